"""Scenes of the books and of the close: past sales, the journal, a parcel, a count that differs."""

from __future__ import annotations

from collections.abc import Iterator

from ui.application import Application
from ui.pages import Pages
from ui.rehearsal import Camera, Hand
from ui.screens.books.sheet import JOURNAL, PARCELS, SALES, WITH_US
from ui.screens.shift.day_sheet import X_REPORT

GOODS = "lantern"
PAUSE = 6  # yields after which a paper has been drawn


def looking_back(application: Application, hand: Hand, camera: Camera) -> Iterator[None]:
    """A past sale with its papers, found by goods; an entry of the journal."""
    pages = application.pages
    assert pages is not None
    for name, typed in ((SALES, GOODS), (JOURNAL, "")):
        pages.books.show(name)
        yield
        hand.type(typed)
        yield from _rest()
        camera.take(f"{name}-found" if typed else name)
        if typed:
            hand.key("Esc")
            yield
    yield from _by_parcel(application, hand, camera)


def _by_parcel(application: Application, hand: Hand, camera: Camera) -> Iterator[None]:
    """Goods of a past sale announced, what came looked at, and how it stands then."""
    pages = application.pages
    assert pages is not None
    number = pages.books.sales.model.rows[0].number
    pages.books.show_parcel(number)
    yield from _rest()
    camera.take("parcels-label")
    pages.books.parcels.form.enter()
    yield from _rest()
    hand.key("2")
    yield from _rest()
    camera.take("parcels-goods")
    pages.books.parcels.form.enter()
    yield from _rest()
    camera.take(PARCELS)
    yield from _with_us(pages, number, camera)


def _with_us(pages: Pages, number: str, camera: Camera) -> Iterator[None]:
    """Goods of a past sale stay here, and go home."""
    pages.books.show_with_us(number)
    yield from _rest()
    camera.take("with-us-goods")
    pages.books.with_us.form.enter()
    yield from _rest()
    camera.take(WITH_US)
    pages.books.with_us.hand_over()
    yield from _rest()
    camera.take("with-us-home")


def counting(application: Application, hand: Hand, camera: Camera) -> Iterator[None]:
    """The count, and how it stands against the books where it differs."""
    pages = application.pages
    assert pages is not None
    application.window.rail.entry("shift").click()
    yield from _rest()
    hand.key("Enter")
    yield
    hand.type("4")
    camera.take("shift-count")
    pages.day.count_panel.primary.click()
    yield from _rest()
    camera.take("shift-found")
    hand.key("Esc")
    yield from _rest()


def reports(application: Application, hand: Hand, camera: Camera) -> Iterator[None]:
    """The X report of the running shift; then it is counted and closed, and its Z report shown."""
    pages = application.pages
    assert pages is not None
    application.window.rail.entry("shift").click()
    yield from _rest()
    pages.day.panel.buttons[X_REPORT].click()
    yield from _rest()
    camera.take("shift-x")
    hand.key("Enter")
    yield from _rest()
    hand.key("Enter")
    yield
    hand.type("4")
    for button in (pages.day.count_panel.primary, pages.day.found.primary):
        button.click()
        yield from _rest()
    camera.take("shift-z")


def _rest() -> Iterator[None]:
    for _ in range(PAUSE):
        yield
