"""The page of books and backups by keys: made, checked, put back after a second deliberate step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import counter_shop
import pytest
from counter_shop import MUG, PIN
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

import fakes
from posdesk.desk.actions.back_up import back_up
from posdesk.desk.actions.sign_in import SignedIn
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.standing import AskStanding
from posdesk.desk.opening import open_desk, print_run
from posdesk.store.mark import mark_path
from ui import start
from ui.application import Application
from ui.beginning import Hands
from ui.books_watch import PutBack
from ui.rehearsal import Hand


@dataclass
class Shop:
    """One shop's folder, and a window over it whenever one is opened."""

    books: Path
    open: Callable[[PutBack | None], Application]

    def window(self, begins_with: PutBack | None = None) -> Application:
        return self.open(begins_with)


@pytest.fixture
def shop(qapp, qtbot, template: Path, tmp_path: Path) -> Iterator[Shop]:
    start.dress(qapp, start.Look())
    books = counter_shop.copy_of(template, tmp_path / "shop")
    opened: list[Application] = []

    def no_demo(books: Path, clock: object) -> None:
        raise AssertionError("the shop is there")

    def open_one(begins_with: PutBack | None) -> Application:
        for before in opened:
            close(before)
        opened.clear()
        hands = Hands(books, counter_shop.TestClock(), no_demo, print_run)
        application = Application(hands, fakes.immediate_work(), fakes.immediate_work())
        opened.append(application)
        qtbot.addWidget(application.window)
        with qtbot.waitActive(application.window):
            application.start(begins_with)
            application.window.activateWindow()
        idle()
        if application.books_watch is not None:
            application.books_watch.work.finish()
            idle()
        return application

    def close(application: Application) -> None:
        application.close()
        qapp.removeEventFilter(application.scanner)

    yield Shop(books, open_one)
    for application in opened:
        close(application)


def idle() -> None:
    for _ in range(5):
        QCoreApplication.processEvents()


def keys(application: Application, *names: str) -> None:
    hand = Hand(application)
    for name in names:
        hand.key(name)
        idle()
        if application.books_watch is not None:
            application.books_watch.work.finish()
            idle()


def sign_in(application: Application, code: str) -> None:
    sign_in = application.sign_in
    assert sign_in is not None
    sign_in._came(SignedIn(next(each for each in sign_in._people if each.code == code)))
    idle()


def to_page(application: Application, code: str = "2") -> None:
    sign_in(application, code)
    application.window.rail.entry("shop").click()
    assert application.pages is not None
    application.pages.shop.show("shop/trust")
    idle()


def page(application: Application):
    assert application.pages is not None
    return application.pages.shop.pages["shop/trust"]


def said(application: Application) -> str:
    message = application.window.message
    return f"{message.pill.text()} {message.text.text()} {message.detail.text()}".strip()


def sell(desk: Desk, application: Application) -> str:
    hand = Hand(application)
    application.window.rail.entry("ticket").click()
    idle()
    hand.scan(MUG)
    idle()
    keys(application, "Enter", "Enter")
    assert application.counter is not None
    assert application.counter.last is not None
    return application.counter.last.sale


def test_enter_makes_a_backup_and_c_checks_everything(shop: Shop) -> None:
    application = shop.window()
    to_page(application, "7")
    trust = page(application)
    assert trust.paper.none.isVisible()
    assert not trust.parts.put_back.isVisible()
    keys(application, "Enter")
    assert "tried by restoring it" in said(application)
    assert len(trust.paper.model.rows) == 1
    assert not trust.parts.progress.isVisible()
    keys(application, "C")
    assert "All 2 entries are as they were sealed" in said(application)
    figures = " ".join(row.detail.text() for row in trust.paper.rows._rows)
    assert "2 of 2 entries" in figures
    assert str(shop.books) in figures


def test_a_key_held_down_makes_no_second_backup(shop: Shop) -> None:
    application = shop.window()
    to_page(application)
    focus = QApplication.focusWidget()
    assert focus is not None
    for _ in range(5):
        held = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.NoModifier,
            "\r",
            True,
        )
        QCoreApplication.sendEvent(focus, held)
        idle()
    assert page(application).paper.model.rows == ()


def test_a_clerk_is_told_who_puts_backups_back(shop: Shop) -> None:
    application = shop.window()
    to_page(application, "7")
    keys(application, "Enter", "P")
    assert "A manager or the owner" in said(application)
    assert page(application)._asked is None


def test_a_backup_is_put_back_with_a_pin_and_reported(shop: Shop) -> None:
    application = shop.window()
    to_page(application)
    keys(application, "Enter")
    desk = application.desk
    assert desk is not None
    number = sell(desk, application)
    Hand(application).scan(MUG)  # a ticket on the counter
    idle()
    to_page(application)
    keys(application, "P")
    ask = page(application).parts.ask
    told = page(application).forecast.report.text()
    assert f"Receipts {number} to {number} will not be in the books." in told
    assert "A ticket is on the counter" in told
    keys(application, "Enter")
    assert "Nothing was put back" in ask.note.text()
    keys(application, *"111111", "Enter")
    assert application.to_restore is None
    assert "not the PIN" in ask.note.text()
    keys(application, *PIN)
    assert application.to_restore is None, "six digits alone do nothing"
    keys(application, "Enter")
    assert application.to_restore is not None
    assert not application.window.isVisible()

    after = shop.window(application.to_restore)
    report = after.beginning.restoring.sheet.report.text()
    assert after.window.shown_page == "restoring"
    assert after.beginning.restoring.sheet.title.text() == "The backup is back."
    assert f"Receipts {number} to {number} are not in these books." in report
    assert "epoch is now 2" in report
    keys(after, "Enter")
    assert after.window.shown_page == "sign_in"
    assert after.desk is not None
    assert after.desk.ask(AskStanding()).epoch == 2
    sign_in(after, "7")
    assert after.counter is not None
    assert after.counter.ticket.is_empty
    assert sell(after.desk, after) > number


