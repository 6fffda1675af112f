"""A till as the benchmarks work it: acts made ready beforehand, then done as the button does them.

Its shadow does the same rows by the plain driver on a copy of the books: same settings, no
triggers, no foreign keys, no trade. That is the floor.
"""

from __future__ import annotations

import contextlib
import json
import random
import shutil
import sqlite3
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bench.big_books import FIRST, GOODS, KEY, goods_line
from sqlalchemy import Engine, event

from posdesk.clock import Moment
from posdesk.desk.action import Lookup
from posdesk.desk.actions.add_customer import AddCustomer
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.actions.settle_ticket import Settled, SettleTicket
from posdesk.desk.actions.sign_plan import Signed, SignPlan
from posdesk.desk.actions.take_instalment import TakeInstalment
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.plan_pages import AskPlanPage
from posdesk.desk.lookups.scan import AskScan
from posdesk.identity import SALE, Number
from posdesk.instalments.schedule import MONTH, months_later, schedule
from posdesk.people.staff import StaffMember
from posdesk.returns.standing import Standing
from posdesk.sales.basket import Basket
from posdesk.sales.payment import Handed, Payment
from posdesk.store.chain_end import NUMBERS_ABOVE
from posdesk.store.engine import open_books
from posdesk.store.sqlite import connect
from posdesk.ticket.settlement import settle
from posdesk.ticket.ticket import Ticket

LINES, BACK = 10, 3
PARTS, PAID_OF_PLAN = 12, 6
PAST = f"select value from setting where key = '{NUMBERS_ABOVE}'"
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
    receipts: int
    sold: deque[str] = field(default_factory=deque)
    _at: int = 0
    _used: set[int] = field(default_factory=set)
    _dice: random.Random = field(default_factory=lambda: random.Random(5))
    _plan: Signed | None = None
    _paid: int = 0

    def sale(self, lines: int = LINES) -> SettleTicket:
        """So many different goods for exact cash, rung and paid; not booked yet."""
        self._at += 1
        rung = tuple(goods_line((self._at * 31 + no * 7) % GOODS) for no in range(lines))
        ticket = Ticket(self.desk.new_operation(), Basket(rung))
        station = self.desk.station()
        net = settle(ticket, station.taxes, station.shop.cash_step).net
        return SettleTicket(ticket, Payment.begin(net, 1).taking_cash(), net)

    def back(self) -> SettleTicket:
        """Three lines of the sale recorded last come back, priced; not booked yet."""
        return self.priced(self.sold.pop())

    def back_of_old(self) -> SettleTicket:
        """Three lines of any sale of the years behind, each sale once."""
        return self.priced(self.old())

    def old(self) -> str:
        """The number of a sale of the years behind of which nothing came back yet."""
        while True:
            at = self._dice.randrange(self.receipts)
            number = str(Number(SALE, 1, at + 1))
            if at not in self._used and not self._standing(number).returned:
                self._used.add(at)
                return number

    def priced(self, number: str) -> SettleTicket:
        """What happens when that receipt is scanned and three of its lines are ticked."""
        ticket = Ticket(self.desk.new_operation()).with_receipt(self._standing(number))
        for line in range(1, BACK + 1):
            ticket = ticket.ticking(0, line)
        station = self.desk.station()
        net = settle(ticket, station.taxes, station.shop.cash_step).net
        return SettleTicket(ticket, None, net)

    def _standing(self, number: str) -> Standing:
        found = self.desk.ask(AskScan(number, scanned=True))
        assert isinstance(found, ReceiptFound), found
        return found.standing

    def instalment(self) -> TakeInstalment:
        """A part of a plan in exact cash; on each plan a few are paid, then the next is signed."""
        if not self._plan or self._paid == PAID_OF_PLAN:
            self._plan, self._paid = self._sign(), 0
        signed = self._plan
        part = signed.financed // PARTS
        owed = signed.financed - part * self._paid
        self._paid += 1
        assert self.desk.ask(AskPlanPage(signed.plan)) is not None  # the pay step shows it first
        operation, coins = self.desk.new_operation(), (Handed("cash", part),)
        return TakeInstalment(operation, signed.plan, part, owed, coins)

    def _sign(self) -> Signed:
        desk, self._at = self.desk, self._at + 1
        name = f"Customer {self._at}"
        who = desk.do(AddCustomer(desk.new_operation(), name, "020 7946 0001")).result
        rung = tuple(goods_line((self._at * 31 + no * 7) % GOODS) for no in range(BACK))
        ticket, station = Ticket(desk.new_operation(), Basket(rung)), desk.station()
        price = settle(ticket, station.taxes, station.shop.cash_step).out_total
        first = months_later(station.at.day, 1)
        dues = schedule(price, PARTS, first, MONTH)
        act = SignPlan(ticket, who.reference, price, dues, MONTH, confirmed="ink")
        return desk.do(act).result

    def do(self, act: SettleTicket | TakeInstalment) -> None:
        """What Enter does."""
        settled = self.desk.do(act).result
        if isinstance(settled, Settled) and settled.sale:
            self.sold.append(settled.sale)

    def recorded(self, act: SettleTicket | TakeInstalment) -> list[Statement]:
        """Do it, and what it asked of the database; never timed, for the record costs as well."""
        with _listening(self.desk._file.over.writers) as asked:
            self.do(act)
        return asked

    @contextlib.contextmanager
    def listening(self) -> Iterator[list[Statement]]:
        """What is asked of the database while acts are made ready."""
        with _listening(self.desk._file.over.writers) as asked:
            yield asked

    def asked_by(self, lookup: Lookup[object]) -> list[Statement]:
        """The questions that look-up asks of the database."""
        with _listening(self.desk._file.over.engine) as asked:
            self.desk.ask(lookup)
        return asked


