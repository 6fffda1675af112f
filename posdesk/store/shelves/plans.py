"""Plans by number: as signed, what moved on them since, and the papers that say so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import cbor2
from sqlalchemy import Row

from posdesk.clock import Moment
from posdesk.instalments.credit import RAISING, Credit, Payment
from posdesk.instalments.plan import Plan
from posdesk.instalments.schedule import Due
from posdesk.instalments.standing import PlanStanding
from posdesk.ledger.chart import receivable
from posdesk.sales.sale import TenderLeg
from posdesk.store.columns import day_number, day_of
from posdesk.store.shelves import plan_questions as questions
from posdesk.store.shelves.plan_goods import as_signed
from posdesk.store.shelves.remains import RemainsShelf
from posdesk.store.shelves.sales import SalesShelf
from posdesk.store.unit import Unit


@dataclass(frozen=True, slots=True)
class NewestPaper:
    """The codes of a plan's newest paper, and what the rows sum to: `owed` minor units, `moved`
    by all credits so far, `dues` as `weighed`. `released`: the goods are with the customer.
    `agrees`: her account is what her plans come to, and every receipt is credited."""

    tokens: tuple[str, ...]
    customer: str
    owed: int
    moved: int
    released: bool
    no: int
    agrees: bool
    dues: int


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A plan in a list; `price` and what is still `owed` in minor units."""

    number: str
    customer: str
    currency: str
    at: Moment
    price: int
    owed: int


