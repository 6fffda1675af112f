"""Older books are brought up to date: backup first, all or nothing, the wall put back."""

from __future__ import annotations

import gzip
import sqlite3
from pathlib import Path

import pytest
from bookmaking import KEY, sell
from plan_acts import fill_plans

from posdesk import verify
from posdesk.errors import Fault
from posdesk.store import migrations
from posdesk.store.engine import open_books
from posdesk.store.migrations.steps import STEPS, VERSION, Step, bring_up
from posdesk.store.tables import TABLES
from posdesk.store.triggers.sqlite import statements

RECORDS = {"version-4.books.gz": 16}
OLD_BOOKS = Path(__file__).resolve().parents[1] / "data" / "books"


def version(path: Path) -> int:
    raw = sqlite3.connect(path)
    found = int(raw.execute("pragma user_version").fetchone()[0])
    raw.close()
    return found


def shape(path: Path) -> list[str]:
    raw = sqlite3.connect(path)
    rows = raw.execute("select name, sql from sqlite_schema order by name").fetchall()
    raw.close()
    return [f"{name} {sql}" for name, sql in rows]


@pytest.fixture
def sold(file_books: Path) -> Path:
    file = open_books(file_books, KEY)
    sell(file)
    file.close()
    return file_books


def _rebuild_sales(raw: sqlite3.Connection) -> None:
    """The kind of change that loses triggers without a word (ECOSYSTEM 5)."""
    made = raw.execute("select sql from sqlite_schema where name = 'setting'").fetchone()[0]
    raw.execute(made.replace("setting", "setting_new", 1))
    raw.execute("insert into setting_new select * from setting")
    raw.execute("drop table setting")
    raw.execute("alter table setting_new rename to setting")
    raw.execute("alter table sale_line rename column text to words")
    raw.execute("alter table sale_line rename column words to text")


def test_books_of_today_need_nothing(sold: Path) -> None:
    assert bring_up(sold) is None
    assert version(sold) == VERSION
    assert [step.number for step in STEPS] == list(range(2, VERSION + 1))
    assert VERSION == migrations.VERSION


def test_a_step_is_taken_once_with_a_backup_before(sold: Path) -> None:
    taken = []
    step = Step(VERSION + 1, lambda raw: (taken.append(1), _rebuild_sales(raw))[0])
    backup = bring_up(sold, (*STEPS, step))
    assert backup is not None
    assert (version(backup), version(sold)) == (VERSION, VERSION + 1)
    assert bring_up(sold, (*STEPS, step)) is None
    assert taken == [1]
    raw = sqlite3.connect(sold)
    triggers = {
        row[0] for row in raw.execute("select name from sqlite_schema where type='trigger'")
    }
    raw.close()
    assert triggers == set(statements())
    with pytest.raises(Fault, match="books_newer"):  # this program cannot read them any more
        open_books(sold, KEY)
    open_books(backup, KEY).close()  # the backup opens as it was


def test_upgraded_books_open_and_the_chain_remembers_their_shape(
    sold: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations.steps, "STEPS", (*STEPS, Step(VERSION + 1, _add_a_column)))
    monkeypatch.setattr(migrations, "VERSION", VERSION + 1)
    for _ in range(2):
        file = open_books(sold, KEY)
        assert file.alarms == ()
        sell(file)
        file.close()
    assert verify.verify(sold).records == 5  # made, sold, upgraded, sold, sold
    monkeypatch.undo()
    with pytest.raises(Fault, match="books_newer"):
        open_books(sold, KEY)


def _add_a_column(raw: sqlite3.Connection) -> None:
    raw.execute("alter table person add column note text")


def test_a_step_that_fails_leaves_the_old_books(sold: Path) -> None:
    before = shape(sold)

    def stumble(raw: sqlite3.Connection) -> None:
        _rebuild_sales(raw)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        bring_up(sold, (*STEPS, Step(VERSION + 1, stumble)))
    assert version(sold) == VERSION
    assert shape(sold) == before
    open_books(sold, KEY).close()


def test_a_step_that_breaks_a_reference_is_undone(sold: Path) -> None:
    step = Step(VERSION + 1, lambda raw: raw.execute("delete from sale"))
    with pytest.raises(Fault, match="books_corrupt"):
        bring_up(sold, (*STEPS, step))
    assert version(sold) == VERSION


def test_without_a_backup_nothing_is_changed(sold: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = sqlite3.connect

    def no_space(path: object, **how: object) -> sqlite3.Connection:
        if str(path).endswith(f"version-{VERSION}"):
            raise sqlite3.OperationalError("database or disk is full")
        return plain(path, **how)  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr(sqlite3, "connect", no_space)
    with pytest.raises(Fault, match="backup_failed"):
        bring_up(sold, (*STEPS, Step(VERSION + 1, _rebuild_sales)))
    monkeypatch.undo()
    assert version(sold) == VERSION


@pytest.mark.parametrize("release", sorted(OLD_BOOKS.glob("*.gz")), ids=lambda path: path.stem)
def test_books_of_every_release_are_brought_up(release: Path, tmp_path: Path) -> None:
    """What a release wrote is checked as it is, upgraded, checked again, and sells."""
    books = tmp_path / "BOOKS"
    books.write_bytes(gzip.decompress(release.read_bytes()))
    assert verify.verify(books).records == RECORDS.get(release.name, 5)  # as its release left it
    file = open_books(books, KEY)
    assert file.alarms == ()
    sell(file)
    fill_plans(file)
    file.close()
    assert version(books) == VERSION
    assert verify.verify(books).records > 7
    raw = sqlite3.connect(books)
    kept = {row[0] for row in raw.execute("select name from sqlite_schema where type = 'table'")}
    raw.close()
    assert set(TABLES) <= kept
