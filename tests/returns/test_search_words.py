"""What is remembered, read from one line; words with one slip of the hand."""

from __future__ import annotations

from datetime import date

import pytest

from posdesk.returns.search.reading import read_remembered
from posdesk.returns.search.remembered import Remembered, Thing
from posdesk.returns.search.spelling import closeness, is_slip, slips

TODAY = date(2026, 11, 22)


def read(text: str) -> Remembered:
    return read_remembered(text, TODAY, 2)


def test_a_whole_story_in_one_line() -> None:
    assert read("2 mugs about 12 oct 39.99 card 4242 with blue kettle") == Remembered(
        thing=Thing("mugs", 2),
        day=date(2026, 10, 12),
        days_off=3,
        total=39_99,
        percent_off=6,
        last4="4242",
        others="blue kettle",
    )


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("", Remembered()),
        ("22411", Remembered(Thing("22411"))),
        ("22411 x3 @2.10", Remembered(Thing("22411", 3, 210_000))),
        ("3x 22411 each 2.1", Remembered(Thing("22411", 3, 210_000))),
        ("3 pieces mug", Remembered(Thing("mug", 3))),
        ("mug ±2 12 oct", Remembered(Thing("mug"), date(2026, 10, 12), 2)),
        ("mug 12 oct", Remembered(Thing("mug"), date(2026, 10, 12))),
        ("total 39.99", Remembered(total=39_99)),
        ("total 40", Remembered(total=40_00)),
        ("about 40", Remembered(total=40_00, percent_off=6)),
        ("about 4 october", Remembered(day=date(2026, 10, 4), days_off=3)),
        ("39.99", Remembered(amount=39_99)),
        ("serial AB-12 phone 0171234", Remembered(serial="AB-12", who="0171234")),
        ("customer 17850 mug", Remembered(Thing("mug"), who="17850")),
        ("october", Remembered(since=date(2026, 10, 1), until=date(2026, 10, 31))),
        ("2 4 october", Remembered(Thing("2"), date(2026, 10, 4))),
    ],
)
def test_each_clue_is_understood(said: str, meant: Remembered) -> None:
    assert read(said) == meant


@pytest.mark.parametrize("said", ["x", "@", "each", "with", "serial", "± ±", "999999999x", "\x00"])
def test_no_line_is_too_odd(said: str) -> None:
    read(said)


def test_every_slip_is_known_for_one() -> None:
    for word in ("rack", "polkadot", "coat"):
        assert all(is_slip(slip, word) for slip in slips(word))
    assert slips("ab") == slips("12345") == []
    assert not is_slip("rack", "rack")
    assert not is_slip("rack", "rock7")


def test_the_right_word_is_closer_than_a_slip() -> None:
    exact = closeness(["coat", "rack"], ["gumball", "coat", "rack"])
    begins = closeness(["coat", "ra"], ["gumball", "coat", "rack"])
    slipped = closeness(["coat", "arck"], ["gumball", "coat", "rack"])
    assert 100 == exact > begins > slipped > 0
    assert closeness(["coat", "mirror"], ["coat", "rack"]) == 0
