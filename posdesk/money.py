"""Exact money: integer minor units with a currency; shares that always add up to the whole.

Halves round away from zero everywhere, so a refund is the exact mirror of its sale
(`round(-x) == -round(x)`, MONEY). Nothing here has ever heard of a binary fraction.
"""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.values import dataclass

MILLI = 1000


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency: ISO 4217 `code`, decimals, smallest cash step in minor units."""

    code: str
    exponent: int
    cash_step: int = 1


# Written out: the currencies a shop may choose today. Exponents are ISO 4217's; cash steps are
# the central banks' (EUR is rounded in some countries only, and by choice: a setting of the shop).
CURRENCIES = (
    Currency("GBP", 2),
    Currency("EUR", 2),
    Currency("USD", 2),
    Currency("JPY", 0),
    Currency("KWD", 3, 5),
    Currency("CHF", 2, 5),
    Currency("AUD", 2, 5),
    Currency("NZD", 2, 10),
    Currency("CAD", 2, 5),
    Currency("SEK", 2, 100),
    Currency("NOK", 2, 100),
    Currency("DKK", 2, 50),
)
_BY_CODE = {currency.code: currency for currency in CURRENCIES}


def currency(code: str) -> Currency:
    """The currency of that ISO code; KeyError when the shop cannot keep books in it yet."""
    return _BY_CODE[code]


@dataclass(frozen=True, slots=True)
class Money:
    """An amount: `minor` whole minor units of `currency` (ISO code). Mixing currencies is a bug."""

    minor: int
    currency: str

    def __add__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        self._same(other)
        return self.minor < other.minor

    def __str__(self) -> str:
        return f"{plain(self.minor, currency(self.currency).exponent)} {self.currency}"

    def _same(self, other: Money) -> None:
        assert self.currency == other.currency, (self.currency, other.currency)


def plain(minor: int, exponent: int, group: str = "") -> str:
    """Digits with a decimal point and no currency: `plain(-123456, 2, ",") == "-1,234.56"`."""
    if minor < 0:
        return "-" + plain(-minor, exponent, group)
    unit = 10**exponent
    digits = f"{minor // unit:,}"
    if group != "," and minor >= 1000 * unit:
        digits = digits.replace(",", group)
    return f"{digits}.{minor % unit:0{exponent}d}" if exponent else digits


def round_div(dividend: int, divisor: int) -> int:
    """`dividend / divisor` to the nearest whole, halves away from zero; `divisor` > 0."""
    if dividend >= 0:
        return (2 * dividend + divisor) // (2 * divisor)
    return -((divisor - 2 * dividend) // (2 * divisor))


def extend(price_milli: int, quantity: int, *, weighed: bool) -> int:
    """Price x quantity in minor units, rounded once (MONEY 3, 13).

    `price_milli` is thousandths of a minor unit a piece (or a kilogram), `quantity` pieces,
    or thousandths when `weighed`.
    """
    return round_div(price_milli * quantity, MILLI * MILLI if weighed else MILLI)


def share_between(total: int, before: int, after: int, whole: int) -> int:
    """What units `before`..`after` of `whole` are worth out of `total` (cumulative rule, MONEY 2).

    Any partition of 0..whole sums to `total` exactly.
    """
    return round_div(total * after, whole) - round_div(total * before, whole)


def allocate(total: int, weights: Sequence[int]) -> tuple[int, ...]:
    """Spread `total` by `weights`, largest remainder, ties to the first (MONEY 1); sums exactly.

    A negative total is spread as its mirror. ValueError when no weight is above zero or one is
    below (equal parts make no sense over free goods: vectors README 11), unless total is zero.
    """
    weight = sum(weights)
    if any(each < 0 for each in weights) or (weight == 0 and total != 0):
        raise ValueError("weights must not be negative, and one must be above zero")
    if weight == 0:
        return (0,) * len(weights)
    size = abs(total)
    parts = [size * each // weight for each in weights]
    left = size - sum(parts)
    if left:
        lost = sorted(range(len(parts)), key=lambda i: (-(size * weights[i] % weight), i))
        for i in lost[:left]:
            parts[i] += 1
    return tuple(parts) if total >= 0 else tuple(-part for part in parts)


def to_step(minor: int, step: int) -> int:
    """`minor` to the nearest multiple of `step` minor units (cash rounding, MONEY 8)."""
    return minor if step == 1 else round_div(minor, step) * step
