"""A promise on paper: a deposit, a trade-in, goods left with us, money or goods promised.

SE-019, SE-022. What the slip says counts, whatever becomes of our books or of the goods.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from posdesk.desk import plan_papers
from posdesk.desk.action import DRAWER, OUTBOX, Station
from posdesk.desk.actions.customer_acts import known
from posdesk.desk.actions.settle_ticket import NotYetPaid, may_act
from posdesk.documents.plan_codes import DEPOSIT, DROP_OFF, GOODS, MONEY, TRADE_IN
from posdesk.errors import Refusal
from posdesk.identity import PROMISE
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.sales.booking import account_of, summed
from posdesk.sales.payment import Payment
from posdesk.sales.sale import TenderLeg
from posdesk.store.books import Books

KINDS = {
    "deposit": DEPOSIT, "trade_in": TRADE_IN, "drop_off": DROP_OFF, "money": MONEY, "goods": GOODS,
}  # fmt: skip


class PromiseUnknown(Refusal):
    """A slip promises one of the five kinds; `figures["kind"]` is none."""

    code = "promise_unknown"


class PromiseEmpty(Refusal):
    """A slip says an amount, or goods: this one neither."""

    code = "promise_empty"


@dataclass(frozen=True, slots=True)
class GivePromiseSlip:
    """Give a slip of `kind` (a key of KINDS) for `amount` minor units, or `goods` in words.

    A deposit is `paid` now, in full. `until`: by when it is promised. `customer`: her reference,
    where she is known; else whoever bears the slip.
    """

    operation: str
    kind: str
    amount: int = 0
    goods: str = ""
    until: date | None = None
    customer: str = ""
    paid: Payment | None = None

    topics = frozenset({DRAWER, OUTBOX})

    def perform(self, books: Books, station: Station) -> str:
        """The slip's number."""
        station.duty.acting()
        if self.kind not in KINDS:
            raise PromiseUnknown(kind=self.kind)
        if self.amount <= 0 and not self.goods.strip():
            raise PromiseEmpty()
        if self.customer:
            known(books, self.customer)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        legs = self._deposit(books, station) if self.kind == "deposit" else ()
        slip = plan_papers.new_slip(books, station, PROMISE)
        plan_papers.promise(
            books, station, slip, KINDS[self.kind], amount=self.amount, goods=self.goods.strip(),
            until=self.until, customer=self.customer, tenders=legs,
        )  # fmt: skip
        till = station.till.number
        moved = [(account_of(leg.kind, till), leg.applied) for leg in legs]
        held = sum(leg.applied for leg in legs)
        drawer = any(leg.kind == "cash" for leg in legs)
        entry = JournalEntry(
            "promise_given", "customer_choice", station.shop.currency,
            summed((*moved, ("DEPOSITS", -held))),
            {"who": station.duty.code, "slip": slip.number, "promise": self.kind,
             "minor": self.amount, "customer": self.customer, "drawer": drawer},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return slip.number

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The slip given first."""
        return str(facts["slip"])

    def _deposit(self, books: Books, station: Station) -> tuple[TenderLeg, ...]:
        may_act(books, station)
        paid = self.paid
        if paid is None or not paid.pays(self.amount, paid.step) or paid.rounding:
            raise NotYetPaid(due=self.amount)
        return paid.legs()
