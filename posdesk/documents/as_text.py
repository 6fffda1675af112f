"""A paper as plain text: for a screen reader, a mail, and tests that show a changed word."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from posdesk.documents.paper import (
    CENTRE,
    RIGHT,
    Block,
    Gap,
    Pair,
    Paper,
    QrCode,
    Rule,
    Ruler,
    Signature,
    Words,
)
from posdesk.plain_text import printable
from posdesk.wording import translate

_GUTTER = 2
# Around words that run from right to left, so that they cannot move the figure beside them.
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_RIGHT_TO_LEFT = ("R", "AL")


def as_text(paper: Paper, width: int = 42) -> str:
    """The paper in lines of at most `width` cells; codes stand in full, to be checked by pasting.

    The text alone is still the contract: a code typed in or pasted verifies like a scanned one.
    """
    lines: list[str] = []
    if paper.copy:
        mark = translate("Paper", "COPY {number}").format(number=paper.copy)
        lines.append(_aligned(mark, CENTRE, width))
    for block in paper.blocks:
        lines += _lines(block, width)
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _lines(block: Block, width: int) -> Iterator[str]:
    match block:
        case Words():
            for line in _wrapped(printable(block.text), width):
                yield _aligned(line, block.align, width)
        case Pair():
            yield from _pair(printable(block.left), printable(block.right), width)
        case Rule():
            yield ("-" if block.dashed else "=") * width
        case Gap():
            yield from [""] * block.lines
        case Ruler():
            yield _aligned(f"|{f' {block.mm} mm ':-^{width - 2}}|", CENTRE, width)
        case Signature():
            words = translate("Paper", "(signed by hand)")
            yield from (_aligned(line, CENTRE, width) for line in _wrapped(words, width))
        case QrCode():
            yield from (block.text[at : at + width] for at in range(0, len(block.text), width))
            if block.caption:
                for line in _wrapped(block.caption, width):
                    yield _aligned(line, CENTRE, width)


def _pair(left: str, right: str, width: int) -> Iterator[str]:
    """The figure on the right edge of the last line of its words, or below when they fill it."""
    figure, *further = _wrapped(right, width)
    room = width - _cells(figure) - _GUTTER
    *above, last = _wrapped(left, width if room < width // 4 else room)
    yield from map(_isolated, above)
    if _cells(last) > room:
        if last:
            yield _isolated(last)
        last = ""
    yield _isolated(last) + " " * (width - _cells(last) - _cells(figure)) + figure
    yield from (_aligned(line, RIGHT, width) for line in further)


def _aligned(line: str, align: str, width: int) -> str:
    free = width - _cells(line)
    return " " * (free // 2 if align == CENTRE else free if align == RIGHT else 0) + line


def _wrapped(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` cells, broken at spaces; a longer word is cut."""
    indent = text[: len(text) - len(text.lstrip(" "))]
    lines, line = [], indent
    for word in text.split():
        if line.strip() and _cells(line) + 1 + _cells(word) > width:
            lines.append(line)
            line = indent
        piece = f" {word}" if line.strip() else word
        if _cells(line) + _cells(piece) <= width:
            line += piece
            continue
        for letter in piece:
            if _cells(line + letter) > width:
                lines.append(line)
                line = indent
            line += letter
    return [*lines, line]


def _isolated(text: str) -> str:
    turns = any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text)
    return f"{_ISOLATE}{text}{_END_ISOLATE}" if turns else text


def _cells(text: str) -> int:
    """How many columns of a terminal `text` takes."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.category(letter) in ("Mn", "Me")
        else 2
        if unicodedata.east_asian_width(letter) in "WF"
        else 1
        for letter in text
    )
