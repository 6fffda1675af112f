"""A lost till is revoked on the page of books and backups: told first, done by PIN, once."""

from __future__ import annotations

import counter_shop
import pytest
from counter_shop import PIN
from journeys.test_books_and_backups import (  # noqa: F401 - the fixture
    Shop,
    keys,
    page,
    said,
    shop,
    to_page,
)

from posdesk.keys import make_key
from posdesk.store.books import Books
from ui.application import Application

SECOND, THIRD = (make_key(bytes(31) + bytes([each])) for each in (5, 6))


@pytest.fixture
def window(shop: Shop) -> Application:  # noqa: F811
    """A shop with two tills beside this one."""
    application = shop.window()
    desk = application.desk
    assert desk is not None
    with desk._file.write() as books:
        books.tills.add(2, SECOND.public, counter_shop.AT)
        books.tills.add(3, THIRD.public, counter_shop.AT)
    return application


def revoked(application: Application) -> set[bytes]:
    def asked(books: Books) -> set[bytes]:
        return set(books.tills.revoked())

    desk = application.desk
    assert desk is not None
    with desk._file.read() as books:
        return asked(books)


def test_it_is_told_asked_and_done(window: Application) -> None:
    to_page(window)
    trust = page(window)
    assert trust.parts.revoke.isVisible()
    keys(window, "K")
    told = trust.forecast.report.text()
    assert "cannot be undone" in told and "No paper of it is known here" in told
    assert trust.forecast.title.text() == "What happens when till 2 is revoked"
    keys(window, "Down")
    assert "till 3" in trust.forecast.title.text()
    keys(window, "Enter")
    assert "Nothing was changed" in trust.parts.ask.note.text()
    keys(window, *"111111", "Enter")
    assert "not the PIN" in trust.parts.ask.note.text() and not revoked(window)
    keys(window, *PIN)
    assert not revoked(window), "six digits alone do nothing"
    keys(window, "Enter")
    assert revoked(window) == {THIRD.id}
    assert "Till 3 signs no more" in said(window) and "export-keys" in said(window)
    assert not trust.is_asking and trust.parts.primary.isVisible()
    keys(window, "K")
    assert "till 2" in trust.forecast.title.text()
    keys(window, *PIN, "Enter")
    keys(window, "K")
    assert "No other till signs for this shop." in said(window)
    assert revoked(window) == {SECOND.id, THIRD.id}


def test_esc_revokes_nothing(window: Application) -> None:
    to_page(window)
    keys(window, "K", *PIN, "Esc")
    trust = page(window)
    assert not trust.is_asking and not revoked(window)
    assert window.window.shown_page == "shop/trust"


def test_a_clerk_is_told_who_does(window: Application) -> None:
    to_page(window, "7")
    keys(window, "K")
    assert "A manager or the owner" in said(window)
    assert not page(window).is_asking
