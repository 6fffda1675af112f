"""Books on the window: past sales, parcels and the journal, each with its field and panel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from posdesk.identity import PARCEL, SALE, read_number
from ui.errands import Errands
from ui.main_window import MainWindow
from ui.saying import Saying
from ui.screens.books.journal import JournalList
from ui.screens.books.parcels import ParcelsList
from ui.screens.books.sales import PastSales
from ui.screens.books.sheet import JOURNAL, PARCELS, SALES
from ui.work import Work


class BooksScreen(QObject):
    """Three pages under one rail entry. `chosen(str)`: a sale for the ticket; `left`: back to it.

    `booked`: money went back.
    """

    chosen = Signal(str)
    queued = Signal()
    booked = Signal()
    left = Signal()

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
        self._shown = SALES
        parts = ((SALES, self.sales), (PARCELS, self.parcels), (JOURNAL, self.journal))
        for name, part in parts:
            window.add_page(name, part.sheet, part.panel, SALES)
            part.sheet.other.connect(self.show)
            part.seek.left.connect(self.left)
            part.said.connect(self._say)
        self.sales.chosen.connect(self.chosen)
        self.sales.queued.connect(self.queued)
        self.parcels.queued.connect(self.queued)
        self.parcels.booked.connect(self.booked)

    def show_parcel(self, number: str = "") -> None:
        """The page of parcels, that one lit."""
        self._shown = PARCELS
        self.window.show_page(PARCELS)
        self.parcels.begin(number)
        QTimer.singleShot(0, self.parcels.seek, self.parcels.seek.setFocus)

    def scanned(self, text: str) -> bool:
        """Whether a scan was for the page shown: a label, or the receipt of what will come."""
        read = read_number(text) if self.window.shown_page == PARCELS else None
        if read is None or read.letter not in (PARCEL, SALE):
            return False
        self.parcels.begin(str(read))
        return True

    def show(self, name: str = "") -> None:
        """Show the list shown last, or that one, as the books stand now."""
        self._shown = name or self._shown
        if self._shown == PARCELS:
            self.show_parcel()
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
        resting = all(part.seek.resting for part in (self.sales, self.parcels, self.journal))
        return bool(self.long_work.waiting) or not resting

    def close(self) -> None:
        """Stop what is being written; the program ends."""
        self.journal.call_off()
        self.long_work.finish()

    def _say(self, saying: Saying) -> None:
        self.window.say(saying.text, detail=saying.detail, pill=saying.pill, state=saying.state)
