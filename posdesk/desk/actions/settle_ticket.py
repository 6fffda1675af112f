"""Settle a ticket: goods back, goods out and the money between, as one act."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.clock import last_day
from posdesk.desk.action import DRAWER, OUTBOX, RETURNS, SALES, Station
from posdesk.desk.actions.booked_before import check_same
from posdesk.documents import codes, return_slip, sale_receipt
from posdesk.documents.paper import Paper
from posdesk.errors import Refusal
from posdesk.identity import BACK, SALE
from posdesk.ledger.journal import Fact, JournalEntry, Posting
from posdesk.returns import booking as returns_booking
from posdesk.returns.goods_return import GoodsReturn
from posdesk.returns.standing import Standing
from posdesk.sales import booking as sales_booking
from posdesk.sales.basket import NotForSale
from posdesk.sales.payment import Payment
from posdesk.sales.sale import Sale
from posdesk.sales.tenders import TENDERS
from posdesk.store.books import Books
from posdesk.ticket.settlement import Coming, Settlement, settle
from posdesk.ticket.ticket import Ticket


class FigureChanged(Refusal):
    """The books moved since the figure was shown; `figures`: shown, now (minor units)."""

    code = "figure_changed"


class NotYetPaid(Refusal):
    """The tenders do not make up what is to pay; `figures["due"]` minor units are missing."""

    code = "not_yet_paid"


class ReceiptUnknown(Refusal):
    """These books do not hold that receipt; `figures["number"]`."""

    code = "receipt_unknown"


class NothingToSettle(Refusal):
    """The ticket has no line to post."""

    code = "nothing_to_settle"


class MoreThanAnySale(Refusal):
    """A price or a quantity is a slip: no sale comes to so much; `figures["most"]` minor units."""

    code = "more_than_any_sale"


class ShiftNotOpen(Refusal):
    """Money moves only in an open shift."""

    code = "shift_not_open"


_DRAWER = frozenset(kind.code for kind in TENDERS if kind.opens_drawer)
MOST = 10**12  # minor units: what a code on paper, and any book of the shop, can hold many times


@dataclass(frozen=True, slots=True)
class Settled:
    """What was posted: the papers' numbers, and what changed hands, minor units."""

    sale: str
    returns: tuple[str, ...]
    net: int
    figure: int
    change: int
    opens_drawer: bool


@dataclass(frozen=True, slots=True)
class SettleTicket:
    """Post `ticket` as it was shown: `net` is the figure the clerk and the customer agreed on."""

    ticket: Ticket
    payment: Payment | None
    net: int

    topics = frozenset({SALES, RETURNS, DRAWER, OUTBOX})

    @property
    def operation(self) -> str:
        """The id made when the ticket was opened."""
        return self.ticket.operation

    def perform(self, books: Books, station: Station) -> Settled:
        """Re-read every receipt, book exactly what was shown, or say what changed."""
        may_act(books, station)
        at = station.at.not_before(books.journal.head().at)  # a clock put back shortens no window
        if at is not station.at:
            station = replace(station, at=at)
        ticket = self.ticket.refreshed(_standings(books, self.ticket))
        if ticket.settles_nothing:
            raise NothingToSettle()
        for line in ticket.basket.lines:
            if not line.is_for_sale:
                raise NotForSale(text=line.text)
        settlement = settle(ticket, station.taxes, station.shop.cash_step)
        self._as_shown(settlement, ticket, station)
        if sum([line.listed for line in settlement.going_out]) > MOST:
            raise MoreThanAnySale(most=MOST)
        backs = tuple(_take_back(books, station, coming) for coming in settlement.coming)
        sale = self._sell(books, station, settlement) if settlement.going_out else None
        opens = _opens_drawer(sale, backs)
        numbers = [back.number for back in backs] + ([sale.number] if sale else [])
        for place, number in enumerate(numbers):
            books.outbox.add(number, 0, opens and place == 0)
        settled = _settled(sale, backs, settlement)
        books.journal.post(
            _entry(station, sale, backs, settled, self._told()), station.at, self.operation
        )
        return settled

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Settled:
        """What was posted the first time, if it was this."""
        returns = facts["returned"]
        assert isinstance(returns, list)
        check_same(self.ticket, self.payment, self.net, books, facts)
        figures = [facts[name] for name in ("net", "figure", "change")]
        net, figure, change = (int(str(value)) for value in figures)
        numbers = tuple(str(number) for number in returns)
        return Settled(str(facts["sold"]), numbers, net, figure, change, bool(facts["drawer"]))

    def _as_shown(self, now: Settlement, ticket: Ticket, station: Station) -> None:
        """Refuse when the figure is another by now, or the coins and cards it is made of are."""
        if now.net != self.net:
            raise FigureChanged(shown=self.net, now=now.net)
        if ticket.returns == self.ticket.returns:
            return
        shown = settle(self.ticket, station.taxes, station.shop.cash_step)
        if (shown.paid_out, shown.carried) != (now.paid_out, now.carried):
            raise FigureChanged(shown=-shown.figure, now=-now.figure)

    def _told(self) -> list[Fact]:
        """[sale, line, pieces] of ticked lines that were shown as perhaps back already."""
        return [
            [draft.standing.sale.number, line, pieces]
            for draft in self.ticket.returns
            for line, pieces in draft.unplaced
        ]

    def _paid(self, due: int, step: int) -> Payment:
        """The payment, if it is one a pay step takes for `due` and it is all paid."""
        payment = self.payment
        if payment is None or not payment.pays(due, step):
            raise NotYetPaid(due=due)
        return payment

    def _sell(self, books: Books, station: Station, settlement: Settlement) -> Sale:
        legs = settlement.carried
        rounding = 0
        if settlement.net > 0:
            payment = self._paid(settlement.net, station.shop.cash_step)
            legs += payment.legs()
            rounding = payment.rounding
        sale = Sale(
            number=str(books.numbers.next(SALE)),
            till=station.till.number,
            at=station.at,
            currency=station.shop.currency,
            lines=settlement.going_out,
            tenders=legs,
            return_by=last_day(station.at.day, station.shop.return_days),
            tax_included=station.taxes.included,
            rounding=rounding,
            clerk=station.duty.code,
        )
        books.sales.add(sale)
        link = books.journal.head().link
        signed = codes.codes_for_sale(sale, station.shop, station.till, link, station.key)
        _keep(books, signed, sale_receipt.compose(sale, station.shop, signed))
        return sale


