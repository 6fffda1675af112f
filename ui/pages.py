"""The pages beside the ticket: the shift, the books, the shop; and what each asks of the rest."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from posdesk.till.shift import Shift
from posdesk.values import dataclass
from posdesk.wording import translate
from ui import formats
from ui.books_watch import BooksWatch
from ui.crash import Crash
from ui.errands import Errands
from ui.ink import Ink
from ui.main_window import MainWindow
from ui.saying import Saying
from ui.screens.counter.controller import Counter
from ui.screens.counter.screen import TICKET
from ui.widgets.rail import Rail

if TYPE_CHECKING:
    from posdesk.approvals.approval import ApprovalWanted
    from posdesk.desk.lookups.paper_answers import CreditFound
    from posdesk.desk.lookups.righting import Rightable
    from posdesk.desk.lookups.scan import Answer
    from posdesk.returns.standing import Standing
    from ui.screens.books.screen import BooksScreen
    from ui.screens.counter.approving import Approving
    from ui.screens.plans.screen import PlansScreen
    from ui.screens.shift.day import DayScreen
    from ui.screens.shift.screen import ShiftScreen
    from ui.screens.shop.screen import ShopScreen

BOOKS, SHIFT, SHOP, PLANS = "books", "shift", "shop", "plans"  # as the pages light them


def add_entries(rail: Rail) -> None:
    """The entries of the rail, the ticket's first."""
    rail.add(TICKET, "receipt-text", translate("Rail", "Ticket"), "F2")
    rail.add(PLANS, "calendar-check", translate("Rail", "Plans"), "F3")
    rail.add(BOOKS, "book-open", translate("Rail", "Books"), low=True)
    rail.add(SHIFT, "clock", translate("Rail", "Shift"), low=True)
    rail.add(SHOP, "store", translate("Rail", "Shop"), low=True)


@dataclass(frozen=True, slots=True)
class Reach:
    """What the pages reach of the rest: ticket, ink and drawer, a scan, signing out, a credit, a
    second person."""

    counter: Counter
    ink: Ink
    scanned: Callable[[str], None]
    open_drawer: Callable[[], None]
    sign_out: Callable[[], None]
    credit: Callable[[CreditFound], None]
    approving: Approving


