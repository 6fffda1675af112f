"""Money a card did not take back goes the way the customer likes (FIELD 56, SE-089, SC-1).

The return stands, and so do its other tenders: only the leg the card refused is paid anew, once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from posdesk.desk import plan_papers, settling_credits
from posdesk.desk.action import CARDS, CREDITS, DRAWER, OUTBOX, Station
from posdesk.desk.actions.settle_ticket import may_act
from posdesk.errors import NoEvidence, Refusal
from posdesk.identity import CREDIT, STATEMENT, new_operation_id
from posdesk.law.cash import within_law
from posdesk.ledger.causes import E1
from posdesk.ledger.chart import CARD_CLEARING
from posdesk.ledger.chart import credit as credit_account
from posdesk.ledger.evidence import WAYS, Evidence
from posdesk.ledger.journal import Fact, JournalEntry, Posting
from posdesk.money import to_step
from posdesk.returns.goods_return import RefundLeg
from posdesk.sales.booking import ROUNDING, account_of, summed
from posdesk.sales.store_credit import StoreCredit
from posdesk.sales.tenders import CARD, CASH, STORE_CREDIT, TRANSFER
from posdesk.store.books import Books
from posdesk.till.card_call import CardCall
from posdesk.till.terminal import REFUND, Call
from posdesk.values import dataclass

OTHER_WAYS = (CASH.code, CARD.code, TRANSFER.code, STORE_CREDIT.code)
TOOK_NOTHING = "card_took_nothing"


class CardNotDeclined(Refusal):
    """Only what a card did not take is paid another way, and once; while nobody knows, neither."""

    code = "card_not_declined"


@dataclass(frozen=True, slots=True)
class PaidOtherwise:
    """The slip, and what was handed over, minor units (coins are rounded). `call`: the key under
    which another card is asked."""

    slip: str
    kind: str
    amount: int
    opens_drawer: bool
    call: str = ""


@dataclass(frozen=True, slots=True)
class PayOtherwise:
    """The refund `key` was declined: hand it over in `kind` (one of OTHER_WAYS), `last4` of another
    card. Store credit as the customer `confirmed` it (ink, window): NoEvidence without."""

    operation: str
    key: str
    kind: str
    last4: str = ""
    confirmed: str = ""

    topics = frozenset({CARDS, CREDITS, DRAWER, OUTBOX})

    def perform(self, books: Books, station: Station) -> PaidOtherwise:
        """Paid, with a slip that says so."""
        may_act(books, station)
        books.cards.alone_with(self.key)
        call = books.cards.get(self.key)
        settled = call is None or call.used or not call.is_declined or call.call.kind != REFUND
        if call is None or settled or self.kind not in OTHER_WAYS:
            raise CardNotDeclined()
        if self.kind == STORE_CREDIT.code and self.confirmed not in WAYS[E1]:
            raise NoEvidence(rule="I9", part="K", minor=call.call.minor)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        amount = call.call.minor
        if self.kind == CASH.code:
            amount = to_step(amount, station.shop.cash_step)
            within_law(amount, station.cash_limit)
        done = self._slip(books, station, call, amount)
        books.cards.use(self.key, self.kind, done.slip)
        entry = JournalEntry(
            "card_paid_otherwise", "customer_choice", call.call.currency,
            self._postings(books, station, call, done),
            {"who": station.duty.code, "call": self.key, "slip": done.slip, "way": self.kind,
             "minor": amount, "drawer": done.opens_drawer, "next": done.call},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return done

    def again(self, books: Books, facts: Mapping[str, Fact]) -> PaidOtherwise:
        """What was handed over the first time."""
        minor, drawer = int(str(facts["minor"])), bool(facts["drawer"])
        slip, way, after = (str(facts[name]) for name in ("slip", "way", "next"))
        return PaidOtherwise(slip, way, minor, drawer, after)

    def _slip(self, books: Books, station: Station, call: CardCall, amount: int) -> PaidOtherwise:
        slip = plan_papers.new_slip(books, station, STATEMENT)
        leg = RefundLeg(self.kind, amount, self.last4)
        plan_papers.mistake_slip(
            books, station, slip, TOOK_NOTHING, original=call.sale, back=amount, legs=(leg,)
        )
        key = ""
        if self.kind == CARD.code:
            key = f"{self.operation}-1"
            till = station.till.number
            after = books.cards.last_reference(till)
            other = Call(key, REFUND, amount, call.call.currency, self.last4, after=after)
            books.cards.request(other, till, slip.number, 1, call.sale, station.at)
        return PaidOtherwise(slip.number, self.kind, amount, self.kind == CASH.code, key)

    def _postings(
        self, books: Books, station: Station, call: CardCall, done: PaidOtherwise
    ) -> tuple[Posting, ...]:
        owed = call.call.minor
        if self.kind == STORE_CREDIT.code:
            account = credit_account(self._credit(books, station, done, owed))
        else:
            account = account_of(self.kind, station.till.number)
        return summed(
            ((CARD_CLEARING, owed), (account, -done.amount), (ROUNDING, done.amount - owed))
        )

    def _credit(self, books: Books, station: Station, done: PaidOtherwise, minor: int) -> str:
        """The slip of the credit, and the customer's own word on it; whose it is."""
        number, bearer = str(books.numbers.next(CREDIT)), settling_credits.somebody()
        credit = StoreCredit(number, bearer, minor, minor, station.shop.currency, station.at)
        plan_papers.credit_slip(books, station, credit, original=done.slip)
        books.credits.add(credit)
        shown = {"before": 0, "after": minor}
        proof = new_operation_id(station.at)
        books.evidence.add(
            Evidence(proof, E1, self.confirmed, bearer, shown, done.slip, station.at)
        )
        return bearer
