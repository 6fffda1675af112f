"""Somebody counted an article: what there is, beside what there should have been."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.catalogue.stock import Stock
from posdesk.desk.action import Station
from posdesk.desk.actions.goods_acts import GOODS, known
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books

MOST = 10**9  # units; more is a slip of the hand


class CountNotTaken(Refusal):
    """A count is nothing or more, and no such number."""

    code = "count_not_taken"


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted; `expected` before it, None at the first count."""

    sku: str
    counted: int
    expected: int | None


@dataclass(frozen=True, slots=True)
class CountStock:
    """`counted` units of the goods `sku` are there (thousandths of weighed goods).

    `document`: the doubt of a customer it is counted for. It books no money and stops no sale.
    """

    operation: str
    sku: str
    counted: int
    document: str = ""

    topics = frozenset({GOODS})

    def perform(self, books: Books, station: Station) -> Counted:
        """On the shelf and in the journal (CountNotTaken, GoodsUnknown)."""
        station.duty.acting()
        if not 0 <= self.counted <= MOST:
            raise CountNotTaken()
        sku = known(books, station, self.sku).sku if not self.document else self.sku
        before: Stock = books.stock.of(sku)
        at = station.at.not_before(books.journal.head().at)
        books.stock.count(sku, self.counted, at, station.duty.code, self.document)
        facts: dict[str, Fact] = {
            "who": station.duty.code, "sku": sku, "counted": self.counted,
            "expected": before.level, "doubt": self.document,
        }  # fmt: skip
        entry = JournalEntry("stock_counted", "staff_act", station.shop.currency, facts=facts)
        books.journal.post(entry, at, self.operation)
        return Counted(sku, self.counted, before.level)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Counted:
        """As it was counted."""
        expected = facts["expected"]
        return Counted(
            str(facts["sku"]), int(str(facts["counted"])),
            None if expected is None else int(str(expected)),
        )  # fmt: skip
