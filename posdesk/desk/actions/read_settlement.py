"""The acquirer's settlement into the books, and what was taken twice given back the same day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from posdesk.desk import plan_papers
from posdesk.desk.action import CARDS, DRAWER, MISTAKES, OUTBOX, Station
from posdesk.desk.actions.settle_ticket import may_act
from posdesk.desk.mending import mistakes
from posdesk.errors import Refusal
from posdesk.identity import STATEMENT
from posdesk.ledger.chart import CARD_CLEARING, loss
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.money import to_step
from posdesk.returns.goods_return import RefundLeg
from posdesk.sales.booking import ROUNDING, account_of, summed
from posdesk.sales.tenders import CARD, CASH
from posdesk.store.books import Books
from posdesk.till.card_call import AcquirerLine
from posdesk.till.settlement import DAYS_BETWEEN, TakenTwice, match
from posdesk.till.terminal import REFUND, Call
from posdesk.values import dataclass

MOST_CHARGES = 50_00
"""Bank charges that a customer proves are the shop's up to this (SE-009); minor units."""
TWICE = "taken_twice"


class NotTakenTwice(Refusal):
    """That line repeats no payment of ours, or was given back already."""

    code = "not_taken_twice"


class MoreCharges(Refusal):
    """Charges above what the shop pays without more ado; `figures["most"]` minor units."""

    code = "more_charges"


@dataclass(frozen=True, slots=True)
class ReadSettlement:
    """Keep these lines of the acquirer's file; read twice, they are kept once."""

    operation: str
    lines: tuple[AcquirerLine, ...]

    topics = frozenset({CARDS})

    def perform(self, books: Books, station: Station) -> int:
        """How many of them are new."""
        station.duty.acting()
        new = books.cards.settled(self.lines)
        if not new:
            return 0
        facts: dict[str, Fact] = {
            "who": station.duty.code, "lines": len(new), "minor": sum(each.minor for each in new),
        }  # fmt: skip
        entry = JournalEntry("settlement_read", "staff_act", station.shop.currency, facts=facts)
        books.journal.post(entry, station.at, self.operation)
        return len(new)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> int:
        """As many as the first time."""
        return int(str(facts["lines"]))


@dataclass(frozen=True, slots=True)
class BackTwice:
    """The slip, what went back to the card, and the charges in cash; minor units. `call`: the key
    under which the terminal is asked, where it is on a wire."""

    slip: str
    minor: int
    charges: int
    call: str = ""


@dataclass(frozen=True, slots=True)
class GiveBackTwice:
    """What the acquirer's line took a second time goes back to its card, with an apology.

    `charges`: what the customer's own bank charged for it, as proved; cash, the shop's loss.
    """

    operation: str
    line: str
    charges: int = 0
    by_terminal: bool = False

    topics = frozenset({CARDS, DRAWER, MISTAKES, OUTBOX})

    def perform(self, books: Books, station: Station) -> BackTwice:
        """NotTakenTwice, MoreCharges."""
        may_act(books, station)
        books.cards.alone_with(self.line)
        if not 0 <= self.charges <= MOST_CHARGES:
            raise MoreCharges(most=MOST_CHARGES)
        found = self._found(books, station)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        minor = found.line.minor
        coins = to_step(self.charges, station.shop.cash_step)
        legs = [RefundLeg(CARD.code, minor, found.line.last4)]
        if coins:
            legs.append(RefundLeg(CASH.code, coins))
        slip = plan_papers.new_slip(books, station, STATEMENT)
        plan_papers.mistake_slip(
            books, station, slip, TWICE, original=found.paid.paper, back=minor + coins, legs=legs
        )
        books.cards.gave_back(self.line, minor, self.charges, slip.number)
        key = self._ask(books, station, found, slip.number) if self.by_terminal else ""
        cost = loss("outage")
        mistakes(books, station, slip.number, [(cost, self.charges)], found.paid.paper)
        # The acquirer's second payment comes in and goes out again: between us it is nothing.
        postings = summed(
            (
                (CARD_CLEARING, minor), (CARD_CLEARING, -minor), (cost, self.charges),
                (account_of(CASH.code, station.till.number), -coins),
                (ROUNDING, coins - self.charges),
            )
        )  # fmt: skip
        entry = JournalEntry(
            "given_back_twice", "system", station.shop.currency, postings,
            {"who": station.duty.code, "slip": slip.number, "paper": found.paid.paper,
             "minor": minor, "charges": self.charges, "call": key, "drawer": coins > 0},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return BackTwice(slip.number, minor, self.charges, key)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> BackTwice:
        """What went back the first time."""
        minor, charges = int(str(facts["minor"])), int(str(facts["charges"]))
        return BackTwice(str(facts["slip"]), minor, charges, str(facts["call"]))

    def _found(self, books: Books, station: Station) -> TakenTwice:
        since = station.at.after(days=-120).day
        lines = books.cards.lines(since, station.at.day)
        wanted = next((line for line in lines if line.id == self.line), None)
        if wanted is None or wanted.back:
            raise NotTakenTwice()
        early, late = (wanted.day.toordinal() + days for days in (-2 * DAYS_BETWEEN, DAYS_BETWEEN))
        near = [line for line in lines if early <= line.day.toordinal() <= late]
        ours = books.cards.ours(type(since).fromordinal(early), type(since).fromordinal(late))
        found = next((each for each in match(near, ours).twice if each.line.id == self.line), None)
        if found is None:
            raise NotTakenTwice()
        return found

    def _ask(self, books: Books, station: Station, found: TakenTwice, slip: str) -> str:
        key, till = f"{self.operation}-1", station.till.number
        call = Call(
            key, REFUND, found.line.minor, found.line.currency, found.line.last4,
            after=books.cards.last_reference(till),
        )  # fmt: skip
        books.cards.request(call, till, slip, 1, found.paid.paper, station.at)
        return key
