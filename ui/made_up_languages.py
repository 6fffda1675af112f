"""Two made-up languages that try every layout before a true translation comes.

`x-long` says everything in English half as long again, with accents, so that what is clipped and
what was never translated is seen at once. `x-mirror` spells English in Hebrew letters, which are
read from the right. Placeholders and the words on keys stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_KEPT = re.compile(
    r"(\{[^{}]*\}|%n|%[0-9]|\b(?:Enter|Esc|Del|F[0-9]{1,2}|Ctrl[+ ][A-Z])\b|\bposdesk\b)"
)

# Letters of western Europe only: a receipt printer has them in itself.
_ACCENTS = str.maketrans("aeiouyncAEIOUNC", "åéîöüýñçÅÉÎÖÜÑÇ")
_VOWELS = re.compile("([aeiouyAEIOUY])")
_LONGER = 140  # percent

_BY_SOUND = str.maketrans(
    "abcdefghijklmnopqrstuvwxyz",
    "אבכדעפגהיזקלמנופקרסטוושציז",
)


def longer(text: str) -> str:
    """`«Šcåån öör týýpéé»`: vowels twice, as long words grow, and `~` up to the length wanted."""
    grown = _kept_apart(text, lambda words: _VOWELS.sub(r"\1\1", words).translate(_ACCENTS))
    missing = -(-len(text) * _LONGER // 100) - len(grown) - 2
    tail = " " + "~" * (missing - 1) if missing > 1 else ""
    blanks = len(text) - len(text.lstrip(" "))
    return f"{' ' * blanks}«{grown[blanks:]}{tail}»"


def mirrored(text: str) -> str:
    """The same words in letters that are written from the right."""
    return _kept_apart(text, lambda words: words.lower().translate(_BY_SOUND))


def _kept_apart(text: str, change: Callable[[str], str]) -> str:
    parts = _KEPT.split(text)
    return "".join(part if at % 2 else change(part) for at, part in enumerate(parts))


IN_LANGUAGE = {"x-long": longer, "x-mirror": mirrored}
