"""PB-9: whatever is sent to the tables by hand is aborted, told by the check, or harms nobody.

    POSDESK_STATEMENTS=5000 python -m pytest tests/store/test_raw_fuzz.py -s

A hundredth of them otherwise.
"""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from bookmaking import server_url
from raw_fuzz import CUSTOMER_TABLES, Fuzz, told, worse

from posdesk.ledger.proof import BadRecord
from posdesk.store import doorkeeper
from posdesk.store.sqlite import SETTINGS
from posdesk.store.tables import TABLES
from posdesk.store.triggers.sqlite import statements
from posdesk.store.whole import verify

MANY = int(os.environ.get("POSDESK_STATEMENTS", "50"))
NAMES = {name: [column.name for column in TABLES[name].columns] for name in CUSTOMER_TABLES}


class File:
    """The books in memory, set as the program sets them; every try is undone."""

    def __init__(self, books: Path) -> None:
        self.raw = sqlite3.connect(":memory:", isolation_level=None)
        with closing(sqlite3.connect(books)) as there:
            there.backup(self.raw)
        for name, value, _ in SETTINGS:
            if name not in ("journal_mode", "locking_mode", "mmap_size"):
                self.raw.execute(f"pragma {name} = {value}")

    def ask(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Its rows."""
        return self.raw.execute(sql, values).fetchall()


class Server:
    """The shop's server, as the application's role."""

    def __init__(self, url: str) -> None:
        self.raw = psycopg.connect(url)

    def ask(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Its rows; the per cent sign is a mark of the driver's."""
        asked = sql.replace("%", "%%").replace("?", "%s")
        cursor = self.raw.execute(asked, values or None) if values else self.raw.execute(sql)
        return cursor.fetchall() if cursor.description else []


def _flagged(books: sqlite3.Connection, folder: Path) -> bool:
    path = folder / "TRIED"
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as there:
        books.backup(there)
    try:
        verify(path)
    except (BadRecord, sqlite3.Error):
        return True
    return False


@pytest.mark.timeout(0)
def test_the_application_cannot_worsen_anything_unseen(filled_file: Path, tmp_path: Path) -> None:
    file, dice = File(filled_file), random.Random(9)
    doorkeeper.stand_at(file.raw)
    before, fuzz = told(file), Fuzz(file, NAMES, dice)
    aborted, flagged, silent = 0, 0, []
    for each in range(MANY):
        sent = fuzz.next()
        file.raw.execute("begin immediate")
        try:
            for sql, values in sent:
                file.raw.execute(sql, values)
            if file.ask("pragma foreign_key_check"):  # what COMMIT would say
                raise sqlite3.IntegrityError("foreign key")
        except (sqlite3.Error, sqlite3.Warning):
            aborted += 1
        else:
            if worse(before, told(file)):
                flagged += 1
                if not _as_left(file, tmp_path):
                    silent.append((each, sent))
                file.raw.close()
                file = File(filled_file)
                doorkeeper.stand_at(file.raw)
        if file.raw.in_transaction:
            file.raw.execute("rollback")
    file.raw.close()
    assert silent == []
    print(
        f"\nmeasured: application, file: {aborted} of {MANY} aborted, {flagged} flagged, 0 silent"
    )


def _as_left(file: File, folder: Path) -> bool:
    """Whether the check tells of what a try left, were it committed."""
    file.raw.set_authorizer(None)
    file.raw.execute("commit")
    found = _flagged(file.raw, folder)
    return found


@pytest.mark.timeout(0)
def test_the_files_owner_cannot_worsen_anything_unseen(filled_file: Path, tmp_path: Path) -> None:
    """Triggers dropped first, put back afterwards: the chain tells."""
    dice, flagged, harmless, silent = random.Random(99), 0, 0, []
    names = list(statements())
    for each in range(MANY):
        file = File(filled_file)
        before, fuzz = told(file), Fuzz(file, NAMES, dice)
        for name in names:
            file.raw.execute(f"drop trigger {name}")
        file.raw.execute("pragma foreign_keys = off")
        file.raw.execute("pragma ignore_check_constraints = on")
        sent = fuzz.next()
        try:
            for sql, values in sent:
                file.raw.execute(sql, values)
            for statement in statements().values():
                file.raw.execute(statement)
            hurt = bool(worse(before, told(file)))
        except (sqlite3.Error, sqlite3.Warning, ValueError, TypeError):
            hurt = True  # figures nobody can even add up
            _put_back(file)
        if not hurt:
            harmless += 1
        elif _flagged(file.raw, tmp_path) or told(file) == before:
            flagged += 1
        else:
            silent.append((each, sent))
        file.raw.close()
    assert silent == []
    print(f"\nmeasured: owner, file: {flagged} of {MANY} flagged, {harmless} harmless, 0 silent")


def _put_back(file: File) -> None:
    for name, statement in statements().items():
        file.raw.execute(f"drop trigger if exists {name}")
        try:
            file.raw.execute(statement)
        except sqlite3.Error:
            continue


@pytest.mark.timeout(0)
@pytest.mark.parametrize("owner", [False, True], ids=["role", "owner"])
def test_the_servers_role_and_owner_meet_the_same_walls(filled_server: str, owner: bool) -> None:
    url = filled_server if owner else server_url(filled_server, None, role="posdesk_app")
    server, dice = Server(url), random.Random(7)
    before, fuzz = told(server), Fuzz(server, NAMES, dice)
    server.raw.rollback()
    aborted, sealed, silent = 0, 0, []
    for each in range(MANY):
        sent = fuzz.next()
        if owner and any(sql.startswith(("drop", "alter")) for sql, _ in sent):
            continue  # an owner may take the wall down: the fingerprint tells
        try:
            for sql, values in sent:
                server.ask(sql, values)
            server.raw.execute("set constraints all immediate")
            if worse(before, told(server)):
                if server.ask("select 1 from journal where operation = 'by hand'"):
                    sealed += 1  # its payload was signed by nobody: the chain tells
                else:
                    silent.append((each, sent))
        except psycopg.Error:
            aborted += 1
        server.raw.rollback()
    server.raw.close()
    assert silent == []
    print(f"\nmeasured: server: {aborted} of {MANY} aborted, {sealed} unsigned, 0 silent")
