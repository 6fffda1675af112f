"""Goal 6 and 7 for a purchase without its receipt: each clue as one types it, over the years."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from bench.bench_till import BenchTill, at_work
from bench.big_books import A_DAY, CUSTOMERS, FIRST, GOODS
from bench.goals import Row, ms
from bench.timing import Call, in_turn

from posdesk.desk.lookups.find_purchase import FindPurchase
from posdesk.desk.lookups.past_sales import AskPastSales
from posdesk.returns.clues import read_clues
from posdesk.returns.search.reading import read_remembered

TRIES, WARM = 60, 20
MOST_MS = 10.0  # of one key in twenty, as goal 7 has it
SHOWN = 6


def measure(big: Path, tries: int = TRIES) -> list[Row]:
    """A row for each clue: what one key costs, beside a page of receipts by primary key."""
    with at_work(big) as till:
        return _rows(till, tries)


def _rows(till: BenchTill, tries: int) -> list[Row]:
    dice, today = random.Random(17), FIRST.after(days=till.receipts // A_DAY).day

    def item() -> str:
        return f"G{dice.randrange(GOODS):05d}"

    def day() -> str:
        return FIRST.after(days=dice.randrange(till.receipts // A_DAY)).day.isoformat()

    asked: dict[str, Callable[[], str]] = {
        "an article": item,
        "an article about a day": lambda: f"{item()} about {day()}",
        "a word": lambda: dice.choice(("mug", "kettle", "bowl", "basket")),
        "a misspelt word about a day": lambda: f"kettel about {day()}",
        "card ending": lambda: f"{dice.randrange(10_000):04d}",
        "card ending and article": lambda: f"{dice.randrange(10_000):04d} {item()}",
        "customer and article": lambda: f"customer K{dice.randrange(CUSTOMERS)} {item()}",
        "amount": lambda: f"{dice.randrange(10, 300)}.{dice.randrange(100):02d}",
        "total about an amount, about a day": lambda: f"about {dice.randrange(10, 300)} {day()}",
    }

    def page() -> Call:
        number = f"S1-{dice.randrange(till.receipts):06d}"
        return lambda: till.desk.ask(AskPastSales(read_clues(number[:-2], today, 2)))

    def arm(typed: Callable[[], str]) -> Call:
        some = [
            FindPurchase(read_remembered(typed(), today, 2), SHOWN, quick=True) for _ in range(WARM)
        ]
        for each in some:
            till.desk.ask(each)
        return lambda: till.desk.ask(dice.choice(some))

    arms = {name: arm(typed) for name, typed in asked.items()}
    spent = in_turn({"floor": page(), **arms}, tries)
    floor = spent["floor"].p50
    return [
        Row("7", f"purchase by {name}: p95 of a key", ms(floor), ms(spent[name].p95),
            spent[name].p95 / MOST_MS, 1.0,
            note=f"p50 {ms(spent[name].p50)}; ratio to {MOST_MS:g} ms; floor: a page of receipts by key")
        for name in asked
    ]  # fmt: skip
