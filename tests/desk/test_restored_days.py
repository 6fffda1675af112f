"""After a restore: who left stays away, used PINs and codes stay used, and lost slips still count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from desk.shops import CLERK, PIN, HandClock, Templates, open_shift, pin_hash
from desk.tills import Till

from posdesk import verify
from posdesk.desk import signing_in
from posdesk.desk.actions.back_up import back_up
from posdesk.desk.actions.change_role import ChangeRole
from posdesk.desk.actions.close_shift import CloseShift
from posdesk.desk.actions.decide_paper import DecidePaper
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.actions.record_print import RecordPrint
from posdesk.desk.actions.reenter_slip import ReenterSlip, SlipNotOurs
from posdesk.desk.actions.retire_staff import RetireStaff
from posdesk.desk.actions.sign_in import RECOVERY, WrongPin, WrongRecoveryCode
from posdesk.desk.doctor import look_over
from posdesk.desk.lookups.books_kept import AskBooksKept
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.papers import AskPrintQueue
from posdesk.desk.lookups.scan import NotTaken
from posdesk.desk.opening import open_desk
from posdesk.desk.restoring import forecast, report, restore_books, who_may
from posdesk.people import pin as pins
from posdesk.people.staff import StaffMember
from posdesk.store.mark import mark_path
from posdesk.store.shelves.outbox import DROPPED
from posdesk.till.drawer_count import DrawerCount

OWNER = StaffMember("1", "Owner 1", "owner")
STAY = "People, PINs, badges and the recovery code stay as they are now."
STAYED = "People, PINs, badges and the recovery code stayed as they were last."
BADGE = "BADGE-0042-X"


@pytest.fixture
def till(templates: Templates, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Till]:
    """A till with an owner, a supervisor who may leave, and a recovery code."""
    monkeypatch.setattr(pins, "_hasher", lambda: PasswordHasher(1, 8, 1))
    books = templates.copy("GBP", tmp_path / "shop")
    clock = HandClock()
    made = Till(open_desk(books, clock), clock, str(books))
    with made.file.write() as shelves:
        shelves.staff.add(replace(OWNER, pin_hash=pin_hash()))
        shelves.staff.add(StaffMember("5", "Leaver 5", "supervisor", pin_hash()))
    open_shift(made.desk)
    yield made
    made.desk.close()


def restored(till: Till, backup: Path) -> tuple[str, ...]:
    till.desk.close()
    done = restore_books(backup, Path(till.where), till.clock)
    till.desk = open_desk(Path(till.where), till.clock)
    till.desk.sign_in(CLERK)
    assert verify.main([till.where, "--signatures"]) == 0
    return report(done)


def member(till: Till, code: str) -> StaffMember | None:
    with till.file.read() as books:
        return books.staff.by_code(code)


def test_nobody_who_left_comes_back_and_no_old_pin(till: Till) -> None:
    made = back_up(till.desk)
    till.desk.sign_in(OWNER)
    till.desk.do(RetireStaff(till.desk.new_operation(), "5"))
    renewed = signing_in.renew_pin(till.desk, "7").pin
    signing_in.give_badge(till.desk, "2", BADGE)
    till.desk.do(ChangeRole(till.desk.new_operation(), "2", "supervisor"))
    sam = signing_in.add_staff(till.desk, "Sam", "clerk")
    assert STAY in forecast(made.path, Path(till.where))
    words = restored(till, made.path)
    assert STAYED in words
    gone = member(till, "5")
    assert gone is not None and gone.retired
    assert isinstance(signing_in.sign_in(till.desk, "7", PIN).refusal, WrongPin)
    assert signing_in.sign_in(till.desk, "7", renewed).staff is not None
    by_badge = signing_in.sign_in_by_badge(till.desk, BADGE).staff
    assert by_badge is not None and (by_badge.code, by_badge.role) == ("2", "supervisor")
    assert signing_in.sign_in(till.desk, sam.person.code, sam.pin).staff is not None


def test_restored_once_more_from_the_same_backup_they_still_stay_away(till: Till) -> None:
    """The entry that told of it was cut off by the first restore: the restore's own entry tells."""
    made = back_up(till.desk)
    till.desk.sign_in(OWNER)
    till.desk.do(RetireStaff(till.desk.new_operation(), "5"))
    restored(till, made.path)
    restored(till, made.path)
    gone = member(till, "5")
    assert gone is not None and gone.retired


