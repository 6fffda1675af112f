"""Goods that are with us: kept for their buyers, or left for repair; the slip, and the way home."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from posdesk.desk.actions.left_acts import HandBackGoods, LeaveGoods
from posdesk.desk.lookups.left_here import AskLeaveable, AskLeft, Leaveable, LeftRow
from posdesk.identity import PROMISE, SALE, read_number
from posdesk.returns.left_here import KEPT, REPAIR
from posdesk.wording import translate
from ui import formats
from ui.errands import Draft, Errands
from ui.main_window import Panel
from ui.models.paged import PagedModel
from ui.models.rows import Cell, Column, Kind
from ui.saying import Saying, refused_words
from ui.screens.books.parcel_card import name_of
from ui.screens.books.parcel_form import CountsPanel, FormLine
from ui.screens.books.seek_field import SeekField
from ui.screens.books.sheet import WITH_US, ListSheet
from ui.screens.shop.staff_panels import OneOf
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labels import Words
from ui.widgets.sheets import Card, EmptyState
from ui.wording import refusal

NEWEST = "books-with-us"


class LeftPanel(Panel):
    """The slip lit; `home` tells that its goods are handed over."""

    home = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("WithUs", "With us"))
        self.goods = Words(size=20, weight=600, wrap=True)
        self.told = Words(size=15, tone="soft", wrap=True)
        self.card.body.addWidget(self.goods)
        self.card.body.addWidget(self.told)
        self.body.addWidget(self.card)
        self.primary = PrimaryButton()
        self.primary.say(translate("WithUs", "Hand it over"))
        self.primary.clicked.connect(self.home)
        self.foot.addWidget(self.primary)
        self.show_row(None)

    def show_row(self, row: LeftRow | None) -> None:
        """All of one slip; None: none is lit."""
        self.card.setVisible(row is not None)
        self.primary.setVisible(row is not None and row.left.back is None)
        if row is not None:
            self.card.show_head(row.left.number, row.left.sale)
            self.goods.setText(row.goods)
            self.told.setText(state_words(row))


class WithUsList(QObject):
    """The list and its panel. `queued`: a paper prints."""

    queued = Signal()
    said = Signal(object)

    def __init__(self, work: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self.work = work
        self._draft = Draft(work)
        self._of: Leaveable | None = None
        self._wanted = ""
        self.model: PagedModel[LeftRow] = PagedModel(columns(), self)
        self.seek = SeekField(
            translate("WithUs", "Find goods that are with us, or leave some here"),
            translate("WithUs", "Slip G1-…, or the receipt S1-… of goods that stay here"),
        )
        empty = EmptyState(
            "package",
            translate("WithUs", "No goods of customers are with us."),
            translate("WithUs", "Type or scan a receipt: what stays here gets a slip."),
        )
        title = translate("WithUs", "Which goods are with us?")
        self.sheet = ListSheet(WITH_US, title, self.seek, self.model, empty)
        self.card = LeftPanel()
        self.form = CountsPanel(translate("WithUs", "Why does it stay?"))
        self.panel = OneOf(self.card, self.form)
        self.seek.seek.connect(self.find)
        self.seek.entered.connect(self._enter)
        self.sheet.lit.connect(self._light)
        self.card.home.connect(self.hand_over)
        self.form.go.connect(self._counted)
        self.form.back.connect(self.rest)

    @property
    def row(self) -> LeftRow | None:
        """The slip lit."""
        at = self.sheet.view.current_row
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def begin(self, number: str = "") -> None:
        """The list as the books stand; that slip lit, or that receipt asked about."""
        self._wanted = number
        self.panel.show_panel(self.card)
        self.find(number or self.seek.text())

    def find(self, typed: str) -> None:
        """Those whose slip or receipt begins so; a whole receipt's number begins a slip."""
        read = read_number(typed)
        if read is not None and read.letter == SALE:
            self.work.ask(AskLeaveable(str(read)), self._ask_which)
            return
        if read is not None and read.letter == PROMISE:
            self._wanted = str(read)
        question = AskLeft(self._wanted)
        self.work.ask(question, lambda rows: self._begin(rows, typed), newest=NEWEST)

    def rest(self) -> None:
        """The form is left: the list again, nothing booked."""
        self._of = None
        self.panel.show_panel(self.card)
        self.seek.clear()
        self.seek.setFocus()
        self.find("")

    def hand_over(self) -> None:
        """The goods of the slip lit go home."""
        row = self.row
        if row is None or row.left.back is not None:
            return
        number = row.left.number

        def gone(paper: str) -> None:
            words = translate("WithUs", "Handed over: {paper} prints, with the last day.")
            self._told(words.format(paper=paper), number)

        act = HandBackGoods(self._draft.id_of("home", number), number)
        self.work.do(act, gone, self._refused)

    def _begin(self, rows: tuple[LeftRow, ...], typed: str) -> None:
        words = typed.strip().upper()
        fit = [row for row in rows if words in row.left.number or words in row.left.sale]
        numbers = [row.left.number for row in fit]
        self.sheet.begin(fit, more=False)
        if self._wanted in numbers:
            self.sheet.light(numbers.index(self._wanted))
        self.card.show_row(self.row)

    def _light(self, at: int) -> None:
        self._wanted = self.model.rows[at].left.number if at >= 0 else ""
        self.card.show_row(self.row)

    def _enter(self) -> None:
        if self._of is not None and self.form.lines:
            self.form.lines[0].fields[0].edit.setFocus()
        else:
            self.hand_over()

    def _ask_which(self, found: Leaveable | None) -> None:
        if found is None or not any(units for _, units in found.free):
            words = translate("WithUs", "The customer has nothing more of that receipt.")
            self.said.emit(Saying(words, translate("WithUs", "No slip"), "warn"))
            return
        self._of = found
        self._draft.begin()
        lines = [
            FormLine(line.no, name_of(line), units, line.weighed, units)
            for line, units in found.free
            if units
        ]
        self.form.begin(
            found.standing.sale.number,
            translate("WithUs", "What stays here? Its days begin, or go on, when it goes home."),
            translate("WithUs", "Print the slip"), lines, ("",), asks_why=True,
            whys=(
                (KEPT, translate("WithUs", "sold, handed over later")),
                (REPAIR, translate("WithUs", "left for repair")),
            ),
        )  # fmt: skip
        self.panel.show_panel(self.form)
        if self.seek.text():  # the Enter after what was typed is not yet the form's
            self.seek.setFocus()

    def _counted(self, counts: tuple[tuple[int, ...], ...], why: str) -> None:
        if self._of is None:
            return
        sale = self._of.standing.sale.number
        lines = tuple((line, units) for line, units in counts if units)

        def left(slip: str) -> None:
            words = translate("WithUs", "The slip {slip} prints: it is the customer's.")
            self._told(words.format(slip=slip), slip)

        act = LeaveGoods(self._draft.id_of(sale, lines, why), sale, lines, why)
        self.work.do(act, left, self._refused)

    def _refused(self, trouble: Exception) -> None:
        self.form.say(refusal(trouble)[0])
        self.said.emit(refused_words(trouble))

    def _told(self, words: str, number: str) -> None:
        self.said.emit(Saying(words, translate("WithUs", "With us"), "ok"))
        self.queued.emit()
        self.rest()
        self._wanted = number


