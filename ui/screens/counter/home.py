"""The home state: what does the customer have with them? And today, at a glance."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.desk.lookups.home import Home, LatestPaper
from posdesk.wording import translate
from ui import formats
from ui.actions import Meaning
from ui.main_window import Panel
from ui.models.rows import Cell, Column, Kind, RowsModel
from ui.screens.counter.controller import Counter
from ui.widgets.buttons import SideButton
from ui.widgets.figures import BigFigure, FigureRow
from ui.widgets.labels import Words
from ui.widgets.lines import LinesView
from ui.widgets.sheets import Card, EmptyState, Ground, SectionHead, Sheet
from ui.widgets.ways import WayButton, Ways


def kind_words(kind: str, amount: int) -> tuple[str, str]:
    """The pill of a paper in the list of the latest: words and state."""
    if kind == "return_slip":
        return translate("Home", "goods back"), "warn"
    return translate("Home", "sale"), "ok"


def paper_columns(currency: str) -> tuple[Column[LatestPaper], ...]:
    """Kind, number and time, amount."""

    def pill(paper: LatestPaper) -> Cell:
        words, state = kind_words(paper.kind, paper.amount)
        return Cell(words, state=state)

    def words(paper: LatestPaper) -> Cell:
        when = formats.day_and_time(paper.at.local)
        printed = (
            translate("Home", "printed") if paper.copies else translate("Home", "waiting to print")
        )
        return Cell(paper.number, formats.beside(when, paper.detail, printed))

    def amount(paper: LatestPaper) -> Cell:
        return Cell(formats.amount(paper.amount, currency), strong=True)

    return (
        Column("", Kind.PILL, pill, 140, 120),
        Column("", Kind.WORDS, words),
        Column("", Kind.MONEY, amount, 120, 100),
    )


class HomeSheet(Ground):
    """The ways in, and the latest papers below them."""

    way = Signal(int)
    paper_pressed = Signal(str)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        asked = translate("Home", "What does the customer have with them?")
        title = Words(asked, 20, 600, wrap=True)
        told = translate("Home", "Scan it. The counter knows what it is.")
        detail = Words(told, 13, tone="soft", wrap=True)
        ways = Ways()
        for place, (icon, words, grey) in enumerate(_ways(), start=1):
            button = WayButton(icon, words, grey, str(place))
            button.clicked.connect(lambda _=False, at=place: self.way.emit(at))
            ways.add(button)
        self.sheet = Sheet()
        self.head = SectionHead()
        self.model: RowsModel[LatestPaper] = RowsModel(paper_columns("GBP"), self)
        self.view = LinesView(translate("Home", "Latest papers"), heads=False)
        self.view.setModel(self.model)
        self.view.pressed_cell.connect(self._press)
        self.empty = EmptyState(
            "receipt-text",
            translate("Home", "No paper yet today."),
            translate("Home", "Scan goods to begin the first sale."),
        )
        self.sheet.body.addWidget(self.head)
        self.sheet.body.addWidget(self.view)
        self.sheet.body.addWidget(self.empty, 1)
        self.sheet.body.addStretch(1)
        self.body.addWidget(title)
        self.body.addWidget(detail)
        self.body.addSpacing(12)
        self.body.addWidget(ways)
        self.body.addSpacing(12)
        self.fill(self.sheet)
        counter.home_changed.connect(self.show_home)

    def show_home(self) -> None:
        """Paint the latest papers."""
        home = self._counter.home
        if home is None:
            return
        articles = translate("Home", "{count} articles in the catalogue")
        facts = articles.format(count=formats.quantity(home.articles))
        self.head.show_head(translate("Home", "Latest"), facts)
        self.model.columns = paper_columns(self._counter.currency)
        self.model.set_rows(home.latest)
        self.view.setVisible(bool(home.latest))
        self.empty.setVisible(not home.latest)

    def _press(self, row: int, column: int) -> None:
        self.paper_pressed.emit(self.model.rows[row].number)


def _ways() -> tuple[tuple[str, str, str], ...]:
    return (
        ("receipt-text", translate("Home", "A receipt"), translate("Home", "ours, any till")),
        ("package", translate("Home", "Goods to buy"), translate("Home", "scan or type")),
        ("file-down", translate("Home", "A picture"), translate("Home", "of a receipt, or PDF")),
    )


class HomePanel(Panel):
    """Today, the last ticket, tickets on hold."""

    pressed = Signal(object)  # a Meaning

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
        self.held = SideButton(translate("Home", "Tickets on hold"), "F5")
        for part in (self.done, self.today, self.last, self.queue):
            self.body.addWidget(part)
        self.foot.addWidget(self.held)
        self.again.clicked.connect(lambda: self.pressed.emit(Meaning.PRINT_AGAIN))
        self.held.clicked.connect(lambda: self.pressed.emit(Meaning.HOLD))
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
        self.show_done()

    def show_last(self, home: Home, currency: str) -> None:
        """Paint the last ticket of this till."""
        self.last.setVisible(bool(home.latest))
        if not home.latest:
            return
        paper = home.latest[0]
        words, _ = kind_words(paper.kind, paper.amount)
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
