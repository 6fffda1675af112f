"""What a card terminal's slip says, as it is typed: four digits and an approval code."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.card_numbers import holds_split_card_number
from posdesk.plain_text import clean
from posdesk.wording import translate
from ui.widgets.field import Field

PASTED = 200  # letters: a card number pasted among words is seen whole, and thrown away


class CardFields(QWidget):
    """Last four digits and approval code; `entered` once both may be taken."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        on_slip = translate("Ask", "as on the slip")
        self.last4 = Field(translate("Ask", "Last four digits"), hint=on_slip, most=PASTED)
        self.approval = Field(translate("Ask", "Approval code"), most=PASTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.last4)
        column.addWidget(self.approval)
        self.last4.entered.connect(self._next)
        self.approval.entered.connect(self._go)

    def begin(self) -> None:
        """Empty, the digits first."""
        self.approval.edit.clear()
        self.last4.begin()

    @property
    def told(self) -> tuple[str, str]:
        """Digits and approval code, once they are looked at."""
        return self.last4.text, clean(self.approval.text, limit=12)

    def wrong(self) -> bool:
        """Whether the digits are none; what is wrong is said below them."""
        last4, told = self.last4.text, ""
        if holds_split_card_number((last4, self.approval.text)):
            self.last4.edit.clear()
            self.approval.edit.clear()
            told = translate("Ask", "Please do not type card numbers. The text was thrown away.")
        elif not (len(last4) == 4 and last4.isascii() and last4.isdigit()):
            told = translate("Ask", "Four digits, as on the terminal's slip.")
        if told:
            self.last4.say(told, wrong=True)
            self.last4.edit.setFocus()
        return bool(told)

    def _next(self) -> None:
        if not self.wrong():
            self.approval.edit.setFocus()

    def _go(self) -> None:
        if not self.wrong():
            self.entered.emit()
