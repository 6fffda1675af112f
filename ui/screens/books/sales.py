"""Past sales: one field, the list it narrows, and the papers of the lit one in the panel."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from posdesk.desk.actions.reprint import Reprint
from posdesk.desk.lookups.past_sales import AskPastSales, AskSalePapers, SalePapers
from posdesk.desk.pictures import picture_of
from posdesk.money import currency
from posdesk.returns.clues import Clues, read_clues
from posdesk.wording import translate
from ui import theme
from ui.actions import ACTIONS, Meaning
from ui.errands import Errands
from ui.main_window import Panel
from ui.models.paged import PagedModel
from ui.saying import Saying
from ui.screens.books.paging import Paging
from ui.screens.books.rows import SALE_COLUMNS
from ui.screens.books.seek_field import SeekField
from ui.screens.books.sheet import SALES, ListSheet
from ui.screens.books.words import language
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.labels import Words
from ui.widgets.sheets import Card, EmptyState

NEWEST = "books-sales"  # of what is asked as one types only the last comes home
PAPER_PX, EDGE = 300, 56  # of the panel a card and its scroll bar take the edge
MOST_PAPERS = 12

Pictures = tuple[tuple[str, bytes], ...]


class PaperLabel(QLabel):
    """The picture of a paper: as wide as it was drawn, smaller where its card is."""

    def __init__(self, png: bytes) -> None:
        super().__init__()
        self._drawn = QPixmap()
        self._drawn.loadFromData(png)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setPixmap(self._drawn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Never cut at its side."""
        super().resizeEvent(event)
        wide = min(self.width(), self._drawn.width())
        if wide > 0 and wide != self.pixmap().width():
            smooth = Qt.TransformationMode.SmoothTransformation
            self.setPixmap(self._drawn.scaledToWidth(wide, smooth))


class SalePanel(Panel):
    """The papers of one sale. `again(str)` wants one printed once more, `opened` the ticket."""

    again = Signal(str)
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told = Words(size=15, tone="soft", wrap=True)
        self.body.addWidget(self.told)
        self.cards: list[Card] = []
        self.primary = PrimaryButton(translate("Books", "Open on the ticket"))
        self.primary.clicked.connect(self.opened)
        self.foot.addWidget(self.primary)
        self.show_papers("", None, may_print=False)

    def show_papers(self, number: str, pictures: Pictures | None, *, may_print: bool) -> None:
        """The sale's papers; None while they are being drawn."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [self._card(*each, may_print=may_print) for each in pictures or ()]
        for card in self.cards:
            self.body.addWidget(card)
        told = "" if pictures else translate("Books", "Brought along: no paper of ours.")
        if pictures is None:
            told = translate("Books", "The papers are being drawn.")
        if not number:
            told = translate("Books", "Press a sale to see its papers.")
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.primary.setVisible(bool(number))

    def _card(self, number: str, png: bytes, *, may_print: bool) -> Card:
        card = Card(number)
        picture = PaperLabel(png)
        picture.setAccessibleName(translate("Books", "Picture of {number}").format(number=number))
        if may_print:
            again = SideButton(translate("Books", "Print again"), icon="printer")
            again.setAccessibleDescription(number)
            again.clicked.connect(lambda: self.again.emit(number))
            card.body.addWidget(again)
            card.body.addSpacing(8)
        card.body.addWidget(picture)
        return card


class PastSales(QObject):
    """The list and its panel. `chosen(str)` wants a sale on the ticket; `queued`: one prints."""

    chosen = Signal(str)
    queued = Signal()
    said = Signal(object)

    def __init__(self, work: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self.work = work
        self.clues = Clues()
        self.number = ""
        self.asked = 0
        self.model = PagedModel(SALE_COLUMNS, self)
        self.seek = SeekField(
            translate("Books", "Find a past sale"),
            translate("Books", "Number, 12 Oct, 39.99, card 4242, customer 17850, or goods"),
        )
        self.empty = EmptyState(
            "receipt-text",
            translate("Books", "No sale fits that."),
            translate(
                "Books",
                "Try a day (12 Oct), the amount, the card's last four digits, or whose it was.",
            ),
        )
        title = translate("Books", "Which sale was it?")
        self.sheet = ListSheet(SALES, title, self.seek, self.model, self.empty)
        self.paging = Paging(work, self.sheet, self.model, NEWEST, self)
        self.panel = SalePanel()
        self.seek.seek.connect(self.find)
        self.seek.entered.connect(self._open)
        self.sheet.lit.connect(self._light)
        self.panel.opened.connect(self._open)
        self.panel.again.connect(self._again)

    def find(self, typed: str) -> None:
        """The newest sales that fit what is typed."""
        station = self.work.desk.station()
        exponent = currency(station.shop.currency).exponent
        self.clues = read_clues(typed, station.at.day, exponent, language())
        clues = self.clues
        self.paging.begin(lambda below: AskPastSales(clues, below))

    def _light(self, row: int) -> None:
        self.number = self.model.rows[row].number if row >= 0 else ""
        self.panel.show_papers(self.number, None, may_print=False)
        if self.number:
            self.work.ask(AskSalePapers(self.number), self._draw, newest="books-papers")

    def _draw(self, papers: SalePapers) -> None:
        if papers.sale != self.number:
            return
        width = theme.current().px(PAPER_PX)
        width = min(width, max(self.panel.width() - theme.current().px(EDGE), 160))

        def drawn() -> tuple[str, Pictures]:
            kept = zip(papers.numbers, papers.papers, strict=True)
            return papers.sale, tuple(
                (number, picture_of(paper, width)) for number, paper in list(kept)[:MOST_PAPERS]
            )

        self.work.away(drawn, self._show, self.work.tell)

    def _show(self, drawn: tuple[str, Pictures]) -> None:
        number, pictures = drawn
        if number == self.number:
            self.panel.show_papers(number, pictures, may_print=self._may_print())

    def _may_print(self) -> bool:
        staff = self.work.desk.duty.staff
        row = next(row for row in ACTIONS if row.meaning is Meaning.PRINT_AGAIN)
        return staff is not None and staff.role in row.who

    def _open(self) -> None:
        if self.number:
            self.chosen.emit(self.number)

    def _again(self, number: str) -> None:
        self.work.do(Reprint(number), self._queued)

    def _queued(self, copy: int) -> None:
        self.said.emit(Saying.printing_again(copy))
        self.queued.emit()
