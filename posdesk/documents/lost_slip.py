"""A return slip of ours that the books have lost: what it proves of the receipt as it stands now.

Its units came back; what of them is back already by another return was paid for twice, which is
the shop's loss and nobody's debt (PROMISE SE-125, I3).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from posdesk.documents.scanned import ScannedDocument, ScannedLine
from posdesk.money import share_between
from posdesk.returns.goods_return import GoodsReturn, RefundLeg, ReturnLine
from posdesk.returns.standing import Standing

REASON = "other"  # the slip does not say why they came back


@dataclass(frozen=True, slots=True)
class Proved:
    """What a slip adds: a return of the units that are not back yet (None: all of them are), and
    minor units that were paid a second time."""

    back: GoodsReturn | None
    paid_twice: int


def fits(slip: ScannedDocument, standing: Standing) -> bool:
    """Whether the slip is about goods of that receipt, in numbers the receipt has."""
    sold = {line.no: line for line in standing.sale.lines}
    return slip.parts == 1 and all(
        line.sale_line in sold
        and line.quantity > 0
        and line.before + line.quantity <= sold[line.sale_line].quantity
        for line in slip.lines
    )


def proved(slip: ScannedDocument, standing: Standing, others: Iterable[GoodsReturn]) -> Proved:
    """What the slip proves. `others`: returns of that receipt that are no lost slips themselves.

    A slip names the units before its own: where those are not back yet, an earlier slip is lost as
    well, and they are taken as back with it, for nothing.
    """
    spans = [(line.sale_line, line.before, line.after) for back in others for line in back.lines]
    fresh = [each for line in slip.lines if (each := _fresh(line, standing))]
    twice = sum(_twice(line, spans) for line in slip.lines)
    if not fresh:
        return Proved(None, twice)
    legs = tuple(
        RefundLeg(leg.kind, leg.amount, leg.last4, leg.tender_no, leg.carried)
        for leg in slip.tenders
    )
    rounding = slip.rounding
    worth = sum(line.refund for line in fresh)
    if worth != sum(line.amount for line in slip.lines):  # some of it is on another return
        legs, rounding = _cut(legs, worth), 0
    back = GoodsReturn(
        slip.number, slip.original, slip.till, slip.at, slip.currency, tuple(fresh), legs, rounding
    )  # fmt: skip
    return Proved(back, twice)


def _fresh(line: ScannedLine, standing: Standing) -> ReturnLine | None:
    back, end = standing.returned.get(line.sale_line, 0), line.before + line.quantity
    if end <= back:
        return None
    known = max(back - line.before, 0)
    refund = share_between(line.amount, known, line.quantity, line.quantity)
    tax = share_between(line.tax, known, line.quantity, line.quantity)
    return ReturnLine(line.sale_line, back, end, refund, tax, REASON)


def _twice(line: ScannedLine, spans: Iterable[tuple[int, int, int]]) -> int:
    """What the line's units that another return holds as well brought on this slip."""
    end = line.before + line.quantity
    units = sum(
        max(min(after, end) - max(before, line.before), 0)
        for no, before, after in spans
        if no == line.sale_line
    )
    return share_between(line.amount, 0, units, line.quantity)


def _cut(legs: tuple[RefundLeg, ...], worth: int) -> tuple[RefundLeg, ...]:
    """The legs as far as they make up `worth`, the first ones first."""
    kept, left = [], worth
    for leg in legs:
        amount = min(leg.amount, left)
        if amount > 0:
            kept.append(RefundLeg(leg.kind, amount, leg.last4, leg.tender_no, leg.carried))
            left -= amount
    return tuple(kept)
