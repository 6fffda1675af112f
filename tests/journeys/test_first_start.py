"""The first start by keys alone: a shop of one's own, its first shift, its first sale."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import counter_shop
import pytest
from PySide6.QtCore import QCoreApplication

import fakes
from posdesk.desk.opening import print_run
from ui import start
from ui.application import Application
from ui.beginning import Hands
from ui.rehearsal import Hand

# currency, how many steps down its list, tax rates as typed, the price of one, what is to pay
SHOPS = (
    ("GBP", 0, "20", "4.50", "4.50"),
    ("EUR", 1, "19 7", "4.50", "4.50"),
    ("USD", 2, "8.25", "4.50", "4.87"),
    ("JPY", 3, "10", "450", "450"),
    ("KWD", 4, "", "4.503", "4.503"),
    ("CHF", 5, "8.1", "4.52", "4.52"),
)


class FirstStart:
    """The window of a machine without books, and a hand."""

    def __init__(self, books: Path) -> None:
        hands = Hands(books, counter_shop.TestClock(), self._no_demo, print_run)
        self.application = Application(hands, fakes.immediate_work(), fakes.immediate_work())
        self.window = self.application.window
        self.hand = Hand(self.application)

    def key(self, *names: str) -> None:
        for name in names:
            self.hand.key(name)
            QCoreApplication.processEvents()

    def type(self, text: str) -> None:
        self.hand.type(text)
        QCoreApplication.processEvents()

    @staticmethod
    def _no_demo(books: Path, clock: object) -> None:
        raise AssertionError("nobody asked for it")


@pytest.fixture
def first(qapp, qtbot, tmp_path: Path) -> Iterator[Callable[[], FirstStart]]:
    start.dress(qapp, start.Look())
    opened: list[FirstStart] = []

    def begin() -> FirstStart:
        made = FirstStart(tmp_path / "own" / "shop.books")
        opened.append(made)
        qtbot.addWidget(made.window)
        with qtbot.waitActive(made.window):
            made.application.start()
            made.window.activateWindow()
        qtbot.waitUntil(lambda: made.application.beginning.first.ways.try_demo.hasFocus())
        return made

    yield begin
    for made in opened:
        made.application.close()
        qapp.removeEventFilter(made.application.scanner)


@pytest.mark.parametrize(("code", "steps", "rates", "price", "to_pay"), SHOPS)
def test_a_shop_is_made_and_sells_by_keys_alone(
    first: Callable[[], FirstStart], code: str, steps: int, rates: str, price: str, to_pay: str
) -> None:
    made = first()
    application = made.application
    made.key("2")
    made.type("Lantern")
    form = application.beginning.first.form
    form.currency.setFocus()
    made.key(*["Down"] * steps)
    assert form.currency.chosen == code
    form.tax.edit.setFocus()
    made.type(rates)
    made.key("Enter")
    assert made.window.shown_page == "first/pin"
    pin = application.beginning.first.once.figure.replace(" ", "")
    made.key("Enter")
    first_half = application.beginning.first.once.figure
    made.key("Enter")
    assert len(first_half) == len(application.beginning.first.once.figure) == len("ABCD-EFGH-JKMN")
    made.key("Enter")
    assert application.beginning.first.once.figure == ""
    assert made.window.shown_page == "sign_in"
    made.type(pin)
    assert made.window.shown_page == "shift"
    made.type("100")
    made.key("Enter")
    assert made.window.shown_page == "home"
    made.type("soap")
    made.key("Enter")
    made.type(price)
    made.key("Enter")
    assert application.screen is not None
    assert application.screen.decision.figure.amount == to_pay
    made.key("Enter", "Enter")
    assert application.counter is not None
    assert application.counter.last is not None


def test_nothing_is_begun_twice_and_esc_goes_back(first: Callable[[], FirstStart]) -> None:
    made = first()
    made.key("2")
    assert made.window.shown_page == "first/form"
    made.key("Enter")
    assert made.window.shown_page == "first/form"
    assert "needs a name" in made.application.beginning.first.form.name.note.text()
    made.key("Esc")
    assert made.window.shown_page == "first"
    assert not made.window.rail.entry("ticket").isVisible()
    assert not made.window.top.clerk.isVisible()
