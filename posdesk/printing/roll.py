"""The rolls of paper we print on, measured in the dots of a 203 dpi head."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from posdesk.documents.paper import HUGE, LARGE, NORMAL, SMALL

DPI = 203
MODULE_DOTS = 4
"""Dots to a module of a QR code: three are read by half of the cameras, four by all."""

CLEAR_DOTS = 26
"""Nothing stands nearer to a code than this: 3 mm and a little."""


@dataclass(frozen=True, slots=True)
class Type:
    """One size of letters: whole dots from letter to letter, and from line to line."""

    cell: int
    line: int


@dataclass(frozen=True, slots=True)
class Roll:
    """A width of paper. Everything in dots, 203 to the inch, save `mm`.

    `paper` is the whole width, `head` what the printer reaches, in its middle; `inset` stays free
    on both sides of it. `types` are the sizes drawn; a printer's own letters are 12 and 9 wide.
    `tall`: the least height of a page, for labels cut to one size.
    """

    mm: int
    paper: int
    head: int
    inset: int
    types: MappingProxyType[str, Type]
    tall: int = 0

    @property
    def left(self) -> int:
        """Where letters begin, from the paper's edge."""
        return (self.paper - self.head) // 2 + self.inset

    @property
    def text(self) -> int:
        """The width letters may fill."""
        return self.head - 2 * self.inset

    @property
    def columns(self) -> dict[str, int]:
        """Letters to a line as drawn, by size."""
        return {size: self.text // kind.cell for size, kind in self.types.items()}

    @property
    def native_columns(self) -> dict[str, int]:
        """Letters to a line in the printer's own type: 48 and 32 in its normal one."""
        return {
            SMALL: self.head // 9,
            NORMAL: self.head // 12,
            LARGE: self.head // 12,
            HUGE: self.head // 24,
        }


_WIDE = MappingProxyType(
    {SMALL: Type(10, 24), NORMAL: Type(13, 29), LARGE: Type(15, 36), HUGE: Type(18, 44)}
)
_NARROW = MappingProxyType(
    {SMALL: Type(9, 22), NORMAL: Type(11, 26), LARGE: Type(13, 32), HUGE: Type(16, 40)}
)

_LABEL = MappingProxyType(
    {SMALL: Type(13, 30), NORMAL: Type(15, 36), LARGE: Type(20, 50), HUGE: Type(26, 66)}
)

ROLLS = MappingProxyType(
    {
        (80, 576): Roll(80, 640, 576, 8, _WIDE),
        (80, 512): Roll(80, 640, 512, 4, _NARROW),
        (58, 384): Roll(58, 464, 384, 4, _NARROW),
        (58, 420): Roll(58, 464, 420, 4, _NARROW),
        (102, 812): Roll(102, 812, 812, 48, _LABEL, tall=6 * DPI),
    }
)
"""By paper width in millimetres and dots of the head."""

DEFAULT_HEAD = MappingProxyType({80: 576, 58: 384, 102: 812})
LABEL_MM = 102
"""Four inches, by six: what a label printer, and a page of a PDF, has."""


def roll_of(width_mm: int, head: int | None = None) -> Roll:
    """The roll so wide; raises ValueError for one we do not print on."""
    try:
        return ROLLS[width_mm, head or DEFAULT_HEAD[width_mm]]
    except KeyError:
        raise ValueError(f"no roll of {width_mm} mm with {head or 'any'} dots") from None
