"""The shop's tax rates: one more, another figure from a day on, one that is given no longer.

What was sold keeps the rates on its receipt, and a return refunds the tax of its sale (MONEY 5).
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from posdesk.card_numbers import holds_card_number
from posdesk.catalogue.tax import HUNDRED_PERCENT, TaxRate
from posdesk.catalogue.tax_plan import RateChange, TaxPlan
from posdesk.desk.action import SETTINGS, Station
from posdesk.desk.actions.shop_acts import keeper, seal
from posdesk.desk.actions.staff_acts import CardNumberTyped
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact
from posdesk.plain_text import clean
from posdesk.store.books import Books
from posdesk.store.shop_settings import TAXES, TAXES_SET, plan_from_json, plan_to_json

NAME_LETTERS = 24
MOST_RATES = 24
_LETTERS = string.ascii_uppercase[:-1]  # Z is the rate of nothing, where a shop has one


class RateOutOfReach(Refusal):
    """No tax is below nothing or above a hundred percent."""

    code = "rate_out_of_reach"


class RateNameMissing(Refusal):
    """A rate is told apart by its name."""

    code = "rate_name_missing"


class RateUnknown(Refusal):
    """No rate has that code."""

    code = "rate_unknown"


class DayIsPast(Refusal):
    """What was sold on days gone by keeps the rate it was sold at."""

    code = "day_is_past"


class UsualRateStays(Refusal):
    """Goods without a rate of their own take the usual one: it may change, and never go."""

    code = "usual_rate_stays"


class TooManyRates(Refusal):
    """No letter is left to print beside the goods of another rate."""

    code = "too_many_rates"


@dataclass(frozen=True, slots=True)
class AddTaxRate:
    """One more rate to give goods; `rate` in hundred-thousandths (20 % is 20_000)."""

    operation: str
    name: str
    rate: int

    topics = frozenset({SETTINGS})

    def perform(self, books: Books, station: Station) -> TaxPlan:
        """Its code is a letter that no rate has had before."""
        plan = _plan(books, station)
        if holds_card_number(self.name):
            raise CardNumberTyped()
        name = clean(self.name, NAME_LETTERS)
        if not name:
            raise RateNameMissing()
        _in_reach(self.rate)
        taken = {rate.code for rate in plan.scheme.rates}
        free = [letter for letter in _LETTERS if letter not in taken]
        if not free or len(taken) >= MOST_RATES:
            raise TooManyRates()
        rates = (*plan.scheme.rates, TaxRate(free[0], name, self.rate))
        after = replace(plan, scheme=replace(plan.scheme, rates=rates))
        return _kept(books, station, self.operation, plan, after, "added", free[0])

    def again(self, books: Books, facts: Mapping[str, Fact]) -> TaxPlan:
        """As it was set then."""
        return _as_sealed(facts)


@dataclass(frozen=True, slots=True)
class ChangeTaxRate:
    """From `day` on the rate of `code` is `rate`; earlier plans for that code go with it.

    The rate it has today, for any day, only takes its plans back.
    """

    operation: str
    code: str
    rate: int
    day: date

    topics = frozenset({SETTINGS})

    def perform(self, books: Books, station: Station) -> TaxPlan:
        """Today is the earliest: nothing that was sold changes."""
        plan = _plan(books, station)
        today = station.at.day
        now = _rate(plan, self.code)
        _in_reach(self.rate)
        if self.day < today:
            raise DayIsPast()
        ahead = [each for each in plan.changes if each.code != self.code]
        if self.rate != now.rate:
            ahead.append(RateChange(self.code, self.day, self.rate))
        changes = tuple(sorted(ahead, key=lambda each: (each.day, each.code)))
        after = TaxPlan(plan.scheme, changes).settled(today)
        return _kept(books, station, self.operation, plan, after, "changed", self.code)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> TaxPlan:
        """As it was set then."""
        return _as_sealed(facts)


@dataclass(frozen=True, slots=True)
class RetireTaxRate:
    """No more goods are given that rate; those that have it keep it. `back`: they may again."""

    operation: str
    code: str
    back: bool = False

    topics = frozenset({SETTINGS})

    def perform(self, books: Books, station: Station) -> TaxPlan:
        """The usual rate stays."""
        plan = _plan(books, station)
        found = _rate(plan, self.code)
        if found == plan.scheme.rates[0] and not self.back:
            raise UsualRateStays()
        rates = tuple(
            replace(rate, retired=not self.back) if rate.code == self.code else rate
            for rate in plan.scheme.rates
        )
        after = replace(plan, scheme=replace(plan.scheme, rates=rates))
        done = "taken_back" if self.back else "retired"
        return _kept(books, station, self.operation, plan, after, done, self.code)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> TaxPlan:
        """As it was set then."""
        return _as_sealed(facts)


def _plan(books: Books, station: Station) -> TaxPlan:
    keeper(books, station)
    return plan_from_json(books.settings.get(TAXES)).settled(station.at.day)


def _rate(plan: TaxPlan, code: str) -> TaxRate:
    for rate in plan.scheme.rates:
        if rate.code == code:
            return rate
    raise RateUnknown(rate=code)


def _in_reach(rate: int) -> None:
    if not 0 <= rate <= HUNDRED_PERCENT:
        raise RateOutOfReach()


def _kept(
    books: Books,
    station: Station,
    operation: str,
    before: TaxPlan,
    after: TaxPlan,
    done: str,
    code: str,
) -> TaxPlan:
    if after == before:
        return after
    new = plan_to_json(after)
    books.settings.put(TAXES, new)
    facts: dict[str, Fact] = {
        "done": done,
        "rate": code,
        "before": _told(before, code),
        "after": _told(after, code),
        "taxes": new,
    }
    seal(books, station, operation, TAXES_SET, facts)
    return after


def _told(plan: TaxPlan, code: str) -> dict[str, Fact]:
    """What is known of one rate, and what is planned for it; empty before there was one."""
    told: dict[str, Fact] = {}
    for rate in plan.scheme.rates:
        if rate.code == code:
            told = {"rate": rate.rate, "name": rate.name, "retired": rate.retired}
            told["planned"] = [
                [each.day.isoformat(), each.rate] for each in plan.changes if each.code == code
            ]
    return told


def _as_sealed(facts: Mapping[str, Fact]) -> TaxPlan:
    kept = facts["taxes"]
    assert isinstance(kept, dict)
    return plan_from_json(kept)
