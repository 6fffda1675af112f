"""MoneyEdit: an amount typed by hand; holds integer minor units and shows how it was read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from posdesk.money import Money
from ui import formats, theme
from ui.formats import Slip
from ui.widgets.field import keep_side
from ui.widgets.labels import Words

LONGEST = 24


class MoneyEdit(QWidget):
    """A field for an amount, its reading below: `12.50 GBP`, or why it cannot be read.

    `minor` is None until the text can be read; nothing is ever guessed. `changed(object)` tells
    minor units or None, `accepted(object)` tells Enter on a readable amount.
    """

    changed = Signal(object)
    accepted = Signal(object)  # minor units: an int of Qt ends at 21 million pounds

    def __init__(self, name: str, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(name)
        self.field.setFont(theme.current().font(tabular=True))
        keep_side(self.field, trailing=True)
        self.reading = Words(size=13, tone="soft", align="trailing", wrap=True)
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.reading)
        self.field.textChanged.connect(self._read)
        self.field.returnPressed.connect(self._accept)
        self._read()

    @property
    def minor(self) -> int | None:
        """Minor units as read, None while the text says no clear amount."""
        return formats.read_amount(self.field.text(), self._currency).value

    def set_minor(self, minor: int | None) -> None:
        """Show an amount as a hand would type it; None empties the field."""
        self.field.setText("" if minor is None else formats.typed(minor, self._currency))

    def set_currency(self, currency: str) -> None:
        """Read in another currency."""
        self._currency = currency
        self._read()

    def _read(self) -> None:
        reading = formats.read_amount(self.field.text(), self._currency)
        state = "" if reading.slip in (None, Slip.EMPTY) else "bad"
        if self.field.property("state") != state:
            self.field.setProperty("state", state)
            theme.restyle(self.field)
        self.reading.set_tone("bad" if state else "soft")
        said = self.why(reading)
        if reading.value is not None:
            said = formats.money(Money(reading.value, self._currency))
        self.reading.setText(said)
        self.field.setAccessibleDescription(said)
        self.changed.emit(reading.value)

    def why(self, reading: formats.Reading) -> str:
        """The sentence for an amount that could not be read."""
        sample = formats.amount(123_456, self._currency)
        sentences = {
            Slip.EMPTY: self.tr("Type an amount."),
            Slip.NOT_A_FIGURE: self.tr("This is not an amount. Write it like {sample}."),
            Slip.TOO_FINE: self.tr("Finer than the smallest coin. Write it like {sample}."),
            Slip.TOO_LONG: self.tr("This is longer than any amount. Was it a barcode?"),
            Slip.GROUPS: self.tr("The marks between the figures do not fit. Write {sample}."),
            Slip.AMBIGUOUS: self.tr("This can be read in two ways. Write it like {sample}."),
            Slip.NEGATIVE: self.tr("An amount here has no minus."),
        }
        return sentences[reading.slip or Slip.EMPTY].format(sample=sample)

    def _accept(self) -> None:
        minor = self.minor
        if minor is not None:
            self.accepted.emit(minor)
