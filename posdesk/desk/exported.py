"""A new file somebody asked for; a disk that fails is told as a Fault."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from posdesk.errors import Fault
from posdesk.new_file import new_file


@contextlib.contextmanager
def exported(
    folder: Path, name: str, ending: str, encoding: str | None = None
) -> Iterator[tuple[Path, IO[Any]]]:
    """As `posdesk.new_file`; Fault("file_not_written") when the disk does not take it."""
    try:
        with new_file(folder, name, ending, encoding) as made:
            yield made
    except OSError as trouble:
        raise Fault("file_not_written", f"{folder}: {trouble.strerror}") from trouble
