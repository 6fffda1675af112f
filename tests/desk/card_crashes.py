"""A till that dies anywhere around a card call, and the acquirer that goes on without it.

Each till is a process of its own. It starts, asks for what the one before it left, and looks whether
books and acquirer agree; then it sells by card and takes back. It ends at the n-th call of any
function, counted while it works: while it asks, before a call stands in the books, while the
terminal is asked, after the money moved, before and after the answer is written down. The acquirer
is a file that only grows.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from desk.tills import Till

from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.card_desk import CardDesk
from posdesk.desk.lookups.card_calls import AskIdleCharges, AskOpenCalls
from posdesk.sales.basket import BasketLine
from posdesk.sales.payment import Payment
from posdesk.till.terminal import APPROVED, NEVER_CAME, UNKNOWN, Answer, Call

OpenTill = Callable[[], Till]
DIED, NEVER = 9, 1 << 60
CLOSE = 1_000


@dataclass
class FileAcquirer:
    """Money moves once under a key: a line a movement, written in one piece. `silent`: one answer
    in so many is lost on its way back."""

    path: Path
    silent: int = 0
    asked: int = field(default=0, init=False)
    noted: Callable[[], object] = field(default=bool, init=False)
    name: str = "file"

    def moved(self) -> dict[str, tuple[str, int]]:
        """Key -> (kind, minor units); a key that is there twice is a double movement."""
        if not self.path.exists():
            return {}
        found: dict[str, tuple[str, int]] = {}
        for line in self.path.read_text().splitlines():
            key, kind, minor = line.split()
            assert key not in found, f"{key} moved twice"
            found[key] = (kind, int(minor))
        return found

    def call(self, call: Call) -> Answer:
        """Move it, and perhaps be heard."""
        self.noted()
        if call.key not in self.moved():
            line = f"{call.key} {call.kind} {call.minor}\n".encode()
            where = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
            os.write(where, line)
            os.close(where)
        self.asked += 1
        lost = self.silent and self.asked % self.silent == 0
        return Answer(UNKNOWN) if lost else Answer(APPROVED, "4242", "A1", call.key[-6:])

    def status(self, call: Call) -> Answer:
        """What moved."""
        if call.key in self.moved():
            return Answer(APPROVED, "4242", "A1", call.key[-6:])
        return Answer(NEVER_CAME)


@dataclass
class Found:
    """What came of the trials."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    length: int = 0
    asked_at: list[int] = field(default_factory=list)

    def heard(self, told: bytes) -> None:
        """What a till said of the one before it; nothing where it died while it asked."""
        if told:
            said = json.loads(told)
            self.wrong += said["wrong"]
            self.counts.update(said["counts"])

    def a_point(self, dice: Random) -> int:
        """Where a till dies: anywhere, or in every other trial close to a call to the terminal."""
        if dice.random() < 0.5:
            return dice.randint(1, self.length + self.length // 20)
        return max(1, dice.choice(self.asked_at) + dice.randint(-CLOSE, CLOSE))


def measure(open_till: OpenTill, acquirer: FileAcquirer, found: Found) -> None:
    """How many functions a till calls from its start to its end, everything being loaded; and at
    which of them the terminal is called."""
    for _ in range(3):
        counted = Counted(NEVER)
        acquirer.noted, found.asked_at = lambda c=counted: found.asked_at.append(c.calls), []
        _a_till(open_till, acquirer, 100, counted, found.heard)
        found.length = counted.calls
    acquirer.noted = bool


def trial(open_till: OpenTill, acquirer: FileAcquirer, dice: Random, found: Found) -> None:
    """A till that starts and dies somewhere."""
    minor, counted = dice.randint(100, 9_000), Counted(found.a_point(dice))
    hears, says = os.pipe()
    child = os.fork()
    if child == 0:  # pragma: no cover - another process
        os.close(hears)
        try:
            _a_till(open_till, acquirer, minor, counted, lambda told: os.write(says, told))
        except BaseException as trouble:
            os.write(2, f"{type(trouble).__name__}: {trouble}\n".encode())
            os._exit(1)
        os._exit(0)
    os.close(says)
    with os.fdopen(hears, "rb") as pipe:
        found.heard(pipe.read())
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    found.counts["died" if code == DIED else "lived"] += 1
    if code not in (DIED, 0):
        found.wrong.append(f"the till ended with {code}")


def the_last_one(open_till: OpenTill, acquirer: FileAcquirer, found: Found) -> None:
    """A till that starts after them all, and lives."""
    till = open_till()
    found.heard(_what_was_left(till, acquirer))
    found.counts["moved"] += len(acquirer.moved())
    till.desk.close()


Tells = Callable[[bytes], object]


@dataclass
class Counted:
    """The functions called so far; the process ends at the `last`-th."""

    last: int
    calls: int = 0

    def one(self, frame: Any, event: str, arg: Any) -> None:
        """What sys.setprofile tells."""
        self.calls += 1
        if self.calls >= self.last:
            os._exit(DIED)


def _a_till(
    open_till: OpenTill, acquirer: FileAcquirer, minor: int, counted: Counted, tell: Tells
) -> None:
    """What the till does, until it dies."""
    till = open_till()
    sys.setprofile(counted.one)
    tell(_what_was_left(till, acquirer))
    _sale_and_return(till, acquirer, minor)
    sys.setprofile(None)
    till.desk.close()


def _sale_and_return(till: Till, acquirer: FileAcquirer, minor: int) -> None:
    cards = CardDesk(till.desk, acquirer)
    ticket = till.ticket().going_out(BasketLine("", "Ring", 1, minor * 1_000, "Z"))
    key = till.desk.new_operation()
    call = cards.charge(key, ticket.operation, minor)
    assert call.answer is not None
    payment = Payment.begin(minor, 1).taking_card(minor, call.answer.last4, "A1", key)
    number = till.desk.do(SettleTicket(ticket, payment, minor)).result.sale
    back = till.ticket().with_receipt(till.standing(number)).all_back()
    done = till.desk.do(SettleTicket(back, None, -minor, by_terminal=True)).result
    cards.pay_back(done.returns[0])


def _what_was_left(till: Till, acquirer: FileAcquirer) -> bytes:
    """The till starts: everything is known after one question, nothing twice, nothing forgotten."""
    cards, wrong, counts = CardDesk(till.desk, acquirer), [], Counter[str]()
    counts["open at the start"] = len(till.desk.ask(AskOpenCalls()))
    cards.ask_all()
    left = till.desk.ask(AskOpenCalls())
    if left:
        wrong.append(f"{len(left)} calls without an outcome after one question")
    for idle in till.desk.ask(AskIdleCharges()):
        counts["charges given back"] += 1
        cards.reverse(idle.call.key)
    wrong += _off(till, acquirer)
    return json.dumps({"wrong": wrong, "counts": counts}).encode()


_SUMS = """
select 'paid', coalesce(sum(applied), 0) from sale_tender where kind = 'card'
union all select 'back', coalesce(sum(amount), 0) from refund_leg where kind = 'card'
union all select 'clearing', coalesce(sum(minor), 0) from posting where account = 'CARD:clearing'
"""


def _off(till: Till, acquirer: FileAcquirer) -> list[str]:
    """Where the books and the acquirer differ."""
    sums: Counter[str] = Counter()
    for kind, minor in acquirer.moved().values():
        sums[kind] += minor
    with till.file.read() as books:
        rows = books._unit.connection.exec_driver_sql(_SUMS).all()
    told = {str(row[0]): int(row[1]) for row in rows}
    off = []
    if sums["charge"] - sums["reversal"] != told["paid"]:
        off.append(f"charged {sums['charge']}, reversed {sums['reversal']}, sold {told['paid']}")
    if sums["refund"] != told["back"]:
        off.append(f"refunded {sums['refund']}, on slips {told['back']}")
    if told["clearing"] != told["paid"] - told["back"]:
        off.append(f"clearing {told['clearing']}")
    return off
