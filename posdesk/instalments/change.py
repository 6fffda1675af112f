"""Changes of a running plan: dates later, a part skipped, the rest re-cut, goods added.

Signed contracts are frozen (I2): a change lowers, delays or adds rights, or else both sign the
figures before and after (PC-03, SE-026).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from posdesk.errors import NoEvidence, Refusal, RuleZ
from posdesk.instalments.plan import Plan
from posdesk.instalments.schedule import (
    MONTH,
    MOST_PARTS,
    Due,
    NothingToSpread,
    TooManyParts,
    due_days,
    months_later,
    parts,
)
from posdesk.instalments.standing import PlanStanding
from posdesk.ledger.causes import E1
from posdesk.ledger.evidence import Evidence
from posdesk.sales.sale import SaleLine

MOVED, SKIPPED, ENDS_SOONER, PAYS_LESS, ADDED, AGREED = (
    "moved", "skipped", "ends_sooner", "pays_less", "added", "agreed",
)  # fmt: skip


class OnlyLater(Refusal):
    """A date was to be moved to an earlier day, or no due is open on it; `figures`: day, to."""

    code = "only_later"


class DoesNotAddUp(Refusal):
    """New dues do not sum to what is owed; `figures`: total, balance (minor units)."""

    code = "does_not_add_up"


@dataclass(frozen=True, slots=True)
class PlanChange:
    """What a page of a change shows: balance and open dues, before and after; minor units.

    `kind` says what was asked for. `before` and `after` are the dues with anything left to pay;
    `dues` is the whole schedule in force from now on, with what is paid already. `goods` are those
    added, as they stand on the plan.
    """

    kind: str
    balance_before: int
    balance_after: int
    before: tuple[Due, ...]
    after: tuple[Due, ...]
    dues: tuple[Due, ...]
    goods: tuple[SaleLine, ...] = ()

    @property
    def worsens(self) -> bool:
        """Whether anything is worse for her: more owed, more of it by any day, or more parts."""
        if self.balance_after > self.balance_before or len(self.after) > len(self.before):
            return True
        days = {due.day for due in (*self.before, *self.after)}
        return any(_by(self.after, day) > _by(self.before, day) for day in days)

    def rests_on(self, proof: Evidence | None, customer: str) -> None:
        """NoEvidence when it worsens and she has not confirmed these very figures (E1, PC-03)."""
        if not self.worsens:
            return
        shown = {"before": self.balance_before, "after": self.balance_after}
        proved = proof is not None and proof.kind == E1 and proof.customer == customer
        if proof is None or not proved or dict(proof.shown) != shown:
            raise NoEvidence(rule="I2", part="T", customer=customer, **shown)


def moved(standing: PlanStanding, day: date, to: date) -> PlanChange:
    """The open due of `day` moved to a later one; OnlyLater otherwise."""
    dues = standing.open_dues
    if to <= day or all(due.day != day for due in dues):
        raise OnlyLater(day=day, to=to)
    after = (Due(to if due.day == day else due.day, due.amount) for due in dues)
    return _change(MOVED, standing, standing.balance, tuple(after))


def skipped(standing: PlanStanding) -> PlanChange:
    """One date passed over: every open due one step later, counted from the first date signed."""
    after = tuple(Due(_next_day(standing.plan, due.day), due.amount) for due in standing.open_dues)
    return _change(SKIPPED, standing, standing.balance, after)


def ends_sooner(standing: PlanStanding, balance: int) -> PlanChange:
    """`balance` is left to pay (less than before): as much as before each time, the last ones
    fall away (MONEY 16: 7 x 100 -> 3 x 100)."""
    after, left = [], balance
    for due in standing.open_dues:
        part = min(due.amount, left)
        left -= part
        after.append(Due(due.day, part))
    return _change(ENDS_SOONER, standing, balance, tuple(after))


def pays_less(standing: PlanStanding, balance: int) -> PlanChange:
    """`balance` is left to pay (less than before): on the same days, even parts, none above what
    it was (MONEY 16: 7 x 100 -> 2 x 42.85 + 5 x 42.86)."""
    amounts = _level([due.amount for due in standing.open_dues], balance)
    after = (Due(due.day, part) for due, part in zip(standing.open_dues, amounts, strict=True))
    return _change(PAYS_LESS, standing, balance, tuple(after))


def added(standing: PlanStanding, amount: int, on: date | None = None) -> PlanChange:
    """Goods for `amount` more (PC-03: 1,280.00 -> 1,305.00), even over the open dues, or all of it
    `on` a day. She signs both figures."""
    if amount <= 0 or not (standing.open_dues or on):
        raise NothingToSpread(total=amount)
    if on is not None:
        after: tuple[Due, ...] = (*standing.open_dues, Due(on, amount))
    else:
        dues = standing.open_dues
        more = parts(amount, len(dues))
        after = tuple(Due(due.day, due.amount + m) for due, m in zip(dues, more, strict=True))
    return _change(ADDED, standing, standing.balance + amount, after)


def agreed(standing: PlanStanding, after: tuple[Due, ...]) -> PlanChange:
    """Any other schedule of the same balance, as both agree: E1 where anything of it is worse."""
    total = sum(due.amount for due in after)
    if total != standing.balance or any(due.amount <= 0 for due in after):
        raise DoesNotAddUp(total=total, balance=standing.balance)
    if len(after) > MOST_PARTS:
        raise TooManyParts(count=len(after), most=MOST_PARTS)
    return _change(AGREED, standing, standing.balance, after)


def goods_on(standing: PlanStanding, lines: tuple[SaleLine, ...]) -> tuple[SaleLine, ...]:
    """`lines` as goods of the plan: numbered after those on it."""
    first = len(standing.goods) + 1
    return tuple(replace(line, no=no) for no, line in enumerate(lines, first))


def same_goods(old: PlanStanding, new: Plan) -> bool:
    """Whether any goods of `old` are goods of `new`: then `new` takes its place (SE-023)."""
    return not {line.sku or line.text for line in old.goods}.isdisjoint(
        line.sku or line.text for line in new.sale.lines
    )


def takes_the_place_of(old: PlanStanding, new: Plan, goods_added: int = 0) -> None:
    """RuleZ when `new`, for the same goods, has her owe more than `old` as it stood (SE-023).

    `goods_added`: minor units of goods added by a page she signed (E1).
    """
    most = old.balance + goods_added
    if same_goods(old, new) and new.financed > most:
        raise RuleZ(
            rule="I2",
            part="D",
            customer=new.customer,
            minor=new.financed - most,
            before=old.balance,
            after=new.financed,
        )


def _change(kind: str, standing: PlanStanding, balance: int, after: tuple[Due, ...]) -> PlanChange:
    after = _tidy(after)
    paid = tuple(Due(each.due.day, each.paid) for each in standing.covered())
    return PlanChange(
        kind, standing.balance, balance, standing.open_dues, after, _tidy((*paid, *after))
    )


def _tidy(dues: tuple[Due, ...]) -> tuple[Due, ...]:
    """By day, one a day, none of nothing."""
    sums: dict[date, int] = {}
    for due in sorted(dues, key=lambda due: due.day):
        sums[due.day] = sums.get(due.day, 0) + due.amount
    return tuple(Due(day, amount) for day, amount in sums.items() if amount)


def _by(dues: tuple[Due, ...], day: date) -> int:
    return sum(due.amount for due in dues if due.day <= day)


def _next_day(plan: Plan, day: date) -> date:
    """The day after `day` in the plan's own series, so that a 31st comes back after February."""
    first = plan.dues[0].day if plan.dues else day
    series = due_days(first, plan.every, MOST_PARTS * 2)
    if day in series[:-1]:
        return series[series.index(day) + 1]
    if plan.every == MONTH:
        return months_later(day, 1)
    return due_days(day, plan.every, 2)[1]


def _level(amounts: list[int], total: int) -> list[int]:
    """`total` as even as can be over places that take no more than `amounts`; the last get more."""
    level = list(amounts)
    open_places = sorted(range(len(amounts)), key=lambda place: amounts[place])
    left = min(total, sum(amounts))
    while open_places and amounts[open_places[0]] * len(open_places) <= left:
        left -= amounts[open_places.pop(0)]
    even = sorted(open_places)
    for place, part in zip(even, parts(left, len(even)) if left and even else (), strict=False):
        level[place] = part
    if not left:
        for place in even:
            level[place] = 0
    return level
