"""Goods of a sale that the books lost and its paper proved: what goes out for them is our loss."""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.desk import mending
from posdesk.desk.action import Station
from posdesk.desk.settling_credits import ANYBODY
from posdesk.identity import new_operation_id
from posdesk.ledger.chart import credit, loss
from posdesk.ledger.journal import JournalEntry
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.goods_return import GoodsReturn
from posdesk.sales.booking import account_of, summed
from posdesk.sales.sale import REBUILT
from posdesk.sales.tenders import PLAN
from posdesk.store.books import Books


def is_lost(draft: ReturnDraft) -> bool:
    """Whether no book of ours ever had its money, or the goods were lost by us. A plan rebuilt has
    what is owed on it."""
    sale = draft.standing.sale
    lost = draft.lost or sale.origin == REBUILT
    return lost and all(leg.kind != PLAN.code for leg in sale.tenders)


def post(books: Books, station: Station, back: GoodsReturn, credited: Mapping[str, int]) -> None:
    """Seal the return as an act of its own: Dr LOSS:lost_record, and the tenders it goes by."""
    lost, till = loss(mending.LOST_RECORD), station.till.number
    given = sum(leg.amount for leg in back.legs)
    legs = [
        (account_of(leg.kind, till, ANYBODY), -leg.amount)
        for leg in back.legs
        if leg.kind != "store_credit" or leg.carried
    ]
    legs += [(credit(bearer), -minor) for bearer, minor in credited.items()]
    mending.mistakes(books, station, back.number, [(lost, given)], back.sale)
    entry = JournalEntry(
        "return", "staff_error", back.currency, summed(((lost, given), *legs)),
        {"who": station.duty.code, "sold": "", "returned": [back.number], "net": -back.total},
    )  # fmt: skip
    books.journal.post(entry, station.at, new_operation_id(station.at))
