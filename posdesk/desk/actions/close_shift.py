"""Close the shift: what was counted goes to the safe, a difference is the shop's, a Z prints.

A drawer that is short is LOSS:till_short, one that is over SUSPENSE:till_over. There is no command,
source or account that makes it anybody's debt (PROMISE I5, I18, SE-015, SE-119).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.desk.action import DRAWER, OUTBOX, SHIFT, Station
from posdesk.desk.actions.count_drawer import CountImpossible, pieces_fact, running
from posdesk.desk.actions.settle_ticket import may_act
from posdesk.desk.shift_now import reading_now
from posdesk.documents import z_report
from posdesk.errors import Refusal
from posdesk.identity import Z_REPORT, new_operation_id
from posdesk.ledger.chart import SAFE, TILL_OVER, cash, loss
from posdesk.ledger.journal import Fact, JournalEntry, Posting
from posdesk.store.books import Books
from posdesk.store.totals_proof import ADDED_TOLD
from posdesk.till.differences import CODES
from posdesk.till.drawer_count import DrawerCount
from posdesk.till.reading import Pending, Reading
from posdesk.till.shift import Closing


class ReasonUnknown(Refusal):
    """What may lie behind the difference is not on the list; `figures["reason"]`."""

    code = "reason_unknown"


class DrawerMoved(Refusal):
    """Cash moved since the count; `figures`: shown, now (minor units)."""

    code = "drawer_moved"


@dataclass(frozen=True, slots=True)
class Closed:
    """The shift that was closed, its Z report's number, counted and expected in minor units."""

    shift: int
    paper: str
    counted: int
    expected: int


@dataclass(frozen=True, slots=True)
class CloseShift:
    """End the running shift with `count`; `expected` is what the clerk was shown after counting.

    `reason`: what may lie behind a difference, a code of `differences`; empty when nobody knows.
    """

    operation: str
    count: DrawerCount
    expected: int
    reason: str = ""

    topics = frozenset({SHIFT, DRAWER, OUTBOX})

    def perform(self, books: Books, station: Station) -> Closed:
        """Book the difference, empty the drawer into the safe, and compose the Z report."""
        may_act(books, station)
        shift = running(books, station)
        if not self.count.is_possible:
            raise CountImpossible()
        if self.reason and self.reason not in CODES:
            raise ReasonUnknown(reason=self.reason)
        expected = books.shifts.expected_in_drawer(shift)
        if expected != self.expected:
            raise DrawerMoved(shown=self.expected, now=expected)
        reading = _ended(reading_now(books, station, shift))
        _empty(books, station, self.count.total)
        closing = Closing(
            shift.till, shift.number, station.at, station.duty.code, expected, self.count.total,
            reading.perpetual.closings, reading.perpetual.sold, reading.perpetual.returned,
        )  # fmt: skip
        books.shifts.close(closing)
        number = self._print(books, station, closing, reading)
        entry = self._entry(station, closing, number, reading)
        books.journal.post(entry, station.at, self.operation)
        return Closed(shift.number, number, closing.counted, closing.expected)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Closed:
        """How it was closed the first time."""
        shift, counted, expected = (
            int(str(facts[name])) for name in ("shift", "counted", "expected")
        )
        return Closed(shift, str(facts["paper"]), counted, expected)

    def _print(self, books: Books, station: Station, closing: Closing, reading: Reading) -> str:
        number = str(books.numbers.next(Z_REPORT))
        head = books.journal.head()
        reason = self.reason if closing.difference else ""
        paper = z_report.compose(number, closing, self.count, reading, head, station.shop, reason)
        books.documents.add(number, paper.kind, (), paper.to_bytes())
        books.outbox.add(number, 0, False)
        return number

    def _entry(
        self, station: Station, closing: Closing, number: str, reading: Reading
    ) -> JournalEntry:
        return JournalEntry(
            kind="shift_closed",
            cause="unknown" if closing.difference else "staff_act",
            currency=station.shop.currency,
            postings=_difference(closing.till, closing.difference),
            facts={
                "shift": closing.number,
                "who": closing.closed_by,
                "paper": number,
                "counted": closing.counted,
                "expected": closing.expected,
                **pieces_fact(self.count),
                **_told(reading.pending),
                **({ADDED_TOLD: reading.added} if reading.added else {}),
                **({"reason": self.reason} if self.reason and closing.difference else {}),
            },
        )


def _told(pending: Pending) -> dict[str, Fact]:
    """What was pending, where anything was: sealed beside the figures."""
    told = {
        "waiting": pending.waiting, "restarts": pending.restarts,
        "card_paid": pending.card_paid, "card_asked": pending.card_asked,
    }  # fmt: skip
    return {name: figure for name, figure in told.items() if figure}


def _ended(reading: Reading) -> Reading:
    """The reading with this closing counted among all closings."""
    ever = reading.perpetual
    return replace(reading, perpetual=replace(ever, closings=ever.closings + 1))


def _empty(books: Books, station: Station, counted: int) -> None:
    """What was counted is put aside: the next shift begins with the float somebody counts then."""
    if not counted:
        return
    entry = JournalEntry(
        kind="drawer_emptied",
        cause="staff_act",
        currency=station.shop.currency,
        postings=(Posting(SAFE, counted), Posting(cash(station.till.number), -counted)),
        facts={"who": station.duty.code, "counted": counted},
    )
    books.journal.post(entry, station.at, new_operation_id(station.at))


def _difference(till: int, minor: int) -> tuple[Posting, ...]:
    if not minor:
        return ()
    other = TILL_OVER if minor > 0 else loss("till_short")
    return (Posting(cash(till), minor), Posting(other, -minor))
