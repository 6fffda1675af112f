"""A disk without room, and a folder that takes no files: told at once, read on, healed by itself.

The desk works in a process of its own whose files may grow no further (RLIMIT_FSIZE, which stops
root as well): sales are made until there is no room, then receipts are looked up, then there is room
again. How long the clerk waits for the sentence is told in milliseconds and not asserted here.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from desk.shops import CLERK, HandClock, Templates, open_shift
from desk.tills import Till
from faults.spy import environment, needs_spy

from posdesk.desk.opening import open_desk
from posdesk.errors import Fault
from posdesk.store import file_checks, reserve
from posdesk.store.reserve import Reserve, reserve_path
from posdesk.store.whole import verify
from ui import wording

FILLER = Path(__file__).with_name("full_disk.py")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")


@pytest.fixture
def books(tmp_path: Path) -> Path:
    """A shop with an open shift."""
    path, clock = Templates(tmp_path / "all"), HandClock()
    (tmp_path / "all").mkdir()
    (tmp_path / "shop").mkdir()
    copy = path.copy("GBP", tmp_path / "shop")
    desk = open_desk(copy, clock)
    open_shift(desk)
    desk.close()
    return copy


def test_a_full_disk_is_told_and_the_till_goes_on_when_there_is_room(books: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(FILLER), str(books)],
        env=environment(), capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(done.stdout)
    print(
        f"measured: full disk after {said['sold']} sales, told in {said['ms']:.0f} ms: {said['code']}"
    )
    assert said["code"] in ("disk_full", "disk_error")  # a limit is not called full by SQLite
    assert "Do not take money or hand any back" in wording.refusal_of_fault(said["code"])
    assert said["looked_up"] == said["paper"] == said["last"], "receipts are checked all the same"
    assert said["entries_after"] == said["entries_before"], "nothing of the act is there"
    assert said["booked_with_room"] and said["once"], "the same Enter, and one sale of it"
    assert verify(books, signatures=True).records > said["sold"]


@needs_spy
def test_a_read_that_fails_is_the_disks_and_not_damaged_books(books: Path) -> None:
    """RELIABILITY 3, row 6: once, and a second try does; for ever, and the disk is named."""
    done = subprocess.run(
        [sys.executable, str(FILLER.with_name("unread_disk.py")), str(books)],
        env=environment(books.parent), capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(done.stdout)
    assert "disk_stumbled" in said["once"]
    assert set(said["once"]) <= {"disk_stumbled", "disk_unread", "open", "beyond"}
    assert set(said["for_ever"]) <= {"disk_unread", "beyond"}
    for told in said["acts_once"]:
        assert told[:2] == ["True", "True"] and told[2] in ("", "disk_error"), told
    for told in said["acts_for_ever"]:
        assert set(told) <= {"disk_unread", "disk_error"}, told
    assert verify(books, signatures=True).records


@needs_spy
def test_the_reserve_is_let_go_so_that_the_open_sale_is_booked(books: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(FILLER), str(books), "reserve"],
        env={**environment(books.parent), "SPY_RESERVE": str(reserve_path(books))},
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(done.stdout)
    assert said["kept"] and said["booked"] and said["freed"] and said["once"]
    assert said["alarms"] == ["disk_full"], "told to whoever is at the till"
    assert said["then"] == "disk_full", "without a reserve nothing is booked, and that is said"
    assert said["again"] and said["alarms_after"] == [], "made again when there is room"
    assert said["heard"] == [["disk_full"], []]
    assert verify(books, signatures=True).records == said["entries"] + 1


def test_the_reserve_is_room_on_the_disk_and_not_only_a_length(books: Path) -> None:
    kept = Reserve(books)
    assert kept.keep() and kept.keep()
    found = reserve_path(books).stat()
    assert found.st_size == reserve.SIZE
    assert found.st_blocks * 512 >= reserve.SIZE
    assert kept.free() and not kept.free()


def test_a_disk_with_little_room_keeps_none(books: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    free = shutil.disk_usage(books.parent)._replace(free=reserve.SIZE)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
    assert not Reserve(books).keep()


def test_a_folder_that_takes_no_files_is_told_before_anything_is_sold(
    books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked of the system, which lets root write anywhere: so its answer is put in its mouth."""
    monkeypatch.setattr(os, "access", lambda path, how: False)
    with pytest.raises(Fault) as told:
        open_desk(books, HandClock())
    assert told.value.code == "read_only"
    assert verify(books, signatures=True).records, "checked without writing"
    monkeypatch.undo()
    desk = open_desk(books, HandClock())
    desk.sign_in(CLERK)
    assert Till(desk, HandClock(), str(books)).sell("MUG")
    desk.close()


def test_a_disk_that_cannot_be_read_is_not_called_damaged_books(
    books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(file_checks, "_look_inside", broken)
    with pytest.raises(Fault) as told:
        open_desk(books, HandClock())
    assert told.value.code == "disk_error"
