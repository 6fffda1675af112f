"""Backups: made while selling goes on, proved before they are kept, and never at the books' cost."""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from bookmaking import AT, KEY, put_sale, sell

from posdesk import verify
from posdesk.documents.archive import read_keys
from posdesk.errors import Fault
from posdesk.keys import key_id
from posdesk.store import backup, live_copy
from posdesk.store.backup import Backup, back_up, backups_in
from posdesk.store.engine import BooksFile, open_books
from posdesk.store.mark import mark_path, read_mark
from posdesk.store.triggers.sqlite import statements
from posdesk.store.whole import Checked
from posdesk.store.whole import verify as check

WRITER = Path(__file__).with_name("killed_backup.py")


@pytest.fixture
def open_file(file_books: Path):
    """Books in a file with three sales, open."""
    file = open_books(file_books, KEY)
    for _ in range(3):
        sell(file)
    yield file
    file.close()


def made(file: BooksFile, books: Path, **more: object) -> Backup:
    return back_up(file, books, books.parent / "backups", KEY, AT, **more)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_a_dated_file_with_its_mark_and_the_public_keys(
    open_file: BooksFile, file_books: Path
) -> None:
    kept = made(open_file, file_books)
    assert names(file_books.parent / "backups") == [
        "BOOKS.2026-11-22-100000.backup",
        "BOOKS.2026-11-22-100000.backup.keys.json",
        "BOOKS.2026-11-22-100000.backup.mark",
    ]
    assert stat.S_IMODE(kept.path.stat().st_mode) == 0o600
    assert kept.records == 4
    mark, live = read_mark(mark_path(kept.path)), read_mark(mark_path(file_books))
    assert mark == live
    keys = kept.path.with_name(kept.path.name + ".keys.json").read_text()
    assert read_keys(keys).knows(key_id(KEY.public))
    assert verify.main([str(kept.path), "--signatures"]) == 0


def test_the_signing_key_goes_along_only_when_asked_for(
    open_file: BooksFile, file_books: Path, tmp_path: Path
) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"a key")
    kept = made(open_file, file_books, signing_key=secret)
    copied = kept.path.with_name(kept.path.name + ".key")
    assert copied.read_bytes() == b"a key"
    assert stat.S_IMODE(copied.stat().st_mode) == 0o600


def test_the_last_few_are_kept(open_file: BooksFile, file_books: Path) -> None:
    folder = file_books.parent / "backups"
    kept = [made(open_file, file_books, keep=2).path for _ in range(4)]
    assert list(backups_in(folder, file_books)) == kept[-2:]
    assert len(names(folder)) == 6


def test_sales_go_on_and_are_in_the_copy(
    open_file: BooksFile, file_books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_copy, "PAGES_A_STEP", 1)
    sold: list[str] = []

    def watch(stage: str, done: int, whole: int) -> None:
        if stage == backup.COPYING and done % 5 == 0 and len(sold) < 4:
            seller = threading.Thread(target=lambda: sold.append(sell(open_file).number))
            seller.start()
            seller.join()

    kept = made(open_file, file_books, watch=watch)
    assert len(sold) == 4
    assert kept.records == 8, "each act made meanwhile is in the copy"
    copy = open_books(kept.path, KEY)
    with copy.read() as books:
        assert all(books.documents.get(number) for number in sold)
    copy.close()
    sell(open_file)
    assert check(file_books).records == 9


def test_a_sale_that_fails_meanwhile_leaves_nothing(
    open_file: BooksFile, file_books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_copy, "PAGES_A_STEP", 1)
    tried: list[str] = []

    def break_off() -> None:
        with contextlib.suppress(ZeroDivisionError), open_file.write() as books:
            tried.append(put_sale(books).number)
            raise ZeroDivisionError

    def watch(stage: str, done: int, whole: int) -> None:
        if not tried and done > 5:
            seller = threading.Thread(target=break_off)
            seller.start()
            seller.join()

    assert made(open_file, file_books, watch=watch).records == 4
    assert len(tried) == 1


