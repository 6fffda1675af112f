"""Take a payment for a plan: all of it goes to the plan, oldest part first (PROMISE I10).

In coins each payment goes to the nearest, the last one down (SE-042). What is handed over above the
balance goes back, or becomes credit, as the customer likes (SE-038).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from posdesk.card_numbers import holds_split_card_number
from posdesk.desk import card_calls, plan_papers, settling_credits
from posdesk.desk.action import CREDITS, DRAWER, OUTBOX, PLANS, Station
from posdesk.desk.actions.booked_before import BookedOtherwise
from posdesk.desk.actions.settle_ticket import may_act
from posdesk.desk.plan_sheet import as_shown, newest, sheet
from posdesk.desk.settling_credits import CreditSpent
from posdesk.errors import Refusal
from posdesk.identity import CREDIT, PAYMENT
from posdesk.instalments import booking
from posdesk.instalments.coins import forgiven_after, in_coins
from posdesk.instalments.credit import (
    CLEARING,
    COUNTER,
    FORGIVEN,
    PAID,
    Credit,
    Payment,
    following,
)
from posdesk.instalments.standing import PlanStanding
from posdesk.law.cash import within_law
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.sales.payment import (
    CardNumberTyped,
    CardTooMuch,
    Handed,
    NotInCoins,
    NotLast4,
    TooLittle,
)
from posdesk.sales.sale import TenderLeg
from posdesk.sales.store_credit import StoreCredit
from posdesk.sales.tenders import CARD, CASH, CHEQUE, STORE_CREDIT, TRANSFER, tender
from posdesk.store.books import Books

BACK, AS_CREDIT = "back", "credit"
TAKEN_FOR_PLANS = (CASH.code, CARD.code, TRANSFER.code, CHEQUE.code, STORE_CREDIT.code)
MUCH_MORE = 3  # times what is due next: more is asked about before anything is taken (SE-058)


class NothingIsOwed(Refusal):
    """The plan is paid: nothing can be taken for it; `figures["plan"]`."""

    code = "nothing_is_owed"


class MuchMoreThanDue(Refusal):
    """More than three times what is due next: a slip of the hand? `figures`: amount, due."""

    code = "much_more_than_due"


class TenderNotTaken(Refusal):
    """That tender pays no plan; `figures["tender"]`."""

    code = "tender_not_taken"


@dataclass(frozen=True, slots=True)
class InstalmentTaken:
    """The receipt's number, and minor units: what went to the plan, the balance now, change given
    back, and `over` that became the store credit `credit`."""

    number: str
    plan: str
    amount: int
    balance: int
    change: int
    over: int
    credit: str
    opens_drawer: bool


@dataclass(frozen=True, slots=True)
class Taking:
    """How what was handed over falls: tenders as kept, what goes to the plan, what coins forgive,
    and what is above the balance; minor units."""

    legs: tuple[TenderLeg, ...]
    amount: int
    forgiven: int
    over: int

    @property
    def cash(self) -> int:
        """What stays in the drawer."""
        return sum(leg.applied for leg in self.legs if leg.kind == CASH.code)

    @property
    def change(self) -> int:
        """What goes back out of the drawer."""
        return sum(leg.change for leg in self.legs)


@dataclass(frozen=True, slots=True)
class TakeInstalment:
    """Take `amount` minor units for the plan, in the tenders of `handed`.

    `amount` is what the customer wants to pay; cash handed over above it is change. `balance` is
    what she was shown as owed. `over` says what becomes of anything above the balance: `back` (only
    cash can go back at once) or `credit`. `sure`: an amount above three times what is due was asked
    about and is meant. A cheque or transfer counts at once, subject to clearing. A store credit
    names its slip as `approval`, and is spent on her own word alone: `confirmed` is how she said so
    (`ink`, `window`).
    """

    operation: str
    plan: str
    amount: int
    balance: int
    handed: tuple[Handed, ...]
    over: str = BACK
    sure: bool = False
    confirmed: str = ""

    topics = frozenset({PLANS, CREDITS, DRAWER, OUTBOX})

    @property
    def opens_with(self) -> str:
        """The plan it begins with."""
        return self.plan

    def perform(self, books: Books, station: Station) -> InstalmentTaken:
        """Book the money, and print the receipt that proves every payment so far."""
        may_act(books, station)
        books.plans.alone_with(self.plan)
        standing = newest(books, station, self.plan)
        as_shown(standing, self.balance)
        self._meant(standing, station)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        standing = self._booked_on(books, station, standing)
        taking = fall(self.handed, self.amount, standing.balance, self.over, station.shop.cash_step)
        within_law(taking.cash, station.cash_limit)
        paid = self._payment(books, station, standing, taking)
        card_calls.use(books, self.handed, paid.number)
        spent = settling_credits.used(books, _slips(paid), paid.currency)
        after = credited(standing, paid, taking.forgiven)
        plan_papers.receipt(books, station, after, paid)
        consent = settling_credits.confirm(books, station, spent, paid.number, self.confirmed)
        credit = self._credit(books, station, standing, paid)
        put(books, after, paid, after.credits[len(standing.credits) :])
        taken = _taken(paid, after, taking, credit)
        customer = standing.plan.customer
        legs = booking.payment(paid, customer, forgiven=taking.forgiven)
        entry = JournalEntry(
            "instalment_paid", "customer_choice", paid.currency,
            settling_credits.of_bearers(legs, customer, spent), self._facts(station, taken),
            consent=consent,
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return taken

    def again(self, books: Books, facts: Mapping[str, Fact]) -> InstalmentTaken:
        """What was taken the first time, if it was this."""
        if (facts["plan"], facts["asked"]) != (self.plan, self.amount):
            raise BookedOtherwise(numbers=facts["payment"])
        figures = (int(str(facts[name])) for name in ("minor", "balance", "change", "over"))
        minor, balance, change, over = figures
        return InstalmentTaken(
            str(facts["payment"]), self.plan, minor, balance, change, over,
            str(facts["credit"]), bool(facts["drawer"]),
        )  # fmt: skip

    def _meant(self, standing: PlanStanding, station: Station) -> None:
        if standing.is_settled:
            raise NothingIsOwed(plan=self.plan)
        if self.amount <= 0:
            raise TooLittle(amount=self.amount, due=standing.balance)
        due = is_asked_about(standing, self.amount, station.at.day)
        if due and not self.sure:
            raise MuchMoreThanDue(amount=self.amount, due=due)

    def _booked_on(self, books: Books, station: Station, shown: PlanStanding) -> PlanStanding:
        """The plan the money goes to: where rows are lost, the one its papers prove (I16)."""
        if not shown.doubt:
            return shown
        from posdesk.desk.honoured_plans import stands_as  # with every paper it makes

        number = stands_as(books, station, self.plan)
        return shown if number == shown.plan.number else sheet(books, station, number)

    def _payment(
        self, books: Books, station: Station, plan: PlanStanding, taking: Taking
    ) -> Payment:
        clears = any(tender(leg.kind).clears_later for leg in taking.legs)
        return Payment(
            str(books.numbers.next(PAYMENT)), plan.plan.number, station.till.number, station.at,
            station.shop.currency, taking.amount, taking.legs, CLEARING if clears else COUNTER,
            station.duty.code, taking.over,
        )  # fmt: skip

    def _credit(self, books: Books, station: Station, standing: PlanStanding, paid: Payment) -> str:
        """What is above the balance, as a slip of hers; the slip's number."""
        if not paid.over:
            return ""
        number, bearer = str(books.numbers.next(CREDIT)), standing.plan.customer
        credit = StoreCredit(number, bearer, paid.over, paid.over, paid.currency, station.at)
        plan_papers.credit_slip(books, station, credit, original=paid.number)
        books.credits.add(credit)
        return number

    def _facts(self, station: Station, taken: InstalmentTaken) -> dict[str, Fact]:
        return {
            "who": station.duty.code, "plan": self.plan, "payment": taken.number,
            "asked": self.amount, "minor": taken.amount, "balance": taken.balance,
            "change": taken.change, "over": taken.over, "credit": taken.credit,
            "drawer": taken.opens_drawer,
        }  # fmt: skip


