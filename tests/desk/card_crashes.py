"""A till that dies anywhere around a card call, and the acquirer that goes on without it.

The till is a process of its own; it ends at the n-th call of any function, counted while it works:
before the call stands in the books, while the terminal is asked, after the money moved, before and
after the answer is written down. The acquirer is a file that only grows.
"""

from __future__ import annotations

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
DIED = 9


@dataclass
class FileAcquirer:
    """Money moves once under a key: a line a movement, written in one piece. `silent`: one answer
    in so many is lost on its way back."""

    path: Path
    silent: int = 0
    asked: int = field(default=0, init=False)
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


def trial(open_till: OpenTill, acquirer: FileAcquirer, dice: Random, found: Found) -> None:
    """A sale and its return by card; the till dies somewhere in it, and is started again."""
    if not found.length:
        _day(open_till, acquirer, 100, 1 << 60)  # everything is loaded by then
        found.length = _day(open_till, acquirer, 100, 1 << 60)
    minor, last = dice.randint(100, 9_000), dice.randint(1, found.length + found.length // 20)
    begun = _points(acquirer)
    code = _in_a_till_of_its_own(lambda: _day(open_till, acquirer, minor, last))
    found.counts["died" if code == DIED else "lived"] += 1
    if code not in (DIED, 0):
        found.wrong.append(f"the till ended with {code}")
        return
    _started_again(open_till, acquirer, found, begun)


def _points(acquirer: FileAcquirer) -> int:
    return len(acquirer.moved())


def _in_a_till_of_its_own(work: Callable[[], object]) -> int:
    child = os.fork()
    if child == 0:  # pragma: no cover - another process
        try:
            work()
        except BaseException as trouble:
            os.write(2, f"{type(trouble).__name__}: {trouble}\n".encode())
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _day(open_till: OpenTill, acquirer: FileAcquirer, minor: int, last: int) -> int:
    """What the till does, until it dies at the `last`-th function called; how many were."""
    till = open_till()
    cards, calls = CardDesk(till.desk, acquirer), 0

    def count(frame: Any, event: str, arg: Any) -> None:
        nonlocal calls
        calls += 1
        if calls >= last:
            os._exit(DIED)

    ticket = till.ticket().going_out(BasketLine("", "Ring", 1, minor * 1_000, "Z"))
    key = till.desk.new_operation()
    sys.setprofile(count)
    call = cards.charge(key, ticket.operation, minor)
    assert call.answer is not None
    payment = Payment.begin(minor, 1).taking_card(minor, call.answer.last4, "A1", key)
    number = till.desk.do(SettleTicket(ticket, payment, minor)).result.sale
    back = till.ticket().with_receipt(till.standing(number)).all_back()
    done = till.desk.do(SettleTicket(back, None, -minor, by_terminal=True)).result
    cards.pay_back(done.returns[0])
    sys.setprofile(None)
    till.desk.close()
    return calls


def _started_again(open_till: OpenTill, acquirer: FileAcquirer, found: Found, begun: int) -> None:
    """The till starts: everything is known after one question, nothing twice, nothing forgotten."""
    till = open_till()
    cards = CardDesk(till.desk, acquirer)
    waiting = till.desk.ask(AskOpenCalls())
    found.counts["open at the start"] += len(waiting)
    cards.ask_all()
    left = till.desk.ask(AskOpenCalls())
    if left:
        found.wrong.append(f"{len(left)} calls without an outcome after one question")
    for idle in till.desk.ask(AskIdleCharges()):
        found.counts["charges given back"] += 1
        cards.reverse(idle.call.key)
    found.wrong += _off(till, acquirer)
    found.counts["moved"] += _points(acquirer) - begun
    till.desk.close()


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
