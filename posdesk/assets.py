"""The one door to `resources/`: pictures, fonts, styles, policies, as files on disk."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).resolve().parent.parent / "resources"  # where the packages lie together


def path(name: str) -> Path:
    """The file `resources/name`; raises FileNotFoundError when it is not part of the program."""
    found = _FOLDER / name
    if not found.exists():
        raise FileNotFoundError(name)
    return found


def text(name: str) -> str:
    """The text of `resources/name`, read as UTF-8."""
    return path(name).read_text(encoding="utf-8")
