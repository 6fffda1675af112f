"""The books' chip: checked at the start, backed up when asked and at the close, and told."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import counter_shop
import pytest

import fakes
from posdesk.desk.actions import back_up as making
from posdesk.desk.desk import Desk
from posdesk.desk.opening import open_desk
from posdesk.errors import Fault
from posdesk.store.triggers.sqlite import statements
from ui.books_watch import BooksWatch
from ui.saying import Saying
from ui.widgets.status_chip import StatusChip


@dataclass
class Seen:
    """A watch over a fresh shop, and what it said."""

    desk: Desk
    watch: BooksWatch
    chip: StatusChip
    clock: counter_shop.TestClock
    books: Path
    said: list[Saying] = field(default_factory=list)

    @property
    def words(self) -> list[str]:
        return [saying.text for saying in self.said]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return counter_shop.make_template(tmp_path_factory.mktemp("watched"))


@pytest.fixture
def seen(qapp, qtbot, template: Path, tmp_path: Path) -> Iterator[Seen]:
    books = counter_shop.copy_of(template, tmp_path / "shop")
    clock = counter_shop.TestClock()
    desk = open_desk(books, clock)
    chip = StatusChip("books")
    qtbot.addWidget(chip)
    watch = BooksWatch(desk, chip, work=fakes.immediate_work())
    made = Seen(desk, watch, chip, clock, books)
    watch.said.connect(made.said.append)
    yield made
    watch.stop()
    desk.close()


def backups(seen: Seen) -> int:
    return len(list((seen.desk.folder / "backups").glob("*.backup")))


def test_whole_books_are_silent(seen: Seen) -> None:
    seen.watch.check()
    assert (seen.chip.state, seen.said) == ("ok", [])
    assert "The chain of the books was whole today." in seen.chip.toolTip()


def test_pressing_the_chip_makes_a_backup_and_says_so(seen: Seen) -> None:
    seen.chip.click()
    assert seen.words == [
        "Making a backup. Selling goes on.",
        "The backup is made: 2 entries, tried by restoring it.",
    ]
    assert seen.chip.state == "ok"
    assert backups(seen) == 1


def test_the_close_of_the_day_makes_one_quietly(seen: Seen) -> None:
    seen.watch.back_up_quietly()
    assert seen.said == []
    assert backups(seen) == 1


def test_an_old_backup_turns_the_chip_amber(seen: Seen) -> None:
    seen.clock.at = seen.clock.at.after(days=5)
    seen.watch.check()
    assert seen.chip.state == "warn"
    assert "backup is due" in seen.chip.accessibleName() + seen.chip.accessibleDescription()
    assert "There is no backup of these books yet." in seen.chip.toolTip()
    seen.chip.click()
    assert seen.chip.state == "ok"


def test_changed_books_turn_it_red_and_no_copy_is_kept(seen: Seen) -> None:
    raw = sqlite3.connect(seen.books)
    for name in statements():
        raw.execute(f"drop trigger {name}")
    raw.execute("update shift set float_minor = 1")
    for statement in statements().values():
        raw.execute(statement)
    raw.commit()
    raw.close()
    seen.watch.check()
    assert seen.chip.state == "bad"
    assert "changed after they were sealed" in seen.chip.toolTip()
    seen.watch.back_up_quietly()
    assert seen.said[-1].pill == "No backup"
    assert "no copy of them was kept" in seen.said[-1].text
    assert backups(seen) == 0


@pytest.mark.parametrize("code", ["disk_full", "read_only", "busy", "books_on_server"])
def test_a_backup_that_fails_is_told(
    seen: Seen, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(desk: Desk, **_: object) -> None:
        raise Fault(code)

    monkeypatch.setattr(making, "back_up", fails)
    seen.watch.back_up_quietly()
    assert seen.said[-1].state == "warn"
    assert seen.said[-1].detail == "Earlier backups are still there."


def test_one_at_a_time(seen: Seen) -> None:
    work = fakes.immediate_work(hold=True)
    seen.watch.work = work
    seen.watch.back_up()
    seen.watch.back_up()
    assert seen.words[-1] == "The books are being looked after just now. One moment."
    work.release()
    assert backups(seen) == 1


def test_a_check_is_called_off_when_the_books_close(seen: Seen) -> None:
    work = fakes.immediate_work(hold=True)
    seen.watch.work = work
    seen.watch.check()
    seen.watch.stop()
    work.release()
    assert seen.chip.state == "ok"
    assert seen.said == []


def test_a_backup_that_is_called_off_leaves_the_earlier_ones(seen: Seen) -> None:
    seen.watch.back_up_quietly()
    work = fakes.immediate_work(hold=True)
    seen.watch.work = work
    ended: list[bool] = []
    seen.watch.ended.connect(lambda: ended.append(True))
    seen.watch.back_up()
    seen.watch.call_off()
    work.release()
    assert seen.said[-1].text == "The backup was called off."
    assert ended == [True]
    assert backups(seen) == 1


def test_a_check_of_everything_says_what_it_found(seen: Seen) -> None:
    seen.watch.check_everything()
    assert seen.words[-1] == "All 2 entries are as they were sealed."
    assert seen.said[-1].state == "ok"
