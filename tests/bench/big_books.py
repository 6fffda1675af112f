"""A books file of any size, made by plain SQL, and the look-ups of the Books screen timed on it.

    python tests/bench/big_books.py FOLDER RECEIPTS     makes FOLDER/big.books and measures it

The rows are those a till would write, without papers or a signed chain: these books are for reading
lists only. Five lines a receipt, 60 % by card, one sale in twenty came back.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import quantiles

from posdesk.catalogue.product import Product
from posdesk.catalogue.tax import TaxRate, TaxScheme
from posdesk.clock import Moment
from posdesk.desk.action import Station
from posdesk.desk.duty import Duty
from posdesk.desk.lookups.past_sales import AskPastSales, AskSalePapers
from posdesk.identity import BACK, SALE, Number
from posdesk.keys import make_key
from posdesk.returns.clues import read_clues
from posdesk.settings import Shop
from posdesk.store.columns import day_number
from posdesk.store.engine import BooksFile, create_books, open_books
from posdesk.store.sqlite import connect

KEY = make_key(bytes(32))
SHOP = Shop("00112233aabbccdd", "Harbour Gifts", "GBP")
TAXES = TaxScheme(True, "line", (TaxRate("S", "standard", 20_000),))
FIRST = Moment.at(2016, 1, 4, 8)
A_DAY = 390
GOODS, LINES, AT_ONCE = 5_000, 5, 20_000
WORDS = ("mug", "kettle", "towel", "lamp", "candle", "basket", "clock", "frame", "bowl", "bag")
TRIES = 200

Rows = dict[str, list[tuple[object, ...]]]


def main(folder: Path, receipts: int) -> None:
    """Make the books where they are not there yet, then measure."""
    path = folder / "big.books"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        began = time.perf_counter()
        build(path, receipts)
        size = path.stat().st_size / 2**20
        print(f"{receipts} receipts in {time.perf_counter() - began:.0f} s, {size:.0f} MiB")
    file = open_books(path, KEY)
    measure(file, receipts)
    file.close()


def build(path: Path, receipts: int) -> None:
    """Books with goods, then the sales by plain SQL, the triggers and indexes put aside for it."""
    create_books(path, SHOP, TAXES, KEY, FIRST)
    file = open_books(path, KEY)
    with file.write() as books:
        books.catalogue.put(_goods())
    file.close()
    raw = connect(path)
    for pragma in ("foreign_keys = off", "synchronous = off", "ignore_check_constraints = on"):
        raw.execute(f"pragma {pragma}")
    aside = raw.execute(
        "select type, name, sql from sqlite_schema where sql is not null and "
        "(type = 'trigger' or (type = 'index' and tbl_name like 'sale%'))"
    ).fetchall()
    for kind, name, _ in aside:
        raw.execute(f"drop {kind} {name}")
    for rows in _chunks(receipts):
        raw.execute("begin")
        for table, values in rows.items():
            if values:
                places = ", ".join("?" * len(values[0]))
                raw.executemany(f"insert into {table} values ({places})", values)
        raw.execute("commit")
    for _, _, sql in aside:
        raw.execute(sql)
    raw.execute("pragma wal_checkpoint(truncate)")
    raw.close()


def _goods() -> list[Product]:
    return [
        Product(f"G{at:05d}", f"{WORDS[at % 10].title()} no. {at}", 100_000 + at * 100, "S")
        for at in range(GOODS)
    ]


def _chunks(receipts: int) -> Iterator[Rows]:
    dice = random.Random(7)
    for start in range(0, receipts, AT_ONCE):
        rows: Rows = {
            name: [] for name in ("sale", "sale_line", "sale_tender", "goods_return", "return_line")
        }
        for at in range(start, min(start + AT_ONCE, receipts)):
            _receipt(at, dice, rows)
        yield rows


def _receipt(at: int, dice: random.Random, rows: Rows) -> None:
    number = str(Number(SALE, 1, at + 1))
    when = FIRST.after(days=at // A_DAY, ms=at % A_DAY * 90_000)
    day, total = day_number(when.day), 0
    for no in range(1, LINES + 1):
        item = int(GOODS * dice.random() ** 2)
        paid = 100 + item // 10
        total += paid
        rows["sale_line"].append((
            number, no, f"G{item:05d}", f"{WORDS[item % 10].title()} no. {item}", 1, 0,
            paid * 1000, paid, 0, paid, "S", 20_000, paid // 6, day,
        ))  # fmt: skip
    card = f"{dice.randrange(10_000):04d}" if dice.random() < 0.6 else ""
    rows["sale"].append(
        (number, 1, 1, day, when.ms, 0, "GBP", total, 0, 1, day, "till", "07", None)
    )
    rows["sale_tender"].append(
        (number, 1, "card" if card else "cash", total, total, 0, card, "", 0, day)
    )
    if at % 20 == 0:
        back = str(Number(BACK, 1, at // 20 + 1))
        rows["goods_return"].append((back, 1, number, 1, day, when.ms, 0, "GBP", 100, 0, "07"))
        rows["return_line"].append((number, 1, 0, 1, back, 100, 16, "changed_mind"))


def measure(file: BooksFile, receipts: int) -> None:
    """Each look-up of the Books screen as its button asks it, reading the books included."""
    dice = random.Random(11)
    days = receipts // A_DAY
    today = FIRST.after(days=days)

    def station() -> Station:
        return Station(file.shop, file.taxes, file.till, KEY, file.ring, Duty(), today)

    def number() -> str:
        return str(Number(SALE, 1, dice.randrange(receipts) + 1))

    def day() -> str:
        return FIRST.after(days=dice.randrange(max(days, 1))).day.isoformat()

    asked: dict[str, Callable[[], str]] = {
        "the newest 50": lambda: "",
        "by number": number,
        "a day": day,
        "card ending": lambda: f"{dice.randrange(10_000):04d}",
        "card ending on a day": lambda: f"{dice.randrange(10_000):04d} {day()}",
        "amount": lambda: f"={dice.randrange(500, 3_000) / 100:.2f}",
        "item by code": lambda: f"G{dice.randrange(GOODS):05d}",
        "item by code on a day": lambda: f"G{dice.randrange(GOODS):05d} {day()}",
        "words (12 goods merged)": lambda: dice.choice(WORDS),
        "card and amount": lambda: f"{dice.randrange(10_000):04d} ={dice.randrange(5, 30)}.50",
    }
    floor = _timed(lambda: _primary_key(file, number()))
    print(f"{'look-up':28} {'p50 ms':>8} {'p95 ms':>8} {'x key':>6}")
    print(f"{'sale by primary key, raw':28} {floor[0]:8.3f} {floor[1]:8.3f} {1:6.1f}")
    for name, typed in asked.items():

        def ask(typed: Callable[[], str] = typed) -> None:
            clues = read_clues(typed(), today.day, 2)
            with file.read() as books:
                AskPastSales(clues).find(books, station())

        _tell(name, _timed(ask), floor[0])
    middle = read_clues("", today.day, 2)

    def deep() -> None:
        key = (day_number(FIRST.after(days=dice.randrange(max(days, 1))).day), 1 << 60, "")
        with file.read() as books:
            AskPastSales(middle, key).find(books, station())

    def papers() -> None:
        with file.read() as books:
            AskSalePapers(number()).find(books, station())

    _tell("any page, deep in the file", _timed(deep), floor[0])
    _tell("papers of a sale", _timed(papers), floor[0])


def _primary_key(file: BooksFile, number: str) -> None:
    with file._readers.connect() as connection:
        connection.exec_driver_sql("select * from sale where number = ?", (number,)).all()


def _timed(call: Callable[[], None]) -> tuple[float, float]:
    spent = []
    for _ in range(TRIES):
        began = time.perf_counter_ns()
        call()
        spent.append((time.perf_counter_ns() - began) / 1e6)
    cuts = quantiles(spent, n=20)
    return cuts[9], cuts[18]


def _tell(name: str, timed: tuple[float, float], floor: float) -> None:
    print(f"{name:28} {timed[0]:8.3f} {timed[1]:8.3f} {timed[0] / floor:6.1f}")


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), int(sys.argv[2]))
    except (IndexError, ValueError, sqlite3.Error) as wrong:
        sys.exit(f"big_books.py FOLDER RECEIPTS: {wrong}")
