"""Where the goods of a parcel are: damaged, paid for and not here yet, lost.

The return that pays it tells the stock that they came back; what it cannot tell is told here.
"""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.catalogue.traits import DELIVERY
from posdesk.desk.action import Station
from posdesk.returns.condition import QUARANTINE, usual
from posdesk.returns.moving import OUTSIDE, Move
from posdesk.returns.our_claim import CARRIER, OurClaim
from posdesk.returns.parcel import Parcel
from posdesk.returns.standing import Standing
from posdesk.store.books import Books


def damaged_claims(
    books: Books, station: Station, parcel: Parcel, standing: Standing, damaged: Mapping[int, int]
) -> None:
    """The carrier is to make good what came damaged: the claim opens by itself, with the count.

    The customer is paid for it like for the rest. Goods that were damaged when they were delivered
    are claimed by their return.
    """
    why = {each.line: each.reason for each in parcel.lines}
    delivered = any(each.kind == DELIVERY for each in standing.sale.lines)
    claims = []
    for line, units in sorted(damaged.items()):
        sold = standing.sale.line(line)
        worth = (sold.paid - sold.tax) * units // sold.quantity
        if worth > 0 and not (delivered and why[line] == "damaged"):
            claims.append(
                OurClaim(
                    f"{parcel.number}/{parcel.steps + 1}/{line}", CARRIER, sold.sku, sold.text,
                    units, worth, parcel.number, station.at,
                )
            )  # fmt: skip
    books.our_claims.open(claims)


def came(
    books: Books, station: Station, parcel: Parcel, standing: Standing,
    units: Mapping[int, tuple[int, int]],
) -> None:  # fmt: skip
    """Damaged pieces lie apart; pieces paid for before they came are here now."""
    for each in parcel.lines:
        good, damaged = units.get(each.line, (0, 0))
        state = usual(each.reason)
        late = min(good + damaged, max(each.paid - each.came, 0))
        _move(books, station, parcel, standing, each.line, late, OUTSIDE, state)
        _move(books, station, parcel, standing, each.line, damaged, state, QUARANTINE)


def paid_unseen(
    books: Books, station: Station, parcel: Parcel, standing: Standing, due: Mapping[int, int]
) -> int:
    """What is paid for now and not here is not on the shelf; its worth without tax, minor units."""
    worth = 0
    for each in parcel.lines:
        here = max(each.came - each.paid, 0)
        away = max(due.get(each.line, 0) - here, 0)
        _move(books, station, parcel, standing, each.line, away, usual(each.reason), OUTSIDE)
        if away:
            whole, first = due[each.line], due[each.line] - away
            worth += _worth(standing, each.line, whole) - _worth(standing, each.line, first)
    return worth


def _worth(standing: Standing, line: int, units: int) -> int:
    """What the next `units` of it bring, without tax; no more than are still out."""
    units = min(units, max(standing.left(line), 0))
    refund, tax = standing.refund(line, units) if units else (0, 0)
    return refund - tax


def _move(
    books: Books, station: Station, parcel: Parcel, standing: Standing, line: int, units: int,
    source: str, target: str,
) -> None:  # fmt: skip
    sku = standing.sale.line(line).sku
    if units and sku and source != target:
        move = Move(sku, units, source, target, parcel.number)
        books.stock.move(move, station.at, station.duty.code)
