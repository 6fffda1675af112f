"""Light or dark and the size of the text are changed at the counter, and kept for this person."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from ui import kept_look, start, theme


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, qapp) -> Iterator[None]:
    """A settings file of the test's own; the look is light again afterwards."""
    ini, user = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    QSettings.setPath(ini, user, str(tmp_path / "settings"))
    yield
    start.dress(qapp, start.Look())


def test_the_look_changes_at_once_and_is_told(window) -> None:
    application = window.application
    told: list[tuple[bool, int]] = []
    application.look_chosen.connect(lambda dark, percent: told.append((dark, percent)))
    application.window.message.look.pressed.emit()
    window.idle()
    assert window.page == "home/look"
    window.key("Up")
    assert theme.current().scale == 1.1
    application.screen.asks.look.dark.click()
    window.idle()
    assert theme.current().mode == theme.DARK
    assert told == [(False, 110), (True, 110)]
    window.key("Down", "Down")
    assert theme.current().scale == 1.0
    window.key("Enter")
    assert window.page == "home"
    assert application.window.field.hasFocus()


def test_it_is_kept_for_the_next_start() -> None:
    assert kept_look.read() == (False, 100)
    kept_look.keep(True, 150)
    assert kept_look.read() == (True, 150)
