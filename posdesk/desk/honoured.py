"""What comes of honouring a paper, and how it is told in the journal."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.desk.action import Station
from posdesk.ledger.journal import Fact

PAYMENT, PLAN, SALE, CREDIT, PROMISE = "payment", "plan", "sale", "credit", "promise"


@dataclass(frozen=True, slots=True)
class Honoured:
    """What a paper was: `what` is payment, plan, sale, credit or promise.

    `amount` minor units were honoured (0: the books held it all), `balance` is what the plan owes
    now. `sale` and `credit` name what can be scanned from now on, `slip` what prints.
    """

    number: str
    what: str
    amount: int
    balance: int = 0
    plan: str = ""
    sale: str = ""
    credit: str = ""
    slip: str = ""


def facts_of(done: Honoured, station: Station, customer: str = "") -> dict[str, Fact]:
    """The facts of the act: figures and numbers."""
    return {
        "who": station.duty.code, "paper": done.number, "what": done.what, "minor": done.amount,
        "balance": done.balance, "plan": done.plan, "sale": done.sale, "credit": done.credit,
        "slip": done.slip, "customer": customer,
    }  # fmt: skip
