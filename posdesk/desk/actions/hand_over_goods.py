"""Kept goods go home: all is paid, by whatever proves it (SE-037)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.desk import plan_papers
from posdesk.desk.action import OUTBOX, PLANS, Station
from posdesk.desk.plan_sheet import sheet
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books


class GoodsNotPaid(Refusal):
    """Kept goods go out when they are paid; `figures["balance"]` minor units are not, so far."""

    code = "goods_not_paid"


class GoodsHandedOver(Refusal):
    """The goods of that plan are with the customer already; `figures["plan"]`."""

    code = "goods_handed_over"


@dataclass(frozen=True, slots=True)
class HandOverGoods:
    """Hand over the goods kept for `plan`, and a slip that says so."""

    operation: str
    plan: str

    topics = frozenset({PLANS, OUTBOX})

    def perform(self, books: Books, station: Station) -> str:
        """The number of the slip; GoodsNotPaid, GoodsHandedOver, PlanUnknown."""
        station.duty.acting()
        books.plans.alone_with(self.plan)
        standing = sheet(books, station, self.plan)
        if standing.released:
            raise GoodsHandedOver(plan=self.plan)
        if not standing.is_settled:
            raise GoodsNotPaid(balance=standing.balance)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        after = replace(standing, released=True)
        number = plan_papers.plan_statement(books, station, after)
        books.plans.release(self.plan, number, station.at, station.duty.code)
        books.plans.paper(self.plan, number)
        entry = JournalEntry(
            "goods_handed_over", "customer_choice", station.shop.currency,
            facts={"who": station.duty.code, "plan": self.plan, "slip": number},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return number

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The slip printed first."""
        return str(facts["slip"])
