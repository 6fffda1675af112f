"""Words for ink: cut to what a block may hold, measured in cells, broken into lines.

What may stand on paper at all is `plain_text.printable`'s to say (RELIABILITY 4.6).
"""

from __future__ import annotations

import re
import unicodedata

from posdesk.plain_text import ELLIPSIS, printable

WORDS_CAP = 2_000
"""Letters in one block of words: a page of terms fits, a hundred thousand letters do not."""

SIDE_CAP = 200
"""Letters on either side of a pair."""

_RAW = 16  # letters looked at for each one kept
_FIRST_MARK = "\u0300"
_WORD = re.compile(
    " *[^ ]+(?: · [^ ]{1,3}(?= |$))?"
)  # a short mark after a dot stays with its word
_SENTENCE = re.compile("(?<=[.!?]) ")


def clean(text: str, cap: int, *, lines: bool = False) -> str:
    """`text` without controls, at most `cap` letters; line ends stay when `lines` is true."""
    if not text.isprintable() or not (text.isascii() or max(text) < _FIRST_MARK):
        text = printable(text[: _RAW * cap], line_feeds=lines)
    return text if len(text) <= cap else text[: cap - 1] + ELLIPSIS


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

    Lines that follow keep the indent of the first; an empty text is one empty line.
    """
    if "\n" not in text:
        return _wrap_one(text, columns)
    return [line for part in text.split("\n") for line in _wrap_one(part, columns)]


def _wrap_one(text: str, columns: int) -> list[str]:
    if width(text) <= columns:
        return [text.rstrip(" ")]
    blank = len(text) - len(text.lstrip(" "))
    indent = " " * (blank if blank <= columns // 3 else 0)
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
            token = indent + token.lstrip(" ")
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
    """As `wrap`, in lines of about the same length, or a sentence each: no word left over alone."""
    lines = wrap(text, columns)
    if len(lines) == 1 or "\n" in text:
        return lines
    if len(lines) == 2 and (halves := _two_sentences(text)) and max(map(width, halves)) <= columns:
        return halves
    for fewer in range(-(-width(text) // len(lines)), columns):
        evened = wrap(text, fewer)
        if len(evened) == len(lines):
            return evened
    return lines


def _two_sentences(text: str) -> list[str]:
    """The text parted at the sentence end nearest its middle; empty where there is none."""
    parted = [[text[: end.start()], text[end.end() :]] for end in _SENTENCE.finditer(text)]
    return min(parted, key=lambda halves: max(map(width, halves)), default=[])


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
