"""A COMMIT that never answered: nobody is told that nothing was booked, and Enter tells."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from counter_shop import MUG

from posdesk.errors import Fault
from posdesk.store.books import Books
from ui.saying import refused_words, unposted_words
from ui.screens.shop.page import refused_words as shop_words

UNSURE = ("disk_error", "server_away")


def no_answer(
    write: Callable[[], AbstractContextManager[Books]], code: str, kept: bool
) -> Callable[[], AbstractContextManager[Books]]:
    """Units of work that end in a fault, after their COMMIT or in place of it."""

    @contextmanager
    def unanswered() -> Iterator[Books]:
        with write() as books:
            yield books
            if not kept:
                raise Fault(code)
        raise Fault(code)

    return unanswered


def sales(window) -> int:
    with window.application.desk._file.read() as books:
        return books.today.totals(window.application.desk.station().at.day, 1)[0]


@pytest.mark.parametrize("code", UNSURE)
@pytest.mark.parametrize("kept", [True, False])
def test_enter_again_tells_and_books_once(
    window, monkeypatch: pytest.MonkeyPatch, code: str, kept: bool
) -> None:
    file, before = window.application.desk._file, sales(window)
    window.scan(MUG)
    window.key("Enter")
    with monkeypatch.context() as world:
        world.setattr(file, "write", no_answer(file.write, code, kept))
        window.key("Enter")
    assert "Not known yet" in window.said and "Press Enter again" in window.said
    assert "Nothing was booked" not in window.said and code in window.said
    assert window.counter.last is None and not window.ticket.is_empty
    window.key("Enter")
    assert "Booked" in window.said and window.ticket.is_empty
    assert window.counter.last.figure == 6_50
    assert sales(window) == before + 6_50


@pytest.mark.parametrize("code", UNSURE)
def test_no_page_says_that_nothing_was_done(window, code: str) -> None:
    for words in (refused_words, unposted_words, shop_words):
        assert words(Fault(code)).pill == "Not known yet"
        assert words(Fault("disk_full")).pill.startswith("Nothing was")
    window.application._trouble(Fault(code))
    assert "Not known yet" in window.said and "Nothing" not in window.said
    window.application._trouble(Fault("busy"))
    assert "Nothing was booked" in window.said
