"""Hold a ticket, keep the live one safe from a crash, take one up again. Nothing is posted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import HELD, Station
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books
from posdesk.ticket import keeping
from posdesk.ticket.ticket import Ticket

LIVE = "live"


@dataclass(frozen=True, slots=True)
class KeepTicket:
    """Keep `ticket` in `slot`: LIVE for the one on the screen, its operation id for a held one."""

    ticket: Ticket
    slot: str = LIVE
    label: str = ""

    operation = ""
    topics = frozenset({HELD})

    def perform(self, books: Books, station: Station) -> None:
        """Write it down, or forget the slot when the ticket is empty."""
        slot = _slot(self.slot, station)
        if self.ticket.is_empty:
            books.held.remove(slot)
        else:
            books.held.put(slot, keeping.to_bytes(self.ticket), self.label, station.at)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Never asked: nothing is posted."""


@dataclass(frozen=True, slots=True)
class HoldTicket:
    """Put `ticket` on hold and clear the live slot, together."""

    ticket: Ticket
    label: str

    operation = ""
    topics = frozenset({HELD})

    def perform(self, books: Books, station: Station) -> None:
        """Both or neither."""
        body = keeping.to_bytes(self.ticket)
        books.held.put(self.ticket.operation, body, self.label, station.at)
        books.held.remove(_slot(LIVE, station))

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Never asked: nothing is posted."""


@dataclass(frozen=True, slots=True)
class TakeUpTicket:
    """Take a kept ticket up again: it leaves its slot and becomes the live one."""

    slot: str

    operation = ""
    topics = frozenset({HELD})

    def perform(self, books: Books, station: Station) -> Ticket | None:
        """The ticket over its receipts as they stand now; None when it is gone."""
        live = _slot(LIVE, station)
        slot = _slot(self.slot, station)
        kept = books.held.get(slot)
        if kept is None:
            return None
        ticket = keeping.from_bytes(kept, books.sales.standing)
        if books.journal.facts_of(ticket.operation) is not None:  # posted just before a crash
            books.held.remove(slot)
            return None
        if slot != live:
            books.held.remove(slot)
            books.held.put(live, keeping.to_bytes(ticket), "", station.at)
        return ticket

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Ticket | None:
        """Never asked: nothing is posted."""
        return None


def _slot(name: str, station: Station) -> str:
    return f"{LIVE}:{station.till.number}" if name == LIVE else name
