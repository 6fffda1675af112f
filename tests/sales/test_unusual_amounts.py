"""What is looked at twice: a typed price far above the usual, cash that would nearly all go back."""

from __future__ import annotations

import pytest

from posdesk.sales.second_look import change_is_unusual, price_is_unusual, usual

FROM = 50_00


def test_the_usual_is_the_middle_one_so_that_one_slip_does_not_move_it() -> None:
    assert usual([]) is None
    assert usual([10, 80, 10]) == 10
    assert usual([10, 80]) == 10


@pytest.mark.parametrize(
    ("price", "known", "asked"),
    [
        (80_00, 10_00, True),
        (30_00, 10_00, False),  # small sums are nobody's second look
        (50_00, 10_00, True),
        (50_00, 17_00, False),
        (80_00, None, False),  # nobody can tell what is usual
        (80_00, 0, False),
    ],
)
def test_a_typed_price(price: int, known: int | None, asked: bool) -> None:
    usual_milli = None if known is None else known * 1000
    assert price_is_unusual(price * 1000, usual_milli, FROM) is asked


@pytest.mark.parametrize(
    ("handed", "due", "currency", "asked"),
    [
        (80_00, 10_00, "GBP", True),  # the fifty would go back
        (50_00, 10, "GBP", False),  # one note for a trifle
        (100_00, 49_99, "GBP", True),
        (100_00, 60_00, "GBP", False),
        (100_00, 10_00, "EUR", False),  # there it is one note
        (30_00, 5_00, "GBP", False),  # below the shop's figure
        (8_000_00, 80_00, "GBP", True),
        (100_00, 1_00, "ZZZ", True),  # no list of its notes
    ],
)
def test_cash_handed_over(handed: int, due: int, currency: str, asked: bool) -> None:
    assert change_is_unusual(handed, due, currency, FROM) is asked
