"""The panel at rest: what was just done, today's figures, the last ticket, tickets on hold."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.desk.lookups.home import Home
from posdesk.wording import translate
from ui import formats
from ui.actions import Meaning
from ui.main_window import Panel
from ui.screens.counter.controller import Counter
from ui.screens.counter.latest import kind_words
from ui.widgets.buttons import SideButton
from ui.widgets.figures import BigFigure, FigureRow
from ui.widgets.labels import Words
from ui.widgets.sheets import Card


class HomePanel(Panel):
    """Today, the last ticket, tickets on hold."""

    pressed = Signal(object)  # a Meaning
    parcels_wanted = Signal()
    sheet_opened = Signal(str)  # the file, for those whose system shows nothing

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self.done = Card(translate("Home", "Done"))
        self.figure = BigFigure()
        self.done_words = Words(size=15, tone="soft", wrap=True)
        self.done.body.addWidget(self.figure)
        self.done.body.addWidget(self.done_words)
        self.today = Card(translate("Home", "Today"))
        self.sold = FigureRow(translate("Home", "Sold"), ruled=True)
        self.back = FigureRow(translate("Home", "Given back"))
        self.today.body.addWidget(self.sold)
        self.today.body.addWidget(self.back)
        self.last = Card(translate("Home", "Last ticket"))
        self.last_row = FigureRow(tight=True)
        self.again = SideButton(translate("Home", "Print again"), "F6")
        self.last.body.addWidget(self.last_row)
        self.last.body.addSpacing(8)
        self.last.body.addWidget(self.again)
        self.queue = SideButton(translate("Home", "Papers waiting"), "", icon="printer")
        self.parcels = SideButton(translate("Home", "Parcels to pay"), "", icon="package")
        self.held = SideButton(translate("Home", "Tickets on hold"), "F5")
        self.promise = SideButton(translate("Home", "Promise slip"), "Ctrl P")
        self.scan_sheet = SideButton(translate("Home", "A sheet to scan"), icon="scan-barcode")
        self.scan_sheet.hide()
        self._sheet_file: Path | None = None
        for part in (self.done, self.today, self.last, self.parcels, self.queue):
            self.body.addWidget(part)
        self.foot.addWidget(self.scan_sheet)
        self.foot.addWidget(self.promise)
        self.foot.addWidget(self.held)
        self.scan_sheet.clicked.connect(self._open_sheet)
        self.again.clicked.connect(lambda: self.pressed.emit(Meaning.PRINT_AGAIN))
        self.held.clicked.connect(lambda: self.pressed.emit(Meaning.HOLD))
        self.promise.clicked.connect(lambda: self.pressed.emit(Meaning.PROMISE))
        self.parcels.clicked.connect(self.parcels_wanted)
        self.queue.clicked.connect(lambda: self.pressed.emit(Meaning.QUEUE))
        counter.home_changed.connect(self.show_home)
        counter.changed.connect(self.show_done)

    def show_home(self) -> None:
        """Paint today's figures."""
        home, currency = self._counter.home, self._counter.currency
        if home is None or not currency:
            return
        self.sold.show_figure(translate("Home", "Sold"), formats.amount(home.sold, currency))
        given = formats.amount(home.given_back, currency)
        self.back.show_figure(translate("Home", "Given back"), given)
        self.show_last(home, currency)
        self.held.setVisible(bool(home.held))
        self.held.show_count(str(len(home.held)) if home.held else "")
        self.queue.setVisible(bool(home.waiting))
        self.queue.show_count(str(home.waiting) if home.waiting else "", "warn")
        self.show_parcels(home)
        self.show_done()

    def show_parcels(self, home: Home) -> None:
        """Returns by parcel that are promised to be paid, by the first of their days."""
        self.parcels.setVisible(home.parcels is not None)
        if home.parcels is not None:
            count, day = home.parcels
            words = translate("Home", "Parcels to pay by {day}")
            self.parcels.say(words.format(day=formats.day(day)))
            self.parcels.show_count(str(count), "warn")

    def show_last(self, home: Home, currency: str) -> None:
        """Paint the last ticket of this till."""
        self.last.setVisible(bool(home.latest))
        if not home.latest:
            return
        paper = home.latest[0]
        words = kind_words(paper.kind)
        amount = formats.amount(paper.amount, currency)
        self.last_row.show_figure(
            formats.beside(paper.number, words), amount, formats.time_of_day(paper.at.local)
        )
        again = translate("Home", "Print again, marked COPY {copy}").format(copy=paper.copies)
        self.again.say(again if paper.copies else translate("Home", "Print again"))

    def show_done(self) -> None:
        """The figure of the ticket just settled stays until the next scan: change to hand over."""
        last, currency = self._counter.last, self._counter.currency
        self.done.setVisible(last is not None)
        if last is None or not currency:
            return
        if last.change:
            self.done.show_head(translate("Home", "Change"))
            self.figure.show_amount(formats.amount(last.change, currency), currency)
            words = translate("Home", "{amount} paid.")
        elif last.net < 0:
            self.done.show_head(translate("Home", "Given back"))
            self.figure.show_amount(formats.amount(last.figure, currency), currency)
            words = translate("Home", "The slip prints. The next scan begins the next ticket.")
        else:
            self.done.show_head(translate("Home", "Paid"))
            self.figure.show_amount(formats.amount(last.figure, currency), currency)
            words = translate("Home", "The receipt prints. The next scan begins the next ticket.")
        self.done_words.setText(words.format(amount=formats.amount(last.figure, currency)))

    def offer_sheet(self, file: Path) -> None:
        """The demo shop's receipts and barcodes, to be scanned from paper or from a screen."""
        self._sheet_file = file
        self.scan_sheet.setToolTip(str(file))
        self.scan_sheet.setVisible(True)

    def _open_sheet(self) -> None:
        if self._sheet_file is not None:
            from PySide6.QtCore import QUrl
            from PySide6.QtGui import QDesktopServices

            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._sheet_file)))
            self.sheet_opened.emit(str(self._sheet_file))
