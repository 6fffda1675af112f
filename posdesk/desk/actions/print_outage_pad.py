"""A pad of numbered slips, signed ahead: for payments while the system is down (SE-020)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk import plan_papers
from posdesk.desk.action import OUTBOX, Station
from posdesk.documents import codes, outage_pad
from posdesk.errors import Refusal
from posdesk.identity import OUTAGE
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books

MOST_SLIPS = 50


class PadOfNothing(Refusal):
    """A pad has from one slip to fifty; `figures`: count, most."""

    code = "pad_of_nothing"


@dataclass(frozen=True, slots=True)
class PrintOutagePad:
    """Print `count` slips, each with its number and our signature; the rest is for a pen."""

    operation: str
    count: int = 10

    topics = frozenset({OUTBOX})

    def perform(self, books: Books, station: Station) -> tuple[str, ...]:
        """The numbers of the slips, in order."""
        station.duty.acting()
        if not 0 < self.count <= MOST_SLIPS:
            raise PadOfNothing(count=self.count, most=MOST_SLIPS)
        numbers: list[Fact] = []
        link = books.journal.head().link
        for _ in range(self.count):
            slip = plan_papers.new_slip(books, station, OUTAGE)
            signed = codes.codes_for_outage(slip, station.shop, station.till, link, station.key)
            paper = outage_pad.compose(((slip, signed),), station.shop)
            plan_papers.keep(books, paper, signed)
            numbers.append(slip.number)
        entry = JournalEntry(
            "outage_pad_printed", "staff_act", station.shop.currency,
            facts={"who": station.duty.code, "slips": numbers},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return tuple(str(number) for number in numbers)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> tuple[str, ...]:
        """The slips printed first."""
        slips = facts["slips"]
        assert isinstance(slips, list)
        return tuple(str(number) for number in slips)
