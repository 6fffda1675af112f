"""A test weight is put on the scale; what was sold by weight since the last good check is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import Station
from posdesk.desk.actions.goods_acts import GOODS
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books
from posdesk.till.scale import ScaleCheck

MOST = 1_000_000  # thousandths of a kilogram: a tonne is on no counter


class WeightNotTaken(Refusal):
    """A test weight is above nothing, and no tonne."""

    code = "test_weight_not_taken"


@dataclass(frozen=True, slots=True)
class CheckScale:
    """The scale of this till shows `shown` for a test weight of `weight` (thousandths)."""

    operation: str
    weight: int
    shown: int

    topics = frozenset({GOODS})

    def perform(self, books: Books, station: Station) -> ScaleCheck:
        """In the log and in the journal."""
        station.duty.acting()
        if not (0 < self.weight <= MOST and 0 <= self.shown <= MOST):
            raise WeightNotTaken()
        at = station.at.not_before(books.journal.head().at)
        check = ScaleCheck(station.till.number, self.weight, self.shown, at, station.duty.code)
        books.scales.add(self.operation, check)
        facts: dict[str, Fact] = {
            "who": check.clerk, "till": check.till, "weight": check.weight, "shown": check.shown,
            "at_ms": at.ms, "offset_min": at.offset_min,
        }  # fmt: skip
        entry = JournalEntry("scale_checked", "staff_act", station.shop.currency, facts=facts)
        books.journal.post(entry, at, self.operation)
        return check

    def again(self, books: Books, facts: Mapping[str, Fact]) -> ScaleCheck:
        """As it was checked."""
        from posdesk.clock import Moment

        till, weight, shown, ms, offset = (
            int(str(facts[name])) for name in ("till", "weight", "shown", "at_ms", "offset_min")
        )
        return ScaleCheck(till, weight, shown, Moment(ms, offset), str(facts["who"]))
