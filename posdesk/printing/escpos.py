"""Paper -> ESC/POS bytes: the printer's own letters where it has them all, else a picture.

Words never become commands: they pass `letters.clean`, then `code_pages.encode`, then `wire`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from posdesk.documents.paper import (
    CENTRE,
    HUGE,
    LARGE,
    LEFT,
    NORMAL,
    RIGHT,
    SMALL,
    Gap,
    Paper,
    QrCode,
    Rule,
    Ruler,
    Signature,
)
from posdesk.printing.code_pages import CODE_PAGES, USUAL, encode, select
from posdesk.printing.letters import width
from posdesk.printing.qr import side
from posdesk.printing.raster import dots, raster, strips
from posdesk.printing.roll import CLEAR_DOTS, MODULE_DOTS, Roll
from posdesk.printing.ruler import grid
from posdesk.printing.setting import Line, Row, rows
from posdesk.printing.wire import KICK, checked

_WAKE = b"\x1b@\x1c."
_CUT = b"\x1dVB\x03"
_FEED = b"\x1bJ"
_ALIGN = {LEFT: b"\x1ba\x00", CENTRE: b"\x1ba\x01", RIGHT: b"\x1ba\x02"}
_TYPE = {
    SMALL: b"\x1bM\x01\x1d!\x00\x1b3\x18",
    NORMAL: b"\x1bM\x00\x1d!\x00\x1b3\x1e",
    LARGE: b"\x1bM\x00\x1d!\x01\x1b3\x38",
    HUGE: b"\x1bM\x00\x1d!\x11\x1b3\x3a",
}
_BOLD = {True: b"\x1bE\x01", False: b"\x1bE\x00"}
_LEVEL_M = b"1"
_AS_DIGITS = bytes.maketrans(b"\x00\x01", b"01")
_GAP, _RULE_ABOVE, _RULE_BELOW = 14, 10, 13
_AFTER = 30  # dots of white under the last line, before the cutter's own feed


def escpos(
    paper: Paper, roll: Roll, pages: Sequence[str] = USUAL, *, cut: bool = True, kick: bool = False
) -> bytes:
    """The paper for a thermal printer that has these code pages (none: always as a picture).

    `kick` opens the drawer first. Raises ValueError for a code too wide for the roll.
    """
    set_rows = list(rows(paper, roll.native_columns))
    words = "".join([r.text + r.right for r in set_rows if isinstance(r, Line)])
    drawn = any(isinstance(row, Signature) for row in set_rows)  # letters cannot say it
    page = None if drawn else select(words, pages)
    body = _picture(paper, roll) if page is None else _letters(set_rows, roll, page)
    job = b"".join([_WAKE, KICK if kick else b"", *body, _CUT if cut else b""])
    return checked(job, kicks=int(kick))


def kick() -> bytes:
    """The bytes that open the drawer, and nothing else."""
    return checked(_WAKE + KICK, kicks=1)


def _picture(paper: Paper, roll: Roll) -> list[bytes]:
    return [strip for page in dots(paper, roll) for strip in strips(page)]


def _letters(set_rows: list[Row], roll: Roll, page: str) -> list[bytes]:
    """The printer's manner is spoken of only where it changes."""
    out = [b"\x1bR\x00\x1bt", bytes((CODE_PAGES[page][0],))]
    size, bold, align = "", False, LEFT
    columns = roll.native_columns
    for row in set_rows:
        match row:
            case Line():
                shown = _heading(row, columns)
                if shown != size:
                    out.append(_TYPE[shown])
                if row.bold != bold:
                    out.append(_BOLD[row.bold])
                if row.align != align:
                    out.append(_ALIGN[row.align])
                size, bold, align = shown, row.bold, row.align
                out += [encode(_filled(row, columns[size]), page), b"\n"]
            case Rule():
                out += _rule(row, roll)
            case Gap():
                out += [_feed(_GAP)] * row.lines
            case Ruler():
                out += _ruler(row, roll)
            case QrCode():
                out += _code(row.text, roll)
                align = CENTRE
    out.append(_feed(_AFTER))
    return out


def _heading(line: Line, columns: Mapping[str, int]) -> str:
    """A large heading is as wide as high where it fits; the printer has no size in between."""
    if line.size == LARGE and line.align == CENTRE and width(line.text) <= columns[HUGE]:
        return HUGE
    return line.size


def _filled(line: Line, columns: int) -> str:
    if not line.right:
        return line.text
    return line.text + " " * (columns - width(line.text) - width(line.right)) + line.right


def _feed(lines: int) -> bytes:
    return _FEED + bytes((lines,))


def _rule(rule: Rule, roll: Roll) -> list[bytes]:
    """Two dots high and as wide as the head: finer than any letter, and never wraps."""
    wide = roll.head // 8
    bits = (b"\xfe\x3f\x8f\xe3\xf8" if rule.dashed else b"\xff") * wide
    return [_feed(_RULE_ABOVE), raster(wide, 2, bits[:wide] * 2), _feed(_RULE_BELOW)]


def _ruler(row: Ruler, roll: Roll) -> list[bytes]:
    """Dot for dot as it is drawn elsewhere: the printer's own letters know no millimetres."""
    wide = roll.head // 8
    lines = grid(row.mm, wide * 8)
    bits = b"".join(_packed(line) for line in lines)
    return [_feed(_RULE_ABOVE), raster(wide, len(lines), bits), _feed(_RULE_BELOW)]


def _packed(line: bytes) -> bytes:
    """Eight dots to a byte."""
    return int(line.translate(_AS_DIGITS), 2).to_bytes(len(line) // 8, "big")


def _code(text: str, roll: Roll) -> list[bytes]:
    """The printer draws the code itself, of four dots to a module and with white around."""
    side(text, roll)
    length = (len(text) + 3).to_bytes(2, "little")
    return [
        _ALIGN[CENTRE] + _feed(CLEAR_DOTS),
        b"\x1d(k\x04\x001A2\x00\x1d(k\x03\x001C" + bytes((MODULE_DOTS,)),
        b"\x1d(k\x03\x001E" + _LEVEL_M + b"\x1d(k" + length + b"1P0" + text.encode("ascii"),
        b"\x1d(k\x03\x001Q0" + _feed(CLEAR_DOTS),
    ]
