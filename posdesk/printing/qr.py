"""The grid of a QR code, and the version and level a printer will choose for the same text."""

from __future__ import annotations

import re
from functools import lru_cache

from posdesk.printing.roll import MODULE_DOTS, Roll

# Letters of the alphanumeric mode that fit, version 1 upwards (ISO/IEC 18004, table 7).
_HOLDS_M = (
    *(20, 38, 61, 90, 122, 154, 178, 221, 262, 311, 366, 419, 483, 528, 600, 656, 734, 816),
    *(909, 970, 1035, 1134, 1248, 1326, 1451, 1542, 1637, 1732, 1839, 1994, 2113),
)
_HOLDS_Q = (
    *(16, 29, 47, 67, 87, 108, 125, 157, 189, 221, 259, 296, 352, 376, 426, 470, 531, 574),
    *(644, 702, 742, 823, 890, 963, 1041, 1094, 1172, 1263, 1322, 1429, 1499),
)
_ALPHANUMERIC = re.compile(r"[0-9A-Z $%*+./:-]+")


def version_and_level(text: str) -> tuple[int, str]:
    """The smallest version that holds `text` at level M, and Q instead where Q fits in it too.

    Raises ValueError for text outside the alphanumeric mode, or more than any roll can carry.
    """
    if not _ALPHANUMERIC.fullmatch(text):
        raise ValueError("a code holds capitals and digits only")
    for version, holds in enumerate(_HOLDS_M, start=1):
        if len(text) <= holds:
            return version, "Q" if len(text) <= _HOLDS_Q[version - 1] else "M"
    raise ValueError(f"{len(text)} letters are more than one code can carry")


def side(text: str, roll: Roll) -> int:
    """Modules along one side of the code for `text`; ValueError when it is wider than the head."""
    version, _ = version_and_level(text)
    modules = 17 + 4 * version
    if modules * MODULE_DOTS > roll.head:
        raise ValueError(f"a code of {modules} modules is too wide for a {roll.mm} mm roll")
    return modules


@lru_cache(maxsize=64)
def modules_of(text: str) -> tuple[bytes, ...]:
    """The rows of the code, a byte to a module, 1 for dark; no quiet zone."""
    import segno

    version, level = version_and_level(text)
    code = segno.make_qr(text, error=level, version=version, mode="alphanumeric", boost_error=False)
    return tuple(bytes(row) for row in code.matrix)
