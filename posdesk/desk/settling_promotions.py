"""Promotional credit on a ticket: it takes so much off the goods, and comes back with them."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace

from posdesk.desk import plan_papers
from posdesk.desk.action import Station
from posdesk.documents import promotion_slip
from posdesk.documents.codes import T_PROMOTION, NotRead, ScannedDocument, read_code
from posdesk.documents.later_codes import codes_for_promotion
from posdesk.documents.slip import Slip
from posdesk.identity import CREDIT
from posdesk.money import share_between
from posdesk.returns.goods_return import GoodsReturn
from posdesk.sales.offers.offer import Offer
from posdesk.sales.promotion import Promotion, PromotionMoved, PromotionOver, is_one, spent
from posdesk.sales.sale import Sale
from posdesk.store.books import Books
from posdesk.ticket.settlement import Settlement
from posdesk.ticket.ticket import Ticket
from posdesk.wording import translate


def with_promotion(ticket: Ticket, offers: tuple[Offer, ...]) -> tuple[Ticket, tuple[Offer, ...]]:
    """The ticket and the offers, what is left of the slip shown on it among them."""
    assert ticket.promotion is not None
    paying = ticket.promotion.paying(translate("Paper", "Promotion"))
    return replace(ticket, basket=ticket.basket.showing(paying.code)), (*offers, paying)


def promotion_of(read: ScannedDocument, text: str) -> Promotion:
    """The slip as its own signed code says it: nothing of it is spent."""
    return Promotion(
        read.number, read.customer, read.amount, read.until, read.at, text=text
    )  # fmt: skip


def as_now(books: Books, station: Station, shown: Promotion) -> Promotion:
    """The slip as the books have it, else as its verified code says it, which they learn anew.

    PromotionOver, PromotionMoved: what was shown is not there any more.
    """
    books.promotions.alone_with(shown.number)
    now = books.promotions.get(shown.number)
    if now is None:
        read = read_code(shown.text, station.ring)
        ours = (station.shop.shop_id, T_PROMOTION, shown.number)
        if isinstance(read, NotRead) or (read.shop_id, read.kind, read.number) != ours:
            raise PromotionOver(number=shown.number)
        if not books.tills.in_time(read.key_id, read.number):
            raise PromotionOver(number=shown.number)
        now = promotion_of(read, shown.text)
    if not now.on(station.at.day):
        raise PromotionOver(number=now.number)
    if now.left != shown.left:
        raise PromotionMoved(left=now.left)
    return now


def sold(books: Books, station: Station, ticket: Ticket, sale: Sale) -> None:
    """What of the slip went off that sale, once its receipt is in the act."""
    assert ticket.promotion is not None
    amount = spent(sale.lines, ticket.promotion.number)
    if not amount:
        return
    now = as_now(books, station, ticket.promotion)
    if books.promotions.get(now.number) is None:
        keep(books, station, now, again=(now.text,))
    books.promotions.use(now, amount, sale.number)


def came_back(
    books: Books, station: Station, settlement: Settlement, backs: Sequence[GoodsReturn]
) -> None:
    """Goods that come back bring what promotional credit took off them, as such credit."""
    for coming, back in zip(settlement.coming, backs, strict=True):
        units_back(books, station, coming.draft.standing.sale, back)


def units_back(books: Books, station: Station, sale: Sale, back: GoodsReturn) -> None:
    """The same for the units of that sale which `back` takes off it."""
    sums: dict[str, int] = {}
    for line in back.lines:
        sold_line = sale.line(line.sale_line)
        for share in sold_line.offers:
            if is_one(share.code):
                part = share_between(share.amount, line.before, line.after, sold_line.quantity)
                sums[share.code] = sums.get(share.code, 0) + part
    for code, amount in sums.items():
        if amount > 0:
            _give_back(books, station, code, amount, back.number)


def give(books: Books, station: Station, amount: int, promotion: Promotion, came_of: str) -> str:
    """A new slip over `amount` minor units, for the bearer and until the day of `promotion`."""
    number = str(books.numbers.next(CREDIT))
    new = replace(promotion, number=number, given=amount, used=0, at=station.at, text="")
    keep(books, station, new, came_of)
    return number


def keep(
    books: Books,
    station: Station,
    promotion: Promotion,
    came_of: str = "",
    again: tuple[str, ...] = (),
) -> None:
    """Its paper and its row. `again`: the codes of a slip that the books lost."""
    shop, till = station.shop, station.till
    clerk = "" if again else station.duty.code
    slip = Slip(promotion.number, promotion.at, shop.currency, till.number, clerk)
    signed = again or codes_for_promotion(
        slip, promotion.given, promotion.bearer, promotion.until, shop, till,
        books.journal.head().link, station.key,
    )  # fmt: skip
    paper = promotion_slip.compose(
        slip, promotion.given, promotion.until, shop, signed, original=came_of
    )
    if books.documents.get(promotion.number) is None:
        plan_papers.keep(books, paper, signed)
    books.promotions.add(promotion, clerk, came_of)


def _give_back(books: Books, station: Station, code: str, amount: int, slip: str) -> None:
    was = books.promotions.get(code)
    if was is None:  # the books lost it: what comes back of it has no last day
        was = Promotion(code, secrets.token_hex(8), amount, None, station.at)
    until = was.kept_until(station.at.day)
    give(books, station, amount, replace(was, until=until), slip)
