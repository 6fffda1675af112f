"""Paper -> PDF: one roll of the right length. Every other picture of a paper is taken from it.

Drawn in dots of 1/203 inch, so that a code's modules fall on whole dots of a thermal head.
"""

from __future__ import annotations

import io
import math
import threading
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from posdesk.documents.drawn import WIDE, lines_of, read_drawing
from posdesk.documents.paper import CENTRE, RIGHT, SMALL, Gap, Paper, QrCode, Rule, Ruler, Signature
from posdesk.printing import faces, ruler
from posdesk.printing.letters import SIDE_CAP, as_read, clean, width
from posdesk.printing.qr import modules_of, side
from posdesk.printing.roll import CLEAR_DOTS, DPI, LABEL_MM, MODULE_DOTS, Roll, roll_of
from posdesk.printing.setting import Line, Row, rows

_TOP, _FOOT = 26, 44
_RULE_ABOVE, _RULE_THICK, _RULE_BELOW = 13, 2, 14
_GAP = 14
_RULER_CLEAR = 8
_DASH_ON, _DASH_OFF = 7, 4
_PEN = 2.5
LONGEST_PAGE = 40_000
"""Dots: a PDF page may be 200 inches long, and this is a little less."""

LABELS = frozenset({"return_label"})  # kinds of paper that are cut to four inches by six
_ASCENT = 0.76  # of the mono face, in parts of its size
_one_at_a_time = threading.Lock()  # reportlab keeps its fonts in tables of the whole process


@dataclass(frozen=True, slots=True)
class Placed:
    """A row and where its upper edge is, in dots from the top of its page."""

    row: Row
    top: int


def pdf(paper: Paper, width_mm: int = 80) -> bytes:
    """The paper as a PDF file, the same bytes each time; fonts embedded. A label has its own size.

    Raises ValueError for a width that is none of ours, or a code no roll of that width can carry.
    """
    return draw(paper, roll_of(LABEL_MM if paper.kind in LABELS else width_mm))


def draw(paper: Paper, roll: Roll) -> bytes:
    """The paper drawn on this roll; one page, or several when it is longer than 5 metres."""
    from reportlab.pdfgen.canvas import Canvas

    pages = place(paper, roll)
    out = io.BytesIO()
    with _one_at_a_time:
        faces.load()
        canvas = Canvas(out, invariant=1, pageCompression=1, initialFontName=faces.MONO)
        canvas.setTitle(clean(f"{paper.kind} {paper.number}", SIDE_CAP))
        canvas.setAuthor("")
        canvas.setCreator("posdesk")
        for placed, height in pages:
            canvas.setPageSize((_points(roll.paper), _points(height)))
            canvas.scale(72 / DPI, 72 / DPI)
            for item in placed:
                _ink(canvas, item.row, height - item.top, roll)
            canvas.showPage()
        canvas.save()
    return out.getvalue()


def place(paper: Paper, roll: Roll) -> list[tuple[list[Placed], int]]:
    """Every row on its page, and the height of each page in dots."""
    pages: list[tuple[list[Placed], int]] = []
    placed: list[Placed] = []
    top = _TOP
    for row in rows(paper, roll.columns):
        tall = _height(row, roll)
        if top + tall + _FOOT > LONGEST_PAGE:
            pages.append((placed, top + _FOOT))
            placed, top = [], _TOP
        placed.append(Placed(row, top))
        top += tall
    pages.append((placed, max(top + _FOOT, roll.tall)))
    return pages


def bands(paper: Paper, roll: Roll, marked: Collection[int]) -> list[tuple[int, int]]:
    """Upper edge and height, in dots of all pages in a row, of the rows of those blocks."""
    wanted: set[int] = set()
    for block in marked:
        ends = (
            sum(1 for _ in rows(replace(paper, blocks=paper.blocks[:upto]), roll.columns))
            for upto in (block, block + 1)
        )
        wanted |= set(range(*ends))
    found, above, at = [], 0, 0
    for placed, height in place(paper, roll):
        for item in placed:
            if at in wanted:
                found.append((above + item.top, _height(item.row, roll)))
            at += 1
        above += height
    return found


