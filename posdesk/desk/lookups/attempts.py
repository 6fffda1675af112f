"""Every try to break the promise: who tried what, against which rule (PROMISE I19)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from posdesk.clock import Moment
from posdesk.desk.action import Station
from posdesk.documents.owners_register import AttemptRow
from posdesk.ledger import chain
from posdesk.ledger.journal import Fact
from posdesk.promise.attempts import ATTEMPT
from posdesk.store.books import Books

MOST = 1_000


@dataclass(frozen=True, slots=True)
class AskAttempts:
    """Tries of the days `since` to `until`, both in, newest first."""

    since: date
    until: date

    def find(self, books: Books, station: Station) -> tuple[AttemptRow, ...]:
        """As the journal has them; nothing was booked by any."""
        return attempts_of(books, station, self.since, self.until)


def attempts_of(books: Books, station: Station, since: date, until: date) -> tuple[AttemptRow, ...]:
    """The same, for a page that holds more."""
    start, end = moments(since, until, station)
    reach = books.entries.reach(start.ms, end.ms)
    found = []
    for row in books.entries.page(reach, ATTEMPT, MOST):
        facts = chain.facts_in(row.payload)
        figures = facts.get("figures")
        told: dict[str, Fact] = figures if isinstance(figures, dict) else {}
        minor = told.get("minor")
        found.append(
            AttemptRow(
                Moment(row.at_ms, station.at.offset_min), row.till, str(facts.get("act", "")),
                str(told.get("rule", "")), minor if isinstance(minor, int) else 0,
            )
        )  # fmt: skip
    return tuple(found)


def moments(since: date, until: date, station: Station) -> tuple[Moment, Moment]:
    """The first moment of the one day, and that of the day after the other."""
    offset = station.at.offset_min
    after = until + timedelta(days=1)
    start = Moment.at(since.year, since.month, since.day).ms - offset * 60_000
    end = Moment.at(after.year, after.month, after.day).ms - offset * 60_000
    return Moment(start, offset), Moment(end, offset)
