"""The panels in which the counter asks for something: each fills the decision panel's place."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.screens.counter.ask_amounts import DiscountPanel, OpenLinePanel, PricePanel
from ui.screens.counter.ask_card import CardBackPanel, CardPanel
from ui.screens.counter.ask_lists import (
    GoodsPanel,
    HeldPanel,
    KeysPanel,
    QueuePanel,
    ReasonPanel,
    WherePanel,
)
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import (
    Asking,
    CardBack,
    CardPayment,
    GiveDiscount,
    GivePrice,
    OpenLine,
    PickGoods,
    PickHeld,
    PickReason,
    ShowDrawer,
    ShowKeys,
    ShowLook,
    ShowPaper,
    ShowQueue,
    WhereTo,
)
from ui.screens.counter.controller import Counter
from ui.screens.counter.drawer_panel import DrawerPanel
from ui.screens.counter.holding import Holding
from ui.screens.counter.look_panel import LookPanel
from ui.screens.counter.paper_panel import PaperPanel
from ui.screens.counter.scanning import Scanning

# What is asked -> the page it is asked on; written out.
NAMES: dict[type, str] = {
    PickGoods: "pick",
    GivePrice: "price",
    OpenLine: "open_line",
    GiveDiscount: "discount",
    CardPayment: "card",
    CardBack: "card_back",
    PickHeld: "held",
    WhereTo: "where",
    PickReason: "reason",
    ShowPaper: "paper",
    ShowKeys: "keys",
    ShowLook: "look",
    ShowDrawer: "drawer",
    ShowQueue: "queue",
}


class AskPanels(QObject):
    """All asking panels of one counter, by name."""

    def __init__(self, counter: Counter, scanning: Scanning, holding: Holding) -> None:
        super().__init__(counter)
        self._counter = counter
        self._asked: Asking | None = None
        self.look = LookPanel(counter)
        self.drawer = DrawerPanel(counter)
        self.panels: dict[str, AskPanel] = {
            "pick": GoodsPanel(counter, scanning),
            "price": PricePanel(counter),
            "open_line": OpenLinePanel(counter),
            "discount": DiscountPanel(counter),
            "card": CardPanel(counter),
            "card_back": CardBackPanel(counter),
            "held": HeldPanel(counter, holding),
            "where": WherePanel(counter),
            "reason": ReasonPanel(counter),
            "paper": PaperPanel(counter, scanning),
            "keys": KeysPanel(counter),
            "look": self.look,
            "drawer": self.drawer,
            "queue": QueuePanel(counter),
        }
        counter.changed.connect(self._show)

    def name_of(self, asking: Asking | None) -> str:
        """The panel's name for what is asked; empty for nothing."""
        return NAMES[type(asking)] if asking is not None else ""

    def wants_focus(self, asking: Asking | None) -> bool:
        """Whether that panel has fields of its own, so the scan field lets go of the focus."""
        return asking is not None and self.panels[self.name_of(asking)].has_fields

    def move(self, by: int) -> None:
        """The row above or below, in a list."""
        name = self.name_of(self._counter.asking)
        if name:
            self.panels[name].move_row(by)

    def go(self) -> None:
        """Enter, while the scan field has the focus."""
        name = self.name_of(self._counter.asking)
        if name:
            self.panels[name].go()

    def _show(self) -> None:
        asking = self._counter.asking
        if asking is not None and asking != self._asked:
            self.panels[self.name_of(asking)].begin(asking)
        self._asked = asking
