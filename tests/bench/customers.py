"""Goal 7: half a million customers, found as one types a name, a number or an address."""

from __future__ import annotations

import contextlib
import random
import sqlite3
import tempfile
from pathlib import Path

from bench.bench_till import BenchClock
from bench.big_books import FIRST, KEY, SHOP, TAXES
from bench.goals import Row, ms
from bench.timing import in_turn

from posdesk.desk.lookups.customers import FindCustomers
from posdesk.desk.opening import key_path, open_desk
from posdesk.keys import keep_key
from posdesk.people.customer import Customer
from posdesk.store.engine import create_books, open_books

CUSTOMERS, TRIES, AT_ONCE, PAGE = 500_000, 120, 50_000, 50
TYPED_MS, SCAN_MUST = 10.0, 30.0
_GIVEN = ("Ana", "Ben", "Cara", "Dev", "Eva", "Femi", "Gül", "Hana", "Ivo", "Jun", "Kit", "Lea")
_ENDS = ("berg", "field", "ford", "ham", "ley", "mann", "ova", "sen", "ski", "son", "ton", "wood")
_BEGINS = ("Al", "Bel", "Cor", "Dan", "El", "Fer", "Gar", "Hol", "Is", "Jor", "Kal", "Lin", "Mar")


def measure(customers: int = CUSTOMERS) -> list[Row]:
    """The rows of goal 7 that are about people."""
    with tempfile.TemporaryDirectory() as place:
        books = Path(place) / "shop.books"
        _fill(books, customers)
        return _typed(books, customers)


def _fill(books: Path, customers: int) -> None:
    create_books(books, SHOP, TAXES, KEY, FIRST)
    keep_key(KEY, key_path(books))
    file = open_books(books, KEY)
    dice = random.Random(3)
    for start in range(0, customers, AT_ONCE):
        with file.write() as shelves:
            many = range(start, min(start + AT_ONCE, customers))
            shelves.customers.put(*(_customer(at, dice) for at in many))
    file.close()


def _customer(at: int, dice: random.Random) -> Customer:
    name = f"{dice.choice(_GIVEN)} {dice.choice(_BEGINS)}{dice.choice(_ENDS)}"
    mail = f"{name.split()[1].lower()}{at}@example.org" if at % 2 else ""
    return Customer(f"{at + 1:016x}", name, f"07{dice.randrange(10**9):09d}", mail)


def _typed(books: Path, customers: int) -> list[Row]:
    dice, desk = random.Random(5), open_desk(books, BenchClock(FIRST))

    def typed() -> str:
        ways = (
            dice.choice(_BEGINS),
            f"{dice.choice(_GIVEN)} {dice.choice(_BEGINS)}{dice.choice(_ENDS)[:2]}",
            f"07{dice.randrange(10**4):04d}",
            f"{dice.randrange(10**4):04d}",
        )
        return dice.choice(ways)

    with contextlib.closing(desk), contextlib.closing(sqlite3.connect(books)) as raw:
        asked = "select id from person where words like ? limit 50"
        spent = in_turn(
            {
                "typed": lambda: desk.ask(FindCustomers(typed(), PAGE)),
                "scan": lambda: raw.execute(asked, (f"%{dice.randrange(16**6):06x}q%",)).fetchall(),
            },
            TRIES,
        )
    ours, scan = spent["typed"], spent["scan"]
    return [
        Row("7", f"typing ahead in {customers:,} customers: p95", ms(TYPED_MS), ms(ours.p95),
            ours.p95 / TYPED_MS, 1.0),
        Row("7", "the same, against LIKE through them all", ms(scan.p50), ms(ours.p50),
            scan.p50 / ours.p50, SCAN_MUST, at_least=True),
    ]  # fmt: skip
