"""Where the money goes: back the way it came, in proportion, or the way the customer chooses.

MONEY 6-8 and 20: each tender gets its share of all that came back so far, less what it got before,
never more than it paid. Only cash is rounded, as the mirror of its sale. Goods are counted to the
penny and coins apart, so that any order of returns ends at exactly what was paid on each tender;
and where coins take the place of another tender, within half of one (decision 0014).
MONEY 16: of a sale on a plan, what is still owed goes first; the rest is paid out over deposit and
payments.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from posdesk.errors import Refusal
from posdesk.money import allocate, to_step
from posdesk.returns.goods_return import RefundLeg
from posdesk.returns.standing import Standing
from posdesk.returns.wanted import COINS, Room, Wanted
from posdesk.sales.tenders import CASH, PLAN, STORE_CREDIT
from posdesk.values import dataclass

_ANY = 10**15  # minor units: what a way that has no cap of its own can take


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
    `settled`: how much of that came back.
    """

    kind: str
    last4: str
    tenders: tuple[tuple[int, int], ...]
    worth: int
    settled: int

    def after(self, part: int) -> _Purse:
        """This purse when `part` more was settled to the penny."""
        return replace(self, settled=self.settled + part, tenders=_spend(self.tenders, part)[1])

    @property
    def left(self) -> int:
        """What its tenders can still take."""
        return sum(left for _, left in self.tenders)

    def legs(self, amount: int) -> list[RefundLeg]:
        """`amount` on the tenders of this purse, the first up to its cap first."""
        spent = _spend(self.tenders, amount)[0]
        return [RefundLeg(self.kind, share, self.last4, no) for no, share in spent if share]


@dataclass(frozen=True, slots=True)
class _Owed:
    """What coins have kept back so far (below zero: given too much), so that rounding never drifts.

    `at_end`: the same when the last of the goods is back, and the sale's own rounding with it.
    `most`: what was paid and is not back yet; less than its goods where a sale was rounded down.
    """

    now: int
    at_end: int
    most: int


def split(
    standing: Standing,
    amount: int,
    cash_step: int,
    choice: str | None = None,
    carry: int = 0,
    wanted: Sequence[Wanted] = (),
) -> RefundPlan:
    """Where `amount` minor units for goods of that receipt go; cash in coins of `cash_step`.

    `choice` is a tender the customer asks for: cash pays any of it, another tender of the sale up
    to what it paid (the rest as by default), one the sale was not paid with all of it, to the
    penny. `wanted` are amounts she asks for instead, each tender of the sale up to its cap; the
    rest goes as by default. What no tender can take, and sales whose tenders are unknown, go in
    cash. `carry` of
    `amount` is put towards goods going out, to the penny, and keeps its first tenders (MONEY 15).
    Refusal when the goods still out are not worth as much; what was given back too much before
    does not count (MONEY 20). What is `standing.owed` on a plan is taken off first, whatever the
    choice, and is never carried (MONEY 16).
    """
    assert 0 <= carry <= amount, (carry, amount)
    left = standing.worth_left
    if amount > left:
        raise MoreThanIsLeft(asked=amount, left=left)
    on_plan = _on_plan(standing, amount)
    rest = amount - sum(leg.amount for leg in on_plan)
    assert carry <= rest, (carry, rest)
    purses, owed = _purses(standing, left)
    parts = _shares(carry, purses)
    legs = on_plan + _carried(purses, parts, carry - sum(parts), choice or CASH.code)
    purses = [purse.after(part) for purse, part in zip(purses, parts, strict=True)]
    owed = replace(owed, most=owed.most - carry)
    if amount == left:
        owed = replace(owed, now=owed.at_end)
    if wanted:
        purses, choice = _with_other_ways(purses, wanted), None
    legs += _handed_back(purses, rest - carry, cash_step, choice, owed, wanted, ends=amount == left)
    return RefundPlan(tuple(legs), sum(leg.amount for leg in legs) - amount)


