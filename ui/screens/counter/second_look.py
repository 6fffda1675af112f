"""What was typed at the counter is looked at twice where it is far from the usual."""

from __future__ import annotations

from posdesk.desk.lookups.usual_price import AskUsual
from posdesk.money import MILLI
from posdesk.sales.basket import BasketLine
from posdesk.sales.second_look import change_is_unusual, price_is_unusual
from ui.saying import Saying
from ui.screens.counter.asking import UnusualCash, UnusualPrice
from ui.screens.counter.controller import Counter


def put_typed(counter: Counter, line: BasketLine) -> None:
    """Goods at a typed price go on the ticket, one far above the usual once it was said to be
    meant. Where nobody can tell what is usual, they go on."""
    limit = _limit(counter)
    if line.price_milli < limit * MILLI:
        counter.add(line)
        return
    if counter.looking_up():
        return  # Enter was pressed twice
    counter.pending += 1

    def home(usual: int | None) -> None:
        counter.pending -= 1
        if usual is not None and price_is_unusual(line.price_milli, usual, limit):
            counter.say(Saying(""))
            counter.ask(UnusualPrice(line, usual))
        else:
            counter.add(line)

    counter.work.ask(AskUsual(line.sku, line.text), home, lambda _: home(None))


def take_cash(counter: Counter, handed: int | None) -> None:
    """Cash handed over is taken (None: what is due); so much that its largest note would come
    back, once that is sure."""
    payment = counter.payment
    due = payment.left_in_cash if payment is not None else 0
    unusual = handed and change_is_unusual(handed, due, counter.currency, _limit(counter))
    if handed and unusual:
        counter.say(Saying(""))
        counter.ask(UnusualCash(handed, due))
    else:
        counter.pay_cash(handed)


def _limit(counter: Counter) -> int:
    assert counter.station is not None
    return counter.station.limits.second_look
