"""Samples of what the holder of a gift gets."""

from __future__ import annotations

from dataclasses import replace

from documents.later_vectors import KETTLE, TOKEN
from documents.paper_samples import (
    KEY,
    LINK,
    SHOP,
    TILL,
    UNTIL,
    a_line,
    a_return,
    a_sale,
    standing_after,
)
from documents.plan_samples import slip

from posdesk.documents import gift_receipt, return_slip
from posdesk.documents.codes import codes_for_gift, codes_for_return
from posdesk.documents.paper import Paper
from posdesk.returns.goods_return import RefundLeg
from posdesk.sales.sale import TenderLeg


def gift_papers() -> dict[str, Paper]:
    """A gift receipt over pieces and weighed goods, and the slip when one of them came back."""
    lines = [
        KETTLE,
        a_line(2, "Mug, blue", 1_300, 2),
        a_line(3, "Tea, loose", 416, 347, weighed=True, rate=("Z", 0)),
    ]
    paid = TenderLeg("card", 5_715, last4="4242", approval="A1B2C3")
    sale = replace(a_sale(lines, [paid]), return_by=UNTIL)
    given = slip("N", 1)
    signed = codes_for_gift(given, sale, sale.lines, TOKEN, SHOP, TILL, LINK, KEY)
    back = a_return(sale, [(2, 0, 1)], [RefundLeg("store_credit", 650)], reason="gift")
    codes = codes_for_return(back, sale, SHOP, TILL, LINK, KEY)
    after = standing_after(sale, back)
    return {
        "gift_receipt": gift_receipt.compose(given, sale, sale.lines, SHOP, signed),
        "slip_of_a_gift": return_slip.compose(back, sale, after, SHOP, codes, gift=given.number),
    }
