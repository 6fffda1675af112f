"""A scan at the first moments: kept while the books are opened, taken while errands are under way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import counter_shop
import pytest

from posdesk.desk.opening import print_run
from ui import start
from ui.application import Application
from ui.beginning import Hands
from ui.rehearsal import Hand

TRIES = 5


@pytest.fixture
def application(qapp, qtbot, template: Path, tmp_path: Path) -> Iterator[Application]:
    """With real workers, so that answers come home later, and nothing opened yet."""
    start.dress(qapp, start.Look())
    books = counter_shop.copy_of(template, tmp_path / "shop")
    made = Application(Hands(books, counter_shop.TestClock(), _no_demo, print_run))
    qtbot.addWidget(made.window)
    yield made
    made.close()
    qapp.removeEventFilter(made.scanner)


def _no_demo(*_: object) -> None:
    raise AssertionError("the shop is there")


def test_a_scan_while_the_books_are_opened_is_kept_and_read(application, qtbot) -> None:
    application.start()
    Hand(application).scan(counter_shop.MUG)
    assert application.desk is None
    panel = lambda: application.sign_in and application.sign_in.panel  # noqa: E731
    qtbot.waitUntil(lambda: bool(panel() and "badge" in panel().note.text()), timeout=20_000)


@pytest.mark.parametrize("_", range(TRIES))
def test_the_first_scan_is_taken_whatever_is_still_under_way(application, qtbot, _: int) -> None:
    application.start()
    there = lambda: application.sign_in and application.sign_in._people  # noqa: E731
    qtbot.waitUntil(lambda: bool(there()), timeout=20_000)
    counter_shop.signed_in(application)
    Hand(application).scan(counter_shop.KETTLE)
    lines = lambda: application.counter.ticket.basket.lines  # noqa: E731
    qtbot.waitUntil(lambda: bool(lines()), timeout=20_000)
    qtbot.waitUntil(lambda: not application.busy, timeout=20_000)
    assert [line.sku for line in lines()] == ["KETTLE"]
