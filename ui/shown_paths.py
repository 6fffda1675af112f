"""A path as it is shown: as it is, but in pictures, where it stands for that of a real shop.

The pictures are made in a folder that is gone afterwards and called otherwise each time.
"""

from __future__ import annotations

from pathlib import Path

_stands_for: dict[str, str] = {}


def show_as(folder: Path, words: str) -> None:
    """From now on paths below `folder` are shown as below `words`."""
    for spelt in (folder, folder.resolve()):
        _stands_for[str(spelt)] = words


def shown(path: Path | None) -> str:
    """The path in words; empty for none."""
    words = "" if path is None else str(path)
    for folder, instead in _stands_for.items():
        if words == folder or words.startswith(f"{folder}/"):
            return instead + words[len(folder) :]
    return words
