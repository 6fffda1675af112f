"""A return slip out of days that a restore took away, scanned: its units are back, as it proves.

Nothing is reclaimed from anybody. The money moves in the books only while the shift still runs in
which it left the drawer: a drawer that was counted since has told of it already (PROMISE SE-125).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import RETURNS, Station
from posdesk.documents.codes import T_RETURN, NotRead, ScannedDocument, read_code
from posdesk.documents.lost_slip import Proved, fits, proved
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact, JournalEntry, Posting
from posdesk.returns import booking
from posdesk.sales.booking import account_of, summed
from posdesk.sales.tenders import PLAN
from posdesk.store.books import Books

KIND = "return_reentered"


class SlipNotOurs(Refusal):
    """That code is no lost return slip of a receipt these books hold."""

    code = "slip_not_ours"


@dataclass(frozen=True, slots=True)
class SlipTaken:
    """The receipt the slip belongs to, and what was paid for its goods a second time."""

    sale: str
    paid_twice: int


def operation_of(number: str) -> str:
    """The id of the act: the same slip is the same act, whenever it is scanned."""
    return f"lost slip {number}"


def is_lost(slip: ScannedDocument, books: Books) -> bool:
    """Whether the books hold nothing of that slip: it was not taken in again before, either.

    What came off a plan is told by the page handed over with the slip: that one is honoured.
    """
    return (
        slip.kind == T_RETURN
        and all(leg.kind != PLAN.code for leg in slip.tenders)
        and books.returns.get(slip.number) is None
        and books.journal.facts_of(operation_of(slip.number)) is None
        and books.tills.in_time(slip.key_id, slip.number)
    )


@dataclass(frozen=True, slots=True)
class ReenterSlip:
    """Take the slip behind that signed code into the books again."""

    text: str
    number: str

    topics = frozenset({RETURNS})

    @property
    def operation(self) -> str:
        """One for each slip."""
        return operation_of(self.number)

    def perform(self, books: Books, station: Station) -> SlipTaken:
        """SlipNotOurs; NobodySignedIn, NotForThisRole."""
        station.duty.acting()
        slip = read_code(self.text, station.ring)
        if isinstance(slip, NotRead) or slip.number != self.number or not is_lost(slip, books):
            raise SlipNotOurs()
        books.sales.alone_with(slip.original)
        standing = books.sales.standing(slip.original)
        ours = (slip.shop_id, slip.currency) == (station.shop.shop_id, station.shop.currency)
        if standing is None or not ours or not fits(slip, standing):
            raise SlipNotOurs()
        others = [
            back
            for back in books.returns.of_sale(slip.original)
            if books.documents.get(back.number) is not None
        ]
        found = proved(slip, standing, others)
        if found.back is not None:
            books.returns.add(found.back)
        moved = _moves_now(slip, books, station)
        postings = _postings(found, slip, station.till.number) if moved else ()
        facts: dict[str, Fact] = {
            "who": station.duty.code, "slip": slip.number, "sale": slip.original,
            "minor": sum(leg.amount for leg in slip.tenders), "paid_twice": found.paid_twice,
            "moved": moved,
        }  # fmt: skip
        if postings and found.paid_twice:
            from posdesk.desk.mending import mistakes  # with every paper it makes

            mistakes(books, station, slip.number, [(booking.OVER_REFUND, found.paid_twice)])
        entry = JournalEntry(KIND, "system", slip.currency, postings=postings, facts=facts)
        books.journal.post(entry, station.at, self.operation)
        return SlipTaken(slip.original, found.paid_twice)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> SlipTaken:
        """As it was taken in."""
        return SlipTaken(str(facts["sale"]), int(str(facts["paid_twice"])))


def _moves_now(slip: ScannedDocument, books: Books, station: Station) -> bool:
    """Whether the books still wait for that money: its own shift runs, and no goods were paid."""
    shift = books.shifts.current(station.till.number)
    if shift is None or any(leg.carried for leg in slip.tenders):
        return False
    return slip.till == station.till.number and shift.opened_at.ms <= slip.at.ms


def _postings(found: Proved, slip: ScannedDocument, till: int) -> tuple[Posting, ...]:
    legs: list[tuple[str, int]] = []
    if found.back is not None:
        legs += [(each.account, each.minor) for each in booking.postings(found.back, till)]
    if found.paid_twice:
        paid_from = account_of(slip.tenders[-1].kind, till)
        legs += [(booking.OVER_REFUND, found.paid_twice), (paid_from, -found.paid_twice)]
    return summed(legs)
