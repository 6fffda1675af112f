"""The ways of rounding a shop's rules may name, as a table; money.py knows the usual one alone.

Halves go away from zero everywhere (a refund is then the exact mirror of its sale). The other ways
are here because central banks and customs ask for them where coins are missing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

HALF_AWAY_FROM_ZERO = "half_away_from_zero"
HALF_TOWARD_ZERO = "half_toward_zero"
UP, DOWN = "up", "down"

# What becomes of a half: is it rounded away from zero, given the whole part and the sign?
_HALVES: Mapping[str, Callable[[int, bool], bool]] = {
    HALF_AWAY_FROM_ZERO: lambda whole, below: True,
    HALF_TOWARD_ZERO: lambda whole, below: False,
    "half_even": lambda whole, below: whole % 2 == 1,
    "half_odd": lambda whole, below: whole % 2 == 0,
    "half_toward_plus_infinity": lambda whole, below: not below,
    "half_toward_minus_infinity": lambda whole, below: below,
}
MODES = (*_HALVES, UP, DOWN)


def divide(dividend: int, divisor: int, mode: str) -> int:
    """`dividend / divisor` as a whole number by a mode of MODES; `divisor` > 0.

    `up` is away from zero and `down` toward it, whatever the fraction. KeyError for another mode.
    """
    half = _HALVES.get(mode)
    if half is None and mode not in MODES:
        raise KeyError(mode)
    whole, rest = divmod(abs(dividend), divisor)
    if half is None:
        whole += mode == UP and rest > 0
    elif 2 * rest == divisor:
        whole += half(whole, dividend < 0)
    else:
        whole += 2 * rest > divisor
    return whole if dividend >= 0 else -whole
