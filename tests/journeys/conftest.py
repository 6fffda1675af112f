"""The real window over a fresh shop, its errands run at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import counter_shop
import pytest
from PySide6.QtCore import QCoreApplication

import fakes
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.papers import AskPaper
from posdesk.desk.opening import print_run
from posdesk.desk.print_run import PrintRun
from posdesk.documents.paper import Paper, QrCode
from posdesk.printing.printer import Printer
from ui import start
from ui.application import Application
from ui.beginning import Hands
from ui.rehearsal import Hand


@dataclass
class CounterWindow:
    """The application, a hand to drive it, and short ways to look at it."""

    application: Application
    hand: Hand
    folder: Path

    def scan(self, code: str) -> None:
        self.hand.scan(code)
        self.idle()

    def key(self, *names: str) -> None:
        for name in names:
            self.hand.key(name)
            self.idle()

    def type(self, text: str) -> None:
        self.hand.type(text)
        self.idle()

    def idle(self) -> None:
        QCoreApplication.processEvents()

    @property
    def counter(self):
        return self.application.counter

    @property
    def ticket(self):
        return self.application.counter.ticket

    @property
    def said(self) -> str:
        message = self.application.window.message
        return f"{message.pill.text()} {message.text.text()} {message.detail.text()}".strip()

    @property
    def page(self) -> str:
        return self.application.window.shown_page

    def paper(self, number: str) -> Paper:
        return self.application.desk.ask(AskPaper(number))

    def token(self, number: str) -> str:
        """The signed code a customer would bring back."""
        blocks = self.paper(number).blocks
        return next(block.text for block in blocks if isinstance(block, QrCode))

    def sell(self, *codes: str) -> str:
        """A cash sale, exact; its number. Keys and scans are counted afresh afterwards."""
        for code in codes:
            self.scan(code)
        self.key("Enter", "Enter")
        number = self.counter.last.sale
        self.hand.keys = self.hand.scans = 0
        return number

    def sell_by_card(self, *codes: str, last4: str = "4242") -> str:
        for code in codes:
            self.scan(code)
        self.key("Enter", "K")
        self.type(last4)
        self.key("Enter")
        self.type("081552")
        self.key("Enter")
        number = self.counter.last.sale
        self.hand.keys = self.hand.scans = 0
        return number


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return counter_shop.make_template(tmp_path_factory.mktemp("template"))


@pytest.fixture
def open_window(
    qapp, qtbot, template: Path, tmp_path: Path
) -> Iterator[Callable[[], CounterWindow]]:
    opened: list[Application] = []
    start.dress(qapp, start.Look())
    books = counter_shop.copy_of(template, tmp_path / "shop")

    def no_demo(books: Path, clock: object) -> None:
        raise AssertionError("the shop is there")

    def open_one(printer: Printer | None = None) -> CounterWindow:
        def prints(desk: Desk) -> PrintRun:
            return PrintRun(desk, printer) if printer else print_run(desk)

        hands = Hands(books, counter_shop.TestClock(), no_demo, prints)
        application = Application(hands, fakes.immediate_work(), fakes.immediate_work())
        opened.append(application)
        qtbot.addWidget(application.window)
        with qtbot.waitActive(application.window):
            application.window.show()
            application.window.activateWindow()
        application.beginning.open_books()
        counter_shop.signed_in(application)
        qtbot.waitUntil(lambda: application.window.field.hasFocus())
        return CounterWindow(application, Hand(application), tmp_path / "shop")

    yield open_one
    for application in opened:
        application.close()
        qapp.removeEventFilter(application.scanner)


@pytest.fixture
def window(open_window: Callable[[], CounterWindow]) -> CounterWindow:
    return open_window()