def fall(handed: tuple[Handed, ...], amount: int, balance: int, over: str, step: int) -> Taking:
    """Where `handed` goes when she pays `amount` and owes `balance`, in coins of `step`.

    TooLittle, NotInCoins, CardTooMuch, NotLast4 and TenderNotTaken say what nobody may take.
    """
    if any(each.kind == STORE_CREDIT.code for each in handed):
        over = BACK  # no credit is spent to become one again
    others = _others(handed, amount if over == AS_CREDIT else min(amount, balance))
    by_others = sum(leg.applied for leg in others)
    cash = sum(each.amount for each in handed if each.kind == CASH.code)
    if not any(each.kind == CASH.code for each in handed):
        if by_others != (amount if over == AS_CREDIT else min(amount, balance)):
            raise TooLittle(amount=by_others, due=amount)
        credited = min(by_others, balance)
        return Taking(others, credited, 0, by_others - credited)
    if cash % step:
        raise NotInCoins(amount=cash, step=step)
    wanted, left = amount - by_others, balance - by_others
    if over == AS_CREDIT and wanted > left:  # all of it in the drawer: plan first, the rest hers
        applied = wanted - wanted % step
        legs = (*others, TenderLeg(CASH.code, applied, cash, cash - applied))
        to_plan = min(applied, max(0, left))
        forgiven = forgiven_after(left - to_plan, step)
        return _checked(Taking(legs, by_others + to_plan, forgiven, applied - to_plan), amount)
    coins = in_coins(min(wanted, left), left, step)
    legs = (*others, TenderLeg(CASH.code, coins.cash, cash, cash - coins.cash))
    return _checked(Taking(legs, by_others + coins.cash, coins.forgiven, 0), amount)


