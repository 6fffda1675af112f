"""Type-setting: a paper's blocks become lines of so many cells, the same for every kind of ink."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from posdesk.documents.paper import (
    CENTRE,
    HUGE,
    LARGE,
    LEFT,
    RIGHT,
    SMALL,
    Gap,
    Pair,
    Paper,
    QrCode,
    Rule,
    Ruler,
    Signature,
    Words,
)
from posdesk.printing.letters import SIDE_CAP, WORDS_CAP, balanced, clean, width, wrap
from posdesk.wording import translate

_GUTTER = 2
_NARROWEST_LEFT = 10


class Line(NamedTuple):
    """One line of letters in one size. `right` stands at the right edge, apart from the text."""

    text: str
    right: str = ""
    align: str = LEFT
    size: str = "normal"
    bold: bool = False


Row = Line | Rule | Gap | QrCode | Ruler | Signature


def rows(paper: Paper, columns: Mapping[str, int]) -> Iterator[Row]:
    """The paper from top to bottom; `columns` says how many cells a line of each size has.

    A copy says so first, in large letters (MONEY 30).
    """
    if paper.copy:
        words = translate("Paper", "COPY {number}").format(number=paper.copy)
        yield from _words(Words(words, CENTRE, LARGE, bold=True), columns)
        yield Rule(dashed=False)
    for block in paper.blocks:
        match block:
            case Words():
                yield from _words(block, columns)
            case Pair():
                yield from _pair(block, columns)
            case QrCode():
                yield block
                if block.caption:
                    yield from _words(Words(block.caption, CENTRE, SMALL), columns)
            case Signature() if not block.strokes:
                told = translate("Paper", "(signed by hand; the picture is no longer kept)")
                yield from _words(Words(told, CENTRE, SMALL), columns)
            case Rule() | Gap() | Ruler() | Signature():
                yield block


def _words(block: Words, columns: Mapping[str, int]) -> Iterator[Line]:
    text = clean(block.text, WORDS_CAP, lines=True)
    for line in (balanced if block.align == CENTRE else wrap)(text, columns[block.size]):
        yield Line(line, "", block.align, block.size, block.bold)


def _pair(block: Pair, columns: Mapping[str, int]) -> Iterator[Line]:
    """The figure stands on the last line of its words, or below them where it needs the room.

    What is too long for the largest letters is set in large ones before it is broken.
    """
    left = clean(block.left, SIDE_CAP)
    right = clean(block.right, SIDE_CAP)
    taken = width(right) + _GUTTER if right else 0
    size = block.size
    if size == HUGE and width(left) + taken > columns[HUGE]:
        size = LARGE
    room = columns[size] - taken
    if width(left) <= room:
        yield Line(left, right, LEFT, size, block.bold)
        return
    if room >= _NARROWEST_LEFT:
        *above, last = wrap(left, room)
        yield from (Line(line, "", LEFT, size, block.bold) for line in above)
        yield Line(last, right, LEFT, size, block.bold)
        return
    if left:
        yield from (Line(line, "", LEFT, size, block.bold) for line in wrap(left, columns[size]))
    yield from (Line(line, "", RIGHT, size, block.bold) for line in wrap(right, columns[size]))
