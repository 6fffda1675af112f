"""PERFORMANCE's goals 1 to 21 as one table: the floor measured beside ours, and whether it is met.

python3 run.py bench [NAME...]     all, or some of: acts counts lookups finding goods customers
                                   painting starting papers peers
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE.parent)]

from bench import (  # noqa: E402
    a_day,
    acts,
    bringing,
    counting,
    customers,
    finding,
    past_lookups,
    peers,
    starting,
)
from bench.big_books import books_of  # noqa: E402
from bench.goals import MISSED, Row, as_table  # noqa: E402

SMALL, USUAL = 10_000, 200_000


def main(words: list[str]) -> int:
    """Print the table; 1 when a must is missed."""
    asked = _options().parse_args(words)
    folder = asked.folder or Path(tempfile.gettempdir()) / "posdesk-bench"
    folder.mkdir(parents=True, exist_ok=True)
    rows: list[Row] = []
    for name, measure in _all(asked, folder).items():
        if asked.names and name not in asked.names:
            continue
        began = time.perf_counter()
        rows += measure()
        print(f"{name}: {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
    rows.sort(key=lambda row: int(row.goal))
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    if asked.json:
        print(json.dumps([{**vars(row), "verdict": row.verdict} for row in rows], indent=1))
    else:
        print(as_table(rows))
        print(f"\nload {load:.1f}; past receipts {asked.receipts:,}; journal mode TRUNCATE + EXTRA")
    return int(any(row.verdict == MISSED for row in rows))


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="run.py bench", description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help="acts, counts, lookups, finding, goods, "
                        "customers, painting, starting, papers, peers; all when none is named")  # fmt: skip
    parser.add_argument("--receipts", type=int, default=USUAL, help="of the years behind; 5000000 "
                        "takes ten minutes and 4 GiB once")  # fmt: skip
    parser.add_argument("--sales", type=int, default=a_day.SALES, help="of the day that is closed")
    parser.add_argument("--rounds", type=int, default=acts.ROUNDS, help="of sales and returns")
    parser.add_argument("--folder", type=Path, help="where what is made is kept for another time")
    parser.add_argument(
        "--built", type=Path, help="the built program, such as dist/posdesk/posdesk"
    )
    parser.add_argument("--tryton", action="store_true", help="install Tryton apart, and run it")
    parser.add_argument("--json", action="store_true")
    return parser


def _all(asked: argparse.Namespace, folder: Path) -> dict[str, Callable[[], list[Row]]]:
    def years() -> Path:
        return books_of(folder, asked.receipts)

    def painted() -> list[Row]:
        from bench import painting  # Qt comes last: it changes how memory is handed out

        return painting.measure()

    return {
        "acts": lambda: acts.measure(years(), asked.rounds),
        "counts": lambda: counting.measure(folder),
        "lookups": lambda: past_lookups.measure(books_of(folder, SMALL), years()),
        "finding": lambda: finding.measure(years()),
        "goods": bringing.measure,
        "customers": customers.measure,
        "starting": lambda: [*starting.measure(), *starting.measure_built(asked.built)],
        "papers": lambda: a_day.measure(folder, asked.sales),
        "peers": lambda: peers.measure(folder, asked.tryton),
        "painting": painted,
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
