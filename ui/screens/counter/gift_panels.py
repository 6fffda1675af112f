"""The panels of gifts: which goods are one, and what their holder gets where a receipt fails."""

from __future__ import annotations

from posdesk.desk.lookups.gifts import GiftableLine
from posdesk.wording import translate
from ui import formats
from ui.models.rows import Cell, Column, Kind
from ui.screens.counter.ask_lists import ListPanel
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import GiveGift, TakeGift
from ui.screens.counter.controller import Counter
from ui.screens.counter.gifts import Gifts
from ui.widgets.field import labelled
from ui.widgets.labels import Words
from ui.widgets.lines import ONE_LINE
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.sheets import SayBox

_Row = tuple[int, GiftableLine, bool]


class GiveGiftPanel(ListPanel):
    """All goods are ticked; a digit or a touch leaves one out, Enter prints."""

    def __init__(self, counter: Counter, gifts: Gifts) -> None:
        columns: tuple[Column[_Row], ...] = (
            Column("", Kind.TICK, lambda row: Cell(state="on" if row[2] else "off"), 40),
            Column("", Kind.COUNT, lambda row: Cell(str(row[0]), tone="soft"), 28),
            Column("", Kind.WORDS, _words),
        )
        super().__init__(
            counter, translate("Ask", "Which goods are the gift?"), columns, row_height=ONE_LINE
        )
        self._gifts = gifts
        self._asking: GiveGift | None = None
        self.note = Words(size=13, tone="soft", wrap=True)
        self.note.setText(
            translate("Ask", "No price on it. Whoever brings them back gets store credit.")
        )
        self.card.body.addWidget(self.note)

    def begin(self, asking: GiveGift) -> None:
        """Show the goods that can be one."""
        self._asking = asking
        self.card.show_head(translate("Ask", "Which goods are the gift?"), asking.found.sale)
        lit = max(self.chosen, 0)
        lines = enumerate(asking.found.lines)
        self.show_rows(
            tuple((place + 1, line, place not in asking.left_out) for place, line in lines)
        )
        self.view.set_current_row(min(lit, len(asking.found.lines) - 1))
        count = len(asking.found.lines) - len(asking.left_out)
        words = translate("Ask", "Print the gift receipt, lines: {count}")
        self.primary.say(words.format(count=count))
        self.primary.setEnabled(count > 0)

    def go(self) -> None:
        """Print."""
        if self._asking is not None:
            self._gifts.give(self._asking)

    def _press(self, row: int, column: int) -> None:
        if self._asking is not None:
            self.counter.ask(self._asking.turned(row))


class TakeGiftPanel(AskPanel):
    """Goods in hand win: what the holder gets, and Enter. Nobody is told why."""

    def __init__(self, counter: Counter, gifts: Gifts) -> None:
        super().__init__(counter, translate("Ask", "Gift receipt"))
        self._gifts = gifts
        self._asking: TakeGift | None = None
        self.say = SayBox(translate("Mistake", "Say"))
        self.body.insertWidget(0, self.say)
        self.worth = MoneyEdit(translate("Ask", "What are the goods worth?"), "GBP")
        self.worth_part = labelled(translate("Ask", "What are the goods worth?"), self.worth)
        self.card.body.addWidget(self.worth_part)
        self.note = Words(size=13, tone="soft", wrap=True)
        self.card.body.addWidget(self.note)
        self.worth.changed.connect(lambda _: self._changed())
        self.worth.accepted.connect(lambda _: self.go())

    def begin(self, asking: TakeGift) -> None:
        """Name the goods and what they bring."""
        self._asking = asking
        owed = asking.found.owed
        self.card.show_head(translate("Ask", "Gift receipt"), asking.found.number)
        self.say.say(translate("Ask", "Thank you for bringing it. Here is a credit for you."))
        self.lead.setText("\n".join([_named(*each) for each in owed.goods]))
        lost = translate("Ask", "Our books lost its receipt: the highest price known counts.")
        twice = translate("Ask", "The goods in hand count, whatever came back before.")
        self.note.setText(lost if owed.lost else twice)
        self.worth.set_currency(self.counter.currency)
        self.worth.set_minor(owed.amount)
        self.worth_part.setVisible(owed.amount is None)
        self._changed()
        (self.primary if owed.amount is not None else self.worth.field).setFocus()

    def go(self) -> None:
        """Give it."""
        if self._asking is None:
            return
        worth = self._asking.found.owed.amount or self.worth.minor
        if worth:
            self._gifts.take(self._asking, worth)

    def _changed(self) -> None:
        if self._asking is None:
            return
        worth = self._asking.found.owed.amount or self.worth.minor
        figure = formats.amount(worth or 0, self.counter.currency)
        words = translate("Ask", "Give {amount} as store credit")
        self.primary.say(words.format(amount=figure))
        self.primary.setEnabled(bool(worth))


def _words(row: _Row) -> Cell:
    _, line, _ = row
    count = formats.quantity(line.units, line.weighed)
    one = line.units == 1 and not line.weighed
    return Cell(line.text if one else f"{count} × {line.text}")


def _named(text: str, units: int, weighed: bool) -> str:
    return f"{formats.quantity(units, weighed)} × {text}"