class Pages(QObject):
    """`show(entry)` shows the page of a rail entry; the ticket is not one of these.

    Each is loaded and built when it is first wanted: the first customer of the day waits for the
    ticket's page alone. `opened` tells the number of the shift, `day_closed` that it is over.
    """

    opened = Signal(int)
    day_closed = Signal()

    def __init__(
        self, window: MainWindow, work: Errands, watch: BooksWatch, crash: Crash, reach: Reach
    ) -> None:
        super().__init__(window)
        self._window, self._work, self._watch, self._crash = window, work, watch, crash
        self._reach = reach
        self._made: set[str] = set()
        reach.counter.paper_found.connect(self._paper)

    @cached_property
    def opening(self) -> ShiftScreen:
        """The page that opens a shift."""
        from ui.screens.shift.screen import ShiftScreen

        opening = ShiftScreen(self._window, self._work)
        opening.opened.connect(self.opened)
        return opening

    @cached_property
    def day(self) -> DayScreen:
        """The shift's own pages, up to its close."""
        from ui.screens.shift.day import DayScreen

        day, reach = DayScreen(self._window, self._work), self._reach
        self._made.add(SHIFT)
        day.left.connect(reach.counter.come_back)
        day.said.connect(reach.counter.said)
        day.posted.connect(reach.ink.print_now)
        day.kicked.connect(reach.ink.kick_drawer)
        day.page.connect(reach.ink.print_page)
        day.count_begins.connect(reach.open_drawer)
        day.closed.connect(reach.counter.refresh_home)
        day.closed.connect(self.day_closed)
        day.ended.connect(reach.sign_out)
        day.next_shift.connect(lambda: self.opening.show())
        return day

    @cached_property
    def plans(self) -> PlansScreen:
        """Plans: found, paid, signed, put right."""
        from ui.screens.plans.screen import PlansScreen

        reach, cards = self._reach, self._reach.counter.cards
        assert cards is not None
        plans = PlansScreen(self._window, self._work, lambda: reach.counter.ticket.basket, cards)
        self._made.add(PLANS)
        plans.left.connect(reach.counter.come_back)
        plans.said.connect(reach.counter.said)
        plans.queued.connect(reach.ink.print_now)
        plans.booked.connect(reach.counter.refresh_home)
        plans.receipt.connect(reach.scanned)
        plans.on_plan.connect(reach.counter.gone_on_plan)
        plans.goods_back.connect(self._goods_back)
        plans.page.connect(reach.ink.print_page)
        plans.doing.our_mistake.connect(self._our_mistake)
        return plans

    def _our_mistake(self, plan: str) -> None:
        """F8 for a plan: what was our mistake, and what of it goes off or back."""
        from posdesk.desk.lookups.righting import AskRightable
        from ui.screens.counter.asking import PickMistake

        counter = self._reach.counter

        def found(paper: Rightable | None) -> None:
            if paper is not None:
                counter.ask(PickMistake(paper))

        self._work.ask(AskRightable(plan), found, newest="mistake")

    def _goods_back(self, plan: str, wish: str) -> None:
        """Goods of a plan come back: its receipt on the ticket, and what she wants of the parts."""
        from posdesk.desk.lookups.plan_pages import AskPlanGoods
        from ui.screens.plans.doing import ALL_BACK

        everything = wish == ALL_BACK
        self._reach.counter.on_plan = "" if everything else wish

        def found(standing: Standing | None) -> None:
            self._goods_on_ticket(standing, everything=everything)

        self._work.ask(AskPlanGoods(plan), found)

    def _goods_on_ticket(self, found: Standing | None, *, everything: bool) -> None:
        counter = self._reach.counter
        if found is not None and counter.trying(lambda: counter.ticket.with_receipt(found)):
            counter.say(Saying.receipt(found.sale.number))
            if everything:
                counter.all_back()

    def _paper(self, answer: Answer) -> None:
        """A scan found a paper of a plan, a label, a credit, or one that the books have lost."""
        from posdesk.desk.lookups.paper_answers import CreditFound, LeftFound, ParcelFound

        if isinstance(answer, ParcelFound):
            self.books.show_parcel(answer.number)
        elif isinstance(answer, LeftFound):
            self.books.show_with_us(answer.number)
        elif isinstance(answer, CreditFound) and not (PLANS in self._made and self.plans.is_open):
            self._reach.credit(answer)
        else:
            self.plans.found(answer)

    def show_parcels(self) -> None:
        """What was promised for parcels."""
        self.books.show_parcel()

    @cached_property
    def books(self) -> BooksScreen:
        """Past sales and the journal."""
        from ui.screens.books.screen import BooksScreen

        books, reach = BooksScreen(self._window, self._work, self._crash.keep), self._reach
        self._made.add(BOOKS)
        books.left.connect(reach.counter.come_back)
        books.chosen.connect(reach.scanned)
        books.queued.connect(reach.ink.print_now)
        books.booked.connect(reach.counter.refresh_home)
        books.second.connect(self._second)
        return books

    def _second(self, refused: ApprovalWanted, then: Callable[[str], None]) -> None:
        """A second person is asked in the counter's own panel; the parcel is paid on its page."""

        def go_on(asked: str) -> None:
            self.show_parcels()
            then(asked)

        self._reach.approving.begin_for(refused, go_on, promised=True)

    @cached_property
    def shop(self) -> ShopScreen:
        """Goods, staff, settings, and what makes the books trusted."""
        from ui.screens.shop.screen import ShopScreen

        shop, reach = ShopScreen(self._window, self._work, self._watch), self._reach
        self._made.add(SHOP)
        shop.left.connect(reach.counter.come_back)
        shop.said.connect(reach.counter.said)
        shop.queued.connect(reach.ink.print_now)
        shop.printer_set.connect(self._use_printer)
        shop.receipt.connect(reach.scanned)
        shop.page.connect(reach.ink.print_page)
        shop.marked.connect(reach.counter.refresh_home)  # an open receipt has other last days
        return shop

    def _use_printer(self) -> None:
        from posdesk.desk.opening import print_run

        self._reach.ink.use(print_run(self._work.desk))

    def show(self, entry: str) -> None:
        """The page last shown under that entry, as the books stand now."""
        if entry == SHIFT:
            self.day.show()
        elif entry == PLANS:
            self.plans.show()
        elif entry == BOOKS:
            self.books.show()
        else:
            self.shop.show()

    def scanned(self, text: str) -> bool:
        """Whether a scan was for the page shown."""
        if PLANS in self._made and self.plans.scanned(text):
            return True
        if BOOKS in self._made and self.books.scanned(text):
            return True
        return SHOP in self._made and self.shop.scanned(text)

    def sign_plan(self) -> None:
        """The ticket in the pay step is to be paid in parts."""
        counter = self._reach.counter
        payment, coming = counter.payment, counter.settlement.coming
        if payment is not None and not (counter.posting or payment.handed or coming):
            self.plans.sign(counter.ticket, counter.settlement)

    @property
    def shows_close(self) -> bool:
        """Whether the Z report of the shift just closed is being looked at."""
        return SHIFT in self._made and self.day.shows_close

    @property
    def busy(self) -> bool:
        """Whether something typed is about to be looked up, or a file is being written."""
        made = ((BOOKS, lambda: self.books), (SHOP, lambda: self.shop), (PLANS, lambda: self.plans))
        return any(page().busy for name, page in made if name in self._made)

    def close(self) -> None:
        """Stop what is being written; the program ends."""
        if BOOKS in self._made:
            self.books.close()
        if SHOP in self._made:
            self.shop.close()


def left_open(shift: Shift | None, today: date) -> Saying | None:
    """What to say of a shift of an earlier day: it is closed when it suits, selling goes on."""
    if shift is None or shift.opened_at.day >= today:
        return None
    words = translate("Start", "Shift {number} was left open on {day}. Nothing is lost.")
    detail = translate("Start", "Count and close it under Shift when it suits you.")
    day = formats.day(shift.opened_at.day)
    return Saying(words.format(number=shift.number, day=day), "", "warn", detail)
