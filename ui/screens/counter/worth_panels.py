"""Nothing found anywhere: what goods bring without a receipt, or as a kindness."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from posdesk.card_numbers import holds_card_number
from posdesk.plain_text import clean
from posdesk.returns.unproved import LOWEST, Worth
from posdesk.wording import translate
from ui import formats
from ui.models.rows import Cell, Column, Kind
from ui.screens.counter.ask_amounts import LONGEST_WORDS
from ui.screens.counter.ask_lists import ListPanel
from ui.screens.counter.ask_panel import PASTED, AskPanel
from ui.screens.counter.asking import PickWorth, ValueGoods
from ui.screens.counter.controller import Counter
from ui.screens.counter.finding import Finding
from ui.widgets.field import Field, labelled
from ui.widgets.money_edit import MoneyEdit

OTHER = None  # the row for goods that are none of these
Row = Worth | None


class WorthPanel(ListPanel):
    """The goods it may be, with what one of them brings; the last row: none of these."""

    def __init__(self, counter: Counter, finding: Finding) -> None:
        self._counter = counter
        columns: tuple[Column[Row], ...] = (
            Column("", Kind.WORDS, _goods),
            Column("", Kind.MONEY, self._one, 90),
        )
        super().__init__(counter, translate("Search", "Without a receipt"), columns)
        self._finding = finding
        self._asking: PickWorth | None = None
        self.lead.setText(
            translate(
                "Search",
                "No purchase was found. We take it back all the same, "
                "at the lowest price anybody paid of late. "
                "The same article in exchange needs no price.",
            )
        )
        self.lead.show()

    def begin(self, asking: PickWorth) -> None:
        """Show what it may be."""
        self._asking = asking
        self.show_rows((*asking.worths, OTHER))
        self._say()

    def go(self) -> None:
        """The lit goods come back; the last row: they are valued by hand."""
        asking = self._asking
        if asking is None or self.chosen < 0:
            return
        worth = self.model.rows[self.chosen]
        if worth is OTHER:
            self._counter.ask(ValueGoods(asking.words, asking.pieces))
        else:
            self._finding.take(worth, asking.pieces)

    def move_row(self, by: int) -> None:
        """Light the row above or below."""
        super().move_row(by)
        self._say()

    def _one(self, row: Row) -> Cell:
        if row is OTHER:
            return Cell()
        return Cell(formats.amount(row.charged.paid, self._counter.currency), strong=True)

    def _say(self) -> None:
        row = self.model.rows[self.chosen] if self.chosen >= 0 else OTHER
        asking = self._asking
        if row is OTHER or asking is None:
            self.primary.say(translate("Search", "Value it by hand"))
            return
        amount = formats.amount(row.charged.paid * asking.pieces, self._counter.currency)
        self.primary.say(translate("Search", "Take it back for {amount}").format(amount=amount))


class ValuePanel(AskPanel):
    """Goods never sold here: what are they, and what do we give for one?"""

    def __init__(self, counter: Counter, finding: Finding) -> None:
        super().__init__(counter, translate("Search", "Not found among what we sold"))
        self._finding = finding
        self._pieces = 1
        self.lead.setText(
            translate(
                "Search",
                "We find no sale of it. We may take it as a kindness: what is it, "
                "and what do we give for one?",
            )
        )
        self.words = Field(translate("Ask", "What it is"), most=PASTED)
        self.value = MoneyEdit(translate("Search", "What we give for one"), "GBP")
        self.card.body.addWidget(self.words)
        self.card.body.addWidget(labelled(translate("Search", "What we give for one"), self.value))
        self.words.entered.connect(self.value.setFocus)
        self.value.accepted.connect(self.go)
        self.add_pad()
        self.primary.say(translate("Search", "Take it back"))
        self.back.clicked.connect(self._leave)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, whatever field has the focus: the way without a receipt ends."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        super().keyPressEvent(event)

    def _leave(self) -> None:
        self._finding.active = False

    def begin(self, asking: ValueGoods) -> None:
        """Begin with the words that were typed."""
        self._pieces = asking.pieces
        self.value.set_currency(self.counter.currency)
        self.value.set_minor(None)
        self.words.begin(asking.words[:LONGEST_WORDS])
        if asking.words:
            self.value.setFocus()

    def go(self) -> None:
        """The goods come back at that value."""
        words = clean(self.words.text, limit=LONGEST_WORDS)
        if not words or holds_card_number(self.words.text):
            self.words.say(
                translate("Search", "Say what it is: it stands on the slip."), wrong=True
            )
            return
        minor = self.value.minor
        if not minor:
            self.value.setFocus()
            return
        self._finding.take_valued(words, minor, self._pieces)


def _goods(row: Row) -> Cell:
    if row is OTHER:
        return Cell(
            translate("Search", "None of these"),
            translate("Search", "not found among what we sold"),
        )
    if row.source == LOWEST:
        told = translate("Search", "lowest price of {days} days").format(days=row.days)
    else:
        told = translate("Search", "today's price")
    return Cell(row.text or row.sku, told)
