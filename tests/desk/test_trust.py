"""What the till says of its own books: the backup's age, the check of the chain, the doctor."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk.shops import CLERK, HandClock, Templates, open_shift
from desk.tills import Till

from posdesk.desk.actions.back_up import FOLDER, back_up
from posdesk.desk.actions.set_printer import SetPrinter
from posdesk.desk.doctor import look_over, this_program
from posdesk.desk.lookups.paper_answers import PaperLost
from posdesk.desk.lookups.trust import CHECKED, AskTrust
from posdesk.desk.opening import open_desk
from posdesk.desk.restoring import report, restore_books
from posdesk.desk.trust import BAD, OK, WARN, ago, check_books, told
from posdesk.errors import Fault
from posdesk.people.staff import StaffMember
from posdesk.store.triggers.sqlite import statements


def said(till: Till) -> list[tuple[str, str]]:
    trust = till.desk.ask(AskTrust())
    return [(each.state, each.words) for each in told(till.desk, trust, till.clock.now())]


def test_a_backup_is_remembered_and_counts_as_a_check(till: Till) -> None:
    till.sell("MUG")
    assert ("ok", "There is no backup of these books yet.") in said(till)
    made = back_up(till.desk)
    trust = till.desk.ask(AskTrust())
    assert trust.backup == made.path
    assert made.path.parent == till.desk.folder / FOLDER
    assert trust.backup_at == trust.checked_at == till.clock.now()
    assert said(till) == [
        ("ok", "The chain of the books was whole today."),
        ("ok", "The last backup was made today."),
    ]


def test_a_backup_grows_old(till: Till) -> None:
    back_up(till.desk)
    till.clock.at = till.clock.at.after(days=3)
    assert said(till)[0][0] == OK
    till.clock.at = till.clock.at.after(days=1)
    assert said(till)[0] == (WARN, "The last backup was made 4 days ago.")


def test_only_what_came_since_is_checked_again(till: Till) -> None:
    till.sell("MUG")
    first = check_books(till.desk)
    till.sell("MUG")
    second = check_books(till.desk)
    assert first.checked is not None
    assert second.checked is not None
    assert second.checked.ends[1][1] == first.checked.ends[1][1] + 1
    assert second.trouble == ""


def test_a_note_that_our_key_did_not_sign_counts_for_nothing(till: Till) -> None:
    check_books(till.desk)
    with till.file.write() as books:
        note = books.settings.get(CHECKED)
        books.settings.put(CHECKED, {**note, "said": note["said"].replace('"seq', '"sqe') + " "})
    assert till.desk.ask(AskTrust()).checked is None
    for note in ("nonsense", {"said": "{}", "key": "zz", "signature": ""}, None):
        with till.file.write() as books:
            books.settings.put(CHECKED, note)
        assert till.desk.ask(AskTrust()).checked is None
    assert check_books(till.desk).checked is not None


def tampered(books: str, statement: str) -> None:
    raw = sqlite3.connect(books)
    for name in statements():
        raw.execute(f"drop trigger {name}")
    raw.execute(statement)
    for trigger in statements().values():
        raw.execute(trigger)
    raw.commit()
    raw.close()


def test_a_changed_row_is_said_and_selling_goes_on(till: Till) -> None:
    check_books(till.desk)
    number = till.sell("MUG")
    paid = till.sale(number).total
    tampered(till.where, f"update sale_line set paid = 1 where sale = '{number}'")
    found = check_books(till.desk)
    assert "sale_line" in found.trouble
    state, words = said(till)[0]
    assert state == BAD
    assert words.startswith("The books were changed after they were sealed:")
    till.sell("MUG")
    assert "sale_line" in check_books(till.desk).trouble, "it does not heal by selling"
    tampered(till.where, f"update sale_line set paid = {paid} where sale = '{number}'")
    assert check_books(till.desk).trouble == ""


@pytest.fixture
def closing_till(templates: Templates, tmp_path: Path) -> Iterator[Till]:
    """A till whose books are closed and opened again within the test."""
    books = templates.copy("GBP", tmp_path / "shop")
    clock = HandClock()
    till = Till(open_desk(books, clock), clock, str(books))
    open_shift(till.desk)
    yield till
    till.desk.close()


def restored(till: Till, backup: Path) -> tuple[str, ...]:
    """The report, and the till at its restored books with the clerk on duty."""
    till.desk.close()
    done = restore_books(backup, Path(till.where), till.clock)
    till.desk = open_desk(Path(till.where), till.clock)
    till.desk.sign_in(CLERK)
    return report(done)


def test_receipts_newer_than_the_backup_stay_genuine(closing_till: Till) -> None:
    """SE-125 as far as built: genuine, said to be lost, and no number comes twice."""
    till = closing_till
    till.sell("MUG")
    made = back_up(till.desk)
    lost = till.sell("KETTLE")
    tokens = _tokens(till, lost)
    words = "\n".join(restored(till, made.path))
    assert f"Receipts {lost} to {lost} are not in these books." in words
    assert "their epoch is now 2" in words
    assert "before-restore" in words
    answer = till.ask(tokens[0])
    assert isinstance(answer, PaperLost), "genuine, and said so"
    assert till.sell("MUG") > lost


def _tokens(till: Till, number: str) -> tuple[str, ...]:
    with till.file.read() as books:
        kept = books.documents.get(number)
    assert kept is not None
    return kept.tokens


def test_nothing_is_missing_when_nothing_came_after(closing_till: Till) -> None:
    made = back_up(closing_till.desk)
    words = "\n".join(restored(closing_till, made.path))
    assert "Nothing is missing: the backup reaches" in words


def test_open_books_are_not_restored_over(till: Till) -> None:
    made = back_up(till.desk)
    with pytest.raises(Fault, match="books_locked"):
        restore_books(made.path, Path(till.where), till.clock)


def test_the_doctor_looks_at_everything(till: Till) -> None:
    back_up(till.desk)
    lines = list(look_over(till.desk, till.clock.now()))
    assert {each.state for each in lines} <= {OK, WARN}  # the disk may be small here
    words = " ".join(each.words for each in lines)
    for part in ("read back", "MB left", "key", "mark", "clock", "whole", "backup", "folder"):
        assert part in words
    assert all(each.words.endswith(".") for each in lines)
    assert [each.state for each in this_program()] == [OK, OK]


def test_the_doctor_finds_what_is_wrong(till: Till) -> None:
    books = Path(till.where)
    (books.with_name(books.name + ".key")).chmod(0o644)
    till.desk.sign_in(StaffMember("2", "Manager 2", "manager"))
    till.desk.do(SetPrinter({"kind": "network_escpos", "host": "127.0.0.1", "port": "1"}))
    till.desk.sign_in(CLERK)
    (books.with_name(books.name + ".mark")).unlink()
    lines = list(look_over(till.desk, till.clock.at.after(days=-1)))
    found = [each.words for each in lines if each.state != OK]
    assert any("read by others" in words for words in found)
    assert any("mark beside the books is missing" in words for words in found)
    assert any("does not answer" in words for words in found)
    assert any("set it" in words for words in found)
    till.sell("MUG")  # brings the mark back


def test_how_long_ago() -> None:
    now = HandClock().at
    assert [ago(now.after(days=-days), now) for days in (0, 1, 2)] == [
        "today", "yesterday", "2 days ago",
    ]  # fmt: skip
