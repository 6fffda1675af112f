"""Goals 5, 6, 8, 9: receipts and lists of the years behind, against the plain driver's look-ups."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from pathlib import Path

from bench.bench_till import BenchTill, Statement, at_work
from bench.big_books import A_DAY, CUSTOMERS, FIRST, GOODS
from bench.goals import Row, ms
from bench.timing import Call, in_turn

from posdesk.desk.lookups.past_sales import AskPastSales
from posdesk.desk.lookups.scan import AskScan
from posdesk.identity import SALE, Number
from posdesk.returns.clues import read_clues
from posdesk.store.sqlite import connect

TRIES, WARM = 300, 100
NUMBER_MUST, GROWTH_MUST, LIST_MUST, UNITS_MUST, PRICE_MUST, PRICE_MS = 3.0, 1.5, 5.0, 1.3, 6.0, 1.0


def measure(small: Path, big: Path, tries: int = TRIES) -> list[Row]:
    """The rows of goals 5, 6, 8 and 9."""
    with contextlib.ExitStack() as stack:
        few, many = (stack.enter_context(at_work(each)) for each in (small, big))
        return [
            *_by_number(few, many, big, tries),
            *_lists(many, tries),
            *_prices(few, many, big, tries),
        ]


def _by_number(few: BenchTill, many: BenchTill, big: Path, tries: int) -> list[Row]:
    near, far = _Numbers(few), _Numbers(many)
    with contextlib.closing(connect(big)) as raw:
        plain = _plain(raw, many, near())
        spent = in_turn(
            {
                "floor": lambda: plain(far()),
                "few": lambda: few.desk.ask(AskScan(near(), scanned=True)),
                "many": lambda: many.desk.ask(AskScan(far(), scanned=True)),
            },
            tries,
        )
    ours, floor, grown = spent["many"].p50, spent["floor"].p50, spent["many"].p50 / spent["few"].p50
    return [
        Row("5", "receipt by number, its lines and what came back", ms(floor), ms(ours), ours / floor,
            NUMBER_MUST, note=f"floor: its questions by the plain driver; {_size(many)}"),
        Row("5", "the same, grown", ms(spent["few"].p50), ms(ours), grown, GROWTH_MUST,
            note=f"{_size(few)} -> {_size(many)}"),
    ]  # fmt: skip


def _lists(till: BenchTill, tries: int) -> list[Row]:
    dice, today = random.Random(11), FIRST.after(days=till.receipts // A_DAY)
    number = _Numbers(till)

    def day() -> str:
        return FIRST.after(days=dice.randrange(till.receipts // A_DAY)).day.isoformat()

    def page(typed: Callable[[], str]) -> Call:
        some = [typed() for _ in range(WARM)]
        for each in some:
            till.desk.ask(_past(each, today))
        return lambda: till.desk.ask(_past(dice.choice(some), today))

    asked: dict[str, Callable[[], str]] = {
        "card ending on a day": lambda: f"{dice.randrange(10_000):04d} {day()}",
        "item on a day": lambda: f"G{dice.randrange(GOODS):05d} {day()}",
        "customer, newest 50": lambda: f"customer K{dice.randrange(CUSTOMERS)}",
    }
    arms = {name: page(typed) for name, typed in asked.items()}
    spent = in_turn({"floor": page(number), **arms}, tries)
    floor = spent["floor"].p50
    return [
        Row("6", name, ms(floor), ms(spent[name].p50), spent[name].p50 / floor, LIST_MUST,
            note=f"floor: the same page by primary key; {len(till.asked_by(_past(asked[name](), today)))} statements")
        for name in asked
    ]  # fmt: skip


def _past(typed: str, today: object) -> AskPastSales:
    return AskPastSales(read_clues(typed, today.day, 2))  # type: ignore[attr-defined]


def _prices(few: BenchTill, many: BenchTill, big: Path, tries: int) -> list[Row]:
    with contextlib.closing(connect(big)) as raw:
        plain = _plain(raw, many, "S1-000002-0")
        number = _Numbers(many)
        near, far = (iter([till.old() for _ in range(tries)]) for till in (few, many))
        spent = in_turn(
            {
                "floor": lambda: _reckoned(plain(number())),
                "few": lambda: few.priced(next(near)),
                "many": lambda: many.priced(next(far)),
            },
            tries,
        )
    floor, ours = spent["floor"].p50, spent["many"].p50
    grown = ours / spent["few"].p50
    return [
        Row("8", "already returned, line by line: grown", ms(spent["few"].p50), ms(ours), grown, UNITS_MUST,
            note=f"{_size(few)} -> {_size(many)}"),
        Row("9", "price a return of 3 lines", ms(floor), ms(ours), ours / floor, PRICE_MUST,
            note="floor: its questions by the plain driver, and the arithmetic"),
        Row("9", "the same, in milliseconds", ms(PRICE_MS), ms(ours), ours / PRICE_MS, 1.0),
    ]  # fmt: skip


class _Numbers:
    """A hundred receipts from anywhere in the years behind, looked at once: warm, as PERFORMANCE's."""

    def __init__(self, till: BenchTill) -> None:
        self._dice = random.Random(13)
        places = [self._dice.randrange(till.receipts) + 1 for _ in range(WARM)]
        self._some = [str(Number(SALE, 1, place)) for place in places]
        for number in self._some:
            till.desk.ask(AskScan(number, scanned=True))

    def __call__(self) -> str:
        return self._dice.choice(self._some)


def _plain(raw, till: BenchTill, example: str):  # type: ignore[no-untyped-def]
    """What that till asks about a receipt, of any number, by the plain driver; the rows of each."""
    asked: list[Statement] = till.asked_by(AskScan(example, scanned=True))
    assert all(each == example for _, values, _ in asked for each in values)  # type: ignore[attr-defined]

    def ask(number: str) -> list[list[tuple[object, ...]]]:
        raw.execute("BEGIN")
        found = [raw.execute(sql, (number,) * len(values)).fetchall() for sql, values, _ in asked]
        raw.execute("COMMIT")
        return found

    return ask


def _reckoned(found: list[list[tuple[object, ...]]]) -> int:
    """What three units are worth after a discount shared over all lines (largest remainder)."""
    paid = [int(str(line[7])) for line in found[1]]
    off, whole = sum(paid) // 10, sum(paid) or 1
    shares = [off * each // whole for each in paid]
    left = off - sum(shares)
    for at in sorted(range(len(paid)), key=lambda at: -(off * paid[at] % whole))[:left]:
        shares[at] += 1
    return sum(paid[:3]) - sum(shares[:3])


def _size(till: BenchTill) -> str:
    return f"{till.receipts:,} receipts"
