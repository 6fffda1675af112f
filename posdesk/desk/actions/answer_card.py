"""What the card terminal answered, into the books; while nobody knows, a promise on paper.

RELIABILITY 2.4: unknown is a state of its own. The money is neither given again nor refused, and
the customer goes with a signed slip that says what is on its way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from posdesk.desk import plan_papers
from posdesk.desk.action import CARDS, OUTBOX, Station
from posdesk.documents.plan_codes import MONEY
from posdesk.errors import Refusal
from posdesk.identity import PROMISE
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books
from posdesk.till.card_call import CardCall
from posdesk.till.terminal import CHARGE, DECLINED, NEVER_CAME, REFUND, UNKNOWN, Answer
from posdesk.values import dataclass

DAYS_TO_KNOW = 14
"""By when money back is promised at the latest (UK-3, EU-1)."""


class CallUnknown(Refusal):
    """These books asked the terminal nothing under that key."""

    code = "call_unknown"


@dataclass(frozen=True, slots=True)
class AnswerCard:
    """`answer` came for the call `key`. An answer after the final one changes nothing."""

    operation: str
    key: str
    answer: Answer

    topics = frozenset({CARDS, OUTBOX})

    def perform(self, books: Books, station: Station) -> CardCall:
        """The call as it stands now."""
        books.cards.alone_with(self.key)
        call = books.cards.get(self.key)
        if call is None:
            raise CallUnknown()
        answer = self.answer
        if answer.outcome == NEVER_CAME:  # it was never asked, so nothing moved
            answer = replace(answer, outcome=DECLINED if call.call.kind == CHARGE else UNKNOWN)
        told_before = call.answer is not None and answer.outcome == UNKNOWN
        if not call.is_open or told_before:
            return call
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        slip = self._promise(books, station, call) if answer.outcome == UNKNOWN else ""
        books.cards.answer(self.key, call.answers + 1, answer, slip, station.at)
        facts: dict[str, Fact] = {
            "who": station.duty.code, "call": self.key, "outcome": answer.outcome, "slip": slip,
        }  # fmt: skip
        entry = JournalEntry("card_answered", "staff_act", call.call.currency, facts=facts)
        books.journal.post(entry, station.at, self.operation)
        found = books.cards.get(self.key)
        assert found is not None, self.key
        return found

    def again(self, books: Books, facts: Mapping[str, Fact]) -> CardCall:
        """The call as it stands now."""
        found = books.cards.get(str(facts["call"]))
        assert found is not None, facts
        return found

    @staticmethod
    def _promise(books: Books, station: Station, call: CardCall) -> str:
        """A slip for money on its way to a card; none for a card that was to pay."""
        if call.call.kind != REFUND:
            return ""
        slip = plan_papers.new_slip(books, station, PROMISE)
        until = station.at.day + timedelta(days=DAYS_TO_KNOW)
        plan_papers.promise(
            books, station, slip, MONEY, amount=call.call.minor, goods="", until=until,
            customer="", original=call.sale,
        )  # fmt: skip
        return slip.number
