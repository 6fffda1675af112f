"""A till or the card machine is down, or works again, by one key (SE-107)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from posdesk.desk.action import CALENDAR, Station
from posdesk.desk.actions.mark_shut import DaysBackwards
from posdesk.errors import Refusal
from posdesk.instalments.calendar import OUTAGES
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books


class OutageUnknown(Refusal):
    """A till or the card machine can be down; `figures["kind"]` is neither."""

    code = "outage_unknown"


@dataclass(frozen=True, slots=True)
class MarkOutage:
    """`kind` (`till` or `card`) is down since the day `since`, or was until `until` (both days in).

    With `until` alone, what was marked as down works again and that was the last day.
    """

    operation: str
    kind: str
    since: date | None = None
    until: date | None = None

    topics = frozenset({CALENDAR})

    def perform(self, books: Books, station: Station) -> bool:
        """Whether it is down now."""
        station.duty.acting()
        if self.kind not in OUTAGES:
            raise OutageUnknown(kind=self.kind)
        if self.since and self.until and self.until < self.since:
            raise DaysBackwards(since=self.since, until=self.until)
        since = self.since or (None if self.until else station.at.day)
        if since is not None:
            books.calendar.begin_outage(self.kind, since, self.operation)
        if self.until is not None:
            books.calendar.end_outage(self.kind, self.until)
        entry = JournalEntry(
            "outage", "system", station.shop.currency,
            facts={"who": station.duty.code, "kind": self.kind, "down": self.until is None,
                   "since": since.isoformat() if since else "",
                   "until": self.until.isoformat() if self.until else ""},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return self.until is None

    def again(self, books: Books, facts: Mapping[str, Fact]) -> bool:
        """As it was marked."""
        return bool(facts["down"])
