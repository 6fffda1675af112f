"""Books on the window: past sales, parcels and the journal, each with its field and panel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from posdesk.identity import PARCEL, PROMISE, SALE, read_number
from ui.errands import Errands
from ui.main_window import MainWindow
from ui.saying import Saying
from ui.screens.books.journal import JournalList
from ui.screens.books.parcels import ParcelsList
from ui.screens.books.sales import PastSales
from ui.screens.books.sheet import JOURNAL, PARCELS, SALES, WITH_US
from ui.screens.books.with_us import WithUsList
from ui.work import Work


class BooksScreen(QObject):
    """Four pages under one rail entry. `chosen(str)`: a sale for the ticket; `left`: back to it.

    `booked`: money went back; `second`: a second person is to say yes first.
    """

    chosen = Signal(str)
    queued = Signal()
    booked = Signal()
    left = Signal()
    second = Signal(object, object)

    def __init__(
        self, window: MainWindow, work: Errands, broke: Callable[[Exception], None]
    ) -> None:
        super().__init__(window)
        self.window = window
        self.long_work = Work(self)  # exports: nothing at the counter waits for them
        self.long_work.broke.connect(broke)
        self.sales = PastSales(work, self)
        self.journal = JournalList(work, self.long_work, self)
        self.parcels = ParcelsList(work, self)
        self.with_us = WithUsList(work, self)
        self._shown = SALES
        parts = (
            (SALES, self.sales), (PARCELS, self.parcels), (WITH_US, self.with_us),
            (JOURNAL, self.journal),
        )  # fmt: skip
        for name, part in parts:
            window.add_page(name, part.sheet, part.panel, SALES)
            part.sheet.other.connect(self.show)
            part.seek.left.connect(self.left)
            part.said.connect(self._say)
        self.sales.chosen.connect(self.chosen)
        self.sales.queued.connect(self.queued)
        self.parcels.queued.connect(self.queued)
        self.parcels.booked.connect(self.booked)
        self.parcels.second.connect(self.second)
        self.with_us.queued.connect(self.queued)

    def show_parcel(self, number: str = "") -> None:
        """The page of parcels, that one lit."""
        self._shown = PARCELS
        self.window.show_page(PARCELS)
        self.parcels.begin(number)
        QTimer.singleShot(0, self.parcels.seek, self.parcels.seek.setFocus)

    def show_with_us(self, number: str = "") -> None:
        """The page of goods that are with us, that slip lit."""
        self._shown = WITH_US
        self.window.show_page(WITH_US)
        self.with_us.begin(number)
        QTimer.singleShot(0, self.with_us.seek, self.with_us.seek.setFocus)

    def scanned(self, text: str) -> bool:
        """Whether a scan was for the page shown: a label or a slip, or the receipt of goods that
        will come, or that stay here."""
        letter = {PARCELS: PARCEL, WITH_US: PROMISE}.get(self.window.shown_page)
        read = read_number(text) if letter else None
        if read is None or read.letter not in (letter, SALE):
            return False
        here = self.parcels if letter == PARCEL else self.with_us
        here.begin(str(read))
        return True

    def show(self, name: str = "") -> None:
        """Show the list shown last, or that one, as the books stand now."""
        self._shown = name or self._shown
        if self._shown == PARCELS:
            self.show_parcel()
            return
        if self._shown == WITH_US:
            self.show_with_us()
            return
        part = self.journal if self._shown == JOURNAL else self.sales
        self.window.show_page(self._shown)
        if part is self.journal:
            self.journal.begin()
        else:
            self.sales.find(self.sales.seek.text())
        QTimer.singleShot(0, part.seek, part.seek.setFocus)

    @property
    def busy(self) -> bool:
        """Whether something typed is about to be looked up, or a file is being written."""
        parts = (self.sales, self.parcels, self.with_us, self.journal)
        resting = all(part.seek.resting for part in parts)
        return bool(self.long_work.waiting) or not resting

    def close(self) -> None:
        """Stop what is being written; the program ends."""
        self.journal.call_off()
        self.long_work.finish()

    def _say(self, saying: Saying) -> None:
        self.window.say(saying.text, detail=saying.detail, pill=saying.pill, state=saying.state)
