"""What crash images and failing calls have found, each in a few lines of its own."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk.shops import HandClock, Templates, open_shift
from desk.tills import Till
from faults.busy_till import NEW

from posdesk.desk import opening
from posdesk.desk.actions.back_up import back_up
from posdesk.desk.opening import key_path, make_shop, open_desk
from posdesk.desk.restoring import restore_books
from posdesk.errors import Fault
from posdesk.store import file_checks
from posdesk.store.books_file import DISK_ASKED_AGAIN
from posdesk.store.mark import mark_path
from posdesk.store.whole import verify


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    """A till at an open shift."""
    for folder in ("all", "shop"):
        (tmp_path / folder).mkdir()
    path, clock = Templates(tmp_path / "all").copy("GBP", tmp_path / "shop"), HandClock()
    till = Till(open_desk(path, clock), clock, str(path))
    open_shift(till.desk)
    yield till
    till.desk.close()


@pytest.fixture
def flushed(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The names of what was flushed."""
    names, plain = set[str](), os.fsync

    def heard(handle: int) -> None:
        names.add(Path(os.readlink(f"/proc/self/fd/{handle}")).name)
        plain(handle)

    monkeypatch.setattr(os, "fsync", heard)
    return names


linux_only = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="asks Linux for names")


@linux_only
def test_what_lies_beside_a_backup_is_flushed_and_its_folder_too(
    till: Till, flushed: set[str]
) -> None:
    """Seed 23: the backup was there, and its signing key was an empty file."""
    made = back_up(till.desk, signing_key=key_path(Path(till.where))).path
    assert {f"{made.name}{end}" for end in (".key", ".keys.json", ".mark")} <= flushed
    assert {"backups", "shop"} <= flushed, "a new folder's name stands in the one above"


@linux_only
def test_the_folder_of_a_new_shop_is_flushed(tmp_path: Path, flushed: set[str]) -> None:
    """Seed 41: the owner had her PIN, and the folder was gone."""
    make_shop(tmp_path / "far" / "away" / "shop.books", NEW, HandClock())
    assert {tmp_path.name, "far", "away"} <= flushed


def test_a_mark_that_was_left_behind_follows_at_the_next_start(till: Till) -> None:
    """Seed 42: cut between a restore's turn and its mark, honest books were called cut off."""
    path = Path(till.where)
    made = back_up(till.desk).path
    till.sell("MUG")
    old = mark_path(path).read_bytes()
    till.desk.close()
    restore_books(made, path, till.clock)
    new = mark_path(path).read_bytes()
    mark_path(path).write_bytes(old)
    till.desk = open_desk(path, till.clock)
    assert till.desk.alarms == ()
    assert json.loads(mark_path(path).read_bytes())["epoch"] == json.loads(new)["epoch"] == 2
    verify(path)


def _fails_at_the_end(monkeypatch: pytest.MonkeyPatch, before: int) -> None:
    """The flush of the folder fails, once the new file has its name."""
    plain, left = file_checks.flush_folder, [before]

    def broken(folder: Path) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(5, "Input/output error")
        plain(folder)

    monkeypatch.setattr(file_checks, "flush_folder", broken)


def test_a_restore_that_fails_after_its_turn_keeps_what_stood_there(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(till.where)
    made = back_up(till.desk).path
    number = till.sell("MUG")
    till.desk.close()
    with monkeypatch.context() as world:
        _fails_at_the_end(world, 1)
        with pytest.raises(Fault, match="disk_error"):
            restore_books(made, path, till.clock)
    [aside] = [each for each in path.parent.glob("*.before-restore-*") if each.suffix != ".mark"]
    assert number.encode() in aside.read_bytes()
    till.desk = open_desk(path, till.clock)


def test_a_shop_whose_making_failed_at_its_last_flush_can_be_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else its books were there, and nobody had ever been told the owner's PIN."""
    books = tmp_path / "shop.books"
    with monkeypatch.context() as world:
        _fails_at_the_end(world, 1)
        with pytest.raises(Fault, match="disk_error"):
            make_shop(books, NEW, HandClock())
    assert not books.exists() and not key_path(books).exists()
    make_shop(books, NEW, HandClock())


def test_half_a_key_bars_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key gets its name when all of it is on the disk."""
    books = tmp_path / "shop.books"

    def broken(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as world:
        world.setattr(os, "fsync", broken)
        with pytest.raises(Fault, match="disk_full"):
            make_shop(books, NEW, HandClock())
    assert list(tmp_path.iterdir()) == []
    key_path(books).with_name("shop.books.key.making").write_bytes(b"-----BEGIN PRI")
    make_shop(books, NEW, HandClock())
    assert opening.load_key(key_path(books))


def test_books_that_were_made_keep_their_key_whatever_comes_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    books, plain = tmp_path / "shop.books", opening.create_books

    def then_stopped(*what: object, **how: object) -> None:
        plain(*what, **how)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    monkeypatch.setattr(opening, "create_books", then_stopped)
    with pytest.raises(KeyboardInterrupt):
        make_shop(books, NEW, HandClock())
    assert books.exists() and key_path(books).exists()


def test_after_a_failed_commit_nothing_is_acknowledged_without_a_flush(till: Till) -> None:
    """Call 112: the last flush of a COMMIT failed; Enter again found the sale, and wrote nothing.

    It was acknowledged, and its journal might still have lain on the disk to take it back.
    """
    action = till.action(till.ticket("MUG"))
    settled = till.desk.do(action)
    till.file._unsure = True  # as a COMMIT leaves it that has not answered
    again = till.desk.do(action)
    assert again.repeated and again.result == settled.result
    with till.file.read() as books:
        assert books.settings.get(DISK_ASKED_AGAIN)
    assert not till.file._unsure
