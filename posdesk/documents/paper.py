"""Paper: what is handed over, composed once as a value, rendered to screen, roll, PDF and text."""

from __future__ import annotations

from dataclasses import field, fields
from operator import attrgetter

import cbor2

from posdesk.values import dataclass

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


@dataclass(frozen=True, slots=True)
class Ruler:
    """Strokes a millimetre apart from the left edge of what the printer reaches: a test page's."""

    mm: int


@dataclass(frozen=True, slots=True)
class Signature:
    """What the customer drew with her own hand. A paper is kept with its `mark` alone (SHA-256);
    the `strokes` (bytes of `drawn`) stand beside, where they can be erased, and come for ink."""

    mark: bytes
    strokes: bytes = b""


Block = Words | Pair | Rule | Gap | QrCode | Ruler | Signature
# A block's place in this list is its name in stored papers: add at the end, never reorder.
_BLOCKS: tuple[type[Block], ...] = (Words, Pair, Rule, Gap, QrCode, Ruler, Signature)
_PLACES = {kind: place for place, kind in enumerate(_BLOCKS)}
_FORM = 1
_READ = {kind: attrgetter("__class__", *(each.name for each in fields(kind))) for kind in _BLOCKS}


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper. `kind` is its name in the list of documents; `number` what people read aloud.

    A reprint is the same paper with `copy` set; whoever renders it says COPY n at the top.
    `opens_drawer` asks the printer for the drawer's kick after printing begins; composing never
    sets it, the act that moves cash does (several papers of one visit open the drawer once).
    """

    kind: str
    number: str
    blocks: tuple[Block, ...] = field(default_factory=tuple)
    copy: int = 0
    opens_drawer: bool = False

    def to_bytes(self) -> bytes:
        """The paper as it is kept (canonical CBOR): equal papers are equal bytes."""
        read = [_READ[type(block)](block) for block in self.blocks]
        blocks = [(_PLACES[kind], *values) for kind, *values in read]
        whole = [_FORM, self.kind, self.number, self.copy, self.opens_drawer, blocks]
        return cbor2.dumps(whole, canonical=True)

    @staticmethod
    def from_bytes(kept: bytes) -> Paper:
        """The paper that `to_bytes` kept; ValueError for bytes of a form not known here."""
        form, kind, number, copy, opens_drawer, blocks = cbor2.loads(kept)
        if form != _FORM:
            raise ValueError(f"a paper of form {form}")
        made = tuple(_BLOCKS[place](*fields) for place, *fields in blocks)
        return Paper(kind, number, made, copy, opens_drawer)
