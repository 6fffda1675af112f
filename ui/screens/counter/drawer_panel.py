"""What stands behind the chip of the drawer: it is not opened by a slip of the finger."""

from __future__ import annotations

from PySide6.QtCore import Signal

from posdesk.wording import translate
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.controller import Counter
from ui.widgets.labels import Words


class DrawerPanel(AskPanel):
    """The drawer: it opens with cash by itself; by hand only from here, and written down."""

    wanted = Signal()
    has_fields = False

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("Place", "Drawer"))
        self.lead.setText(
            translate("Place", "It opens by itself when cash is taken or given back.")
        )
        told = translate("Place", "Opened by hand, it is written down: who, and when.")
        self.card.body.addWidget(Words(told, 13, tone="soft", wrap=True))
        self.primary.say(translate("Place", "Open the drawer"))

    def go(self) -> None:
        """Open it."""
        self.counter.ask(None)
        self.wanted.emit()
