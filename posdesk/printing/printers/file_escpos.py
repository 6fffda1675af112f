"""The bytes of a thermal printer as files in a folder, to be collected or looked at."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path

from posdesk.documents.paper import Paper
from posdesk.printing.escpos import kick
from posdesk.printing.paper_file import stem, write_new
from posdesk.printing.printer import PRINTER_MISSET, PrinterFault
from posdesk.printing.thermal import Thermal, thermal_from


class FileEscpos:
    """Writes one `.escpos` file a paper, and one for each kick of the drawer."""

    name = "file_escpos"

    def __init__(self, folder: Path, thermal: Thermal) -> None:
        self.folder = folder
        self.thermal = thermal

    def print(self, paper: Paper, copy: int = 0) -> None:
        """Write one file. Raises PrinterFault."""
        job = self.thermal.job(paper, copy)
        named = stem(dataclasses.replace(paper, copy=copy or paper.copy))
        write_new(self.folder, named, ".escpos", job)

    def kick_drawer(self) -> None:
        """Write the kick as a file of its own. Raises PrinterFault."""
        if self.thermal.drawer:
            write_new(self.folder, "drawer", ".escpos", kick())


def from_settings(settings: Mapping[str, str]) -> FileEscpos:
    """Needs `folder`, a full path; takes width_mm, dots, code_pages, cut."""
    folder = Path(settings.get("folder", ""))
    if not folder.is_absolute():
        raise PrinterFault(PRINTER_MISSET, "folder")
    return FileEscpos(folder, thermal_from(settings))
