"""Light or dark, and how large the text is: changed where one stands, seen at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posdesk.wording import translate
from ui import theme
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.controller import Counter
from ui.widgets.buttons import SideButton
from ui.widgets.labels import Words
from ui.widgets.sheets import Card

SIZES = (100, 110, 125, 150, 175, 200)  # percent


class LookPanel(AskPanel):
    """`wanted(dark, scale_percent)` tells each choice; Up and Down change the size."""

    wanted = Signal(bool, int)
    has_fields = False

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("Look", "Colours"))
        self.lead.hide()
        self.light = SideButton(translate("Look", "Light"), checkable=True)
        self.dark = SideButton(translate("Look", "Dark"), checkable=True)
        self.card.body.addWidget(_beside(self.light, self.dark))
        self.shown = Words(size=20, weight=600, align="centre", tabular=True)
        self.smaller = SideButton(translate("Look", "Smaller"), "Down")
        self.larger = SideButton(translate("Look", "Larger"), "Up")
        card = Card(translate("Look", "Text size"))
        card.body.setSpacing(12)
        card.body.addWidget(self.shown)
        card.body.addWidget(self.larger)
        card.body.addWidget(self.smaller)
        self.body.insertWidget(1, card)
        self.primary.say(translate("Look", "Keep it so"))
        self.light.clicked.connect(lambda: self._want(dark=False))
        self.dark.clicked.connect(lambda: self._want(dark=True))
        self.smaller.clicked.connect(lambda: self.move_row(1))
        self.larger.clicked.connect(lambda: self.move_row(-1))

    def begin(self, asking: object) -> None:
        """Show what is on now."""
        self._show()

    def go(self) -> None:
        """It is kept already; back to where one was."""
        self.counter.ask(None)

    def move_row(self, by: int) -> None:
        """Up is larger."""
        now = self._percent()
        sizes = [size for size in SIZES if size > now] if by < 0 else SIZES[:1]
        if by > 0:
            sizes = [size for size in SIZES if size < now][-1:]
        if sizes:
            self._want(percent=sizes[0])

    def _want(self, *, dark: bool | None = None, percent: int = 0) -> None:
        now = theme.current()
        self.wanted.emit(
            now.mode == theme.DARK if dark is None else dark, percent or self._percent()
        )
        self._show()

    def _show(self) -> None:
        look = theme.current()
        self.light.setChecked(look.mode == theme.LIGHT)
        self.dark.setChecked(look.mode == theme.DARK)
        percent = translate("Look", "{percent} %").format(percent=self._percent())
        self.shown.setText(percent)
        self.smaller.setEnabled(self._percent() > SIZES[0])
        self.larger.setEnabled(self._percent() < SIZES[-1])

    @staticmethod
    def _percent() -> int:
        return round(theme.current().scale * 100)


def _beside(*parts: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for part in parts:
        row.addWidget(part)
    return holder
