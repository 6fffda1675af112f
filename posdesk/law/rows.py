"""Facts of law and of payment schemes as dated rows: where, since when, how much, by what source.

The rows come with the program, in `resources/policies`. None of them takes a right away: they are
looked up to find the best for the customer, or to say a note.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from posdesk import assets
from posdesk.values import dataclass

if TYPE_CHECKING:
    from datetime import date

PACKS = ("everywhere", "uk", "eu", "us", "canada")
EVERYWHERE, EU = "", "EU"
_OF_RULES = (("most_parts", "payments"), ("most_months", "months"), ("most_days", "days"))


@dataclass(frozen=True, slots=True)
class LawRow:
    """One fact. `place`: a country, country-state, EU, or empty for everywhere.

    `unit` says what `value` counts; an ISO currency means its minor units. `subject` is a name of
    `law.packs`. `code` is the row's name in LAW; several rows may carry one.
    """

    code: str
    place: str
    subject: str
    value: int
    unit: str
    source: str
    valid_from: date
    verified_on: date
    valid_to: date | None = None
    note: str = ""

    def in_force(self, day: date) -> bool:
        """Whether it is law on that day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@lru_cache(maxsize=1)
def rows() -> tuple[LawRow, ...]:
    """Every row of every pack, the rules of plans among them."""
    import tomllib  # no start reads a law

    read = [tomllib.loads(assets.text(f"policies/{name}.toml")) for name in PACKS]
    facts = [LawRow(**row) for pack in read for row in pack.get("row", ())]
    plans = [row for pack in read for rule in pack.get("rule", ()) for row in _of_rule(rule)]
    return (*facts, *plans)


@lru_cache(maxsize=1)
def members() -> frozenset[str]:
    """The countries of the European Union."""
    import tomllib

    return frozenset(tomllib.loads(assets.text("policies/eu.toml"))["members"])


def chain(place: str) -> tuple[str, ...]:
    """The places whose rows hold there, the nearest first: US-MI, US, everywhere."""
    country = place.partition("-")[0]
    union = (EU,) if country in members() else ()
    return tuple(dict.fromkeys((place, country, *union, EVERYWHERE)))


def _of_rule(rule: dict[str, Any]) -> list[LawRow]:
    """The rows of a rule of plans: a limit each, or that its terms are said (`instalments.law`)."""
    place = EU if len(rule["places"]) > 1 else rule["places"][0]
    limits = [(name, rule[name], unit) for name, unit in _OF_RULES if name in rule]
    if rule.get("free_of_charge"):
        limits.append(("free_of_charge", 0, "charge"))
    return [
        LawRow(
            rule["code"], place, f"plan_{name}", value, unit, rule["source"], rule["valid_from"],
            rule["verified_on"], rule.get("valid_to"),
        )
        for name, value, unit in limits or [("terms", 1, "said")]
    ]  # fmt: skip
