"""Store credit paid out, as its bearer asks (PROMISE 1.2: she redeems it or asks for cash)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.desk import plan_papers, settling_credits
from posdesk.desk.action import CREDITS, DRAWER, OUTBOX, Station
from posdesk.desk.actions.settle_ticket import may_act
from posdesk.desk.settling_credits import CreditSpent
from posdesk.documents import codes, store_credit_slip
from posdesk.errors import Refusal
from posdesk.identity import STATEMENT
from posdesk.law.cash import within_law
from posdesk.ledger.chart import credit as credit_account
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.money import to_step
from posdesk.sales.booking import account_of, summed
from posdesk.sales.payment import NotInCoins
from posdesk.sales.sale import TenderLeg
from posdesk.sales.tenders import CARD, CASH, TRANSFER
from posdesk.store.books import Books

WAYS_OUT = (CASH.code, CARD.code, TRANSFER.code)


class NotPaidOutSo(Refusal):
    """Credit is paid out in cash, on a card or by transfer; `figures["tender"]`."""

    code = "not_paid_out_so"


@dataclass(frozen=True, slots=True)
class CreditPaidOut:
    """What was handed over for the slip and what is left on it, minor units; `slip` prints."""

    credit: str
    slip: str
    amount: int
    left: int
    opens_drawer: bool


@dataclass(frozen=True, slots=True)
class PayOutCredit:
    """Hand `amount` minor units of the slip `credit` over in `tender`, as she `confirmed` (ink,
    window): NoEvidence without. The slip stays good for the rest. `last4` of the card, for a card.
    """

    operation: str
    credit: str
    amount: int
    tender: str = CASH.code
    confirmed: str = ""
    last4: str = ""

    topics = frozenset({CREDITS, DRAWER, OUTBOX})

    def perform(self, books: Books, station: Station) -> CreditPaidOut:
        """CreditUnknown, NotEnoughCredit, NotInCoins, NoEvidence."""
        may_act(books, station)
        if self.tender not in WAYS_OUT:
            raise NotPaidOutSo(tender=self.tender)
        if self.tender == CASH.code and to_step(self.amount, station.shop.cash_step) != self.amount:
            raise NotInCoins(amount=self.amount, step=station.shop.cash_step)
        within_law(self.amount if self.tender == CASH.code else 0, station.cash_limit)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        currency = station.shop.currency
        uses = settling_credits.used(books, (CreditSpent(self.credit, self.amount),), currency)
        before = uses[0].credit
        done = self._slip(books, station, before.left - self.amount)
        consent = settling_credits.confirm(books, station, uses, done.slip, self.confirmed)
        paid = account_of(self.tender, station.till.number)
        legs = summed(((credit_account(before.bearer), self.amount), (paid, -self.amount)))
        entry = JournalEntry(
            "credit_paid_out", "customer_choice", currency, legs,
            {"who": station.duty.code, "credit": self.credit, "slip": done.slip,
             "minor": done.amount, "left": done.left, "drawer": done.opens_drawer},
            consent=consent,
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return done

    def again(self, books: Books, facts: Mapping[str, Fact]) -> CreditPaidOut:
        """What was paid out the first time."""
        minor, left = int(str(facts["minor"])), int(str(facts["left"]))
        slip, drawer = str(facts["slip"]), bool(facts["drawer"])
        return CreditPaidOut(self.credit, slip, minor, left, drawer)

    def _slip(self, books: Books, station: Station, left: int) -> CreditPaidOut:
        slip = plan_papers.new_slip(books, station, STATEMENT)
        leg = TenderLeg(self.tender, self.amount, last4=self.last4[-4:])
        signed = codes.codes_for_statement(
            slip, None, station.shop, station.till, books.journal.head().link, station.key,
            original=self.credit, amount=self.amount, tenders=(leg,), words="credit_paid_out",
        )  # fmt: skip
        paper = store_credit_slip.compose(
            slip, left, station.shop, signed, original=self.credit, back=(leg,)
        )
        opens = self.tender == CASH.code
        plan_papers.keep(books, paper, signed, drawer=opens)
        return CreditPaidOut(self.credit, slip.number, self.amount, left, opens)
