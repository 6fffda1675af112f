"""The pages beside the ticket: the shift, the books, the shop; and what each asks of the rest."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from posdesk.desk.opening import print_run
from posdesk.till.shift import Shift
from posdesk.wording import translate
from ui import formats
from ui.books_watch import BooksWatch
from ui.crash import Crash
from ui.errands import Errands
from ui.ink import Ink
from ui.main_window import MainWindow
from ui.saying import Saying
from ui.screens.books.screen import BooksScreen
from ui.screens.books.sheet import SALES
from ui.screens.counter.controller import Counter
from ui.screens.counter.screen import TICKET
from ui.screens.shift.day import ENTRY as SHIFT
from ui.screens.shift.day import DayScreen
from ui.screens.shift.screen import ShiftScreen
from ui.screens.shop.page import ENTRY as SHOP
from ui.screens.shop.screen import ShopScreen
from ui.widgets.rail import Rail


def add_entries(rail: Rail) -> None:
    """The entries of the rail, the ticket's first."""
    rail.add(TICKET, "receipt-text", translate("Rail", "Ticket"), "F2")
    rail.add(SALES, "book-open", translate("Rail", "Books"), low=True)
    rail.add(SHIFT, "clock", translate("Rail", "Shift"), low=True)
    rail.add(SHOP, "store", translate("Rail", "Shop"), low=True)


class Pages(QObject):
    """`show(entry)` shows the page of a rail entry; the ticket is not one of these."""

    def __init__(self, window: MainWindow, work: Errands, watch: BooksWatch, crash: Crash) -> None:
        super().__init__(window)
        self.opening = ShiftScreen(window, work)
        self.day = DayScreen(window, work)
        self.books = BooksScreen(window, work, crash.keep)
        self.shop = ShopScreen(window, work, watch)

    def join(
        self,
        counter: Counter,
        ink: Ink,
        scanned: Callable[[str], None],
        open_drawer: Callable[[], None],
        sign_out: Callable[[], None],
    ) -> None:
        """Let them reach ink, drawer, ticket and the next opening."""
        day, books, shop = self.day, self.books, self.shop
        for part in (day, books, shop):
            part.left.connect(counter.come_back)
        for part in (day, shop):
            part.said.connect(counter.said)
        day.posted.connect(ink.print_now)
        day.kicked.connect(ink.kick_drawer)
        day.count_begins.connect(open_drawer)
        day.closed.connect(counter.refresh_home)
        day.ended.connect(sign_out)
        day.next_shift.connect(self.opening.show)
        books.chosen.connect(scanned)
        books.queued.connect(ink.print_now)
        shop.queued.connect(ink.print_now)
        shop.printer_set.connect(lambda: ink.use(print_run(counter.work.desk)))

    def show(self, entry: str) -> None:
        """The page last shown under that entry, as the books stand now."""
        if entry == SHIFT:
            self.day.show()
        elif entry == SALES:
            self.books.show()
        else:
            self.shop.show()

    @property
    def busy(self) -> bool:
        """Whether something typed is about to be looked up, or a file is being written."""
        return self.books.busy or self.shop.busy

    def close(self) -> None:
        """Stop what is being written; the program ends."""
        self.books.close()
        self.shop.close()


def left_open(shift: Shift | None, today: date) -> Saying | None:
    """What to say of a shift of an earlier day: it is closed when it suits, selling goes on."""
    if shift is None or shift.opened_at.day >= today:
        return None
    words = translate("Start", "Shift {number} was left open on {day}. Nothing is lost.")
    detail = translate("Start", "Count and close it under Shift when it suits you.")
    day = formats.day(shift.opened_at.day)
    return Saying(words.format(number=shift.number, day=day), "", "warn", detail)
