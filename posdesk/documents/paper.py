"""Paper: what is handed over, composed once as a value, rendered to screen, roll, PDF and text."""

from __future__ import annotations

from dataclasses import dataclass, field

LEFT, CENTRE, RIGHT = "left", "centre", "right"
SMALL, NORMAL, LARGE, HUGE = "small", "normal", "large", "huge"


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text, wrapped at the paper's width."""

    text: str
    align: str = LEFT
    size: str = NORMAL
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """Words on the left, a figure on the right edge; the left side wraps, the figure never does."""

    left: str
    right: str
    size: str = NORMAL
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the paper."""

    dashed: bool = True


@dataclass(frozen=True, slots=True)
class Gap:
    """An empty space of so many small lines."""

    lines: int = 1


@dataclass(frozen=True, slots=True)
class QrCode:
    """A signed code: `text` is upper-case base32 with its prefix; `caption` is read by people."""

    text: str
    caption: str = ""


Block = Words | Pair | Rule | Gap | QrCode


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper. `kind` is its name in the list of documents; `number` what people read aloud.

    `opens_drawer` asks the printer for the drawer's kick after printing begins.
    """

    kind: str
    number: str
    blocks: tuple[Block, ...] = field(default_factory=tuple)
    copy: int = 0
