"""What a start leaves for later is done all the same: by itself, or before the next act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from posdesk.desk.action import Station
from posdesk.desk.actions.note_start import restarts_of
from posdesk.store.books import Books
from ui import quiet


@dataclass(frozen=True)
class AskStarts:
    """How often the program was started anew while this shift runs."""

    def find(self, books: Books, station: Station) -> int:
        shift = books.shifts.current(station.till.number)
        assert shift is not None
        return restarts_of(books, station, shift)


def starts(window) -> int:
    return window.application.desk.ask(AskStarts())


def test_a_quiet_till_counts_its_start_and_checks_the_chain(
    open_window: Callable, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quiet, "TICK_MS", 1)
    window = open_window()
    chip = window.application.window.top.chip("books")
    qtbot.waitUntil(lambda: "whole today" in chip.toolTip(), timeout=60_000)
    assert starts(window) == 1


def test_a_start_is_counted_before_the_first_act_and_once(
    open_window: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quiet, "TICK_MS", 3_600_000)
    window = open_window()  # somebody signs in: an act
    assert starts(window) == 1
    window.sell("KETTLE")
    window.application._rail("shift")
    assert starts(window) == 1
