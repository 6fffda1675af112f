"""Rights of the law as days, amounts and figures: none of them is a limit to what a shop gives.

posdesk gives more than most of them: faulty goods have no last day and no fee at any age. What the
law gives is told in the settings, and is the least that a policy can come to.
"""

from __future__ import annotations

from datetime import date, timedelta

from posdesk.instalments.schedule import months_later
from posdesk.law.packs import figure


def unposted_days(place: str, day: date, *, posted: bool) -> int:
    """Days a shop must give where its own rules hang nowhere; 0 where they do (US-4)."""
    return 0 if posted else figure(place, "unposted_days", day) or 0


def distance_until(place: str, delivered: date, *, told: bool = True) -> date | None:
    """The last day of what was bought at a distance; later where nobody told the customer so.

    None where the law of the place has none (UK-6, EU-1).
    """
    days = figure(place, "distance_days", delivered)
    if days is None:
        return None
    last = delivered + timedelta(days=days)
    months = figure(place, "distance_uninformed_months", delivered) or 0
    return last if told else months_later(last, months)


def distance_refund(place: str, day: date, goods: int, standard: int, express: int = 0) -> int:
    """What comes back of goods bought at a distance: the standard delivery outwards with them.

    Minor units. `express`: what quicker delivery cost above the standard one (EU-1).
    """
    delivery = standard if figure(place, "distance_delivery_back", day) else 0
    return goods + delivery + (express if figure(place, "distance_express_back", day) else 0)


def refund_by(place: str, agreed: date, *, at_a_distance: bool = False) -> date | None:
    """By when money must be back at the latest; ours goes at once (UK-3, UK-6, EU-1)."""
    subject = "distance_refund_days" if at_a_distance else "refund_days"
    days = figure(place, subject, agreed)
    return None if days is None else agreed + timedelta(days=days)


def reject_until(
    place: str, handed: date, *, repaired: date | None = None, away: int = 0
) -> date | None:
    """Until when faulty goods can be rejected outright by law (UK-1).

    `away`: days they were with the shop for repair, which do not count; after it (`repaired`) some
    days are always left.
    """  # fmt: skip
    days = figure(place, "reject_days", handed)
    if days is None:
        return None
    last = handed + timedelta(days=days + away)
    least = figure(place, "days_after_repair", handed) or 0
    return last if repaired is None else max(last, repaired + timedelta(days=least))


def presumed_until(place: str, handed: date) -> date | None:
    """The last day on which the shop must prove that a fault was not there (UK-2, EU-2)."""
    months = figure(place, "presumed_months", handed)
    return None if months is None else months_later(handed, months) - timedelta(days=1)


def guarantee_until(place: str, handed: date, *, repaired: date | None = None) -> date | None:
    """The last day of the guarantee; a repair that was chosen adds to it (EU-2, EU-3)."""
    days = figure(place, "guarantee_days", handed)
    if days is None:
        return None
    last = handed + timedelta(days=days)
    more = figure(place, "repair_adds_months", repaired) if repaired else None
    return months_later(last, more) if more else last


def may_deduct_for_use(place: str, handed: date, day: date) -> bool:
    """Whether the law lets a shop take off for use: never before so many months (UK-4).

    posdesk takes nothing off at any time; a place that says nothing lets nobody either.
    """
    months = figure(place, "deduction_free_months", handed)
    return months is not None and day >= months_later(handed, months)


def layaway_kept(place: str, day: date, price: int, paid: int, days: int, *, ours: bool) -> int:
    """The most that the law lets a shop keep of a layaway cancelled after `days`; minor units.

    Nothing where the shop erred, and where no law of the place names a share (US-3). posdesk keeps
    nothing at all: this is what the settings tell, not what is taken.
    """
    free = figure(place, "cancel_free_days", day)
    if ours or free is None or days <= free:
        return 0
    share = figure(place, "kept_permille", day) or 0
    small = figure(place, "contract_over", day)
    if small is None:
        return min(price * share // 1000, paid)
    if price > small:
        return paid * share // 1000
    cure = figure(place, "cure_days", day) or 0
    most = figure(place, "kept_most", day) or 0
    return 0 if days <= cure else min(most, price // 10, paid)


def cash_allowed(place: str, day: date, amount: int, currency: str) -> bool:
    """Whether so much may change hands in notes and coins (SC-2)."""
    most = figure(place, "cash_most", day, currency)
    return most is None or amount <= most


def cash_is_reported(place: str, day: date, amount: int, currency: str) -> bool:
    """Whether the owner is told that a form is due: cash in related parts of a year (US-6)."""
    over = figure(place, "cash_report_over", day, currency)
    return over is not None and amount > over


def cash_out_to(place: str, day: date, currency: str) -> int:
    """A balance of credit up to this is paid out in cash when asked; minor units (CR-1)."""
    return figure(place, "credit_cash_out", day, currency) or 0


def kept_until(place: str, booked: date) -> date:
    """Until when books and papers are kept (RT-1)."""
    years = figure(place, "retention_years", booked) or 0
    return months_later(booked, 12 * years)
