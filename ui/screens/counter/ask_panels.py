"""The panels in which the counter asks for something: each fills the decision panel's place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.screens.counter.approving import Approving
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import (
    Asking,
    AskSerial,
    CardBack,
    CardPayment,
    GiveDiscount,
    GiveGift,
    GivePrice,
    GivePromise,
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
    TakeGift,
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
    WantApproval: "approval",
    SayNo: "refuse",
    GivePromise: "promise",
    GiveGift: "gift",
    TakeGift: "gift_back",
    ShowCredit: "credit",
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
        self.panels = _Made(_makers(counter, scanning, holding, self), made)
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


def _makers(
    counter: Counter, scanning: Scanning, holding: Holding, asks: AskPanels
) -> dict[str, Callable[[], AskPanel]]:
    return {
        **_amounts(counter, scanning),
        **_lists(counter, scanning, holding),
        **_sheets(counter, scanning, asks),
        **_mistakes(counter, asks),
        **_gifts(counter, scanning),
    }


def _amounts(counter: Counter, scanning: Scanning) -> dict[str, Callable[[], AskPanel]]:
    def price() -> AskPanel:
        from ui.screens.counter.ask_amounts import PricePanel

        return PricePanel(counter)

    def serial() -> AskPanel:
        from ui.screens.counter.serial_panel import SerialPanel

        return SerialPanel(counter, scanning.serials)

    def open_line() -> AskPanel:
        from ui.screens.counter.ask_amounts import OpenLinePanel

        return OpenLinePanel(counter)

    def discount() -> AskPanel:
        from ui.screens.counter.ask_amounts import DiscountPanel

        return DiscountPanel(counter)

    def card() -> AskPanel:
        from ui.screens.counter.ask_card import CardPanel

        return CardPanel(counter)

    def card_back() -> AskPanel:
        from ui.screens.counter.ask_card import CardBackPanel

        return CardBackPanel(counter)

    def another_way() -> AskPanel:
        from ui.screens.counter.another_way import AnotherWayPanel

        return AnotherWayPanel(counter)

    return {
        "another_way": another_way, "price": price, "serial": serial, "open_line": open_line,
        "discount": discount, "card": card, "card_back": card_back,
    }  # fmt: skip


def _lists(
    counter: Counter, scanning: Scanning, holding: Holding
) -> dict[str, Callable[[], AskPanel]]:
    def pick() -> AskPanel:
        from ui.screens.counter.ask_lists import GoodsPanel

        return GoodsPanel(counter, scanning)

    def find() -> AskPanel:
        from ui.screens.counter.find_panel import FindPanel

        return FindPanel(counter, scanning.finding)

    def worth() -> AskPanel:
        from ui.screens.counter.worth_panels import WorthPanel

        return WorthPanel(counter, scanning.finding)

    def value() -> AskPanel:
        from ui.screens.counter.worth_panels import ValuePanel

        return ValuePanel(counter, scanning.finding)

    def held() -> AskPanel:
        from ui.screens.counter.ask_lists import HeldPanel

        return HeldPanel(counter, holding)

    def where() -> AskPanel:
        from ui.screens.counter.where_panel import WherePanel

        return WherePanel(counter)

    def reason() -> AskPanel:
        from ui.screens.counter.ask_lists import ReasonPanel

        return ReasonPanel(counter)

    def keys() -> AskPanel:
        from ui.screens.counter.ask_lists import KeysPanel

        return KeysPanel(counter)

    def queue() -> AskPanel:
        from ui.screens.counter.ask_lists import QueuePanel

        return QueuePanel(counter)

    return {
        "pick": pick, "find": find, "worth": worth, "value": value, "held": held, "where": where,
        "reason": reason, "keys": keys, "queue": queue,
    }  # fmt: skip


def _mistakes(counter: Counter, asks: AskPanels) -> dict[str, Callable[[], AskPanel]]:
    def mistake() -> AskPanel:
        from ui.screens.counter.right_panels import MistakePanel

        return MistakePanel(counter, asks.righting)

    def right() -> AskPanel:
        from ui.screens.counter.right_panels import RightPanel

        return RightPanel(counter, asks.righting)

    def shelf() -> AskPanel:
        from ui.screens.counter.shelf_panel import ShelfPanel

        return ShelfPanel(counter)

    def approval() -> AskPanel:
        from ui.screens.counter.approval_panel import ApprovalPanel

        return ApprovalPanel(counter, asks.approving)

    def refuse() -> AskPanel:
        from ui.screens.counter.refuse_panel import RefusePanel

        return RefusePanel(counter, asks.refusing)

    def promise() -> AskPanel:
        from ui.screens.counter.promise_panel import PromisePanel

        return PromisePanel(counter)

    return {
        "mistake": mistake,
        "shelf": shelf,
        "right": right,
        "approval": approval,
        "refuse": refuse,
        "promise": promise,
    }


def _gifts(counter: Counter, scanning: Scanning) -> dict[str, Callable[[], AskPanel]]:
    def gift() -> AskPanel:
        from ui.screens.counter.gift_panels import GiveGiftPanel

        return GiveGiftPanel(counter, scanning.gifts)

    def gift_back() -> AskPanel:
        from ui.screens.counter.gift_panels import TakeGiftPanel

        return TakeGiftPanel(counter, scanning.gifts)

    def credit() -> AskPanel:
        from ui.screens.counter.credit_panel import CreditPanel

        return CreditPanel(counter, scanning.credits)

    return {"gift": gift, "gift_back": gift_back, "credit": credit}


def _sheets(
    counter: Counter, scanning: Scanning, asks: AskPanels
) -> dict[str, Callable[[], AskPanel]]:
    def paper() -> AskPanel:
        from ui.screens.counter.paper_panel import PaperPanel

        return PaperPanel(counter, scanning, asks.righting)

    def look() -> AskPanel:
        from ui.screens.counter.look_panel import LookPanel

        panel = LookPanel(counter)
        panel.wanted.connect(asks.look_wanted)
        return panel

    def drawer() -> AskPanel:
        from ui.screens.counter.drawer_panel import DrawerPanel

        panel = DrawerPanel(counter)
        panel.wanted.connect(asks.drawer_wanted)
        return panel

    return {"paper": paper, "look": look, "drawer": drawer}