def test_esc_at_the_question_changes_nothing(shop: Shop) -> None:
    application = shop.window()
    to_page(application)
    keys(application, "Enter", "P")
    assert page(application)._asked is not None
    keys(application, "Esc")
    assert page(application)._asked is None
    assert application.window.shown_page == "shop/trust"
    keys(application, "Esc")
    assert application.window.shown_page == "home"


def backed_up(books: Path) -> Path:
    desk = open_desk(books, counter_shop.TestClock())
    made = back_up(desk)
    desk.close()
    return made.path


def test_a_restore_that_fails_leaves_the_books_and_says_so(shop: Shop) -> None:
    backup = backed_up(shop.books)
    before = shop.books.read_bytes()
    with backup.open("r+b") as file:
        file.seek(8192)
        file.write(bytes(4096))
    application = shop.window(PutBack(backup, "2"))
    sheet = application.beginning.restoring.sheet
    assert "not whole" in sheet.title.text()
    assert "The books are as they were. Nothing was put back." in sheet.report.text()
    assert shop.books.read_bytes() == before
    keys(application, "Enter")
    assert application.window.shown_page == "sign_in"


def test_books_that_cannot_be_opened_come_back_from_the_last_backup(shop: Shop) -> None:
    backed_up(shop.books)
    mark = mark_path(shop.books).read_bytes()
    with shop.books.open("r+b") as file:
        file.write(bytes(4096))
    application = shop.window()
    assert application.window.shown_page == "trouble"
    assert application.beginning.trouble.restore.isVisible()
    keys(application, "P")
    assert application.window.shown_page == "restoring/ask"
    keys(application, *"111111", "Enter")
    assert "no manager's" in application.beginning.restoring.ask.note.text()
    assert mark_path(shop.books).read_bytes() == mark
    keys(application, *PIN, "Enter")
    assert application.beginning.restoring.sheet.title.text() == "The backup is back."
    keys(application, "Enter")
    assert application.window.shown_page == "sign_in"


def test_books_that_are_gone_are_offered_their_backup(shop: Shop) -> None:
    backed_up(shop.books)
    shop.books.unlink()
    application = shop.window()
    assert application.window.shown_page == "trouble"
    keys(application, "P")
    assert application.window.shown_page == "restoring/ask"
    keys(application, "Esc")
    assert application.window.shown_page == "trouble"


def test_papers_perhaps_printed_already_are_decided_one_by_one(shop: Shop) -> None:
    application = shop.window()
    to_page(application)
    desk = application.desk
    assert desk is not None and desk.books is not None
    numbers = [sell(desk, application), sell(desk, application)]
    with desk._file.write() as books:  # two papers a printer has not taken
        for number in numbers:
            books.outbox.add(number, 0, False)
    made = back_up(desk)
    after = shop.window(PutBack(made.path, "2"))
    keys(after, "Enter")
    to_page(after)
    trust = page(after)
    rows = " ".join(row.words.text() for row in trust.paper.open_rows._rows)
    assert "Perhaps printed already" in rows
    (_, first), (_, second) = trust._in_doubt
    assert first in trust.parts.again.words and trust.parts.drop.isVisible()
    keys(after, "R")
    assert f"{first} waits for the printer, as a copy." in said(after)
    assert second in trust.parts.drop.words
    keys(after, "D")
    assert f"{second} was dropped" in said(after)
    assert not trust.parts.again.isVisible()
    keys(after, "D")
    assert trust._in_doubt == ()


def test_a_lost_slip_scanned_at_the_counter_is_taken_in(shop: Shop) -> None:
    application = shop.window()
    to_page(application)
    desk = application.desk
    assert desk is not None
    number = sell(desk, application)
    made = back_up(desk)
    hand = Hand(application)
    hand.scan(number)
    keys(application, "Ctrl+A", "Enter")
    assert application.counter is not None and application.counter.last is not None
    (slip,) = application.counter.last.returns
    with desk._file.read() as books:
        kept = books.documents.get(slip)
    assert kept is not None
    after = shop.window(PutBack(made.path, "2"))
    keys(after, "Enter")
    sign_in(after, "7")
    hand = Hand(after)
    hand.scan(number)
    idle()
    assert f"Ask for return slip {slip} and scan it." in said(after)
    keys(after, "Esc")
    hand.scan(kept.tokens[0])
    idle()
    assert f"Return slip {slip} is in the books again: its goods are back." in said(after)
    assert after.desk is not None
    with after.desk._file.read() as books:
        standing = books.sales.standing(number)
    assert standing is not None and standing.all_back
    hand.scan(number)
    idle()
    assert "Everything on this receipt" in said(after)