def _slips(paid: Payment) -> tuple[CreditSpent, ...]:
    return tuple(
        CreditSpent(leg.approval, leg.applied)
        for leg in paid.tenders
        if leg.kind == STORE_CREDIT.code
    )


def _checked(taking: Taking, amount: int) -> Taking:
    if taking.change < 0 or taking.amount + taking.over <= 0:
        handed = sum(leg.handed for leg in taking.legs)
        raise TooLittle(amount=handed, due=amount)
    return replace(taking, legs=tuple(leg for leg in taking.legs if leg.applied))


def _others(handed: tuple[Handed, ...], most: int) -> tuple[TenderLeg, ...]:
    legs = []
    for each in handed:
        if each.kind not in TAKEN_FOR_PLANS:
            raise TenderNotTaken(tender=each.kind)
        if each.amount <= 0:
            raise TooLittle(amount=each.amount, due=most)
        if holds_split_card_number((each.last4, each.approval)):
            raise CardNumberTyped()
        if each.last4 and not (len(each.last4) == 4 and each.last4.isdigit()):
            raise NotLast4()
        if each.kind != CASH.code:
            legs.append(TenderLeg(each.kind, each.amount, last4=each.last4, approval=each.approval))
    if sum(leg.applied for leg in legs) > most:
        raise CardTooMuch(amount=sum(leg.applied for leg in legs), due=most)
    return tuple(legs)


def credited(standing: PlanStanding, paid: Payment, forgiven: int) -> PlanStanding:
    """The plan with that payment counted, and what coins forgive of the last one."""
    chain = standing.credits
    chain = (*chain, following(chain, PAID, paid.number, paid.at, paid.amount))
    if forgiven:
        chain = (*chain, following(chain, FORGIVEN, paid.number, paid.at, forgiven))
    return replace(standing, credits=chain)


def put(books: Books, after: PlanStanding, paid: Payment, fresh: tuple[Credit, ...]) -> None:
    """The payment, its receipt and what it credits, into the act."""
    books.plans.pay(paid)
    for credit in fresh:
        books.plans.credit(after.plan.number, credit)
    books.plans.paper(after.plan.number, paid.number)


def _taken(paid: Payment, after: PlanStanding, taking: Taking, credit: str) -> InstalmentTaken:
    opens = any(tender(leg.kind).opens_drawer for leg in taking.legs)
    return InstalmentTaken(
        paid.number, paid.plan, paid.amount, after.balance, taking.change, paid.over, credit, opens
    )


def is_asked_about(standing: PlanStanding, amount: int, today: date) -> int:
    """What is due, where `amount` is so much more that it may be a slip of the hand; else 0.

    Asked before a terminal is: what a card has paid is harder to undo (SE-058).
    """
    is_open = [each for each in standing.covered() if each.left]
    fallen = sum(each.left for each in is_open if each.due.day <= today)
    due = max(fallen, is_open[0].due.amount if is_open else 0)
    return due if amount != standing.balance and amount > MUCH_MORE * due else 0
