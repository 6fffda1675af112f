"""An A4 sheet of receipt codes and barcodes to hold a scanner to: for trying, and for training."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from posdesk.printing import faces
from posdesk.printing.ean13 import QUIET_LEFT, bars
from posdesk.printing.letters import as_read, clean, wrap
from posdesk.printing.qr import modules_of

_MM = 72 / 25.4
_WIDE, _TALL, _MARGIN = 210 * _MM, 297 * _MM, 12 * _MM
_HEAD, _FOOT = 16 * _MM, 12 * _MM
_ACROSS = 4
_COLUMN = (_WIDE - 2 * _MARGIN) / _ACROSS
_CODE_ROW, _GOODS_ROW = 52 * _MM, 27 * _MM
_DOT = 0.5 * _MM  # a module of a receipt's code
_MODULE = 0.33 * _MM  # an EAN-13 at its nominal size
_BARS_TALL = 13 * _MM
_SMALL, _NORMAL, _TITLE = 6, 7, 13
_LETTERS = 34  # small letters to a column
_LABEL_LETTERS = 31  # and under a barcode, which is set in


@dataclass(frozen=True, slots=True)
class Label:
    """Goods on the sheet: 13 digits, words and a price as it is shown."""

    number: str
    text: str
    price: str


@dataclass(frozen=True, slots=True)
class ReceiptCode:
    """A receipt on the sheet: its signed code, and lines that say what is on it."""

    code: str
    lines: tuple[str, ...]


def draw_sheet(
    title: str, receipts: Sequence[ReceiptCode], goods: Sequence[Label], foot: Sequence[str]
) -> bytes:
    """The sheet as a PDF: a row of receipts, rows of goods, and lines at the foot of each page."""
    from reportlab.pdfgen.canvas import Canvas

    faces.load()
    out = io.BytesIO()
    canvas = Canvas(out, (_WIDE, _TALL), invariant=1, initialFontName=faces.MONO)
    canvas.setTitle(clean(title, 100))
    canvas.setCreator("posdesk")
    rest = [*_rows(receipts), *_rows(goods)]
    while rest:
        _frame(canvas, title, foot)
        y = _TALL - _MARGIN - _HEAD
        while rest and y - _height(rest[0]) > _MARGIN + _FOOT:
            row = rest.pop(0)
            for place, item in enumerate(row):
                _item(canvas, item, _MARGIN + place * _COLUMN, y)
            y -= _height(row)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


_Item = Label | ReceiptCode


def _rows(items: Sequence[_Item]) -> list[Sequence[_Item]]:
    return [items[first : first + _ACROSS] for first in range(0, len(items), _ACROSS)]


def _height(row: Sequence[_Item]) -> float:
    return _CODE_ROW if isinstance(row[0], ReceiptCode) else _GOODS_ROW


def _frame(canvas: Any, title: str, foot: Sequence[str]) -> None:
    _words(canvas, title, _MARGIN, _TALL - _MARGIN - 5 * _MM, _TITLE, bold=True)
    for place, line in enumerate(reversed(foot)):
        _words(canvas, line, _MARGIN, _MARGIN + place * 3.2 * _MM, _SMALL)


def _item(canvas: Any, item: _Item, x: float, y: float) -> None:
    if isinstance(item, Label):
        _label(canvas, item, x, y)
    else:
        _receipt(canvas, item, x, y)


def _label(canvas: Any, label: Label, x: float, y: float) -> None:
    left = x + QUIET_LEFT * _MODULE
    path = canvas.beginPath()
    for place, module in enumerate(bars(label.number)):
        if module == "1":
            path.rect(left + place * _MODULE, y - _BARS_TALL, _MODULE, _BARS_TALL)
    canvas.drawPath(path, stroke=0, fill=1)
    below = y - _BARS_TALL - 3 * _MM
    _words(canvas, f"{label.number}  {label.price}", left, below, _NORMAL, bold=True)
    for place, line in enumerate(wrap(clean(label.text, 80), _LABEL_LETTERS)[:2], 1):
        _words(canvas, line, left, below - place * 3 * _MM, _SMALL)


def _receipt(canvas: Any, receipt: ReceiptCode, x: float, y: float) -> None:
    grid = modules_of(receipt.code)
    path = canvas.beginPath()
    for down, row in enumerate(grid, 1):
        for across, module in enumerate(row):
            if module:
                path.rect(x + across * _DOT, y - down * _DOT, _DOT, _DOT)
    canvas.drawPath(path, stroke=0, fill=1)
    below = y - len(grid) * _DOT - 4 * _MM
    for number, line in enumerate(receipt.lines[:6]):
        _words(canvas, clean(line, _LETTERS), x, below - number * 3 * _MM, _SMALL, bold=number == 0)


def _words(canvas: Any, text: str, x: float, y: float, size: int, *, bold: bool = False) -> None:
    for run in faces.runs(as_read(clean(text, 200)), bold):
        canvas.setFont(run.face, size)
        offset = run.offset * faces.EM_CELLS * size + run.shift * size
        canvas.drawString(x + offset, y, run.text)
