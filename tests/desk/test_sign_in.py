"""Signing in: slow to guess, and nobody's guessing keeps the shop from working (RELIABILITY 4.3)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from desk.pairs import Pair, in_one_file, on_server
from desk.shops import PIN, Templates, pin_hash
from desk.tills import Till

from posdesk.desk import signing_in
from posdesk.desk.actions.sign_in import CountTry, EndTry, PinWornOut, SignedIn, TooSoon, WrongPin
from posdesk.desk.lookups.staff import AskStaff, AskStaffList
from posdesk.desk.signing_in import sign_in
from posdesk.ledger import chain
from posdesk.people import pin as pins
from posdesk.people.recovery import RecoveryCode
from posdesk.people.staff import StaffMember
from posdesk.verify import verify

HALVES = RecoveryCode("DEM0-SH0P-KEYR", "N0SE-CRET-HERX")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """New hashes as quick as those of the shop's people."""
    monkeypatch.setattr(pins, "_hasher", lambda: PasswordHasher(1, 8, 1))


@pytest.fixture(params=["sqlite", "postgresql"])
def pair(request: pytest.FixtureRequest, templates: Templates, tmp_path: Path) -> Iterator[Pair]:
    """Two tills of the shop in pounds, on each engine in turn."""
    if request.param == "sqlite":
        with in_one_file(templates, "GBP", tmp_path) as tills:
            yield tills
    else:
        with on_server(request.getfixturevalue("server"), "GBP", tmp_path) as tills:
            yield tills


def tries(till: Till, code: str, pin: str) -> SignedIn:
    """One try at the PIN."""
    return sign_in(till.desk, code, pin)


def wait_of(tried: SignedIn) -> object:
    """The seconds a refused try has to wait."""
    assert tried.refusal is not None and tried.staff is None
    return tried.refusal.figures["wait"]


def misses(till: Till, code: str, count: int) -> None:
    """So many misses in a row, written down without the slow trying."""
    with till.file.write() as books:
        for _ in range(count):
            books.staff.record_failure(code, till.clock.at)


def keep_code(till: Till) -> None:
    """The shop's recovery code is HALVES."""
    with till.file.write() as books:
        hashed = pins.hash_pin(HALVES.secret)
        books.settings.put("recovery_code", {"hashes": [hashed]})


def facts(till: Till, *kinds: str) -> list[dict[str, object]]:
    """What the entries of those kinds say, oldest first."""
    said = [chain.decode(entry.payload) for entry in till.entries()]
    return [{"kind": each["kind"], **each["facts"]} for each in said if each["kind"] in kinds]  # type: ignore[dict-item]


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
    assert [each.get("staff") for each in facts(till, "pin_missed")] == ["2", "", "8", "", "8"]


def test_the_wait_grows_with_every_miss_and_stops_at_a_quarter_of_an_hour(till: Till) -> None:
    waits = []
    for _ in range(12):
        waits.append(wait_of(tries(till, "2", "000000")))
        till.clock.later(seconds=900)
    assert waits == [0, 0, 0, 5, 15, 30, 60, 120, 240, 480, 900, 900]


def test_a_try_too_soon_is_not_looked_at_and_not_counted(till: Till) -> None:
    misses(till, "2", 4)
    before = len(till.entries())
    for seconds, left in ((0, 5), (2, 3), (2, 1)):
        till.clock.later(seconds=seconds)
        tried = tries(till, "2", PIN)
        assert isinstance(tried.refusal, TooSoon) and wait_of(tried) == left
    assert len(till.entries()) == before
    till.clock.later(seconds=1)
    assert tries(till, "2", PIN).staff is not None


def test_the_right_pin_forgets_the_misses_and_is_no_entry(till: Till) -> None:
    misses(till, "2", 3)
    before = len(till.entries())
    assert tries(till, "2", PIN).staff is not None
    assert len(till.entries()) == before
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
    rows = {row.code: row.worn_out for row in till.desk.ask(AskStaffList())}
    assert rows == {"2": True, "7": False, "8": False, "9": False}
    assert tries(till, "7", PIN).staff is not None
    assert till.sell("MUG")


