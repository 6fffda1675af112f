"""What F8 asks before anything is booked: the receipt, what is likely, and what would go back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from posdesk.catalogue.tax import HUNDRED_PERCENT
from posdesk.desk import righting
from posdesk.desk.action import Station
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.our_mistakes import (
    CHANGE,
    MATCH,
    NOTED,
    NOTHING_BACK,
    OFF_PLAN,
    OUR_MISTAKES,
    PAYMENT_BACK,
    PAYMENT_STAYS,
    PRICE_BACK,
    SHELF,
    TENDER,
    UNITS_BACK,
    OurMistake,
    our_mistake,
)
from posdesk.desk.price_match import match_back, may_match
from posdesk.desk.shelf_said import shelf_back
from posdesk.errors import Refusal
from posdesk.identity import PLAN as PLAN_LETTER
from posdesk.money import extend, round_div
from posdesk.returns.goods_return import RefundLeg
from posdesk.returns.standing import Standing
from posdesk.sales.sale import SaleLine
from posdesk.sales.tenders import CARD, CASH, PLAN
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class RightLine:
    """A line of the receipt with units `left` with the customer, and what they are worth.

    Minor units. `over` and `under`: how much more or less was charged than the catalogue says
    today; `tax_short`: tax that the usual rate would have had more. 0: nothing is known of it.
    """

    no: int
    text: str
    left: int
    weighed: bool
    worth: int
    over: int = 0
    under: int = 0
    tax_short: int = 0


@dataclass(frozen=True, slots=True)
class Rightable:
    """A receipt that a mistake of ours may be about. `causes`: what it can have been.

    `cash`, `card`: minor units booked as each; `handed` in notes and coins; `owed` on its plan.
    """

    number: str
    currency: str
    causes: tuple[OurMistake, ...]
    lines: tuple[RightLine, ...]
    cash: int
    card: int
    handed: int
    owed: int
    matches: bool = False  # a lower price elsewhere still counts

    @property
    def worth(self) -> int:
        """What is left of it, minor units."""
        return sum(line.worth for line in self.lines)


@dataclass(frozen=True, slots=True)
class AskRightable:
    """How the receipt of that number stands, for F8."""

    number: str

    def find(self, books: Books, station: Station) -> Rightable | None:
        """None: these books do not hold it."""
        standing = books.sales.standing(self.number)
        if standing is None:
            return None
        legs = standing.sale.tenders
        cash_legs = [leg for leg in legs if leg.kind == CASH.code]
        found = Rightable(
            self.number, standing.sale.currency, (), tuple(_lines(books, station, standing)),
            sum(leg.applied for leg in cash_legs),
            sum(leg.applied for leg in legs if leg.kind == CARD.code),
            sum(max(leg.handed, leg.applied) for leg in cash_legs), standing.owed,
            may_match(station, standing),
        )  # fmt: skip
        causes = tuple(row for row in OUR_MISTAKES if _fits(row, found))
        return Rightable(
            found.number, found.currency, causes, found.lines, found.cash, found.card,
            found.handed, found.owed, found.matches,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class AskWhatGoesBack:
    """The legs in which `act` would give money back, what goes off a plan among them."""

    act: PutRight

    def find(self, books: Books, station: Station) -> tuple[RefundLeg, ...]:
        """Empty where nothing goes back, or where the act would be refused."""
        act, row = self.act, our_mistake(self.act.cause)
        standing = books.sales.standing(act.paper)
        if standing is None or row.does not in (PRICE_BACK, UNITS_BACK, SHELF, MATCH):
            return ()
        try:
            if row.does == UNITS_BACK:
                found = righting.units_back(station, standing, "", act.line, act.units, act.tender)
            elif row.does == MATCH:
                where = act.where or "-"  # nobody has typed it yet
                found = match_back(
                    station, standing, "", act.line, act.amount, act.tender, where
                ).found
            elif row.does == SHELF:
                found = shelf_back(station, standing, "", act.line, act.amount, act.tender)
            else:
                found = righting.price_back(station, standing, "", act.amount, act.line, act.tender)
        except Refusal:
            return ()
        owed = [leg for leg in found.back.legs if leg.kind == PLAN.code and leg.amount]
        return (*owed, *found.handed)


def _fits(row: OurMistake, found: Rightable) -> bool:
    """Whether that can have gone wrong on this receipt."""
    fits = {
        PRICE_BACK: found.worth > 0,
        SHELF: found.worth > 0,
        MATCH: found.worth > 0 and found.matches,
        UNITS_BACK: any(line.left > 0 for line in found.lines),
        NOTED: any(line.left > 0 for line in found.lines),
        NOTHING_BACK: True,
        TENDER: bool(found.cash or found.card),
        CHANGE: found.handed > 0,
        OFF_PLAN: found.number.startswith(PLAN_LETTER) and found.owed > 0,
        PAYMENT_BACK: False,  # of a payment for a plan: not from a receipt of goods
        PAYMENT_STAYS: False,
    }
    return fits[row.does]


def _lines(books: Books, station: Station, standing: Standing) -> Iterator[RightLine]:
    on_plan = any(leg.kind == PLAN.code for leg in standing.sale.tenders)
    for line in standing.sale.lines:
        left = standing.left(line.no)
        if left <= 0:
            continue
        worth = standing.refund(line.no, left)[0]
        over, under = (0, 0) if on_plan else _against_today(books, station, line, left, worth)
        yield RightLine(
            line.no, line.text or line.sku, left, line.weighed, worth, over, under,
            _tax_short(station, line, worth),
        )  # fmt: skip


def _against_today(
    books: Books, station: Station, line: SaleLine, left: int, worth: int
) -> tuple[int, int]:
    """(too much, too little) against today's price; nothing where tax comes on top of prices."""
    product = books.catalogue.by_sku(line.sku, station.at.day) if line.sku else None
    if product is None or product.price_milli is None or not station.taxes.included:
        return 0, 0
    today = extend(product.price_milli, left, weighed=line.weighed)
    return max(worth - today, 0), max(today - worth, 0)


def _tax_short(station: Station, line: SaleLine, worth: int) -> int:
    """What the usual rate takes out of that worth, above what was taken (SE-052)."""
    usual = station.taxes.rates[0].rate
    if line.tax_rate >= usual:
        return 0
    inside = round_div(worth * usual, HUNDRED_PERCENT + usual)
    charged = round_div(worth * line.tax_rate, HUNDRED_PERCENT + line.tax_rate)
    return max(inside - charged, 0)
