"""Points of a settled ticket: earned, spent, taken back with goods, come back with them (MONEY 26).

Only where the shop gives points: nothing is asked of the books for a shop that does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from posdesk.desk.action import Station
from posdesk.errors import Refusal
from posdesk.returns import points
from posdesk.returns.goods_return import GoodsReturn
from posdesk.returns.points import EARNED, SPENT_ON, Moved
from posdesk.returns.standing import Standing
from posdesk.sales.offers.offer import OF_POINTS, Offer
from posdesk.sales.sale import Sale
from posdesk.store.books import Books
from posdesk.ticket.settlement import Settlement
from posdesk.ticket.ticket import Ticket
from posdesk.values import dataclass
from posdesk.wording import translate


class PointsGone(Refusal):
    """There are not so many points any more; `figures["points"]` are left."""

    code = "points_gone"


@dataclass(frozen=True, slots=True)
class Told:
    """What a receipt says of points: how many it earned and cost, and how many there are then."""

    earned: int = 0
    spent: int = 0
    balance: int = 0


def gives_points(station: Station) -> bool:
    """Whether the shop ever gave any."""
    return any(each.kind in OF_POINTS for each in station.offers.known)


def with_points(ticket: Ticket, station: Station) -> tuple[Ticket, tuple[Offer, ...]]:
    """The ticket and the offers in force, that of the points spent on it among them."""
    offers = station.offered
    if not ticket.points or not ticket.member:
        return ticket, offers
    paying = points.paying(ticket.points, offers, translate("Paper", "Paid with points"))
    if paying is None:
        return ticket, offers
    return replace(ticket, basket=ticket.basket.showing(points.SPENT)), (*offers, paying)


def on_sale(books: Books, station: Station, ticket: Ticket, sale: Sale) -> Told | None:
    """What that sale does to the points of who buys; PointsGone where they do not reach. What
    promotional credit took off is spent."""
    if ticket.promotion is not None:
        from posdesk.desk import settling_promotions

        settling_promotions.sold(books, station, ticket, sale)
    if not ticket.member or not gives_points(station):
        return None
    records = books.customers.references(ticket.member)  # two of one person: the points of both
    for each in records:
        books.points.alone_with(each)
    before = books.points.balance(*records)
    spent = points.used(sale.lines, station.offered)
    if spent > before:
        raise PointsGone(points=before)
    earned = points.earned(sale.lines, station.offered)
    return Told(earned, spent, before - spent + earned) if earned or spent else None


def sold(books: Books, ticket: Ticket, sale: Sale, told: Told | None) -> None:
    """The rows of it, once the receipt is in the act."""
    if told is not None:
        left = told.spent
        for record in books.customers.references(ticket.member) if left else ():
            part = min(left, max(books.points.balance(record), 0))
            left -= part
            spent = (Moved(SPENT_ON, -part),) if part else ()
            books.points.add(record, spent, sale.number, sale.number)
        earned = (Moved(EARNED, told.earned),) if told.earned else ()
        books.points.add(ticket.member, earned, sale.number, sale.number)


def came_back(
    books: Books, station: Station, settlement: Settlement, backs: Sequence[GoodsReturn]
) -> None:
    """Goods that come back take the points they earned, and bring those that paid for them, and
    promotional credit too."""
    sales = [coming.draft.standing.sale for coming in settlement.coming]
    if any(line.offers for sale in sales for line in sale.lines):
        from posdesk.desk import settling_promotions  # what took that off may be such credit

        settling_promotions.came_back(books, station, settlement, backs)
    if not gives_points(station):
        return
    for coming, back in zip(settlement.coming, backs, strict=True):
        on = books.points.of_sale(back.sale)
        if on is None:
            continue
        books.points.alone_with(on.customer)
        units = {line.sale_line: line.after - line.before for line in back.lines}
        balance = books.points.balance(on.customer)
        moves = points.with_goods_back(coming.draft.standing, units, on.earned, on.spent, balance)
        books.points.add(on.customer, moves, back.sale, back.number)


def never_taken(books: Books, station: Station, standing: Standing, back: GoodsReturn) -> None:
    """Units rung by our mistake bring points and promotional credit that paid for them; what they
    earned stays hers."""
    if not any(line.offers for line in standing.sale.lines):
        return
    from posdesk.desk import settling_promotions  # what took that off may be such credit

    settling_promotions.units_back(books, station, standing.sale, back)
    on = books.points.of_sale(back.sale) if gives_points(station) else None
    if on is None:
        return
    books.points.alone_with(on.customer)
    units = {line.sale_line: line.after - line.before for line in back.lines}
    moves = points.with_goods_back(standing, units, 0, on.spent, 0)
    books.points.add(on.customer, moves, back.sale, back.number)
