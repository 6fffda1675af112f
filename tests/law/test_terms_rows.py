"""What the law lets a receipt say of a change of mind: since which day, and nothing where unknown."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from posdesk.catalogue.terms import FEE_AMOUNT, FEE_PERCENT, KEPT_OUT, WORN
from posdesk.law.rows import rows
from posdesk.law.terms import may_be_agreed, subject_of

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("place", "what", "first"),
    [
        ("US-NY", FEE_PERCENT, date(2009, 11, 25)),
        ("US-CA", FEE_AMOUNT, date(2009, 11, 25)),
        ("US-CA", "hygiene", date(1991, 1, 1)),
        ("DE", "custom_made", date(2014, 6, 13)),
        ("DE", WORN, date(2014, 6, 13)),
        ("GB", "sealed_copy", date(2014, 6, 13)),
        ("GB", "perishable", date(2014, 6, 13)),
    ],
)
def test_a_term_may_be_agreed_from_its_first_day(place: str, what: str, first: date) -> None:
    assert may_be_agreed(what, place, first) and may_be_agreed(what, place, DAY)
    assert not may_be_agreed(what, place, first - timedelta(days=1))


def test_where_no_law_is_known_nothing_may_be_agreed() -> None:
    for what in (*KEPT_OUT, FEE_PERCENT, FEE_AMOUNT, WORN):
        for place in ("", "JP", "CA"):
            assert not may_be_agreed(what, place, DAY), (what, place)
    assert not may_be_agreed("sealed_copy", "US-CA", DAY), "its section does not name it"
    for place in ("GB", "DE"):
        assert not may_be_agreed(FEE_PERCENT, place, DAY)


def test_goods_sealed_are_kept_out_once_opened_alone() -> None:
    opened = {subject_of("hygiene"), subject_of("sealed_copy")}
    told = [row for row in rows() if row.subject in opened and row.place in ("EU", "GB")]
    assert len(told) == 4 and all(row.note.startswith("Only once it was opened") for row in told)
