"""Where do they go? The panel of goods that go on: delivered, set aside, repaired, sent away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.catalogue.stock import Stock
from posdesk.returns.condition import QUARANTINE, SHELF, STATES
from posdesk.returns.moving import OUTSIDE
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.screens.shift.day_sheet import FigureRows
from ui.screens.shop import stock_words
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words
from ui.widgets.sheets import Card

_PLACES = 3  # a weight is typed in kilograms


class MovePanel(Panel):
    """`go(units, source, target)` tells it (thousandths of weighed goods), `back` Esc."""

    go = Signal(object, str, str)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card()
        self.there = FigureRows()
        self.count = Field(translate("Stock", "How many"), most=12)
        self.source = Chooser(translate("Stock", "From where"))
        self.target = Chooser(translate("Stock", "To where"))
        self.note = Words(size=13, tone="warn", wrap=True)
        self.card.body.setSpacing(10)
        for part in (
            self.there, self.count, labelled(translate("Stock", "From where"), self.source),
            labelled(translate("Stock", "To where"), self.target), self.note,
        ):  # fmt: skip
            self.card.body.addWidget(part)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton(translate("Stock", "Keep it"))
        self.primary.clicked.connect(self.enter)
        self.count.entered.connect(self.enter)
        self.body.addWidget(self.card)
        self.body.addWidget(back)
        self.foot.addWidget(self.primary)
        self._weighed = False

    def begin(self, text: str, stock: Stock, *, weighed: bool) -> None:
        """Ask for those goods: from quarantine where some are there, else off the shelf."""
        self._weighed = weighed
        self.card.show_head(text)
        self.there.show_rows(stock_words.rows(stock, weighed=weighed))
        states = [(code, translate("State", words)) for code, words in STATES.items()]
        shelf = (SHELF, translate("Stock", "the shelf"))
        places = (shelf, *states[1:])
        self.source.offer((*places, (OUTSIDE, translate("Stock", "a delivery"))))
        self.target.offer((*places, (OUTSIDE, translate("Stock", "out of the shop"))))
        looked_at = stock.elsewhere.get(QUARANTINE, 0) > 0
        self.source.setCurrentIndex(self.source.findData(QUARANTINE if looked_at else SHELF))
        self.target.setCurrentIndex(self.target.findData(SHELF if looked_at else QUARANTINE))
        self.say("")
        self.count.begin()

    def say(self, words: str) -> None:
        """What is wrong; nothing was kept."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def enter(self) -> None:
        """The units and their way, once the number can be read."""
        units = formats.read_decimal(self.count.text, _PLACES if self._weighed else 0).value
        if not units:
            self.count.say(translate("Stock", "Type a number."), wrong=True)
            self.count.edit.setFocus()
        else:
            self.go.emit(units, self.source.chosen, self.target.chosen)
