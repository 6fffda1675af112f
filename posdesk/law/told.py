"""What the law of a place gives a customer, in plain sentences with their source."""

from __future__ import annotations

from datetime import date

from posdesk.law.packs import figure, is_known, row_of
from posdesk.values import dataclass
from posdesk.wording import QT_TRANSLATE_NOOP, translate

# Subject -> its sentence; `{value}` is the figure. In the order they are told.
SENTENCES: tuple[tuple[str, str], ...] = (
    (
        "unposted_days",
        QT_TRANSLATE_NOOP(
            "Law", "{value} days to bring anything back where the shop's rules are not posted."
        ),
    ),
    (
        "reject_days",
        QT_TRANSLATE_NOOP("Law", "Faulty: {value} days to give it back for all of the money."),
    ),
    (
        "guarantee_days",
        QT_TRANSLATE_NOOP("Law", "Faulty: put right for {value} days, free of charge."),
    ),
    (
        "presumed_months",
        QT_TRANSLATE_NOOP(
            "Law", "Faulty within {value} months: the shop must prove that it was not so before."
        ),
    ),
    (
        "distance_days",
        QT_TRANSLATE_NOOP(
            "Law", "Bought at a distance: {value} days from delivery, standard delivery paid back."
        ),
    ),
    (
        "scan_free_to",
        QT_TRANSLATE_NOOP(
            "Law",
            "The shelf said less: the first piece is free up to {amount}, dearer ones are {amount} "
            "cheaper.",
        ),
    ),
    (
        "scan_bonus_times",
        QT_TRANSLATE_NOOP(
            "Law",
            "The shelf said less: the difference and {value} times as much again, within limits.",
        ),
    ),
    (
        "credit_cash_out",
        QT_TRANSLATE_NOOP("Law", "Store credit up to {amount} is paid out when asked."),
    ),
    ("cash_most", QT_TRANSLATE_NOOP("Law", "No more than {amount} changes hands in cash.")),
)


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of the law and its source. `value` is minor units where `is_money`."""

    words: str
    value: int
    is_money: bool
    source: str


def told(place: str, day: date, currency: str) -> tuple[Told, ...]:
    """What holds there that day. Without a pack: what is taken, the best of all of them."""
    found = []
    for subject, words in SENTENCES:
        row = row_of(place, subject, day, currency)
        if row is not None:
            money = row.unit == currency
            found.append(Told(translate("Law", words), row.value, money, row.source))
    return tuple(found)


def gives_less(place: str, day: date, days: int, *, posted: bool) -> int:
    """Days the law gives beyond a window of `days`; 0 where it gives none more."""
    least = 0 if posted else figure(place, "unposted_days", day) or 0
    return least if least > days else 0


def has_pack(place: str) -> bool:
    """Whether the law of that place is known here."""
    return is_known(place)
