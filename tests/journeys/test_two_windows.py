"""Two windows: never on one file, and at two tills of one server on the same plan."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from counter_shop import TestClock
from desk.pairs import each_its_own_clock
from desk.plan_counter import PlanCounter
from desk.servers import new_database, running_server
from desk.shops import PIN
from desk.tills import Till
from journeys.test_books_and_backups import Shop, shop  # noqa: F401 - the fixture
from PySide6.QtWidgets import QApplication
from scenarios.windows.clerk import LEFT_OPEN, Clerk

import fakes
from posdesk.desk.opening import print_run
from ui import beginning
from ui.application import Application
from ui.beginning import Hands


def test_a_second_window_on_the_same_file_says_so_in_a_second(
    shop: Shop,  # noqa: F811
    qtbot,
) -> None:
    first = shop.window()
    written = shop.books.read_bytes()
    hands = Hands(shop.books, TestClock(), _no_demo, print_run)
    second = Application(hands, fakes.immediate_work(), fakes.immediate_work())
    qtbot.addWidget(second.window)
    second.window.show()
    begun = time.monotonic()
    second.beginning.open_books()
    took = time.monotonic() - begun
    trouble = second.beginning.trouble
    said = f"{trouble.words.text.text()} {trouble.what_to_do.text()}"
    assert second.window.shown_page == "trouble"
    assert "open on this computer already" in said and "Use that window" in said
    assert took < 1.0, took
    assert second.desk is None and first.desk is not None
    assert shop.books.read_bytes() == written
    first.close()
    second.beginning.open_books()  # its own "try again"
    assert second.desk is not None
    second.close()


def _no_demo(books: Path, clock: object) -> None:
    raise AssertionError("the shop is there")


class Tills:
    """Two tills of one server, each with a window; keys go to the one whose turn it is."""

    def __init__(self, where: str, folder: Path, patched: pytest.MonkeyPatch) -> None:
        self.where, self.folder, self.patched = where, folder, patched
        self.app = QApplication.instance()
        self.tills = each_its_own_clock(where, folder)
        self.plans = PlanCounter(self.tills[0])
        self.windows = tuple(self._window(each) for each in self.tills)
        for window in self.windows:
            self.turn(window)
            window.key("2")
            window.write(PIN)

    def _window(self, till: Till) -> Clerk:
        self.patched.setattr(beginning, "open_desk", lambda *_: till.desk)
        return Clerk(self.folder / "shop.books", till.clock)

    def turn(self, window: Clerk) -> Clerk:
        """Somebody is at that till now."""
        for each in self.windows:
            each.application.scanner.be_deaf(self.app)
        window.application.scanner.listen(self.app)
        window.application.window.activateWindow()
        window.idle()
        return window


@pytest.fixture
def tills(qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tills]:
    (tmp_path / "run").mkdir()
    with running_server(tmp_path / "run") as owner:
        yield Tills(new_database(owner), tmp_path, monkeypatch)
        for clerk in list(LEFT_OPEN):
            clerk.leave()


def code_of(till: Till, number: str) -> str:
    with till.file.read() as books:
        return books.documents.tokens(number)[0]


def newest(till: Till, plan: str) -> str:
    with till.file.read() as books:
        return books.plans.papers(plan, 1)[0]


def test_both_serve_one_plan(tills: Tills) -> None:
    plan = tills.plans.sign().plan
    agreement = code_of(tills.tills[0], plan)
    first, second = tills.windows
    for window in (first, second):  # the same plan lies open at both
        tills.turn(window).scan(agreement)
        assert window.page == "plans/plan", window.said
        assert window.plans.sheet.balance.figure.text() == "1,920.00"
    tills.turn(second).write("160.00")
    second.key("Enter")
    assert tills.plans.standing(plan).balance == 176_000, second.said
    tills.turn(first).write("160.00")
    first.key("Enter")
    assert "1,760.00" in first.said + first.plans.sheet.balance.figure.text(), first.said
    if tills.plans.standing(plan).balance == 176_000:  # another figure was shown: once more
        first.key("Enter")
    assert tills.plans.standing(plan).balance == 160_000, first.said
    tills.turn(second).rest()
    second.scan(code_of(tills.tills[1], newest(tills.tills[1], plan)))
    assert second.plans.sheet.balance.figure.text() == "1,600.00"
    for till in tills.tills:
        assert list(till.check_chain())
