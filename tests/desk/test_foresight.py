"""What a restore would do is told before it is done, and it is what it does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk.shops import HandClock, Templates, open_shift
from desk.tills import Till

from posdesk.desk.actions.back_up import back_up
from posdesk.desk.opening import open_desk
from posdesk.desk.restoring import forecast, kept_backups, report, restore_books
from posdesk.errors import Fault
from posdesk.store.foresight import foresee, people_in
from posdesk.store.mark import mark_path

STAY = "People, PINs, badges and the recovery code stay as they are now."


@pytest.fixture
def till(templates: Templates, tmp_path: Path) -> Iterator[Till]:
    books = templates.copy("GBP", tmp_path / "shop")
    clock = HandClock()
    made = Till(open_desk(books, clock), clock, str(books))
    open_shift(made.desk)
    yield made
    made.desk.close()


def test_it_names_what_the_restore_then_loses(till: Till) -> None:
    books = Path(till.where)
    till.sell("MUG")
    made = back_up(till.desk)
    assert forecast(made.path, books)[0].startswith("Nothing will be missing")
    assert STAY not in forecast(made.path, books)
    numbers = [till.sell("MUG"), till.sell("KETTLE")]
    slip = till.take_back(numbers[0]).returns[0]
    told = forecast(made.path, books)
    assert told[0] == "Entries made since, which will be missing: 3."
    assert STAY in told
    assert f"Receipts {numbers[0]} to {numbers[1]} will not be in the books." in told
    assert f"Return slips {slip} to {slip} will not be in the books." in told
    seen = foresee(made.path, books)
    till.desk.close()
    done = restore_books(made.path, books, till.clock)
    assert (seen.entries, seen.lost) == (done.entries, done.lost)
    assert "recovery code stayed as they were last" in "\n".join(report(done))
    till.desk = open_desk(books, till.clock)


def test_without_a_mark_nothing_is_claimed(till: Till) -> None:
    made = back_up(till.desk)
    mark_path(made.path).unlink()
    told = forecast(made.path, Path(till.where))
    assert told[0] == "How much came after this backup cannot be told."


def test_another_shops_backup_is_told(till: Till) -> None:
    made = back_up(till.desk)
    mark = mark_path(made.path)
    mark.write_text(mark.read_text().replace(till.desk.shop.shop_id, "f" * 16))
    with pytest.raises(Fault, match="other_shop"):
        forecast(made.path, Path(till.where))


def test_the_backups_there_are_newest_first(till: Till, tmp_path: Path) -> None:
    books = Path(till.where)
    assert kept_backups(books) == ()
    first = back_up(till.desk)
    till.clock.later(seconds=3600)
    second = back_up(till.desk, tmp_path / "elsewhere")
    (first.path.parent / f"{books.name}.by hand.backup").write_bytes(b"")
    found = kept_backups(books, second.path.parent)
    assert [each.path for each in found] == [second.path, first.path]
    assert found[0].size == second.size
    assert found[0].made.strftime("%H:%M") == till.clock.now().local.strftime("%H:%M")
    assert "7" in [each.code for each in people_in(first.path)]
