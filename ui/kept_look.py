"""The look a person chose at this machine, kept in the user's own settings file."""

from __future__ import annotations

from PySide6.QtCore import QSettings

DARK, SCALE = "look/dark", "look/scale_percent"


def read() -> tuple[bool, int]:
    """Dark or not, and the text size in percent; light at 100 until somebody chose otherwise."""
    kept = _settings()
    dark = kept.value(DARK, "false") in (True, "true")
    scale = str(kept.value(SCALE, "100"))
    return dark, int(scale) if scale.isascii() and scale.isdigit() else 100


def keep(dark: bool, scale_percent: int) -> None:
    """Keep it for the next start; a settings file that cannot be written is no trouble."""
    kept = _settings()
    kept.setValue(DARK, "true" if dark else "false")
    kept.setValue(SCALE, str(scale_percent))


def _settings() -> QSettings:
    ini, user = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    return QSettings(ini, user, "posdesk", "posdesk")
