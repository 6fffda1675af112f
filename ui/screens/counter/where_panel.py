"""F7, where the money goes: as it was paid, or an amount for each way the customer chooses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from posdesk.card_numbers import holds_card_number
from posdesk.sales.tenders import CARD, STORE_CREDIT
from posdesk.ticket.ways import WayBack, as_paid, moved
from posdesk.wording import translate
from ui import formats
from ui.formats import Slip
from ui.models.rows import Cell, Column, Kind
from ui.screens.counter.ask_lists import ListPanel
from ui.screens.counter.ask_panel import PASTED
from ui.screens.counter.asking import WhereTo
from ui.screens.counter.controller import Counter
from ui.screens.counter.say import back_name
from ui.widgets.buttons import SideButton
from ui.widgets.field import Field, labelled
from ui.widgets.lines import ONE_LINE
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.side_by_side import SideBySide

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_DIGITS = 4
FOOT_LEAST = 108  # px at 100 % that a button of the foot needs
_AS_PAID = WayBack("", "", 0, 0)


class WherePanel(ListPanel):
    """Arrows light a way; Enter sends all it can take that way, an amount typed first so much.

    What was not asked for goes as it was paid. Nothing is booked here: the figures change, and the
    ticket shows them. By touch the pad takes the place of the ways, so that all of it is in sight.
    """

    has_fields = True

    def __init__(self, counter: Counter) -> None:
        columns: tuple[Column[WayBack], ...] = (
            Column("", Kind.WORDS, self._way),
            Column("", Kind.MONEY, self._now, 72),
        )
        super().__init__(
            counter, translate("Ask", "Where does it go?"), columns, row_height=ONE_LINE
        )
        self.card.body.setSpacing(6)
        self.amount = _Amount(translate("Ask", "How much this way"), "GBP")
        self.last4 = Field(translate("Ask", "Last four digits of the other card"), most=PASTED)
        self.card.body.addWidget(labelled(translate("Ask", "How much this way"), self.amount))
        self.card.body.addWidget(self.last4)
        self.add_pad()
        self.by_touch = SideButton(translate("Ask", "Number pad"), checkable=True)
        self.by_touch.clicked.connect(lambda: self._turn_pad(on=self.by_touch.isChecked()))
        foot = SideBySide((self.by_touch, self.back), 2, least=FOOT_LEAST)
        foot.set_gaps(12, 12)
        self.body.insertWidget(self.body.indexOf(self.pad) + 1, foot)
        for field in (self.amount.field, self.last4.edit):
            field.installEventFilter(self)
        self.amount.changed.connect(lambda _: self._say())
        self.amount.field.returnPressed.connect(self.go)
        self.last4.entered.connect(self.go)

    def begin(self, asking: WhereTo) -> None:
        """Show the ways, what each can take and what goes there now."""
        self.show_rows((_AS_PAID, *asking.choices))
        self.amount.set_currency(self.counter.currency)
        self.amount.set_minor(None)
        self.last4.edit.clear()
        self._turn_pad(on=False)
        self._light()

    def _turn_pad(self, *, on: bool) -> None:
        """The pad, or the ways."""
        self.by_touch.setChecked(on)
        self.pad.setVisible(on)
        self.view.setVisible(not on)
        (self.last4.edit if self._row.other_card else self.amount.field).setFocus()

    def go(self) -> None:
        """The money goes that way."""
        if self.chosen < 0:
            return
        row, counter = self._row, self.counter
        if row is _AS_PAID:
            counter.asking = None
            counter.change(as_paid(counter.ticket))
            return
        amount = self.amount.minor
        if (self.amount.field.text().strip() and amount is None) or self._wrong_digits(row):
            return
        last4 = self.last4.text if row.other_card else ""
        counter.asking = None
        counter.change(moved(counter.ticket, counter.settlement, row, amount, last4))

    def move_row(self, by: int) -> None:
        """The way above or below."""
        super().move_row(by)
        self._light()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows light a way, whatever field has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = _MOVES.get(Qt.Key(event.key()))
            if by is not None:
                self.move_row(by)
                return True
        return super().eventFilter(watched, event)

    @property
    def _row(self) -> WayBack:
        row = self.model.rows[max(0, self.chosen)]
        assert isinstance(row, WayBack)
        return row

    def _press(self, row: int, column: int) -> None:
        """By touch a way is lit first, so that an amount can be typed for it."""
        again = row == self.chosen
        self.view.set_current_row(row)
        self._light()
        if again:
            self.go()

    def _light(self) -> None:
        row = self._row
        self.last4.setVisible(row.other_card)
        (self.last4.edit if row.other_card else self.amount.field).setFocus()
        self._say()

    def _say(self) -> None:
        """The button says what Enter would do."""
        currency = self.counter.currency
        if not self.model.rows or not currency:
            return
        row = self._row
        self.amount.say_most(formats.amount(row.cap, currency) if row.cap else "")
        if row is _AS_PAID:
            self.primary.say(translate("Ask", "Give it back the way it was paid"))
            return
        typed = self.amount.minor
        amount = formats.amount(row.cap if typed is None else min(typed, row.cap), currency)
        if row.kind == STORE_CREDIT.code:
            words = translate("Ask", "{amount} as store credit, as the customer confirms")
            self.primary.say(words.format(amount=amount))
            return
        words = translate("Ask", "{amount}: {way}")
        self.primary.say(words.format(amount=amount, way=_name(row)))

    def _wrong_digits(self, row: WayBack) -> bool:
        """Whether the digits of another card are none; what is wrong is said below them."""
        if not row.other_card:
            return False
        text, told = self.last4.text, ""
        if holds_card_number(text):
            self.last4.edit.clear()
            told = translate("Ask", "Please do not type card numbers. The text was thrown away.")
        elif not (len(text) == _DIGITS and text.isascii() and text.isdigit()):
            told = translate("Ask", "Four digits, as on the card.")
        if told:
            self.last4.say(told, wrong=True)
            self.last4.edit.setFocus()
        return bool(told)

    def _way(self, row: WayBack) -> Cell:
        if row is _AS_PAID:
            return Cell(translate("Ask", "As it was paid"))
        return Cell(_name(row))

    def _now(self, row: WayBack) -> Cell:
        return Cell(formats.amount(row.now, self.counter.currency) if row.now else "")


class _Amount(MoneyEdit):
    """An empty field means all of it."""

    _most = ""

    def say_most(self, most: str) -> None:
        """How much the way that is lit can take; empty: it is asked nothing."""
        if most != self._most:
            self._most = most
            self._read()

    def why(self, reading: formats.Reading) -> str:
        """What an empty field does; else what is wrong."""
        if reading.slip is not Slip.EMPTY:
            return super().why(reading)
        if not self._most:
            return translate("Ask", "Nothing to type.")
        return translate("Ask", "Empty: all of it, {amount}.").format(amount=self._most)


def _name(row: WayBack) -> str:
    if row.other_card and row.kind == CARD.code:
        return translate("Ask", "Another card")
    return back_name(row.kind, row.last4)
