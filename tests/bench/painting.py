"""Goals 13 and 14: from a scan to its painted line, and long lists, against a bare table's repaint."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import counter_shop
from bench.big_books import FIRST, GOODS
from bench.goals import Row, ms
from bench.timing import Call, Times, once
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem, QWidget

from posdesk.desk.opening import print_run
from posdesk.keys import make_key
from posdesk.sales.basket import BasketLine
from posdesk.store.engine import open_books
from posdesk.store.shelves.past_sales import PastSale
from posdesk.ticket.ticket import Ticket
from ui import start
from ui.application import Application
from ui.beginning import Hands
from ui.models.paged import PagedModel
from ui.rehearsal import Hand
from ui.screens.books.rows import SALE_COLUMNS
from ui.widgets.lines import LinesView

SCANS, FRAME_MS = 60, 16.7
MUSTS = {40: 3.0, 400: 4.0}
LIST_MUST, LIST_ROWS, PAGE = 5.0, 20_000, 50


class Painted(QObject):
    """Counts what a widget paints."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a Paint, hold back nothing."""
        if event.type() == QEvent.Type.Paint:
            self.times += 1
        return False

    def wait(self, before: int) -> None:
        """Until it has been painted more often than that."""
        while self.times == before:
            _as_it_comes()


def _as_it_comes() -> None:
    """What the program's own loop does: asleep until something is to do, or it would take the
    interpreter from the worker that looks the scan up."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def measure(scans: int = SCANS) -> list[Row]:
    """The rows of goals 13 and 14, on the real window."""
    app = start.make_application(start.Look())
    with tempfile.TemporaryDirectory() as folder:
        application = _open(Path(folder))
        app.processEvents()
        rows = [row for lines in MUSTS for row in _scans(application, lines, scans)]
        application.close()
        app.removeEventFilter(application.scanner)
    return [*rows, *_long_list()]


def _open(folder: Path) -> Application:
    books = counter_shop.make_template(folder) / "shop.books"
    file = open_books(books, make_key(bytes(32)))
    with file.write() as unit:
        unit.catalogue.put(
            [replace(counter_shop.GOODS[0], sku=f"G{at:05d}", gtins=()) for at in range(GOODS)]
        )
    file.close()
    hands = Hands(books, counter_shop.TestClock(), _no_demo, print_run)
    application = Application(hands)
    application.window.resize(1280, 800)
    application.window.show()
    application.window.activateWindow()
    application.beginning.open_books()
    while application.sign_in is None or not getattr(application.sign_in, "_people", ()):
        QApplication.processEvents()
    counter_shop.signed_in(application)
    _settle(application)
    return application


def _no_demo(*_: object) -> None:
    raise AssertionError("the shop is there")


def _settle(application: Application) -> None:
    for _ in range(20):
        QApplication.processEvents()
    while application.busy:
        QApplication.processEvents()


def _scans(application: Application, lines: int, scans: int) -> list[Row]:
    """Scans on a ticket of so many lines; each is taken off again, so that it stays so long."""
    counter, hand = application.counter, Hand(application)
    assert counter is not None
    ticket = Ticket(counter.work.new_operation())
    for at in range(lines):
        ticket = ticket.going_out(BasketLine(f"L{at:05d}", f"Goods no. {at}", 1, 250_000, "A"))
    counter.change(ticket)
    _settle(application)
    view = next(each for each in application.window.findChildren(LinesView) if each.isVisible())
    painted, bare = Painted(view.viewport()), _bare(lines)

    def scan(at: int) -> None:
        whole = len(counter.ticket.basket.lines)
        hand.scan(f"G{at:05d}")
        while len(counter.ticket.basket.lines) == whole:
            _as_it_comes()
        painted.wait(painted.times)

    spent: dict[str, list[float]] = {"floor": [], "ours": []}
    for at in range(scans + 5):
        took = once(lambda at=at: scan(at))
        counter.change(ticket)
        _settle(application)
        floor = once(bare)
        if at >= 5:
            spent["ours"].append(took)
            spent["floor"].append(floor)
    ours, floor = Times(tuple(spent["ours"])), Times(tuple(spent["floor"]))
    return [
        Row("13", f"scan to painted line, {lines} lines", ms(floor.p50), ms(ours.p50),
            ours.p50 / floor.p50, MUSTS[lines], note="floor: repaint of a bare table"),
        Row("13", f"the same, p99, {lines} lines", ms(FRAME_MS), ms(ours.p99), ours.p99 / FRAME_MS, 1.0,
            note="against a frame, when quiet"),
    ]  # fmt: skip


def _bare(lines: int) -> Call:
    """Repaints a table of Qt's own, as big and as full, no Python in it."""
    table = QTableWidget(lines, 5)
    for row in range(lines):
        for column in range(5):
            table.setItem(row, column, QTableWidgetItem(f"Goods no. {row}"))
    table.resize(1280, 800)
    table.show()
    painted = Painted(table.viewport())
    for _ in range(10):
        QApplication.processEvents()

    def repaint() -> None:
        before = painted.times
        table.viewport().update()
        painted.wait(before)

    return repaint


def _long_list() -> list[Row]:
    """The list of past sales: opened, and a page more when a hundred thousand are shown already."""
    rows = [_past(at) for at in range(LIST_ROWS)]
    model: PagedModel[PastSale] = PagedModel(SALE_COLUMNS)
    view = LinesView("Past sales", fit=False, heads=False)
    view.setModel(model)
    view.resize(1280, 800)
    view.show()
    painted, bare = Painted(view.viewport()), _bare(40)

    def opened() -> None:
        before = painted.times
        model.begin(rows[:PAGE], more=True)
        view.viewport().update()
        painted.wait(before)

    def emptied() -> None:
        model.begin((), more=False)
        QApplication.processEvents()

    spent: dict[str, list[float]] = {"floor": [], "ours": []}
    for _ in range(30):
        emptied()
        spent["ours"].append(once(opened))
        spent["floor"].append(once(bare))
    floor, ours = Times(tuple(spent["floor"])).p50, Times(tuple(spent["ours"])).p50
    model.begin(rows, more=True)
    QApplication.processEvents()
    below = [_past(LIST_ROWS + at) for at in range(10)]
    deep = Times(tuple(once(partial(_scrolled, view, painted, model, row)) for row in below))
    return [
        Row("14", "long list opened: its first page", ms(floor), ms(ours), ours / floor, LIST_MUST,
            note="floor: repaint of a bare table"),
        Row("14", f"a page more, scrolled to, below {LIST_ROWS:,} rows", ms(floor), ms(deep.p50),
            deep.p50 / floor, LIST_MUST),
    ]  # fmt: skip


def _scrolled(
    view: LinesView, painted: Painted, model: PagedModel[PastSale], row: PastSale
) -> None:
    before = painted.times
    model.add([row] * PAGE, more=True)
    view.scrollToBottom()
    view.viewport().update()
    painted.wait(before)


def _past(at: int) -> PastSale:
    when = FIRST.after(ms=at * 90_000)
    key = (at, when.ms, f"S1-{at:06d}-0")
    return PastSale(key[2], when, 1250 + at % 900, 0, (("cash", ""),), "GBP", "till", key)
