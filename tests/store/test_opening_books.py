"""Opening: what is refused and why, what raises an alarm, and what goes on selling all the same."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from bookmaking import AT, KEY, SHOP, TAXES, give_back, sell, server_url

from posdesk import verify
from posdesk.errors import Fault
from posdesk.keys import make_key
from posdesk.settings import Till
from posdesk.store import sqlite
from posdesk.store.engine import BooksFile, create_books, open_books
from posdesk.store.mark import mark_path, read_mark
from posdesk.store.triggers.sqlite import statements


def refused(where: str | Path) -> str:
    """The code of the Fault that opening raises."""
    with pytest.raises(Fault) as fault:
        open_books(where, KEY)
    return fault.value.code


def test_books_are_made_whole_and_only_for_their_owner(file_books: Path) -> None:
    assert stat.S_IMODE(file_books.stat().st_mode) == 0o600
    assert sorted(path.name for path in file_books.parent.iterdir()) == ["BOOKS", "BOOKS.mark"]
    with pytest.raises(Fault, match="books_exist"):
        create_books(file_books, SHOP, TAXES, KEY, AT)


def test_an_interrupted_making_leaves_no_books(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("posdesk.store.fingerprint.fingerprint", lambda connection: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        create_books(tmp_path / "BOOKS", SHOP, TAXES, KEY, AT)
    assert not (tmp_path / "BOOKS").exists()
    monkeypatch.undo()
    create_books(tmp_path / "BOOKS", SHOP, TAXES, KEY, AT)
    open_books(tmp_path / "BOOKS", KEY).close()


def test_what_is_not_there_or_not_ours(tmp_path: Path) -> None:
    assert refused(tmp_path / "BOOKS") == "books_missing"
    (tmp_path / "text").write_text("Dear diary, " * 99)
    assert refused(tmp_path / "text") == "not_books"
    (tmp_path / "empty").touch()
    assert refused(tmp_path / "empty") == "not_books"
    raw = sqlite3.connect(tmp_path / "photos")
    raw.execute("create table photo (id integer)")
    raw.close()
    assert refused(tmp_path / "photos") == "not_books"
    assert not list(tmp_path.glob("*.lock"))


def test_books_of_a_newer_program(file_books: Path) -> None:
    raw = sqlite3.connect(file_books)
    raw.execute("pragma user_version = 99")
    raw.close()
    before = file_books.read_bytes()
    assert refused(file_books) == "books_newer"
    assert file_books.read_bytes() == before


def test_a_key_that_is_not_of_these_books(file_books: Path) -> None:
    with pytest.raises(Fault, match="key_unknown"):
        open_books(file_books, make_key(bytes([5]) * 32))
    open_books(file_books, KEY).close()  # the lock was let go


@pytest.mark.parametrize("place", [0.3, 0.5, 0.7])
def test_a_damaged_file_is_told_and_left_alone(file_books: Path, place: float) -> None:
    file = open_books(file_books, KEY)
    for _ in range(20):
        sell(file)
    file.close()
    whole = bytearray(file_books.read_bytes())
    page = int(len(whole) * place) // 4096 * 4096
    whole[page : page + 4096] = b"\xff" * 4096
    file_books.write_bytes(whole)
    assert refused(file_books) == "books_corrupt"
    assert file_books.read_bytes() == whole
    file_books.write_bytes(whole[:5000])
    assert refused(file_books) in ("books_corrupt", "not_books")


def test_a_file_that_may_not_be_written(file_books: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # the tests may run as root
    assert refused(file_books) == "read_only"


def test_settings_that_do_not_take_are_told(
    file_books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = (*sqlite.SETTINGS[:1], ("synchronous", "normal", 3), *sqlite.SETTINGS[2:])
    monkeypatch.setattr(sqlite, "SETTINGS", odd)
    with pytest.raises(Fault) as fault:
        open_books(file_books, KEY)
    assert (fault.value.code, fault.value.detail) == ("settings_differ", "synchronous=1")


def test_one_program_at_a_time(where: str) -> None:
    file = open_books(where, KEY)
    assert refused(where) == "books_locked"
    file.close()
    open_books(where, KEY).close()


def test_another_process_is_kept_out_and_a_dead_one_is_not(file_books: Path) -> None:
    script = (
        "import sys, pathlib; sys.path.insert(0, 'tests'); from bookmaking import KEY\n"
        "from posdesk.store.engine import open_books\n"
        "file = open_books(sys.argv[1], KEY); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(file_books)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as holder:  # fmt: skip
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        assert refused(file_books) == "books_locked"
        holder.kill()
        holder.wait()
    open_books(file_books, KEY).close()


def test_another_name_of_the_same_file_is_the_same_books(file_books: Path) -> None:
    other = file_books.with_name("shortcut")
    other.symlink_to(file_books)
    file = open_books(file_books, KEY)
    assert refused(other) == "books_locked"
    file.close()
    through = open_books(other, KEY)
    sell(through)
    through.close()
    again = open_books(file_books, KEY)
    assert again.alarms == ()
    again.close()


def test_closed_books_say_so(file_books: Path) -> None:
    file = open_books(file_books, KEY)
    file.close()
    file.close()
    with pytest.raises(Fault, match="books_closed"), file.write():
        pass
    with pytest.raises(Fault, match="books_closed"), file.read():
        pass


def test_an_old_copy_goes_on_in_a_new_epoch_with_numbers_above(file_books: Path) -> None:
    """SE-125, RELIABILITY 1.6 (8): what was cut off is never numbered again."""
    file = open_books(file_books, KEY)
    sell(file)
    file.close()
    shutil.copy(file_books, f"{file_books}.old")
    file = open_books(file_books, KEY)
    lost = sell(file)
    give_back(file, lost, 1, 0, 1)
    file.close()
    shutil.copy(f"{file_books}.old", file_books)

    file = open_books(file_books, KEY)
    assert file.alarms == ("behind_mark",)
    assert file.till == Till(1, 2)
    file.close()
    file = open_books(file_books, KEY)  # the numbers are remembered beyond the day of the restore
    assert (file.alarms, file.till) == ((), Till(1, 2))
    again = sell(file)
    assert again.number[:9] == "S1-000003"
    assert give_back(file, again, 1, 0, 1).number[:9] == "B1-000002"
    with file.read() as books:
        restored = books.journal.entries(0, 1)[0]
        assert (restored.epoch, restored.seq) == (2, 1)
        facts = books.journal.facts_of(restored.operation)
        assert facts is not None
        assert facts["found"] == "behind_mark"
    file.close()
    file = open_books(file_books, KEY)
    assert (file.alarms, file.till) == ((), Till(1, 2))
    file.close()
    assert verify.verify(file_books, signatures=True).records == 5


def test_a_copy_sold_on_elsewhere_is_a_fork(file_books: Path, tmp_path: Path) -> None:
    other = tmp_path / "copy"
    shutil.copy(file_books, other)
    file = open_books(file_books, KEY)
    sell(file)
    file.close()
    shutil.copy(mark_path(file_books), tmp_path / "mark")
    file = open_books(other, KEY)
    sell(file)
    sell(file)
    file.close()
    shutil.copy(other, file_books)
    file = open_books(file_books, KEY)
    assert (file.alarms, file.till.epoch) == (("fork",), 2)
    file.close()


def test_without_a_mark_books_open_and_make_one(file_books: Path) -> None:
    for spoil in (
        Path.unlink,
        lambda path: path.write_text("{}"),
        lambda path: path.write_bytes(b"\xff"),
    ):
        spoil(mark_path(file_books))
        file = open_books(file_books, KEY)
        assert file.alarms == ()
        sell(file)
        file.close()
        mark = read_mark(mark_path(file_books))
        assert mark is not None


def test_a_mark_that_cannot_be_written_never_undoes_a_sale(
    file_books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = open_books(file_books, KEY)

    def full(*given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("posdesk.store.mark.MarkFile.write", full)
    sale = sell(file)
    assert file.alarms == ("mark_not_written",)
    with file.read() as books:
        assert books.sales.exists(sale.number)
    file.close()


def test_a_dropped_trigger_is_put_back_and_written_down(file_books: Path) -> None:
    raw = sqlite3.connect(file_books)
    raw.execute("drop trigger journal_insert")
    raw.execute("drop trigger posting_no_update")
    raw.close()
    file = open_books(file_books, KEY)
    assert file.alarms == ("schema_changed",)
    sell(file)
    file.close()
    raw = sqlite3.connect(file_books)
    names = {row[0] for row in raw.execute("select name from sqlite_schema where type = 'trigger'")}
    raw.close()
    assert names == set(statements())
    file = open_books(file_books, KEY)
    assert file.alarms == ()
    file.close()
    assert verify.verify(file_books).records == 3


def test_an_altered_last_record_raises_an_alarm_and_selling_goes_on(file_books: Path) -> None:
    file = open_books(file_books, KEY)
    sell(file)
    file.close()
    raw = sqlite3.connect(file_books, isolation_level=None)
    raw.execute("drop trigger journal_no_update")
    raw.execute("update journal set signature = zeroblob(64) where seq = 2")
    raw.close()
    file = open_books(file_books, KEY)
    assert file.alarms == ("altered", "schema_changed")
    sell(file)
    file.close()


def test_a_second_till_writes_its_own_chain(server_books: str) -> None:
    two = make_key(bytes([2]) * 32)
    first = open_books(server_books, KEY)
    with first.write() as books:
        books.tills.add(2, two.public, AT)
    second = open_books(server_books, two)
    assert (second.till, first.till) == (Till(2, 1), Till(1, 1))
    sale = sell(second)
    assert sale.number[:9] == "S2-000001"
    assert sell(first).number[:9] == "S1-000001"
    with first.read() as books:
        assert books.sales.exists(sale.number)
        assert first.ring.knows(two.id)
    second.close()
    first.close()


def test_the_server_away_and_back(server_books: str, postgres: str) -> None:
    file = open_books(server_books, KEY)
    sell(file)
    with psycopg.connect(postgres, autocommit=True) as other:
        other.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity "
            "where datname = %s and pid <> pg_backend_pid()",
            (server_books.split("?")[0].rsplit("/", 1)[1],),
        )
    codes = _until_it_answers(file)
    assert set(codes) <= {"server_away"}
    assert sell(file).number[:9] == "S1-000003"
    file.close()


def _until_it_answers(file: BooksFile) -> list[str]:
    codes = []
    for _ in range(9):
        try:
            sell(file)
            break
        except Fault as fault:
            codes.append(fault.code)
    return codes


def test_no_server_there() -> None:
    assert refused("postgresql://nobody@127.0.0.1:9/none?connect_timeout=2") == "server_away"
    assert (
        server_url("postgresql://a@/b?host=/tmp", "c", role="d") == "postgresql://d:@/c?host=/tmp"
    )
