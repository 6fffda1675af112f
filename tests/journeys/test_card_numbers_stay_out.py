"""A card number pasted into any field of the counter stays on no disk (RELIABILITY 4.4)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from counter_shop import MUG

NUMBERS = ("4111111111111111", "5555555555554444", "378282246310005", "4222222222222")
WRITTEN = (
    "{whole}",
    "{spaced}",
    "{dashed}",
    "%B{whole}^DOE/J^25121010000000000000?",
    ";{whole}=25121010000000000000?",
    "a tray {spaced}",
    "12*{whole}",
)


def ways_of(number: str) -> list[str]:
    parts = [number[at : at + 4] for at in range(0, len(number), 4)]
    return [
        form.format(whole=number, spaced=" ".join(parts), dashed="-".join(parts))
        for form in WRITTEN
    ]


PASTED = [text for number in NUMBERS for text in ways_of(number)]


def put(edit, text: str) -> None:
    """As a paste does: past the keys."""
    edit.clear()
    edit.insert(text)


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Callable[[], str]:
    caplog.set_level(logging.DEBUG)
    return lambda: caplog.text


def found_in(folder: Path, number: str) -> list[str]:
    """Files below `folder` that hold its digits, together or in fours."""
    parts = [number[at : at + 4] for at in range(0, len(number), 4)]
    forms = [joint.join(parts).encode() for joint in ("", " ", "-")]
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(form in path.read_bytes() for form in forms)
    ]


def nothing_was_kept(window, log: Callable[[], str]) -> None:
    window.idle()
    for number in NUMBERS:
        assert found_in(window.folder, number) == []
        assert number not in log()


def test_typed_and_scanned(window, log) -> None:
    for text in PASTED:
        window.application.screen.scanned(text)
        window.idle()
        put(window.application.window.field, text)
        window.key("Enter", "Esc", "Esc")
        window.application.window.field.undo()  # Ctrl+Z
        assert window.application.window.field.text() == ""
    nothing_was_kept(window, log)


def test_words_and_price_of_an_open_line(window, log) -> None:
    window.key("F1")
    window.type("umbrella")
    window.key("Enter")
    panel = window.application.screen.asks.panels["open_line"]
    for text in PASTED:
        put(panel.words.edit, text)
        panel.price.set_minor(500)
        panel.go()
        panel.words.edit.undo()  # Ctrl+Z
        assert panel.words.text == "", "thrown away is thrown away"
        put(panel.words.edit, "umbrella")
        put(panel.price.field, text)
        panel.go()
    assert window.ticket.is_empty
    nothing_was_kept(window, log)


def test_a_discount_and_the_cash_handed_over(window, log) -> None:
    window.scan(MUG)
    window.key("%")
    panel = window.application.screen.asks.panels["discount"]
    for text in PASTED:
        put(panel.off.edit, text)
        panel.go()
    window.key("Esc", "Enter")
    for text in PASTED:
        put(window.application.window.field, text)
        window.key("Enter")
    assert window.counter.last is None
    nothing_was_kept(window, log)


def test_the_card_panel(window, log) -> None:
    window.scan(MUG)
    window.key("Enter", "K")
    panel = window.application.screen.asks.panels["card"]
    for text in PASTED:
        for last4, approval in ((text, "081552"), ("4242", text), (text[-4:], text[:-4])):
            put(panel.last4.edit, last4)
            put(panel.approval.edit, approval)
            panel.go()
            window.idle()
    for last4, approval in (("1111", "411111111111"), ("4111", "111111111111")):
        put(panel.last4.edit, last4)
        put(panel.approval.edit, approval)
        panel.go()
        panel.last4.edit.undo()
        panel.approval.edit.undo()
        assert (panel.last4.text, panel.approval.text) == ("", "")
    assert window.counter.last is None
    nothing_was_kept(window, log)


def test_the_form_of_a_new_shop(window, log) -> None:
    made = []
    form = window.application.beginning.first.form
    form.entered.connect(made.append)
    fields = (form.name, form.address, form.tax_id, form.owner)
    for field in fields:
        for text in ("4111 1111 1111 1111", "5555555555554444"):
            for each in fields:
                put(each.edit, "Quay" if each is not field else text)
            form.go()
            assert field.text == ""
    put(form.name.edit, "4111 1111")
    put(form.address.edit, "1111 1111")
    form.go()
    assert made == []


def test_the_float_of_a_shift(window, log) -> None:
    window.application.pages.opening.show()
    for text in PASTED:
        put(window.application.pages.opening.cash.field, text)
        assert window.application.pages.opening.cash.minor is None
    nothing_was_kept(window, log)
