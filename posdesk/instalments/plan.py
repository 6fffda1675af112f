"""A plan as signed: goods, price, deposit and dues, fixed for ever (PROMISE I2)."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.clock import Moment
from posdesk.instalments.schedule import EVERY, Due
from posdesk.sales.sale import Sale, SaleLine, TenderLeg
from posdesk.sales.tenders import CASH, PLAN


@dataclass(frozen=True, slots=True)
class Plan:
    """A contract around a sale: `number` (letter P) is also the sale's. Amounts in minor units.

    `customer` is her reference. `dues` as signed: deposit + sum(dues) == price, to the minor unit.
    `kept`: the goods stay here until paid (layaway). `terms` is the hash of the terms signed (32
    bytes), `every` one of `schedule.EVERY`. The sale has one leg of the tender `plan`: what is
    financed; its other legs are the deposit. Cash of a deposit is never rounded.
    """

    number: str
    customer: str
    sale: Sale
    dues: tuple[Due, ...]
    kept: bool
    at: Moment
    clerk: str
    terms: bytes
    every: str

    def __post_init__(self) -> None:
        assert self.every in EVERY, self.every
        assert self.deposit + sum(due.amount for due in self.dues) == self.price, self.number

    @property
    def currency(self) -> str:
        """ISO code."""
        return self.sale.currency

    @property
    def price(self) -> int:
        """What the goods cost, tax included."""
        return self.sale.total

    @property
    def deposit(self) -> int:
        """What was handed over at signing."""
        return sum(leg.applied for leg in self.sale.tenders if leg.kind != PLAN.code)

    @property
    def financed(self) -> int:
        """What the dues sum to: all that the customer can owe by this contract."""
        return sum(leg.applied for leg in self.sale.tenders if leg.kind == PLAN.code)


def plan_on_paper(
    number: str,
    customer: str,
    currency: str,
    price: int,
    deposit: int,
    dues: tuple[Due, ...],
    at: Moment,
    *,
    text: str,
    kept: bool = False,
    till: int = 0,
    cuts: int = 0,
    terms: bytes = b"",
    every: str = EVERY[0],
) -> Plan:
    """A plan that only a paper tells of: its goods are one line of `text` (SE-002).

    `dues` are those in force; `cuts` minor units came off the price since signing (below zero:
    were added), and stand on the last due as signed. How the deposit was paid is not known: it
    counts as cash, so that it comes back as the customer likes.
    """
    if cuts:
        last = dues[-1] if dues else Due(at.day, 0)
        dues = (*dues[:-1], Due(last.day, last.amount + cuts))
    line = SaleLine(1, "", text, 1, False, price * 1000, price, 0, price, "", 0, 0)
    legs = (TenderLeg(CASH.code, deposit, handed=deposit),) if deposit else ()
    financed = TenderLeg(PLAN.code, price - deposit)
    sale = Sale(number, till, at, currency, (line,), (*legs, financed), None)
    return Plan(number, customer, sale, dues, kept, at, "", terms, every)
