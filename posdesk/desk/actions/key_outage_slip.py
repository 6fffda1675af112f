"""A slip of the outage pad is keyed: by us afterwards, or because she shows it (SE-020).

It counts once, from the day written on it. Keyed too low, her own slip raises it, and the shop
bears the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from posdesk.desk import mending, plan_papers
from posdesk.desk.action import DRAWER, OUTBOX, PLANS, Station
from posdesk.desk.actions.claim_payment import NoSuchPayment
from posdesk.desk.honoured_slips import SlipUsedAlready
from posdesk.desk.plan_sheet import noon, sheet
from posdesk.documents.plan_position import Moved
from posdesk.errors import Refusal
from posdesk.identity import MISTAKE
from posdesk.instalments.credit import OUTAGE, SLIP, Payment
from posdesk.instalments.standing import PlanStanding
from posdesk.ledger.chart import loss
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.sales.booking import account_of
from posdesk.sales.sale import TenderLeg
from posdesk.sales.tenders import CARD, CASH
from posdesk.store.books import Books


class SlipUnknown(Refusal):
    """No pad of ours has that number; `figures["number"]`."""

    code = "slip_unknown"


@dataclass(frozen=True, slots=True)
class SlipKeyed:
    """What the slip counts for now, and what the plan owes, minor units; `paper` prints."""

    number: str
    plan: str
    amount: int
    balance: int
    paper: str


@dataclass(frozen=True, slots=True)
class KeyOutageSlip:
    """The slip `number` says: `amount` minor units for `plan` on `day`, in cash or by card.

    `shown`: she holds it out herself; then a higher figure than was keyed before is hers.
    """

    operation: str
    number: str
    plan: str
    amount: int
    day: date
    tender: str = CASH.code
    shown: bool = False

    topics = frozenset({PLANS, DRAWER, OUTBOX})

    def perform(self, books: Books, station: Station) -> SlipKeyed:
        """SlipUnknown, SlipUsedAlready, NoSuchPayment, PlanUnknown."""
        station.duty.acting()
        if self.amount <= 0 or self.day > station.at.day or self.tender not in ("cash", CARD.code):
            raise NoSuchPayment(amount=self.amount, day=self.day)
        if books.documents.get(self.number) is None or not self.number.startswith("U"):
            raise SlipUnknown(number=self.number)
        books.plans.alone_with(self.plan)
        keyed = self._keyed(books)
        if keyed and not (self.shown and self.amount > keyed):
            raise SlipUsedAlready(number=self.number, amount=keyed)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        before = sheet(books, station, self.plan)
        return self._book(books, station, before, keyed)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> SlipKeyed:
        """What was keyed the first time."""
        amount, balance = int(str(facts["minor"])), int(str(facts["balance"]))
        return SlipKeyed(self.number, str(facts["plan"]), amount, balance, str(facts["paper"]))

    def _keyed(self, books: Books) -> int:
        """What the slip counts for so far."""
        found = [books.honoured.get(name) for name in (self.number, raised(self.number))]
        return sum(each.amount for each in found if each is not None)

    def _book(self, books: Books, station: Station, before: PlanStanding, keyed: int) -> SlipKeyed:
        slip = plan_papers.new_slip(books, station, MISTAKE)
        fresh = self.amount - keyed
        name = raised(self.number) if keyed else self.number
        missing = mending.Missing(
            Moved(OUTAGE, name, self.day, fresh), *self._where(books, station, fresh, keyed)
        )
        mended = mending.mend(books, station, before, (missing,), slip)
        plan_papers.mistake_slip(books, station, slip, "outage", standing=mended.after)
        here = not missing.account.startswith("LOSS:")
        if here and not mended.over:
            leg = TenderLeg(self.tender, fresh, handed=fresh if self.tender == "cash" else 0)
            books.plans.pay(
                Payment(
                    name, self.plan, station.till.number, noon(missing.moved),
                    station.shop.currency, fresh, (leg,), SLIP, station.duty.code,
                )
            )  # fmt: skip
        mending.put(books, station, mended, slip.number)
        balance = mended.after.balance
        entry = JournalEntry(
            "payment_honoured", "system", station.shop.currency, mended.postings,
            {"who": station.duty.code, "paper": self.number, "what": "outage",
             "plan": self.plan, "minor": self.amount, "balance": balance, "slip": slip.number},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return SlipKeyed(self.number, self.plan, self.amount, balance, slip.number)

    def _where(self, books: Books, station: Station, fresh: int, keyed: int) -> tuple[str, int]:
        """Where the money lies: in the drawer that runs since that day, in one that was over, or
        nowhere we can find it; and how much of it was over."""
        if keyed:
            return loss("outage"), 0
        if self.tender == CARD.code:
            return account_of(CARD.code, station.till.number), 0
        shift = books.shifts.current(station.till.number)
        if shift is not None and shift.opened_at.day <= self.day:
            return account_of(CASH.code, station.till.number), 0
        over = [each.left for each in books.claims.over_counts(self.day, station.at.offset_min)]
        return loss("outage"), min(fresh, max(over, default=0))


def raised(number: str) -> str:
    """Under what a slip counts that her own showing of it raised."""
    return f"{number}+"
