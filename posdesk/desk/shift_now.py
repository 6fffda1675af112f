"""The running shift read whole: its figures, and what is pending beside them."""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.desk.actions.hold_ticket import live_slot
from posdesk.desk.actions.note_start import restarts_of
from posdesk.store.books import Books
from posdesk.ticket import keeping
from posdesk.till.reading import Pending, Reading
from posdesk.till.shift import Shift


def reading_now(books: Books, station: Station, shift: Shift) -> Reading:
    """The figures of the shift running at this till, as the X and the Z report tell them."""
    return books.shifts.reading(shift, _pending(books, station, shift))


def _pending(books: Books, station: Station, shift: Shift) -> Pending:
    body = books.held.get(live_slot(station))
    amid = keeping.amid_of(body) if body is not None else keeping.Amid()
    return Pending(
        waiting=len(books.outbox.waiting()),
        restarts=restarts_of(books, station, shift),
        card_paid=sum(card.amount for card in amid.cards),
        card_asked=amid.asked,
    )
