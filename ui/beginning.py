"""Before the books are open: the first start, books that do not open, a backup put back."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from posdesk.clock import Clock
from posdesk.desk.desk import Desk
from posdesk.desk.opening import MadeShop, NewShop, make_shop, open_desk
from posdesk.values import dataclass
from posdesk.wording import translate
from ui import wording
from ui.main_window import MainWindow
from ui.work import Work

if TYPE_CHECKING:
    from posdesk.desk.print_run import PrintRun
    from ui.books_watch import PutBack
    from ui.screens.first.restoring import RestoreScreen
    from ui.screens.first.screen import FirstScreen
    from ui.screens.first.trouble import TroubleScreen

BOOKS = "books"  # the chip of the books


@dataclass(frozen=True, slots=True)
class Hands:
    """What the start lends: where the books are, how a demo is made, the printer of a shop."""

    books: Path
    clock: Clock
    make_demo: Callable[[Path, Clock], None]
    print_run: Callable[[Desk], PrintRun]
    demo_hint: str = ""
    demo_pin: str = ""  # of the first person of the demo shop
    marks: Path | None = None  # where the user's profile keeps its marks of chains
    window: MainWindow | None = None  # shown already


class Beginning(QObject):
    """Shows the window's first page and opens the books. `opened` carries the Desk."""

    opened = Signal(object)

    def __init__(self, hands: Hands, window: MainWindow, work: Work) -> None:
        super().__init__(window)
        self.hands, self.window, self.work = hands, window, work

    # Screens that a usual day never sees are loaded when they are wanted.

    @cached_property
    def first(self) -> FirstScreen:
        """The screen of a till without books."""
        from ui.screens.first.screen import FirstScreen

        first = FirstScreen(self.window)
        first.demo_wanted.connect(self._make_demo)
        first.shop_wanted.connect(self._make_shop)
        first.go_on.connect(self.open_books)
        return first

    @cached_property
    def trouble(self) -> TroubleScreen:
        """The screen of books that do not open."""
        from ui.screens.first.trouble import TroubleScreen

        trouble = TroubleScreen(self.window)
        trouble.again.connect(self.open_books)
        trouble.put_back.connect(self.restoring.offer)
        return trouble

    @cached_property
    def restoring(self) -> RestoreScreen:
        """The screen that puts a backup back."""
        from ui.screens.first.restoring import RestoreScreen

        hands = self.hands
        restoring = RestoreScreen(self.window, self.work, hands.books, hands.clock, hands.marks)
        restoring.go_on.connect(self.open_books)
        return restoring

    def begin(self, backup: PutBack | None = None) -> None:
        """Open the books behind the window, or ask for some; or put a backup back."""
        if backup is not None:
            self.restoring.begin(*backup)
        elif self.hands.books.exists() or self.restoring.backups:
            QTimer.singleShot(0, self, self.open_books)
        else:
            self.window.say(translate("Start", "No books yet."))
            self.first.show()

    # --- making and opening books ------------------------------------------------------------

    def open_books(self) -> None:
        """Open the books off the GUI thread."""
        books, clock, marks = self.hands.books, self.hands.clock, self.hands.marks
        self.window.say(translate("Start", "Opening the books."))
        self.work.run(lambda: open_desk(books, clock, marks), self.opened.emit, self._not_open)

    def _make_demo(self) -> None:
        books, clock, make = self.hands.books, self.hands.clock, self.hands.make_demo
        self.first.say(translate("Start", "Making the demo shop: goods, past sales, a drawer."))
        self.work.run(lambda: make(books, clock), self._made, self._not_open)

    def _made(self, _: object) -> None:
        self.open_books()

    def _make_shop(self, new: NewShop) -> None:
        books, clock = self.hands.books, self.hands.clock
        self.work.run(lambda: make_shop(books, new, clock), self._shop_made, self._not_open)

    def _shop_made(self, made: MadeShop) -> None:
        self.first.show_pin(*made)

    def _not_open(self, trouble: Exception) -> None:
        words, detail = wording.refusal(trouble)
        self.window.top.chip(BOOKS).show_state("bad", words)
        self.first.say(words)
        self.window.say(words, detail=detail, pill=translate("Start", "Not open"), state="bad")
        if self.hands.books.exists() or self.restoring.backups:
            helps = self.restoring.helps(trouble)
            newest = self.restoring.backups[0].path if helps else None
            self.trouble.show(words, detail, backup=newest)
