"""The second mark, in the user's profile: what it finds, and when it must not cry wolf."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from bookmaking import AT, KEY, SHOP, sell

from posdesk import verify as command
from posdesk.ledger.proof import BadRecord
from posdesk.settings import Till
from posdesk.store import mark as marking
from posdesk.store.backup import back_up
from posdesk.store.engine import BooksFile, open_books
from posdesk.store.mark import MarkFile, mark_path, profile_mark, read_mark
from posdesk.store.restore import restore
from posdesk.store.whole import verify


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile's folder of marks; it is made when first written to."""
    return tmp_path / "profile" / "marks"


def opened(books: Path, profile: Path | None) -> BooksFile:
    return open_books(books, KEY, marks=profile)


def sold(books: Path, profile: Path | None, sales: int = 1) -> tuple[str, ...]:
    """The alarms of an opening at which so much was sold."""
    file = opened(books, profile)
    for _ in range(sales):
        sell(file)
    file.close()
    return file.alarms


def kept(books: Path, copy: Path) -> None:
    """The whole folder's worth: books and mark."""
    for end in ("", ".mark"):
        shutil.copy(f"{books}{end}", f"{copy}{end}")


def test_it_follows_every_act_and_is_only_its_owner_s(file_books: Path, profile: Path) -> None:
    assert sold(file_books, profile, 2) == ()
    second = profile_mark(profile, SHOP.shop_id, 1)
    assert read_mark(second) == read_mark(mark_path(file_books))
    assert second.stat().st_mode & 0o077 == 0 and profile.stat().st_mode & 0o077 == 0


def test_an_old_folder_put_back_mark_and_all_is_found(
    file_books: Path, profile: Path, tmp_path: Path
) -> None:
    sold(file_books, profile)
    kept(file_books, tmp_path / "old")
    sold(file_books, profile, 3)
    kept(tmp_path / "old", file_books)
    verify(file_books)  # the mark beside them is as old as they are
    with pytest.raises(BadRecord) as bad:
        verify(file_books, marks=profile)
    assert (bad.value.kind, bad.value.where) == (8, "till 1, epoch 1, seq 3")
    file = opened(file_books, profile)
    assert (file.alarms, file.till) == (("behind_mark",), Till(1, 2))
    assert sell(file).number[:9] == "S1-000005"  # no number comes twice
    file.close()
    assert sold(file_books, profile) == ()
    verify(file_books, marks=profile)


def test_two_copies_sold_in_are_found(file_books: Path, profile: Path, tmp_path: Path) -> None:
    kept(file_books, tmp_path / "other")
    sold(file_books, profile, 2)
    sold(tmp_path / "other", None, 3)
    with pytest.raises(BadRecord) as bad:
        verify(tmp_path / "other", marks=profile)
    assert bad.value.kind == 9
    assert sold(tmp_path / "other", profile) == ("fork",)


def test_books_moved_to_another_machine_and_back(file_books: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    assert sold(file_books, one, 2) == ()
    assert sold(file_books, two, 2) == ()  # no mark there: no alarm
    assert sold(file_books, one) == ()  # an older one there: they went on
    verify(file_books, marks=one)
    verify(file_books, marks=two)


@pytest.mark.parametrize("spoil", ["gone", "text", "half", "other shop"])
def test_a_mark_that_says_nothing_of_these_books_is_no_alarm(
    file_books: Path, profile: Path, spoil: str
) -> None:
    sold(file_books, profile, 2)
    second = profile_mark(profile, SHOP.shop_id, 1)
    said = second.read_text()
    spoilt = {"text": "nothing", "half": said[:40], "other shop": said.replace("0011", "9911")}
    if spoil == "gone":
        second.unlink()
    else:
        second.write_text(spoilt[spoil])
    if spoil != "other shop":
        verify(file_books, marks=profile)
    assert sold(file_books, profile) == ()


def test_a_restore_here_or_elsewhere_is_no_alarm(
    file_books: Path, profile: Path, tmp_path: Path
) -> None:
    """The new epoch begins with a record of it: an older mark has nothing to add."""
    file = opened(file_books, profile)
    backup = back_up(file, file_books, tmp_path / "backups", KEY, AT).path
    file.close()
    sold(file_books, profile, 3)
    mark_path(file_books).unlink()  # lost with the machine: only the profile knows
    restore(backup, file_books, KEY, AT)
    verify(file_books, marks=profile)
    assert sold(file_books, profile, 2) == ()
    verify(file_books, marks=profile)


def test_a_profile_that_cannot_be_written_to_is_no_alarm(
    file_books: Path, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile.parent.mkdir()
    profile.write_text("a file where the folder should be")
    assert sold(file_books, profile, 2) == ()
    verify(file_books, marks=profile)
    whole, write = profile.with_name("whole"), MarkFile.write

    def full(mark_file: MarkFile, mark: marking.Mark) -> None:
        if mark_file._path.parent == whole:
            raise OSError(28, "No space left on device")
        write(mark_file, mark)

    monkeypatch.setattr(MarkFile, "write", full)
    assert sold(file_books, whole, 2) == ()


def test_the_command_asks_the_profile_of_whoever_runs_it(
    file_books: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(os.environ, "XDG_DATA_HOME", str(tmp_path / "home"))
    kept(file_books, tmp_path / "old")
    sold(file_books, marking.profile_marks(), 2)
    kept(tmp_path / "old", file_books)
    assert command.main([str(file_books)]) == 6  # only the first record is left
    assert "seq 3" in capsys.readouterr().out