def _points(dots: int) -> float:
    """Dots in points, rounded down a hair: at 203 dpi it is so many pixels, not one more."""
    return math.floor(dots * 72 / DPI * 10_000) / 10_000


def _height(row: Row, roll: Roll) -> int:
    match row:
        case Line():
            return roll.types[row.size].line
        case Rule():
            return _RULE_ABOVE + _RULE_THICK + _RULE_BELOW
        case Gap():
            return row.lines * _GAP
        case QrCode():
            return 2 * CLEAR_DOTS + side(row.text, roll) * MODULE_DOTS
        case Ruler():
            return ruler.HIGH + 2 * _RULER_CLEAR
        case Signature():
            return read_drawing(row.strokes).high * roll.text // WIDE


def _ink(canvas: Any, row: Row, top: int, roll: Roll) -> None:
    """Draw one row; `top` is its upper edge, in dots from the foot of the page."""
    match row:
        case Line():
            _line(canvas, row, top, roll)
        case Rule():
            y = top - _RULE_ABOVE - _RULE_THICK / 2
            canvas.setLineWidth(_RULE_THICK)
            canvas.setDash([_DASH_ON, _DASH_OFF] if row.dashed else [])
            canvas.line(roll.left, y, roll.left + roll.text, y)
        case QrCode():
            grid = modules_of(row.text)
            left = (roll.paper - len(grid) * MODULE_DOTS) // 2
            _grid(canvas, grid, left, top - CLEAR_DOTS, MODULE_DOTS)
        case Ruler():
            grid = ruler.grid(row.mm, roll.head // 8 * 8)
            _grid(canvas, grid, (roll.paper - roll.head) // 2, top - _RULER_CLEAR, 1)
        case Signature():
            _strokes(canvas, row.strokes, top, roll)
        case Gap():
            pass


def _strokes(canvas: Any, strokes: bytes, top: int, roll: Roll) -> None:
    """As wide as the words, as dark as a pen."""
    scale = roll.text / WIDE
    canvas.setDash([])
    canvas.setLineWidth(_PEN)
    canvas.setLineCap(1)
    for one, other in lines_of(read_drawing(strokes)):
        (x, y), (to_x, to_y) = one, other
        canvas.line(
            roll.left + x * scale, top - y * scale, roll.left + to_x * scale, top - to_y * scale
        )
    canvas.setLineCap(0)


def _line(canvas: Any, line: Line, top: int, roll: Roll) -> None:
    cell = roll.types[line.size].cell
    size = cell / faces.EM_CELLS
    above = 0.25 if line.size == SMALL else 0.5  # a small line stands close under its own words
    baseline = top - round((roll.types[line.size].line - size) * above + _ASCENT * size)
    room = roll.text - cell * width(line.text)
    start = roll.left + {CENTRE: room // 2, RIGHT: room}.get(line.align, 0)
    parts = [(line.text, start)]
    if line.right:
        parts.append((line.right, roll.left + roll.text - cell * width(line.right)))
    for text, x in parts:
        for run in faces.runs(as_read(text), line.bold):
            canvas.setFont(run.face, size)
            canvas.drawString(x + run.offset * cell + run.shift * size, baseline, run.text)


def _grid(canvas: Any, grid: Sequence[bytes], left: int, top: int, module: int) -> None:
    """One path of all dark runs: no seams between modules, and half the time of single squares."""
    path = canvas.beginPath()
    for number, row in enumerate(grid, start=1):
        at = 0
        for run in bytes(row).split(b"\x00"):
            if run:
                x, y = left + at * module, top - number * module
                path.rect(x, y, len(run) * module, module)
            at += len(run) + 1
    canvas.drawPath(path, stroke=0, fill=1)
