"""Tax rates and how a shop reckons tax; a sale keeps the scheme it was sold under (MONEY 4, 5)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TaxRate:
    """A rate: `code` as on the receipt, `rate` in hundred-thousandths (20 % = 20_000)."""

    code: str
    name: str
    rate: int


@dataclass(frozen=True, slots=True)
class TaxScheme:
    """Whether prices include tax, and where it is rounded: each `line`, or once per `receipt`."""

    included: bool
    round_at: str
    rates: tuple[TaxRate, ...]

    def rate(self, code: str) -> TaxRate:
        """The rate of that code; the first one for a code nobody set up."""
        return next((rate for rate in self.rates if rate.code == code), self.rates[0])
