"""What an act asks of the disk: as many flushes as its bare rows would, and no more."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench.big_books import books_of
from bench.counting import ACTS, SMALL, count, count_flushes

MOST_STATEMENTS = {"sale": 8, "return": 12, "instalment": 10}
MOST_CALLS = 3_000


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop with a few hundred receipts behind it."""
    return books_of(tmp_path_factory.mktemp("bench"), SMALL)


def test_an_act_flushes_as_often_as_its_bare_rows(books: Path) -> None:
    flushes = count_flushes(books)
    if not flushes:
        pytest.skip("strace is not here, or may not look")
    assert {flushes[act] for act in ACTS} == {flushes["floor"]} == {5}


def test_an_act_of_a_shop_with_a_past_stays_within_its_counts(books: Path) -> None:
    for act, counts in count(books).items():
        assert counts.statements <= MOST_STATEMENTS[act], act
        assert counts.calls <= MOST_CALLS, act
