"""A return as plain facts for the sealed payload: every figure, no person."""

from __future__ import annotations

from posdesk.ledger.journal import Fact
from posdesk.returns.goods_return import GoodsReturn


def return_facts(back: GoodsReturn) -> dict[str, Fact]:
    """The return, its lines (sale line, before, after, refund, tax, reason) and legs in order."""
    return {
        "number": back.number,
        "sale": back.sale,
        "till": back.till,
        "at": [back.at.ms, back.at.offset_min],
        "currency": back.currency,
        "lines": [
            [line.sale_line, line.before, line.after, line.refund, line.tax, line.reason]
            for line in back.lines
        ],
        "legs": [
            [leg.kind, leg.amount, leg.last4, leg.tender_no, leg.carried] for leg in back.legs
        ],
        "rounding": back.rounding,
        "clerk": back.clerk,
    }
