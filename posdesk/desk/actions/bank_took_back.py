"""The customer's own bank took a payment back: owed again, with no fee (PC-16, PROMISE 1.2 iii).

A transfer, a cheque or a card, with the bank's reference, seen by two people, once. Never cash.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.desk import plan_papers
from posdesk.desk.action import OUTBOX, PLANS, Station
from posdesk.desk.plan_sheet import sheet
from posdesk.desk.second_person import TwoPeopleWanted, second
from posdesk.errors import Refusal, RuleZ
from posdesk.identity import STATEMENT, new_operation_id
from posdesk.instalments.credit import TAKEN_BACK, Payment, following
from posdesk.ledger.agreements import BankReturn
from posdesk.ledger.causes import E2
from posdesk.ledger.chart import receivable
from posdesk.ledger.evidence import PAPER, Evidence
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.people.staff import StaffMember
from posdesk.sales.booking import account_of, summed
from posdesk.sales.tenders import CASH
from posdesk.store.books import Books


class PaymentUnknown(Refusal):
    """These books hold no payment of that receipt; `figures["payment"]`."""

    code = "payment_unknown"


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The slip's number, and what the plan owes again, minor units."""

    slip: str
    plan: str
    balance: int


@dataclass(frozen=True, slots=True)
class BankTookBack:
    """The bank took back tender no. `tender` (from 1) of the receipt `payment`.

    `reference` is the bank's or acquirer's; `second` a manager or the owner who saw the notice too
    and is not who is on duty. RuleZ where any of it lacks, for cash, and a second time.
    """

    operation: str
    payment: str
    reference: str
    second: StaffMember | None
    tender: int = 1

    topics = frozenset({PLANS, OUTBOX})

    def perform(self, books: Books, station: Station) -> TakenBack:
        """Book it, and print the statement that goes to her."""
        station.duty.acting()
        paid = books.plans.payment(self.payment)
        if paid is None:
            raise PaymentUnknown(payment=self.payment)
        books.plans.alone_with(paid.plan)
        other = self._proved(books, station, paid)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        before = sheet(books, station, paid.plan)
        leg = paid.tenders[self.tender - 1]
        amount = min(leg.applied, paid.amount)
        customer = before.plan.customer
        slip = plan_papers.new_slip(books, station, STATEMENT)
        chain = (
            *before.credits,
            following(before.credits, TAKEN_BACK, slip.number, station.at, -amount),
        )
        after = replace(before, credits=chain)
        plan_papers.statement_on(books, station, slip, after)
        proof = new_operation_id(station.at)
        shown = {"before": before.balance, "after": after.balance}
        books.evidence.add(Evidence(proof, E2, PAPER, customer, shown, slip.number, station.at))
        books.evidence.bank_took_back(
            BankReturn(
                self.payment, self.tender, customer, amount, self.reference.strip(),
                station.duty.code, other.code, slip.number, leg.kind, leg.applied,
            )
        )  # fmt: skip
        books.plans.credit(paid.plan, chain[-1])
        books.plans.paper(paid.plan, slip.number)
        bank = account_of(leg.kind, paid.till, customer)
        entry = JournalEntry(
            "bank_took_back", "agreed_term", paid.currency,
            summed(((receivable(customer), amount), (bank, -amount))),
            {"who": station.duty.code, "second": other.code, "plan": paid.plan,
             "payment": self.payment, "slip": slip.number, "minor": amount,
             "reference": self.reference, "balance": after.balance},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return TakenBack(slip.number, paid.plan, after.balance)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> TakenBack:
        """What was booked the first time."""
        return TakenBack(str(facts["slip"]), str(facts["plan"]), int(str(facts["balance"])))

    def _proved(self, books: Books, station: Station, paid: Payment) -> StaffMember:
        told = {"rule": "bank", "payment": self.payment}
        if not 0 < self.tender <= len(paid.tenders) or not self.reference.strip():
            raise RuleZ(**told)
        leg = paid.tenders[self.tender - 1]
        if leg.kind == CASH.code or books.evidence.taken_back(self.payment):
            raise RuleZ(**told, minor=leg.applied)
        try:
            return second(books, station, self.second)
        except TwoPeopleWanted as alone:
            raise RuleZ(**told, minor=leg.applied) from alone
