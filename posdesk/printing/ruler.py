"""A ruler in the dots of a 203 dpi head: the same grid in a PDF, a picture and on a wire."""

from __future__ import annotations

from functools import lru_cache

from posdesk.printing.roll import DPI

HIGH = 48
"""Dots from its upper edge to below its figures."""

_EDGE, _SHORT, _MIDDLE, _LONG, _THICK = 2, 12, 20, 28, 2
_FIGURE_TOP, _CELL = 32, 2  # a dot of a figure is two by two
# Five by seven dots a figure, a row of bits each.
_FIGURES = {
    "0": (14, 17, 19, 21, 25, 17, 14), "1": (4, 12, 4, 4, 4, 4, 14),
    "2": (14, 17, 1, 2, 4, 8, 31), "3": (31, 2, 4, 2, 1, 17, 14),
    "4": (2, 6, 10, 18, 31, 2, 2), "5": (31, 16, 30, 1, 1, 17, 14),
    "6": (6, 8, 16, 30, 17, 17, 14), "7": (31, 1, 2, 4, 8, 8, 8),
    "8": (14, 17, 17, 14, 17, 17, 14), "9": (14, 17, 17, 15, 1, 2, 12),
}  # fmt: skip


def dot_of(mm: int) -> int:
    """Where that millimetre is, in dots from the ruler's beginning."""
    return round(mm * DPI / 25.4)


def reach(head: int) -> int:
    """Whole millimetres on a head of so many dots."""
    return int(head * 25.4 / DPI)


@lru_cache(maxsize=8)
def grid(mm: int, wide: int) -> tuple[bytes, ...]:
    """Rows of `wide` dots, a byte to a dot, 1 for dark: strokes by millimetres, figures by tens.

    A ruler longer than the head ends at its edge.
    """
    rows = [bytearray(wide) for _ in range(HIGH)]
    end = min(dot_of(mm) + _THICK, wide)
    for row in rows[:_EDGE]:
        row[:end] = b"\x01" * end
    for place in range(mm + 1):
        tall = _LONG if place % 10 == 0 else _MIDDLE if place % 5 == 0 else _SHORT
        at = min(dot_of(place), wide - _THICK)
        for row in rows[:tall]:
            row[at : at + _THICK] = b"\x01" * _THICK
        if place % 10 == 0:
            _figure(rows, str(place), at, wide)
    return tuple(bytes(row) for row in rows)


def _figure(rows: list[bytearray], figures: str, middle: int, wide: int) -> None:
    step = 6 * _CELL
    start = min(max(middle - len(figures) * step // 2, 0), wide - len(figures) * step)
    for place, figure in enumerate(figures):
        for down, bits in enumerate(_FIGURES[figure]):
            for across in range(5):
                if bits >> (4 - across) & 1:
                    at = start + place * step + across * _CELL
                    for row in rows[_FIGURE_TOP + down * _CELL :][:_CELL]:
                        row[at : at + _CELL] = b"\x01" * _CELL