def to_holder(amount: int, carry: int = 0) -> RefundPlan:
    """All of it as credit for the holder of a gift: what the buyer paid with is left alone, and
    so is a slip of the buyer's (MONEY 14). `carry` of it goes towards goods going out."""
    legs = (
        RefundLeg(STORE_CREDIT.code, amount - carry),
        RefundLeg(STORE_CREDIT.code, carry, carried=True),
    )
    return RefundPlan(tuple(leg for leg in legs if leg.amount), 0)


def room_for(standing: Standing, amount: int, carry: int = 0) -> Room:
    """What of `amount` for goods of that receipt is handed back, and the cap of each tender.

    Coins have none here: they are rounded, and may stand for any other tender.
    """
    rest = amount - min(amount, standing.owed)
    purses = _purses(standing, standing.worth_left)[0]
    parts = _shares(carry, purses)
    most: dict[tuple[str, str], int] = {}
    for purse, part in zip(purses, parts, strict=True):
        room = max(0, purse.worth - purse.settled - part)
        way = (purse.kind, purse.last4)
        most[way] = most.get(way, 0) + room
    return Room(rest - carry, most)


def _on_plan(standing: Standing, amount: int) -> list[RefundLeg]:
    """What of `amount` goes off what is still owed."""
    off = min(amount, standing.owed)
    if not off:
        return []
    kinds = [leg.kind for leg in standing.sale.tenders]
    return [RefundLeg(PLAN.code, off, tender_no=kinds.index(PLAN.code) + 1)]


def _handed_back(
    purses: Sequence[_Purse],
    amount: int,
    step: int,
    choice: str | None,
    owed: _Owed,
    wanted: Sequence[Wanted],
    *,
    ends: bool,
) -> list[RefundLeg]:
    if not amount:
        return []  # all of it is put towards other goods: nobody opens a drawer for a coin
    if choice not in (None, *COINS, *(purse.kind for purse in purses)):
        whole = amount + (owed.now if ends else 0)
        return _elsewhere(choice or "", max(0, min(whole, owed.most)))
    parts = _wanted_parts(amount, purses, wanted) if wanted else _parts(amount, purses, choice)
    moneys, in_coins = _in_coins(purses, parts, amount - sum(parts), owed, step)
    handed = sum(moneys) + in_coins
    missing = amount + owed.now - handed if ends else min(0, owed.most - handed)
    evened = _evened(purses, moneys, missing)
    in_coins += max(0, to_step(missing - sum(evened) + sum(moneys), step))
    pairs = zip(evened, purses, strict=True)
    legs = [leg for money, purse in pairs for leg in purse.legs(money)]
    legs += _elsewhere(CASH.code, in_coins)
    return sorted(legs, key=lambda leg: leg.kind in COINS)  # the drawer opens last, and once


def _parts(amount: int, purses: Sequence[_Purse], choice: str | None) -> list[int]:
    """`amount` in goods over the purses: the chosen one first, the others in proportion."""
    parts = _filling(amount, purses, choice)
    if choice in COINS:
        return parts
    others = [purse for purse in purses if purse.kind != choice]
    shares = iter(_shares(amount - sum(parts), others))
    pairs = zip(parts, purses, strict=True)
    return [part if purse.kind == choice else next(shares) for part, purse in pairs]


def _with_other_ways(purses: Sequence[_Purse], wanted: Sequence[Wanted]) -> list[_Purse]:
    """The purses, and one more for each way the sale was not paid: coins stay the last."""
    known = {(purse.kind, purse.last4) for purse in purses}
    ways = dict.fromkeys(each.way for each in wanted if each.kind not in COINS)
    others = [
        _Purse(kind, last4, ((0, _ANY),), _ANY, 0)
        for kind, last4 in ways
        if (kind, last4) not in known
    ]
    return sorted([*purses, *others], key=lambda purse: purse.kind in COINS)


