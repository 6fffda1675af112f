"""A sale to a customer with a case of ours still fresh: no nameless line takes back what she got.

SE-116. For a month a line without goods of the catalogue needs words that name goods, and her own
word on its figure; the owner sees it beside the case.
"""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.errors import NoEvidence
from posdesk.identity import new_operation_id
from posdesk.ledger.causes import E1
from posdesk.ledger.evidence import WAYS, Evidence
from posdesk.sales.sale import Sale
from posdesk.store.books import Books
from posdesk.store.shelves.honoured import Honoured

CASE_DAYS = 30
BESIDE = "beside_case"
_NO_CASE = (BESIDE, "price_cut", "believed")
_NAMELESS = frozenset(
    ("misc", "miscellaneous", "various", "other", "sundry", "general", "item", "charge", "fee",
     "admin", "service", "recovery", "adjustment", "correction", "difference")
)  # fmt: skip


def keep(books: Books, station: Station, sale: Sale, customer: str, confirmed: str) -> None:
    """NoEvidence where such a line stands beside an open case of hers; else it is written beside.

    Called in the act that sells, before its entry.
    """
    lines = [line for line in sale.lines if not line.sku]
    plan = case_of(books, station, customer) if lines else ""
    if not plan:
        return
    amount = sum(line.paid for line in lines)
    named = all(_names_goods(line.text) for line in lines)
    if confirmed not in WAYS[E1] or not named:
        raise NoEvidence(rule="I12", part="D", customer=customer, minor=amount)
    proof, shown = new_operation_id(station.at), {"before": 0, "after": amount}
    books.evidence.add(Evidence(proof, E1, confirmed, customer, shown, sale.number, station.at))
    books.honoured.add(Honoured(sale.number, BESIDE, customer, amount, sale.number, plan))


def case_of(books: Books, station: Station, customer: str) -> str:
    """The plan on which a mistake of ours was put right for her this month; empty: none."""
    since = station.at.after(days=-CASE_DAYS)
    for row in books.plans.of_customer(*books.customers.references(customer)):
        for each in books.honoured.of_plan(row.number):
            kept = books.documents.get(each.document) if each.kind not in _NO_CASE else None
            if kept is not None and kept.at.ms >= since.ms:
                return row.number
    return ""


def _names_goods(text: str) -> bool:
    words = {word.strip(".,:;()").casefold() for word in text.split()}
    return bool(words - _NAMELESS)
