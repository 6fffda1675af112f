"""The letters a PDF carries in itself: DejaVu Sans Mono, and who stands in for a missing sign."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from posdesk import assets
from posdesk.plain_text import BOX
from posdesk.printing.letters import cells

MONO, BOLD = "DejaVuSansMono", "DejaVuSansMono-Bold"
EM_CELLS = 1233 / 2048
"""Every letter of the mono face is so wide, in parts of its size."""

_STAND_INS = {
    MONO: ("DejaVuSans", "DroidSansFallback"),
    BOLD: ("DejaVuSans-Bold", "DejaVuSans", "DroidSansFallback"),
}


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one face that begin `offset` cells from the start of their line.

    `shift` is in ems: a stand-in of its own width is centred in the cells it was given.
    """

    face: str
    text: str
    offset: int
    shift: float = 0.0


@cache
def _face(name: str) -> Any:
    """The face, known to reportlab from now on; None when its file does not travel with us."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    try:
        font = TTFont(name, str(assets.path(f"fonts/{name}.ttf")))
    except FileNotFoundError:
        return None
    pdfmetrics.registerFont(font)
    return font.face


def load() -> None:
    """Make both faces of the roll known; raises FileNotFoundError when the program lacks them."""
    for name in (MONO, BOLD):
        if _face(name) is None:
            raise FileNotFoundError(f"fonts/{name}.ttf")


def runs(text: str, bold: bool) -> Iterator[Run]:
    """Cleaned `text`, cut where the face changes. What no face can draw is a box."""
    name = BOLD if bold else MONO
    if text.isascii():
        yield Run(name, text, 0)
        return
    known = _face(name).charToGlyph
    start = at = 0
    plain = ""
    for letter in text:
        wide = cells(letter)
        if wide == 1 and ord(letter) in known:
            start = start if plain else at
            plain += letter
        else:
            if plain:
                yield Run(name, plain, start)
                plain = ""
            yield _stand_in(name, letter, at, wide)
        at += wide
    if plain:
        yield Run(name, plain, start)


def _stand_in(name: str, letter: str, at: int, wide: int) -> Run:
    if wide == 0:  # a mark is drawn over the letter before it
        at, wide = at - 1, 1
    for other in (name, *_STAND_INS[name]):
        face = _face(other)
        if face is not None and ord(letter) in face.charToGlyph:
            return Run(
                other, letter, at, (wide * EM_CELLS - face.getCharWidth(ord(letter)) / 1000) / 2
            )
    return Run(name, BOX, at, (wide - 1) * EM_CELLS / 2)
