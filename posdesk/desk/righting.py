"""Money for a mistake of ours goes back on a receipt without its goods (MONEY 19-21).

The refund stands like a return's, so that no tender gives back more than it paid; what it takes off
the worth of each line stands beside it, so that goods that come back later bring the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk import settling_credits
from posdesk.desk.action import Station
from posdesk.desk.settling_credits import ANYBODY
from posdesk.errors import Refusal
from posdesk.ledger.chart import RETURNS, ROUNDING, TAX, receivable
from posdesk.ledger.journal import Posting
from posdesk.money import allocate, round_div
from posdesk.returns.beside import uncovered
from posdesk.returns.condition import SHELF
from posdesk.returns.goods_return import GoodsReturn, RefundLeg, ReturnLine
from posdesk.returns.refund_split import split
from posdesk.returns.standing import Standing
from posdesk.sales.booking import account_of, summed
from posdesk.sales.tenders import CASH, PLAN
from posdesk.store.books import Books
from posdesk.store.shelves.honoured import Honoured as KeptOnce

REASON = "other"
CUT = "price_cut"


class MoreThanItCost(Refusal):
    """More than what is left of its price; `figures`: amount, most (minor units)."""

    code = "more_than_it_cost"


@dataclass(frozen=True, slots=True)
class PriceBack:
    """The refund `back` of `amount` minor units, `cuts` by line (empty where units come back),
    and the tax inside. `bonus`: minor units on top, in cash, that were never paid for the goods."""

    back: GoodsReturn
    amount: int
    cuts: Mapping[int, int]
    tax: int
    bonus: int = 0

    @property
    def off_owed(self) -> int:
        """What of it goes off a plan."""
        return sum(leg.amount for leg in self.back.legs if leg.kind == PLAN.code)

    @property
    def handed(self) -> tuple[RefundLeg, ...]:
        """What changes hands."""
        legs = [leg for leg in self.back.legs if leg.kind != PLAN.code and leg.amount]
        return (*legs, RefundLeg(CASH.code, self.bonus)) if self.bonus else tuple(legs)


def price_back(
    station: Station,
    standing: Standing,
    number: str,
    amount: int,
    line: int,
    choice: str,
    owed: Mapping[int, int] | None = None,
) -> PriceBack:
    """`amount` back on one line, or spread over all that is still out where `line` is 0.

    `owed`: what of it is owed on each line, where that is known.
    """
    worth = {
        each.no: standing.refund(each.no, standing.left(each.no))[0]
        for each in standing.sale.lines
        if standing.left(each.no) > 0 and line in (0, each.no)
    }
    most = sum(worth.values())
    if not 0 < amount <= most:
        raise MoreThanItCost(amount=amount, most=most)
    parts = allocate(amount, list(worth.values()))
    cuts = owed or {no: part for no, part in zip(worth, parts, strict=True) if part}
    lines = [standing.sale.line(no) for no in cuts]
    tax = sum(round_div(each.tax * cuts[each.no], each.paid) for each in lines)
    return PriceBack(_back(station, standing, number, (), amount, choice), amount, cuts, tax)


def units_back(
    station: Station, standing: Standing, number: str, line: int, units: int, choice: str
) -> PriceBack:
    """Units that were rung and never taken (SE-056), and the warranties over them."""
    left = standing.left(line) if 0 < line <= len(standing.sale.lines) else 0
    if not 0 < units <= left:
        raise MoreThanItCost(amount=units, most=left)
    wanted = {line: units, **uncovered(standing, line, units, ())}
    lines = []
    for no, count in wanted.items():
        if count:
            amount, tax = standing.refund(no, count)
            before = standing.returned.get(no, 0)
            state = SHELF if no == line else ""  # it never left
            lines.append(ReturnLine(no, before, before + count, amount, tax, REASON, state=state))
    amount, tax = sum(each.refund for each in lines), sum(each.tax for each in lines)
    back = _back(station, standing, number, tuple(lines), amount, choice)
    return PriceBack(back, amount, {}, tax)


def _back(
    station: Station,
    standing: Standing,
    number: str,
    lines: tuple[ReturnLine, ...],
    amount: int,
    choice: str,
) -> GoodsReturn:
    plan = split(standing, amount, station.shop.cash_step, choice or None)
    return GoodsReturn(
        number, standing.sale.number, station.till.number, station.at, station.shop.currency,
        lines, plan.legs, plan.rounding, station.duty.code,
    )  # fmt: skip


def put(books: Books, found: PriceBack, customer: str) -> None:
    """The refund and its cuts, as rows of this act."""
    books.returns.add(found.back)
    for line, minor in found.cuts.items():
        books.honoured.add(
            KeptOnce(
                f"{found.back.number}/{line}", CUT, customer, minor, found.back.number,
                found.back.sale,
            )
        )  # fmt: skip


def postings(
    books: Books, station: Station, standing: Standing, found: PriceBack, account: str, owner: str
) -> tuple[Posting, ...]:
    """Dr `account` (a loss), or sales and tax where it is empty; Cr the tenders it goes back on."""
    back, till = found.back, station.till.number
    credited = settling_credits.given_back(books, station, back, standing.sale, ours=True)
    if account:
        debits = [(account, found.amount + found.bonus + back.rounding)]
    else:
        net = found.amount - found.tax
        debits = [(RETURNS, net), (TAX, found.tax), (ROUNDING, back.rounding)]
    legs = [
        (receivable(owner) if leg.kind == PLAN.code else account_of(leg.kind, till, ANYBODY),
         -leg.amount)
        for leg in back.legs
    ]  # fmt: skip
    legs.append((account_of(CASH.code, till), -found.bonus))
    whole = summed((*debits, *legs))
    return settling_credits.named(whole, settling_credits.shares(credited, ()))
