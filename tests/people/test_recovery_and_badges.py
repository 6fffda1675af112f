"""The halves on paper read back as typed, and a badge is nothing that lies on a counter."""

from __future__ import annotations

import pytest

from posdesk.identity import SALE, Number
from posdesk.people.badge import can_be_badge
from posdesk.people.recovery import HalfMistyped, new_recovery_code, read_recovery_code


def test_halves_are_read_however_they_are_typed() -> None:
    for _ in range(200):
        code = new_recovery_code()
        first, second = code.halves
        assert read_recovery_code(first, second) == code
        assert read_recovery_code(f" {first.lower()} ", second.replace("-", "")) == code
        looks = second.replace("0", "O").replace("1", "l")
        assert read_recovery_code(first.replace("-", " "), looks) == code


def test_the_halves_may_change_places() -> None:
    read = set()
    for _ in range(50):  # one half in 31 fits both places: then it is a wrong code, not another one
        code = new_recovery_code()
        try:
            read.add(read_recovery_code(code.second, code.first) == code)
        except HalfMistyped:
            read.add(False)
    assert True in read


def test_a_slip_in_a_sign_is_told_and_names_the_half() -> None:
    code = new_recovery_code()
    slips = 0
    for at, sign in enumerate(code.second):
        if sign == "-":
            continue
        other = "7" if sign != "7" else "8"
        wrong = code.second[:at] + other + code.second[at + 1 :]
        with pytest.raises(HalfMistyped) as told:
            read_recovery_code(code.first, wrong)
        assert told.value.figures["half"] == 2
        slips += 1
    assert slips == 12


@pytest.mark.parametrize("typed", ["", "-", "ABCD", "x" * 100_000, "ÄÖÜ", "\x00" * 12, "＊" * 12])
def test_nonsense_is_told_as_mistyped(typed: str) -> None:
    with pytest.raises(HalfMistyped):
        read_recovery_code(typed, typed)


def test_codes_differ() -> None:
    halves = {half for _ in range(200) for half in new_recovery_code().halves}
    assert len(halves) == 400


@pytest.mark.parametrize("text", ["BADGE-0042-X", "00038471", "A1b2C3d4", "20261122-07"])
def test_what_can_be_a_badge(text: str) -> None:
    assert can_be_badge(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "1234567", "aaaaaaaaaaaa", "5012345678900", "4006381333931", "96385074",
        "4111111111111111", str(Number(SALE, 1, 123)), "PD1:abcdefgh", "https://example.org/x", "with a blank",
        "x" * 65, "\x1b@abcdefgh", "бейджик-7777",
    ],
)  # fmt: skip
def test_what_is_no_badge(text: str) -> None:
    assert not can_be_badge(text)
