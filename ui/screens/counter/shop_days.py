"""The card machine is down, the shop is shut: one key each, from the counter (SE-106, SE-107).

The same key takes it back. Nobody is late by it, and no reminder goes out for such a day.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from posdesk.wording import translate
from ui.saying import Saying, refused_words
from ui.screens.counter.controller import Counter

if TYPE_CHECKING:
    from posdesk.desk.lookups.shop_days import ShopDays


def card_machine(counter: Counter) -> None:
    """Down since today, or working again."""
    _ask(counter, lambda days: _card(counter, days))


def shop_shut(counter: Counter) -> None:
    """Today, or open after all."""
    _ask(counter, lambda days: _shut(counter, days))


def _ask(counter: Counter, home: Callable[[ShopDays], None]) -> None:
    from posdesk.desk.lookups.shop_days import AskShopDays  # a key of few days

    today = counter.work.desk.station().at.day
    counter.work.ask(AskShopDays(today, today), home)


def _card(counter: Counter, days: ShopDays) -> None:
    from posdesk.desk.actions.mark_outage import MarkOutage
    from posdesk.instalments.calendar import CARD_DOWN

    down = CARD_DOWN in days.down
    told = translate(
        "Counter",
        "The card machine is down: nobody is late for it. Ctrl+K again once it works.",
    )
    if down:
        told = translate(
            "Counter", "The card machine works again. Whoever was to pay meanwhile has time."
        )
    operation = counter.days.id_of(CARD_DOWN, down)
    act = MarkOutage(operation, CARD_DOWN, None, days.today if down else None)
    counter.work.do(act, _said(counter, told), _not(counter))


def _shut(counter: Counter, days: ShopDays) -> None:
    from posdesk.desk.actions.mark_shut import MarkShut

    opens = days.today in days.shut
    told = translate(
        "Counter", "The shop is shut today: nobody is late for it. Ctrl+S again opens it."
    )
    if opens:
        told = translate("Counter", "The shop is open today after all.")
    operation = counter.days.id_of(days.today, opens)
    act = MarkShut(operation, days.today, days.today, "", opens)
    counter.work.do(act, _said(counter, told), _not(counter))


def _said(counter: Counter, told: str) -> Callable[[object], None]:
    pill = translate("Counter", "Written down")
    return lambda _: counter.said.emit(Saying(told, pill))


def _not(counter: Counter) -> Callable[[Exception], None]:
    return lambda trouble: counter.said.emit(refused_words(trouble))
