"""The home state: what does the customer have with them? And the latest papers, at a glance."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.wording import translate
from ui.screens.counter.controller import Counter
from ui.screens.counter.latest import LatestSheet
from ui.widgets.labels import Words
from ui.widgets.sheets import Ground
from ui.widgets.ways import WayButton, Ways


class HomeSheet(Ground):
    """The ways in, and the latest papers below them."""

    way = Signal(int)
    paper_pressed = Signal(object)  # a LatestPaper

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        asked = translate("Home", "What does the customer have with them?")
        title = Words(asked, 20, 600, wrap=True)
        told = translate("Home", "Scan it. The counter knows what it is.")
        detail = Words(told, 13, tone="soft", wrap=True)
        ways = Ways()
        for place, (icon, words, grey) in enumerate(_ways(), start=1):
            button = WayButton(icon, words, grey, str(place))
            button.clicked.connect(lambda _=False, at=place: self.way.emit(at))
            ways.add(button)
        self.latest = LatestSheet(counter)
        self.latest.pressed.connect(self.paper_pressed)
        self.body.addWidget(title)
        self.body.addWidget(detail)
        self.body.addSpacing(12)
        self.body.addWidget(ways)
        self.body.addSpacing(12)
        self.fill(self.latest)


def _ways() -> tuple[tuple[str, str, str], ...]:
    return (
        ("receipt-text", translate("Home", "A receipt"), translate("Home", "ours, any till")),
        ("package", translate("Home", "Goods to buy"), translate("Home", "scan or type")),
        ("calendar-check", translate("Home", "A plan"), translate("Home", "paper or name")),
        ("file-down", translate("Home", "A picture"), translate("Home", "of a receipt, or PDF")),
        ("search", translate("Home", "No receipt"), translate("Home", "what they remember")),
    )
