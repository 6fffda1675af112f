"""Sign a plan: the goods of a ticket, a deposit, the rest in parts. The only way a debt is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from posdesk.catalogue.traits import VOUCHER
from posdesk.clock import Moment
from posdesk.desk import card_calls, going_out, plan_papers, settling_credits, settling_kinds
from posdesk.desk.action import CREDITS, DRAWER, OUTBOX, PLANS, SALES, Station
from posdesk.desk.actions.customer_acts import known
from posdesk.desk.actions.settle_ticket import FigureChanged, NotYetPaid, may_act
from posdesk.desk.settling_credits import CreditSpent
from posdesk.documents.drawn import mark_of, read_drawing
from posdesk.errors import NoEvidence, Refusal
from posdesk.identity import PLAN, new_operation_id
from posdesk.instalments import change, terms
from posdesk.instalments.coins import NotInCoins
from posdesk.instalments.credit import RETURNED
from posdesk.instalments.plan import Plan
from posdesk.instalments.schedule import (
    EVERY,
    FEWEST_PARTS,
    MOST_PARTS,
    Due,
    NoParts,
    NothingToSpread,
    TooManyParts,
)
from posdesk.instalments.standing import PlanStanding
from posdesk.law.cash import within_law
from posdesk.ledger.agreements import Contract
from posdesk.ledger.causes import E1
from posdesk.ledger.evidence import WAYS, Evidence
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.returns.window import dated
from posdesk.sales import booking, tenders
from posdesk.sales.basket import Basket
from posdesk.sales.payment import Payment
from posdesk.sales.pricing import price
from posdesk.sales.sale import Sale, SaleLine, TenderLeg
from posdesk.store.books import Books
from posdesk.ticket.ticket import Ticket

SUCCESSOR_DAYS = 365  # so long a plan for the same goods takes the place of one given up


class PlanGoodsOnly(Refusal):
    """Goods that come back are settled first: a plan is for goods going out."""

    code = "plan_goods_only"


class DuesDoNotAddUp(Refusal):
    """Deposit and parts are not the price; `figures`: price, deposit, parts (minor units)."""

    code = "dues_do_not_add_up"


class DueBeforeToday(Refusal):
    """A part cannot fall due before the day it is signed; `figures["day"]`."""

    code = "due_before_today"


class NotASignature(Refusal):
    """What was drawn on her window cannot be read again."""

    code = "not_a_signature"


@dataclass(frozen=True, slots=True)
class Signed:
    """The plan's number, and its figures in minor units."""

    plan: str
    price: int
    deposit: int
    financed: int
    change: int
    opens_drawer: bool


