"""The latest papers of the till: as many rows as the sheet has room for, none cut in two."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from posdesk.desk.lookups.home import Home, LatestPaper
from posdesk.wording import translate
from ui import formats, theme
from ui.models.rows import Cell, Column, Kind, RowsModel
from ui.screens.counter.asking import ShowPaper
from ui.screens.counter.controller import Counter
from ui.widgets import paint
from ui.widgets.lines import LinesView
from ui.widgets.sheets import EmptyState, SectionHead, Sheet

AIR = 8  # px under the head
HEAD = 24  # px at 100 % of the head's line


def kind_words(kind: str) -> str:
    """What a paper is, in a word or two."""
    words = {
        "sale_receipt": translate("Home", "sale"),
        "return_slip": translate("Home", "goods back"),
        "plan_agreement": translate("Home", "plan"),
        "instalment_receipt": translate("Home", "payment"),
        "statement": translate("Home", "statement"),
    }
    return words.get(kind, translate("Home", "paper"))


def paper_columns(currency: str, today: str) -> tuple[Column[LatestPaper], ...]:
    """Kind, number and time, amount; `today` is the day that need not be named."""

    def pill(paper: LatestPaper) -> Cell:
        state = "ok" if paper.kind == "sale_receipt" else "plain"
        return Cell(kind_words(paper.kind), state=state if paper.copies else "warn")

    def words(paper: LatestPaper) -> Cell:
        day, time = formats.day(paper.at.day), formats.time_of_day(paper.at.local)
        printed = (
            translate("Home", "printed") if paper.copies else translate("Home", "waiting to print")
        )
        when = time if day == today else formats.day_and_time(paper.at.local)
        return Cell(paper.number, formats.beside(when, paper.detail, printed))

    def amount(paper: LatestPaper) -> Cell:
        return Cell(formats.amount(paper.amount, currency))

    return (
        Column("", Kind.PILL, pill, 140, 120),
        Column("", Kind.WORDS, words),
        Column("", Kind.MONEY, amount, 120, 100),
    )


class LatestSheet(Sheet):
    """`pressed(LatestPaper)` tells a row; the paper that is shown in the panel is lit."""

    pressed = Signal(object)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self.head = SectionHead()
        self.model: RowsModel[LatestPaper] = RowsModel(paper_columns("GBP", ""), self)
        self.view = LinesView(translate("Home", "Latest papers"), heads=False)
        self.view.setModel(self.model)
        self.view.pressed_cell.connect(self._press)
        self.empty = EmptyState("receipt-text", "")
        self.body.addWidget(self.head)
        self.body.addSpacing(AIR)
        self.body.addWidget(self.view)
        self.body.addWidget(self.empty, 1)
        self.body.addStretch(1)
        counter.home_changed.connect(self.show_home)
        counter.changed.connect(self._light)

    def show_home(self) -> None:
        """Paint as many of the latest papers as there is room for."""
        home, station = self._counter.home, self._counter.station
        if home is None or station is None:
            return
        facts = translate("Home", "articles in the catalogue: {count}")
        told = facts.format(count=formats.quantity(home.articles)) if home.articles else ""
        self.head.show_head(translate("Home", "Latest"), told)
        self.model.columns = paper_columns(self._counter.currency, formats.day(station.at.day))
        self.model.set_rows(home.latest[: self._room()])
        self.view.setVisible(bool(home.latest))
        self._say_empty(home)
        self._light()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height has room for more or fewer rows."""
        super().resizeEvent(event)
        self.show_home()

    def _room(self) -> int:
        margins = self.body.contentsMargins()
        taken = margins.top() + margins.bottom() + AIR + theme.current().px(HEAD)
        return max((paint.seen_of(self.area).height() - taken) // self.view.row_height, 1)

    def _say_empty(self, home: Home) -> None:
        self.empty.setVisible(not home.latest)
        if home.articles:
            self.empty.show_words(
                translate("Home", "No paper yet today."),
                translate("Home", "Scan goods to begin the first sale."),
            )
        else:
            self.empty.show_words(
                translate("Home", "No goods in the catalogue yet."),
                translate(
                    "Home",
                    "“posdesk import catalogue FILE” brings them in. "
                    "Until then type what it is, and its price.",
                ),
            )

    def _light(self) -> None:
        asking = self._counter.asking
        number = asking.paper.number if isinstance(asking, ShowPaper) else ""
        numbers = [paper.number for paper in self.model.rows]
        self.view.set_current_row(numbers.index(number) if number in numbers else -1)

    def _press(self, row: int, column: int) -> None:
        self.pressed.emit(self.model.rows[row])
