"""Two tills over the same books: on the shop's server, or, as if the lock had failed, one file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
from bookmaking import KEY, server_url
from desk.servers import APP_ROLE, new_database
from desk.shops import AT, HandClock, Templates, make_books, open_shift
from desk.tills import Till

from posdesk.desk.desk import Desk
from posdesk.desk.opening import open_desk
from posdesk.keys import TillKey, make_key
from posdesk.store import sqlite
from posdesk.store.books_file import BooksFile
from posdesk.store.chain_end import read_standpoint
from posdesk.store.engine import open_books
from posdesk.store.over_file import OverFile
from posdesk.store.postgres import engine_for, is_server, let_role_work

Pair = tuple[Till, Till]
SECOND = make_key(bytes([2]) * 32)
_databases = count(1)


@contextmanager
def on_server(owner: str, shop: str, folder: Path) -> Iterator[Pair]:
    """Two tills of fresh books of that shop on the server, each with its own connection."""
    where, clock = new_database(owner) if shop == "GBP" else _made(owner, shop), HandClock()
    first = Till(Desk(open_books(where, KEY, clock), KEY, clock, folder), clock, where)
    _add_second(first)
    desk = Desk(open_books(where, SECOND, clock), SECOND, clock, folder)
    yield from _at_work(first, Till(desk, clock, where))


def _made(owner: str, shop: str) -> str:
    """Books of a shop that the server holds no template of."""
    name = f"pair_{next(_databases)}"
    with psycopg.connect(owner, autocommit=True) as connection:
        connection.execute(f"create database {name}")
    make_books(server_url(owner, name), shop)
    engine = engine_for(server_url(owner, name))
    with engine.begin() as granting:
        let_role_work(granting, APP_ROLE)
    engine.dispose()
    return server_url(owner, name, role=APP_ROLE)


def each_its_own_clock(where: str, folder: Path, second: TillKey = SECOND) -> Pair:
    """Two tills at work in books of a server, each with a clock of its own; they close nothing."""

    def opened(key: TillKey) -> Till:
        clock = HandClock()
        return Till(Desk(open_books(where, key, clock), key, clock, folder), clock, where)

    first = opened(KEY)
    with first.file.write() as books:
        books.tills.add(2, second.public, first.clock.at)
    tills = first, opened(second)
    for till in tills:
        open_shift(till.desk)
    return tills


@contextmanager
def in_one_file(templates: Templates, shop: str, folder: Path) -> Iterator[Pair]:
    """Two tills that write into one file at once: what the lock beside it forbids."""
    clock, path = HandClock(), templates.copy(shop, folder)
    first = Till(open_desk(path, clock), clock, str(path))
    _add_second(first)
    yield from _at_work(first, Till(_beside(path, clock), clock, str(path)))


def _beside(path: Path, clock: HandClock) -> Desk:
    """The second till's desk over the file that the first one has open."""
    engine = sqlite.engine_for(path)
    with engine.begin() as connection:
        stand = read_standpoint(connection, 2)
    file = BooksFile(OverFile(path), SECOND, 2, stand, mark=None, release=lambda: None)
    return Desk(file, SECOND, clock, path.parent)


def open_again(tills: Pair) -> None:
    """Both tills start anew over the books they were closed on, the same people on duty."""
    first, second = tills
    duties = [till.desk.duty for till in tills]
    if is_server(first.where):
        for till, key in zip(tills, (KEY, SECOND), strict=True):
            file = open_books(till.where, key, till.clock)
            till.desk = Desk(file, key, till.clock, till.desk.folder)
    else:
        first.desk = open_desk(Path(first.where), first.clock)
        second.desk = _beside(Path(first.where), second.clock)
    for till, duty in zip(tills, duties, strict=True):
        till.desk.duty = duty


def _add_second(first: Till) -> None:
    with first.file.write() as books:
        books.tills.add(2, SECOND.public, AT)


def _at_work(*tills: Till) -> Iterator[Pair]:
    try:
        for till in tills:
            open_shift(till.desk)
        yield tills[0], tills[1]
    finally:
        for till in tills:
            till.desk.close()
