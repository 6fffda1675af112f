"""A till at an open shift, on fresh books: in a file, and for the main journey on a server too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from bookmaking import KEY
from desk.servers import new_database, running_server
from desk.shops import HandClock, Templates, open_shift
from desk.tills import OpenTill, Till

from posdesk.desk.desk import Desk
from posdesk.desk.opening import open_desk
from posdesk.store.engine import open_books


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


@pytest.fixture(params=["sqlite", "postgresql"])
def plan_till(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Till]:
    """The shop in pounds on each engine in turn, where plans are signed."""
    if request.param == "sqlite":
        yield from _with_plans(request.getfixturevalue("templates"), "GBP", tmp_path)
        return
    till = _on_server(request.getfixturevalue("server"), tmp_path)
    yield till
    till.check_chain()
    till.desk.close()


def _on_server(owner: str, folder: Path) -> Till:
    """The shop in pounds on the server, its shift open."""
    where, clock = new_database(owner), HandClock()
    desk = Desk(open_books(where, KEY, clock), KEY, clock, folder)
    open_shift(desk)
    return Till(desk, clock, where)


@pytest.fixture
def plan_file(templates: Templates, tmp_path: Path) -> Iterator[Till]:
    """The same in a file alone."""
    yield from _with_plans(templates, "GBP", tmp_path)


@pytest.fixture
def plan_till_chf(templates: Templates, tmp_path: Path) -> Iterator[Till]:
    """A shop without small coins, where plans are signed."""
    yield from _with_plans(templates, "CHF", tmp_path)


def _with_plans(templates: Templates, name: str, folder: Path) -> Iterator[Till]:
    clock = HandClock()
    books = templates.copy(name, folder / name)
    till = Till(open_desk(books, clock), clock, str(books))
    open_shift(till.desk)
    yield till
    till.check_chain()
    till.desk.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The owner's URL of a running PostgreSQL."""
    with running_server(tmp_path_factory.mktemp("run")) as owner:
        yield owner


@pytest.fixture(params=["sqlite", "postgresql"])
def either_till(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Till]:
    """The shop in pounds on each engine in turn."""
    if request.param == "sqlite":
        yield request.getfixturevalue("open_till")("GBP")
        return
    till = _on_server(request.getfixturevalue("server"), tmp_path)
    yield till
    till.check_always()
    till.desk.close()
