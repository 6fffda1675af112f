"""Text from outside made plain: what people type, scan or import, and what goes to ink.

RELIABILITY 4.6. `clean` is the door words come in by, `printable` the last one before screen, paper
and file. Neither raises, whatever comes.
"""

from __future__ import annotations

import unicodedata

BOX = "\u25a1"  # stands where a letter would have turned the reading direction
LOST = "\ufffd"  # stands for half a letter, or none at all
ELLIPSIS = "\u2026"
_MARKS = 4  # accents one letter may carry; more is a smear over the lines around
_RAW = 16  # letters looked at for each one kept: normalising far more takes time for nothing

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BREAKS = frozenset("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
# Format characters that can be seen: number signs of Arabic, Syriac and Kaithi.
_SEEN = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
# Letters by category, and yet nothing to see: a name made of these would look empty.
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")


def clean(text: str, limit: int = 200, line_feeds: bool = False) -> str:
    """Words as they may be kept: one line (or several), trimmed, at most `limit` letters.

    Control codes, zero-width and filler letters go; what turns the reading direction becomes a box;
    blanks of every width become one space; what was cut ends in an ellipsis. Cleaning twice changes
    nothing. An empty result means that nothing was said.
    """
    told = text.strip()
    raw = told[: max(limit, 1) * _RAW]
    lines = _plain(raw, "\n" if line_feeds else " ").split("\n")
    whole = "\n".join(" ".join(line.split()) for line in lines).strip("\n")
    return whole if len(whole) <= limit and raw == told else _cut(whole, limit)


def printable(text: str, line_feeds: bool = False) -> str:
    """Text as it may reach a renderer: no control byte, nothing invisible, spaces as they are.

    A line feed stays where the renderer asks for it and is a space elsewhere; so is a tab.
    """
    if text.isascii() and text.isprintable():
        return text
    return _plain(text, "\n" if line_feeds else " ")


def _plain(text: str, line_feed: str) -> str:
    text = text.replace("\r\n", "\n")
    shown = "".join(line_feed if letter in _BREAKS else _shown(letter) for letter in text)
    # Marks are thinned before they are put in order as well: ordering thousands takes for ever.
    few = _with_few_marks(shown, 8 * _MARKS)
    return _with_few_marks(unicodedata.normalize("NFC", few), _MARKS)


def _shown(letter: str) -> str:
    """What stands on the page for one letter: itself, a space, a box, or nothing."""
    if " " <= letter <= "~":
        return letter
    if letter in _TURNING:
        return BOX
    if letter in _UNSEEN:
        return ""
    category = unicodedata.category(letter)
    if category == "Cf":
        return letter if letter in _SEEN else ""
    if category == "Cc":
        return " " if letter == "\t" else ""
    if category == "Zs":
        return " "
    return LOST if category == "Cs" or _is_no_letter(letter) else letter


def _is_no_letter(letter: str) -> bool:
    code = ord(letter)
    return 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE


def _is_mark(letter: str) -> bool:
    return letter > "\u02ff" and unicodedata.category(letter)[0] == "M"


def _with_few_marks(text: str, most: int) -> str:
    """Drops accents beyond `most` on one letter, and those with no letter to stand on."""
    if text.isascii():
        return text
    kept: list[str] = []
    marks = most  # none may open a line: it would stand on what the page has before it
    for letter in text:
        if not _is_mark(letter):
            marks = most if letter in " \n" else 0
        elif marks < most:
            marks += 1
        else:
            continue
        kept.append(letter)
    return "".join(kept)


def _cut(text: str, limit: int) -> str:
    if limit < 1:
        return ""
    end = min(limit - 1, len(text))
    while 0 < end < len(text) and _is_mark(text[end]):
        end -= 1
    return text[:end].rstrip().removesuffix(ELLIPSIS) + ELLIPSIS
