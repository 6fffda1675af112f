"""Points a customer earns and spends: how many for a sale, and how many come back with goods.

Goods that come back take the points they earned with them, never more than are there: what is
missing is written off, and no refund is ever made smaller for it (MONEY 26). Points that paid for
goods come back with them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from posdesk.catalogue.traits import GOODS
from posdesk.money import share_between
from posdesk.returns.standing import Standing
from posdesk.sales.offers.offer import CUSTOMER, EARN, SPEND, TICKET, Offer
from posdesk.sales.sale import SaleLine
from posdesk.values import dataclass

SPENT = "POINTS"  # the code of the share that points pay


@dataclass(frozen=True, slots=True)
class Moved:
    """Points of one kind that moved: below zero they are gone. `short` could not be taken."""

    why: str
    points: int
    short: int = 0


EARNED, SPENT_ON, TAKEN_BACK, COME_BACK, FORGOTTEN = (
    "earned", "spent", "taken_back", "come_back", "forgotten",
)  # fmt: skip


def earned(lines: Sequence[SaleLine], offers: Sequence[Offer]) -> int:
    """Points for those lines: one for each full `amount` paid for goods that fit."""
    points = 0
    for offer in offers:
        if offer.kind == EARN and offer.amount:
            fitting = (line for line in lines if line.kind == GOODS and offer.fits(line.sku))
            points += sum(line.paid for line in fitting) // offer.amount
    return points


def worth(offers: Sequence[Offer]) -> int:
    """What a point pays, minor units: the best of the offers in force; 0: none may be spent."""
    return max((each.amount for each in offers if each.kind == SPEND), default=0)


def paying(points: int, offers: Sequence[Offer], name: str) -> Offer | None:
    """`points` as an offer that takes their worth off the ticket; None where they pay nothing."""
    each = worth(offers)
    if points <= 0 or not each:
        return None
    return Offer(SPENT, name, TICKET, amount=points * each, whom=CUSTOMER)


def used(lines: Sequence[SaleLine], offers: Sequence[Offer]) -> int:
    """How many points those lines cost: no more than what they took off needs."""
    paid, each = _paid_by_points(lines), worth(offers)
    return -(-paid // each) if each else 0


def with_goods_back(
    standing: Standing, back: Mapping[int, int], earned_on: int, spent_on: int, balance: int
) -> tuple[Moved, ...]:
    """What moves when units come back: `back` units by line, on a sale that earned and cost so
    many points; `balance` is what there is now."""
    sale = standing.sale
    before = {line.no: standing.returned.get(line.no, 0) for line in sale.lines}
    after = {no: units + back.get(no, 0) for no, units in before.items()}
    paid = {line.no: line.paid for line in sale.lines}
    moved = []
    shares = {line.no: _paid_by_points((line,)) for line in sale.lines}
    restored = _part(standing, shares, before, after, spent_on)
    if restored:
        moved.append(Moved(COME_BACK, restored))
    gone = _part(standing, paid, before, after, earned_on)
    taken = min(gone, max(balance + restored, 0))
    if gone:
        moved.append(Moved(TAKEN_BACK, -taken, gone - taken))
    return tuple(moved)


def _paid_by_points(lines: Sequence[SaleLine]) -> int:
    return sum(share.amount for line in lines for share in line.offers if share.code == SPENT)


def _part(
    standing: Standing,
    amounts: Mapping[int, int],
    before: Mapping[int, int],
    after: Mapping[int, int],
    points: int,
) -> int:
    """The points of units that come back, by what stands on their lines; cumulative (MONEY 2)."""
    whole = sum(amounts.values())
    if not whole or not points:
        return 0

    def upto(units: Mapping[int, int]) -> int:
        lines = standing.sale.lines
        return sum(share_between(amounts[x.no], 0, units[x.no], x.quantity) for x in lines)

    return share_between(points, upto(before), upto(after), whole)
