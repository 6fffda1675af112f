"""Goods go on: delivered, looked at again, sent away. No money and no paper moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import Station
from posdesk.desk.actions.goods_acts import GOODS, known
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.returns.moving import Move
from posdesk.store.books import Books

MOST = 10**9  # units; more is a slip of the hand


@dataclass(frozen=True, slots=True)
class MoveStock:
    """`units` of the goods `sku` (thousandths of weighed goods) from `source` to `target`: states
    of `returns.condition`, or "" for outside of the shop.

    `document`: the return they came with, where somebody looks at it again (SE-070).
    """

    operation: str
    sku: str
    units: int
    source: str
    target: str
    document: str = ""

    topics = frozenset({GOODS})

    def perform(self, books: Books, station: Station) -> Move:
        """In the books (MoveNotTaken, NotSoManyThere, GoodsUnknown)."""
        station.duty.acting()
        sku = known(books, station, self.sku).sku
        move = Move(sku, self.units, self.source, self.target, self.document)
        move.checked(MOST, books.stock.of(sku))
        at = station.at.not_before(books.journal.head().at)
        books.stock.move(move, at, station.duty.code)
        facts: dict[str, Fact] = {
            "who": station.duty.code, "sku": sku, "units": self.units, "from": self.source,
            "to": self.target, "document": self.document,
        }  # fmt: skip
        entry = JournalEntry("stock_moved", "staff_act", station.shop.currency, facts=facts)
        books.journal.post(entry, at, self.operation)
        return move

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Move:
        """As they went on."""
        return Move(str(facts["sku"]), self.units, self.source, self.target, self.document)
