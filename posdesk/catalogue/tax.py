"""Tax rates and how a shop reckons tax; a sale keeps the scheme it was sold under (MONEY 4, 5)."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.money import allocate, round_div

HUNDRED_PERCENT = 100_000
LINE, RECEIPT = "line", "receipt"


@dataclass(frozen=True, slots=True)
class TaxRate:
    """A rate: `code` as on the receipt, `rate` in hundred-thousandths (20 % = 20_000).

    `parts`: the rates it is made of, when several taxes stand on the same net price and each is
    rounded by itself (SOL-TAX-27). `per_piece`: minor units a piece on top, a deposit or an eco
    fee; `in_base` when the percentage is taken of that too (TRY-TAX-03).
    """

    code: str
    name: str
    rate: int
    parts: tuple[int, ...] = ()
    per_piece: int = 0
    in_base: bool = False

    def __post_init__(self) -> None:
        assert not self.parts or sum(self.parts) == self.rate, self.parts


@dataclass(frozen=True, slots=True)
class TaxScheme:
    """Whether prices include tax, and where it is rounded: each LINE, or once per RECEIPT."""

    included: bool
    round_at: str
    rates: tuple[TaxRate, ...]

    def rate(self, code: str) -> TaxRate:
        """The rate of that code; the first one for a code nobody set up."""
        return next((rate for rate in self.rates if rate.code == code), self.rates[0])

    def taxes(self, rate: TaxRate, goods: int, pieces: int) -> tuple[int, ...]:
        """Each tax of `rate` on `goods` minor units: inside them or to be added, by the scheme.

        A charge per piece stands before the percentages when it is in their base, else after them.
        """
        return _inside(rate, goods, pieces) if self.included else _added(rate, goods, pieces)


def _added(rate: TaxRate, net: int, pieces: int) -> tuple[int, ...]:
    charge = rate.per_piece * pieces
    base = net + charge if rate.in_base else net
    parts = rate.parts or (rate.rate,)
    return _in_order(rate, charge, *(round_div(base * part, HUNDRED_PERCENT) for part in parts))


def _inside(rate: TaxRate, gross: int, pieces: int) -> tuple[int, ...]:
    charge = min(rate.per_piece * pieces, gross)
    base = gross if rate.in_base else gross - charge
    tax = round_div(base * rate.rate, HUNDRED_PERCENT + rate.rate)
    return _in_order(rate, charge, *(allocate(tax, rate.parts) if rate.parts else (tax,)))


def _in_order(rate: TaxRate, charge: int, *percentages: int) -> tuple[int, ...]:
    if not rate.per_piece:
        return percentages
    return (charge, *percentages) if rate.in_base else (*percentages, charge)
