"""Goals 7 and 21: a range of 100,000 articles brought along, and found as one types."""

from __future__ import annotations

import contextlib
import csv
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.bench_till import BenchClock
from bench.big_books import FIRST
from bench.goals import Row, ms
from bench.starting import _env
from bench.timing import in_turn

from posdesk.desk.lookups.scan import AskScan
from posdesk.desk.opening import open_desk

ARTICLES, TRIES = 100_000, 120
TYPED_MS, SCAN_MUST, IMPORT_MUST, MOST_MIB = 10.0, 30.0, 4.0, 150
_COMPILED = tempfile.TemporaryDirectory()
_FIRST = ("harbour", "linen", "copper", "garden", "willow", "amber", "silver", "meadow", "cedar")
_SECOND = ("mug", "kettle", "towel", "lamp", "candle", "basket", "clock", "frame", "bowl", "tray")
_FLOOR = """
import csv, sqlite3, sys
raw = sqlite3.connect(sys.argv[2], isolation_level=None)
raw.execute("pragma journal_mode = truncate")
raw.execute("create table item (id integer primary key, sku text unique, gtin text unique, "
            "words text, price integer)")
raw.execute("create virtual table by_word using fts5(words, content='item', content_rowid='id', "
            "prefix='1 2 3')")
raw.execute("create virtual table by_part using fts5(words, content='item', content_rowid='id', "
            "tokenize='trigram', detail='none')")
raw.execute("begin")
with open(sys.argv[1], newline="") as file:
    rows = csv.reader(file)
    next(rows)
    raw.executemany("insert into item (sku, words, price, gtin) values (?, ?, ?, ?)",
                    ((sku, text, int(price.replace(".", "")), gtin)
                     for sku, text, price, gtin in rows))
for name in ("by_word", "by_part"):
    raw.execute(f"insert into {name} ({name}) values ('rebuild')")
raw.execute("commit")
"""


def measure(articles: int = ARTICLES) -> list[Row]:
    """The rows of goals 7 and 21."""
    with tempfile.TemporaryDirectory() as place:
        goods, books, plain = (Path(place) / name for name in ("goods.csv", "shop.books", "plain"))
        _write(goods, articles)
        _timed([sys.executable, "-m", "posdesk", "import", "--help"])  # its bytecode is there
        floor, _ = _timed([sys.executable, "-c", _FLOOR, str(goods), str(plain)])
        words = ["import", "catalogue", str(goods), "--books", str(books)]
        ours, mib = _timed([sys.executable, "-m", "posdesk", *words])
        _, empty = _timed([sys.executable, "-m", "posdesk", "--version"])
        rows = [
            Row("21", f"import {articles:,} articles, checked and indexed", ms(floor * 1e3),
                ms(ours * 1e3), ours / floor, IMPORT_MUST, note="floor: raw import and two FTS rebuilds"),
            Row("21", "its memory over that of a start", f"{MOST_MIB} MiB", f"{mib - empty:.0f} MiB",
                (mib - empty) / MOST_MIB, 1.0),
        ]  # fmt: skip
        return [*_typed(books, articles), *rows]


def _write(goods: Path, articles: int) -> None:
    dice = random.Random(3)
    with goods.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(("sku", "description", "price", "barcode"))
        for at in range(articles):
            digits = f"{400_000_000_000 + at}"
            check = -sum(int(each) * (1, 3)[place % 2] for place, each in enumerate(digits)) % 10
            words = (
                f"{dice.choice(_FIRST)} {dice.choice(_SECOND)} no. {at} {dice.randrange(16**6):06x}"
            )
            out.writerow((f"A{at:06d}", words, f"{1 + at % 90}.{at % 100:02d}", f"{digits}{check}"))


def _timed(command: list[str]) -> tuple[float, float]:
    """Seconds, and the most memory in MiB that it (or any child before it) had."""
    began = time.perf_counter()
    watched = f"import resource, subprocess, sys; subprocess.run({command!r}, check=True, " \
        "stdout=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", watched],
        env=_env(Path(_COMPILED.name)),
        capture_output=True,
        text=True,
        check=True,
    )
    return time.perf_counter() - began, int(done.stdout) / 1024


def _typed(books: Path, articles: int) -> list[Row]:
    dice = random.Random(5)
    clock = BenchClock(FIRST)
    desk = open_desk(books, clock)

    tries = 2 * TRIES + 50
    typed = iter([f"{dice.choice(_FIRST)[:3]} {dice.choice(_SECOND)[:2]}" for _ in range(tries)])
    sought = iter([f"%{dice.randrange(16**6):06x}%" for _ in range(tries)])

    with contextlib.closing(desk), contextlib.closing(sqlite3.connect(books)) as raw:
        asked = "select id from product where words like ? limit 50"
        spent = in_turn(
            {
                "typed": lambda: desk.ask(AskScan(next(typed))),
                "scan": lambda: raw.execute(asked, (next(sought),)).fetchall(),
            },
            TRIES,
        )
    ours, scan = spent["typed"], spent["scan"]
    return [
        Row("7", f"typing ahead in {articles:,} articles: p95", ms(TYPED_MS), ms(ours.p95),
            ours.p95 / TYPED_MS, 1.0),
        Row("7", "the same, against LIKE through them all", ms(scan.p50), ms(ours.p50),
            scan.p50 / ours.p50, SCAN_MUST, at_least=True),
    ]  # fmt: skip
