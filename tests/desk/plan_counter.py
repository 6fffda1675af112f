"""A counter for plans, as tests work it: customers, plans signed and paid, and what papers say."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bookmaking import KEY
from desk.shops import CLERK, HandClock
from desk.tills import Till

from posdesk.catalogue.product import Product
from posdesk.clock import Moment
from posdesk.desk.action import Action, Outcome
from posdesk.desk.actions.add_customer import AddCustomer
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.actions.sign_plan import Signed, SignPlan
from posdesk.desk.actions.take_instalment import InstalmentTaken, TakeInstalment
from posdesk.desk.desk import Answer, Desk
from posdesk.desk.opening import open_desk
from posdesk.desk.plan_sheet import sheet
from posdesk.instalments.schedule import MONTH, schedule
from posdesk.instalments.standing import PlanStanding
from posdesk.people.staff import StaffMember
from posdesk.sales.basket import BasketLine
from posdesk.sales.payment import Handed, Payment

MANAGER = StaffMember("2", "Manager 2", "manager")
RINGS = BasketLine("RINGS", "Rings", 1, 192_000_000, "A")
FIRST = date(2026, 12, 1)


@dataclass
class PlanCounter:
    """A till at which plans are signed and paid. Amounts in minor units."""

    till: Till
    customers: dict[str, str] = field(default_factory=dict)

    @property
    def desk(self) -> Desk:
        """The desk of the till."""
        return self.till.desk

    def do(self, action: Action[Answer]) -> Outcome[Answer]:
        """The act, as Enter sends it."""
        return self.desk.do(action)

    def customer(self, name: str = "Ana") -> str:
        """The reference of that customer, written down when she first comes."""
        if name not in self.customers:
            act = AddCustomer(self.desk.new_operation(), name, "020 7946 0001")
            self.customers[name] = self.do(act).result.reference
        return self.customers[name]

    def plan_act(
        self,
        line: BasketLine = RINGS,
        count: int = 12,
        *,
        name: str = "Ana",
        deposit: int = 0,
        kept: bool = False,
        first: date = FIRST,
        confirmed: str = "ink",
    ) -> SignPlan:
        """What Enter would send to sign for that line, the deposit in cash."""
        ticket = self.till.ticket().going_out(line)
        price = self.till.settlement(ticket).out_total
        paid = Payment.begin(deposit, self.desk.shop.cash_step).taking_cash() if deposit else None
        dues = schedule(price - deposit, count, first, MONTH)
        return SignPlan(ticket, self.customer(name), price, dues, MONTH, paid, kept, confirmed)

    def sign(self, line: BasketLine = RINGS, count: int = 12, **more: object) -> Signed:
        """A plan signed."""
        return self.do(self.plan_act(line, count, **more)).result  # type: ignore[arg-type]

    def pay_act(
        self, plan: str, amount: int, *handed: Handed, over: str = "back", sure: bool = False
    ) -> TakeInstalment:
        """What Enter would send: `amount` in cash where nothing else is handed over."""
        balance = self.standing(plan).balance
        handed = handed or (Handed("cash", amount),)
        return TakeInstalment(self.desk.new_operation(), plan, amount, balance, handed, over, sure)

    def pay(self, plan: str, amount: int, *handed: Handed, **more: object) -> InstalmentTaken:
        """A payment taken."""
        return self.do(self.pay_act(plan, amount, *handed, **more)).result  # type: ignore[arg-type]

    def standing(self, plan: str) -> PlanStanding:
        """How the plan stands, as the desk sees it."""
        with self.till.file.read() as books:
            return sheet(books, self.desk.station(), plan)

    def tokens(self, number: str) -> tuple[str, ...]:
        """The signed codes of that paper."""
        with self.till.file.read() as books:
            kept = books.documents.get(number)
        assert kept is not None, number
        return kept.tokens

    def by(self, staff: StaffMember) -> None:
        """Somebody else is on duty."""
        self.desk.sign_in(staff)

    def owed(self, name: str = "Ana") -> int:
        """What the ledger says the customer owes."""
        return self.till.balance(f"RECV:{self.customers[name]}")

    def credit(self, name: str = "Ana") -> int:
        """What the ledger says we owe her."""
        return -self.till.balance(f"CREDIT:{self.customers[name]}")


def kept_copy(counter: PlanCounter, folder: Path) -> Path:
    """The books as they are now, copied: what is booked from here on can be lost."""
    file = Path(counter.till.where)
    folder.mkdir(parents=True, exist_ok=True)
    counter.desk.close()
    for end in ("", ".key"):
        shutil.copy(f"{file}{end}", folder / f"shop.books{end}")
    counter.till.desk = open_desk(file, counter.till.clock)
    counter.desk.sign_in(CLERK)
    return folder / "shop.books"


def lose(counter: PlanCounter, copy: Path) -> None:
    """The books are again what they were when they were copied."""
    counter.desk.close()
    counter.till.where = str(copy)
    counter.till.desk = open_desk(copy, counter.till.clock)
    counter.desk.sign_in(CLERK)


__all__ = [
    "FIRST", "KEY", "MANAGER", "RINGS", "HandClock", "Moment", "OpenShift", "PlanCounter",
    "Product", "kept_copy", "lose",
]  # fmt: skip
