"""Signing in: slow to guess, and nobody's guessing keeps the shop from working (RELIABILITY 4.3)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk.shops import PIN, pin_hash
from desk.tills import Till

from posdesk.desk.actions.sign_in import PinWornOut, SignedIn, SignIn, TooSoon, WrongPin
from posdesk.desk.lookups.staff import AskStaff
from posdesk.people import pin as pins
from posdesk.people.staff import StaffMember


def tries(till: Till, code: str, pin: str) -> SignedIn:
    """One try at the PIN."""
    return till.desk.do(SignIn(code, pin)).result


def wait_of(tried: SignedIn) -> object:
    """The seconds a refused try has to wait."""
    assert tried.refusal is not None and tried.staff is None
    return tried.refusal.figures["wait"]


def misses(till: Till, code: str, count: int) -> None:
    """So many misses in a row, written down without the slow trying."""
    with till.file.write() as books:
        for _ in range(count):
            books.staff.record_failure(code, till.clock.at)


def test_the_right_pin_signs_in_and_the_acts_carry_the_code(till: Till) -> None:
    tried = tries(till, "2", PIN)
    assert tried.refusal is None and tried.staff is not None
    assert (tried.staff.code, tried.staff.role) == ("2", "manager")
    till.desk.sign_in(tried.staff)
    assert till.sale(till.sell("MUG")).clerk == "2"


@pytest.mark.parametrize(
    "pin", ["", "482916", "48291", "4829155", " 482915", "٤٨٢٩١٥", "x" * 5_000]
)
def test_any_other_pin_does_not(till: Till, pin: str) -> None:
    tried = tries(till, "2", pin)
    assert isinstance(tried.refusal, WrongPin) and tried.staff is None


def test_nobody_is_told_whether_a_code_exists(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same words for a wrong PIN, a code nobody has, and somebody who has left."""
    monkeypatch.setattr(pins, "_NOBODY", pin_hash())
    said = [tries(till, code, "111111").refusal for code in ("2", "nobody", "8", "")]
    assert {type(refusal) for refusal in said} == {WrongPin}
    assert [refusal.figures for refusal in said if refusal] == [{"wait": 0}] * 4
    assert tries(till, "8", PIN).staff is None


def test_the_wait_grows_with_every_miss_and_stops_at_a_quarter_of_an_hour(till: Till) -> None:
    waits = []
    for _ in range(12):
        waits.append(wait_of(tries(till, "2", "000000")))
        till.clock.later(seconds=900)
    assert waits == [0, 0, 0, 5, 15, 30, 60, 120, 240, 480, 900, 900]


def test_a_try_too_soon_is_not_looked_at_and_not_counted(till: Till) -> None:
    misses(till, "2", 4)
    for seconds, left in ((0, 5), (2, 3), (2, 1)):
        till.clock.later(seconds=seconds)
        tried = tries(till, "2", PIN)
        assert isinstance(tried.refusal, TooSoon) and wait_of(tried) == left
    till.clock.later(seconds=1)
    assert tries(till, "2", PIN).staff is not None


def test_the_right_pin_forgets_the_misses(till: Till) -> None:
    misses(till, "2", 3)
    assert tries(till, "2", PIN).staff is not None
    assert wait_of(tries(till, "2", "000000")) == 0


def test_a_clock_put_back_never_lengthens_the_wait(till: Till) -> None:
    misses(till, "2", 4)
    till.clock.at = till.clock.at.after(days=-3)
    assert wait_of(tries(till, "2", PIN)) == 5


def test_guessing_at_one_person_delays_no_other(till: Till) -> None:
    misses(till, "2", 9)
    assert isinstance(tries(till, "2", PIN).refusal, TooSoon)
    assert tries(till, "7", PIN).staff is not None


def test_after_a_hundred_misses_the_pin_is_worn_out_and_no_other_one_is(till: Till) -> None:
    misses(till, "2", 99)
    till.clock.later(seconds=900)
    assert isinstance(tries(till, "2", "000000").refusal, WrongPin)
    till.clock.later(days=30)
    for _ in range(3):
        assert isinstance(tries(till, "2", PIN).refusal, PinWornOut)
    assert tries(till, "7", PIN).staff is not None
    assert till.sell("MUG")


def test_of_a_thousand_guesses_a_hundred_are_looked_at(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = []
    monkeypatch.setattr(
        "posdesk.desk.actions.sign_in.is_pin", lambda pin, kept: bool(looked.append(pin))
    )
    with till.file.write() as books:
        for guess in range(1_000):
            station = replace(till.desk.station(), at=till.clock.at.after(days=guess))
            SignIn("2", f"{guess:06d}").perform(books, station)
    assert len(looked) == 100


def test_a_new_pin_makes_a_worn_out_one_good_again(till: Till) -> None:
    misses(till, "2", 100)
    with till.file.write() as books:
        member = books.staff.by_code("2")
        assert member is not None
        books.staff.add(member)
        books.staff.clear_failures("2")
    assert tries(till, "2", PIN).staff is not None


def test_those_who_have_left_are_not_offered(till: Till) -> None:
    assert [member.code for member in till.desk.ask(AskStaff())] == ["2", "7", "9"]


def test_the_pin_is_kept_nowhere(till: Till) -> None:
    tries(till, "2", "918273")
    tries(till, "2", PIN)
    with till.file.write() as books:
        books.staff.add(StaffMember("3", "New", "clerk", pin_hash()))
    for file in till.desk.folder.iterdir():
        content = file.read_bytes()
        assert b"918273" not in content and PIN.encode() not in content
