"""A full or failing disk: nothing is acknowledged that is not kept, and it heals by itself."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from bookmaking import KEY, sell

from posdesk.errors import Fault, RuleZ
from posdesk.store import faults
from posdesk.store.engine import BooksFile, open_books
from posdesk.store.faults import BooksRefused


def _sell_many(file: BooksFile) -> None:
    for _ in range(200):
        sell(file)


def test_a_full_disk_books_nothing_and_heals_without_a_restart(file_books: Path) -> None:
    file = open_books(file_books, KEY)
    sell(file)
    with file.write() as books:  # the file may grow no further: SQLite's own word for a full disk
        connection = books.settings._unit.connection
        pages = connection.exec_driver_sql("pragma page_count").scalar()
        connection.exec_driver_sql(f"pragma max_page_count = {pages}")
    with pytest.raises(Fault, match="disk_full"):
        _sell_many(file)
    with file.read() as books:
        last = books.sales.latest(1)[0].number
        assert books.documents.get(last) is not None
        entries = len(books.journal.entries(0, 1000))
    with file.write() as books:
        books.settings._unit.connection.exec_driver_sql("pragma max_page_count = 1073741823")
    assert sell(file).number > last
    with file.read() as books:
        assert len(books.journal.entries(0, 1000)) == entries + 1
    file.close()


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("database or disk is full", "disk_full"),
        ("disk I/O error", "disk_error"),
        ("attempt to write a readonly database", "read_only"),
        ("unable to open database file", "read_only"),
        ("database is locked", "busy"),
        ("database disk image is malformed", "books_corrupt"),
        ("file is not a database", "not_books"),
        ("consuming input failed: server closed the connection unexpectedly", "server_away"),
        ("deadlock detected", "busy"),
    ],
)
def test_the_worlds_words_become_faults(said: str, code: str) -> None:
    with pytest.raises(Fault, match=code), faults.told_plainly():
        raise sqlite3.OperationalError(said)


def test_the_walls_words_become_refusals_and_the_rest_is_our_bug() -> None:
    with pytest.raises(RuleZ) as ruled, faults.told_plainly():
        raise sqlite3.IntegrityError("E_RULE_Z I1")
    assert ruled.value.figures == {"rule": "I1"}
    with pytest.raises(BooksRefused) as refused, faults.told_plainly():
        raise sqlite3.IntegrityError("E_UNITS back already")
    assert refused.value.figures == {"rule": "E_UNITS back already"}
    with pytest.raises(sqlite3.OperationalError), faults.told_plainly():
        raise sqlite3.OperationalError('near "selec": syntax error')
    with pytest.raises(Fault) as torn, faults.told_plainly():
        raise sqlite3.OperationalError("no such table: sale")
    assert torn.value.code == "books_corrupt", "tables do not go by themselves"