def test_a_used_recovery_code_stays_used(till: Till) -> None:
    till.desk.sign_in(OWNER)
    code = signing_in.make_recovery_code(till.desk)
    made = back_up(till.desk)
    new = signing_in.recover(till.desk, "1", *code.halves)
    assert signing_in.sign_in(till.desk, "1", new.pin).staff is not None
    restored(till, made.path)
    with pytest.raises(WrongRecoveryCode):
        signing_in.recover(till.desk, "1", *code.halves)
    till.clock.later(days=1)
    assert new.recovery is not None
    signing_in.recover(till.desk, "1", *new.recovery.halves)


def test_a_used_half_that_fell_away_after_the_backup_stays_away(till: Till) -> None:
    """The new code was in the backup already; that she has signed in since was not."""
    till.desk.sign_in(OWNER)
    code = signing_in.make_recovery_code(till.desk)
    new = signing_in.recover(till.desk, "1", *code.halves)
    made = back_up(till.desk)
    assert signing_in.sign_in(till.desk, "1", new.pin).staff is not None
    till.sell("MUG")
    restored(till, made.path)
    with till.file.read() as books:
        assert len(books.settings.get(RECOVERY)["hashes"]) == 1


def test_misses_are_not_forgotten(till: Till) -> None:
    made = back_up(till.desk)
    for _ in range(3):
        signing_in.sign_in(till.desk, "7", "000000")
    restored(till, made.path)
    with till.file.read() as books:
        assert books.staff.failures("7").anywhere == 3


def test_a_row_that_no_signed_entry_names_is_not_believed(till: Till) -> None:
    """Whoever edits the table of people gains nothing by a restore."""
    made = back_up(till.desk)
    till.sell("MUG")
    with till.file.write() as books:
        books.staff.add(StaffMember("7", "Clerk 7", "owner", "another hash"))
        books.settings.put(RECOVERY, {"hashes": ["another"]})
    restored(till, made.path)
    kept = member(till, "7")
    assert kept is not None and (kept.role, kept.pin_hash) == ("clerk", pin_hash())
    with till.file.read() as books:
        assert books.settings.get(RECOVERY) is None


def test_books_that_cannot_be_read_tell_nothing_and_that_is_said(till: Till) -> None:
    made = back_up(till.desk)
    till.desk.sign_in(OWNER)
    till.desk.do(RetireStaff(till.desk.new_operation(), "5"))
    till.desk.close()
    Path(till.where).write_bytes(b"none of ours " * 999)
    told = forecast(made.path, Path(till.where))
    assert any("who left since is back" in words for words in told)
    done = restore_books(made.path, Path(till.where), till.clock)
    assert done.people is None
    assert "as they were then: see the staff page." in "\n".join(report(done))
    till.desk = open_desk(Path(till.where), till.clock)
    back = member(till, "5")
    assert back is not None and not back.retired


def test_who_left_since_may_not_put_a_backup_back(till: Till) -> None:
    """Where the books do not open, but can be read."""
    till.desk.sign_in(OWNER)
    till.desk.do(ChangeRole(till.desk.new_operation(), "5", "manager"))
    told = signing_in.renew_pin(till.desk, "5")
    made = back_up(till.desk)
    books = Path(till.where)
    assert who_may(made.path, told.pin, books) is not None
    till.desk.do(RetireStaff(till.desk.new_operation(), "5"))
    assert who_may(made.path, told.pin, books) is None
    assert who_may(made.path, told.pin) is not None, "the backup alone cannot know"


# --- papers -------------------------------------------------------------------------------------


