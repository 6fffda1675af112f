"""Points that a receipt should have brought and did not are added, sorry first (SE-059)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.desk import plan_papers
from posdesk.desk.action import CUSTOMERS, MISTAKES, OUTBOX, Station
from posdesk.desk.actions.settle_ticket import ReceiptUnknown, may_act
from posdesk.desk.offers_forgotten import NothingForgotten
from posdesk.identity import MISTAKE
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.returns.points import FORGOTTEN, Moved
from posdesk.store.books import Books
from posdesk.wording import translate


@dataclass(frozen=True, slots=True)
class PointsAdded:
    """`points` more, `balance` in all; `slip` prints."""

    slip: str
    points: int
    balance: int


@dataclass(frozen=True, slots=True)
class AddPoints:
    """The points that receipt `paper` brings by the offers of its day, for `customer`.

    `points` as they were shown: what was given for the receipt before is not given twice.
    """

    operation: str
    paper: str
    customer: str
    points: int

    topics = frozenset({CUSTOMERS, MISTAKES, OUTBOX})

    def perform(self, books: Books, station: Station) -> PointsAdded:
        """ReceiptUnknown, NothingForgotten; nothing is booked then."""
        may_act(books, station)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        books.sales.alone_with(self.paper)
        books.points.alone_with(self.customer)
        if books.sales.standing(self.paper) is None:
            raise ReceiptUnknown(number=self.paper)
        missing = books.points.missing(self.paper, station.offers)
        on = books.points.of_sale(self.paper)
        if on is not None and self.customer not in books.customers.references(on.customer):
            missing = 0  # they are somebody else's
        if missing != self.points or not missing:
            raise NothingForgotten(shown=self.points, now=missing)
        slip = plan_papers.new_slip(books, station, MISTAKE)
        balance = books.points.balance(self.customer) + missing
        words = translate("Paper", "Points added: {points}. You have {balance}.")
        told = words.format(points=f"{missing:,}", balance=f"{balance:,}")
        plan_papers.mistake_slip(books, station, slip, "points", original=self.paper, told=told)
        books.points.add(self.customer, (Moved(FORGOTTEN, missing),), self.paper, slip.number)
        facts: dict[str, Fact] = {
            "who": station.duty.code, "paper": self.paper, "slip": slip.number,
            "points": missing, "balance": balance,
        }  # fmt: skip
        entry = JournalEntry("points_added", "staff_error", station.shop.currency, facts=facts)
        books.journal.post(entry, station.at, self.operation)
        return PointsAdded(slip.number, missing, balance)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> PointsAdded:
        """What was added the first time."""
        points, balance = (int(str(facts[name])) for name in ("points", "balance"))
        return PointsAdded(str(facts["slip"]), points, balance)
