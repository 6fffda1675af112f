"""Beside the count: how much it is so far, and afterwards how it stands against the books."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from posdesk.desk.actions.count_drawer import Counted
from posdesk.till.differences import DIFFERENCES
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.figures import BigFigure, FigureRow
from ui.widgets.labels import Words
from ui.widgets.sheets import Card


class CountPanel(Panel):
    """The sum so far; `accepted` tells that it is counted."""

    accepted = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        card = Card(translate("Shift", "Counted"))
        self.figure = BigFigure()
        self.note = Words(size=15, tone="soft", wrap=True)
        card.body.addWidget(self.figure)
        card.body.addWidget(self.note)
        self.back = SideButton(translate("Ask", "Back"), "Esc")
        self.primary = PrimaryButton(translate("Shift", "That is all of it"))
        self.body.addWidget(card)
        self.body.addWidget(self.back)
        self.foot.addWidget(self.primary)
        self.primary.clicked.connect(self.accepted)

    def begin(self) -> None:
        """Say how it goes."""
        self.show_total(0)
        self.say(translate("Shift", "Enter goes on to the next. The books' figure comes after."))

    def say(self, words: str, tone: str = "soft") -> None:
        """Words below the figure."""
        self.note.set_tone(tone)
        self.note.setText(words)

    def show_total(self, minor: int) -> None:
        """The sum so far."""
        amount = formats.amount(minor, self._currency)
        self.figure.show_amount(amount, self._currency)
        words = translate("Shift", "That is all of it: {amount}")
        self.primary.say(words.format(amount=amount))


class FoundPanel(Panel):
    """How the count stands; `accepted` goes on, `again` counts once more.

    Where a close differs, arrows choose what may be why; Enter goes on with it or without.
    """

    accepted = Signal()
    again = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        card = Card(translate("Shift", "The count"))
        self.counted, self.expected, self.difference = (
            FigureRow(ruled=True),
            FigureRow(ruled=True),
            FigureRow(strong=True),
        )
        self.words = Words(size=15, wrap=True)
        self.why = Chooser(translate("Shift", "Why, if you know"))
        self.why.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        causes = ((each.code, translate("Difference", each.name)) for each in DIFFERENCES)
        self.why.offer((("", translate("Shift", "Why, if you know")), *causes))
        for part in (self.counted, self.expected, self.difference, self.words):
            card.body.addWidget(part)
        self.more = SideButton(translate("Shift", "Count again"))
        self.back = SideButton(translate("Ask", "Back"), "Esc")
        self.primary = PrimaryButton()
        self.body.addWidget(card)
        self.body.addWidget(self.more)
        self.body.addWidget(self.back)
        self.foot.addWidget(self.why)
        self.foot.addWidget(self.primary)
        self.primary.clicked.connect(self.accepted)
        self.more.clicked.connect(self.again)
        self.why.activated.connect(lambda _: self.primary.setFocus())
        self.primary.installEventFilter(self)

    @property
    def reason(self) -> str:
        """What may lie behind the difference, a code of `differences`; empty for not known."""
        return self.why.chosen if self.why.isVisibleTo(self) else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down choose why, while Enter closes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and self.why.isVisibleTo(self):
                last = self.why.count() - 1
                self.why.setCurrentIndex(min(max(self.why.currentIndex() + step, 0), last))
                return True
        return super().eventFilter(watched, event)

    def begin(self, found: Counted, closes: bool) -> None:
        """Show it; Enter closes the shift, or ends the spot count."""
        amount = self._amount
        self.counted.show_figure(translate("Shift", "Counted"), amount(found.counted))
        self.expected.show_figure(translate("Shift", "Expected"), amount(found.expected))
        named, words = _said(found.difference, closes)
        self.difference.show_figure(named, amount(abs(found.difference)))
        self.say(words)
        self.why.setCurrentIndex(0)
        self.why.setVisible(closes and found.difference != 0)
        close = translate("Shift", "Close the shift and print Z")
        self.primary.say(close if closes else translate("Shift", "Done"))
        self.primary.setFocus()

    def say(self, words: str, tone: str = "ink") -> None:
        """Words below the figures."""
        self.words.set_tone(tone)
        self.words.setText(words)

    def _amount(self, minor: int) -> str:
        return formats.amount(minor, self._currency)


def _said(difference: int, closes: bool) -> tuple[str, str]:
    if not difference:
        fits = translate("Shift", "It fits. What was counted goes to the safe.")
        goes_on = translate("Shift", "It fits. The count is written down; the shift goes on.")
        return translate("Shift", "Difference"), fits if closes else goes_on
    if difference < 0:
        short = translate("Shift", "The shop bears it. It is nobody's debt.")
        return translate("Shift", "Short"), short
    over = translate("Shift", "The shop keeps it for whoever it belongs to.")
    return translate("Shift", "Over"), over
