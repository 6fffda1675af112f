"""Where the promise is tried: books in memory, and a server for a tenth of it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

import pytest
from desk.pairs import Pair, in_one_file, on_server
from desk.servers import running_server
from desk.shops import Templates

MEMORY = Path("/dev/shm")
Opens = Callable[[Path], AbstractContextManager[Pair]]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Path]:
    """In memory where the system has a disk of it: nobody pulls the plug here."""
    if not os.access(MEMORY, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="posdesk-promise-", dir=MEMORY) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def owner(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The owner's URL of a running PostgreSQL, its disk in memory too."""
    with pytest.MonkeyPatch.context() as patch:
        if os.access(MEMORY, os.W_OK):
            patch.setattr(tempfile, "tempdir", str(MEMORY))
        with running_server(tmp_path_factory.mktemp("run")) as url:
            yield url


@pytest.fixture
def opens_file(room: Path) -> Opens:
    """Opens fresh books of the shop in pounds in a file, two tills over it."""
    (room / "shops").mkdir()
    return partial(in_one_file, Templates(room / "shops"), "GBP")


@pytest.fixture
def opens_server(owner: str) -> Opens:
    """The same on the server."""
    return partial(on_server, owner, "GBP")