@pytest.mark.usefixtures("quick")
def test_a_thousand_guesses_at_one_till_and_the_real_one_at_the_other(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    """RELIABILITY 4.3: at most 100 are looked at; the other till waits for nothing; every event is
    in the chain; the recovery code brings her back."""
    first, second = pair
    keep_code(first)
    looked: list[str] = []

    def look(pin: str, kept: str) -> bool:
        looked.append(pin)
        return False

    def guess(count: int) -> None:
        with monkeypatch.context() as world:
            world.setattr(signing_in, "is_pin", look)
            for at in range(count):
                first.clock.later(seconds=900)
                tries(first, "2", f"{at:06d}")

    guess(60)
    began = second.clock.at.ms
    assert tries(second, "2", PIN).staff is not None  # no wait at her till; the count begins again
    assert second.clock.at.ms == began
    looked.clear()
    guess(1_000)
    assert len(looked) == 100
    assert isinstance(tries(second, "2", PIN).refusal, PinWornOut)
    given = signing_in.recover(second.desk, "2", *HALVES.halves)
    assert second.clock.at.ms - began <= 1_000 * 900_000 + 180_000
    assert tries(second, "2", PIN).staff is None
    assert tries(second, "2", given.pin).staff is not None

    counts = [each["count"] for each in facts(first, "pin_missed", "pin_worn_out")]
    assert counts == [*range(1, 61), *range(1, 101)]
    (worn,) = facts(first, "pin_worn_out")
    assert (worn["staff"], worn["till"]) == ("2", 1)
    (renewed,) = facts(second, "pin_renewed")
    assert (renewed["staff"], renewed["till"], renewed["by"]) == ("2", 2, "recovery_code")
    for till in pair:
        till.check_always()
    if Path(first.where).exists():
        assert verify(Path(first.where)).records > 160


@pytest.mark.usefixtures("quick")
def test_many_guesses_at_once_are_each_counted(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two threads a till race for the last of the hundred: no more than a hundred are looked at."""
    misses(pair[0], "2", 90)
    pair[0].clock.later(seconds=900)
    monkeypatch.setattr("posdesk.desk.actions.sign_in.wait_seconds", lambda *_: 0)
    looked: list[int] = []
    lock = threading.Lock()

    def look(pin: str, kept: str) -> bool:
        with lock:
            looked.append(1)
        return False

    monkeypatch.setattr(signing_in, "is_pin", look)
    start = threading.Barrier(4)

    def guess(at: int) -> list[SignedIn]:
        start.wait()
        return [tries(pair[at % 2], "2", f"{at:06d}") for _ in range(10)]

    with ThreadPoolExecutor(4) as threads:
        came = [each for many in threads.map(guess, range(4)) for each in many]
    assert len(looked) == 10
    assert sum(isinstance(each.refusal, PinWornOut) for each in came) == 30
    counts = sorted(
        int(str(each["count"]))
        for till in pair
        for each in facts(till, "pin_missed", "pin_worn_out")
    )
    assert counts == list(range(91, 101))


def test_the_books_are_free_while_a_pin_is_looked_at(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    sold = []

    def look(pin: str, kept: str) -> bool:
        sold.append(till.sell("MUG"))
        return True

    monkeypatch.setattr(signing_in, "is_pin", look)
    assert tries(till, "2", PIN).staff is not None
    assert len(sold) == 1


def test_a_pin_renewed_while_it_was_looked_at_is_gone(till: Till) -> None:
    tried = till.desk.do(CountTry("2")).result
    with till.file.write() as books:
        member = books.staff.by_code("2")
        assert member is not None
        books.staff.add(replace(member, pin_hash="another"))
    assert till.desk.do(EndTry("2", True, tried)).result.staff is None


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


def test_a_pin_typed_where_a_code_belongs_is_kept_nowhere_and_waits_all_the_same(
    till: Till,
) -> None:
    strangers = [f"48151{no}" for no in range(4)]
    said = [wait_of(tries(till, typed, PIN)) for typed in strangers]
    assert said == [0, 0, 0, 5]
    with till.file.read() as books:
        asked = books.staff._unit.connection.exec_driver_sql("select staff from sign_in_failure")
        kept = {row[0] for row in asked}
    assert kept.isdisjoint(strangers)
    assert tries(till, "2", PIN).staff is not None, "nobody who works here waits for a stranger"
