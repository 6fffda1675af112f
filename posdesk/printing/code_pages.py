"""The printers' own letters: which code page holds them, and the number that selects it.

Numbers as Epson's ESC/POS reference gives them for `ESC t n`, which other makers follow for these.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from types import MappingProxyType

CODE_PAGES = MappingProxyType(
    {
        "437": (0, "cp437"),  # every printer has it, and starts with it
        "858": (19, "cp858"),  # western Europe with the euro
        "850": (2, "cp850"),
        "1252": (16, "cp1252"),
        "852": (18, "cp852"),  # central Europe
        "866": (17, "cp866"),  # Cyrillic
        "865": (5, "cp865"),  # Nordic
        "863": (4, "cp863"),  # Canadian French
        "860": (3, "cp860"),  # Portuguese
    }
)
"""Name -> (n of `ESC t n`, codec)."""

USUAL = ("437", "858", "850", "1252", "852", "866")
"""What a receipt printer sold in Europe nearly always has; the others are a setting."""

_CONTROL = re.compile(rb"[\x00-\x1f\x7f]")


def select(words: str, pages: Sequence[str]) -> str | None:
    """The first of `pages` that holds every letter; None when none does."""
    if words.isascii():
        return pages[0] if pages else None
    letters = "".join(set(words))
    for page in pages:
        try:
            letters.encode(CODE_PAGES[page][1])
        except UnicodeEncodeError:
            continue
        return page
    return None


def encode(words: str, page: str) -> bytes:
    """Letters for the wire. Raises ValueError should one be no letter: a control, or not held."""
    if words.isascii() and words.isprintable():
        return words.encode("ascii")
    out = words.encode(CODE_PAGES[page][1])
    if _CONTROL.search(out):
        raise ValueError("a control code among letters")
    return out
