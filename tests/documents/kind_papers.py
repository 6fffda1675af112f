"""Samples of a receipt with serial numbers and what is charged beside goods, and of a quote."""

from __future__ import annotations

from dataclasses import replace

from documents.later_vectors import KETTLE
from documents.paper_samples import KEY, LINK, SHOP, TILL, UNTIL, a_line, a_sale
from documents.plan_samples import slip

from posdesk.catalogue.traits import DELIVERY
from posdesk.documents import quote, sale_receipt
from posdesk.documents.codes import codes_for_sale
from posdesk.documents.later_codes import codes_for_quote
from posdesk.documents.paper import Paper
from posdesk.sales.sale import TenderLeg


def kind_papers() -> dict[str, Paper]:
    """A receipt and a quote."""
    lines = [
        replace(a_line(1, "Television", 59_800, 2), serials=("SN-2048-A", "SN-2048-B")),
        replace(a_line(2, "Delivery", 500), kind=DELIVERY),
    ]
    sale = replace(a_sale(lines, [TenderLeg("card", 60_300, last4="4242")]), return_by=UNTIL)
    signed = codes_for_sale(sale, SHOP, TILL, LINK, KEY)
    offered = [KETTLE, a_line(2, "Tea, loose", 416, 347, weighed=True, rate=("Z", 0))]
    given = slip("E", 1)
    codes = codes_for_quote(given, offered, UNTIL, SHOP, TILL, LINK, KEY)
    return {
        "receipt_serials": sale_receipt.compose(sale, SHOP, signed),
        "quote": quote.compose(given, offered, UNTIL, SHOP, codes),
    }
