"""Logarithms and their powers in whole thousandths: where money is, there are no fractions."""

from __future__ import annotations

ONE = 10**9  # a share of one, in whole parts
_MICRO = 10**6
_LN_2 = 693_147  # millionths


def ln(top: int, bottom: int) -> int:
    """The natural logarithm of `top / bottom` (at least one), in thousandths."""
    doubled = 0
    while top >= 2 * bottom:
        bottom *= 2
        doubled += 1
    part = (top - bottom) * _MICRO // (top + bottom)
    power, whole = part, 0
    for odd in (1, 3, 5, 7):
        whole += power // odd
        power = power * part // _MICRO * part // _MICRO
    return (2 * whole + doubled * _LN_2) // 1000


def share(below: int) -> int:
    """What is left of ONE after `below` thousandths of a natural logarithm (zero or more)."""
    halves, rest = divmod(below * 1000, _LN_2)
    left = _MICRO - rest + rest**2 // (2 * _MICRO) - rest**3 // (6 * _MICRO**2)
    left += rest**4 // (24 * _MICRO**3)
    return (ONE * left // _MICRO) >> halves
