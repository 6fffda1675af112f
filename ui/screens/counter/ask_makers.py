"""The panels in which the counter asks, each made, with all it needs, when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.screens.counter.ask_panel import AskPanel
    from ui.screens.counter.ask_panels import AskPanels
    from ui.screens.counter.controller import Counter
    from ui.screens.counter.holding import Holding
    from ui.screens.counter.scanning import Scanning


def makers(
    counter: Counter, scanning: Scanning, holding: Holding, asks: AskPanels
) -> dict[str, Callable[[], AskPanel]]:
    """How each is made, by the name it has in `ask_panels.NAMES`."""
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

    def second_look() -> AskPanel:
        from ui.screens.counter.second_look_panel import SecondLookPanel

        return SecondLookPanel(counter)

    return {
        "second_look": second_look,
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

    def deposit() -> AskPanel:
        from ui.screens.counter.deposit_panel import DepositPanel

        return DepositPanel(counter)

    def approval() -> AskPanel:
        from ui.screens.counter.approval_panel import ApprovalPanel

        return ApprovalPanel(counter, asks.approving)

    def refuse() -> AskPanel:
        from ui.screens.counter.refuse_panel import RefusePanel

        return RefusePanel(counter, asks.refusing)

    def take_off() -> AskPanel:
        from ui.screens.counter.take_off_panel import TakeOffPanel

        return TakeOffPanel(counter)

    def quote() -> AskPanel:
        from ui.screens.counter.quote_panel import QuotePanel

        return QuotePanel(counter)

    def promise() -> AskPanel:
        from ui.screens.counter.promise_panel import PromisePanel

        return PromisePanel(counter)

    return {
        "mistake": mistake,
        "shelf": shelf,
        "deposit": deposit,
        "right": right,
        "approval": approval,
        "refuse": refuse,
        "take_off": take_off,
        "promise": promise,
        "quote": quote,
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

    def warranty() -> AskPanel:
        from ui.screens.counter.warranties import Warranties
        from ui.screens.counter.warranty_panel import WarrantyPanel

        return WarrantyPanel(counter, Warranties(counter))

    return {"gift": gift, "gift_back": gift_back, "credit": credit, "warranty": warranty}


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