def test_papers_open_in_a_backup_print_no_more_by_themselves(till: Till) -> None:
    numbers = [till.sell("MUG") for _ in range(3)]
    made = back_up(till.desk)
    first = till.desk.ask(AskPrintQueue())[0].job
    till.desk.do(RecordPrint(first, "sent", "", 0))
    till.desk.do(RecordPrint(first, "printed", "", 0))
    assert any("so none prints by itself" in words for words in forecast(made.path, books_of(till)))
    words = restored(till, made.path)
    assert any("perhaps printed already: 2." in each for each in words)
    assert till.desk.ask(AskPrintQueue()) == ()
    doubt = till.desk.ask(AskBooksKept()).unfinished.in_doubt
    assert [number for _, number in doubt] == numbers[1:], "the first is known to be on paper"
    till.desk.do(DecidePaper(doubt[0][0], prints=True))
    till.desk.do(DecidePaper(doubt[1][0], prints=False))
    (task,) = till.desk.ask(AskPrintQueue())
    assert (task.paper.number, task.paper.copy, task.opens_drawer) == (numbers[1], 1, False)
    assert till.desk.ask(AskBooksKept()).unfinished.in_doubt == ()
    with till.file.read() as books:
        dropped = next(job for job in books.outbox.recent(9) if job.number == numbers[2])
    assert (dropped.state, dropped.detail) == ("printed", DROPPED)
    till.desk.do(DecidePaper(doubt[1][0], prints=True))
    assert len(till.desk.ask(AskPrintQueue())) == 1, "decided before"


def books_of(till: Till) -> Path:
    return Path(till.where)


# --- slips --------------------------------------------------------------------------------------


def lost_slip(till: Till, *goods: str, by: str = "") -> tuple[str, str, str, int]:
    """A receipt of two mugs; after a backup some come back: (receipt, slip, its code, money)."""
    number = till.sell("MUG", "MUG", "KETTLE")
    made = back_up(till.desk)
    settled = till.take_back(number, *(goods or ("MUG",)), choice=by)
    slip = settled.returns[0]
    token = till.token(slip)
    till.made = made  # type: ignore[attr-defined]
    return number, slip, token, -settled.net


def test_the_receipt_is_told_and_its_slip_counts_when_scanned(till: Till) -> None:
    """SE-125: nothing is reclaimed, the units are back, and the drawer agrees again."""
    number, slip, token, money = lost_slip(till)
    before = drawer(till)
    restored(till, till.made.path)  # type: ignore[attr-defined]
    assert drawer(till) == before + money, "the money left the drawer in the lost days"
    found = till.ask(number)
    assert isinstance(found, ReceiptFound)
    assert found.maybe_back == (slip,)
    assert found.standing.returned == {}
    scanned = till.ask(token)
    assert isinstance(scanned, ReceiptFound)
    assert scanned.lost_slip == ReenterSlip(token, slip)
    taken = till.desk.do(scanned.lost_slip).result
    assert (taken.sale, taken.paid_twice) == (number, 0)
    assert till.standing(number).returned == {1: 1}
    assert till.goods_return(slip).total == money
    assert drawer(till) == before
    again = till.ask(token)
    assert isinstance(again, ReceiptFound)
    assert (again.lost_slip, again.maybe_back) == (None, ())
    assert till.desk.do(ReenterSlip(token, slip)).repeated, "once, however often it is scanned"
    rest = till.take_back(number)
    assert -rest.net + money == till.sale(number).total, "to the penny"
    assert verify.main([till.where, "--signatures"]) == 0


def drawer(till: Till) -> int:
    with till.file.read() as books:
        shift = books.shifts.current(1)
        assert shift is not None
        return books.shifts.expected_in_drawer(shift)


def test_paid_twice_is_the_shops_loss(till: Till) -> None:
    number, slip, token, money = lost_slip(till)
    before = drawer(till)
    restored(till, till.made.path)  # type: ignore[attr-defined]
    till.take_back(number, "MUG")  # shown again, and nobody asked for the slip
    taken = till.desk.do(ReenterSlip(token, slip)).result
    assert taken.paid_twice == money
    assert till.standing(number).returned == {1: 1}, "one mug came back, whatever was paid"
    with till.file.read() as books:
        assert books.journal.balance("LOSS:over_refund") == money
    assert drawer(till) == before - money
    assert verify.main([till.where, "--signatures"]) == 0


