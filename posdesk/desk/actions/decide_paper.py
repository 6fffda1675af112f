"""A paper that is perhaps printed already, since a backup was put back: a person decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import OUTBOX, Station
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books
from posdesk.store.shelves.outbox import DROPPED, PRINTED, WAITING, WANTED


@dataclass(frozen=True, slots=True)
class DecidePaper:
    """Print the paper of `job` as a copy (`prints`), or drop it: it is on paper already."""

    job: int
    prints: bool

    operation = ""
    topics = frozenset({OUTBOX})

    def perform(self, books: Books, station: Station) -> None:
        """Nothing happens to a job that was decided before; NobodySignedIn, NotForThisRole."""
        station.duty.acting()
        job = next((each for each in books.outbox.in_doubt() if each.id == self.job), None)
        if job is None:
            return
        kept = books.documents.get(job.number)
        assert kept is not None, job.number
        state, detail = (WAITING, WANTED) if self.prints else (PRINTED, DROPPED)
        copy = kept.copies if self.prints else None
        books.outbox.mark(job.id, state, detail, station.at, copy)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Never asked: nothing is posted."""
