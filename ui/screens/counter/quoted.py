"""A quote that was scanned: its goods go on the ticket at its prices."""

from __future__ import annotations

from posdesk.desk.lookups.paper_answers import QuoteFound
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying
from ui.screens.counter.controller import Counter


def put_quote(counter: Counter, found: QuoteFound) -> None:
    """Its goods go out; after its last day nothing does, and that is said."""
    pill = translate("Quote", "Quote")
    counter.asking = None
    if found.passed:
        words = translate("Quote", "This quote ended on {day}. Today's prices count: ring it anew.")
        counter.say(Saying(words.format(day=formats.day(found.until)), pill, "warn"))
        return
    ticket = counter.ticket
    if any(line.quote == found.number for line in ticket.basket.lines):
        counter.say(Saying(translate("Quote", "This quote is on the ticket already."), pill))
        return
    for line in found.lines:
        ticket = ticket.going_out(line)
    counter.change(ticket)
    words = translate("Quote", "The prices of {number} stand until {day}.")
    told = words.format(number=found.number, day=formats.day(found.until))
    counter.say(Saying(told, pill))
    counter.added.emit()