def test_a_drawer_that_was_counted_since_is_not_touched_again(till: Till) -> None:
    number, slip, token, _ = lost_slip(till)
    restored(till, till.made.path)  # type: ignore[attr-defined]
    till.clock.later(seconds=60)
    counted = drawer(till)
    till.desk.do(CloseShift(till.desk.new_operation(), DrawerCount((), counted), counted))
    till.desk.do(OpenShift(till.desk.new_operation(), 100_00))
    before = drawer(till)
    till.desk.do(ReenterSlip(token, slip))
    assert till.standing(number).returned == {1: 1}
    assert drawer(till) == before
    assert verify.main([till.where, "--signatures"]) == 0


def test_a_slip_whose_earlier_slip_is_lost_as_well(till: Till) -> None:
    number, first, first_token, _ = lost_slip(till)
    second = till.take_back(number, "MUG").returns[0]
    second_token = till.token(second)
    restored(till, till.made.path)  # type: ignore[attr-defined]
    found = till.ask(number)
    assert isinstance(found, ReceiptFound)
    assert found.maybe_back == (first, second)
    till.desk.do(ReenterSlip(second_token, second))
    assert sum(till.standing(number).returned.values()) == 2
    assert till.desk.do(ReenterSlip(first_token, first)).result.paid_twice == 0
    assert sum(till.standing(number).returned.values()) == 2


def test_slips_of_books_that_could_not_be_read(till: Till) -> None:
    number, slip, token, _ = lost_slip(till)
    made = till.made  # type: ignore[attr-defined]
    till.desk.close()
    Path(till.where).write_bytes(b"none of ours " * 999)
    restore_books(made.path, Path(till.where), till.clock)
    till.desk = open_desk(Path(till.where), till.clock)
    till.desk.sign_in(CLERK)
    found = till.ask(number)
    assert isinstance(found, ReceiptFound)
    assert found.maybe_back == (slip,), (
        "the mark knows that one slip was lost, not of which receipt"
    )
    till.desk.do(ReenterSlip(token, slip))
    till.clock.later(days=1)
    fresh = till.ask(till.sell("MUG"))
    assert isinstance(fresh, ReceiptFound)
    assert fresh.maybe_back == (), "sold after the lost days"


def test_what_is_no_lost_slip_is_not_taken_in(till: Till) -> None:
    number, slip, token, _ = lost_slip(till)
    with pytest.raises(SlipNotOurs):
        till.desk.do(ReenterSlip(token, slip))  # not lost at all
    with pytest.raises(SlipNotOurs):
        till.desk.do(ReenterSlip(till.token(number), number))
    with pytest.raises(SlipNotOurs):
        till.desk.do(ReenterSlip("PD1NONSENSE", "B1-000009-9"))


def test_a_slip_of_a_receipt_that_is_lost_itself(till: Till) -> None:
    made = back_up(till.desk)
    number = till.sell("MUG")
    token = till.token(till.take_back(number).returns[0])
    restored(till, made.path)
    answer = till.ask(token)
    assert isinstance(answer, NotTaken)
    assert answer.code == "receipt_lost"


# --- the second mark ----------------------------------------------------------------------------


def test_the_profiles_mark_keeps_numbers_that_were_cut_off(till: Till, tmp_path: Path) -> None:
    """Books and their own mark are gone: what lies in the profile still says how far they came."""
    profile = tmp_path / "profile"
    books = books_of(till)
    till.desk.close()
    till.desk = open_desk(books, till.clock, profile)
    till.desk.sign_in(CLERK)
    till.sell("MUG")
    made = back_up(till.desk)
    last = till.sell("MUG")
    words = [each.words for each in look_over(till.desk, till.clock.now())]
    assert any(each.startswith(f"The second mark agrees: {profile}") for each in words)
    till.desk.close()
    for gone in (books, mark_path(books)):
        gone.unlink()
    done = restore_books(made.path, books, till.clock, marks=profile)
    assert done.lost == {"S": (2, 2)}
    assert done.epoch == 2
    till.desk = open_desk(books, till.clock, profile)
    till.desk.sign_in(CLERK)
    assert till.desk.alarms == ()
    assert till.sell("MUG") > last
    found = next(profile.iterdir())
    words = [each.words for each in look_over(till.desk, till.clock.now())]
    assert any(str(found) in each for each in words)
    found.unlink()
    words = [each.words for each in look_over(till.desk, till.clock.now())]
    assert any(each.startswith("There is no second mark") for each in words)
