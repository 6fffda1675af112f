"""Stopping by hand, at a place where nothing is half done."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Stopped(Exception):
    """Ctrl+C, noticed between two steps; what was begun has been taken back."""


class Stopper:
    """Remembers that somebody asked to stop. A commit under way is never cut in two."""

    def __init__(self) -> None:
        self.asked = False

    def ask(self, number: int, frame: FrameType | None) -> None:
        """The signal's handler."""
        self.asked = True

    def look(self) -> None:
        """Raise Stopped when somebody asked to stop."""
        if self.asked:
            raise Stopped


@contextmanager
def stoppable() -> Iterator[Stopper]:
    """Let Ctrl+C (and a polite kill) stop the block where it looks, and only there."""
    stopper = Stopper()
    kept = {each: signal.signal(each, stopper.ask) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stopper
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)
