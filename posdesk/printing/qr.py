"""The grid of a QR code, and the size a printer will give it for the same text."""

from __future__ import annotations

import re
from functools import lru_cache

from posdesk.printing.roll import MODULE_DOTS, Roll

LEVEL = "M"
"""Survives 15 in a hundred lost; a higher one costs paper and was not read better when worn."""

# Letters of the alphanumeric mode that fit at level M, version 1 upwards (ISO/IEC 18004, table 7).
_HOLDS = (
    *(20, 38, 61, 90, 122, 154, 178, 221, 262, 311, 366, 419, 483, 528, 600, 656, 734, 816),
    *(909, 970, 1035, 1134, 1248, 1326, 1451, 1542, 1637, 1732, 1839, 1994, 2113),
)
_ALPHANUMERIC = re.compile(r"[0-9A-Z $%*+./:-]+")


def version(text: str) -> int:
    """The smallest version that holds `text` at level M, as every printer chooses it too.

    Raises ValueError for text outside the alphanumeric mode, or more than any roll can carry.
    """
    if not _ALPHANUMERIC.fullmatch(text):
        raise ValueError("a code holds capitals and digits only")
    for number, holds in enumerate(_HOLDS, start=1):
        if len(text) <= holds:
            return number
    raise ValueError(f"{len(text)} letters are more than one code can carry")


def side(text: str, roll: Roll) -> int:
    """Modules along one side of the code for `text`; ValueError when it is wider than the head."""
    modules = 17 + 4 * version(text)
    if modules * MODULE_DOTS > roll.head:
        raise ValueError(f"a code of {modules} modules is too wide for a {roll.mm} mm roll")
    return modules


@lru_cache(maxsize=64)
def modules_of(text: str) -> tuple[bytes, ...]:
    """The rows of the code, a byte to a module, 1 for dark; no quiet zone."""
    import segno

    code = segno.make_qr(
        text, error=LEVEL, version=version(text), mode="alphanumeric", boost_error=False
    )
    return tuple(bytes(row) for row in code.matrix)