def test_it_can_be_called_off(open_file: BooksFile, file_books: Path) -> None:
    def stop(stage: str, done: int, whole: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        made(open_file, file_books, watch=stop)
    assert names(file_books.parent / "backups") == []
    sell(open_file)
    assert made(open_file, file_books).records == 5


def test_books_that_are_not_whole_make_no_backup(open_file: BooksFile, file_books: Path) -> None:
    earlier = made(open_file, file_books)
    raw = sqlite3.connect(file_books)
    for name in statements():
        raw.execute(f"drop trigger {name}")
    raw.execute("update sale_line set paid = 1")
    for statement in statements().values():
        raw.execute(statement)
    raw.commit()
    raw.close()
    with pytest.raises(Fault, match="backup_not_whole") as fault:
        made(open_file, file_books, keep=1)
    assert "sale_line" in fault.value.detail
    assert list(backups_in(earlier.path.parent, file_books)) == [earlier.path]
    assert len(names(earlier.path.parent)) == 3


def test_no_room_is_said_before_anything_is_written(
    open_file: BooksFile, file_books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = shutil._ntuple_diskusage(10, 9, 1)
    monkeypatch.setattr("shutil.disk_usage", lambda folder: full)
    with pytest.raises(Fault, match="disk_full"):
        made(open_file, file_books)
    assert names(file_books.parent / "backups") == []


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_disk_that_fills_up_costs_the_backup_and_nothing_else(
    open_file: BooksFile, file_books: Path
) -> None:
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    kept = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, old[1]))
    try:
        with pytest.raises(Fault) as fault:
            made(open_file, file_books)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, kept)
    assert fault.value.code in ("disk_full", "disk_error")
    assert names(file_books.parent / "backups") == []
    sell(open_file)
    assert made(open_file, file_books).records == 5


def test_a_place_that_takes_nothing(open_file: BooksFile, file_books: Path) -> None:
    (file_books.parent / "backups").write_text("a file, no folder")
    with pytest.raises(Fault, match="read_only"):
        made(open_file, file_books)


def test_books_on_a_server_are_backed_up_there(server_books: str, tmp_path: Path) -> None:
    file = open_books(server_books, KEY)
    try:
        with pytest.raises(Fault, match="books_on_server"):
            file.copy_to(tmp_path / "copy", lambda done, whole: None)
    finally:
        file.close()


def test_only_what_came_later_is_read_again(open_file: BooksFile, file_books: Path) -> None:
    first = check(file_books)
    assert first.records == 4
    sell(open_file)
    later = check(file_books, since=first.checked)
    assert later.records == 1
    assert check(file_books, since=later.checked).records == 0
    elsewhere = Checked({1: (1, 3, bytes(32))}, first.checked.shape)
    assert check(file_books, since=elsewhere).records == 5, "what was checked is gone: all again"


def test_progress_is_told_to_the_end(open_file: BooksFile, file_books: Path) -> None:
    said: set[str] = set()
    made(open_file, file_books, watch=lambda stage, done, whole: said.add(stage))
    assert said >= {backup.COPYING, backup.TRYING}


def test_killed_at_any_moment_it_costs_the_backup_only(file_books: Path) -> None:
    """Twenty kills; the books stay whole and sell at once, and what is kept is whole."""
    paths = os.pathsep.join(str(folder) for folder in (WRITER.parents[1], WRITER.parents[2]))
    file = open_books(file_books, KEY)
    with file.write() as books:
        books.settings.put("padding", "x" * 3_000_000)
    file.close()
    for turn in range(20):
        with subprocess.Popen(
            [sys.executable, str(WRITER), str(file_books)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": paths},
        ) as writer:
            assert writer.stdout is not None
            for _ in range(1 + turn * 3):  # anywhere from the first pages to the second backup
                assert writer.stdout.readline()
            writer.send_signal(signal.SIGKILL)
        file = open_books(file_books, KEY)
        assert file.alarms == ()
        sell(file)
        file.close()
    assert check(file_books, signatures=True).records >= 21
    for kept in backups_in(file_books.parent / "backups", file_books):
        assert check(kept).records
