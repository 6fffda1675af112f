"""The high-water mark beside the books: how far the chain had come, kept outside of it.

A chain whose tail was cut, or an old copy put back, is behind its mark (RELIABILITY 1.6, 5-8).
Written after each commit by atomic replace, without a flush: after a power cut it may be behind
the books, never ahead of them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Mark:
    """Whose chain, how far it had come, and the last running number of each letter."""

    shop: str
    till: int
    epoch: int
    seq: int
    link: bytes
    numbers: Mapping[str, int] = field(default_factory=dict)


def mark_path(books: Path) -> Path:
    """Where the mark of those books lies."""
    return books.with_name(books.name + ".mark")


def write_mark(path: Path, mark: Mark) -> None:
    """Put the mark in place of the one before; OSError when the folder takes no file."""
    body = {
        "shop": mark.shop,
        "till": mark.till,
        "epoch": mark.epoch,
        "seq": mark.seq,
        "link": mark.link.hex(),
        "numbers": dict(mark.numbers),
    }
    fresh = path.with_name(path.name + ".new")
    fresh.write_text(json.dumps(body), encoding="ascii")
    os.replace(fresh, path)


def read_mark(path: Path) -> Mark | None:
    """The mark; None when there is none or it cannot be read (a power cut may leave it empty)."""
    try:
        body = json.loads(path.read_text(encoding="ascii"))
        numbers = {str(letter): int(last) for letter, last in body["numbers"].items()}
        return Mark(
            str(body["shop"]), int(body["till"]), int(body["epoch"]), int(body["seq"]),
            bytes.fromhex(body["link"]), numbers,
        )  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
