"""A signature: kept small, read back, drawn on every paper that shows it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from documents.plan_papers import TERMS
from documents.plan_samples import plan_codes, plan_sale, position
from hypothesis import given
from hypothesis import strategies as st

from posdesk.documents import plan_agreement
from posdesk.documents.as_text import as_text
from posdesk.documents.drawn import (
    MOST_BYTES,
    WIDE,
    drawing_of,
    mark_of,
    read_drawing,
    with_strokes,
)
from posdesk.documents.paper import Paper, Signature
from posdesk.printing.escpos import escpos
from posdesk.printing.pdf import pdf
from posdesk.printing.roll import roll_of

POINTS = st.tuples(st.integers(-50, 4_000), st.integers(-50, 2_000))
STROKES = st.lists(st.lists(POINTS, min_size=1, max_size=60), min_size=1, max_size=40)
HAND = [[(40 + 9 * n, 60 + (n * 37) % 50) for n in range(40)], [(500, 80)]]


@given(st.tuples(st.integers(1, 3_000), st.integers(1, 1_500)), STROKES)
def test_any_strokes_are_kept_within_bounds(
    size: tuple[int, int], strokes: list[list[tuple[int, int]]]
) -> None:
    kept = drawing_of(size, strokes)
    read = read_drawing(kept)
    assert len(kept) <= MOST_BYTES and len(read.strokes) == len(strokes)
    assert all(0 <= x <= WIDE and 0 <= y <= read.high for s in read.strokes for x, y in s)


def test_a_long_scribble_stays_small_and_a_short_one_whole() -> None:
    endless = [[((7 * n) % 640, (13 * n) % 120) for n in range(100_000)]]
    assert len(drawing_of((640, 120), endless)) <= MOST_BYTES
    dots = [[(n % 640, n % 120)] for n in range(50_000)]
    assert len(drawing_of((640, 120), dots)) <= MOST_BYTES
    read = read_drawing(drawing_of((640, 120), HAND))
    assert [len(stroke) for stroke in read.strokes] == [40, 1]


@given(st.binary(max_size=300))
def test_bytes_that_are_none_are_told(kept: bytes) -> None:
    try:
        read_drawing(kept)
    except ValueError:
        return
    assert kept[:1] == b"\x01"


@pytest.mark.parametrize("kept", [b"", b"\x01", drawing_of((9, 9), HAND) + b"\x00", bytes(7_000)])
def test_spoilt_ones_are_told(kept: bytes) -> None:
    with pytest.raises(ValueError):
        read_drawing(kept)


def signed(drawn: bytes) -> Paper:
    sale, how = plan_sale(), position()
    from documents.plan_papers import SHOP

    return plan_agreement.compose(sale, how, TERMS, SHOP, plan_codes(sale, how), drawn=drawn)


def test_the_agreement_shows_it_and_every_copy() -> None:
    drawn = drawing_of((640, 120), HAND)
    paper, plain = signed(drawn), signed(b"")
    assert "(signed by hand)" in as_text(paper) and "Signature ..." not in as_text(paper)
    assert "Signature ..." in as_text(plain)
    again = Paper.from_bytes(paper.to_bytes())
    assert again == paper and Signature(mark_of(drawn)) in again.blocks
    copy = replace(with_strokes(again, {mark_of(drawn): drawn}.get), copy=1)
    assert Signature(mark_of(drawn), drawn) in copy.blocks
    for mm in (80, 58):
        assert pdf(copy, mm) != pdf(
            replace(
                copy, blocks=tuple(each for each in copy.blocks if not isinstance(each, Signature))
            ),
            mm,
        )
        assert escpos(copy, roll_of(mm)).count(b"\x1dv0")  # as a picture: letters cannot say it


def test_without_its_strokes_a_paper_says_that_it_was_signed() -> None:
    drawn, other = (drawing_of((640, 120), [HAND[0][: 9 + n]]) for n in range(2))
    paper = signed(drawn)
    assert with_strokes(paper, lambda mark: None) == paper
    assert with_strokes(paper, lambda mark: other) == paper  # somebody put another one there
    assert pdf(paper, 80) != pdf(with_strokes(paper, lambda mark: drawn), 80)
