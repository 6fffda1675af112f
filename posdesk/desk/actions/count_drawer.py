"""Count the drawer: what was found is written down before anybody is told what was expected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import DRAWER, OUTBOX, Station
from posdesk.desk.actions.settle_ticket import may_act
from posdesk.documents import drawer_count
from posdesk.errors import Refusal
from posdesk.identity import COUNT
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books
from posdesk.till.drawer_count import DrawerCount
from posdesk.till.shift import Shift


class CountImpossible(Refusal):
    """No drawer holds less than nothing of a coin."""

    code = "count_impossible"


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted, minor units, against what the books expected; `paper` empty for none."""

    counted: int
    expected: int
    paper: str

    @property
    def difference(self) -> int:
        """Above zero: too much in the drawer; below: too little."""
        return self.counted - self.expected


@dataclass(frozen=True, slots=True)
class CountDrawer:
    """Hold a count against the books. Nothing is posted: a difference is booked at the close.

    `on_paper`: a spot count prints; one that leads to the close does not, the Z report has it.
    """

    operation: str
    count: DrawerCount
    on_paper: bool = True

    topics = frozenset({DRAWER, OUTBOX})

    def perform(self, books: Books, station: Station) -> Counted:
        """Write the count down and say how it stands."""
        may_act(books, station)
        shift = running(books, station)
        if not self.count.is_possible:
            raise CountImpossible()
        expected = books.shifts.expected_in_drawer(shift)
        number = self._printed(books, station, shift, expected) if self.on_paper else ""
        entry = JournalEntry(
            kind="drawer_counted",
            cause="staff_act",
            currency=station.shop.currency,
            facts={
                "shift": shift.number,
                "who": station.duty.code,
                "counted": self.count.total,
                "expected": expected,
                "paper": number,
                **pieces_fact(self.count),
            },
        )
        books.journal.post(entry, station.at, self.operation)
        return Counted(self.count.total, expected, number)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Counted:
        """How it stood the first time."""
        counted, expected = int(str(facts["counted"])), int(str(facts["expected"]))
        return Counted(counted, expected, str(facts["paper"]))

    def _printed(self, books: Books, station: Station, shift: Shift, expected: int) -> str:
        number = str(books.numbers.next(COUNT))
        paper = drawer_count.compose(
            number, station.at, station.duty.code, shift, self.count, expected,
            books.journal.head(), station.shop,
        )  # fmt: skip
        books.documents.add(number, paper.kind, (), paper.to_bytes())
        books.outbox.add(number, 0, False)
        return number


def running(books: Books, station: Station) -> Shift:
    """The shift running at this till; `may_act` has seen that there is one."""
    shift = books.shifts.current(station.till.number)
    assert shift is not None, "may_act"
    return shift


def pieces_fact(count: DrawerCount) -> dict[str, Fact]:
    """The count as a fact: pieces by face, and what was no coin of the list."""
    pieces: dict[str, Fact] = {str(face): number for face, number in count.pieces}
    return {"pieces": pieces, "other": count.other}
