"""The X report: the shift's figures on paper while it goes on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import OUTBOX, Station
from posdesk.desk.actions.count_drawer import running
from posdesk.desk.actions.settle_ticket import may_act
from posdesk.desk.shift_now import reading_now
from posdesk.documents import x_report
from posdesk.identity import X_REPORT
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class ReadShift:
    """Compose and print an X report; every one has a number and stands in the journal."""

    operation: str

    topics = frozenset({OUTBOX})

    def perform(self, books: Books, station: Station) -> str:
        """The paper's number."""
        may_act(books, station)
        shift = running(books, station)
        number = str(books.numbers.next(X_REPORT))
        reading = reading_now(books, station, shift)
        who, head = station.duty.code, books.journal.head()
        paper = x_report.compose(number, station.at, who, reading, head, station.shop)
        books.documents.add(number, paper.kind, (), paper.to_bytes())
        books.outbox.add(number, 0, False)
        facts: dict[str, Fact] = {"paper": number, "shift": shift.number, "who": who}
        entry = JournalEntry("x_report", "staff_act", station.shop.currency, facts=facts)
        books.journal.post(entry, station.at, self.operation)
        return number

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The number given the first time."""
        return str(facts["paper"])
