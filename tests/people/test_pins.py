"""PINs: random, slow to try, throttled at one till without shutting anyone out at another."""

from __future__ import annotations

import pytest
import quick_pins

from posdesk.people import pin as pins
from posdesk.people.pin import hash_pin, is_pin, is_worn_out, new_pin, wait_seconds
from posdesk.people.staff import Failures, StaffMember


def test_a_pin_is_known_by_its_hash_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pins, "_hasher", quick_pins.REAL)
    pin = new_pin()
    kept = hash_pin(pin)
    assert kept.startswith("$argon2id$v=19$m=49152,t=2,p=1$")
    assert pin not in kept
    assert is_pin(pin, kept)
    assert not is_pin("000000", kept)
    assert not is_pin(pin, "")  # nobody: as slow, and no
    assert not is_pin(pin, "rubbish")


def test_new_pins_are_six_digits_and_none_a_hand_would_guess() -> None:
    pins = {new_pin() for _ in range(300)}
    assert all(len(pin) == 6 and pin.isdigit() and len(set(pin)) > 2 for pin in pins)
    assert not pins & {"123456", "654321", "111111", "121212"}
    assert len(pins) > 290


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [
        (0, 0),
        (1, 0),
        (2, 0),
        (3, 0),
        (4, 5),
        (5, 15),
        (6, 30),
        (7, 60),
        (8, 120),
        (11, 900),
        (99, 900),
    ],
)
def test_the_delays(failures: int, seconds: int) -> None:
    assert wait_seconds(Failures(failures, 1_000, failures), 1_000) == seconds


def test_waiting_passes_and_a_clock_put_back_never_makes_it_longer() -> None:
    missed = Failures(5, 100_000, 5)
    assert wait_seconds(missed, 100_001) == 15
    assert wait_seconds(missed, 114_001) == 1
    assert wait_seconds(missed, 115_000) == 0
    assert wait_seconds(missed, 0) == 15


def test_a_pin_wears_out_after_a_hundred_misses_anywhere() -> None:
    assert not is_worn_out(Failures(99, 0, 99))
    assert is_worn_out(Failures(1, 0, 100))


def test_roles_are_a_closed_list() -> None:
    with pytest.raises(AssertionError, match="thief"):
        StaffMember("01", "Ana", "thief")
