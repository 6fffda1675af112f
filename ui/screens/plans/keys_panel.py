"""The sheet of keys (`?`) of a plan's page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.wording import translate
from ui.main_window import Panel
from ui.widgets.buttons import SideButton
from ui.widgets.key_sheet import PlanKeySheet
from ui.widgets.sheets import Card


class KeysPanel(Panel):
    """Every key that means something while a plan is shown."""

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(translate("Ask", "Keys now"))
        card.body.addWidget(PlanKeySheet())
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.body.addWidget(card)
        self.body.addWidget(back)