def may_act(books: Books, station: Station) -> None:
    """Somebody who may act is signed in and the shift is open (Refusal otherwise)."""
    station.duty.acting()
    if books.shifts.current(station.till.number) is None:
        raise ShiftNotOpen()


def _standings(books: Books, ticket: Ticket) -> dict[str, Standing]:
    found: dict[str, Standing] = {}
    numbers = [draft.standing.sale.number for draft in ticket.returns]
    books.sales.alone_with(*numbers)
    for number in numbers:
        standing = books.sales.standing(number)
        if standing is None:
            raise ReceiptUnknown(number=number)
        found[number] = standing
    return found


def _take_back(books: Books, station: Station, coming: Coming) -> GoodsReturn:
    standing = coming.draft.standing
    back = GoodsReturn(
        number=str(books.numbers.next(BACK)),
        sale=standing.sale.number,
        till=station.till.number,
        at=station.at,
        currency=station.shop.currency,
        lines=coming.draft.lines(),
        legs=coming.legs,
        rounding=coming.rounding,
        clerk=station.duty.code,
    )
    books.returns.add(back)
    link = books.journal.head().link
    signed = codes.codes_for_return(
        back, standing.sale, station.shop, station.till, link, station.key
    )
    returned = dict(standing.returned)
    for line in back.lines:
        returned[line.sale_line] = line.after
    after = replace(standing, returned=returned)
    _keep(books, signed, return_slip.compose(back, standing.sale, after, station.shop, signed))
    return back


def _keep(books: Books, signed: tuple[str, ...], paper: Paper) -> None:
    books.documents.add(paper.number, paper.kind, signed, paper.to_bytes())


def _opens_drawer(sale: Sale | None, backs: tuple[GoodsReturn, ...]) -> bool:
    """Whether anything goes into the drawer or out of it: even a sale that coins round to nothing.

    The change of a note still comes out of it.
    """
    paid = [leg.kind for leg in (sale.tenders if sale else ()) if not leg.carried]
    given = [leg.kind for back in backs for leg in back.legs if leg.amount and not leg.carried]
    return not _DRAWER.isdisjoint(paid + given)


def _settled(sale: Sale | None, backs: tuple[GoodsReturn, ...], settlement: Settlement) -> Settled:
    paid = sum(leg.applied for leg in sale.tenders if not leg.carried) if sale else 0
    return Settled(
        sale=sale.number if sale else "",
        returns=tuple(back.number for back in backs),
        net=settlement.net,
        figure=paid if settlement.net > 0 else settlement.figure,
        change=sum(leg.change for leg in sale.tenders) if sale else 0,
        opens_drawer=_opens_drawer(sale, backs),
    )


def _entry(
    station: Station,
    sale: Sale | None,
    backs: tuple[GoodsReturn, ...],
    settled: Settled,
    told: list[Fact],
) -> JournalEntry:
    sums: dict[str, int] = {}
    legs: list[Posting] = []
    for back in backs:
        legs += returns_booking.postings(back, station.till.number)
    if sale:
        legs += sales_booking.postings(sale, station.till.number)
    for posting in legs:
        sums[posting.account] = sums.get(posting.account, 0) + posting.minor
    return JournalEntry(
        kind="settlement" if sale and backs else "sale" if sale else "return",
        cause="customer_choice",
        currency=station.shop.currency,
        postings=tuple(Posting(account, minor) for account, minor in sums.items() if minor),
        facts={
            "sold": settled.sale,
            "returned": list(settled.returns),
            "net": settled.net,
            "figure": settled.figure,
            "change": settled.change,
            "drawer": settled.opens_drawer,
            **({"told_unplaced": told} if told else {}),
        },
    )
