"""Hold a ticket, keep the live one safe from a crash, take one up again. Nothing is posted."""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.clock import Moment
from posdesk.desk.action import HELD, Station
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books
from posdesk.ticket import keeping
from posdesk.ticket.keeping import Amid
from posdesk.ticket.ticket import Ticket
from posdesk.values import dataclass

LIVE = "live"


@dataclass(frozen=True, slots=True)
class KeepTicket:
    """Keep `ticket` in `slot`: LIVE for the one on the screen, its operation id for a held one.

    `amid`: how far it is. A ticket without lines is kept as well while a card has paid for it.
    """

    ticket: Ticket
    slot: str = LIVE
    label: str = ""
    amid: Amid = Amid()

    operation = ""
    topics = frozenset({HELD})

    def perform(self, books: Books, station: Station) -> None:
        """Write it down, or forget the slot when the ticket is empty.

        NotForThisRole, NobodySignedIn: but the live slot is written with nobody on duty as well,
        for F12 may be quicker than the errand that keeps the last scan.
        """
        if self.slot != LIVE or station.duty.staff is not None:
            station.duty.acting()
        slot = _slot(self.slot, station)
        if self.ticket.is_empty and not self.amid.cards:
            books.held.remove(slot)
        else:
            body = keeping.to_bytes(self.ticket, self.amid)
            books.held.put(slot, body, self.label, station.at)

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
        """Both or neither; NobodySignedIn, NotForThisRole."""
        station.duty.acting()
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
        """The ticket over its receipts as they stand now; None when it is gone.

        NobodySignedIn, NotForThisRole: to look at it, FindLeft is enough.
        """
        station.duty.acting()
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


@dataclass(frozen=True, slots=True)
class Left:
    """The ticket that was on the counter when the program ended, however it ended.

    `by`: the name of who began it, empty when nobody knows; `at`: when it was touched last.
    """

    ticket: Ticket
    amid: Amid
    by: str
    at: Moment


@dataclass(frozen=True, slots=True)
class FindLeft:
    """What was left on this till's counter; it stays kept until it is settled or put aside."""

    operation = ""
    topics = frozenset({HELD})

    def perform(self, books: Books, station: Station) -> Left | None:
        """None where nothing was, or where it was posted just before a crash."""
        slot = _slot(LIVE, station)
        body = books.held.get(slot)
        if body is None:
            return None
        ticket = keeping.from_bytes(body, books.sales.standing)
        if ticket.operation and books.journal.facts_of(ticket.operation) is not None:
            books.held.remove(slot)
            return None
        amid = keeping.amid_of(body)
        member = books.staff.by_code(amid.by) if amid.by else None
        at = next(row.at for row in books.held.all() if row.slot == slot)
        return Left(ticket, amid, member.name if member else "", at)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Left | None:
        """Never asked: nothing is posted."""
        return None


def live_slot(station: Station) -> str:
    """Where this till keeps the ticket on its counter."""
    return f"{LIVE}:{station.till.number}"


def _slot(name: str, station: Station) -> str:
    return live_slot(station) if name == LIVE else name
