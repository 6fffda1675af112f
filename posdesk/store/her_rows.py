"""A customer's plans, slips and account in one question, and how she stands by them.

The act's own rows are read with the rest: what was there before is what another act has written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    bindparam,
    cast,
    func,
    literal_column,
    select,
    union_all,
)

from posdesk.instalments.credit import MONEY, RAISING
from posdesk.ledger.chart import credit, receivable
from posdesk.promise.position import PlanPart, remaining
from posdesk.store.columns import WHOLE
from posdesk.store.ledger_tables import POSTING
from posdesk.store.plan_tables import (
    CREDIT_USE,
    PLAN,
    PLAN_CREDIT,
    PLAN_DUE,
    PLAN_RELEASE,
    PLAN_SCHEDULE,
    STORE_CREDIT,
)
from posdesk.store.said import Said
from posdesk.store.unit import Unit

_NONE: ColumnElement[Any] = literal_column("0")
_EMPTY: ColumnElement[Any] = literal_column("''")


def _rows(
    what: str, of: Any, *figures: ColumnElement[Any], words: ColumnElement[Any] = _EMPTY
) -> Select[Any]:
    """Rows of one kind: what, of which, up to four figures, a word."""
    padded = [*figures, *(_NONE,) * (4 - len(figures))]
    return select(literal_column(f"'{what}'"), of, *padded, words)


def _balance(what: str, account: str) -> Select[Any]:
    total = cast(func.coalesce(func.sum(POSTING.c.minor), _NONE), WHOLE)
    return _rows(what, _EMPTY, total).where(POSTING.c.account == bindparam(account))


_HERS = PLAN.c.customer == bindparam("customer")
_BEARS = STORE_CREDIT.c.bearer == bindparam("customer")
_ALL = Said(
    union_all(
        _balance("debt", "recv"),
        _balance("held", "credit"),
        _rows("plan", PLAN.c.number, PLAN.c.txn, PLAN.c.financed, PLAN.c.kept).where(_HERS),
        _rows(
            "schedule", PLAN_SCHEDULE.c.plan, PLAN_SCHEDULE.c.txn, PLAN_SCHEDULE.c.version
        ).where(PLAN.c.number == PLAN_SCHEDULE.c.plan, _HERS),
        _rows(
            "due", PLAN_DUE.c.plan, PLAN_DUE.c.version, PLAN_DUE.c.day, PLAN_DUE.c.no,
            PLAN_DUE.c.amount,
        ).where(PLAN.c.number == PLAN_DUE.c.plan, _HERS),
        _rows(
            "credit", PLAN_CREDIT.c.plan, PLAN_CREDIT.c.txn,
            PLAN_CREDIT.c.after - PLAN_CREDIT.c.before, words=PLAN_CREDIT.c.kind,
        ).where(PLAN.c.number == PLAN_CREDIT.c.plan, _HERS),
        _rows("release", PLAN_RELEASE.c.plan, PLAN_RELEASE.c.txn).where(
            PLAN.c.number == PLAN_RELEASE.c.plan, _HERS
        ),
        _rows(
            "slip", STORE_CREDIT.c.number, STORE_CREDIT.c.txn, STORE_CREDIT.c.given,
            words=STORE_CREDIT.c.replaces,
        ).where(_BEARS),
        _rows(
            "use", CREDIT_USE.c.credit, CREDIT_USE.c.txn, CREDIT_USE.c.after - CREDIT_USE.c.before
        ).where(STORE_CREDIT.c.number == CREDIT_USE.c.credit, _BEARS),
    ),
    "recv", "credit", "customer",
)  # fmt: skip
BEFORE, NOW = False, True


class HerRows:
    """Everything the books' rows say of one customer."""

    def __init__(self, unit: Unit, customer: str) -> None:
        self._act = unit.act()
        self._of: defaultdict[str, list[Any]] = defaultdict(list)
        asked = (receivable(customer), credit(customer), customer)
        for what, *row in unit.wire.rows(_ALL, *asked):
            self._of[what].append(row)
        self._dues: defaultdict[tuple[str, int], list[tuple[int, int, int]]] = defaultdict(list)
        for plan, version, day, no, amount, _ in self._of["due"]:
            self._dues[plan, version].append((day, no, amount))

    @property
    def debt(self) -> int:
        """What her account owes; the act's own postings are not in it yet. Minor units."""
        return int(self._of["debt"][0][1])

    @property
    def held(self) -> int:
        """What we owe her, the same."""
        return -int(self._of["held"][0][1])

    @property
    def knows(self) -> frozenset[str]:
        """Numbers of the plans and slips that are hers."""
        return frozenset(row[0] for what in ("plan", "slip") for row in self._of[what])

    def _seen(self, what: str, now: bool) -> Iterable[Any]:
        return [row for row in self._of[what] if now or row[1] != self._act]

    def plans(self, now: bool) -> dict[str, PlanPart]:
        """Every plan, by number, as it stands NOW, or stood BEFORE the act."""
        credited: defaultdict[str, int] = defaultdict(int)
        paid: defaultdict[str, int] = defaultdict(int)
        for plan, _, units, _, _, kind in self._seen("credit", now):
            moved = -units if kind in RAISING else units
            credited[plan] += moved
            paid[plan] += moved if kind in MONEY else 0
        latest: dict[str, int] = {}
        for plan, _, version, *_ in self._seen("schedule", now):
            latest[plan] = max(version, latest.get(plan, 0))
        released = {row[0] for row in self._seen("release", now)}
        found = {}
        for number, _, financed, kept, *_ in self._seen("plan", now):
            owed = financed - credited[number]
            dues = sorted(self._dues.get((number, latest.get(number, 0)), ()))
            left = remaining(((day, due) for day, _, due in dues), paid[number], owed)
            found[number] = PlanPart(owed, left, not kept or number in released)
        return found

    def slips(self, now: bool) -> dict[str, int]:
        """What is left on every credit slip; a slip changed for a new one is told with it."""
        used: defaultdict[str, int] = defaultdict(int)
        for slip, _, units, *_ in self._seen("use", now):
            used[slip] += units
        slips = self._seen("slip", now)
        left = {number: given - used[number] for number, _, given, *_ in slips}
        for _, _, given, _, _, replaces in slips:
            if replaces in left:  # at the bearer's wish: worth what the new one was given with
                left[replaces] += given
        return left
