"""Goods of one receipt taken back: the units, the slip, and the gift receipts they came with."""

from __future__ import annotations

from dataclasses import replace

from posdesk.desk.action import Station
from posdesk.documents import codes, return_slip
from posdesk.documents.paper import Paper
from posdesk.identity import BACK
from posdesk.returns.condition import claims_of
from posdesk.returns.draft import NothingLeft, ReturnDraft
from posdesk.returns.goods_return import GoodsReturn
from posdesk.returns.our_claim import OurClaim
from posdesk.returns.unproved import booked_number
from posdesk.sales.sale import Sale
from posdesk.store.books import Books
from posdesk.ticket.settlement import Coming


def take_back(books: Books, station: Station, coming: Coming) -> GoodsReturn:
    """The return of what is ticked on that receipt, with its slip kept."""
    draft, standing = coming.draft, coming.draft.standing
    number = str(books.numbers.next(BACK))
    if draft.unproved:  # a sale that stands for goods of which no other is known
        sale = replace(standing.sale, number=booked_number(number), at=station.at)
        books.sales.add(sale)
        standing = replace(standing, sale=sale)
    back = GoodsReturn(
        number=number,
        sale=standing.sale.number,
        till=station.till.number,
        at=station.at,
        currency=station.shop.currency,
        lines=draft.lines(),
        legs=coming.legs,
        rounding=coming.rounding,
        clerk=station.duty.code,
    )
    books.returns.add(back)
    claim_of_others(books, back, standing.sale)
    link = books.journal.head().link
    signed = codes.codes_for_return(
        back, standing.sale, station.shop, station.till, link, station.key
    )
    returned = dict(standing.returned)
    for line in back.lines:
        returned[line.sale_line] = line.after
    after = replace(standing, returned=returned)
    gift = draft.gifts[0].number if draft.for_holder else ""
    paper = return_slip.compose(back, standing.sale, after, station.shop, signed, gift=gift)
    keep(books, signed, paper)
    _use_gifts(books, draft, back)
    return back


def claim_of_others(books: Books, back: GoodsReturn, sale: Sale) -> None:
    """What the supplier or the carrier is to make good is noted with the return, by itself."""
    opened = []
    for place, (against, line) in enumerate(claims_of(back, sale), 1):
        sold = sale.line(line.sale_line)
        opened.append(
            OurClaim(
                f"{back.number}/{place}", against, sold.sku, sold.text, line.after - line.before,
                line.refund - line.tax, back.number, back.at,
            )
        )  # fmt: skip
    if opened:
        books.our_claims.open(opened)


def keep(books: Books, signed: tuple[str, ...], paper: Paper) -> None:
    """That paper, in the act."""
    books.documents.add(paper.number, paper.kind, signed, paper.to_bytes())


def _use_gifts(books: Books, draft: ReturnDraft, back: GoodsReturn) -> None:
    """The units that came back with gift receipts do so once.

    A gift receipt that the books lost is in them again: its own signed code said what it is.
    """
    if not draft.gifts:
        return
    books.gifts.alone_with(*(each.number for each in draft.gifts))
    left = {line.sale_line: line.after - line.before for line in back.lines}
    for shown in draft.gifts:
        gift = books.gifts.get(shown.number)
        if gift is None:
            gift = replace(shown, lines=tuple(replace(each, used=0) for each in shown.lines))
            books.gifts.add(gift)
        for given in gift.lines:
            _, use = gift.using(given.line, left.get(given.line, 0))
            if use is not None:
                left[use.line] -= use.after - use.before
                books.gifts.use(use, back.number)
    for line in back.lines if draft.for_holder else ():
        if left[line.sale_line]:
            units = line.after - line.before
            raise NothingLeft(
                line=line.sale_line, asked=units, left=units - left[line.sale_line], sold=units,
                returned=0,
            )  # fmt: skip
