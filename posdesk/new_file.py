"""A new file: never over another one, and never half of one."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import IO, Any

_MOST_OF_ONE_NAME = 1_000


@contextlib.contextmanager
def new_file(
    folder: Path, name: str, ending: str, encoding: str | None = None
) -> Iterator[tuple[Path, IO[Any]]]:
    """`name` and `ending` in `folder`, or `name-2` where that is taken; bytes without `encoding`.

    Readable by its owner only. What breaks off leaves no half file. OSError as the disk tells it.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path, handle = _opened(folder, name, ending)
    try:
        mode, newline = ("w", "") if encoding else ("w+b", None)
        with os.fdopen(handle, mode, encoding=encoding, newline=newline) as file:
            yield path, file
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise


def _opened(folder: Path, name: str, ending: str) -> tuple[Path, int]:
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    for number in count(1):
        path = folder / f"{name}{f'-{number}' if number > 1 else ''}{ending}"
        try:
            return path, os.open(path, flags, 0o600)
        except FileExistsError:
            if number >= _MOST_OF_ONE_NAME:
                raise
    raise AssertionError("count() never ends")
