"""What may stand on paper, and where lines end."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from printing.samples import HOSTILE

from posdesk.documents.paper import HUGE, LARGE, NORMAL, SMALL, Pair, Paper, Words
from posdesk.plain_text import BOX
from posdesk.printing.letters import as_read, balanced, clean, width, wrap
from posdesk.printing.roll import ROLLS
from posdesk.printing.setting import Line, rows

ANY_TEXT = st.text() | st.sampled_from(HOSTILE)


@given(ANY_TEXT)
def test_no_control_and_nothing_that_turns_the_order_is_left(text: str) -> None:
    kept = clean(text, 200, lines=True)
    kinds = {unicodedata.category(letter) for letter in kept if letter != "\n"}
    assert kinds.isdisjoint({"Cc", "Cs", "Zl", "Zp"})
    assert not set(kept) & set("\u200b\u200e\u200f\u202a\u202e\u2066\u2069\ufeff")
    assert len(kept) <= 200


@given(ANY_TEXT)
def test_words_in_a_line_hold_no_line_end(text: str) -> None:
    assert "\n" not in clean(text, 200)


@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean(text, 200)
    assert clean(once, 200) == once


def test_ordinary_words_pass_unchanged() -> None:
    for words in ("Kettle, 1.5 l", "Crème brûlée", "Łódź €", "Привет", "龍井茶"):
        assert clean(words, 200) == words


def test_letters_that_turn_the_order_are_seen_as_boxes() -> None:
    assert clean("total \u202e00.01", 200) == f"total {BOX}00.01"


def test_escape_sequences_lose_their_escape() -> None:
    assert clean("Ring\x1bp\x00\x19\xfa", 200) == "Ringpú"


def test_a_decomposed_letter_is_composed_and_a_tower_of_marks_is_cut() -> None:
    assert clean("cafe\u0301", 200) == "café"
    assert len(clean("x" + "\u0323" * 1_000, 200)) <= 5
    assert clean("\u0323a", 200) == "a", "a mark over nothing"


def test_what_is_cut_short_says_so() -> None:
    assert clean("x" * 100_000, 200) == "x" * 199 + "…"
    assert clean("é\u0323" * 500, 200).endswith("…")


@given(ANY_TEXT, st.integers(10, 64))
def test_no_line_is_wider_than_the_paper_and_no_letter_is_lost(text: str, columns: int) -> None:
    words = clean(text, 200, lines=True)
    for arrange in (wrap, balanced):
        lines = arrange(words, columns)
        assert max(map(width, lines)) <= columns
        assert "".join(lines).replace(" ", "") == words.replace("\n", "").replace(" ", "")


def test_words_break_at_spaces_and_keep_their_indent() -> None:
    assert wrap("  two of these, wrapped", 12) == ["  two of", "  these,", "  wrapped"]
    assert wrap("", 12) == [""]
    assert wrap("abcdefghijklmnopq", 7) == ["abcdefg", "hijklmn", "opq"]
    assert wrap("one\n\ntwo", 12) == ["one", "", "two"]


def test_centred_lines_are_about_equally_long() -> None:
    assert wrap("Bring anything back until 31 Jul 2026.", 34)[-1] == "2026."
    assert balanced("Bring anything back until 31 Jul 2026.", 34) == [
        "Bring anything back",
        "until 31 Jul 2026.",
    ]


def test_a_centred_text_of_two_sentences_is_parted_between_them() -> None:
    text = "Bring anything back until 21 Jan 2027. Faulty or wrong: any time."
    assert balanced(text, 43) == text.replace(". ", ".\n").split("\n")
    assert balanced("Something wrong? Tell us. Sorry comes first.", 41) == [
        "Something wrong? Tell us.",
        "Sorry comes first.",
    ]


def test_lines_that_follow_keep_the_indent() -> None:
    assert wrap("  6 × bird ornament, hand painted", 20) == [
        "  6 × bird ornament,",
        "  hand painted",
    ]


def test_a_tax_mark_stays_with_its_goods() -> None:
    assert wrap("WHITE T-LIGHT HOLDER · S", 22) == ["WHITE T-LIGHT", "HOLDER · S"]


def test_chinese_takes_two_cells_and_a_mark_none() -> None:
    assert width("龍井茶 80 g") == 11
    assert width("x\u0323y") == 2


def test_hebrew_stands_as_it_is_read_and_figures_keep_their_order() -> None:
    assert as_read("שלום kettle") == "םולש kettle"
    assert as_read("אבג 12.50 דה") == "הד 12.50 גבא"
    assert as_read("plain 12.50") == "plain 12.50"


@given(ANY_TEXT)
def test_no_letter_is_lost_by_reading_order(text: str) -> None:
    words = clean(text, 200)
    assert sorted(as_read(words)) == sorted(words)


@pytest.mark.parametrize("roll", ROLLS.values(), ids=lambda roll: f"{roll.mm} mm, {roll.head}")
@pytest.mark.parametrize("size", [SMALL, NORMAL, LARGE, HUGE])
@given(left=ANY_TEXT, right=st.text(max_size=60) | st.sampled_from(["10.00", "9,999,999.99"]))
def test_a_figure_is_never_cut_and_never_over_the_edge(
    roll: object, size: str, left: str, right: str
) -> None:
    for columns in (roll.columns, roll.native_columns):  # type: ignore[attr-defined]
        lines = list(rows(Paper("", "", (Pair(left, right, size),)), columns))
        assert all(isinstance(line, Line) for line in lines)
        for line in lines:
            assert isinstance(line, Line)
            assert width(line.text) + width(line.right) <= columns[line.size]
        if right == "10.00":
            assert [line.right or line.text for line in lines if isinstance(line, Line)][
                -1
            ] == right


def test_the_figure_stands_on_the_last_line_of_its_words() -> None:
    paper = Paper("", "", (Pair("WHITE HANGING HEART T-LIGHT HOLDER", "2.55"),))
    assert [(line.text, line.right) for line in rows(paper, {NORMAL: 32})] == [  # type: ignore[union-attr]
        ("WHITE HANGING HEART", ""),
        ("T-LIGHT HOLDER", "2.55"),
    ]


def test_a_long_figure_goes_below_its_words() -> None:
    paper = Paper("", "", (Pair("Next instalment", "160.00 on 1 Jul 2026 at noon"),))
    assert [(line.text, line.align) for line in rows(paper, {NORMAL: 32})] == [  # type: ignore[union-attr]
        ("Next instalment", "left"),
        ("160.00 on 1 Jul 2026 at noon", "right"),
    ]


def test_a_copy_says_so_before_all_else() -> None:
    paper = Paper("", "", (Words("HARBOUR GIFTS"),), copy=3)
    first = next(rows(paper, {NORMAL: 32, LARGE: 32}))
    assert isinstance(first, Line)
    assert (first.text, first.size, first.align) == ("COPY 3", LARGE, "centre")
