"""The one gate between words from anywhere and ink: what may stand on paper, and how wide it is.

RELIABILITY 4.6: no control character gets through, letters that would turn the reading order are
shown as boxes, and one long word cannot hold up a receipt.
"""

from __future__ import annotations

import re
import unicodedata

BOX = "□"

WORDS_CAP = 2_000
"""Letters in one block of words: a page of terms fits, a hundred thousand letters do not."""

SIDE_CAP = 200
"""Letters on the left of a pair."""

_MARKS_CAP = 2
_FIRST_MARK = "\u0300"
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_SELECTORS = range(0xFE00, 0xFE10)
_CUT_SHORT = "…"
_WORD = re.compile(" *[^ ]+")


def clean(text: str, cap: int, *, lines: bool = False) -> str:
    """`text` as it may be printed: composed (NFC), without controls, at most `cap` letters.

    Line ends stay when `lines` is true and are spaces otherwise. What has no shape (unassigned,
    private, lone surrogate, a letter that turns the reading order) is a box: seen, and harmless.
    """
    if text.isprintable() and (text.isascii() or max(text) < _FIRST_MARK):
        return text if len(text) <= cap else text[: cap - 1] + _CUT_SHORT
    text = unicodedata.normalize("NFC", text[: 8 * cap].replace("\r\n", "\n"))
    kept: list[str] = []
    marks = 0
    for letter in text:
        shown = _shown(letter, lines)
        marks = marks + 1 if shown and unicodedata.combining(shown) else 0
        if shown and marks <= _MARKS_CAP and (kept or not marks):
            kept.append(shown)
        if len(kept) > cap:
            return "".join(kept[: cap - 1]) + _CUT_SHORT
    return "".join(kept)


def _shown(letter: str, lines: bool) -> str:
    """What stands on paper for one letter; nothing at all for controls and joiners."""
    kind = unicodedata.category(letter)
    if letter in "\n\u2028\u2029":
        return "\n" if lines else " "
    if kind == "Cc":
        return " " if letter in "\t\r" else ""
    if letter in _TURNING or kind in ("Cs", "Co", "Cn"):
        return BOX
    if kind == "Cf" or ord(letter) in _SELECTORS:
        return ""
    return " " if kind == "Zs" else letter


def cells(letter: str) -> int:
    """The cells of a line that a letter takes: 0 for a mark over the last one, else 1 or 2."""
    if letter.isascii():
        return 1
    if unicodedata.category(letter) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def width(text: str) -> int:
    """Cells that cleaned `text` takes."""
    if text.isascii() or max(text) < _FIRST_MARK:
        return len(text)
    return sum(map(cells, text))


def wrap(text: str, columns: int) -> list[str]:
    """Cleaned `text` in lines of at most `columns` cells: at spaces where possible, else anywhere.

    Spaces that indent a line stay; an empty text is one empty line.
    """
    return [line for part in text.split("\n") for line in _wrap_one(part, columns)]


def _wrap_one(text: str, columns: int) -> list[str]:
    if width(text) <= columns:
        return [text.rstrip(" ")]
    lines: list[str] = []
    line, used = "", 0
    for token in _WORD.findall(text):
        wide = width(token)
        if used + wide <= columns:
            line += token
            used += wide
            continue
        if line:
            lines.append(line)
            token = token.lstrip(" ")
        *full, line = _hard(token, columns)
        lines += full
        used = width(line)
    return [*lines, line] if line or not lines else lines


def _hard(token: str, columns: int) -> list[str]:
    """A word, broken where the line ends if it is wider than that."""
    if width(token) <= columns:
        return [token]
    pieces = [""]
    used = 0
    for letter in token:
        wide = cells(letter)
        if used + wide > columns:
            pieces.append("")
            used = 0
        pieces[-1] += letter
        used += wide
    return pieces


def balanced(text: str, columns: int) -> list[str]:
    """As `wrap`, in lines of about the same length: no single word left over under a heading."""
    lines = wrap(text, columns)
    if len(lines) == 1 or "\n" in text:
        return lines
    for fewer in range(-(-width(text) // len(lines)), columns):
        evened = wrap(text, fewer)
        if len(evened) == len(lines):
            return evened
    return lines


def as_read(line: str) -> str:
    """One line in the order its letters stand on paper, for words written from right to left.

    Hebrew comes out right. Arabic keeps its order but its letters are not joined. Figures keep
    theirs, and nothing here can reach the figure at the other edge: that is set apart.
    """
    if line.isascii():
        return line
    return _LEFTWARD.sub(_turned, line)


_RTL = "\u0590-\u05ff\u0600-\u06ff\u0700-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
_LEFTWARD = re.compile(f"[{_RTL}](?:[^A-Za-z\u00c0-\u058f]*[{_RTL}])?")
_KEPT = re.compile(r"[0-9]+(?:[.,:/-][0-9]+)*")


def _turned(found: re.Match[str]) -> str:
    turned = found.group()[::-1]
    return _KEPT.sub(lambda figures: figures.group()[::-1], turned)
