"""A gift receipt that was scanned or typed: whose goods may come back, and on what."""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.desk.actions.honour_gift import gift_of, owed_for
from posdesk.desk.honoured_slips import SlipUsedAlready
from posdesk.desk.lookups.paper_answers import GiftBeyond, GiftFound
from posdesk.documents.codes import ScannedDocument
from posdesk.sales.gift import GiftAllBack, may_come
from posdesk.store.books import Books

Found = GiftFound | GiftBeyond | str


def by_code(read: ScannedDocument, text: str, books: Books, station: Station) -> Found:
    """The gift receipt whose signed code was read: believed even where the books lost it."""
    return _found(books, station, read.number, read, text)


def by_number(number: str, books: Books, station: Station) -> Found:
    """The gift receipt of that number; "gift_unknown" where the books do not hold it."""
    if books.gifts.get(number) is None:
        return "gift_unknown"
    return _found(books, station, number, None, "")


def _found(
    books: Books, station: Station, number: str, read: ScannedDocument | None, text: str
) -> Found:
    gift = books.gifts.get(number) or (gift_of(read) if read else None)
    assert gift is not None
    standing = books.sales.standing(gift.sale)
    if standing is not None and not standing.half:
        most = may_come((gift,))
        if any(min(units, standing.left(line)) > 0 for line, units in most.items()):
            return GiftFound(gift, standing)
    try:
        return GiftBeyond(number, owed_for(books, station, number, read), text)
    except (GiftAllBack, SlipUsedAlready) as refused:
        return refused.code
