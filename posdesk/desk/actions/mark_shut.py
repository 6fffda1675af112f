"""The shop does not open on some days: nobody is late for them (SE-106)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from posdesk.desk.action import CALENDAR, Station
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books

MOST_DAYS = 366


class DaysBackwards(Refusal):
    """The last day lies before the first, or more than a year after; `figures`: since, until."""

    code = "days_backwards"


@dataclass(frozen=True, slots=True)
class MarkShut:
    """The shop is shut from `since` to `until`, both days in; `opens` takes it back.

    `why` is a word for the calendar (flood, holiday).
    """

    operation: str
    since: date
    until: date
    why: str = ""
    opens: bool = False

    topics = frozenset({CALENDAR})

    def perform(self, books: Books, station: Station) -> int:
        """How many days were marked."""
        station.duty.acting()
        count = (self.until - self.since).days + 1
        if not 0 < count <= MOST_DAYS:
            raise DaysBackwards(since=self.since, until=self.until)
        for step in range(count):
            day = self.since + timedelta(days=step)
            if self.opens:
                books.calendar.open_again(day)
            else:
                books.calendar.shut(day, self.why)
        entry = JournalEntry(
            "shop_shut", "staff_act", station.shop.currency,
            facts={"who": station.duty.code, "since": self.since.isoformat(), "days": count,
                   "until": self.until.isoformat(), "opens": self.opens},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return count

    def again(self, books: Books, facts: Mapping[str, Fact]) -> int:
        """As it was marked."""
        return int(str(facts["days"]))
