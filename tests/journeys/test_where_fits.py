"""F7, where the money goes: every way and the button are in sight on the smallest counters."""

from __future__ import annotations

import pytest
from counter_shop import KETTLE, MUG


@pytest.fixture
def paid_by_two(window):
    """A receipt of a card and cash: with another card, a transfer and credit five ways."""
    for code in (MUG, KETTLE):
        window.scan(code)
    window.key("Enter")
    window.type("20")
    window.key("Enter", "K")
    window.type("4242")
    window.key("Enter")
    window.type("081552")
    window.key("Enter")
    window.scan(window.token(window.counter.last.sale))
    window.key("Ctrl+A", "F7")
    return window


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768)], ids=str)
def test_nothing_is_below_the_fold(paid_by_two, size) -> None:
    window = paid_by_two
    frame, panel = window.application.window, window.application.screen.asks.panels["where"]
    before = frame.size()
    frame.resize(*size)
    for _ in panel.model.rows:
        window.idle()
        assert panel.view.isVisible() and not panel.pad.isVisible()
        assert panel.area.verticalScrollBar().maximum() == 0, panel.chosen
        window.key("Down")
    window.key("Up", "Up")
    panel.by_touch.click()
    window.idle()
    assert panel.pad.isVisible() and not panel.view.isVisible()
    assert panel.area.verticalScrollBar().maximum() == 0
    frame.resize(before)


def test_the_pad_types_how_much(paid_by_two) -> None:
    window, panel = paid_by_two, paid_by_two.application.screen.asks.panels["where"]
    window.key("Down", "Down")  # cash
    panel.by_touch.click()
    for name in ("3", "0"):
        panel.pad.pressed.emit(name)
    window.key("Enter")
    out = {leg.kind: leg.amount for leg in window.counter.settlement.paid_out}
    assert out == {"cash": 30_00, "card": 16_49}
