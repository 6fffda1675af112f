"""The stage: one shop, made for one scenario, with its tills, people, customers and papers."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, TypeVar

from posdesk.clock import Moment
from posdesk.desk.action import Action, Outcome
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.papers import AskPaper
from posdesk.documents.as_text import as_text
from posdesk.errors import Refusal
from posdesk.keys import TillKey
from posdesk.ledger import chain
from posdesk.money import currency
from posdesk.people.staff import CLERK, StaffMember
from posdesk.scenarios.ground import Beginning, Ground
from posdesk.scenarios.house import (
    FIRST_MOMENT,
    FLOAT,
    PEOPLE,
    STAGE_KEY,
    Held,
    House,
    StageClock,
    put_people,
)
from posdesk.scenarios.outcomes import Unmet, check
from posdesk.store.books import Books

Answer = TypeVar("Answer")
Rows = tuple[Mapping[str, str], ...]
_STEP_MS = 60_000  # an act a minute


@dataclass
class Stage:
    """What the sentences act on. Amounts are minor units of the shop's currency."""

    ground: Ground
    house: House = field(default_factory=House)
    clock: StageClock = field(default_factory=StageClock)
    key: TillKey = STAGE_KEY
    till: int = 1
    papers: dict[str, Held] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    customers: dict[str, str] = field(default_factory=dict)
    refused: Refusal | None = None
    stated: Counter[str] = field(default_factory=Counter)
    done: list[tuple[Desk, Action[object], StaffMember | None]] = field(default_factory=list)
    tampered: bool = False
    marked: int = 0
    saying: str = ""  # Given, When or Then, while a step is played
    notes: dict[str, Any] = field(default_factory=dict)
    _texts: dict[str, str] = field(default_factory=dict)  # of papers: nothing changes one
    _desk: Desk | None = None
    _made: bool = False

    # --- the shop --------------------------------------------------------------------------------

    @property
    def desk(self) -> Desk:
        """The till T1, opened when first asked for; the clerk is on duty, her float in it."""
        if self._desk is None:
            self.open_books() if self._made else self.begin()
        assert self._desk is not None
        return self._desk

    def begin(self) -> None:
        """Fresh books, and the shop at work."""
        shop, taxes = self.house.shop, self.house.taxes
        self.ground.make(Beginning(shop, taxes, self.key, FIRST_MOMENT, put_people, self.till))
        self._made = True
        self.open_books()

    def open_books(self) -> None:
        """Open them (again); the clerk is on duty, and a shift runs."""
        self._desk = self.ground.open(self.key, self.clock)
        self.put_on_duty(CLERK)
        self.at_work()

    def close_books(self) -> None:
        """Let go of them, for what another program does to them."""
        self.desk.close()
        self._desk = None
        self._texts.clear()

    @contextmanager
    def closed(self) -> Iterator[None]:
        """The books closed inside the block and opened again after it."""
        self.close_books()
        try:
            yield
        finally:
            self.open_books()

    def end(self) -> None:
        """Let go of all of it."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def put_on_duty(self, role: str) -> None:
        """The shop's clerk, manager ... signs in."""
        self.desk.sign_in(PEOPLE[role])

    def at_work(self) -> None:
        """A shift runs at the till, begun with a float of 100."""
        with self.read() as books:
            runs = books.shifts.current(self.till) is not None
        if not runs:
            staff = self.desk.duty.staff
            self.put_on_duty(CLERK)
            self.desk.do(OpenShift(self.desk.new_operation(), FLOAT))
            self.desk.sign_in(staff)

    def start_over(self, **settings: Any) -> None:
        """A shop with other settings, before anything was done in this one."""
        check(not self._made, "say this before anything else")
        shop = replace(self.house.shop, **settings)
        self.house = replace(self.house, shop=shop)

    def lose_since(self, name: str) -> None:
        """The books forget all that was done since the copy `name`; numbers given stay given."""
        self.close_books()
        self.ground.put_back(name)
        self.open_books()
        self.done.clear()

    @contextmanager
    def losing(self) -> Iterator[None]:
        """What is done inside the block is gone from the books after it; papers stay in hands."""
        with self.closed():
            self.ground.keep("before")
        yield
        self.lose_since("before")

    def keep_books(self) -> None:
        """A copy of the file as it is now, for a story that needs it later."""
        place = len(self.entries())
        with self.closed():
            self.ground.keep(f"at-{place}")
        self.notes.setdefault("kept", []).append(place)

    def lose_entries(self, number: int) -> None:
        """The file as it was before the last `number` entries, closed; the mark stays."""
        place = len(self.entries()) - number
        check(place in self.notes.get("kept", ()), f"no copy is of {number} entries ago")
        self.close_books()
        self.ground.put_back(f"at-{place}")
        self.done.clear()

    def today(self, day: date) -> None:
        """Ten o'clock of that day, or later if it is; a clock put back is a story of its own."""
        then = Moment.at(day.year, day.month, day.day, 10)
        now = self.clock.at
        check(day >= now.day, f"the stage's clock stands on {now.day}; it does not go back")
        if then.ms > now.ms:
            self.clock.at = then

    # --- acts ------------------------------------------------------------------------------------

    def do(self, action: Action[Answer]) -> Answer:
        """The act at the till, a minute later; a Refusal passes through."""
        return self.outcome(action).result

    def outcome(self, action: Action[Answer]) -> Outcome[Answer]:
        """The act at the till and what came of it; it is done again when the scenario has ended."""
        self.clock.at = self.clock.at.after(ms=_STEP_MS)
        made = self.desk.do(action)
        if action.operation and not made.repeated:
            self.done.append((self.desk, action, self.desk.duty.staff))
        return made

    @contextmanager
    def trying(self) -> Iterator[None]:
        """A Refusal inside the block is kept in `refused`; it left nothing but an attempt."""
        self.refused = None
        self.at_work()
        before = self.counted()
        try:
            yield
        except Refusal as refused:
            self.refused = refused
            after = self.counted()
            more = {
                name: after[name] - before[name] for name in after if after[name] != before[name]
            }
            attempts = {"journal": 1, "txn": 1}
            check(
                not more or more == attempts,
                f"it was refused, and yet rows were written: {more}",
            )

    # --- what is in the books --------------------------------------------------------------------

    @contextmanager
    def read(self) -> Iterator[Books]:
        """The books as they stand."""
        with self.desk._file.read() as books:
            yield books

    def mark(self) -> None:
        """Remember how far the journal had come before a When."""
        if not self._made:
            self.begin()
        self.marked = len(self.entries())

    def counted(self) -> dict[str, int]:
        """How many rows each sealed table has."""
        from posdesk.store.tables import SEALED

        counts = " union all ".join(
            f"select '{table.name}', count(*) from {table.name}" for table in SEALED
        )
        with self.ground.program() as connection:
            rows = connection.exec_driver_sql(counts).all()
        return {str(name): int(count) for name, count in rows}

    def balance(self, account: str) -> int:
        """The balance of an account as the books spell it, debits above zero."""
        with self.read() as books:
            return books.journal.balance(account)

    def balances(self) -> dict[str, int]:
        """Every account's balance."""
        with self.ground.program() as connection:
            rows = connection.exec_driver_sql(
                "select account, sum(minor) from posting group by account"
            )
            return {str(account): int(minor) for account, minor in rows.all()}

    def entries(self) -> list[dict[str, Any]]:
        """What the journal says, oldest first."""
        with self.ground.program() as connection:
            rows = connection.exec_driver_sql("select payload from journal order by at_ms, id")
            return [dict(chain.decode(bytes(payload))) for (payload,) in rows.all()]

    def account(self, said: str) -> str:
        """An account as a file spells it: `RECV:Ana`, `CASH:T1` -> as the books spell it."""
        kind, colon, part = said.partition(":")
        if kind in ("RECV", "CREDIT"):
            return f"{kind}:{self.customer(part)}"
        if kind == "CASH":
            return f"CASH:{part.removeprefix('T')}"
        return kind + colon + part

    def customer(self, name: str) -> str:
        """The reference of that customer; one of chance for somebody the books never met."""
        return self.customers.setdefault(name, secrets.token_hex(8))

    # --- papers ----------------------------------------------------------------------------------

    def hold(self, name: str, number: str) -> Held:
        """The customer takes the paper of that number with her; the file calls it `name`."""
        with self.read() as books:
            kept = books.documents.get(number)
        check(kept is not None, f"no paper {number} was made")
        assert kept is not None
        self.numbers[name] = number
        self.papers[name] = held = Held(number, kept.tokens, self.text_of(number))
        return held

    def paper(self, name: str) -> Held:
        """A paper the file has named before."""
        if name not in self.papers:
            raise Unmet(f"nobody holds a paper {name} here")
        return self.papers[name]

    def text_of(self, number: str) -> str:
        """A paper of the books as text."""
        if number not in self._texts:
            paper = self.desk.ask(AskPaper(number))
            check(paper is not None, f"no paper {number} was made")
            assert paper is not None
            self._texts[number] = as_text(paper)
        return self._texts[number]

    def printed(self) -> list[str]:
        """The numbers of all papers, in the order they were made."""
        with self.ground.program() as connection:
            rows = connection.exec_driver_sql(
                "select d.number from document d join journal j on j.id = d.txn "
                "order by j.at_ms, j.id, d.number"
            )
            return [str(number) for (number,) in rows.all()]

    # --- figures ---------------------------------------------------------------------------------

    def minor(self, said: str) -> int:
        """`1,280.00` -> 128000, by the shop's currency."""
        exponent = currency(self.house.shop.currency).exponent
        whole, _, part = said.replace(",", "").partition(".")
        check(len(part) <= exponent, f"{said} is finer than the currency")
        return int(whole + part.ljust(exponent, "0"))

    def shown(self, minor: int) -> str:
        """128000 -> `1,280.00`."""
        exponent = currency(self.house.shop.currency).exponent
        unit = 10**exponent
        whole = f"{abs(minor) // unit:,}"
        part = f".{abs(minor) % unit:0{exponent}d}" if exponent else ""
        return f"{'-' if minor < 0 else ''}{whole}{part}"

    @staticmethod
    def day(said: str) -> date:
        """`1 Jul 2026`."""
        return datetime.strptime(said, "%d %b %Y").date()
