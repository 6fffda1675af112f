"""A backup put back: a new epoch, no number twice, the old file kept, and said what may be gone."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from bookmaking import AT, KEY, SHOP, TAXES, give_back, sell

from posdesk import verify
from posdesk.errors import Fault
from posdesk.keys import make_key
from posdesk.ledger import chain
from posdesk.store import sqlite
from posdesk.store.backup import Backup, back_up
from posdesk.store.engine import create_books, open_books
from posdesk.store.mark import mark_path, read_mark
from posdesk.store.restore import UNKNOWN_EPOCHS, UNKNOWN_GAP, restore
from posdesk.store.triggers.sqlite import statements

RESTORER = Path(__file__).with_name("killed_restore.py")


@pytest.fixture
def backup(file_books: Path) -> Backup:
    """Two sales, a backup, then three sales and a return that the backup does not hold; closed."""
    file = open_books(file_books, KEY)
    sell(file)
    sell(file)
    kept = back_up(file, file_books, file_books.parent / "backups", KEY, AT)
    sale = [sell(file) for _ in range(3)][-1]
    give_back(file, sale, 1, 0, 1)
    file.close()
    return kept


def last_facts(books: Path) -> dict[str, object]:
    """The facts of the newest entry."""
    raw = sqlite3.connect(books)
    payload = raw.execute("select payload from journal order by id desc limit 1").fetchone()[0]
    raw.close()
    return dict(chain.facts_in(payload))


def test_a_new_epoch_and_no_number_twice(backup: Backup, file_books: Path) -> None:
    before = file_books.read_bytes()
    done = restore(backup.path, file_books, KEY, AT)
    assert (done.epoch, done.entries, done.backup_at) == (2, 4, AT)
    assert done.lost == {"S": (3, 5), "B": (1, 1)}
    assert done.kept_aside is not None
    assert done.kept_aside.read_bytes() == before
    assert last_facts(file_books)["backup"] == backup.path.name
    file = open_books(file_books, KEY)
    assert file.alarms == ()
    assert file.till.epoch == 2
    sale = sell(file)
    assert sale.number.startswith("S1-000006")
    assert give_back(file, sale, 1, 0, 1).number.startswith("B1-000002")
    file.close()
    assert verify.main([str(file_books), "--signatures"]) == 0


def test_numbers_stay_above_even_when_the_mark_is_lost_later(
    backup: Backup, file_books: Path
) -> None:
    restore(backup.path, file_books, KEY, AT)
    mark_path(file_books).unlink()
    file = open_books(file_books, KEY)
    assert sell(file).number.startswith("S1-000006")
    file.close()


def test_restored_twice_from_the_same_backup(backup: Backup, file_books: Path) -> None:
    restore(backup.path, file_books, KEY, AT)
    file = open_books(file_books, KEY)
    sell(file)
    file.close()
    done = restore(backup.path, file_books, KEY, AT)
    assert done.epoch == 3
    assert done.entries is None, "another epoch: nobody can count them"
    assert done.lost == {"S": (3, 6), "B": (1, 1)}
    file = open_books(file_books, KEY)
    assert sell(file).number.startswith("S1-000007")
    file.close()


def ruin(path: Path) -> None:
    path.write_bytes(b"none of ours " * 999)


def flip(path: Path) -> None:
    body = bytearray(path.read_bytes())
    body[4096:20_480] = bytes(16_384)
    path.write_bytes(bytes(body))


@pytest.mark.parametrize("damage", [ruin, flip, Path.unlink])
def test_books_that_cannot_be_read_any_more(
    backup: Backup, file_books: Path, damage: Callable[[Path], None]
) -> None:
    damage(file_books)
    bad = file_books.read_bytes() if file_books.exists() else None
    done = restore(backup.path, file_books, KEY, AT)
    assert (done.epoch, done.entries) == (2, 4), "the mark beside them tells"
    assert (done.kept_aside.read_bytes() if done.kept_aside else None) == bad
    file = open_books(file_books, KEY)
    assert sell(file).number.startswith("S1-000006")
    file.close()


def test_nothing_left_that_tells_how_far_they_had_come(backup: Backup, file_books: Path) -> None:
    ruin(file_books)
    mark_path(file_books).unlink()
    done = restore(backup.path, file_books, KEY, AT)
    assert (done.epoch, done.entries, done.lost) == (1 + UNKNOWN_EPOCHS, None, {})
    file = open_books(file_books, KEY)
    assert sell(file).number.startswith(f"S1-{UNKNOWN_GAP + 3:06d}")
    file.close()


def test_onto_another_computer(backup: Backup, tmp_path: Path) -> None:
    elsewhere = tmp_path / "other" / "BOOKS"
    elsewhere.parent.mkdir()
    assert restore(backup.path, elsewhere, KEY, AT).kept_aside is None
    file = open_books(elsewhere, KEY)
    assert file.till.epoch == 1 + UNKNOWN_EPOCHS
    file.close()


def test_a_half_written_journal_beside_the_books_is_kept_and_not_played_into_the_backup(
    backup: Backup, file_books: Path
) -> None:
    journal = file_books.with_name("BOOKS-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9 \xa1c\xd7" + b"wrong" * 200)
    done = restore(backup.path, file_books, KEY, AT)
    assert done.kept_aside is not None
    beside = done.kept_aside.with_name(done.kept_aside.name + "-journal")
    assert beside.read_bytes().startswith(b"\xd9\xd5\x05\xf9 \xa1c\xd7wrong")
    assert verify.main([str(file_books)]) == 0


def test_open_books_are_not_replaced(backup: Backup, file_books: Path) -> None:
    file = open_books(file_books, KEY)
    before = file_books.read_bytes()
    with pytest.raises(Fault, match="books_locked"):
        restore(backup.path, file_books, KEY, AT)
    assert file_books.read_bytes() == before
    sell(file)
    file.close()


def refused(backup: Path, books: Path) -> str:
    """The code of the Fault; the books are as they were, and nothing lies about."""
    before, names = books.read_bytes(), sorted(books.parent.iterdir())
    with pytest.raises(Fault) as fault:
        restore(backup, books, KEY, AT)
    assert books.read_bytes() == before
    left = {path.name for path in books.parent.iterdir()} - {path.name for path in names}
    assert left <= {"BOOKS.lock"}
    return fault.value.code


def test_what_is_no_backup_changes_nothing(backup: Backup, file_books: Path) -> None:
    folder = file_books.parent
    assert refused(folder / "nowhere", file_books) == "books_missing"
    (folder / "diary").write_text("Dear diary, " * 99)
    assert refused(folder / "diary", file_books) == "not_books"
    raw = sqlite3.connect(folder / "photos")
    raw.execute("create table photo (id integer)")
    raw.close()
    assert refused(folder / "photos", file_books) == "not_books"


def test_a_backup_that_was_edited_is_not_put_back(backup: Backup, file_books: Path) -> None:
    raw = sqlite3.connect(backup.path)
    for name in statements():
        raw.execute(f"drop trigger {name}")
    raw.execute("update sale_line set paid = 1")
    for statement in statements().values():
        raw.execute(statement)
    raw.commit()
    raw.close()
    assert refused(backup.path, file_books) == "backup_not_whole"


def test_a_torn_backup_is_not_put_back(backup: Backup, file_books: Path) -> None:
    body = backup.path.read_bytes()
    backup.path.write_bytes(body[: len(body) // 2])
    assert refused(backup.path, file_books) == "backup_not_whole"


def test_a_backup_whose_tail_was_cut_is_found_by_its_mark(backup: Backup, file_books: Path) -> None:
    raw = sqlite3.connect(backup.path)
    triggers = raw.execute("select name, sql from sqlite_schema where type = 'trigger'").fetchall()
    for name, _ in triggers:
        raw.execute(f"drop trigger {name}")
    last = raw.execute("select max(id) from journal").fetchone()[0]
    number = raw.execute("select number from sale where txn = ?", (last,)).fetchone()[0]
    for table in ("sale_line", "sale_tender"):
        raw.execute(f"delete from {table} where sale = ?", (number,))
    raw.execute("delete from print_job where document = ?", (number,))
    for table in ("sale", "document", "posting"):
        raw.execute(f"delete from {table} where txn = ?", (last,))
    for table in ("txn", "journal"):
        raw.execute(f"delete from {table} where id = ?", (last,))
    for _, statement in triggers:
        raw.execute(statement)
    raw.commit()
    raw.close()
    assert refused(backup.path, file_books) == "backup_not_whole"
    mark_path(backup.path).unlink()
    assert restore(backup.path, file_books, KEY, AT).entries == 5, "whole as far as it goes"


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_disk_that_fills_up_changes_nothing(backup: Backup, file_books: Path) -> None:
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    kept = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, old[1]))
    try:
        assert refused(backup.path, file_books) in ("disk_full", "disk_error")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, kept)
    restore(backup.path, file_books, KEY, AT)


def test_a_backup_of_a_newer_program(backup: Backup, file_books: Path) -> None:
    raw = sqlite3.connect(backup.path)
    raw.execute("pragma user_version = 99")
    raw.close()
    assert refused(backup.path, file_books) == "books_newer"


def test_another_shops_backup_and_another_key(
    backup: Backup, file_books: Path, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other = tmp_path / "other" / "BOOKS"
    create_books(other, replace(SHOP, shop_id="ffff222233334444"), TAXES, KEY, AT)
    assert refused(other, file_books) == "other_shop"
    with pytest.raises(Fault, match="key_unknown"):
        restore(backup.path, file_books, make_key(bytes([7]) * 32), AT)


def test_an_old_copy_put_back_by_hand_is_found_at_the_start(
    backup: Backup, file_books: Path
) -> None:
    """Not through the program: the mark tells, and the shop sells on under a new epoch."""
    assert verify.main([str(file_books)]) == 0
    shutil.copy(backup.path, file_books)
    assert verify.main([str(file_books)]) == 8
    file = open_books(file_books, KEY)
    assert file.alarms == ("behind_mark",)
    assert file.till.epoch == 2
    assert sell(file).number.startswith("S1-000006")
    file.close()


def test_a_mark_kept_elsewhere_finds_an_old_copy(backup: Backup, file_books: Path) -> None:
    elsewhere = file_books.parent / "stick.mark"
    shutil.copy(mark_path(file_books), elsewhere)
    shutil.copy(backup.path, file_books)
    mark_path(file_books).unlink()
    assert verify.main([str(file_books)]) == 0, "nothing tells"
    assert verify.main([str(file_books), "--mark", str(elsewhere)]) == 8
    assert verify.main([str(file_books), "--mark", str(file_books)]) == 66


LAST_TURN = 11


def test_killed_at_any_moment_the_books_are_the_old_or_the_restored(
    backup: Backup, file_books: Path
) -> None:
    """A dozen kills between the first page copied and the end, spread over what a restore takes."""
    assert mark_path(file_books).exists()
    paths = os.pathsep.join(str(folder) for folder in (RESTORER.parents[1], RESTORER.parents[2]))
    began = time.monotonic()
    restore(backup.path, file_books, KEY, AT)
    took = time.monotonic() - began
    epochs = set[int]()
    for turn in range(LAST_TURN + 1):
        with subprocess.Popen(
            [sys.executable, str(RESTORER), str(backup.path), str(file_books)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": paths},
        ) as restorer:
            assert restorer.stdout is not None
            assert restorer.stdout.readline() == "ready\n"
            if turn == LAST_TURN:  # however busy the machine is, one comes to its end
                restorer.wait()
            else:
                subprocess.run(["sleep", f"{turn * took / 5:.3f}"], check=True)
                restorer.send_signal(signal.SIGKILL)
        file = open_books(file_books, KEY)
        assert file.alarms == ()
        epochs.add(file.till.epoch)
        with file.read() as books:
            newest = max(entry.number for entry in books.sales.latest(1))
        assert sell(file).number > newest
        file.close()
        assert verify.main([str(file_books)]) == 0
    assert len(epochs) > 1, "some ended after the turn"
    mark = read_mark(mark_path(file_books))
    assert mark is not None
    assert mark.numbers["S"] == 17, "twelve more sales, each number above all before"
    assert sqlite.APPLICATION_ID.to_bytes(4, "big") == file_books.read_bytes()[68:72]
