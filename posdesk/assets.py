"""The one door to `resources/`: pictures, fonts, styles, policies, as files on disk."""

from __future__ import annotations

from importlib import resources
from pathlib import Path


def path(name: str) -> Path:
    """The file `resources/name`; raises FileNotFoundError when it is not part of the program."""
    found = Path(str(resources.files("resources").joinpath(name)))
    if not found.exists():
        raise FileNotFoundError(name)
    return found


def text(name: str) -> str:
    """The text of `resources/name`, read as UTF-8."""
    return path(name).read_text(encoding="utf-8")
