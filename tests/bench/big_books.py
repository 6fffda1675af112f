"""A books file of any size, made by plain SQL: a shop with years behind it.

The rows are those a till would write, without papers or a signed chain: what is asked of them is
lists, receipts and new sales after them. Five lines a receipt, 60 % by card, one sale in twenty
came back. Five million receipts take some five minutes and 3 GiB.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from posdesk.catalogue.product import Product
from posdesk.catalogue.tax import TaxRate, TaxScheme
from posdesk.clock import Moment
from posdesk.desk.opening import key_path
from posdesk.identity import BACK, SALE, Number
from posdesk.keys import keep_key, make_key
from posdesk.sales.basket import BasketLine
from posdesk.settings import Shop
from posdesk.store.chain_end import NUMBERS_ABOVE
from posdesk.store.days import day_number
from posdesk.store.engine import create_books, open_books
from posdesk.store.sqlite import connect

KEY = make_key(bytes(32))
SHOP = Shop("00112233aabbccdd", "Harbour Gifts", "GBP")
TAXES = TaxScheme(True, "line", (TaxRate("S", "standard", 20_000),))
FIRST = Moment.at(2016, 1, 4, 8)
A_DAY = 390
GOODS, LINES, AT_ONCE = 5_000, 5, 20_000
CUSTOMERS = 500  # of the old system; every third receipt is one of theirs
WORDS = ("mug", "kettle", "towel", "lamp", "candle", "basket", "clock", "frame", "bowl", "bag")

Rows = dict[str, list[tuple[object, ...]]]


def books_of(folder: Path, receipts: int) -> Path:
    """Books of so many receipts in `folder`, made where they are not there yet."""
    path = folder / f"{receipts}-{CUSTOMERS}.books"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        building = path.with_name(path.name + ".building")
        building.unlink(missing_ok=True)
        build(building, receipts)
        building.rename(path)
        keep_key(KEY, key_path(path))
    return path


def goods_line(at: int) -> BasketLine:
    """One of the goods at that place of the range, going out."""
    product = _product(at)
    assert product.price_milli is not None
    return BasketLine(product.sku, product.text, 1, product.price_milli, product.tax_code)


def build(path: Path, receipts: int) -> None:
    """Books with goods, then the sales by plain SQL, the triggers and indexes put aside for it."""
    create_books(path, SHOP, TAXES, KEY, FIRST)
    file = open_books(path, KEY)
    with file.write() as books:
        books.catalogue.put([_product(at) for at in range(GOODS)])
        books.settings.put(NUMBERS_ABOVE, {"1": {SALE: receipts, BACK: receipts // 20 + 1}})
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
    act = raw.execute("select max(id) from txn").fetchone()[0]
    raw.execute("begin")
    known = [(f"K{at}", _reference(at)) for at in range(CUSTOMERS)]
    raw.executemany("insert into old_customer (old_id, reference) values (?, ?)", known)
    raw.execute("commit")
    for rows in _chunks(receipts, act):
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


def _reference(at: int) -> str:
    return f"{at + 1:016x}"


def _product(at: int) -> Product:
    return Product(f"G{at:05d}", f"{WORDS[at % 10].title()} no. {at}", 100_000 + at * 100, "S")


def _chunks(receipts: int, act: int) -> Iterator[Rows]:
    dice = random.Random(7)
    for start in range(0, receipts, AT_ONCE):
        rows: Rows = {
            name: [] for name in ("sale", "sale_line", "sale_tender", "goods_return", "return_line")
        }
        for at in range(start, min(start + AT_ONCE, receipts)):
            _receipt(at, act, dice, rows)
        yield rows


def _receipt(at: int, act: int, dice: random.Random, rows: Rows) -> None:
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
        (number, act, 1, day, when.ms, 0, "GBP", total, 0, 1, day, "till", "07",
         None if at % 3 else _reference(at // 3 % CUSTOMERS))
    )  # fmt: skip
    rows["sale_tender"].append(
        (number, 1, "card" if card else "cash", total, total, 0, card, "", 0, day)
    )
    if at % 20 == 0:
        back = str(Number(BACK, 1, at // 20 + 1))
        rows["goods_return"].append((back, act, number, 1, day, when.ms, 0, "GBP", 100, 0, "07"))
        rows["return_line"].append((number, 1, 0, 1, back, 100, 16, "changed_mind"))