def _wanted_parts(amount: int, purses: Sequence[_Purse], wanted: Sequence[Wanted]) -> list[int]:
    """`amount` in goods over the purses as they are wanted; the rest in proportion over the others.

    What is wanted in coins and not taken by their purse is left to be handed over in coins.
    """
    parts, left = [0] * len(purses), amount
    asked = {each.way for each in wanted}
    for each in wanted:
        still = min(each.amount, left)
        left -= still
        for place, purse in enumerate(purses):
            if (purse.kind, purse.last4) == each.way or {purse.kind, each.kind} <= COINS:
                part = min(still, purse.worth - purse.settled - parts[place])
                parts[place] += part
                still -= part
        left += 0 if each.kind in COINS else still
    coins = any(kind in COINS for kind, _ in asked)
    free = [
        (purse.kind, purse.last4) not in asked and not (coins and purse.kind in COINS)
        for purse in purses
    ]
    others = [purse for purse, is_free in zip(purses, free, strict=True) if is_free]
    shares = iter(_shares(left, others))
    return [
        part + next(shares) if is_free else part for part, is_free in zip(parts, free, strict=True)
    ]


def _coin_part(purses: Sequence[_Purse], parts: Sequence[int]) -> int:
    """The cash purse is the last, where there is one."""
    return parts[-1] if purses and purses[-1].kind in COINS else 0


def _evened(purses: Sequence[_Purse], moneys: Sequence[int], missing: int) -> list[int]:
    """What coins could not pay to the penny is made good where other money goes anyway."""
    evened = []
    for money, purse in zip(moneys, purses, strict=True):
        may = money > 0 and purse.kind not in COINS
        more = min(max(missing, -money), purse.left - money) if may else 0
        evened.append(money + more)
        missing -= more
    return evened


def _in_coins(
    purses: Sequence[_Purse], parts: Sequence[int], rest: int, owed: _Owed, step: int
) -> tuple[list[int], int]:
    """Money for each purse, and coins for the `rest` no purse takes: all coins rounded as one."""
    moneys, part = list(parts), _coin_part(purses, parts)
    if not part:
        return moneys, max(0, to_step(rest + owed.now, step)) if rest else 0
    purse = purses[-1]
    fills = purse.settled + part == purse.worth
    exact = part + (owed.at_end if fills else owed.now)
    exact = min(exact, owed.most - rest - sum(moneys[:-1]))
    if not rest and not fills:
        exact = min(exact, purse.left)
    coins = max(0, to_step(exact + rest, step))
    moneys[-1] = min(coins, max(0, exact, part)) if rest else coins
    return moneys, coins - moneys[-1]


def _purses(standing: Standing, worth_left: int) -> tuple[list[_Purse], _Owed]:
    """The purses of the sale, cash last; and what coins have kept back so far.

    Told by the rounding of each return, not by the money given: too much given back once, or what
    an old system gave, is no rounding and is held against nobody (MONEY 20).
    """
    sale, refunded = standing.sale, standing.refunded
    paid = (*sale.tenders, *standing.payments)
    legs = [
        (no, leg, refunded.get(no, 0))
        for no, leg in enumerate(paid, start=1)
        if leg.kind != PLAN.code
    ]
    rounding = sale.rounding - standing.forgiven
    purses = [
        _Purse(
            leg.kind, leg.last4, ((no, leg.applied - back),), leg.applied, min(back, leg.applied)
        )
        for no, leg, back in legs
        if leg.kind not in COINS
    ]
    kept = -standing.rounded
    at_end = kept + rounding
    most = max(0, worth_left - standing.owed) + at_end
    coins = [(no, leg.applied, back) for no, leg, back in legs if leg.kind in COINS]
    if not coins:
        return purses, _Owed(kept, at_end, most)
    by_coins = sum(back for _, _, back in coins)
    worth = sum(applied for _, applied, _ in coins) - rounding
    settled = max(0, min(by_coins + kept, worth))
    tenders = tuple((no, applied - back) for no, applied, back in coins)
    purses.append(_Purse(CASH.code, "", tenders, worth, settled))
    return purses, _Owed(at_end if settled == worth else kept, at_end, most)


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
