"""She who is on duty was taken off the staff page at another till: the next Enter signs her out."""

from __future__ import annotations

import pytest
from counter_shop import MUG
from journeys.test_books_and_backups import Shop, idle, keys, said, shop, sign_in  # noqa: F401

from posdesk.desk.duty import NobodySignedIn
from ui.rehearsal import Hand


def test_the_sign_in_is_shown_and_why(
    shop: Shop,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    application = shop.window()
    sign_in(application, "7")
    Hand(application).scan(MUG)
    idle()
    desk = application.desk
    assert desk is not None

    def gone(_: object) -> None:
        raise NobodySignedIn()

    with monkeypatch.context() as at_the_server:
        at_the_server.setattr(desk, "do", gone)
        keys(application, "Enter", "Enter")
    assert application.window.shown_page == "sign_in"
    assert "took you off the staff page" in said(application)
