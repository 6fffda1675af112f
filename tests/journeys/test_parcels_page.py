"""A return by parcel at the window: label, slip, goods looked at, money back; by keys and scans."""

from __future__ import annotations

from datetime import timedelta

import pytest
from counter_shop import KETTLE, MUG
from journeys.conftest import CounterWindow

from posdesk.desk.lookups.parcels import AskParcels
from posdesk.identity import PARCEL, Number


def rows(window: CounterWindow):
    return window.application.desk.ask(AskParcels())


def parcels(window: CounterWindow):
    return window.application.pages.books.parcels


def to_parcels(window: CounterWindow) -> None:
    window.application.pages.books.show_parcel()
    settle(window)


def settle(window: CounterWindow) -> None:
    window.idle()
    seek = parcels(window).seek
    if not seek.resting:
        seek.tell_now()
    seek.setFocus()
    window.idle()


def sold(window: CounterWindow, *codes: str) -> str:
    for code in codes:
        window.scan(code)
    window.key("Enter", "Enter")
    return window.counter.last.sale


@pytest.fixture
def sale(window: CounterWindow) -> str:
    """A kettle and two mugs, sold."""
    return sold(window, KETTLE, MUG, MUG)


def announce(window: CounterWindow, sale: str) -> str:
    to_parcels(window)
    window.scan(sale)
    settle(window)
    page = parcels(window)
    assert page.panel.shows(page.form)
    page.form.lines[0].fields[0].edit.setFocus()
    window.key("Enter")
    settle(window)
    return rows(window)[0].parcel.number


def test_from_the_receipt_to_the_money(window: CounterWindow, sale: str) -> None:
    number = announce(window, sale)
    page = parcels(window)
    assert number in window.said and page.shown.parcel.number == number
    assert [each.quantity for each in page.shown.parcel.lines] == [1, 2]
    window.key("1")
    settle(window)
    assert "drop-off slip" in window.said
    promised = page.shown.parcel.promised
    assert promised == page.shown.today + timedelta(days=14)
    window.key("2")
    window.idle()
    good, damaged = page.form.lines[1].fields
    good.edit.setText("1")
    damaged.edit.setText("2")
    damaged.edit.setFocus()
    window.key("Enter")
    window.idle()
    assert "More came than this label was for" in page.form.note.text()
    damaged.edit.setText("1")
    window.key("Enter")
    settle(window)
    assert [(each.good, each.damaged) for each in page.shown.parcel.lines] == [(1, 0), (1, 1)]
    assert page.shown.due == page.shown.worth > 0
    window.key("Enter")
    settle(window)
    assert "goes back" in window.said
    assert not page.shown.open and rows(window)[0].due == 0


def test_the_label_scanned_anywhere_opens_it(window: CounterWindow, sale: str) -> None:
    number = announce(window, sale)
    announce_again = sold_at_counter(window)
    announce(window, announce_again)
    window.application.window.rail.entry("ticket").click()
    window.idle()
    window.scan(number)
    settle(window)
    assert window.application.window.shown_page == "parcels"
    assert parcels(window).shown.parcel.number == number


def sold_at_counter(window: CounterWindow) -> str:
    window.application.window.rail.entry("ticket").click()
    window.idle()
    return sold(window, MUG)


def test_a_label_of_nobody_is_told(window: CounterWindow) -> None:
    window.scan(str(Number(PARCEL, 1, 7)))
    assert "printed no such label" in window.said
    assert window.application.window.shown_page != "parcels"


def test_the_home_screen_says_by_when(window: CounterWindow, sale: str) -> None:
    home = window.application.screen.home_panel
    window.counter.refresh_home()
    window.idle()
    assert not home.parcels.isVisibleTo(home)
    announce(window, sale)
    window.key("1")
    settle(window)
    window.application.window.rail.entry("ticket").click()
    window.counter.refresh_home()
    window.idle()
    assert home.parcels.isVisibleTo(home)
    assert window.counter.home.parcels[0] == 1
    home.parcels.click()
    settle(window)
    assert window.application.window.shown_page == "parcels"


def test_nothing_left_is_told_and_esc_books_nothing(window: CounterWindow, sale: str) -> None:
    to_parcels(window)
    window.scan(sale)
    window.idle()
    page = parcels(window)
    page.form.lines[0].fields[0].edit.setFocus()
    window.key("Esc")
    settle(window)
    assert page.panel.shows(page.card) and rows(window) == ()
    announce(window, sale)
    window.scan(sale)
    settle(window)
    assert "Nothing of that receipt is left to announce." in window.said
    window.key("5")
    settle(window)
    assert "Nothing is expected" in window.said
    assert not page.shown.open


def test_the_enter_after_a_typed_receipt_prints_no_label_yet(window, sale) -> None:
    to_parcels(window)
    window.type(sale)
    settle(window)
    window.key("Enter")
    settle(window)
    page = parcels(window)
    assert not rows(window)
    assert page.panel.shows(page.form)
    page.form.lines[0].fields[0].edit.setFocus()
    window.key("Enter")
    settle(window)
    assert len(rows(window)) == 1


def test_paid_by_its_day_it_may_come_late(window: CounterWindow, sale: str) -> None:
    """What was paid for unseen is still received when it is here: it goes on the shelf."""
    announce(window, sale)
    window.key("1")
    settle(window)
    clock = window.application.desk._clock
    clock.at = clock.at.after(days=15)
    page = parcels(window)
    page.rest()
    settle(window)
    window.key("3")
    settle(window)
    assert "goes back" in window.said and not page.shown.open
    window.key("2")
    window.idle()
    assert page.panel.shows(page.form)
    page.form.enter()
    settle(window)
    assert [each.came for each in page.shown.parcel.lines] == [1, 2]
    assert page.shown.due == 0
