"""Books edited past the program, and what the verifier says of them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from posdesk import verify
from posdesk.store.triggers.sqlite import statements


def tamper(books: Path, *statements_: tuple[str, tuple[object, ...]] | str) -> None:
    """As the file's owner: triggers dropped first, and put back after."""
    raw = sqlite3.connect(books, isolation_level=None)
    for name in statements():
        raw.execute(f"drop trigger {name}")
    for statement in statements_:
        sql, values = (statement, ()) if isinstance(statement, str) else statement
        assert raw.execute(sql, values).rowcount != 0, sql
    for statement in statements().values():
        raw.execute(statement)
    raw.close()


def verdict(books: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """Exit code and last line."""
    code = verify.main([str(books), *words])
    return code, capsys.readouterr().out.splitlines()[-1]


def row(books: Path, seq: int) -> sqlite3.Row:
    raw = sqlite3.connect(books)
    raw.row_factory = sqlite3.Row
    found: sqlite3.Row = raw.execute("select * from journal where seq = ?", (seq,)).fetchone()
    raw.close()
    return found


def last_seq(books: Path) -> int:
    raw = sqlite3.connect(books)
    found = int(raw.execute("select max(seq) from journal").fetchone()[0])
    raw.close()
    return found
