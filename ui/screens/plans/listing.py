"""Plans in a list: found as one types, the lit one told in the panel, Enter opens it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from posdesk.desk.lookups.plan_pages import FindPlans, PlanListRow
from posdesk.wording import translate
from ui import formats
from ui.errands import Errands
from ui.main_window import Panel
from ui.models.rows import Cell, Column, Kind, RowsModel
from ui.screens.books.seek_field import SeekField
from ui.screens.plans import words
from ui.screens.shift.day_sheet import FigureRows
from ui.widgets.buttons import PrimaryButton
from ui.widgets.figures import BigFigure
from ui.widgets.labels import Words
from ui.widgets.lines import LinesView
from ui.widgets.sheets import Card, EmptyState, scrolling

NEWEST = "plans-found"


class PlansSheet(QWidget):
    """The field and the list it narrows."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Words(translate("Plans", "Plans"), 20, 600)
        self.seek = SeekField(
            translate("Plans", "Find a plan"),
            translate("Plans", "Name, telephone, number of a paper, or goods"),
        )
        self.model: RowsModel[PlanListRow] = RowsModel(_columns(currency), self)
        self.view = LinesView(translate("Plans", "Plans"), fit=False, heads=False)
        self.view.setModel(self.model)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.empty = EmptyState("calendar-check", "")
        self.nothing = scrolling()
        self.nothing.setWidget(self.empty)
        self.nothing.hide()
        paper = QFrame()
        paper.setProperty("look", "sheet")
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(24, 20, 24, 12)
        inside.setSpacing(12)
        for part in (self.seek, self.view, self.nothing):
            inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(paper, 1)
        self.setFocusProxy(self.seek)


class PeekPanel(Panel):
    """The lit plan, and how a new one is signed. `go` is Enter."""

    go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("Plans", "Balance"))
        self.figure = BigFigure()
        self.who = Words(size=15, weight=600, wrap=True)
        self.rows = FigureRows()
        for part in (self.figure, self.who, self.rows):
            self.card.body.addWidget(part)
        new = Card(translate("Plans", "A new plan"))
        new.body.addWidget(
            Words(
                translate("Plans", "Scan the goods on the ticket, press Enter, then P: on a plan."),
                tone="soft",
                wrap=True,
            )
        )
        self.primary = PrimaryButton(translate("Plans", "Open the plan"))
        self.primary.clicked.connect(self.go)
        self.body.addWidget(self.card)
        self.body.addWidget(new)
        self.foot.addWidget(self.primary)

    def show_row(self, row: PlanListRow | None) -> None:
        """Tell it; None: nothing is found."""
        self.card.setVisible(row is not None)
        self.primary.setVisible(row is not None)
        if row is None:
            return
        self.figure.show_amount(formats.amount(row.owed, row.currency), row.currency)
        self.who.setText(row.name)
        self.who.setVisible(bool(row.name))
        pill, _ = words.state_pill(row)
        self.rows.show_rows(
            [
                words.next_row(row.next, row.currency),
                (translate("Plans", "State"), "", pill),
            ]
        )


class PlanList(QObject):
    """`chosen(str)` tells the plan to open, `left` that Esc leaves the page."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.sheet, self.panel = PlansSheet(work.desk.shop.currency), PeekPanel()
        seek = self.sheet.seek
        seek.seek.connect(self.find)
        seek.moved.connect(lambda by: self.light(self.sheet.view.current_row + by))
        seek.entered.connect(self.open)
        seek.left.connect(self.left)
        self.sheet.view.pressed_cell.connect(self._pressed)
        self.panel.go.connect(self.open)
        for part in (self.sheet, self.panel):
            part.installEventFilter(self)

    @property
    def busy(self) -> bool:
        """Whether something typed is about to be looked up."""
        return not self.sheet.seek.resting

    def begin(self) -> None:
        """As the books stand now; what was looked for is looked for again."""
        self.find(self.sheet.seek.text().strip())

    def find(self, typed: str) -> None:
        """Plans that fit."""
        self._work.ask(FindPlans(typed), self._show, newest=NEWEST)

    def light(self, at: int) -> None:
        """Light the plan in that row."""
        rows = self.sheet.model.rows
        at = min(max(at, 0), len(rows) - 1)
        self.sheet.view.set_current_row(at)
        if at >= 0:
            self.sheet.view.scrollTo(self.sheet.model.index(at, 0))
        self.panel.show_row(rows[at] if at >= 0 else None)

    def open(self) -> None:
        """Open the lit plan."""
        at = self.sheet.view.current_row
        if 0 <= at < len(self.sheet.model.rows):
            self.chosen.emit(self.sheet.model.rows[at].number)

    def _pressed(self, row: int, _: int) -> None:
        again = row == self.sheet.view.current_row
        self.light(row)
        if again:
            self.open()

    def _show(self, rows: tuple[PlanListRow, ...]) -> None:
        sheet = self.sheet
        sheet.model.set_rows(rows)
        sheet.view.setVisible(bool(rows))
        sheet.nothing.setVisible(not rows)
        if sheet.seek.text().strip():
            sheet.empty.show_words(
                translate("Plans", "No plan fits that."),
                translate("Plans", "Try the name, the telephone number, or scan any paper of it."),
            )
        else:
            sheet.empty.show_words(
                translate("Plans", "No part is due soon."),
                translate("Plans", "Type a name or scan a paper to find a plan."),
            )
        self.light(0 if rows else -1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves, whatever part of the page has the focus."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and Qt.Key(event.key()) == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.left.emit()
            return True
        return super().eventFilter(watched, event)


def _columns(currency: str) -> tuple[Column[PlanListRow], ...]:
    def plan(row: PlanListRow) -> Cell:
        goods = words.goods_words(row.goods)
        due = words.due_words(row.next, row.currency) if row.next else ""
        return Cell(row.name or goods, formats.beside(row.number, goods if row.name else "", due))

    def state(row: PlanListRow) -> Cell:
        pill, state = words.state_pill(row)
        return Cell(pill, state=state)

    def owed(row: PlanListRow) -> Cell:
        return Cell(formats.amount(row.owed, currency), strong=True)

    return (
        Column("", Kind.WORDS, plan),
        Column("", Kind.PILL, state, 170, 150),
        Column("", Kind.MONEY, owed, 120, 100),
    )
