"""A promised day was missed: the deposit goes back at once, whole, the way it was paid (SE-076).

Its slip said so. Nothing is kept, nobody is asked, and it counts once, with the books or without.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.desk import honoured, mending, plan_papers
from posdesk.desk.action import DRAWER, OUTBOX, Station
from posdesk.desk.actions.honour_paper import HonourPaper
from posdesk.desk.actions.settle_ticket import may_act
from posdesk.desk.honoured_slips import SlipUsedAlready, account_of_promise
from posdesk.documents.code_form import T_DROP_OFF
from posdesk.documents.codes import ScannedDocument
from posdesk.documents.plan_codes import DEPOSIT
from posdesk.errors import Refusal
from posdesk.identity import MISTAKE
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.returns.goods_return import RefundLeg
from posdesk.sales.booking import account_of, summed
from posdesk.sales.tenders import CASH
from posdesk.store.books import Books
from posdesk.store.shelves.honoured import Honoured as KeptOnce

MISSED = "promise_missed"  # what its slip says had happened


class NotMissed(Refusal):
    """No slip for a deposit whose day has passed; `figures["number"]`. It counts for its goods."""

    code = "promise_not_missed"


@dataclass(frozen=True, slots=True)
class DepositGiven:
    """`slip` prints; `legs` are (tender, minor units) that were handed back."""

    slip: str
    amount: int
    legs: tuple[tuple[str, int], ...]
    opens_drawer: bool


@dataclass(frozen=True, slots=True)
class GiveDepositBack:
    """Give back what the promise slip `number`, with its signed codes, says was paid."""

    operation: str
    number: str
    texts: tuple[str, ...]

    topics = frozenset({DRAWER, OUTBOX})

    def perform(self, books: Books, station: Station) -> DepositGiven:
        """PaperNotOurs, NotMissed, SlipUsedAlready."""
        may_act(books, station)
        paper = HonourPaper(self.number, self.texts).read(books, station)[0]
        if not is_missed(paper, station):
            raise NotMissed(number=self.number)
        if (before := books.honoured.get(self.number)) is not None:
            raise SlipUsedAlready(number=self.number, amount=before.amount)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        legs = _legs(paper)
        slip = plan_papers.new_slip(books, station, MISTAKE)
        plan_papers.mistake_slip(
            books, station, slip, MISSED, original=self.number, back=paper.amount, legs=legs
        )
        account, till = account_of_promise(books, paper), station.till.number
        mending.mistakes(books, station, slip.number, [(account, paper.amount)])
        bearer = paper.customer or paper.number
        books.honoured.add(
            KeptOnce(self.number, honoured.PROMISE, bearer, paper.amount, slip.number)
        )
        given = [(account_of(leg.kind, till), -leg.amount) for leg in legs]
        done = DepositGiven(
            slip.number, paper.amount, tuple((leg.kind, leg.amount) for leg in legs),
            any(leg.kind == CASH.code for leg in legs),
        )  # fmt: skip
        kinds: list[Fact] = [leg.kind for leg in legs]
        minors: list[Fact] = [leg.amount for leg in legs]
        entry = JournalEntry(
            "deposit_back", "staff_error", station.shop.currency,
            summed(((account, paper.amount), *given)),
            {"who": station.duty.code, "paper": self.number, "slip": slip.number,
             "minor": paper.amount, "tenders": kinds, "minors": minors,
             "drawer": done.opens_drawer},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return done

    def again(self, books: Books, facts: Mapping[str, Fact]) -> DepositGiven:
        """What was given the first time."""
        kinds, minors = facts["tenders"], facts["minors"]
        assert isinstance(kinds, list)
        assert isinstance(minors, list)
        legs = tuple((str(k), int(str(m))) for k, m in zip(kinds, minors, strict=True))
        return DepositGiven(
            str(facts["slip"]), int(str(facts["minor"])), legs, bool(facts["drawer"])
        )


def is_missed(paper: ScannedDocument, station: Station) -> bool:
    """Whether it is a slip for a deposit, and the day it promised has passed."""
    deposit = paper.kind == T_DROP_OFF and paper.answer == DEPOSIT and paper.amount > 0
    return deposit and paper.until is not None and paper.until < station.at.day


def _legs(paper: ScannedDocument) -> tuple[RefundLeg, ...]:
    """As it was paid; in cash what the slip names no tender for."""
    legs = [RefundLeg(each.kind, each.amount, last4=each.last4) for each in paper.tenders]
    rest = paper.amount - sum(leg.amount for leg in legs)
    if rest > 0:
        legs.append(RefundLeg(CASH.code, rest))
    return tuple(legs)
