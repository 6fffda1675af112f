"""Print again: the same paper, marked COPY n (MONEY 30)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import OUTBOX, Station
from posdesk.desk.lookups.papers import copy_number
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books


class PaperUnknown(Refusal):
    """These books hold no paper of that number; `figures["number"]`."""

    code = "paper_unknown"


@dataclass(frozen=True, slots=True)
class Reprint:
    """Queue the paper of that number once more."""

    number: str

    operation = ""
    topics = frozenset({OUTBOX})

    def perform(self, books: Books, station: Station) -> int:
        """The copy's number: how many of it may be on paper already; 0 if none is.

        While one is waiting for the printer it is not queued again, however often it is asked for.
        PaperUnknown; NobodySignedIn or NotForThisRole: who only looks makes no copies.
        """
        station.duty.acting()
        kept = books.documents.get(self.number)
        if kept is None:
            raise PaperUnknown(number=self.number)
        for job in books.outbox.waiting():
            if job.number == self.number:
                return copy_number(job, kept.copies)
        books.outbox.add(self.number, kept.copies, False)
        return kept.copies

    def again(self, books: Books, facts: Mapping[str, Fact]) -> int:
        """Never asked: nothing is posted."""
        return 0
