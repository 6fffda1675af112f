"""The bar is honest about the time that is left, and silent where nobody looks."""

from __future__ import annotations

import io

import pytest

from posdesk.cli.progress import Progress, line


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_time_left_is_said_once_it_is_known() -> None:
    assert line("Booking", 30, 120, 500) == "Booking [#######.......................] 30 of 120"
    assert line("Booking", 30, 120, 30_000).endswith("30 of 120, 1:30 left")
    assert line("Rows read", 4000, 0, 9000) == "Rows read: 4,000"


def test_nothing_is_painted_into_a_file() -> None:
    out = io.StringIO()
    progress = Progress(out)
    progress.show("Booking", 1, 2)
    progress.end()
    assert out.getvalue() == ""


def test_a_terminal_sees_each_stage_end_on_its_own_line(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter(range(0, 10_000, 200))
    monkeypatch.setattr("posdesk.cli.progress.ticks_ms", lambda: next(ticks))
    out = Terminal()
    progress = Progress(out)
    progress.show("Rows read", 2000, 0)
    progress.show("Booking", 2, 2)
    progress.end()
    assert out.getvalue().count("\n") == 2
