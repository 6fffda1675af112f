"""Write down what became of a print job: sent, printed, failed with its reason."""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.desk.action import OUTBOX, Station
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class RecordPrint:
    """Job `job` is now `state` (sent, printed, failed, waiting); `detail` is a Fault's code.

    `copy`: as which copy it was tried; None leaves that as it was.
    """

    job: int
    state: str
    detail: str = ""
    copy: int | None = None

    operation = ""
    topics = frozenset({OUTBOX})

    def perform(self, books: Books, station: Station) -> None:
        """Mark the job; a sale is never undone because of paper."""
        books.outbox.mark(self.job, self.state, self.detail, station.at, self.copy)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Never asked: nothing is posted."""
