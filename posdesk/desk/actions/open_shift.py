"""Open the shift: the float goes into the drawer, and money may move."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import DRAWER, SHIFT, Station
from posdesk.desk.duty import NobodySignedIn, NotForThisRole
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact, JournalEntry, Posting
from posdesk.store.books import Books
from posdesk.till.shift import Shift


class ShiftOpenAlready(Refusal):
    """This till has an open shift; `figures["number"]`."""

    code = "shift_open_already"


class FloatBelowZero(Refusal):
    """No drawer holds less than nothing; `figures["minor"]` was typed."""

    code = "float_below_zero"


@dataclass(frozen=True, slots=True)
class OpenShift:
    """Begin a shift at this till with `float_minor` minor units of cash in the drawer."""

    operation: str
    float_minor: int

    topics = frozenset({SHIFT, DRAWER})

    def perform(self, books: Books, station: Station) -> int:
        """The number of the shift that was opened."""
        staff = station.duty.staff
        if staff is None:
            raise NobodySignedIn()
        if staff.role == "auditor":
            raise NotForThisRole(role=staff.role)
        if self.float_minor < 0:
            raise FloatBelowZero(minor=self.float_minor)
        till = station.till.number
        present = books.shifts.current(till)
        if present is not None:
            raise ShiftOpenAlready(number=present.number)
        number = books.shifts.last_number(till) + 1
        shift = Shift(
            number=number,
            till=till,
            opened_at=station.at,
            opened_by=staff.code,
            float_minor=self.float_minor,
        )
        books.shifts.open(shift)
        entry = JournalEntry(
            kind="shift_opened",
            cause="staff_act",
            currency=station.shop.currency,
            postings=_float(till, self.float_minor),
            facts={"shift": number, "who": staff.code, "float": self.float_minor},
        )
        books.journal.post(entry, station.at, self.operation)
        return number

    def again(self, books: Books, facts: Mapping[str, Fact]) -> int:
        """The number given the first time."""
        return int(str(facts["shift"]))


def _float(till: int, minor: int) -> tuple[Posting, ...]:
    if not minor:
        return ()
    return (Posting(f"CASH:{till}", minor), Posting("SAFE", -minor))
