"""Tax rates over time: what counts now, and what is planned from a day on.

A sale takes the rates of its own day and keeps them for ever (MONEY 5): a plan never looks back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from posdesk.catalogue.tax import TaxScheme
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class RateChange:
    """From that day on the rate of `code` is `rate` hundred-thousandths."""

    code: str
    day: date
    rate: int


@dataclass(frozen=True, slots=True)
class TaxPlan:
    """The scheme as it was last set, and the changes that follow it, the earliest first."""

    scheme: TaxScheme
    changes: tuple[RateChange, ...] = ()

    def on(self, day: date) -> TaxScheme:
        """The scheme of that day."""
        due = {each.code: each.rate for each in self.changes if each.day <= day}
        if not due:
            return self.scheme
        rates = tuple(
            replace(rate, rate=due[rate.code], parts=()) if rate.code in due else rate
            for rate in self.scheme.rates
        )
        return replace(self.scheme, rates=rates)

    def ahead(self, day: date) -> tuple[RateChange, ...]:
        """What is still planned for days after that one."""
        return tuple(each for each in self.changes if each.day > day)

    def settled(self, day: date, ahead: Sequence[RateChange] | None = None) -> TaxPlan:
        """The same plan with what is due by that day taken into the scheme."""
        kept = self.ahead(day) if ahead is None else ahead
        return TaxPlan(self.on(day), tuple(sorted(kept, key=lambda each: (each.day, each.code))))
