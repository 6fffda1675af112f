"""What a scan is by its shape alone: whatever comes, one of five answers, and never an error."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.identity import LETTERS, Number
from posdesk.ticket.scan import (
    LONGEST,
    Goods,
    PaperNumber,
    SearchWords,
    SignedCode,
    Unreadable,
    classify,
    pending_quantity,
)

DATA = Path(__file__).parent.parent / "data"
HOSTILE = [
    json.loads(line)
    for line in (DATA / "hostile.txt").read_text("ascii").splitlines()
    if line and not line.startswith("#")
]
NUMBERS = st.builds(Number, st.sampled_from(LETTERS), st.integers(1, 99), st.integers(1, 9_999_999))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5012345678900", Goods("5012345678900")),
        ("  5012345678900\r\n", Goods("5012345678900")),
        ("85123A", Goods("85123A")),
        ("12*85123A", Goods("85123A", 12)),
        ("12 * 85123A", Goods("85123A", 12)),
        ("3x5012345678900", Goods("5012345678900", 3)),
        ("3 × 85123A", Goods("85123A", 3)),
        ("12*mug blue", SearchWords("mug blue", 12)),
        ("mug", SearchWords("mug")),
        ("mug 2", SearchWords("mug 2")),
        ("12*", Goods("12*")),
        ("", Unreadable(0)),
        (" \t\r\n ", Unreadable(0)),
    ],
)
def test_goods_and_words_with_a_quantity_before_them(text: str, expected: object) -> None:
    assert classify(text) == expected


@pytest.mark.parametrize("text", ["0*85123A", "000*85123A"])
def test_nought_times_is_no_quantity(text: str) -> None:
    """Nothing times goods would vanish without a word; so it is looked for as it stands."""
    assert classify(text) == Goods(text)


def test_more_digits_than_a_quantity_has_are_no_quantity() -> None:
    assert classify("1234567*85123A") == Goods("1234567*85123A")


@given(NUMBERS)
def test_a_papers_number_is_known_with_hyphens_and_in_small_letters(number: Number) -> None:
    for text in (str(number), str(number).lower(), f" {number} "):
        assert classify(text) == PaperNumber(number)


@given(st.builds(Number, st.sampled_from(LETTERS), st.integers(1, 99), st.integers(1, 999_999)))
def test_a_papers_number_is_known_without_hyphens(number: Number) -> None:
    assert classify(str(number).replace("-", "")) == PaperNumber(number)


@given(NUMBERS, st.data())
def test_a_wrong_digit_makes_it_no_papers_number(number: Number, data: st.DataObject) -> None:
    text = str(number)
    place = data.draw(st.sampled_from([at for at, sign in enumerate(text) if sign.isdigit()]))
    wrong = data.draw(st.sampled_from("0123456789").filter(lambda digit: digit != text[place]))
    assert not isinstance(classify(text[:place] + wrong + text[place + 1 :]), PaperNumber)


def test_a_signed_code_begins_with_its_letters_and_is_long() -> None:
    token = "PD1" + "A7" * 90
    assert classify(token) == SignedCode(token)
    assert classify(f"{token.lower()}\r\n") == SignedCode(token)
    assert classify("PD1") == Goods("PD1")
    assert classify("pd100 candle") == SearchWords("pd100 candle")


@pytest.mark.parametrize("filling", ["A", "1", "S1", "PD1", " A", "\u202e", "\x00", "9*"])
def test_a_jammed_key_is_told_by_its_length(filling: str) -> None:
    jam = filling * (1_000_000 // len(filling))
    if filling == "\x00":
        assert classify(jam) == Unreadable(0)
    else:
        assert classify(jam) == Unreadable(len(jam))


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("length", [30, 4_300, LONGEST - 1])
def test_a_letter_and_thousands_of_digits_is_no_papers_number(letter: str, length: int) -> None:
    assert classify(letter + "1" * length) == Goods(letter + "1" * length)
    hyphens = f"{letter}1-{'1' * length}-1"
    assert not isinstance(classify(hyphens), PaperNumber)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_no_trouble(text: str) -> None:
    scan = classify(text)
    if isinstance(scan, Goods | SearchWords):
        assert 1 <= scan.quantity <= 999_999


@pytest.mark.parametrize(
    ("text", "kept"),
    [("Mug\x00blue", "Mugblue"), ("\ud800mug", "mug"), ("mu\udfffg", "mug")],
)
def test_what_no_database_can_be_asked_for_is_left_out(text: str, kept: str) -> None:
    """Half a letter and the null letter are no part of any name; PostgreSQL refuses both."""
    assert classify(text) == SearchWords(kept)


def test_the_separator_inside_a_gs1_code_is_kept() -> None:
    assert classify("]C10109501101530003\x1d10AB") == Goods("]C10109501101530003\x1d10AB")


@given(st.text() | st.text(st.sampled_from("0123456789SBRPCPD1sx*× -\x00\x1d\ud800٣³")))
def test_anything_at_all_is_one_of_five_answers(text: str) -> None:
    scan = classify(text)
    if isinstance(scan, Goods | SearchWords):
        (scan.code if isinstance(scan, Goods) else scan.text).encode("utf-8")
        assert 1 <= scan.quantity <= 999_999
    pending_quantity(text)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("12*", 12),
        (" 3 x ", 3),
        ("999999*", 999_999),
        ("0*", None),
        ("*", None),
        ("12", None),
        ("12*85123A", None),
        ("1234567*", None),
        ("", None),
    ],
)
def test_a_bare_quantity_waits_for_the_next_scan(text: str, times: int | None) -> None:
    assert pending_quantity(text) == times
