"""What the shift's page shows: its figures, and whether it was left open. Never the drawer's."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.desk.action import Station
from posdesk.desk.shift_now import reading_now
from posdesk.store.books import Books
from posdesk.till.reading import Reading


@dataclass(frozen=True, slots=True)
class ShiftView:
    """The running shift; `left_open` when it was opened on an earlier day than today."""

    reading: Reading
    left_open: bool


@dataclass(frozen=True, slots=True)
class AskShift:
    """The shift running at this till."""

    def find(self, books: Books, station: Station) -> ShiftView | None:
        """Its figures; None while none is open. What the drawer should hold is not among them."""
        shift = books.shifts.current(station.till.number)
        if shift is None:
            return None
        reading = reading_now(books, station, shift)
        return ShiftView(reading, shift.opened_at.day < station.at.day)
