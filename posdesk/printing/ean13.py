"""The bars of an EAN-13 (ISO/IEC 15420): 95 modules, dark ones as 1."""

from __future__ import annotations

# Seven modules a digit: set A as printed left, B is C backwards, C is A turned dark for light.
_A = (
    "0001101", "0011001", "0010011", "0111101", "0100011",
    "0110001", "0101111", "0111011", "0110111", "0001011",
)  # fmt: skip
_C = tuple("".join("10"[int(module)] for module in digit) for digit in _A)
_B = tuple(digit[::-1] for digit in _C)
# Which set each of the left six digits is drawn in says the first digit.
_LEFT = (
    "AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB",
    "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA",
)  # fmt: skip
_SIDE, _MIDDLE = "101", "01010"

QUIET_LEFT, QUIET_RIGHT = 11, 7
"""Modules that stay white on both sides."""


def bars(number: str) -> str:
    """95 modules for 13 digits; ValueError for anything else. The check digit is the caller's."""
    if len(number) != 13 or not (number.isascii() and number.isdigit()):
        raise ValueError("an EAN-13 has thirteen digits")
    sets = {"A": _A, "B": _B}
    pattern = _LEFT[int(number[0])]
    left = "".join(
        sets[which][int(digit)] for which, digit in zip(pattern, number[1:7], strict=True)
    )
    right = "".join(_C[int(digit)] for digit in number[7:])
    return f"{_SIDE}{left}{_MIDDLE}{right}{_SIDE}"