@contextlib.contextmanager
def _listening(engine: Engine) -> Iterator[list[Statement]]:
    asked: list[Statement] = []

    def keep(_: object, __: object, sql: str, values: object, ___: object, many: bool) -> None:
        asked.append((sql, values, many))

    event.listen(engine, "before_cursor_execute", keep)
    yield asked
    event.remove(engine, "before_cursor_execute", keep)


@contextlib.contextmanager
def at_work(books: Path) -> Iterator[BenchTill]:
    """The till over those books, with an open shift."""
    with contextlib.closing(sqlite3.connect(books)) as raw:
        newest = "select max(at_ms) from sale where day = (select max(day) from sale)"
        clock = BenchClock(Moment(raw.execute(newest).fetchone()[0] or FIRST.ms))
        receipts = json.loads(raw.execute(PAST).fetchone()[0])["1"][SALE]
    file = open_books(books, KEY, clock)
    till = BenchTill(Desk(file, KEY, clock, books.parent, books), receipts)
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
        for (name,) in self.raw.execute(
            "select name from sqlite_schema where type = 'trigger'"
        ).fetchall():
            self.raw.execute(f"drop trigger {name}")

    def follow(self, asked: list[Statement], *, reading: bool) -> None:
        """Make ready to do that act after it; its questions as well, if `reading`."""
        self.waiting.append(asked if reading else _rows_of(asked))

    def catch_up(self, asked: list[Statement]) -> None:
        """Rows of acts that nobody measures."""
        rows = _rows_of(asked)
        if rows:
            assert not self.waiting, "they come between two acts"
            self.waiting.append(rows)
            self.act()

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


def _rows_of(asked: list[Statement]) -> list[Statement]:
    """What is written alone: of the statement that opens an act, its row and no answers."""
    return [_bare(*each) for each in asked if not each[0].lstrip().lower().startswith("select")]


def _bare(sql: str, values: object, many: bool) -> Statement:
    if " RETURNING " not in sql:
        return sql, values, many
    assert sql.startswith("INSERT INTO txn (id)") and isinstance(values, tuple), sql
    return "INSERT INTO txn (id) VALUES (?)", values[:1], many
