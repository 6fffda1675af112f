"""Find a receipt of ours: by the signed code on it, or by its number."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from posdesk.desk import offers_forgotten
from posdesk.desk.action import Station
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.identity import BACK, Number
from posdesk.sales.sale import TILL, Sale
from posdesk.store import lost_days
from posdesk.store.books import Books
from posdesk.ticket import keeping
from posdesk.ticket.ticket import Ticket
from posdesk.values import dataclass

if TYPE_CHECKING:
    from posdesk.documents.codes import ScannedDocument


@dataclass(frozen=True, slots=True)
class AskTicket:
    """The same ticket over its receipts as they stand now: asked when a refusal says they moved."""

    ticket: Ticket

    def find(self, books: Books, station: Station) -> Ticket:
        """Units that came back meanwhile are not ticked any more; the line touched last is kept."""
        again = keeping.from_bytes(keeping.to_bytes(self.ticket), books.sales.standing)
        returns = tuple(
            draft.as_now(tuple(books.gifts.get(each.number) or each for each in draft.gifts))
            for draft in again.returns
        )
        return replace(again, returns=returns, spot=self.ticket.spot)


def by_code(text: str, books: Books, station: Station) -> ReceiptFound | str:
    """The receipt a signed code is about, or the code of a sentence why not.

    The signature is checked before anything is believed; what came back since, the books say.
    """
    from posdesk.desk.actions.reenter_slip import ReenterSlip, is_lost
    from posdesk.documents.codes import NotRead, read_code  # no other scan wants what reads it
    from posdesk.documents.lost_slip import fits

    read = read_code(text, station.ring)
    if isinstance(read, NotRead):
        return read.value
    if read.shop_id != station.shop.shop_id:
        return "other_shop"
    found = by_number(read.original or read.number, books, station)  # further codes name no other
    if isinstance(found, str) or found.standing.half or _is_another(read, found.standing.sale):
        return "receipt_lost"
    if fits(read, found.standing) and is_lost(read, books):
        return ReceiptFound(found.standing, by_code=True, lost_slip=ReenterSlip(text, read.number))
    return replace(found, by_code=True)


def _is_another(read: ScannedDocument, sale: Sale) -> bool:
    """Whether the code is of an earlier sale, whose number an old copy of the books gave again."""
    from posdesk.documents.codes import T_SALE

    return read.kind == T_SALE and read.at.ms != sale.at.ms - sale.at.ms % 1000


def by_number(number: str, books: Books, station: Station) -> ReceiptFound | str:
    """The receipt of that number; a return slip's number finds the receipt it belongs to."""
    standing = books.sales.standing(number)
    if standing is None:
        back = books.returns.get(number)
        standing = books.sales.standing(back.sale) if back and back.sale else None
    if standing is None:
        return "receipt_unknown"
    return ReceiptFound(
        standing,
        maybe_back=_maybe_back(standing.sale, books),
        forgotten=offers_forgotten.found(station, standing),
        waiting=books.charged.waiting(standing.sale.number) if standing.cuts else (),
    )


def _maybe_back(sale: Sale, books: Books) -> tuple[str, ...]:
    """Slips of days a restore took out: this receipt's, or first and last where nobody knows."""
    lost = lost_days.get(books)
    if not (lost.slips or lost.spans):
        return ()
    from posdesk.desk.actions.reenter_slip import operation_of  # after a restore alone

    slips = tuple(
        number
        for number in lost.slips.get(sale.number, ())
        if books.returns.get(number) is None
        and books.journal.facts_of(operation_of(number)) is None
    )
    if slips or not lost.spans or sale.origin != TILL or sale.at.ms > lost.until_ms:
        return slips
    ends = (min(first for first, _ in lost.spans), max(last for _, last in lost.spans))
    return tuple(str(Number(BACK, sale.till, each)) for each in dict.fromkeys(ends))