@dataclass(frozen=True, slots=True)
class SignPlan:
    """Sign a plan over what goes out on `ticket`, for the customer of that reference.

    `price` is what she was shown for the goods (minor units, tax included). `deposit` is the pay
    step for what she hands over today, None for nothing. `dues` are the parts she was shown, and
    `every` (one of schedule.EVERY) how they were made; `kept`: the goods stay here until all is
    paid. `confirmed` is how she confirmed the figures: `ink` or `window` (E1); empty: she did not,
    and nothing is signed. `drawn` is her signature from her window: the agreement shows it, and
    its hash is sealed with the act. `notices` are the sentences the law wants on the page.
    `credits` are slips that are part of the deposit.
    """

    ticket: Ticket
    customer: str
    price: int
    dues: tuple[Due, ...]
    every: str
    deposit: Payment | None = None
    kept: bool = False
    confirmed: str = ""
    notices: tuple[str, ...] = ()
    drawn: bytes = b""
    credits: tuple[CreditSpent, ...] = ()

    topics = frozenset({PLANS, SALES, DRAWER, OUTBOX, CREDITS})

    @property
    def operation(self) -> str:
        """The id made when the ticket was opened."""
        return self.ticket.operation

    def perform(self, books: Books, station: Station) -> Signed:
        """Book the sale, the deposit and the debt, and print the agreement."""
        may_act(books, station)
        at = station.at.not_before(books.journal.head().at)
        station = replace(station, at=at)
        known(books, self.customer)
        plan = self._plan(books, station)
        if self.confirmed not in WAYS[E1]:
            raise NoEvidence(rule="I12", part="D", customer=self.customer, minor=plan.financed)
        mark = signature_mark(books, self.customer, self.drawn)
        self._in_place_of(books, plan, station.at)
        spent = settling_credits.used(books, self.credits, plan.currency)
        card_calls.use(books, self.deposit.handed if self.deposit else (), plan.number)
        standing = PlanStanding(plan, self.dues, released=not self.kept)
        books.sales.add(plan.sale, customer=self.customer)
        sign(books, plan, self.confirmed)
        plan_papers.agreement(books, station, standing, self.notices, self.drawn)
        settling_kinds.print_papers(books, station, self.ticket.basket, plan.sale)
        books.plans.add(plan)
        books.plans.paper(plan.number, plan.number)
        consent = settling_credits.confirm(books, station, spent, plan.number, self.confirmed)
        signed = _signed(plan)
        legs = booking.postings(plan.sale, station.till.number, self.customer)
        entry = JournalEntry(
            kind="plan_signed",
            cause="customer_choice",
            currency=plan.currency,
            postings=settling_credits.of_bearers(legs, self.customer, spent),
            facts={
                "who": station.duty.code, "plan": plan.number, "customer": self.customer,
                "price": plan.price, "deposit": plan.deposit, "financed": plan.financed,
                "change": signed.change, "parts": len(plan.dues), "drawer": signed.opens_drawer,
                **mark,
            },
            contract=plan.number,
            consent=consent,
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return signed

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Signed:
        """What was signed the first time."""
        figures = (int(str(facts[name])) for name in ("price", "deposit", "financed", "change"))
        total, deposit, financed, back = figures
        return Signed(str(facts["plan"]), total, deposit, financed, back, bool(facts["drawer"]))

    def _plan(self, books: Books, station: Station) -> Plan:
        basket = self.ticket.basket
        if any(draft.ticks for draft in self.ticket.returns) or not basket.lines:
            raise PlanGoodsOnly()
        going_out.check(books, basket.lines, self.customer)
        if any(line.kind == VOUCHER for line in basket.lines):
            raise PlanGoodsOnly()  # it would be spent before it is paid for
        lines = settling_kinds.numbered(books, price(basket, station.taxes, offers=station.offered))
        total = sum(line.paid for line in lines)
        if total != self.price:
            raise FigureChanged(shown=self.price, now=total)
        legs = self._deposit_legs()
        within_law(self.deposit.cash if self.deposit else 0, station.cash_limit)
        financed = total - sum(leg.applied for leg in legs)
        self._dues_fit(financed, total, station)
        sale = Sale(
            number=str(books.numbers.next(PLAN)),
            till=station.till.number,
            at=station.at,
            currency=station.shop.currency,
            lines=lines,
            tenders=(*legs, TenderLeg(tenders.PLAN.code, financed)),
            return_by=self._return_by(basket, lines, station),
            tax_included=station.taxes.included,
            clerk=station.duty.code,
        )
        hashed = terms.terms_hash(terms.shown(kept=self.kept))
        return Plan(
            sale.number, self.customer, sale, self.dues, self.kept, station.at,
            station.duty.code, hashed, self.every,
        )  # fmt: skip

    @staticmethod
    def _return_by(basket: Basket, lines: tuple[SaleLine, ...], station: Station) -> date:
        """The latest day of any of its goods, for all of them: an agreement names one."""
        own = [line.return_days for line in basket.lines]
        return dated(lines, own, station.shop, station.at.day)[1]

    def _deposit_legs(self) -> tuple[TenderLeg, ...]:
        paid, slips = self.deposit, settling_credits.legs_of(self.credits)
        if paid is None or not paid.due:
            return slips
        if not paid.pays(paid.due, paid.step):
            raise NotYetPaid(due=paid.due)
        if paid.rounding:  # deposit and parts are the price to the minor unit
            raise NotInCoins(amount=paid.due, step=paid.step)
        return (*slips, *paid.legs())

    def _dues_fit(self, financed: int, total: int, station: Station) -> None:
        if financed <= 0:
            raise NothingToSpread(total=financed)
        if len(self.dues) < FEWEST_PARTS or self.every not in EVERY:
            raise NoParts(count=len(self.dues), fewest=FEWEST_PARTS)
        if len(self.dues) > MOST_PARTS:
            raise TooManyParts(count=len(self.dues), most=MOST_PARTS)
        parts = sum(due.amount for due in self.dues)
        if parts != financed or any(due.amount <= 0 for due in self.dues):
            raise DuesDoNotAddUp(price=total, deposit=total - financed, parts=parts)
        for due in self.dues:
            if due.day < station.at.day:
                raise DueBeforeToday(day=due.day)

    def _in_place_of(self, books: Books, plan: Plan, at: Moment) -> None:
        """RuleZ where goods of a plan of hers that was given up come back for more (SE-023)."""
        for row in books.plans.of_customer(*books.customers.references(self.customer)):
            old, goods = books.plans.get(row.number), books.sales.standing(row.number)
            if old is None or goods is None or not goods.all_back:
                continue
            back = [credit for credit in old.credits if credit.kind == RETURNED]
            if back and back[-1].at.after(days=SUCCESSOR_DAYS).ms < at.ms:
                continue
            kept = tuple(credit for credit in old.credits if credit.kind != RETURNED)
            change.takes_the_place_of(replace(old, credits=kept), plan)


def sign(books: Books, plan: Plan, way: str) -> None:
    """The contract, and her own confirmation of its figures, kept in this act (E1)."""
    books.agreements.sign(Contract(plan.number, plan.customer, plan.financed, plan.terms))
    books.evidence.add(
        Evidence(
            new_operation_id(plan.at), E1, way, plan.customer,
            {"before": 0, "after": plan.financed}, plan.number, plan.at,
        )
    )  # fmt: skip


def signature_mark(books: Books, customer: str, drawn: bytes) -> dict[str, Fact]:
    """What she drew is kept, and its hash told, to be sealed with the act; NotASignature."""
    if not drawn:
        return {}
    try:
        read_drawing(drawn)
    except ValueError as odd:
        raise NotASignature() from odd
    mark = mark_of(drawn)
    books.evidence.keep_strokes(mark, customer, drawn)
    return {"signature": mark.hex()}


def _signed(plan: Plan) -> Signed:
    deposit = [leg for leg in plan.sale.tenders if leg.kind != tenders.PLAN.code]
    opens = any(tenders.tender(leg.kind).opens_drawer for leg in deposit)
    back = sum(leg.change for leg in deposit)
    return Signed(plan.number, plan.price, plan.deposit, plan.financed, back, opens)
