"""The first quiet moment: told once, never while somebody waits, and always in the end."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication

from ui import quiet
from ui.quiet import Quiet


@dataclass
class Till:
    """Whether something is under way, and how often the moment was told."""

    busy: bool = False
    told: int = 0

    def hear(self) -> None:
        self.told += 1


@pytest.fixture
def till(qapp, monkeypatch: pytest.MonkeyPatch) -> Till:
    monkeypatch.setattr(quiet, "TICK_MS", 0)
    return Till()


def _waiting(till: Till) -> Quiet:
    waiting = Quiet(lambda: till.busy)
    waiting.came.connect(till.hear)
    waiting.begin()
    return waiting


def _turns(number: int) -> None:
    for _ in range(number):
        QCoreApplication.processEvents()


def test_it_comes_after_so_many_quiet_looks_and_only_once(till: Till) -> None:
    waiting = _waiting(till)
    _turns(quiet.QUIET_TICKS - 1)
    assert till.told == 0
    _turns(quiet.QUIET_TICKS * 3)
    assert till.told == 1
    waiting.stop()


def test_whoever_is_served_meanwhile_puts_it_off(till: Till) -> None:
    waiting = _waiting(till)
    _turns(quiet.QUIET_TICKS - 1)
    till.busy = True
    _turns(5)
    till.busy = False
    _turns(quiet.QUIET_TICKS - 1)
    waiting.disturb()
    _turns(quiet.QUIET_TICKS - 1)
    assert till.told == 0
    _turns(1)
    assert till.told == 1


def test_a_till_that_is_never_quiet_is_looked_after_all_the_same(till: Till) -> None:
    till.busy = True
    waiting = _waiting(till)
    _turns(quiet.MOST_TICKS + 5)
    assert till.told == 1
    waiting.stop()
