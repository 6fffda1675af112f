"""GoodsReturn -> postings: the mirror of the sale's, on accounts of its own for what came back."""

from __future__ import annotations

from posdesk.ledger.journal import Posting
from posdesk.returns.goods_return import GoodsReturn
from posdesk.sales.booking import IMPORTED_PAID, ROUNDING, TAX, account_of, summed

RETURNS, GOODWILL = "RETURNS", "GOODWILL"
OVER_REFUND = "LOSS:over_refund"
IMPORTED_RETURNED = "IMPORTED:returned"


def postings(
    back: GoodsReturn, till: int, over_refund: int = 0, customer: str = ""
) -> tuple[Posting, ...]:
    """Goods and tax come off, the money goes out of the tender it was really given on.

    `till` is where the money is handed over. `over_refund`: minor units of `back.total` that the
    goods were not worth; they are the shop's loss and touch neither returns nor tax (MONEY 20). A
    line of an imported sale holds no tax, so the whole of it is RETURNS. `customer` is whose plan
    or credit a leg goes to.
    """
    tax = sum(line.tax for line in back.lines)
    legs = [(account_of(leg.kind, till, customer), -leg.amount) for leg in back.legs]
    return summed(
        (
            (RETURNS, back.total - tax - over_refund),
            (TAX, tax),
            (OVER_REFUND, over_refund),
            (ROUNDING, back.rounding),
            *legs,
        )
    )


def kindness_postings(back: GoodsReturn, till: int, customer: str = "") -> tuple[Posting, ...]:
    """Goods that were never sold here: what they bring is kindness, and no turnover or tax of ours
    goes down."""
    legs = [(account_of(leg.kind, till, customer), -leg.amount) for leg in back.legs]
    return summed(((GOODWILL, sum(leg.amount for leg in back.legs)), *legs))


def imported_postings(gross: int) -> tuple[Posting, ...]:
    """A return the old system paid back, `gross` minor units: what it had been paid goes down."""
    return summed(((IMPORTED_RETURNED, gross), (IMPORTED_PAID, -gross)))
