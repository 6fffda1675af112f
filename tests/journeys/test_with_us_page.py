"""Goods that are with us at the window: the slip, found by its scan, and the way home; by keys."""

from __future__ import annotations

from counter_shop import KETTLE, MUG
from journeys.conftest import CounterWindow

from posdesk.documents.as_text import as_text


def sold(window: CounterWindow, *codes: str) -> str:
    for code in codes:
        window.scan(code)
    window.key("Enter", "Enter")
    return window.counter.last.sale


def with_us(window: CounterWindow):
    return window.application.pages.books.with_us


def settle(window: CounterWindow) -> None:
    window.idle()
    seek = with_us(window).seek
    if not seek.resting:
        seek.tell_now()
    seek.setFocus()
    window.idle()


def leave(window: CounterWindow, sale: str, why: int) -> str:
    """All of that receipt stays here; `why`: how far down the list its reason stands."""
    window.application.pages.books.show_with_us()
    settle(window)
    window.scan(sale)
    settle(window)
    page = with_us(window)
    assert page.panel.shows(page.form)
    page.form.why.setCurrentIndex(why)
    page.form.lines[0].fields[0].edit.setFocus()
    window.key("Enter")
    settle(window)
    assert "prints" in window.said
    return page.model.rows[0].left.number


def test_kept_and_handed_over_by_the_scan_of_its_slip(window: CounterWindow) -> None:
    slip = leave(window, sold(window, KETTLE, MUG), 0)
    paper = window.paper(slip)
    assert "We promise you these goods" in as_text(paper)
    window.application.window.rail.entry("ticket").click()
    window.idle()
    window.scan(window.token(slip))
    settle(window)
    assert window.application.window.shown_page == "with-us"
    page = with_us(window)
    assert page.row is not None and page.row.left.number == slip
    window.key("Enter")
    settle(window)
    assert "Handed over" in window.said
    assert page.model.rows[0].left.back is not None
    home = window.paper(page.model.rows[0].left.document)
    assert "May come back until" in as_text(home)


def test_left_for_repair_and_found_by_its_number(window: CounterWindow) -> None:
    slip = leave(window, sold(window, KETTLE), 1)
    assert "LEFT WITH US" in as_text(window.paper(slip))
    page = with_us(window)
    assert page.row is not None and page.row.left.promised is not None
    window.application.window.rail.entry("ticket").click()
    window.idle()
    window.scan(slip)
    settle(window)
    page.card.primary.click()
    settle(window)
    assert page.model.rows[0].left.back is not None


def test_nothing_more_of_a_receipt_is_told_and_esc_books_nothing(window: CounterWindow) -> None:
    sale = sold(window, MUG)
    window.application.pages.books.show_with_us()
    settle(window)
    window.scan(sale)
    window.idle()
    page = with_us(window)
    page.form.lines[0].fields[0].edit.setFocus()
    window.key("Esc")
    settle(window)
    assert page.panel.shows(page.card) and not page.model.rows
    leave(window, sale, 0)
    window.scan(sale)
    settle(window)
    assert "nothing more of that receipt" in window.said
