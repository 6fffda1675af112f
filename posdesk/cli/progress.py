"""A bar on stderr with the time that is left, for whoever sits at a terminal."""

from __future__ import annotations

import sys
from typing import TextIO

from posdesk.clock import ticks_ms

_WIDTH = 30
_EVERY_MS = 100
_KNOWS_AFTER_MS = 1_000  # before that the time left would be a guess


class Progress:
    """One bar at a time. Silent where stderr is no terminal."""

    def __init__(self, out: TextIO | None = None) -> None:
        self._out = out or sys.stderr
        self._seen = self._out.isatty()
        self._stage, self._since = "", 0
        self._shown: int | None = None

    def show(self, stage: str, done: int, total: int) -> None:
        """Paint how far `stage` is; `total` 0 when nobody knows."""
        now = ticks_ms()
        if stage != self._stage:
            self.end()
            self._stage, self._since = stage, now
        fresh = self._shown is not None and now - self._shown < _EVERY_MS and done != total
        if not self._seen or fresh:
            return
        self._shown = now
        self._out.write(f"\r\x1b[K{line(stage, done, total, now - self._since)}")
        self._out.flush()

    def end(self) -> None:
        """Leave the line."""
        if self._shown is not None:
            self._out.write("\n")
            self._out.flush()
        self._stage, self._shown = "", None


def line(stage: str, done: int, total: int, passed_ms: int) -> str:
    """The bar as text."""
    if not total:
        return f"{stage}: {done:,}"
    full = _WIDTH * done // total
    left = ""
    if passed_ms >= _KNOWS_AFTER_MS and done:
        seconds = (passed_ms * (total - done) // done + 999) // 1000
        left = f", {seconds // 60}:{seconds % 60:02d} left"
    return f"{stage} [{'#' * full}{'.' * (_WIDTH - full)}] {done:,} of {total:,}{left}"
