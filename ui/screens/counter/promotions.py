"""A slip of promotional credit at the counter: it takes so much off the goods going out."""

from __future__ import annotations

from dataclasses import replace

from posdesk.desk.lookups.paper_answers import PromotionFound
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying
from ui.screens.counter.controller import Counter


def put_promotion(counter: Counter, answer: PromotionFound) -> None:
    """On the ticket, where goods go out; else what it is worth is said. It is no store credit."""
    slip, pill = answer.promotion, translate("Counter", "Promotion")
    left = formats.amount(slip.left, counter.currency)
    if not answer.counts:
        words = translate("Counter", "Nothing is left on {number}.")
        if slip.left and slip.until is not None:
            words = translate("Counter", "{number} took something off until {day}.")
        day = formats.day(slip.until) if slip.until else ""
        counter.say(Saying(words.format(number=slip.number, day=day), pill, "warn"))
        return
    if not counter.ticket.basket.lines:
        words = translate("Counter", "{number} takes {amount} off goods. Scan those first.")
        counter.say(Saying(words.format(number=slip.number, amount=left), pill))
        return
    before = counter.settlement.out_total
    counter.asking = None
    counter.change(replace(counter.ticket, promotion=slip))
    off = formats.amount(before - counter.settlement.out_total, counter.currency)
    words = translate("Counter", "{number} takes {amount} off.")
    told = words.format(number=slip.number, amount=off)
    counter.say(Saying(told, pill, "ok"))
