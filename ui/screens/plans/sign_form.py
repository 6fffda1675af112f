"""The form of a plan: who, the deposit, how many parts, from when; the schedule below, live."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.instalments.schedule import EVERY, FEWEST_PARTS, MOST_PARTS, Due
from posdesk.people.customer import Customer
from posdesk.sales.tenders import CARD, CASH
from posdesk.wording import translate
from ui import formats
from ui.models.rows import Cell, Column, Kind, RowsModel
from ui.screens.plans import words
from ui.screens.plans.signing import PlanSigning
from ui.screens.shop.days import read_day
from ui.widgets.card_fields import CardFields
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import SectionLabel, Words
from ui.widgets.lines import ONE_LINE, LinesView
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.sheets import Sheet
from ui.widgets.side_by_side import SideBySide

HOME, KEPT = "home", "kept"
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CustomerPart(QWidget):
    """A name as one types it: who fits is listed; nobody fits: one way to reach her is asked."""

    chosen = Signal(object)
    added = Signal(str, str)
    seek = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Field(translate("Plans", "Customer: name or telephone"))
        self.reach = Field(translate("Plans", "New here: telephone or e-mail"))
        self.model: RowsModel[Customer] = RowsModel(_people(), self)
        self.people = LinesView(translate("Plans", "Customers"), row_height=ONE_LINE, heads=False)
        self.people.setModel(self.model)
        self.who = Words(size=15, weight=600, tone="ok", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        fields = SideBySide((self.name, self.reach), 2)
        for part in (fields, self.people, self.who):
            column.addWidget(part)
        self.name.changed.connect(self._typed)
        self.name.entered.connect(self.pick)
        self.reach.entered.connect(self.pick)
        self.people.pressed_cell.connect(self._pressed)
        self.name.edit.installEventFilter(self)
        self._customer: Customer | None = None
        self.show_customer(None)

    def begin(self) -> None:
        """The name is typed first."""
        if self._customer is None:
            self.name.edit.setFocus()

    def show_people(self, people: tuple[Customer, ...]) -> None:
        """Who fits what is typed."""
        typing = bool(self.name.text) and self._customer is None
        people = people if typing else ()
        self.model.set_rows(people)
        self.people.set_current_row(0 if people else -1)
        self.people.setVisible(bool(people))

    def show_customer(self, customer: Customer | None) -> None:
        """Whose plan it is; the list is not needed any more."""
        self._customer = customer
        if customer is not None:
            self.name.edit.blockSignals(True)
            self.name.edit.setText(customer.name)
            self.name.edit.blockSignals(False)
        self.reach.setVisible(customer is None)
        self.people.setVisible(customer is None and bool(self.model.rows))
        told = ""
        if customer is not None:
            told = formats.beside(customer.name, customer.phone, customer.email)
        self.who.setText(told)
        self.who.setVisible(bool(told))

    def clear(self) -> None:
        """Nobody yet."""
        self.name.edit.clear()
        self.reach.edit.clear()
        self.model.set_rows(())
        self.show_customer(None)

    def pick(self) -> None:
        """Enter: the lit one; where nobody fits, a new one once she can be reached."""
        at = self.people.current_row
        if self._customer is not None:
            self.chosen.emit(self._customer)
        elif self.reach.text and self.name.text:
            self.added.emit(self.name.text, self.reach.text)
        elif self.model.rows and at >= 0:
            self.chosen.emit(self.model.rows[at])
        elif not self.name.text:
            self.name.say(translate("Plans", "Whose plan is it?"), wrong=True)
            self.name.edit.setFocus()
        else:
            self.reach.say(translate("Plans", "One way to reach the customer."), wrong=True)
            self.reach.edit.setFocus()

    def _typed(self, text: str) -> None:
        if self._customer is not None:
            self.show_customer(None)
            self.chosen.emit(None)
        self.seek.emit(text.strip())

    def _pressed(self, row: int, _: int) -> None:
        self.chosen.emit(self.model.rows[row])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk the list below the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = _MOVES.get(Qt.Key(event.key()))
            if by is not None and self.model.rows:
                last = len(self.model.rows) - 1
                self.people.set_current_row(min(max(self.people.current_row + by, 0), last))
                return True
        return super().eventFilter(watched, event)


class SignSheet(Sheet):
    """The form over the draft of `signing`; `go` tells Enter in its last field."""

    go = Signal()

    def __init__(self, signing: PlanSigning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signing = signing
        self.wired: Callable[[], bool] = bool  # whether a terminal takes the card by itself
        self.title = Words(translate("Plans", "On a plan"), 20, 600)
        self.goods = Words(size=13, tone="soft", wrap=True)
        self.who = CustomerPart()
        self.deposit = MoneyEdit(translate("Plans", "Deposit today"), signing.currency)
        self.by = Chooser(translate("Plans", "Deposit paid with"))
        self.card = CardFields()
        self.count = Field(translate("Plans", "Parts, 2 to 60"), most=4)
        self.every = Chooser(translate("Plans", "How often"))
        self.first = Field(translate("Plans", "First part on"), most=20)
        self.kept = Chooser(translate("Plans", "The goods"))
        self.parts = SectionLabel(translate("Plans", "The parts"))
        self.told = Words(size=15, wrap=True)
        self.model: RowsModel[tuple[int, Due]] = RowsModel(_dues(signing.currency), self)
        self.dues = LinesView(translate("Plans", "The parts"), row_height=ONE_LINE, heads=False)
        self.dues.setModel(self.model)
        self._filling = False
        self._offer()
        self._lay_out()
        self._connect()

    def _offer(self) -> None:
        self.by.offer(
            (
                (CASH.code, translate("Tender", CASH.name)),
                (CARD.code, translate("Tender", CARD.name)),
            )
        )
        self.every.offer(tuple((every, words.every_words(every)) for every in EVERY))
        self.kept.offer(
            (
                (HOME, translate("Plans", "go home today")),
                (KEPT, translate("Plans", "are kept here until paid")),
            )
        )

    def _lay_out(self) -> None:
        deposit = labelled(translate("Plans", "Deposit today"), self.deposit)
        by = labelled(translate("Plans", "Deposit paid with"), self.by)
        every = labelled(translate("Plans", "How often"), self.every)
        kept = labelled(translate("Plans", "The goods"), self.kept)
        pairs = (
            SideBySide((deposit, by), 2), self.card, SideBySide((self.count, every), 2),
            SideBySide((self.first, kept), 2),
        )  # fmt: skip
        for gap, part in (
            (0, self.title), (2, self.goods), (16, self.who), *((14, pair) for pair in pairs),
            (20, self.parts), (6, self.told), (6, self.dues),
        ):  # fmt: skip
            self.body.addSpacing(gap)
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.setFocusProxy(self.who.name.edit)

    def _connect(self) -> None:
        signing = self._signing
        self.who.seek.connect(signing.find)
        self.who.chosen.connect(self._chosen)
        self.who.added.connect(signing.add)
        signing.found.connect(self.who.show_people)
        self.deposit.changed.connect(self._deposit)
        self.deposit.accepted.connect(lambda _: self._next(self.count.edit))
        self.deposit.field.returnPressed.connect(self._no_deposit)
        self.by.currentIndexChanged.connect(lambda _: self._put(by=self.by.chosen))
        self.card.entered.connect(lambda: self._next(self.count.edit))
        for field in (self.card.last4, self.card.approval):
            field.changed.connect(lambda _: self._put(card=self.card.told))
        self.count.changed.connect(lambda text: self._put(count=read_count(text)))
        self.count.entered.connect(lambda: self._next(self.first.edit))
        self.every.currentIndexChanged.connect(lambda _: self._put(every=self.every.chosen))
        self.first.changed.connect(lambda _: self._put(first=self._first()))
        self.first.entered.connect(self.go)
        self.kept.currentIndexChanged.connect(lambda _: self._put(kept=self.kept.chosen == KEPT))
        signing.changed.connect(self.show_draft)

    def begin(self) -> None:
        """The draft as it stands, and the first field that is still to be filled."""
        signing = self._signing
        self._filling = True
        if signing.customer is None:
            self.who.clear()
        self.deposit.set_minor(signing.deposit or None)
        self.deposit.reading.setVisible(bool(signing.deposit))
        self.by.setCurrentIndex(max(self.by.findData(signing.by), 0))
        self.count.edit.setText(str(signing.count or ""))
        self.every.setCurrentIndex(max(self.every.findData(signing.every), 0))
        self.first.edit.setText(typed_day(signing.first))
        self.kept.setCurrentIndex(int(signing.kept))
        self._filling = False
        self.show_draft()
        self.area.ensureVisible(0, 0)
        self.take_focus()

    def take_focus(self) -> None:
        """The first field that is still to be filled."""
        if self._signing.customer is None:
            self.who.begin()
        else:
            self.deposit.setFocus()

    def show_draft(self) -> None:
        """The schedule as it would be signed, or what is missing."""
        signing = self._signing
        lines = signing.ticket.basket.lines
        goods = words.goods_words([line.text or line.sku for line in lines])
        price = formats.amount(signing.price, signing.currency)
        self.goods.setText(formats.beside(goods, price))
        if signing.customer is not None or self.who.who.text():
            self.who.show_customer(signing.customer)
        has_deposit = bool(signing.deposit)
        self.by.setEnabled(has_deposit)
        self.card.setVisible(has_deposit and signing.by == CARD.code and not self.wired())
        day = formats.day(signing.first) if signing.first else ""
        self.first.say(day or translate("Shop", "Write it like {sample}.").format(
            sample=signing.today.isoformat()), wrong=not day)  # fmt: skip
        dues = signing.dues
        self.told.setText(signing.trouble or schedule_words(dues, signing.currency))
        self.told.set_tone("ink" if dues else "warn")
        self.model.set_rows(tuple(enumerate(dues, 1)))
        self.dues.setVisible(bool(dues))

    def _chosen(self, customer: Customer | None) -> None:
        self._signing.choose(customer)
        if customer is not None:
            self._next(self.deposit.field)

    def _deposit(self, minor: int | None) -> None:
        empty = not self.deposit.field.text().strip()
        self.deposit.reading.setVisible(not empty)
        self._put(deposit=0 if empty else minor)

    def _no_deposit(self) -> None:
        if not self.deposit.field.text().strip():
            self._next(self.count.edit)

    def _first(self) -> date | None:
        return read_day(self.first.text, self._signing.today) if self.first.text else None

    def _put(self, **values: object) -> None:
        if not self._filling:
            self._signing.put(**values)

    def _next(self, field: QWidget) -> None:
        field.setFocus()
        if hasattr(field, "selectAll"):
            field.selectAll()


def read_count(text: str) -> int | None:
    """How many parts, from the fewest to the most there may be; None for anything else."""
    text = text.strip()
    number = int(text) if text.isascii() and text.isdigit() else 0
    return number if FEWEST_PARTS <= number <= MOST_PARTS else None


def typed_day(day: date | None) -> str:
    """As a hand would type it in every language."""
    return day.isoformat() if day else ""


def schedule_words(dues: Sequence[Due], currency: str) -> str:
    """`12 × 160.00, the first on 1 Dec 2026, the last on 1 Nov 2027.`"""
    told = translate("Plans", "{parts}, the first on {first}, the last on {last}.")
    return told.format(
        parts=words.parts_words(dues, currency),
        first=formats.day(dues[0].day),
        last=formats.day(dues[-1].day),
    )


def _people() -> tuple[Column[Customer], ...]:
    def name(customer: Customer) -> Cell:
        return Cell(formats.beside(customer.name, customer.phone, customer.email))

    return (Column("", Kind.WORDS, name),)


def _dues(currency: str) -> tuple[Column[tuple[int, Due]], ...]:
    def day(row: tuple[int, Due]) -> Cell:
        return Cell(formats.beside(str(row[0]), formats.day(row[1].day)))

    def amount(row: tuple[int, Due]) -> Cell:
        return Cell(formats.amount(row[1].amount, currency))

    return (Column("", Kind.WORDS, day), Column("", Kind.MONEY, amount, 140, 120))
