"""Printer: what the spooler hands papers to, and what a printer says when it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from posdesk.errors import Fault

if TYPE_CHECKING:
    from posdesk.documents.paper import Paper

PRINTER_OFFLINE = "printer_offline"
PAPER_OUT = "paper_out"
PRINTER_REFUSED = "printer_refused"
PRINTER_MISSET = "printer_misset"
FAULTS = (PRINTER_OFFLINE, PAPER_OUT, PRINTER_REFUSED, PRINTER_MISSET)
"""Away or switched off; no paper or an open cover; would not take it; its settings are wrong."""


class PrinterFault(Fault):
    """A printer said not now. The paper's act stands whatever happens here.

    `reached` tells whether any byte may have come to the printer. If so, the customer may hold a
    whole receipt, and the next try is a COPY (RELIABILITY 2.4, MONEY 30).
    """

    def __init__(self, code: str, detail: str = "", *, reached: bool = False) -> None:
        super().__init__(code, detail)
        self.reached = reached


class Printer(Protocol):
    """One printer. It may block for as long as its time limit: call it in the printer's worker."""

    @property
    def name(self) -> str:
        """As the settings and the queue name it."""
        ...

    def print(self, paper: Paper, copy: int = 0) -> None:
        """Print once; `copy` 1 and up marks it COPY n. Raises PrinterFault."""
        ...

    def kick_drawer(self) -> None:
        """Open the drawer, where one hangs on this printer. Raises PrinterFault."""
        ...


class Silent:
    """The base of printers that have no drawer: nothing to open, nothing to complain of."""

    def kick_drawer(self) -> None:
        """Do nothing."""
