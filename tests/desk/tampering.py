"""Books at rest in the hands of whoever owns the file: guards dropped, rows rewritten, put back."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from desk.plan_counter import PlanCounter
from desk.shops import CLERK, HandClock, Templates, open_shift
from desk.tills import Till

from posdesk.desk.opening import open_desk
from posdesk.desk.trust import check_books
from posdesk.store.triggers.sqlite import statements


@dataclass(frozen=True)
class PaidPlan:
    """Books found whole, with Ana's plan of 1,920.00 in twelve parts of which two are paid."""

    books: Path
    plan: str
    clock: HandClock
    customers: dict[str, str]

    def copied(self, folder: Path) -> Path:
        """The books, their key and their mark, in that folder."""
        folder.mkdir(parents=True, exist_ok=True)
        for end in ("", ".key", ".mark"):
            if Path(f"{self.books}{end}").exists():
                shutil.copy(f"{self.books}{end}", folder / f"shop.books{end}")
        return folder / "shop.books"


def paid_plan(templates: Templates, folder: Path) -> PaidPlan:
    """Two parts of it paid in cash on the day it was signed."""
    clock = HandClock()
    books = templates.copy("GBP", folder)
    desk = open_desk(books, clock)
    open_shift(desk)
    counter = PlanCounter(Till(desk, clock, str(books)))
    plan = counter.sign().plan
    counter.pay(plan, 16_000)
    counter.pay(plan, 16_000)
    assert not check_books(desk).trouble
    desk.close()
    return PaidPlan(books, plan, clock, counter.customers)


def rewrite(books: Path, *said: str) -> None:
    """Those statements, by the owner of the file, who leaves the guards as they were."""
    with closing(sqlite3.connect(books, isolation_level=None)) as raw:
        raw.execute("pragma foreign_keys = off")
        raw.execute("pragma ignore_check_constraints = on")
        raw.execute("pragma synchronous = off")
        raw.execute("begin")
        names = [name for name in statements() if _has(raw, name)]
        kept = [raw.execute(_SAID, (name,)).fetchone()[0] for name in names]
        for name in names:
            raw.execute(f"drop trigger {name}")
        for each in said:
            raw.execute(each)
        for each in kept:
            raw.execute(each)
        raw.execute("commit")


@contextmanager
def opened(paid: PaidPlan, books: Path, *, days: int = 0) -> Iterator[PlanCounter]:
    """A counter over those books so many days later, the clerk on duty."""
    clock = HandClock(paid.clock.at.after(days=days))
    desk = open_desk(books, clock)
    desk.sign_in(CLERK)
    try:
        yield PlanCounter(Till(desk, clock, str(books)), dict(paid.customers))
    finally:
        desk.close()


_SAID = "select sql from sqlite_schema where type = 'trigger' and name = ?"


def _has(raw: sqlite3.Connection, name: str) -> bool:
    return raw.execute(_SAID, (name,)).fetchone() is not None
