"""The panels of F8: the list of our mistakes, each by its digit, and what one of them asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.lookups.righting import AskWhatGoesBack, Rightable, RightLine
from posdesk.desk.our_mistakes import (
    CHANGE,
    MATCH,
    OF_UNITS,
    PRICE_BACK,
    SHELF,
    TENDER,
    UNITS_BACK,
    OurMistake,
)
from posdesk.returns.goods_return import RefundLeg
from posdesk.sales.tenders import CARD, CASH, tender
from posdesk.wording import translate
from ui import formats
from ui.models.rows import Cell, Column, Kind
from ui.screens.counter import right_words
from ui.screens.counter.ask_lists import ListPanel
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import PickMistake, PutItRight
from ui.screens.counter.controller import Counter
from ui.screens.counter.righting import Righting
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words
from ui.widgets.lines import ONE_LINE
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.sheets import SayBox, reveal
from ui.wording import refusal

_LINED = (PRICE_BACK, SHELF, MATCH, *OF_UNITS)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class MistakePanel(ListPanel):
    """What was it? The sentence to say stands above the list."""

    def __init__(self, counter: Counter, righting: Righting) -> None:
        columns: tuple[Column[OurMistake], ...] = (
            Column("", Kind.COUNT, lambda row: Cell(row.digit, tone="soft"), 32),
            Column("", Kind.WORDS, lambda row: Cell(translate("Mistake", row.name))),
        )
        title = translate("Mistake", "What was our mistake?")
        super().__init__(counter, title, columns, row_height=ONE_LINE)
        self._righting = righting
        self.say = SayBox(translate("Mistake", "Say"))
        self.body.insertWidget(0, self.say)
        self.primary.say(translate("Mistake", "That is what it was"))

    def begin(self, asking: PickMistake) -> None:
        """The causes that this receipt can have."""
        self.say.say(right_words.sorry(None))
        self.card.show_head(translate("Mistake", "What was our mistake?"), asking.found.number)
        self.show_rows(asking.found.causes)

    def go(self) -> None:
        """The lit one."""
        if self.chosen >= 0:
            self._righting.choose(self.chosen)


@dataclass(frozen=True, slots=True)
class _Draft:
    """What stands in the fields."""

    amount: int | None
    line: int
    units: int
    tender: str


class RightPanel(AskPanel):
    """What one mistake asks, and no more; Enter puts it right."""

    def __init__(self, counter: Counter, righting: Righting) -> None:
        super().__init__(counter, "")
        self._righting = righting
        self._drafted = counter.work.draft()
        self._asking: PutItRight | None = None
        self._filling = False
        self.say = SayBox(translate("Mistake", "Say"))
        self.body.insertWidget(0, self.say)
        self.line = Chooser(translate("Mistake", "Which line"))
        self.line_part = labelled(translate("Mistake", "Which line"), self.line)
        self.units = Field(translate("Mistake", "How many were not taken"), most=6)
        self.amount = MoneyEdit(translate("Mistake", "How much"), "GBP")
        self.where = Field(translate("Mistake", "Who asks less, and where"), most=60)
        self.asked = Words(size=13, weight=500, tone="soft", wrap=True)
        self.asked.setBuddy(self.amount)
        self.amount_part = QWidget()
        column = QVBoxLayout(self.amount_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.asked)
        column.addWidget(self.amount)
        self.tender = Chooser(translate("Mistake", "Which way"))
        self.tender_part = labelled(translate("Mistake", "Which way"), self.tender)
        self.note = Words(size=13, tone="soft", wrap=True)
        self.wrong = Words(size=15, tone="warn", wrap=True)
        self.lead.hide()
        for part in (
            self.line_part, self.units, self.where, self.amount_part, self.tender_part, self.note,
            self.wrong,
        ):  # fmt: skip
            self.card.body.addWidget(part)
        self.add_pad()
        for field in (self.amount.field, self.units.edit, self.where.edit):
            field.installEventFilter(self)
        self.amount.changed.connect(lambda _: self._changed())
        self.amount.accepted.connect(lambda _: self.go())
        self.units.changed.connect(lambda _: self._changed())
        self.units.entered.connect(self.go)
        self.where.entered.connect(self.go)
        self.line.currentIndexChanged.connect(lambda _: self._line_chosen())
        self.tender.currentIndexChanged.connect(lambda _: self._changed())

    # --- what is asked -----------------------------------------------------------------------

    def begin(self, asking: PutItRight) -> None:
        """Ask for that mistake; what is likely stands there already."""
        self._asking = asking
        self._drafted.begin()
        found, cause = asking.found, asking.cause
        self._filling = True
        self.card.show_head(translate("Mistake", cause.name), found.number)
        self.say.say(right_words.sorry(cause))
        self.note.setText(right_words.note(cause))
        self.amount.set_currency(found.currency)
        self.amount.field.setAccessibleName(right_words.amount_asked(cause))
        self.asked.setText(right_words.amount_asked(cause))
        self._show_parts(cause.does)
        self._offer_lines(asking)
        self._offer_tenders(found, cause.does)
        self.units.edit.setText("1")
        self.where.edit.clear()
        self._filling = False
        self._line_chosen()
        field = self.units.edit if cause.does in OF_UNITS else self.amount.field
        field = self.where.edit if cause.does == MATCH else field
        field.setFocus()
        field.selectAll()

    def _show_parts(self, does: str) -> None:
        units = does in OF_UNITS
        self.amount_part.setVisible(not units)
        self.units.setVisible(units)
        self.where.setVisible(does == MATCH)
        self._tell("")

    def _offer_lines(self, asking: PutItRight) -> None:
        does, lines = asking.cause.does, asking.found.lines
        pairs = [(str(line.no), _line_words(line, asking.found.currency)) for line in lines]
        if does == PRICE_BACK and len(lines) > 1:
            pairs.insert(0, ("0", translate("Mistake", "The whole receipt")))
        self.line.offer(tuple(pairs))
        self.line_part.setVisible(does in _LINED and len(pairs) > 1)
        self.line.setCurrentIndex(max(self.line.findData(str(_likely(asking))), 0))

    def _offer_tenders(self, found: Rightable, does: str) -> None:
        pairs: list[tuple[str, str]] = []
        if does == TENDER:
            wrong = [(CASH.code, found.card), (CARD.code, found.cash)]  # the right one, booked else
            pairs = [(kind, _tender(kind)) for kind, booked in wrong if booked]
            pairs.sort(key=lambda pair: pair[0] != CARD.code)
        elif does in (PRICE_BACK, SHELF, MATCH, UNITS_BACK) and found.card:
            pairs = [("", translate("Ask", "The way it was paid")), (CASH.code, _tender("cash"))]
        self.tender.offer(tuple(pairs))
        self.tender_part.setVisible(len(pairs) > 1)

    # --- what is typed -----------------------------------------------------------------------

    @property
    def draft(self) -> _Draft:
        """What stands in the fields now."""
        assert self._asking is not None
        does = self._asking.cause.does
        lined = does in _LINED
        read = formats.read_decimal(self.units.text, 0).value if does in OF_UNITS else 0
        chosen = int(self.line.chosen) if lined and self.line.count() else 0
        line = self._line(chosen)
        units = line.left if line and line.weighed and does in OF_UNITS else read or 0
        tender = self.tender.chosen if self.tender.count() else ""
        amount = 0 if does in OF_UNITS else self.amount.minor
        return _Draft(amount, chosen, units, tender)

    @property
    def act(self) -> PutRight | None:
        """What Enter does; None while something is missing."""
        draft, asking = self.draft, self._asking
        assert asking is not None
        missing = draft.units <= 0 if asking.cause.does in OF_UNITS else not draft.amount
        if missing:
            return None
        return PutRight(
            self._drafted.id_of(), asking.found.number, asking.cause.code, draft.amount or 0,
            draft.line, draft.units, draft.tender, where=self.where.text,
        )  # fmt: skip

    def go(self) -> None:
        """Put it right."""
        if self._asking is None:
            return
        act = self.act
        does = self._asking.cause.does
        if does == MATCH and not self.where.text:
            self.where.edit.setFocus()
            return
        if act is None:
            (self.units.edit if does in OF_UNITS else self.amount.field).setFocus()
            return
        self._righting.put(act, self._refused)

    def move_row(self, by: int) -> None:
        """Up and Down choose the line."""
        if self.line_part.isVisibleTo(self):
            last = self.line.count() - 1
            self.line.setCurrentIndex(min(max(self.line.currentIndex() + by, 0), last))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down choose the line, whatever field has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _MOVES.get(Qt.Key(event.key()))
            if step is not None:
                self.move_row(step)
                return True
        return super().eventFilter(watched, event)

    def _line_chosen(self) -> None:
        """Another line: what is likely of it."""
        asking = self._asking
        if self._filling or asking is None:
            return
        if asking.cause.does not in OF_UNITS:
            self.amount.set_minor(_guess(asking, self.draft.line) or None)
            self.amount.field.selectAll()
        line = self._line(self.draft.line)
        weighed = line is not None and line.weighed
        self.units.setVisible(asking.cause.does in OF_UNITS and not weighed)
        self._changed()

    def _changed(self) -> None:
        """The button says what will happen."""
        asking = self._asking
        if self._filling or asking is None:
            return
        self._tell("")
        act, cause = self.act, asking.cause
        if cause.does in (PRICE_BACK, SHELF, MATCH, UNITS_BACK) and act is not None:
            self.counter.work.ask(AskWhatGoesBack(act), self._legs, newest="right")
            return
        draft = self.draft
        self.primary.say(
            right_words.does(cause, draft.amount or None, draft.tender, asking.found.currency)
        )

    def _legs(self, legs: tuple[RefundLeg, ...]) -> None:
        asking = self._asking
        if asking is None or self.act is None:
            return
        words = right_words.does(asking.cause, None, "", asking.found.currency)
        if legs:
            words = right_words.gives(legs, asking.found.currency)
        else:
            less = translate("Mistake", "That is no less than it costs now.")
            more = translate("Mistake", "That is more than it cost.")
            self._tell(less if asking.cause.does in (SHELF, MATCH) else more)
        self.primary.say(words)

    def _line(self, no: int) -> RightLine | None:
        lines = self._asking.found.lines if self._asking else ()
        return next((line for line in lines if line.no == no), None)

    def _refused(self, trouble: Exception) -> None:
        self._tell(refusal(trouble)[0])

    def _tell(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        if words:
            reveal(self.area, self.wrong)


def _tender(kind: str) -> str:
    return translate("Tender", tender(kind).name)


def _line_words(line: RightLine, currency: str) -> str:
    count = "" if line.weighed else f"{line.left} × "
    return formats.beside(f"{count}{line.text}", formats.amount(line.worth, currency))


def _likely(asking: PutItRight) -> int:
    """The line it is probably about; 0 for the whole receipt."""
    lines, code = asking.found.lines, asking.cause.code
    if asking.lit and any(line.no == asking.lit for line in lines):
        return asking.lit
    likely: dict[str, Any] = {
        "overcharge": lambda line: line.over > 0,
        "two_for_one": lambda line: line.left > 1 and not line.weighed,
    }
    fits = likely.get(code)
    found = [line.no for line in lines if fits and fits(line)]
    return found[0] if found else 0


def _guess(asking: PutItRight, no: int) -> int:
    """The amount it probably is, minor units; 0 where nothing is known."""
    found, cause = asking.found, asking.cause
    lines = [line for line in found.lines if no in (0, line.no)]
    if cause.does == TENDER:
        return found.card or found.cash if not (found.card and found.cash) else 0
    if cause.does == CHANGE:
        return 0
    known = {
        "overcharge": sum(line.over for line in lines),
        "undercharge": sum(line.under for line in lines),
        "tax": sum(line.tax_short for line in lines),
    }
    return known.get(cause.code, 0)


__all__ = ["MistakePanel", "RightPanel"]
