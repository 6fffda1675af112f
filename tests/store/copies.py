"""Books made once and copied: a file with its mark, or a database of the server."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
from bookmaking import server_url


def copied(template: Path, folder: Path) -> Path:
    """A copy of closed books in that folder."""
    for beside in ("", ".mark"):
        shutil.copy(f"{template}{beside}", folder / f"BOOKS{beside}")
    return folder / "BOOKS"


_numbers = count(1)


@contextmanager
def cloned(postgres: str, template: str) -> Iterator[str]:
    """The owner's URL of a copy of that database, which is dropped in the end."""
    name = f"books_{next(_numbers)}"
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"create database {name} template {template} strategy file_copy")
        connection.execute(f"revoke temporary on database {name} from public")
        yield server_url(postgres, name)
        connection.execute(f"drop database {name} with (force)")
