"""A kind reminder, once for each due, and never for lateness the shop made (PC-01, I11, I16)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from posdesk.desk import plan_papers
from posdesk.desk.action import OUTBOX, PLANS, Station
from posdesk.desk.plan_sheet import read_all, sheet
from posdesk.documents.no_sums import AmountInWords, RightHidden, checked_free_text
from posdesk.errors import Refusal, RuleZ
from posdesk.identity import REMINDER
from posdesk.instalments.schedule import Due
from posdesk.instalments.standing import PlanStanding
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books

_FAR_BACK = date(2000, 1, 1)


class NothingToRemind(Refusal):
    """Nothing is late by a week and by no doing of ours, or she was reminded; `figures["plan"]`."""

    code = "nothing_to_remind"


@dataclass(frozen=True, slots=True)
class PrintReminder:
    """Print one polite reminder of the oldest part of `plan` that is late by its own.

    `words` are the shop's own lines on it: they can name no sum and hide no right (SE-128).
    """

    operation: str
    plan: str
    words: tuple[str, ...] = ()

    topics = frozenset({PLANS, OUTBOX})

    def perform(self, books: Books, station: Station) -> str:
        """The reminder's number; NothingToRemind. RuleZ (I17) where words name a sum."""
        station.duty.acting()
        allowed_words(self.words, station.shop.currency)
        books.plans.alone_with(self.plan)
        standing = sheet(books, station, self.plan)
        due = to_remind(books, station, standing)
        if not due:
            raise NothingToRemind(plan=self.plan)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        slip = plan_papers.new_slip(books, station, REMINDER)
        plan_papers.reminder_letter(books, station, slip, standing, self.words)
        books.plans.paper(self.plan, slip.number)
        entry = JournalEntry(
            "reminder_printed", "customer_choice", station.shop.currency,
            facts={"who": station.duty.code, "plan": self.plan, "slip": slip.number,
                   "minor": sum(each.amount for each in due)},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return slip.number

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The reminder printed first."""
        return str(facts["slip"])


def allowed_words(words: tuple[str, ...], currency: str) -> None:
    """RuleZ (I17) for words that name a sum or take something away: written down as a try."""
    try:
        checked_free_text(words, currency)
    except (AmountInWords, RightHidden) as refused:
        raise RuleZ(rule="I17", words=refused.code) from refused


def to_remind(books: Books, station: Station, standing: PlanStanding) -> tuple[Due, ...]:
    """The dues a reminder may name today; empty for most plans on most days."""
    oldest = min((due.day for due in standing.open_dues), default=_FAR_BACK)
    calendar = books.calendar.of_plan(standing.plan.number, oldest)
    coin = station.shop.cash_step
    return standing.to_remind(station.at.day, calendar, _reminded(books, station, standing), coin)


def _reminded(books: Books, station: Station, standing: PlanStanding) -> frozenset[date]:
    """The days that reminders of this plan named before."""
    days: set[date] = set()
    for number in books.plans.papers(standing.plan.number):
        kept = books.documents.get(number) if number.startswith(REMINDER) else None
        read = read_all(kept.tokens, station) if kept else None
        if read and read[0].plan and (dues := read[0].plan.open_dues()):
            days.add(dues[0].day)
    return frozenset(days)
