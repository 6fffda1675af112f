"""A paper as a new file in the shop's folder: a safe name, whole or not there."""

from __future__ import annotations

import errno
import re
from pathlib import Path

from posdesk.documents.paper import Paper
from posdesk.new_file import new_file
from posdesk.printing.printer import PRINTER_OFFLINE, PRINTER_REFUSED, PrinterFault

_UNSAFE = re.compile(r"[^A-Za-z0-9-]+")
_NAME_CAP = 80


def stem(paper: Paper) -> str:
    """Kind, number and copy as the name of a file: letters, digits and dashes, nothing else."""
    named = _UNSAFE.sub("-", f"{paper.kind}-{paper.number}").strip("-")[:_NAME_CAP] or "paper"
    return f"{named}-copy-{paper.copy}" if paper.copy else named


def write_new(folder: Path, name: str, suffix: str, content: bytes) -> Path:
    """Write `name` + `suffix` in `folder`, or `name-2`, `name-3` where that is taken.

    Readable by its owner only. Raises PrinterFault; then no half file is left behind.
    """
    try:
        with new_file(folder, name, suffix) as (path, file):
            file.write(content)
    except OSError as trouble:
        raise PrinterFault(_code(trouble), f"{folder}: {trouble.strerror}") from trouble
    return path


def _code(trouble: OSError) -> str:
    """A folder that is away may come back by itself; a full disk wants a hand."""
    away = (errno.ENOENT, errno.ENODEV, errno.EHOSTDOWN, errno.ETIMEDOUT)
    return PRINTER_OFFLINE if trouble.errno in away else PRINTER_REFUSED
