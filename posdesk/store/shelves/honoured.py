"""Papers honoured above the books, each once; and what the shop's mistakes cost, never whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, select

from posdesk.clock import Moment
from posdesk.store.plan_tables import MISTAKE
from posdesk.store.trade_tables import HONOURED
from posdesk.store.unit import Unit

_GET = select(HONOURED).where(HONOURED.c.paper == bindparam("paper"))
_OF_PLAN = select(HONOURED).where(HONOURED.c.plan == bindparam("plan")).order_by(HONOURED.c.txn)
_MISTAKES = (
    select(MISTAKE)
    .where(MISTAKE.c.at_ms >= bindparam("since"), MISTAKE.c.at_ms < bindparam("until"))
    .order_by(MISTAKE.c.at_ms.desc(), MISTAKE.c.id)
    .limit(bindparam("most"))
)
_OF_SHIFT = (
    select(MISTAKE)
    .where(MISTAKE.c.till == bindparam("till"), MISTAKE.c.shift == bindparam("shift"))
    .order_by(MISTAKE.c.at_ms, MISTAKE.c.id)
)


@dataclass(frozen=True, slots=True)
class Honoured:
    """A paper that said more than the books: `amount` minor units were made good once.

    `paper` is the number that counts once: of the paper, or of a payment it names. `kind` says what
    it is; `document` is the slip handed over.
    """

    paper: str
    kind: str
    customer: str
    amount: int
    document: str
    plan: str = ""


@dataclass(frozen=True, slots=True)
class Mistake:
    """A mistake of ours and its cost in minor units on `account` (LOSS:...), by shift and paper.

    `id` names it once and for all (`M1-000001-2/1`); `case_no` is what the register calls it.
    """

    id: str
    cause: str
    account: str
    amount: int
    till: int
    shift: int
    at: Moment
    paper: str = ""
    case_no: str = ""


class HonouredShelf:
    """What the receipt won, and what went wrong before."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, honoured: Honoured) -> None:
        """Keep that a paper was honoured, in the act being written; E_TAKEN the second time."""
        row = {
            "paper": honoured.paper, "kind": honoured.kind, "customer": honoured.customer,
            "plan": honoured.plan, "amount": honoured.amount, "document": honoured.document,
        }  # fmt: skip
        self._unit.add("honoured", [row])

    def get(self, paper: str) -> Honoured | None:
        """How that paper was honoured; None when it never was."""
        row = self._unit.connection.execute(_GET, {"paper": paper}).first()
        return None if row is None else _honoured(row)

    def of_plan(self, plan: str) -> tuple[Honoured, ...]:
        """Every paper honoured for that plan, oldest first."""
        rows = self._unit.connection.execute(_OF_PLAN, {"plan": plan}).all()
        return tuple(_honoured(row) for row in rows)

    def mistake(self, made: Mistake) -> None:
        """Keep a mistake of ours, in the act that books its loss."""
        row = {
            "id": made.id, "cause": made.cause, "account": made.account, "amount": made.amount,
            "till": made.till, "shift": made.shift, "paper": made.paper, "case_no": made.case_no,
            "at_ms": made.at.ms,
        }  # fmt: skip
        self._unit.add("mistake", [row])

    def mistakes(self, since: Moment, until: Moment, limit: int) -> tuple[Mistake, ...]:
        """Mistakes of that time, newest first: the owner's register."""
        asked = {"since": since.ms, "until": until.ms, "most": limit}
        return tuple(map(_mistake, self._unit.connection.execute(_MISTAKES, asked).all()))

    def mistakes_of_shift(self, till: int, shift: int) -> tuple[Mistake, ...]:
        """Mistakes made in that shift: what an over-count of its close may make good."""
        asked = {"till": till, "shift": shift}
        return tuple(map(_mistake, self._unit.connection.execute(_OF_SHIFT, asked).all()))


def _honoured(row: Row[Any]) -> Honoured:
    return Honoured(row.paper, row.kind, row.customer, row.amount, row.document, row.plan)


def _mistake(row: Row[Any]) -> Mistake:
    return Mistake(
        row.id, row.cause, row.account, row.amount, row.till, row.shift, Moment(row.at_ms),
        row.paper, row.case_no,
    )  # fmt: skip
