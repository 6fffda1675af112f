"""A signature as it was drawn: strokes on a field, in few bytes, never larger than a bound.

The paper it was given for is kept with its mark alone, and so sealed; the strokes stand beside, are
shown on every copy, and go when the customer is erased: never before all is settled (LAW RT-1).
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from posdesk.documents.paper import Block, Paper, Signature

_FORM = 1
WIDE = 1_000
"""Every field is so many units wide; its height follows the pad's own shape."""

_HIGHEST, _NEAR = 1_000, 3
MOST_POINTS, MOST_STROKES = 1_200, 200
MOST_BYTES = 8_000

Point = tuple[int, int]
_HEAD, _COUNT, _POINT = ">BHH", ">H", ">HH"


@dataclass(frozen=True, slots=True)
class Drawing:
    """`strokes` of points on a field WIDE x `high`; (0, 0) is the upper left corner."""

    high: int
    strokes: tuple[tuple[Point, ...], ...]


def drawing_of(size: tuple[int, int], strokes: Sequence[Sequence[Point]]) -> bytes:
    """The strokes made on a field of that size (px), as they are kept: scaled, thinned, bounded."""
    across, down = max(1, size[0]), max(1, size[1])
    high = min(_HIGHEST, max(1, down * WIDE // across))
    scaled = [
        [(_within(x * WIDE // across, WIDE), _within(y * high // down, high)) for x, y in stroke]
        for stroke in strokes
        if stroke
    ]
    thin = [list(_thinned(stroke, _NEAR)) for stroke in scaled[:MOST_STROKES]]
    every = 1 + sum(map(len, thin)) // MOST_POINTS
    return _packed(high, [[*stroke[:-1:every], stroke[-1]] for stroke in thin])


def read_drawing(kept: bytes) -> Drawing:
    """The drawing those bytes are; ValueError where they are none, or larger than any."""
    if len(kept) > MOST_BYTES:
        raise ValueError("larger than a signature")
    try:
        form, wide, high = struct.unpack_from(_HEAD, kept)
        at = struct.calcsize(_HEAD)
        strokes: list[tuple[Point, ...]] = []
        while at < len(kept):
            (count,) = struct.unpack_from(_COUNT, kept, at)
            at += struct.calcsize(_COUNT)
            points = [struct.unpack_from(_POINT, kept, at + 4 * place) for place in range(count)]
            at += 4 * count
            strokes.append(tuple((x, y) for x, y in points))
    except struct.error as broken:
        raise ValueError("not a drawing") from broken
    inside = all(x <= WIDE and y <= high for stroke in strokes for x, y in stroke)
    if form != _FORM or wide != WIDE or not 0 < high <= _HIGHEST or not inside or not strokes:
        raise ValueError("not a drawing of ours")
    return Drawing(high, tuple(strokes))


def mark_of(kept: bytes) -> bytes:
    """What stands for a drawing in a paper and in the seal of its act."""
    return hashlib.sha256(kept).digest()


def with_strokes(paper: Paper, strokes_of: Callable[[bytes], bytes | None]) -> Paper:
    """The paper with its signatures drawn, as far as the very strokes of their marks are kept."""
    if not any(isinstance(block, Signature) for block in paper.blocks):
        return paper

    def shown(block: Block) -> Block:
        kept = strokes_of(block.mark) if isinstance(block, Signature) else None
        same = kept is not None and mark_of(kept) == getattr(block, "mark", b"")
        return Signature(mark_of(kept), kept) if kept is not None and same else block

    return replace(paper, blocks=tuple(map(shown, paper.blocks)))


def lines_of(drawing: Drawing) -> Iterator[tuple[Point, Point]]:
    """The drawing as straight lines from point to point; a dot is a line of no length."""
    for stroke in drawing.strokes:
        if len(stroke) == 1:
            yield stroke[0], stroke[0]
        yield from pairwise(stroke)


def _within(place: int, most: int) -> int:
    return min(max(0, place), most)


def _thinned(stroke: Sequence[Point], near: int) -> Iterator[Point]:
    """Without points so near the one before that no eye would miss them; ends always stay."""
    last = stroke[0]
    yield last
    for point in stroke[1:-1]:
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) >= near:
            last = point
            yield point
    if len(stroke) > 1:
        yield stroke[-1]


def _packed(high: int, strokes: Sequence[Sequence[Point]]) -> bytes:
    parts = [struct.pack(_HEAD, _FORM, WIDE, high)]
    for stroke in strokes:
        parts.append(struct.pack(_COUNT, len(stroke)))
        parts += [struct.pack(_POINT, *point) for point in stroke]
    return b"".join(parts)
