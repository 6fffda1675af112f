"""The panels in which the counter asks for something: each fills the decision panel's place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.screens.counter.approving import Approving
from ui.screens.counter.ask_makers import makers
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import (
    Asking,
    AskSerial,
    CardBack,
    CardPayment,
    DepositBack,
    GiveDiscount,
    GiveGift,
    GivePrice,
    GivePromise,
    GiveQuotePaper,
    OpenLine,
    PayAnotherWay,
    PickGoods,
    PickHeld,
    PickMistake,
    PickPurchase,
    PickReason,
    PickWorth,
    PutItRight,
    SayNo,
    ShelfSaid,
    ShowCredit,
    ShowDrawer,
    ShowKeys,
    ShowLook,
    ShowPaper,
    ShowQueue,
    ShowWarranty,
    TakeGift,
    TakeOff,
    UnusualCash,
    UnusualPrice,
    ValueGoods,
    WantApproval,
    WhereTo,
)
from ui.screens.counter.controller import Counter
from ui.screens.counter.holding import Holding
from ui.screens.counter.refusing import Refusing
from ui.screens.counter.righting import Righting
from ui.screens.counter.scanning import Scanning

if TYPE_CHECKING:
    from ui.screens.counter.look_panel import LookPanel

# What is asked -> the page it is asked on; written out.
NAMES: dict[type, str] = {
    PickGoods: "pick",
    PickPurchase: "find",
    PickWorth: "worth",
    ValueGoods: "value",
    GivePrice: "price",
    AskSerial: "serial",
    OpenLine: "open_line",
    UnusualPrice: "second_look",
    UnusualCash: "second_look",
    GiveDiscount: "discount",
    CardPayment: "card",
    CardBack: "card_back",
    PayAnotherWay: "another_way",
    PickHeld: "held",
    WhereTo: "where",
    PickReason: "reason",
    PickMistake: "mistake",
    PutItRight: "right",
    ShelfSaid: "shelf",
    DepositBack: "deposit",
    WantApproval: "approval",
    SayNo: "refuse",
    TakeOff: "take_off",
    GivePromise: "promise",
    GiveQuotePaper: "quote",
    GiveGift: "gift",
    TakeGift: "gift_back",
    ShowCredit: "credit",
    ShowWarranty: "warranty",
    ShowPaper: "paper",
    ShowKeys: "keys",
    ShowLook: "look",
    ShowDrawer: "drawer",
    ShowQueue: "queue",
}


class AskPanels(QObject):
    """All asking panels of one counter, by name; each is made when it is first asked for.

    `made` hears of each, with its name; `drawer_wanted` and `look_wanted` are the panels' own.
    """

    drawer_wanted = Signal()
    look_wanted = Signal(bool, int)

    def __init__(
        self,
        counter: Counter,
        scanning: Scanning,
        holding: Holding,
        made: Callable[[str, AskPanel], None],
    ) -> None:
        super().__init__(counter)
        self._counter = counter
        self._asked: Asking | None = None
        self.righting = Righting(counter, scanning.members)
        self.approving = Approving(counter)
        self.refusing = Refusing(counter)
        scanning.gifts.wanted.connect(self.approving.begin_for)
        self.panels = _Made(makers(counter, scanning, holding, self), made)
        counter.changed.connect(self._show)

    @property
    def look(self) -> LookPanel:
        """The panel of colours and text size."""
        from ui.screens.counter.look_panel import LookPanel

        panel = self.panels["look"]
        assert isinstance(panel, LookPanel)
        return panel

    def name_of(self, asking: Asking | None) -> str:
        """The panel's name for what is asked, made by then; empty for nothing."""
        if asking is None:
            return ""
        name = NAMES[type(asking)]
        assert self.panels[name] is not None
        return name

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

    def manager(self) -> None:
        """F9: the promise where nobody came, else a no to what comes back."""
        from ui.screens.counter.approval_panel import ApprovalPanel

        if isinstance(self._counter.asking, WantApproval):
            panel = self.panels[NAMES[WantApproval]]
            assert isinstance(panel, ApprovalPanel)
            panel.go_later()
        else:
            self.refusing.begin()

    def _show(self) -> None:
        asking = self._counter.asking
        if asking is not None and asking != self._asked:
            self.panels[self.name_of(asking)].begin(asking)
        self._asked = asking


class _Made(dict[str, AskPanel]):
    """Panels by name, made as they are asked for."""

    def __init__(
        self,
        makers: Mapping[str, Callable[[], AskPanel]],
        made: Callable[[str, AskPanel], None],
    ) -> None:
        super().__init__()
        self._makers, self._tell = makers, made

    def __missing__(self, name: str) -> AskPanel:
        panel = self[name] = self._makers[name]()
        self._tell(name, panel)
        return panel
