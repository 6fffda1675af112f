"""The counter's budget: scans and keys from a resting screen, counted through real key events.

COUNTER's table; seconds at its keystroke rates: key 0.28, scan 1.5, one thought of 1.35.
"""

from __future__ import annotations

from pathlib import Path

import plan_story
from counter_shop import KETTLE, MUG, TOWEL

KEY_S, SCAN_S, THINK_S = 28, 150, 135  # hundredths of a second


def spent(window) -> tuple[int, int, int]:
    """(scans, keys, hundredths of a second)."""
    scans, keys = window.hand.scans, window.hand.keys
    return scans, keys, scans * SCAN_S + keys * KEY_S + THINK_S


def test_one_line_comes_back_with_its_receipt(window) -> None:
    number = window.sell(MUG, MUG, KETTLE)
    code = window.token(number)
    window.scan(code)
    window.scan(KETTLE)
    window.key("3", "Enter")
    assert window.counter.last.figure == 39_99
    assert window.counter.last.net == -39_99
    scans, keys, time = spent(window)
    assert (scans, keys) <= (2, 3)
    assert keys <= 3
    assert time <= 700


def test_an_even_exchange(window) -> None:
    number = window.sell(MUG)
    window.scan(window.token(number))
    window.scan(MUG)
    window.scan("4012345123456")
    window.key("Enter")
    assert window.counter.last.net == 0
    assert window.counter.last.sale
    assert window.counter.last.returns
    scans, keys, time = spent(window)
    assert scans <= 3
    assert keys <= 1
    assert time <= 700


def test_a_whole_receipt_comes_back(window) -> None:
    number = window.sell(MUG, KETTLE, TOWEL)
    window.scan(window.token(number))
    window.key("Ctrl+A", "1", "Enter")
    assert window.counter.last.figure == 6_50 + 39_99 + 8_00
    scans, keys, time = spent(window)
    assert scans <= 1
    assert keys <= 3
    assert time <= 600


def test_a_sale_of_three_for_exact_cash(window) -> None:
    window.scan(MUG)
    window.scan(KETTLE)
    window.scan(TOWEL)
    window.key("Enter", "Enter")
    assert window.counter.last.figure == 54_49
    assert window.counter.last.change == 0
    scans, keys, time = spent(window)
    assert scans <= 3
    assert keys <= 2
    assert time <= 700


def test_an_instalment_with_the_latest_receipt(window) -> None:
    desk = window.application.desk
    plan = plan_story.signed(desk)
    receipt = plan_story.paid(desk, plan, 160_00)
    window.scan(window.token(receipt))
    amount = "200"
    window.type(amount)
    window.key("Enter")
    assert window.application.pages.plans.desk.taken.amount == 200_00
    scans, keys, time = spent(window)
    assert scans <= 1
    assert keys <= len(amount) + 1
    assert time <= 600


def test_a_missing_instalment_receipt_in_hand(open_window, tmp_path: Path) -> None:
    books = tmp_path / "shop" / "shop.books"
    plan = plan_story.at_desk(books, plan_story.signed)
    code = plan_story.lost_receipt(books, tmp_path / "apart", plan, 160_00)
    window = open_window()
    window.scan(code)
    window.key("Enter")  # prints; nobody's leave is asked
    plans = window.application.pages.plans
    assert plans.desk.page.standing.balance == 1760_00
    scans, keys, time = spent(window)
    assert scans <= 1
    assert keys <= 2
    assert time <= 600


def test_our_mistake_on_a_line(window) -> None:
    number = window.sell(MUG, MUG, KETTLE)
    window.scan(window.token(number))
    window.key("F8", "4", "Enter")  # two rung for one; nobody's leave is asked
    assert "Given back: 6.50 Cash." in window.said
    scans, keys, time = spent(window)
    assert scans <= 1
    assert keys <= 3
    assert time <= 500
