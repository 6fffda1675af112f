"""Nobody came, and it is above what is served alone: the money is promised in writing (SE-090).

A return that waits for a second person never becomes a no by itself: the customer leaves with a
signed slip that names the sum and the day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from posdesk.approvals.approval import ApprovalUnknown
from posdesk.desk import plan_papers
from posdesk.desk.action import APPROVALS, OUTBOX, Station
from posdesk.documents.plan_codes import MONEY
from posdesk.identity import PROMISE
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books
from posdesk.wording import translate

MOST_DAYS_SHUT = 30


@dataclass(frozen=True, slots=True)
class Promised:
    """The slip, what it promises (minor units), and by when."""

    number: str
    amount: int
    until: date


@dataclass(frozen=True, slots=True)
class PromiseRefund:
    """Promise what was asked as `ask` for the next day the shop is open; once, whoever asks."""

    ask: str

    topics = frozenset({APPROVALS, OUTBOX})

    @property
    def operation(self) -> str:
        """One promise of one thing asked."""
        return f"promise {self.ask}"

    def perform(self, books: Books, station: Station) -> Promised:
        """The slip; ApprovalUnknown where nothing is asked, or it was given back by now."""
        station.duty.acting()
        asked = books.approvals.get(self.ask)
        if asked is None or asked.used:
            raise ApprovalUnknown(ask=self.ask)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        until = next_open_day(books, station.at.day)
        slip = plan_papers.new_slip(books, station, PROMISE)
        numbers = asked.document.split()
        words = translate("Paper", "Goods of receipt {number}").format(number=", ".join(numbers))
        plan_papers.promise(
            books, station, slip, MONEY, amount=asked.asked, goods=words, until=until,
            customer="", original=numbers[0],
        )  # fmt: skip
        told: dict[str, Fact] = {
            "who": station.duty.code, "slip": slip.number, "promise": "money",
            "minor": asked.asked, "ask": self.ask, "until": until.isoformat(), "customer": "",
            "drawer": False,
        }  # fmt: skip
        entry = JournalEntry("promise_given", "system", station.shop.currency, facts=told)
        books.journal.post(entry, station.at, self.operation)
        return Promised(slip.number, asked.asked, until)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Promised:
        """The slip given first."""
        until = date.fromisoformat(str(facts["until"]))
        return Promised(str(facts["slip"]), int(str(facts["minor"])), until)


def next_open_day(books: Books, today: date) -> date:
    """The day after this one on which the shop is open, as far as its calendar says."""
    shut = books.calendar.of_plan("", today).days_shut
    day = today + timedelta(days=1)
    for _ in range(MOST_DAYS_SHUT):
        if day not in shut:
            break
        day += timedelta(days=1)
    return day
