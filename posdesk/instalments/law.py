"""Where a plan becomes regulated credit, or a layaway has terms of its own: notes before signing.

The rules are dated rows of `resources/policies` (LAW). Nothing here forbids or takes anything away:
the screen says so before signing, and what a note asks for is printed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from posdesk import assets
from posdesk.instalments.schedule import Due, months_later
from posdesk.wording import QT_TRANSLATE_NOOP, translate

POLICIES = ("uk", "eu", "us")
HOME, KEPT = "home", "kept"
PARTS, MONTHS, DAYS, CHARGE, TERMS = "parts", "months", "days", "charge", "terms"

_SAYS = {
    "UK-7": QT_TRANSLATE_NOOP(
        "Law",
        "In the United Kingdom a plan is free of credit rules with at most 12 payments, within 12"
        " months of signing, and no charge at all. This one may be regulated credit.",
    ),
    "EU-5": QT_TRANSLATE_NOOP(
        "Law",
        "In the European Union paying later is free of credit rules only within 50 days of delivery"
        " and without any charge. This one may be regulated credit.",
    ),
    "US-1": QT_TRANSLATE_NOOP(
        "Law",
        "In the United States a plan of more than four payments, or with a charge, needs the"
        " disclosures of Regulation Z.",
    ),
    "US-2": QT_TRANSLATE_NOOP(
        "Law", "The holder notice of 16 CFR 433 is printed on this agreement."
    ),
    "US-3": QT_TRANSLATE_NOOP(
        "Law",
        "Layaway: goods, price, dates, cancelling, refund and where the goods are kept stand in"
        " writing. The customer may stop at any time and gets back all that was paid.",
    ),
    "US-3-MD": QT_TRANSLATE_NOOP(
        "Law",
        "Maryland: a receipt for every cash payment, and a statement within ten days of being"
        " asked. Cancelling is free here, not only in the first seven days.",
    ),
    "US-3-OH": QT_TRANSLATE_NOOP(
        "Law",
        "Ohio: above 500.00 a written contract. Cancelling is free here, not only in the first"
        " five days.",
    ),
}


@dataclass(frozen=True, slots=True)
class LawRule:
    """One row: where (country, or country-state) and since when it holds, by what source.

    `goods`: HOME or KEPT (layaway). Limits that the rule does not set are None. A rule without any
    always has its note.
    """

    code: str
    places: tuple[str, ...]
    source: str
    valid_from: date
    verified_on: date
    goods: str
    valid_to: date | None = None
    most_parts: int | None = None
    most_months: int | None = None
    most_days: int | None = None
    free_of_charge: bool = False

    def holds(self, place: str, day: date, *, kept: bool) -> bool:
        """Whether it is law at `place` on that day for goods kept here, or taken home."""
        here = place in self.places or place.partition("-")[0] in self.places
        in_force = self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)
        return here and in_force and kept == (self.goods == KEPT)


@dataclass(frozen=True, slots=True)
class LawNote:
    """What the screen says before signing. `why`: PARTS, MONTHS, DAYS, CHARGE (figure above limit)
    or TERMS (always said); months are counted as days past the last day allowed."""

    rule: str
    why: str
    figure: int = 0
    limit: int = 0

    @property
    def says(self) -> str:
        """The sentence, in the language of the face."""
        return translate("Law", _SAYS[self.rule])


def rules() -> tuple[LawRule, ...]:
    """Every row of the policy files that come with the program."""
    return tuple(
        rule for name in POLICIES for rule in read_rules(assets.text(f"policies/{name}.toml"))
    )


def read_rules(text: str) -> tuple[LawRule, ...]:
    """The rows of one policy file; TypeError or KeyError when a row is not as it should be."""
    return tuple(_rule(row) for row in tomllib.loads(text)["rule"])


def notes(
    known: Iterable[LawRule],
    place: str,
    signed: date,
    dues: tuple[Due, ...],
    *,
    kept: bool,
    charge: int = 0,
) -> tuple[LawNote, ...]:
    """What is to be said before a plan with these dues is signed at `place` on `signed`.

    `charge`: any fee or interest in it, minor units; the desk itself has none. The deposit is no
    payment of the plan. Empty where the place has no rule, or is not known.
    """
    return tuple(
        note
        for rule in known
        if rule.holds(place, signed, kept=kept)
        and (note := _note(rule, signed, dues, charge)) is not None
    )


def _note(rule: LawRule, signed: date, dues: tuple[Due, ...], charge: int) -> LawNote | None:
    last = max((due.day for due in dues), default=signed)
    if rule.most_parts is not None and len(dues) > rule.most_parts:
        return LawNote(rule.code, PARTS, len(dues), rule.most_parts)
    if rule.most_months is not None and last > months_later(signed, rule.most_months):
        past = (last - months_later(signed, rule.most_months)).days
        return LawNote(rule.code, MONTHS, past, rule.most_months)
    if rule.most_days is not None and (last - signed).days > rule.most_days:
        return LawNote(rule.code, DAYS, (last - signed).days, rule.most_days)
    if rule.free_of_charge and charge > 0:
        return LawNote(rule.code, CHARGE, charge, 0)
    has_limits = (rule.most_parts, rule.most_months, rule.most_days) != (None, None, None)
    return None if has_limits or rule.free_of_charge else LawNote(rule.code, TERMS)


def _rule(row: dict[str, Any]) -> LawRule:
    return LawRule(**{**row, "places": tuple(row["places"])})
