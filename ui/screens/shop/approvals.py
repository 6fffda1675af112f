"""What was served with nobody there: a manager looks, agrees or talks about it. No money moves."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from posdesk.approvals.approval import AGREED, TALKED, Served
from posdesk.desk.actions.review_served import ReviewServed
from posdesk.desk.lookups.served import AskToLookAt, ToLookAt
from posdesk.returns.refusals import GROUNDS
from posdesk.returns.refused import Refused
from posdesk.wording import translate
from ui import formats
from ui.errands import Errands
from ui.main_window import Panel
from ui.models.rows import Cell, Column, Kind, RowsModel
from ui.saying import Saying
from ui.screens.shop.page import ShopPage, refused_words
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.labels import Words
from ui.widgets.lines import TWO_LINES, LinesView
from ui.widgets.sheets import Card, SectionHead, Sheet

TALK_KEY = "T"
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReviewPanel(Panel):
    """The one lit, and what is thought of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("Approval", "Served with nobody there"))
        self.told = Words(size=15, wrap=True)
        never = translate(
            "Approval", "Whatever is thought of it: nothing changes for the customer, and nobody "
            "who works here owes any of it.",
        )  # fmt: skip
        self.card.body.addWidget(self.told)
        self.card.body.addWidget(Words(never, 13, tone="soft", wrap=True))
        self.talked = SideButton(translate("Approval", "Talked about"), TALK_KEY)
        self.primary = PrimaryButton(translate("Approval", "Agreed"))
        self.body.addWidget(self.card)
        self.body.addWidget(self.talked)
        self.foot.addWidget(self.primary)

    def show_lit(self, words: str, *, may: bool) -> None:
        """The sentence about it; the buttons where who is on duty may say something."""
        self.told.setText(words)
        self.talked.setVisible(may)
        self.primary.setVisible(may)


class ApprovalsPage(ShopPage):
    """A list that a manager works off: Enter agrees, T was talked about."""

    NAME = "shop/approvals"

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        self.parts = ReviewPanel()
        super().__init__(self.parts, parent)
        self._work, self._draft = work, work.draft()
        self.found = ToLookAt((), (), (), may=False)
        self.waiting: RowsModel[Served] = RowsModel(self._columns(), self)
        self.seen: RowsModel[Served] = RowsModel(self._columns(), self)
        self.again: RowsModel[Refused] = RowsModel(_again(), self)
        self.heads = [SectionHead() for _ in range(3)]
        self.view = self._list(translate("Approval", "To look at"), self.waiting)
        self.view.pressed_cell.connect(lambda row, _: self.light(row))
        self.others = (
            self._list(translate("Approval", "Asked about again"), self.again),
            self._list(translate("Approval", "Looked at"), self.seen),
        )
        self.none = Words(size=15, tone="soft", wrap=True)
        sheet = Sheet()
        for head, view in zip(self.heads, (self.view, *self.others), strict=True):
            sheet.body.addWidget(head)
            sheet.body.addWidget(view)
            if view is self.view:
                sheet.body.addWidget(self.none)
        sheet.body.addStretch(1)
        self.sheet.fill(sheet)
        self.parts.primary.clicked.connect(lambda: self.say(AGREED))
        self.parts.talked.clicked.connect(lambda: self.say(TALKED))

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("Shop", "Approvals")

    def begin(self) -> None:
        """Read them."""
        self._work.ask(AskToLookAt(), self._show, newest="shop-approvals")

    def forget(self) -> None:
        """What only some may look at is not left standing."""
        self._show(ToLookAt((), (), (), may=False))

    def light(self, at: int) -> None:
        """Light that row."""
        rows = self.waiting.rows
        at = min(max(at, 0), len(rows) - 1)
        self.view.set_current_row(at)
        told = translate("Approval", "Nothing waits.")
        if at >= 0:
            served = rows[at]
            words = translate("Approval", "{amount} by {clerk} at till {till}, slip {paper}.")
            told = words.format(
                amount=formats.amount(served.amount, self._currency), clerk=served.asker,
                till=served.till, paper=served.paper,
            )  # fmt: skip
        self.parts.show_lit(told, may=at >= 0 and self.found.may)

    def say(self, verdict: str) -> None:
        """What is thought of the one lit."""
        at = self.view.current_row
        if self.found.may and 0 <= at < len(self.waiting.rows):
            ask = self.waiting.rows[at].ask
            act = ReviewServed(self._draft.id_of(ask, verdict), ask, verdict)
            self._work.do(act, self._said, lambda trouble: self.said.emit(refused_words(trouble)))

    def pressed(self, event: QKeyEvent) -> bool:
        """Enter agrees, T was talked about, the arrows go up and down."""
        if event.isAutoRepeat():
            return False
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.light(self.view.current_row + (1 if key == Qt.Key.Key_Down else -1))
        elif key in _RETURNS:
            self.say(AGREED)
        elif event.text().upper() == TALK_KEY:
            self.say(TALKED)
        else:
            return False
        return True

    @property
    def _currency(self) -> str:
        return self._work.desk.shop.currency

    def _said(self, verdict: str) -> None:
        words = translate("Approval", "Written down. Nothing changes for the customer.")
        self.said.emit(Saying(words, translate("Approval", "Looked at")))
        self.begin()

    def _show(self, found: ToLookAt) -> None:
        self.found = found
        self.waiting.set_rows(found.waiting)
        self.seen.set_rows(found.seen)
        self.again.set_rows(found.again)
        names = (
            translate("Approval", "To look at"), translate("Approval", "Asked about again"),
            translate("Approval", "Looked at"),
        )  # fmt: skip
        counts = (found.waiting, found.again, found.seen)
        views = (self.view, *self.others)
        for head, name, rows, view in zip(self.heads, names, counts, views, strict=True):
            head.show_head(name, formats.quantity(len(rows)) if rows else "")
            shown = bool(rows) or view is self.view
            head.setVisible(shown)
            view.setVisible(bool(rows))
        nothing = translate("Approval", "Nothing was served alone that nobody has looked at.")
        self.none.setText("" if found.waiting else nothing)
        self.none.setVisible(not found.waiting)
        self.light(0)

    def _list(self, name: str, model: RowsModel[Any]) -> LinesView:
        view = LinesView(name, row_height=TWO_LINES, heads=False)
        view.setModel(model)
        return view

    def _columns(self) -> tuple[Column[Served], ...]:
        def words(row: Served) -> Cell:
            clerk = translate("Register", "Clerk {clerk}").format(clerk=row.asker)
            told = formats.beside(formats.day_and_time(row.at.local), row.paper)
            verdicts = {
                AGREED: translate("Approval", "agreed"),
                TALKED: translate("Approval", "talked about"),
            }
            seen = verdicts.get(row.verdict, "")
            return Cell(clerk, formats.beside(told, seen) if seen else told)

        def amount(row: Served) -> Cell:
            return Cell(formats.amount(row.amount, self._currency))

        return (Column("", Kind.WORDS, words), Column("", Kind.MONEY, amount, 110, 90))


def _again() -> tuple[Column[Refused], ...]:
    names = {ground.code: ground.name for ground in GROUNDS}

    def words(row: Refused) -> Cell:
        when = row.again or row.at
        told = formats.beside(formats.day_and_time(when.local), row.number, row.sale)
        return Cell(translate("Ground", names[row.reason]), told)

    return (Column("", Kind.WORDS, words),)
