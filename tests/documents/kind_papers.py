"""Samples of a receipt with serial numbers and what is charged beside goods, of a quote and of
warranties."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from documents.later_vectors import KETTLE
from documents.paper_samples import KEY, LINK, SHOP, TILL, UNTIL, a_line, a_sale
from documents.plan_samples import slip

from posdesk.catalogue.traits import DELIVERY
from posdesk.documents import quote, sale_receipt, warranty
from posdesk.documents.codes import codes_for_sale
from posdesk.documents.later_codes import codes_for_quote, codes_for_warranty
from posdesk.documents.paper import Paper
from posdesk.sales.sale import Sale, SaleLine, TenderLeg


def kind_papers() -> dict[str, Paper]:
    """A receipt, a quote, and a warranty over each piece of it and over several."""
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
        "warranty": _warranty(sale, lines[0], "SN-2048-A"),
        "warranty_several": _warranty(sale, replace(lines[0], quantity=2), ""),
    }


def _warranty(sale: Sale, goods: SaleLine, serial: str) -> Paper:
    """For three years, and 29.00 were paid for it."""
    covered = replace(goods, quantity=1 if serial else goods.quantity)
    until, own = date(2029, 11, 21), slip("W", 1)
    signed = codes_for_warranty(
        own, sale.number, [covered], until, SHOP, TILL, LINK, KEY, paid=2_900, serial=serial
    )
    return warranty.compose(
        own, covered, until, SHOP, signed, original=sale.number, paid=2_900, serial=serial
    )
