"""Hostile text becomes plain words, and nothing but letters reaches a renderer."""

from __future__ import annotations

import json
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.plain_text import BOX, ELLIPSIS, LOST, clean, printable

HOSTILE = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data/hostile.txt").read_text("ascii").splitlines()
    if not line.startswith("#")
]
ANY_TEXT = st.text(st.characters(), max_size=300)  # lone surrogates too
MARKED = st.text(
    st.sampled_from("aé \n\u0301\u0316\u0e47\u200b\u202e\t\u09c7\u09be\u1100"), max_size=90
)


def seems_plain(text: str, line_feeds: bool) -> bool:
    """By category alone, so that it does not repeat what it judges."""
    text.encode("utf-8")  # no half letters
    kinds = {letter: unicodedata.category(letter) for letter in text}
    if line_feeds:
        kinds.pop("\n", None)
    shown_signs = (
        "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
    )
    hidden = [x for x, kind in kinds.items() if kind in ("Cc", "Cs", "Zl", "Zp")]
    hidden += [x for x, kind in kinds.items() if kind == "Cf" and x not in shown_signs]
    run = longest = 0
    for letter in text:
        run = run + 1 if unicodedata.category(letter).startswith("M") else 0
        longest = max(longest, run)
    return not hidden and longest <= 4 and unicodedata.is_normalized("NFC", text)


def holds(text: str) -> None:
    for feeds in (False, True):
        for limit in (200, 40, 1):
            cleaned = clean(text, limit, line_feeds=feeds)
            assert seems_plain(cleaned, feeds), text
            assert len(cleaned) <= limit
            assert clean(cleaned, limit, line_feeds=feeds) == cleaned
            assert cleaned == cleaned.strip()
        shown = printable(text, line_feeds=feeds)
        assert seems_plain(shown, feeds), text
        assert printable(shown, line_feeds=feeds) == shown


def test_the_corpus_is_large_enough_and_each_string_stands_once() -> None:
    assert len(HOSTILE) >= 500
    assert len(set(HOSTILE)) == len(HOSTILE)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_becomes_plain(text: str) -> None:
    holds(text)


@given(ANY_TEXT)
def test_any_text_becomes_plain(text: str) -> None:
    holds(text)


@given(MARKED)
def test_marks_in_any_order_become_few(text: str) -> None:
    holds(text)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Ring\x1bp\x00\x19\xfa", "Ringpú"),
        ("Mug\tblue\r\nlarge", "Mug blue large"),
        ("  Mug \u00a0\u3000 blue ", "Mug blue"),
        ("Mu\u200bg\u00ad\ufeff", "Mug"),
        ("Total \u202e00.01", f"Total {BOX}00.01"),
        ("\u2066x\u2069", f"{BOX}x{BOX}"),
        ("a\u200eb", "ab"),
        ("e\u0301", "é"),
        ("Å", "Å"),
        ("\u0301Mug", "Mug"),
        ("e" + "\u0316" * 1000, "e" + "\u0316" * 4),
        ("a\ud800b\uffff", f"a{LOST}b{LOST}"),
        ("\u3164\u2800\u115f", ""),
        ("茶碗 青", "茶碗 青"),
        ("كوب أزرق", "كوب أزرق"),
        ("<b>A & B</b>", "<b>A & B</b>"),
        ("=cmd()", "=cmd()"),
        ("👍🏽", "👍🏽"),
    ],
)
def test_words_come_out_as_a_reader_expects(text: str, plain: str) -> None:
    assert clean(text) == plain


def test_what_is_cut_ends_in_an_ellipsis() -> None:
    assert clean("x" * 200) == "x" * 200
    assert clean("x" * 201) == "x" * 199 + ELLIPSIS
    assert clean("two words", limit=5) == f"two{ELLIPSIS}"
    assert clean("abe\u0316\u0317", limit=4) == f"ab{ELLIPSIS}"  # an accent stays with its letter
    assert clean("abc", limit=0) == ""
    assert clean(" " * 5_000 + "Mug") == "Mug"


def test_line_feeds_stay_only_where_they_are_asked_for() -> None:
    note = "first\r\nsecond \u2028third\n\n"
    assert clean(note) == "first second third"
    assert clean(note, line_feeds=True) == "first\nsecond\nthird"
    assert printable("a\nb\tc") == "a b c"
    assert printable("a\nb", line_feeds=True) == "a\nb"


def test_columns_keep_their_spaces_on_the_way_to_ink() -> None:
    assert printable("Mug      6.50") == "Mug      6.50"
    assert printable("Mug é    6.50 ") == "Mug é    6.50 "


@pytest.mark.parametrize("piece", ["a\u0316\u0301", "\u0316\u0301", "\u202e", "\x1b", "é ", "😀"])
def test_a_megabyte_does_not_hold_up_the_queue(piece: str) -> None:
    before = time.perf_counter()
    clean(piece * 300_000)
    assert time.perf_counter() - before < 0.5
    printable(piece * 20_000)
    assert time.perf_counter() - before < 1.5