def state_words(row: LeftRow) -> str:
    """Why it is here, since when, and until when."""
    left = row.left
    why = {
        KEPT: translate("WithUs", "Sold, handed over later."),
        REPAIR: translate("WithUs", "Left for repair."),
    }
    since = translate("WithUs", "Here since {day}.").format(day=formats.day(left.at.day))
    told = [why[left.why], since]
    if left.back is not None:
        words = translate("WithUs", "Handed over on {day}: {paper}.")
        told.append(words.format(day=formats.day(left.back.day), paper=left.document))
    elif left.promised is not None:
        words = translate("WithUs", "Promised by {day}.")
        told.append(words.format(day=formats.day(left.promised)))
    return "\n".join(told)


def columns() -> tuple[Column[LeftRow], ...]:
    """Goods and slip; where they are."""

    def goods(row: LeftRow) -> Cell:
        beside = formats.beside(row.left.number, row.left.sale)
        return Cell(row.goods, beside, strong=row.left.back is None)

    def stands(row: LeftRow) -> Cell:
        if row.left.back is not None:
            return Cell(translate("WithUs", "handed over"), state="ok")
        if row.left.promised is not None:
            words = translate("WithUs", "by {day}").format(day=formats.day(row.left.promised))
            return Cell(words, state="warn")
        return Cell(translate("WithUs", "waits here"), state="plain")

    return (Column("", Kind.WORDS, goods), Column("", Kind.PILL, stands, 190))
