"""The discount at the counter: what is asked, and putting it on a line or on the whole ticket."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from posdesk.sales.basket import Discount
from posdesk.ticket.ticket import OUT
from ui.screens.counter import told
from ui.screens.counter.asking import GiveDiscount

if TYPE_CHECKING:
    from ui.screens.counter.controller import Counter


def ask_discount(counter: Counter) -> None:
    """Ask how much off, for the line touched last or the ticket; nothing where none goes out."""
    ticket = counter.ticket
    if ticket.basket.lines:
        spot = ticket.spot
        line = ticket.basket.lines[spot.place] if spot and spot.way == OUT else None
        counter.ask(GiveDiscount(line.text if line else "", line is not None))


def put_discount(counter: Counter, discount: Discount | None, *, whole: bool) -> None:
    """That discount on the whole ticket, or on the line going out touched last."""
    spot = counter.ticket.spot
    basket, name = counter.ticket.basket, ""
    if whole or spot is None or spot.way != OUT:
        basket = replace(basket, discount=discount)
    else:
        basket = basket.with_line_discount(spot.place, discount)
        name = basket.lines[spot.place].text
    counter.asking = None
    counter.change(replace(counter.ticket, basket=basket))
    counter.say(told.discounted(discount, name, counter.currency))
