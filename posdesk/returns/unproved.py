"""Goods that nothing proves: no receipt, no record; or things that were never sold here (MONEY 28).

They stand on the ticket like goods of a receipt: a line of so many pieces, each worth the same. A
sale is made of it when it is booked, under a number of its own, that no money ever came in for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median_low
from typing import TYPE_CHECKING

from posdesk.clock import Moment
from posdesk.money import round_div
from posdesk.returns.standing import Standing
from posdesk.sales.sale import NEVER_OURS, UNPROVED, Sale, SaleLine
from posdesk.values import dataclass

if TYPE_CHECKING:
    from posdesk.returns.draft import ReturnDraft

LOWEST, TODAY, VALUED = "lowest", "today", "valued"
"""Where a worth is from: the lowest price of late, today's price, or a person's own valuing."""
_BEFORE, _BOOKED = "?", "NR-"
_MISTAKEN = 5  # a price below a fifth of the usual one is a slip, or a gift (S05)
MOST_PIECES = 9_999


@dataclass(frozen=True, slots=True)
class Charged:
    """What one piece was sold for, minor units, `tax` inside `paid`; code and rate of the tax."""

    paid: int
    tax: int
    tax_code: str
    tax_rate: int


@dataclass(frozen=True, slots=True)
class Worth:
    """What one piece brings: of these goods, `charged` minor units, `source` of LOWEST, TODAY or
    VALUED; `days` were looked back. `ours`: goods this shop sells."""

    sku: str
    text: str
    charged: Charged
    source: str
    days: int = 0
    ours: bool = True


def lowest(prices: Sequence[Charged], today: Charged | None) -> Charged | None:
    """The lowest price really charged for one piece; mistaken ones and gifts do not count.

    None where nothing was charged: today's price is paid then.
    """
    paid = [each.paid for each in prices if each.paid > 0]
    if not paid:
        return None
    usual = max(median_low(paid), today.paid if today else 0)
    real = [each for each in prices if each.paid > 0 and each.paid * _MISTAKEN >= usual]
    return min(real, key=lambda each: each.paid, default=None)


def is_unproved(sale: Sale) -> bool:
    """Whether that sale stands for goods that nothing proves."""
    return sale.origin in (UNPROVED, NEVER_OURS)


def draft_number(place: str) -> str:
    """What the line is called until it is booked."""
    return f"{_BEFORE}{place}"


def booked_number(back: str) -> str:
    """The number of the sale that stands behind that return."""
    return f"{_BOOKED}{back}"


def is_booked(number: str) -> bool:
    """Whether a sale of that number stands for goods that nothing proves."""
    return number.startswith(_BOOKED)


def standing_of(
    worth: Worth, pieces: int, number: str, at: Moment, currency: str, till: int, *, included: bool
) -> Standing:
    """The line as it may come back: `pieces` of it, each worth the same."""
    each = worth.charged
    line = SaleLine(
        no=1,
        sku=worth.sku,
        text=worth.text,
        quantity=1,
        weighed=False,
        price_milli=(each.paid if included else each.paid - each.tax) * 1000,
        listed=each.paid if included else each.paid - each.tax,
        discount=0,
        paid=each.paid,
        tax_code=each.tax_code,
        tax_rate=each.tax_rate,
        tax=each.tax,
    )
    origin = UNPROVED if worth.ours else NEVER_OURS
    sale = Sale(number, till, at, currency, (line,), (), None, included, origin=origin)
    return grown(Standing(sale), pieces)


def grown(standing: Standing, pieces: int) -> Standing:
    """The same goods, so many pieces of them."""
    (line,) = standing.sale.lines
    one = round_div(line.paid, line.quantity), round_div(line.tax, line.quantity)
    paid, tax = one[0] * pieces, one[1] * pieces
    listed = paid if standing.sale.tax_included else paid - tax
    more = replace(line, quantity=pieces, listed=listed, paid=paid, tax=tax)
    return replace(standing, sale=replace(standing.sale, lines=(more,)))


def valued(draft: ReturnDraft, going_out: Sequence[SaleLine], swapped: int = 0) -> ReturnDraft:
    """The draft as it is booked: just what is ticked, and no less for what is swapped.

    The same article for the same needs no price (S05): pieces of it that go out on this ticket
    bring what they cost there. `swapped` of those pieces another draft has used up already.
    """
    ticked = draft.ticked(1)
    if not ticked:
        return draft
    standing = grown(draft.standing, ticked)
    (line,) = standing.sale.lines
    same = [each for each in going_out if line.sku and each.sku == line.sku and not each.weighed]
    out = sum(each.quantity for each in same)
    units = min(ticked, max(0, out - swapped))
    if units:
        cost = round_div(sum(each.paid for each in same) * units, out)
        theirs = round_div(line.paid * units, ticked)
        if cost > theirs:
            tax = round_div(sum(each.tax for each in same) * units, out)
            paid = line.paid - theirs + cost
            tax = line.tax - round_div(line.tax * units, ticked) + tax
            listed = paid if standing.sale.tax_included else paid - tax
            line = replace(line, paid=paid, tax=tax, listed=listed)
            standing = replace(standing, sale=replace(standing.sale, lines=(line,)))
    return replace(draft, standing=standing)
