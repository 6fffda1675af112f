"""Tax rates and how a shop reckons tax; a sale keeps the scheme it was sold under (MONEY 4, 5)."""

from __future__ import annotations

from posdesk.money import allocate, round_div
from posdesk.values import dataclass

HUNDRED_PERCENT = 100_000
LINE, RECEIPT = "line", "receipt"


@dataclass(frozen=True, slots=True)
class TaxRate:
    """A rate: `code` as on the receipt, `rate` in hundred-thousandths (20 % = 20_000).

    `parts`: the rates it is made of, when several taxes stand on the same net price and each is
    rounded by itself (SOL-TAX-27). `per_piece`: minor units a piece on top, a deposit or an eco
    fee; `in_base` when the percentage is taken of that too (TRY-TAX-03). `retired`: goods that have
    it keep it, no others are given it.
    """

    code: str
    name: str
    rate: int
    parts: tuple[int, ...] = ()
    per_piece: int = 0
    in_base: bool = False
    retired: bool = False

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

    @property
    def offered(self) -> tuple[TaxRate, ...]:
        """The rates goods may be given, the usual one first."""
        return tuple(rate for rate in self.rates if not rate.retired)

    def taxes(self, rate: TaxRate, goods: int, pieces: int) -> tuple[int, ...]:
        """Each tax of `rate` on `goods` minor units: inside them or to be added, by the scheme.

        A charge per piece stands before the percentages when it is in their base, else after them.
        """
        charge = self.charge(rate, goods, pieces)
        percentages = self.percentages(rate, self.base(rate, goods, charge))
        if not rate.per_piece:
            return percentages
        return (charge, *percentages) if rate.in_base else (*percentages, charge)

    def charge(self, rate: TaxRate, goods: int, pieces: int) -> int:
        """What `rate` takes a piece; inside a price never more than the price leaves for it."""
        charge = rate.per_piece * pieces
        if self.included and charge:
            inside = sum(self.percentages(rate, goods)) if rate.in_base else 0
            charge = min(charge, goods - inside)
        return charge

    def base(self, rate: TaxRate, goods: int, charge: int) -> int:
        """What the percentages are taken of."""
        if self.included:
            return goods if rate.in_base else goods - charge
        return goods + charge if rate.in_base else goods

    def percentages(self, rate: TaxRate, base: int) -> tuple[int, ...]:
        """The percentages of `base`, each rounded by itself; inside it when prices include them."""
        if not self.included:
            parts = rate.parts or (rate.rate,)
            return tuple(round_div(base * part, HUNDRED_PERCENT) for part in parts)
        tax = round_div(base * rate.rate, HUNDRED_PERCENT + rate.rate)
        return allocate(tax, rate.parts) if rate.parts else (tax,)
