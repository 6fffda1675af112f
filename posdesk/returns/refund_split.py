"""Where the money goes: back the way it came, in proportion, or the way the customer chooses.

MONEY 6-8 and 20: each tender gets its share of all that came back so far, less what it got before,
never more than it paid. Only cash is rounded, as the mirror of its sale. Goods are counted to the
penny and coins apart, so that any order of returns ends at exactly what was paid on each tender.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from posdesk.errors import Refusal
from posdesk.money import allocate, to_step
from posdesk.returns.goods_return import RefundLeg
from posdesk.returns.standing import Standing
from posdesk.sales.tenders import CASH, TENDERS

_COINS = frozenset(kind.code for kind in TENDERS if kind.rounds_cash)


class MoreThanIsLeft(Refusal):
    """More is asked back than the goods still out are worth; `figures`: asked, left (minor)."""

    code = "more_than_is_left"


@dataclass(frozen=True, slots=True)
class RefundPlan:
    """The way the money goes: sum(legs.amount) == what was asked for + rounding."""

    legs: tuple[RefundLeg, ...]
    rounding: int


@dataclass(frozen=True, slots=True)
class _Purse:
    """One tender of the sale; all its cash together is one purse. Amounts in minor units.

    `tenders`: number and amount still refundable of each. `worth`: what of the goods it paid for.
    `settled`: how much of that came back. `owed`: what coins have kept back so far (below zero:
    given too much), so that rounding never drifts.
    """

    kind: str
    last4: str
    tenders: tuple[tuple[int, int], ...]
    worth: int
    settled: int
    owed: int = 0

    def after(self, part: int) -> _Purse:
        """This purse when `part` more was settled to the penny."""
        return replace(self, settled=self.settled + part, tenders=_spend(self.tenders, part)[1])

    def before_coins(self, part: int) -> int:
        """What `part` of the goods is worth in this purse, not yet in coins (MONEY 8).

        When all of it is back that is exactly what was paid in, whatever was rounded on the way.
        """
        paid_in = sum(left for _, left in self.tenders)
        return paid_in if self.settled + part == self.worth else min(part + self.owed, paid_in)

    def legs(self, amount: int) -> list[RefundLeg]:
        """`amount` on the tenders of this purse, the first up to its cap first."""
        spent = _spend(self.tenders, amount)[0]
        return [RefundLeg(self.kind, share, self.last4, no) for no, share in spent if share]


def split(
    standing: Standing, amount: int, cash_step: int, choice: str | None = None, carry: int = 0
) -> RefundPlan:
    """Where `amount` minor units for goods of that receipt go; cash in coins of `cash_step`.

    `choice` is a tender the customer asks for: cash pays any of it, another tender of the sale up
    to what it paid (the rest as by default), one the sale was not paid with all of it, unrounded
    in itself. What no tender can take, and sales whose tenders are unknown, go in cash. `carry` of
    `amount` is put towards goods going out, to the penny, and keeps its first tenders (MONEY 15).
    Refusal when the goods still out are not worth as much; what was given back too much before
    does not count (MONEY 20).
    """
    assert 0 <= carry <= amount, (carry, amount)
    left = standing.worth_left
    if amount > left:
        raise MoreThanIsLeft(asked=amount, left=left)
    purses, owed = _purses(standing, standing.sale.total - left, cash_step)
    parts = _shares(carry, purses)
    legs = _carried(purses, parts, carry - sum(parts), choice or CASH.code)
    purses = [purse.after(part) for purse, part in zip(purses, parts, strict=True)]
    legs += _handed_back(purses, amount - carry, cash_step, choice, owed)
    return RefundPlan(tuple(legs), sum(leg.amount for leg in legs) - amount)


def _handed_back(
    purses: Sequence[_Purse], amount: int, step: int, choice: str | None, owed: int
) -> list[RefundLeg]:
    known = any(purse.kind == choice for purse in purses)
    parts = _filling(amount, purses, choice)
    if choice not in _COINS:
        others = [purse for purse in purses if purse.kind != choice]
        shares = iter(_shares(amount - sum(parts), others))
        pairs = zip(parts, purses, strict=True)
        parts = [part if purse.kind == choice else next(shares) for part, purse in pairs]
    rest = amount - sum(parts)
    if choice is not None and choice not in _COINS and not known:
        moneys, _ = _in_coins(purses, parts, 0, 0, step)
        return _elsewhere(choice, sum(moneys) + rest)
    moneys, in_coins = _in_coins(purses, parts, rest, owed, step)
    pairs = zip(moneys, purses, strict=True)
    legs = [leg for money, purse in pairs for leg in purse.legs(money)]
    legs += _elsewhere(CASH.code, in_coins)
    return sorted(legs, key=lambda leg: leg.kind in _COINS)  # the drawer opens last, and once


def _in_coins(
    purses: Sequence[_Purse], parts: Sequence[int], rest: int, owed: int, step: int
) -> tuple[list[int], int]:
    """Money for each purse, and coins for the `rest` no purse takes: all coins rounded as one."""
    moneys = list(parts)
    exact = rest + owed if rest else 0
    if purses and purses[-1].kind in _COINS and parts[-1]:
        moneys[-1] = purses[-1].before_coins(parts[-1])
        exact += moneys[-1]
        coins = max(0, to_step(exact, step))
        moneys[-1] = max(0, min(coins, moneys[-1])) if rest else coins
        return moneys, coins - moneys[-1]
    return moneys, max(0, to_step(exact, step))


def _purses(standing: Standing, came_back: int, step: int) -> tuple[list[_Purse], int]:
    """The purses of the sale, cash last; and what coins on no tender of it have kept back so far.

    The worth of the goods tells what cash has settled; where the coins given disagree by more than
    rounding can (too much was given back once), the coins count.
    """
    sale, refunded = standing.sale, standing.refunded
    legs = [(no, leg, refunded.get(no, 0)) for no, leg in enumerate(sale.tenders, start=1)]
    purses = [
        _Purse(
            leg.kind, leg.last4, ((no, leg.applied - back),), leg.applied, min(back, leg.applied)
        )
        for no, leg, back in legs
        if leg.kind not in _COINS
    ]
    coins = [(no, leg.applied, back) for no, leg, back in legs if leg.kind in _COINS]
    by_coins = sum(back for _, _, back in coins)
    others = sum(refunded.values()) - by_coins
    owed = came_back - others - by_coins
    agree = abs(owed) < step + abs(sale.rounding)  # never in steps of one: nothing was rounded
    if not coins:
        return purses, owed if agree else 0
    worth = sum(applied for _, applied, _ in coins) - sale.rounding
    settled = by_coins + owed if agree else by_coins
    tenders = tuple((no, applied - back) for no, applied, back in coins)
    purse = _Purse(CASH.code, "", tenders, worth, max(0, min(settled, worth)), owed if agree else 0)
    return [*purses, purse], max(0, settled - worth) if agree else 0


def _shares(amount: int, purses: Sequence[_Purse]) -> list[int]:
    """`amount` over the purses in proportion, cumulative and capped; less when they are full."""
    before = sum(purse.settled for purse in purses)
    goal = min(before + amount, sum(purse.worth for purse in purses))
    targets = allocate(goal, [purse.worth for purse in purses])
    room = [max(0, target - purse.settled) for target, purse in zip(targets, purses, strict=True)]
    return list(allocate(goal - before, room))


def _filling(amount: int, purses: Sequence[_Purse], kind: str | None) -> list[int]:
    """`amount` on the purses of that kind alone, the first up to its cap first."""
    parts = []
    for purse in purses:
        part = min(amount, purse.worth - purse.settled) if purse.kind == kind else 0
        parts.append(part)
        amount -= part
    return parts


def _carried(
    purses: Sequence[_Purse], parts: Sequence[int], rest: int, kind: str
) -> list[RefundLeg]:
    legs = [leg for purse, part in zip(purses, parts, strict=True) for leg in purse.legs(part)]
    return [replace(leg, carried=True) for leg in (*legs, *_elsewhere(kind, rest))]


def _elsewhere(kind: str, amount: int) -> list[RefundLeg]:
    return [RefundLeg(kind, amount)] if amount else []


def _spend(
    tenders: Sequence[tuple[int, int]], amount: int
) -> tuple[list[tuple[int, int]], tuple[tuple[int, int], ...]]:
    """(spent, left) per tender; what is above every cap stands on the last one."""
    spent, left = [], []
    for place, (no, room) in enumerate(tenders):
        last = place == len(tenders) - 1
        share = amount if last else max(0, min(amount, room))
        spent.append((no, share))
        left.append((no, room - share))
        amount -= share
    return spent, tuple(left)
