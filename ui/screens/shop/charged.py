"""Everyone who was charged a fee or a wrong price between two days, put right by one act."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from posdesk.desk.actions.credit_everyone import CreditEveryone, Everyone
from posdesk.desk.actions.shop_acts import may_set
from posdesk.desk.lookups.charged import MOST_AT_ONCE, AskCharged, Overcharged
from posdesk.wording import translate
from ui import formats
from ui.errands import Errands
from ui.main_window import Panel
from ui.models.rows import Cell, Column, Kind, RowsModel
from ui.saying import Saying
from ui.screens.shop.days import read_day
from ui.screens.shop.page import ShopPage, refused_words
from ui.widgets.buttons import PrimaryButton
from ui.widgets.field import Field
from ui.widgets.figures import BigFigure
from ui.widgets.labels import Words
from ui.widgets.lines import TWO_LINES, LinesView
from ui.widgets.sheets import Card, SectionHead, Sheet
from ui.widgets.side_by_side import SideBySide


class ChargedPanel(Panel):
    """What it comes to, and the one act."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("Charged", "To give back"))
        self.figure = BigFigure()
        told = translate(
            "Charged", "Each gets the difference as credit that never expires, with a slip that "
            "begins with sorry. It waits for the receipt, and nobody has to ask for it.",
        )  # fmt: skip
        self.card.body.addWidget(self.figure)
        self.card.body.addWidget(Words(told, 13, tone="soft", wrap=True))
        self.note = Words(
            translate("Charged", "A manager or the owner does this."), 15, tone="warn", wrap=True
        )
        self.primary = PrimaryButton(translate("Charged", "Find them"))
        self.body.addWidget(self.card)
        self.body.addWidget(self.note)
        self.foot.addWidget(self.primary)


class ChargedPage(ShopPage):
    """Goods or a fee, two days and the right price; Enter finds, the button credits all."""

    NAME = "shop/charged"

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        self.parts = ChargedPanel()
        super().__init__(self.parts, parent)
        self._work, self._draft = work, work.draft()
        self.asked: AskCharged | None = None
        self.what = Field(translate("Charged", "Code of the goods, or the words of the fee"))
        self.since = Field(translate("Charged", "From which day"), most=20)
        self.until = Field(translate("Charged", "To which day"), most=20)
        self.right = Field(translate("Charged", "What one should have cost (a fee: nothing)"))
        self.model: RowsModel[Overcharged] = RowsModel(self._columns(), self)
        self.head = SectionHead()
        self.view = LinesView(translate("Charged", "Charged too much"), row_height=TWO_LINES,
                              heads=False)  # fmt: skip
        self.view.setModel(self.model)
        sheet = Sheet()
        sheet.body.setSpacing(12)
        for field in self.fields:
            field.entered.connect(self.go)
            field.changed.connect(lambda _: self._forgotten())
        sheet.body.addWidget(SideBySide((self.what, self.right, self.since, self.until)))
        sheet.body.addWidget(self.head)
        sheet.body.addWidget(self.view)
        sheet.body.addStretch(1)
        self.sheet.fill(sheet)
        self.parts.primary.clicked.connect(self.go)

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("Shop", "Charged too much")

    @property
    def fields(self) -> tuple[Field, ...]:
        """What is asked, in reading order."""
        return (self.what, self.right, self.since, self.until)

    @property
    def may(self) -> bool:
        """Whether who is on duty may credit them; everybody may look."""
        return may_set(self._work.desk.duty.staff)

    def begin(self) -> None:
        """As it was left; a row was perhaps put right since."""
        self.parts.note.setVisible(not self.may)
        today = formats.day(self._work.desk.station().at.day)
        for field in (self.since, self.until):
            field.edit.setPlaceholderText(today)
        self._show(())
        self.what.edit.setFocus()

    def forget(self) -> None:
        """Nothing typed is left standing for the next one."""
        for field in self.fields:
            field.edit.clear()
        self._show(())

    def find(self) -> None:
        """Who they are, once it can be read."""
        today, currency = self._work.desk.station().at.day, self._work.desk.shop.currency
        days: list[date] = []
        for field in (self.since, self.until):
            day = read_day(field.text, today) if field.text else today
            if day is None:
                told = translate("Goods", "That names no day. Write it like {sample}.")
                field.say(told.format(sample=today.isoformat()), wrong=True)
                return
            days.append(day)
        right = formats.read_amount(self.right.text, currency).value if self.right.text else 0
        if right is None:
            self.right.say(translate("Settings", "That is no amount. Nothing was changed."),
                           wrong=True)  # fmt: skip
            return
        if self.what.text:
            self.asked = AskCharged(self.what.text, min(days), max(days), right)
            self._work.ask(self.asked, self._show, newest="charged")

    def go(self) -> None:
        """Find them; with a list shown, credit all of it."""
        asked, rows = self.asked, self.model.rows
        if asked is None or not rows:
            self.find()
        elif self.may:
            whole = sum(row.amount for row in rows)
            operation = self._draft.id_of(asked, whole)
            act = CreditEveryone(
                operation, asked.what, asked.since, asked.until, asked.right, whole
            )
            self._work.do(act, self._done, lambda no: self.said.emit(refused_words(no)))

    def _done(self, done: Everyone) -> None:
        words = translate("Charged", "Slips that print: {count}. {amount} in all, ours.").format(
            count=formats.quantity(done.count),
            amount=formats.amount(done.amount, self._work.desk.shop.currency),
        )
        self.said.emit(Saying(words, translate("Mistake", "Put right")))
        self._work.ask(self.asked or AskCharged("", date.min, date.min), self._show)

    def _forgotten(self) -> None:
        if self.model.rows:
            self._show(())
        self.asked = None

    def _show(self, rows: tuple[Overcharged, ...]) -> None:
        self.model.set_rows(rows)
        currency = self._work.desk.shop.currency
        whole = formats.amount(sum(row.amount for row in rows), currency)
        shown = formats.quantity(len(rows))
        if len(rows) == MOST_AT_ONCE:
            words = translate("Charged", "the first {count}: the others come after them")
            shown = words.format(count=shown)
        self.head.show_head(translate("Charged", "Charged too much"), shown)
        self.head.setVisible(bool(rows))
        self.view.setVisible(bool(rows))
        self.parts.figure.show_amount(whole, currency)
        find = translate("Charged", "Find them")
        credit = translate("Charged", "Credit all of them: {amount}").format(amount=whole)
        self.parts.primary.say(credit if rows else find)
        self.parts.primary.setEnabled(self.may or not rows)

    def _columns(self) -> tuple[Column[Overcharged], ...]:
        def words(row: Overcharged) -> Cell:
            return Cell(row.text, formats.beside(formats.day(row.day), row.sale))

        def amount(row: Overcharged) -> Cell:
            return Cell(formats.amount(row.amount, self._work.desk.shop.currency))

        return (Column("", Kind.WORDS, words), Column("", Kind.MONEY, amount, 110, 90))
