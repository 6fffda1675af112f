"""The offers page by keys: an offer made, found, in force at the counter, and ended."""

from __future__ import annotations

import pytest

from posdesk.people.staff import StaffMember


def on_duty(window, qtbot, role: str):
    member, desk = StaffMember("2", "Somebody 2", role), window.application.desk
    with desk._file.write() as books:
        books.staff.add(member)
    desk.sign_in(member)
    window.application.window.rail.entry("shop").click()
    window.application.pages.shop.show("shop/offers")
    page = window.application.pages.shop.pages["shop/offers"]
    qtbot.waitUntil(page.seek.hasFocus)
    return page


@pytest.fixture
def offers(window, qtbot):
    """The offers page with the manager on duty."""
    return on_duty(window, qtbot, "manager")


def make(window, page, kind: str, **fields: str) -> None:
    """F4, and the form filled field by field."""
    window.key("F4")
    page.form.kind.setCurrentIndex(page.form.kind.findData(kind))
    page.form.whom.setCurrentIndex(max(page.form.whom.findData(fields.pop("whom", "")), 0))
    for name, text in fields.items():
        part = getattr(page.form, name)
        edit = part.field if hasattr(part, "field") else part.edit
        assert part.isVisible(), name
        edit.setFocus()
        edit.setText(text)
    window.key("Enter")


def test_three_for_two_is_made_and_ended_by_keys(window, offers, qtbot) -> None:
    assert offers.empty.isVisible()
    make(window, offers, "free", name="Three for two", goods="MUG-B MUG-G", count="3", free="1")
    qtbot.waitUntil(lambda: len(offers.model.rows) == 1)
    (offer,) = window.application.desk.station().offered
    assert (offer.percent, offer.count, offer.free) == (10_000, 3, 1)
    assert offer.goods == ("mug-b", "mug-g")
    assert "“Three for two” is made" in window.said
    assert window.counter.station.offered == (offer,)  # the very next ticket has it
    window.key("F3")
    assert offers.ending.isVisible()
    window.key("F3")  # at once
    qtbot.waitUntil(lambda: window.application.desk.station().offered == ())
    assert not offers.offer.ends.isVisible()
    assert "is ended" in window.said


def test_what_is_missing_is_said_and_nothing_is_kept(window, offers, qtbot) -> None:
    make(window, offers, "percent", name="Tenth off", percent="ten")
    assert "no figure" in offers.form.percent.note.text()
    offers.form.percent.edit.setText("")
    window.key("Enter")
    qtbot.waitUntil(offers.form.note.isVisible)
    assert "Nothing was kept" in offers.form.note.text()
    offers.form.percent.edit.setText("12.5")
    offers.form.last.edit.setText("32.12.")
    window.key("Enter")
    assert "names no day" in offers.form.last.note.text()
    offers.form.last.edit.setText("")
    window.key("Enter")
    qtbot.waitUntil(lambda: len(offers.model.rows) == 1)
    assert window.application.desk.station().offered[0].percent == 1_250
    window.type("nothing like it")
    qtbot.waitUntil(lambda: offers.model.rows == () or not offers.model.rows)


def test_a_clerk_looks_and_makes_none(window, qtbot) -> None:
    page = on_duty(window, qtbot, "clerk")
    window.key("F4")
    assert page.offer.isVisible()
    assert page.offer.note.isVisible()
    assert not page.offer.primary.isVisible()
