"""A new file in the shop's folder: a safe name, never over another, whole or not there."""

from __future__ import annotations

import contextlib
import errno
import os
import re
from itertools import count
from pathlib import Path

from posdesk.documents.paper import Paper
from posdesk.printing.printer import PRINTER_OFFLINE, PRINTER_REFUSED, PrinterFault

_UNSAFE = re.compile(r"[^A-Za-z0-9-]+")
_MOST_OF_ONE_NAME = 1_000
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
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path, handle = _opened(folder, name, suffix)
    except OSError as trouble:
        raise PrinterFault(_code(trouble), f"{folder}: {trouble.strerror}") from trouble
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as trouble:
        with contextlib.suppress(OSError):
            path.unlink()
        raise PrinterFault(_code(trouble), f"{path}: {trouble.strerror}") from trouble
    return path


def _opened(folder: Path, name: str, suffix: str) -> tuple[Path, int]:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    for number in count(1):
        path = folder / f"{name}{f'-{number}' if number > 1 else ''}{suffix}"
        try:
            return path, os.open(path, flags, 0o600)
        except FileExistsError:
            if number >= _MOST_OF_ONE_NAME:
                raise
    raise AssertionError("count() never ends")


def _code(trouble: OSError) -> str:
    """A folder that is away may come back by itself; a full disk wants a hand."""
    away = (errno.ENOENT, errno.ENODEV, errno.EHOSTDOWN, errno.ETIMEDOUT)
    return PRINTER_OFFLINE if trouble.errno in away else PRINTER_REFUSED
