"""The window is killed amid its work and started again, over the same books (RELIABILITY 3, row 3).

More kills: `POSDESK_WINDOW_KILLS=500 python -m pytest tests/faults/test_killed_window.py -s`, which
prints how long the starts took, from the process to a clerk who may scan.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import counter_shop
import pytest
from desk.tills import Till
from faults.busy_till import at_home
from faults.looked_at import HALF, fresh
from faults.spy import environment, quick_folder

from posdesk.desk.opening import open_desk
from posdesk.store.whole import verify
from posdesk.ticket import keeping

KILLS = int(os.environ.get("POSDESK_WINDOW_KILLS", "12"))
LONGEST_S = 3.0
WINDOW = Path(__file__).with_name("killed_window.py")
pytestmark = [
    pytest.mark.timeout(0),
    pytest.mark.skipif(sys.platform == "win32", reason="killed by a signal of POSIX"),
]


@dataclass
class Told:
    """What the window said up to the kill, and what it found on the counter when it began."""

    found: str
    start_s: float
    sold: list[str] = field(default_factory=list)
    returns: list[str] = field(default_factory=list)


def killed(books: Path, seed: int) -> Told:
    """One start, some work, and the kill."""
    began = time.monotonic()
    with subprocess.Popen(
        [sys.executable, str(WINDOW), str(books), str(seed)],
        stdout=subprocess.PIPE,
        text=True,
        env={
            **environment(),
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_DATA_HOME": str(books.parent / "profile"),
        },
    ) as window:
        assert window.stdout is not None
        first = window.stdout.readline().split()
        assert first[:1] == ["ready"], f"seed {seed}: the window did not come: {first}"
        told = Told(" ".join(first[1:]), time.monotonic() - began)
        killer = threading.Timer(Random(seed).uniform(0, LONGEST_S), window.kill)
        killer.start()
        said = [line for line in window.stdout if line.endswith("\n")]
        killer.cancel()
    assert window.returncode == -signal.SIGKILL, f"seed {seed}: it ended by itself: {said[-1:]}"
    for line in said:
        what, sale, *returns = line.split()
        assert what == "booked", f"seed {seed}: {line}"
        told.sold += [sale] if sale != "-" else []
        told.returns += returns
    return told


def half_made(books: Path, folder: Path, told: Told) -> tuple[str, int]:
    """A copy is looked at, as the kill left it: what was told is there, nothing stands half.

    The operation of the ticket that was on the counter and not booked, and the sales so far.
    """
    shutil.copytree(books.parent, fresh(folder), dirs_exist_ok=True)
    copy = folder / books.name
    clock = counter_shop.TestClock()
    with at_home(folder):
        till = Till(open_desk(copy, clock), clock, str(copy))  # type: ignore[arg-type]
    try:
        assert till.desk.alarms == ()
        for number in told.sold:
            assert till.sale(number).number == number, "acknowledged and lost"
        for number in told.returns:
            assert till.goods_return(number).number == number, "acknowledged and lost"
        with till.file.read() as shelves:
            connection = shelves.journal._unit.connection
            assert tuple(connection.exec_driver_sql(HALF).one()) == (0, 0, 0, 0, 0), "half"
            kept = shelves.held.get("live:1")
            left = keeping.from_bytes(kept, shelves.sales.standing).operation if kept else ""
            booked = shelves.journal.facts_of(left) is not None if left else True
            sales = len(shelves.sales.latest(1_000_000))
        verify(copy, signatures=True)
    finally:
        till.desk.close()
    return ("" if booked else left), sales


def test_a_window_killed_at_any_moment_comes_back_with_all_of_it() -> None:
    books = counter_shop.make_template(fresh(quick_folder("window"))) / "shop.books"
    starts, came_back, left, acts, sales = [], 0, "", 0, 0
    for seed in range(KILLS + 1):
        told = killed(books, seed)
        assert told.found == left, f"seed {seed}: another ticket than the half-made one"
        came_back += bool(told.found)
        starts.append(told.start_s)
        acts += len(told.sold) + len(told.returns)
        left, sales = half_made(books, quick_folder("window seen"), told)
    starts = sorted(starts[1:])
    print(f"measured: {KILLS} kills, {acts} papers told, {sales} sales, 0 lost, 0 half, ", end="")
    print(f"{came_back} half-made tickets back, ready to sell after a kill in ", end="")
    print(f"{starts[len(starts) // 2]:.2f} s (median), {starts[-1]:.2f} s (longest)")
    assert acts and came_back, "killed too early each time"
