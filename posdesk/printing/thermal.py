"""How one thermal printer wants its bytes, and what its answers to `DLE EOT` mean."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from posdesk.documents.paper import Paper
from posdesk.printing.code_pages import CODE_PAGES, USUAL
from posdesk.printing.escpos import escpos
from posdesk.printing.printer import (
    PAPER_OUT,
    PRINTER_MISSET,
    PRINTER_OFFLINE,
    PRINTER_REFUSED,
    PrinterFault,
)
from posdesk.printing.roll import Roll, roll_of

PICTURE = "picture"
"""In place of code pages: send every paper as a picture."""

_HOW_IS_IT = b"\x10\x04\x01"
_WHY_NOT = b"\x10\x04\x02"
_IS_THERE_PAPER = b"\x10\x04\x04"
_FIXED, _FIXED_BITS = 0x12, 0x93  # bits 1 and 4 are set, 0 and 7 clear, in every true answer
_OFFLINE, _COVER, _ENDED, _ERROR, _NO_PAPER = 0x08, 0x04, 0x20, 0x40, 0x60

Ask = Callable[[bytes], int | None]
"""Sends a question of three bytes; the one byte of the answer, or None for silence."""


@dataclass(frozen=True, slots=True)
class Thermal:
    """The roll, the code pages the printer has (none: pictures only), whether it cuts, and
    whether a drawer hangs on it: where none does, none is kicked."""

    roll: Roll
    pages: tuple[str, ...] = USUAL
    cut: bool = True
    drawer: bool = True

    def job(self, paper: Paper, copy: int) -> bytes:
        """The bytes of one paper, COPY n when `copy` is 1 or more. Raises PrinterFault.

        The drawer opens when the paper says so; a copy never opens it.
        """
        if copy:
            paper = dataclasses.replace(paper, copy=copy, opens_drawer=False)
        kick = self.drawer and paper.opens_drawer and not paper.copy
        try:
            return escpos(paper, self.roll, self.pages, cut=self.cut, kick=kick)
        except ValueError as trouble:
            raise PrinterFault(PRINTER_REFUSED, str(trouble)) from trouble


def thermal_from(settings: Mapping[str, str]) -> Thermal:
    """Raises PrinterFault `printer_misset` naming the key that is wrong."""
    roll = roll_from(settings)
    named = settings.get("code_pages", ",".join(USUAL))
    pages = () if named == PICTURE else tuple(page.strip() for page in named.split(","))
    if not set(pages) <= set(CODE_PAGES):
        raise PrinterFault(PRINTER_MISSET, "code_pages")
    cut, drawer = (settings.get(name, "yes") == "yes" for name in ("cut", "drawer"))
    return Thermal(roll, pages, cut, drawer)


def roll_from(settings: Mapping[str, str]) -> Roll:
    """The roll by `width_mm` and `dots`. Raises PrinterFault `printer_misset`."""
    try:
        dots = settings.get("dots", "")
        return roll_of(int(settings.get("width_mm", "80")), int(dots) if dots else None)
    except ValueError as trouble:
        raise PrinterFault(PRINTER_MISSET, "width_mm") from trouble


def trouble(ask: Ask) -> tuple[str, bool]:
    """The code of what keeps the printer from printing ("" for nothing), and whether it answers.

    A printer that keeps silent is taken at its word: many cheap ones never answer.
    """
    state = _answer(ask, _HOW_IS_IT)
    if state is None:
        return "", False
    paper = _answer(ask, _IS_THERE_PAPER) or 0
    if paper & _NO_PAPER:
        return PAPER_OUT, True
    if not state & _OFFLINE:
        return "", True
    why = _answer(ask, _WHY_NOT) or 0
    if why & (_COVER | _ENDED):
        return PAPER_OUT, True
    return (PRINTER_REFUSED if why & _ERROR else PRINTER_OFFLINE), True


def _answer(ask: Ask, question: bytes) -> int | None:
    """A status byte; None for silence, and for a byte that is no status."""
    byte = ask(question)
    return byte if byte is not None and byte & _FIXED_BITS == _FIXED else None
