"""Papers as PDF files in a folder: the printer every shop has, and the one it starts with."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path

from posdesk.documents.paper import Paper
from posdesk.printing.paper_file import stem, write_new
from posdesk.printing.pdf import draw
from posdesk.printing.printer import PRINTER_MISSET, PRINTER_REFUSED, PrinterFault, Silent
from posdesk.printing.roll import Roll
from posdesk.printing.thermal import roll_from


class PdfFolder(Silent):
    """Writes `sale-receipt-S1-000123-4.pdf` and the like; never over a file that is there."""

    name = "pdf_folder"

    def __init__(self, folder: Path, roll: Roll) -> None:
        self.folder = folder
        self.roll = roll

    def print(self, paper: Paper, copy: int = 0) -> None:
        """Write one file. Raises PrinterFault: the folder is away, or will take no more."""
        if copy:
            paper = dataclasses.replace(paper, copy=copy)
        try:
            drawn = draw(paper, self.roll)
        except ValueError as trouble:
            raise PrinterFault(PRINTER_REFUSED, str(trouble)) from trouble
        write_new(self.folder, stem(paper), ".pdf", drawn)


def from_settings(settings: Mapping[str, str]) -> PdfFolder:
    """Needs `folder`, a full path; takes `width_mm`."""
    folder = Path(settings.get("folder", ""))
    if not folder.is_absolute():
        raise PrinterFault(PRINTER_MISSET, "folder")
    return PdfFolder(folder, roll_from(settings))
