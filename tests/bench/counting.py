"""What an act costs that no machine's mood changes: statements, Python calls, flushes.

python -m bench.counting FOLDER      (under strace: the acts with marks between them)
"""

from __future__ import annotations

import cProfile
import os
import pstats
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bench.bench_till import BenchTill, Shadow, at_work
from bench.big_books import books_of
from bench.goals import NOT_RUN, Row

from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.actions.take_instalment import TakeInstalment

MOST = {
    "sale": (10, 3_000),
    "return": (14, 3_000),
    "instalment": (10, 3_000),
}  # statements, calls of Python
ACTS = tuple(MOST)
WARM = 3
SMALL = 400  # receipts in the books the acts are counted on
_FLUSH = re.compile(r"\b(?:fsync|fdatasync|sync_file_range)\(")
_MARK = re.compile(r'"/bench-mark/(\w+)"')


@dataclass(frozen=True)
class Counts:
    """What one act took."""

    statements: int
    calls: int


def count(books: Path) -> dict[str, Counts]:
    """Each act, warm, once. Calls come first: whoever listens to statements makes calls as well."""
    with at_work(books) as till:
        _warm(till)
        calls = {act: _calls(till, act) for act in ACTS}
        till.do(till.sale())
        return {act: Counts(len(till.recorded(_ready(till, act))), calls[act]) for act in ACTS}


def count_flushes(books: Path) -> dict[str, int]:
    """Flushes of each act and, as `floor`, of the rows of a sale alone; {} without strace."""
    if shutil.which("strace") is None:
        return {}
    log = books.with_name("strace.log")
    command = ["strace", "-f", "-qq", "-o", str(log), "-e",
               "trace=fsync,fdatasync,sync_file_range,access,faccessat,faccessat2"]  # fmt: skip
    paths = os.pathsep.join(each or os.getcwd() for each in sys.path)
    env = {**os.environ, "PYTHONPATH": paths}
    ours = [sys.executable, "-m", "bench.counting", str(books)]
    done = subprocess.run([*command, *ours], env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        if "ptrace" in done.stderr.lower():  # the machine lets nobody look
            return {}
        raise RuntimeError(done.stderr)
    found: dict[str, int] = {}
    act = ""
    for line in log.read_text(errors="replace").splitlines():
        mark = _MARK.search(line)
        if mark:
            act = mark[1]
            found.setdefault(act, 0)
        elif _FLUSH.search(line) and act:
            found[act] += 1
    found.pop("end", None)
    return found


def measure(folder: Path) -> list[Row]:
    """The rows of goal 3."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        books = books_of(Path(place), SMALL)
        found, flushes = count(books), count_flushes(books)
    rows = []
    for act, (statements, calls) in MOST.items():
        got = found[act]
        rows += [
            Row("3", f"{act}: statements", str(statements), str(got.statements),
                got.statements / statements, 1.0),
            Row("3", f"{act}: calls of Python", str(calls), str(got.calls), got.calls / calls, 1.0),
            Row("3", f"{act}: flushes", str(flushes["floor"]), str(flushes[act]),
                flushes[act] / flushes["floor"], 1.0) if flushes
            else Row("3", f"{act}: flushes", said=NOT_RUN, note="strace is not here"),
        ]  # fmt: skip
    return rows


def _ready(till: BenchTill, act: str) -> SettleTicket | TakeInstalment:
    ready = {"sale": till.sale, "return": till.back, "instalment": till.instalment}
    return ready[act]()


def _warm(till: BenchTill) -> None:
    for _ in range(WARM):
        till.do(till.sale())
        till.do(till.back())
        till.do(till.instalment())
    till.do(till.sale())


def _calls(till: BenchTill, act: str) -> int:
    ready = _ready(till, act)
    looking = cProfile.Profile()
    looking.enable()
    till.do(ready)
    looking.disable()
    return int(pstats.Stats(looking).total_calls)  # type: ignore[attr-defined]


def _between(act: str) -> None:
    os.access(f"/bench-mark/{act}", os.F_OK)


def _act(books: Path) -> None:
    """The acts to be watched from outside, a mark before each."""
    with at_work(books) as till:
        _warm(till)
    shadow = Shadow(books, books.with_name("shadow.books"))
    with at_work(books) as till:
        _warm(till)
        shadow.follow(till.recorded(till.sale()), reading=False)
        for act in ACTS:
            ready = _ready(till, act)
            _between(act)
            till.do(ready)
            _between("end")
        _between("floor")
        shadow.act()
        _between("end")
        shadow.close()


if __name__ == "__main__":
    _act(Path(sys.argv[1]))