class PlansShelf:
    """Every plan. The rows are indexes: what a customer owes is what her papers say (I16)."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._last_no: dict[str, int] = {}

    def add(self, plan: Plan) -> None:
        """Put a plan on the shelf, after its sale and its contract, in the act being written."""
        self._unit.add(
            "plan",
            [
                {
                    "number": plan.number, "customer": plan.customer, "currency": plan.currency,
                    "price": plan.price, "deposit": plan.deposit, "financed": plan.financed,
                    "kept": int(plan.kept), "every": plan.every, "terms": plan.terms,
                    "at_ms": plan.at.ms, "offset_min": plan.at.offset_min, "clerk": plan.clerk,
                }
            ],
        )  # fmt: skip
        self._last_no[plan.number] = 0
        self._schedule(plan.number, 1, plan.dues, plan.financed, plan.number)

    def change(self, number: str, dues: Sequence[Due], owed: int, document: str) -> None:
        """Another schedule from now on, whole, with what is paid of it already (`PlanChange.dues`).

        `owed` minor units are owed with it, credits of this act counted; `document` is the page
        of the change. RuleZ (I2, T) where it comes to more, or anything falls due earlier or in
        more parts without her proof (E1) on that page.
        """
        row = self._unit.connection.execute(questions.GET, {"number": number}).one()
        self._schedule(number, row.version + 1, dues, owed, document)

    def credit(self, number: str, credit: Credit) -> None:
        """What moved on the plan since the state it was made of; E_PLAN if that moved on."""
        row = {
            "plan": number, "before": credit.before, "after": credit.after, "kind": credit.kind,
            "document": credit.number, "day": day_number(credit.at.day), "at_ms": credit.at.ms,
            "offset_min": credit.at.offset_min,
        }  # fmt: skip
        self._unit.add("plan_credit", [row])

    def pay(self, payment: Payment) -> None:
        """A payment, in the act being written; its credit goes beside it (I10)."""
        row = {
            "number": payment.number, "plan": payment.plan, "till": payment.till,
            "day": day_number(payment.at.day), "at_ms": payment.at.ms,
            "offset_min": payment.at.offset_min, "currency": payment.currency,
            "amount": payment.amount, "over": payment.over, "how": payment.how,
            "clerk": payment.clerk,
        }  # fmt: skip
        self._unit.add("payment", [row])
        self._unit.add(
            "payment_tender",
            [
                {
                    "payment": payment.number, "no": no, "kind": leg.kind, "applied": leg.applied,
                    "handed": leg.handed, "change": leg.change, "last4": leg.last4,
                    "approval": leg.approval,
                }
                for no, leg in enumerate(payment.tenders, 1)
            ],
        )  # fmt: skip

    def release(self, number: str, document: str, at: Moment, clerk: str) -> None:
        """Kept goods are handed over."""
        row = {
            "plan": number, "document": document, "at_ms": at.ms, "offset_min": at.offset_min,
            "clerk": clerk,
        }  # fmt: skip
        self._unit.add("plan_release", [row])

    def paper(self, number: str, document: str) -> None:
        """That paper tells of the plan: the latest one proves them all."""
        if number not in self._last_no:
            last = self._papers(number, 1)
            self._last_no[number] = last[0].no if last else 0
        self._last_no[number] += 1
        row = {"plan": number, "no": self._last_no[number], "document": document}
        self._unit.add("plan_paper", [row])

    def newest(self, number: str) -> NewestPaper | None:
        """The newest paper of a plan beside the sums of its rows, in one question at most."""
        begun = self._unit.begun
        if begun is not None and begun.plan == number:
            row = begun.newest if begun.newest[0] is not None else None
        else:
            row = self._unit.wire.one(questions.NEWEST, number)
        if row is None:
            return None
        tokens, no, customer, owed, moved, kept, released, gap, credited, dues = row
        out = not kept or bool(released)
        self._last_no[number] = no
        return NewestPaper(
            _codes(tokens), customer, int(owed), int(moved), out, no,
            agrees=int(gap) == 0 and credited >= 0, dues=int(dues or 0),
        )  # fmt: skip

    def exists(self, number: str) -> bool:
        """Whether the books hold a plan of that number."""
        return (
            self._unit.connection.execute(questions.EXISTS, {"number": number}).first() is not None
        )

    def alone_with(self, *numbers: str) -> None:
        """No other till books on these plans before this unit ends: ask how they stand after it."""
        self._unit.alone(*(f"plan {number}" for number in numbers))

    def get(self, number: str) -> PlanStanding | None:
        """How the plan stands by its rows; None when these books do not hold it, or when somebody
        wrote over its rows, or took some, so that they are no plan any more. What was booked in
        the place of such a plan is answered for it, under the number of its own.

        `doubt` where her plans together and her account disagree (I16).
        """
        row = self._unit.connection.execute(questions.GET, {"number": number}).first()
        instead = row.instead if row else RemainsShelf(self._unit).instead_of(number)
        if instead:
            return self.get(instead)
        try:
            return None if row is None else self._standing(row)
        except (AssertionError, ValueError):
            return None

    def _standing(self, row: Row[Any]) -> PlanStanding | None:
        sold = SalesShelf(self._unit).standing(row.number)
        if sold is None or sold.half:
            return None
        signed = self._dues(row.number, 1)
        sale, added = as_signed(sold.sale, row.price)
        plan = Plan(
            row.number, row.customer, sale, signed, bool(row.kept),
            Moment(row.at_ms, row.offset_min), row.clerk, row.terms, row.every,
        )  # fmt: skip
        credits = self._unit.connection.execute(questions.CREDITS, {"plan": row.number}).all()
        return PlanStanding(
            plan,
            signed if row.version == 1 else self._dues(row.number, row.version),
            tuple(map(_credit, credits)),
            released=not row.kept or bool(row.released),
            doubt=self.above_account(row.customer) != 0,
            added=added,
        )

    def every(self, after: str, limit: int) -> tuple[str, ...]:
        """The numbers of all plans, in their order, from `after` on."""
        asked = {"after": after, "most": limit}
        found = self._unit.connection.execute(questions.EVERY, asked)
        return tuple(found.scalars().all())

    def of_customer(self, *references: str) -> tuple[PlanRow, ...]:
        """The plans of a customer (of all references that are hers), newest first."""
        rows = self._unit.connection.execute(
            questions.OF_CUSTOMERS, {"keys": list(references)}
        ).all()
        return tuple(
            PlanRow(
                row.number, row.customer, row.currency, Moment(row.at_ms, row.offset_min),
                row.price, int(row.owed),
            )
            for row in rows
        )  # fmt: skip

    def due(self, since: date, until: date, limit: int) -> tuple[tuple[str, date], ...]:
        """Plans not paid off with a due from the one day to the other, and the first such day.

        Whether it is paid, or late, the plan's standing says.
        """
        asked = {"since": day_number(since), "until": day_number(until), "most": limit}
        rows = self._unit.connection.execute(questions.DUE_BY, asked).all()
        return tuple((row.plan, day_of(row.day)) for row in rows)

    def payment(self, number: str) -> Payment | None:
        """The payment of that receipt number; None when these books do not hold it, or when
        somebody wrote over its rows so that they are no payment any more."""
        row = self._unit.connection.execute(questions.THE_PAYMENT, {"number": number}).first()
        return None if row is None else self._whole(row)

    def payments(self, number: str) -> tuple[Payment, ...]:
        """Every payment for that plan, oldest first."""
        rows = self._unit.connection.execute(questions.PAYMENTS, {"plan": number}).all()
        return tuple(each for each in map(self._whole, rows) if each is not None)

    def paid_between(
        self, since: date, until: date, limit: int, amount: int = 0
    ) -> tuple[Payment, ...]:
        """Payments of those days (and of that `amount`, unless 0) on any plan, oldest first."""
        asked = {"since": day_number(since), "until": day_number(until), "amount": amount}
        asked["most"] = limit
        rows = self._unit.connection.execute(questions.PAID_BETWEEN, asked).all()
        return tuple(each for each in map(self._whole, rows) if each is not None)

    def papers(self, number: str, limit: int = 1_000) -> tuple[str, ...]:
        """The numbers of papers that tell of the plan, latest first."""
        return tuple(row.document for row in self._papers(number, limit))

    def plan_of(self, document: str) -> str:
        """Which plan that paper tells of; empty when none."""
        found = self._unit.connection.execute(questions.PLAN_OF, {"document": document}).scalar()
        return found or ""

    def _schedule(
        self, number: str, version: int, dues: Iterable[Due], owed: int, document: str
    ) -> None:
        which = {"plan": number, "version": version}
        self._unit.add("plan_schedule", [{**which, "owed": owed, "document": document}])
        self._unit.add(
            "plan_due",
            [
                {**which, "no": no, "day": day_number(due.day), "amount": due.amount}
                for no, due in enumerate(dues, 1)
            ],
        )

    def _dues(self, number: str, version: int) -> tuple[Due, ...]:
        asked = {"plan": number, "version": version}
        rows = self._unit.connection.execute(questions.DUES, asked).all()
        return tuple(Due(day_of(row.day), row.amount) for row in rows)

    def owed(self, number: str) -> int:
        """What is owed on that plan by its rows alone, minor units; nothing where there is none."""
        found = self._unit.connection.execute(questions.OWED, {"number": number}).scalar()
        return int(found or 0)

    def owed_by_rows(self, number: str, customer: str) -> int:
        """The same where the row names that customer; 0 where it names another, or is lost."""
        row = self._unit.connection.execute(questions.GET, {"number": number}).first()
        return self.owed(number) if row is not None and row.customer == customer else 0

    def above_account(self, customer: str) -> int:
        """By how much the rows of her plans are above her account: 0 where nothing was touched."""
        ask = self._unit.connection.execute
        owed = ask(questions.OWED_BY, {"customer": customer}).scalar_one()
        return int(owed) - int(
            ask(questions.BALANCE, {"account": receivable(customer)}).scalar_one()
        )

    def _papers(self, number: str, limit: int) -> list[Any]:
        asked = {"plan": number, "most": limit}
        return list(self._unit.connection.execute(questions.PAPERS, asked).all())

    def _whole(self, row: Row[Any]) -> Payment | None:
        legs = self._unit.connection.execute(questions.LEGS, {"number": row.number}).all()
        tenders = tuple(
            TenderLeg(leg.kind, leg.applied, leg.handed, leg.change, leg.last4, leg.approval)
            for leg in legs
        )
        try:
            return Payment(
                row.number, row.plan, row.till, Moment(row.at_ms, row.offset_min), row.currency,
                row.amount, tenders, row.how, row.clerk, row.over,
            )  # fmt: skip
        except AssertionError:  # a tender lost, or a figure that is none of its own
            return None


def weighed(dues: Iterable[Due]) -> int:
    """A schedule as one figure: another one for parts moved, enlarged or left out."""
    return sum(due.amount * day_number(due.day) for due in dues)


def _codes(tokens: bytes) -> tuple[str, ...]:
    """The codes of a paper; none where somebody wrote over them."""
    try:
        return tuple(map(str, cbor2.loads(bytes(tokens))))
    except (cbor2.CBORDecodeError, TypeError, ValueError):
        return ()


def _credit(row: Row[Any]) -> Credit:
    moved = row.after - row.before
    amount = -moved if row.kind in RAISING else moved
    at = Moment(row.at_ms, row.offset_min)
    return Credit(row.kind, row.document, at, amount, row.before, row.after)
