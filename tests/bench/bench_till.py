"""A till as the benchmarks work it: acts made ready beforehand, then done as the button does them.

Its shadow does the same rows by the plain driver on a copy of the books: same settings, no
triggers, no foreign keys, no trade. That is the floor.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bench.big_books import GOODS, KEY, goods_line
from sqlalchemy import event

from posdesk.clock import Moment
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.actions.settle_ticket import Settled, SettleTicket
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.receipts import ReceiptFound
from posdesk.desk.lookups.scan import AskScan
from posdesk.people.staff import StaffMember
from posdesk.sales.basket import Basket
from posdesk.sales.payment import Payment
from posdesk.store.engine import open_books
from posdesk.store.sqlite import connect
from posdesk.ticket.settlement import settle
from posdesk.ticket.ticket import Ticket

LINES, BACK = 10, 3
Statement = tuple[str, object, bool]


@dataclass
class BenchClock:
    """Each look at it is a second later."""

    at: Moment

    def now(self) -> Moment:
        """The next second."""
        self.at = self.at.after(ms=1000)
        return self.at


@dataclass
class BenchTill:
    """A desk with a clerk on duty and an open shift."""

    desk: Desk
    asked: list[Statement] = field(default_factory=list)
    sold: deque[str] = field(default_factory=deque)
    _at: int = 0

    def sale(self) -> SettleTicket:
        """Ten different goods for exact cash, rung and paid; not booked yet."""
        self._at += 1
        lines = tuple(goods_line((self._at * 31 + no * 7) % GOODS) for no in range(LINES))
        ticket = Ticket(self.desk.new_operation(), Basket(lines))
        station = self.desk.station()
        net = settle(ticket, station.taxes, station.shop.cash_step).net
        return SettleTicket(ticket, Payment.begin(net, 1).taking_cash(), net)

    def back(self, number: str = "") -> SettleTicket:
        """Three lines of a sale come back, priced; not booked yet."""
        found = self.desk.ask(AskScan(number or self.sold.popleft(), scanned=True))
        assert isinstance(found, ReceiptFound), found
        ticket = Ticket(self.desk.new_operation()).with_receipt(found.standing)
        for line in range(1, BACK + 1):
            ticket = ticket.ticking(0, line)
        station = self.desk.station()
        net = settle(ticket, station.taxes, station.shop.cash_step).net
        return SettleTicket(ticket, None, net)

    def do(self, act: SettleTicket) -> Settled:
        """What Enter does."""
        self.asked = []
        settled = self.desk.do(act).result
        if settled.sale:
            self.sold.append(settled.sale)
        return settled


@contextlib.contextmanager
def at_work(books: Path) -> Iterator[BenchTill]:
    """The till over those books; what it asks of the database is kept in `asked`."""
    with contextlib.closing(sqlite3.connect(books)) as raw:
        newest = "select max(at_ms) from sale where day = (select max(day) from sale)"
        clock = BenchClock(Moment(raw.execute(newest).fetchone()[0]))
    file = open_books(books, KEY, clock)
    till = BenchTill(Desk(file, KEY, clock, books.parent, books))

    def keep(_: object, __: object, sql: str, values: object, ___: object, many: bool) -> None:
        till.asked.append((sql, values, many))

    event.listen(file._engine, "before_cursor_execute", keep)
    till.desk.sign_in(StaffMember("7", "Clerk 7", "clerk"))
    with file.read() as shelves:
        is_open = shelves.shifts.current(1) is not None
    if not is_open:
        till.desk.do(OpenShift(till.desk.new_operation(), 100_00))
    try:
        yield till
    finally:
        till.desk.close()


class Shadow:
    """A copy of the books on which what a till asked is asked again by the plain driver."""

    def __init__(self, books: Path, copy: Path) -> None:
        shutil.copyfile(books, copy)
        self.waiting: deque[list[Statement]] = deque()
        self.raw = connect(copy)
        self.raw.execute("pragma foreign_keys = off")
        for (name,) in self.raw.execute("select name from sqlite_schema where type = 'trigger'").fetchall():
            self.raw.execute(f"drop trigger {name}")

    def follow(self, asked: list[Statement], *, reading: bool) -> None:
        """Make ready to do that act after it; its questions as well, if `reading`."""
        kept = [each for each in asked if reading or not each[0].lstrip().lower().startswith("select")]
        self.waiting.append([each for each in kept if not each[0].startswith("BEGIN")])

    def act(self) -> None:
        """The next act of the till, by the plain driver in one transaction."""
        self.raw.execute("BEGIN IMMEDIATE")
        for sql, values, many in self.waiting.popleft():
            if many:
                self.raw.executemany(sql, values)  # type: ignore[arg-type]
            else:
                self.raw.execute(sql, values).fetchall()  # type: ignore[arg-type]
        self.raw.execute("COMMIT")

    def close(self) -> None:
        """Let go of the copy."""
        self.raw.close()
