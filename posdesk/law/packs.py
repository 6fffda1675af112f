"""The figure that holds at a place on a day; where no pack is, the most generous of all packs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from posdesk.law.rows import EVERYWHERE, LawRow, chain, rows

if TYPE_CHECKING:
    from datetime import date

# Subjects, each with what is better for the customer. Amounts are minor units of the row's
# currency and are never compared across currencies.
_MORE: Callable[[Iterable[int]], int] = max
_LESS: Callable[[Iterable[int]], int] = min
SUBJECTS: dict[str, Callable[[Iterable[int]], int]] = {
    "unposted_days": _MORE,  # the window in a shop that hung its rules nowhere
    "distance_days": _MORE,
    "distance_uninformed_months": _MORE,
    "distance_refund_days": _LESS,
    "distance_delivery_back": _MORE,  # 1: the standard delivery outwards comes back
    "distance_express_back": _MORE,
    "reject_days": _MORE,
    "days_after_repair": _MORE,
    "presumed_months": _MORE,
    "refund_days": _LESS,
    "fault_fee": _LESS,
    "repairs_before_rejection": _LESS,
    "deduction_free_months": _MORE,
    "guarantee_days": _MORE,
    "repair_adds_months": _MORE,
    "receipt_needed": _LESS,
    "card_surcharge": _LESS,
    "express_consent": _MORE,
    "cash_most": _MORE,
    "cash_report_over": _LESS,
    "card_digits": _LESS,
    "expiry_on_paper": _LESS,
    "refund_over_original": _LESS,
    "original_tender": _MORE,
    "cancel_free_days": _MORE,
    "kept_permille": _LESS,
    "kept_most": _LESS,
    "cure_days": _MORE,
    "contract_over": _LESS,
    "scan_free_to": _MORE,
    "scan_off": _MORE,
    "scan_bonus_times": _MORE,
    "scan_bonus_least": _MORE,
    "scan_bonus_most": _MORE,
    "scan_notice_days": _MORE,
    "scan_pay_days": _LESS,
    "undercharge_asked": _LESS,
    "credit_years": _MORE,
    "credit_expires": _LESS,
    "credit_cash_out": _MORE,
    "wage_deduction": _LESS,
    "receipt_fields": _MORE,
    "simple_receipt_to": _LESS,
    "retention_years": _MORE,
    "receipt_binds": _MORE,
    "restocking_fee": _LESS,  # 1: may be agreed, on posted rules and on the receipt
    "worn_deduction": _LESS,
    "keeps_out_custom_made": _LESS,  # 1: may be kept out of a change of mind
    "keeps_out_hygiene": _LESS,
    "keeps_out_sealed_copy": _LESS,
    "keeps_out_perishable": _LESS,
}


def in_force(place: str, day: date, subject: str = "") -> tuple[LawRow, ...]:
    """Rows that hold at `place` that day, the nearest place first; of one subject, or all."""
    found = [row for row in rows() if row.in_force(day) and subject in ("", row.subject)]
    return tuple(row for where in chain(place) for row in found if row.place == where)


def is_known(place: str) -> bool:
    """Whether there is a pack for that place, its country or its union."""
    return any(row.place in chain(place) for row in rows() if row.place != EVERYWHERE)


@lru_cache(maxsize=256)  # every sale asks for its day
def row_of(place: str, subject: str, day: date, currency: str = "") -> LawRow | None:
    """The row of that subject: of the nearest place that has one, or None where none has.

    A place without any pack has the row of all packs that is best for the customer, but for
    amounts, which count in `currency` alone. A row found nearby counts whatever its currency.
    """
    if place and is_known(place):
        return next(iter(in_force(place, day, subject)), None)
    fits = [
        row
        for row in rows()
        if row.subject == subject
        and row.in_force(day)
        and (not _is_money(row) or row.unit == currency)
    ]
    if not fits:
        return None
    best = SUBJECTS[subject](row.value for row in fits)
    return next(row for row in fits if row.value == best)


def figure(place: str, subject: str, day: date, currency: str = "") -> int | None:
    """Its value; None where the law of the place says nothing of it."""
    row = row_of(place, subject, day, currency)
    return row.value if row else None


def last_days(subject: str, until: date) -> tuple[date, ...]:
    """The last days of rows of that subject that had ended by then, wherever they held."""
    ends = [row.valid_to for row in rows() if row.subject == subject]
    return tuple(day for day in ends if day is not None and day <= until)


def _is_money(row: LawRow) -> bool:
    return len(row.unit) == 3 and row.unit.isupper()
