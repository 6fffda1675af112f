"""The scenes of a counter day: what a clerk does and sees, screen after screen, panel after panel.

Each is a generator; each yield waits until no errand is under way. Everything a clerk does travels
as real key events; what no key can bring about (a printer without paper) is arranged from outside.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from posdesk.catalogue.product import Product
from posdesk.desk import settling_choice
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.goods import SearchGoods
from posdesk.desk.lookups.papers import AskPaper
from posdesk.desk.pictures import picture_of
from posdesk.desk.print_run import PrintRun
from posdesk.documents.paper import QrCode
from posdesk.people.staff import OWNER, StaffMember
from posdesk.sales.basket import Basket, BasketLine
from posdesk.sales.payment import Payment
from posdesk.ticket.ticket import Ticket
from ui.application import PRINTER, Application
from ui.book_scenes import counting, looking_back
from ui.rehearsal import Camera, Hand
from ui.roll import Roll
from ui.screens.shop.page import ENTRY as SHOP
from ui.shop_scenes import ShopScenes

GOODS = ("t-light holder", "metal lantern", "hot water bottle", "jumbo bag")
LONG_RECEIPT = 675  # lines of the longest sale in the sample of real ones
LETTERS = ("bag", "box", "card", "cup", "cake", "heart", "light", "paper", "red", "set", "tea")
PAPER_PX = 576
PAUSE = 3  # yields after which everything has come home


class Scenes:
    """The scenes of one day on one application; `roll` is the printer's, once the desk is open."""

    def __init__(self, application: Application, hand: Hand, camera: Camera) -> None:
        self.application, self.hand, self.camera = application, hand, camera
        self._print_run = application.hands.print_run
        self.roll: Roll | None = None
        self.goods: list[Product] = []

    def lend_roll(self, desk: Desk) -> PrintRun:
        """The printer that these scenes can run out of paper."""
        self.roll = Roll(desk, self._print_run(desk))
        return self.roll

    # --- before the first sale ---------------------------------------------------------------

    def first_start(self) -> Iterator[None]:
        """Two ways, the form of one's own shop, its PIN; then the demo shop is made."""
        first, take = self.application.beginning.first, self.camera.take
        yield
        take("first")
        self.hand.key("2")
        first.form.name.edit.setText("Lantern & Leaf")
        first.form.currency.setCurrentIndex(5)
        take("first-form")
        first.show_pin(StaffMember("1", "Ada", OWNER), "482915")
        take("first-pin")
        first.show()
        self.hand.key("1")
        yield

    def sign_in(self) -> Iterator[None]:
        """The person by digit, a wrong PIN, the right one."""
        yield
        yield
        self.camera.take("sign-in")
        self.hand.key("2")
        self.hand.type("123456")
        yield
        yield
        self.camera.take("sign-in-again")
        self.hand.type(self.application.hands.demo_pin)
        yield from self._rest()
        self.goods = [self.article(words) for words in GOODS]

    def home(self) -> Iterator[None]:
        """At rest; the papers of today; the look; the drawer."""
        take, hand = self.camera.take, self.hand
        yield
        hand.key("Down")
        yield from self._rest()
        take("home-paper")
        hand.key("Esc")
        self.application.window.message.look.pressed.emit()
        yield
        take("look")
        hand.key("Esc")
        self.application.window.top.chip("drawer").click()
        yield
        take("drawer")
        hand.key("Esc")
        hand.key("?")
        yield
        take("keys")
        hand.key("Esc")
        hand.key("Ctrl+P")
        yield
        take("promise")
        hand.key("Esc")

    # --- selling -----------------------------------------------------------------------------

    def sell(self) -> Iterator[None]:
        """Goods by scan and by name, one without a price, one of none, a discount, cash."""
        take, hand = self.camera.take, self.hand
        for product in self.goods[:3]:
            hand.scan(code_of(product))
            yield
        hand.key("+")
        yield
        take("sale")
        hand.type(GOODS[3][:5])
        yield
        take("search")
        hand.key("Esc")
        hand.type("zebra lamp")
        yield
        take("search-nothing")
        hand.key("Enter")
        yield from self._rest()
        take("open-line")
        hand.type("12.50")
        hand.key("Enter")
        yield
        hand.key("%")
        hand.type("10%")
        take("discount")
        hand.key("Enter")
        yield
        hand.scan("2085123000017")
        yield
        take("scan-misread")
        hand.key("Enter")
        yield
        hand.type("50")
        yield
        take("pay")
        hand.key("Enter")
        yield from self._rest()
        take("change")
        self.paper("paper-receipt")

    def card(self) -> Iterator[None]:
        """Part in cash, the rest on a card."""
        hand = self.hand
        hand.scan(code_of(self.goods[2]))
        hand.scan(code_of(self.goods[1]))
        yield
        hand.key("Enter")
        hand.type("2")
        hand.key("C")
        yield
        hand.key("K")
        yield
        self.camera.take("card")
        hand.type("4242")
        hand.key("Enter")
        hand.type("081552")
        hand.key("Enter")
        yield from self._rest()

    def hold(self) -> Iterator[None]:
        """Two tickets put aside, one taken up again and sold."""
        hand = self.hand
        for product in self.goods[:2]:
            hand.scan(code_of(product))
            yield
            hand.key("F5")
            yield from self._rest()
        self.camera.take("home-held")
        hand.key("F5")
        yield
        self.camera.take("held")
        for _ in range(2):
            hand.key("Enter")
            yield from self._rest()
            hand.key("Enter")
            hand.key("Enter")
            yield from self._rest()
            hand.key("F5")
            yield from self._rest()

    # --- taking back -------------------------------------------------------------------------

    def take_back(self) -> Iterator[None]:
        """One line of a receipt, faulty: reasons, the words to say, cash back."""
        take, hand = self.camera.take, self.hand
        hand.scan(self.token())
        yield
        take("receipt-open")
        hand.key("F8")
        yield from self._rest()
        take("mistake")
        hand.key("Esc")
        hand.scan(code_of(self.goods[0]))
        yield
        sheet = self.application.screen
        assert sheet is not None
        sheet.ticket_sheet.why_pressed.emit(sheet.ticket_sheet.rows_shown(0)[0])
        yield
        take("reason")
        hand.key("3")
        yield
        take("ticket")
        hand.key("Enter")
        yield from self._rest()
        self.paper("paper-return-slip")

    def exchange(self) -> Iterator[None]:
        """One thing comes back, another goes out: one ticket, no mode."""
        hand = self.hand
        hand.scan(self.token())
        yield
        hand.scan(code_of(self.goods[1]))
        hand.scan(code_of(self.goods[3]))
        yield from self._rest()
        self.camera.take("exchange")
        hand.key("Enter")
        yield
        if self.application.counter is not None and self.application.counter.payment is not None:
            hand.key("Enter")
        yield from self._rest()

    def whole_receipt(self) -> Iterator[None]:
        """All of a card sale comes back: where the money goes is the customer's to choose."""
        hand = self.hand
        hand.scan(self.token())
        yield
        hand.key("Ctrl+A")
        yield
        self.camera.take("whole-receipt-back")
        hand.key("F7")
        yield
        self.camera.take("where")
        hand.key("Esc")
        hand.key("Enter")
        yield from self._rest()

    def long_receipt(self) -> Iterator[None]:
        """A receipt as long as the longest real one is opened by its number."""
        number = self._long_sale()
        self.hand.type(number)
        self.hand.key("Enter")
        yield from self._rest()
        self.camera.take("long-receipt")
        self.hand.key("Esc")
        yield from self._rest()

    # --- paper and places --------------------------------------------------------------------

    def no_paper(self) -> Iterator[None]:
        """The roll is out: the sale is booked all the same, its paper waits and says why."""
        assert self.roll is not None
        self.roll.is_out = True
        self.hand.scan(code_of(self.goods[0]))
        yield
        self.hand.key("Enter")
        self.hand.key("Enter")
        yield from self._rest()
        self.camera.take("home-no-paper")
        self.application.window.top.chip(PRINTER).click()
        yield from self._rest()
        self.camera.take("queue")
        self.roll.is_out = False
        self.hand.key("Enter")
        yield from self._rest()

    def places(self) -> Iterator[None]:
        """The other entries of the rail, and the page that opens a shift."""
        window, rest = self.application.window, self._rest
        for entry in window.rail.low_entries:
            window.rail.entry(entry).click()
            yield from rest()
            if entry != SHOP:  # its pages have scenes of their own
                self.camera.take(entry)
        yield from looking_back(self.application, self.hand, self.camera)
        yield from counting(self.application, self.hand, self.camera)
        pages = self.application.pages
        assert pages is not None and self.application.screen is not None
        shop = ShopScenes(self.application, self.hand, self.camera)
        yield from shop.play()
        yield from shop.trouble()
        window.rail.entry("ticket").click()
        yield from rest()
        pages.opening.show()
        self.camera.take("shift-opening")
        window.field.setEnabled(True)
        self.application.screen.show()
        yield

    # --- what a scene is made of -------------------------------------------------------------

    def article(self, words: str) -> Product:
        """An article with a barcode and a price that fits the words."""
        assert self.application.desk is not None
        found = self.application.desk.ask(SearchGoods(words))
        return next(product for product in found if product.gtins and product.price_milli)

    def token(self) -> str:
        """The signed code on the paper of the latest sale."""
        assert self.application.desk is not None
        assert self.application.counter is not None
        home = self.application.counter.home
        assert home is not None
        number = next(paper.number for paper in home.latest if paper.kind == "sale_receipt")
        paper = self.application.desk.ask(AskPaper(number))
        assert paper is not None
        return next(block.text for block in paper.blocks if isinstance(block, QrCode))

    def paper(self, name: str) -> None:
        """The latest paper as its renderer draws it."""
        assert self.application.desk is not None
        assert self.application.counter is not None
        home = self.application.counter.home
        if home is not None and home.latest:
            paper = self.application.desk.ask(AskPaper(home.latest[0].number))
            if paper is not None:
                self.camera.keep(name, picture_of(paper, PAPER_PX))

    def _long_sale(self) -> str:
        desk = self.application.desk
        assert desk is not None
        found = [product for word in LETTERS for product in desk.ask(SearchGoods(word, 80))]
        priced = [product for product in found if product.price_milli]
        lines = tuple(
            BasketLine(product.sku, product.text, 1 + at % 3, product.price_milli or 0, "A")
            for at, product in enumerate((priced * 3)[:LONG_RECEIPT])
        )
        station = desk.station()
        ticket = Ticket(desk.new_operation(), Basket(lines))
        due = settling_choice.settled(ticket, station).net
        paid = replace(Payment.begin(due, station.shop.cash_step)).taking_cash(None)
        return desk.do(SettleTicket(ticket, paid, due)).result.sale

    def _rest(self) -> Iterator[None]:
        for _ in range(PAUSE):
            yield


def code_of(product: Product) -> str:
    """The digits a scanner would read from its label."""
    return product.gtins[0].removeprefix("0")
