"""Books that cannot be opened: said in a second, in words, with what to do; the file as it was."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from journeys.test_books_and_backups import Shop, shop  # noqa: F401 - the fixture

from posdesk.desk.actions.back_up import back_up
from posdesk.desk.opening import open_desk
from posdesk.errors import Fault
from posdesk.store import file_checks
from posdesk.store.lock import BooksLock


def newer(books: Path) -> None:
    raw = sqlite3.connect(books)
    raw.execute("pragma user_version = 99")
    raw.close()


def wrong_file(books: Path) -> None:
    books.write_text("Dear diary, " * 99)


def cut_short(books: Path) -> None:
    books.write_bytes(books.read_bytes()[:40_000])


def page_lost(books: Path) -> None:
    body = bytearray(books.read_bytes())
    body[20 * 4096 : 21 * 4096] = b"\xff" * 4096
    books.write_bytes(body)


@pytest.mark.parametrize(
    ("spoil", "code", "words", "advice"),
    [
        (newer, "books_newer", "newer posdesk", "bring this one up to date"),
        (wrong_file, "not_books", "not posdesk's books", "or the last backup"),
        (cut_short, "books_corrupt", "damaged", "Keep the damaged file"),
        (page_lost, "books_corrupt", "damaged", "Keep the damaged file"),
    ],
)
def test_it_is_said_what_to_do(
    shop: Shop,  # noqa: F811
    spoil: Callable[[Path], None],
    code: str,
    words: str,
    advice: str,
) -> None:
    desk = open_desk(shop.books, _clock())
    backup = back_up(desk).path
    desk.close()
    spoil(shop.books)
    before = shop.books.read_bytes()
    began = time.monotonic()
    application = shop.window()
    assert time.monotonic() - began < 2.0  # the window itself is made in it
    trouble = application.beginning.trouble
    assert application.window.shown_page == "trouble"
    said = trouble.what_to_do.text()
    assert words in trouble.words.text.text() and advice in said, said
    assert (backup.name in said) == (code != "books_newer")
    assert shop.books.read_bytes() == before


def test_a_disk_that_cannot_be_read_is_tried_again_before_a_backup_is_offered(
    shop: Shop,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = open_desk(shop.books, _clock())
    back_up(desk)
    desk.close()

    def unread(_: Path) -> None:
        raise Fault("disk_unread", "sector 4711")

    monkeypatch.setattr(file_checks, "look_at", unread)
    application = shop.window()
    trouble = application.beginning.trouble
    assert "could not be read" in trouble.words.text.text()
    assert "Try again first" in trouble.what_to_do.text()
    assert not trouble.restore.isVisible()
    trouble.try_again.click()
    assert trouble.restore.isVisible(), "the second time there may be no other way"
    monkeypatch.undo()
    trouble.try_again.click()
    assert application.window.shown_page == "sign_in"


def test_a_second_window_is_sent_to_the_first(shop: Shop) -> None:  # noqa: F811
    lock = BooksLock(shop.books)
    try:
        application = shop.window()
        assert application.window.shown_page == "trouble"
        assert "Use that window" in application.beginning.trouble.what_to_do.text()
    finally:
        lock.release()
    application.beginning.trouble.try_again.click()
    assert application.window.shown_page == "sign_in"


def test_a_key_that_is_gone_is_named(shop: Shop) -> None:  # noqa: F811
    key = shop.books.with_name(shop.books.name + ".key")
    shutil.move(key, key.with_name("elsewhere"))
    application = shop.window()
    assert "ends in .key" in application.beginning.trouble.what_to_do.text()


def _clock() -> object:
    import counter_shop

    return counter_shop.TestClock()
