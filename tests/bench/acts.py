"""Goals 1, 2, 10, 12: a sale, a return, an instalment, against the same rows by the plain driver."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable
from pathlib import Path

from bench.bench_till import BenchTill, Shadow, at_work
from bench.goals import Row, ms
from bench.timing import Times, in_turn

from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.actions.take_instalment import TakeInstalment

Act = SettleTicket | TakeInstalment

WARM, ROUNDS = 800, 250
SALE_MUST, RETURN_MUST, PAY_MUST, TAIL_MUST = (
    2.0,
    2.5,
    2.5,
    6.0,
)  # in the journal mode of the books: TRUNCATE
PRICE_MUST, PRICE_MS = 6.0, 1.0


class Acts:
    """One till and two shadows of it, in a folder of their own."""

    def __init__(self, till: BenchTill, floor: Shadow, again: Shadow) -> None:
        self.till, self.floor, self.again = till, floor, again

    def warm(self, acts: int) -> None:
        """The caches of the first few hundred acts are not what a day is like."""
        for at in range(acts):
            self._follow(self.till.sale(), reading=False)
            if at % 10 == 0:
                self._follow(self.till.back_of_old(), reading=True)
            for shadow in (self.floor, self.again):
                while shadow.waiting:
                    shadow.act()

    def compare(self, ready: Callable[[], Act], *, reading: bool, rounds: int) -> dict[str, Times]:
        """Ours, the floor, and the floor once more, in turn.

        `ready` makes an act; what it books on the way (a plan signed now and then) is not measured.
        """
        spent: dict[str, list[float]] = {"ours": [], "floor": [], "again": []}
        for _ in range(rounds):
            self._follow(self._made(ready), reading=reading)
            act = self._made(ready)
            arms = {
                "ours": lambda act=act: self.till.do(act),
                "floor": self.floor.act,
                "again": self.again.act,
            }
            for name, times in in_turn(arms, 1).items():
                spent[name] += times.ms
        return {name: Times(tuple(each)) for name, each in spent.items()}

    def _made(self, ready: Callable[[], Act]) -> Act:
        """The act made ready; the shadows do at once what was booked for that."""
        with self.till.listening() as asked:
            act = ready()
        for shadow in (self.floor, self.again):
            shadow.catch_up(asked)
        return act

    def _follow(self, act: Act, *, reading: bool) -> None:
        asked = self.till.recorded(act)
        self.floor.follow(asked, reading=reading)
        self.again.follow(asked, reading=reading)


def measure(books: Path, rounds: int = ROUNDS, warm: int = WARM) -> list[Row]:
    """The rows of goals 1, 2, 10 and 12."""
    with tempfile.TemporaryDirectory(dir=books.parent) as folder, contextlib.ExitStack() as stack:
        with at_work(books):  # the shift is open before the copies are made
            pass
        shadows = [Shadow(books, Path(folder) / name) for name in ("floor", "again")]
        for shadow in shadows:
            stack.callback(shadow.close)
        acts = Acts(stack.enter_context(at_work(books)), *shadows)
        acts.warm(warm)
        sale = acts.compare(acts.till.sale, reading=False, rounds=rounds)
        back = acts.compare(acts.till.back_of_old, reading=True, rounds=rounds)
        paid = acts.compare(acts.till.instalment, reading=False, rounds=rounds)
        return [
            *_sale_rows(sale),
            _over_floor("10", "post that return", back, RETURN_MUST),
            _over_floor("12", "take an instalment", paid, PAY_MUST),
        ]


def _sale_rows(spent: dict[str, Times]) -> list[Row]:
    ours, floor, again = spent["ours"], spent["floor"], spent["again"]
    same = f"floor against itself {again.p50 / floor.p50:.2f}x"
    return [
        Row("1", "10-line sale", ms(floor.p50), ms(ours.p50), ours.p50 / floor.p50, SALE_MUST, note=same),
        Row("2", "its tail: p99 / p50", f"{floor.p99 / floor.p50:.1f}x of its own", ms(ours.p99),
            ours.p99 / ours.p50, TAIL_MUST),
    ]  # fmt: skip


def _over_floor(goal: str, what: str, spent: dict[str, Times], must: float) -> Row:
    ours, floor, again = spent["ours"], spent["floor"], spent["again"]
    same = f"floor against itself {again.p50 / floor.p50:.2f}x"
    return Row(goal, what, ms(floor.p50), ms(ours.p50), ours.p50 / floor.p50, must, note=same)
