"""What the acquirer settled beside what our books took by card."""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.store.books import Books
from posdesk.till.settlement import Matched, match
from posdesk.values import dataclass

ACQUIRERS = "acquirers"


def acquirers(books: Books) -> dict[str, dict[str, str]]:
    """Acquirer -> field -> the heading of its file, as the shop keeps it."""
    kept = books.settings.get(ACQUIRERS) or {}
    return {
        str(name): {str(field): str(heading) for field, heading in columns.items()}
        for name, columns in kept.items()
        if isinstance(columns, dict)
    }


@dataclass(frozen=True, slots=True)
class AskAcquirers:
    """How each acquirer names its columns."""

    def find(self, books: Books, station: Station) -> dict[str, dict[str, str]]:
        """Empty: the headings that are known anyway serve."""
        return acquirers(books)


@dataclass(frozen=True, slots=True)
class AskSettlement:
    """The last `days`, up to today."""

    days: int = 60

    def find(self, books: Books, station: Station) -> Matched:
        """Matched, only ours, only theirs, taken twice and not given back yet."""
        today = station.at.day
        since = station.at.after(days=-self.days).day
        lines = books.cards.lines(since, today)
        if not lines:
            return Matched()
        ours = books.cards.ours(since, max(line.day for line in lines))
        found = match(lines, ours)
        open_twice = tuple(each for each in found.twice if not each.line.back)
        return Matched(found.pairs, found.ours, found.theirs, open_twice)
