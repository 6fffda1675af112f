"""F9: a manager says no, on a slip; where there is no reason on the list, the panel says so."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from counter_shop import KETTLE, MUG, PIN

from posdesk.people.pin import hash_badge
from ui.screens.counter.asking import SayNo

BADGE = "BDG-900113"


def panel_of(window):
    return window.application.screen.asks.panels["refuse"]


@pytest.fixture
def past_its_day(window):
    """A kettle of long ago is ticked; the shop sold something every day since."""
    clock = window.application.desk._clock
    number = window.sell(MUG, KETTLE)
    for day in range(75):
        clock.at = clock.at.after(days=1)
        if day > 50:
            window.sell(MUG)
    window.scan(window.token(number))
    window.scan(KETTLE)
    return window


def test_a_manager_says_no_and_the_slip_prints(past_its_day) -> None:
    window = past_its_day
    window.key("F9")
    panel = panel_of(window)
    assert isinstance(window.counter.asking, SayNo)
    assert window.counter.asking.found.grounds[0].code == "past_day"
    window.type("111111")
    window.key("Enter")
    assert "PIN" in panel.note.text()
    window.type(PIN)
    window.key("Enter")
    assert "Y1-000001" in window.said and window.ticket.is_empty
    slip = re.search(r"Y1-\S+", window.said).group()
    window.scan(window.token(slip))
    assert "open again" in window.said
    window.scan(KETTLE)
    window.key("Enter")
    assert window.counter.last.figure == 39_99  # a yes needs nobody


def test_what_was_found_is_asked_for_in_words(past_its_day) -> None:
    window = past_its_day
    window.key("F9")
    panel = panel_of(window)
    grounds = window.counter.asking.found.grounds
    panel.ground.setCurrentIndex(next(at for at, each in enumerate(grounds) if each.words))
    window.key("Enter")
    assert "comes first" in panel.note.text()
    assert panel.found.edit.hasFocus()


def test_a_badge_says_no_by_itself(past_its_day) -> None:
    window, desk = past_its_day, past_its_day.application.desk
    with desk._file.write() as books:
        hashed = hash_badge(BADGE, desk.shop.shop_id)
        books.staff.add(replace(books.staff.by_code("2"), badge_hash=hashed))
    window.key("F9")
    window.scan("BDG-000000")  # nobody's
    assert panel_of(window).note.text() and isinstance(window.counter.asking, SayNo)
    window.scan(BADGE)
    assert "Y1-000001" in window.said and window.ticket.is_empty


def test_where_no_reason_is_on_the_list_the_answer_is_yes(window) -> None:
    number = window.sell(KETTLE)
    window.scan(window.token(number))
    window.key("Ctrl+A", "3", "F9")
    panel = panel_of(window)
    assert "taken back" in panel.lead.text() and not panel.pin.isVisible()
    window.key("Enter")
    assert window.counter.asking is None
    window.key("Enter")
    assert window.counter.last.figure == 39_99
