"""The demo shop: real goods, real past sales, people, an open shift, and papers to scan.

It is made by the same acts that any shop does, so what can be tried in it is what will happen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from posdesk.catalogue.product import Product
from posdesk.clock import Clock
from posdesk.desk import settling_choice
from posdesk.desk.action import STAFF, Station
from posdesk.desk.actions.import_catalogue import ImportCatalogue
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.papers import AskPaper
from posdesk.desk.lookups.scan import AskScan
from posdesk.desk.opening import NewShop, make_shop, open_desk, print_run, tax_scheme
from posdesk.documents.paper import Paper
from posdesk.intake.demo_goods import past, products
from posdesk.intake.demo_people import RECOVERY, members
from posdesk.intake.demo_sheet import write_sheet
from posdesk.intake.importing import book_history
from posdesk.ledger.journal import Fact
from posdesk.people.staff import CLERK, StaffMember
from posdesk.sales.basket import BasketLine, Discount
from posdesk.sales.payment import Payment
from posdesk.sales.sale import Sale
from posdesk.store.books import Books
from posdesk.ticket.ticket import Ticket

SHOP = NewShop(
    name="Harbour Gifts",
    currency="GBP",
    taxes=tax_scheme(20_000, included=True),
    address=("12 Quay Street",),
    owner_name="Morgan",
    demo=True,
    recovery=RECOVERY,
)
_FLOAT = 100_00
_BESIDE = ("", ".key", ".mark", ".lock", "-journal", ".making", ".making-journal")


@dataclass(frozen=True, slots=True)
class _Visit:
    """A sale of this morning: (stock code, pieces), percent off the whole, and the tender."""

    goods: tuple[tuple[str, int], ...]
    percent: int = 0
    card: str = ""
    cash: int = 0


_VISITS = (
    _Visit((("85123A", 2), ("22086", 1), ("21080", 3)), cash=20_00),
    _Visit((("22423", 1), ("22699", 4), ("22697", 2)), card="4242"),
    _Visit((("47566", 2), ("21212", 2), ("84991", 1), ("22197", 6)), percent=10, cash=20_00),
    _Visit((("22111", 1), ("84029G", 1), ("22633", 2), ("22865", 1)), cash=10_00, card="1881"),
)
# Also on the sheet, so that there is something to sell and to exchange for.
_SHELF = (
    "20725", "22382", "22114", "21754", "22720", "21843", "22457", "84879", "22138", "22139",
    "22752", "21730", "48187", "22730",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Hire:
    """Put the people of the demo on the shelf."""

    people: tuple[StaffMember, ...]

    operation = ""
    topics = frozenset({STAFF})

    def perform(self, books: Books, station: Station) -> None:
        """Each under their code; nothing is posted."""
        for member in self.people:
            books.staff.add(member)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Never asked: nothing is posted."""


def make_demo(books: Path, clock: Clock) -> Path:
    """Make the demo shop's books at `books`; the folder with its sheet and receipts to scan.

    Fault when books stand there already. What an accident leaves half made is taken away again.
    """
    owner = make_shop(books, SHOP, clock).owner
    try:
        desk = open_desk(books, clock)
        try:
            desk.sign_in(owner)
            return _fill(desk)
        finally:
            desk.close()
    except BaseException:
        for ending in _BESIDE:
            books.with_name(books.name + ending).unlink(missing_ok=True)
        raise


def _fill(desk: Desk) -> Path:
    goods = products(desk.station().taxes.rates[0].code)
    people = members()
    desk.do(_Hire(people))
    desk.do(ImportCatalogue(goods))
    history = past(goods, desk.station().at.day - timedelta(days=1))
    book_history(desk, history)
    clerk = next(member for member in people if member.role == CLERK)
    desk.sign_in(clerk)
    desk.do(OpenShift(desk.new_operation(), _FLOAT))
    by_code = {product.sku: product for product in goods}
    sold = [_sell(desk, visit, by_code) for visit in _VISITS]
    desk.sign_in(None)
    print_run(desk).print_waiting()
    shown = [code for visit in _VISITS for code, _ in visit.goods]
    return write_sheet(desk, [by_code[code] for code in (*shown, *_SHELF)], sold, history)


def _sell(desk: Desk, visit: _Visit, goods: Mapping[str, Product]) -> tuple[Sale, Paper]:
    ticket = Ticket(desk.new_operation())
    for code, pieces in visit.goods:
        ticket = ticket.going_out(_line(goods[code], pieces))
    if visit.percent:
        discount = Discount(percent=visit.percent * 100)
        ticket = replace(ticket, basket=replace(ticket.basket, discount=discount))
    station = desk.station()
    net = settling_choice.settled(ticket, station).net
    payment = Payment.begin(net, station.shop.cash_step)
    if visit.card:
        payment = payment.taking_card(net - visit.cash, visit.card, "012345")
    if visit.cash:
        payment = payment.taking_cash(visit.cash)
    settled = desk.do(SettleTicket(ticket, payment, net)).result
    paper, found = desk.ask(AskPaper(settled.sale)), desk.ask(AskScan(settled.sale))
    assert paper is not None, settled.sale
    assert isinstance(found, ReceiptFound), settled.sale
    return found.standing.sale, paper


def _line(product: Product, pieces: int) -> BasketLine:
    assert product.price_milli is not None, product.sku
    return BasketLine(product.sku, product.text, pieces, product.price_milli, product.tax_code)
