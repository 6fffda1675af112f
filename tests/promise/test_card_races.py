"""Two tills, one receipt, and one button pressed twice: money goes back to the card once.

RELIABILITY G4. 5,000 of each nightly: `POSDESK_CARD_RACES=5000`; a two-hundredth a commit, on each
engine.
"""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import TypeVar

import pytest
from desk.pairs import Pair
from desk.tills import Till
from promise.conftest import Opens

from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.card_desk import CardDesk
from posdesk.desk.lookups.card_calls import AskOpenCalls
from posdesk.errors import Fault, Refusal
from posdesk.sales.basket import BasketLine
from posdesk.sales.payment import Payment
from posdesk.till.simulated import Acquirer, Simulated
from posdesk.till.terminal import APPROVED, CHARGE, REFUND

RACES = int(os.environ.get("POSDESK_CARD_RACES", "25"))
A_BOOK = 500
BOOKED = (
    "select (select coalesce(sum(amount), 0) from refund_leg where kind = 'card'), "
    "(select coalesce(sum(minor), 0) from card_call c join card_use u on u.call = c.key "
    "where c.kind = 'charge')"
)


@pytest.mark.timeout(0)
def test_two_tills_and_one_receipt_in_a_file(opens_file: Opens, room: Path) -> None:
    _run("two tills in a file", opens_file, room, _race)


@pytest.mark.timeout(0)
def test_two_tills_and_one_receipt_on_the_server(opens_server: Opens, room: Path) -> None:
    _run("two tills on the server", opens_server, room, _race)


@pytest.mark.timeout(0)
def test_one_button_pressed_twice_in_a_file(opens_file: Opens, room: Path) -> None:
    _run("pressed twice in a file", opens_file, room, _pressed_twice)


@pytest.mark.timeout(0)
def test_one_button_pressed_twice_on_the_server(opens_server: Opens, room: Path) -> None:
    _run("pressed twice on the server", opens_server, room, _pressed_twice)


T = TypeVar("T")
Try = Callable[[Pair, Acquirer, Random, Counter[str]], None]


def _run(name: str, opens: Opens, room: Path, once: Try) -> None:
    begun, counts = time.monotonic(), Counter[str]()
    for place, first in enumerate(range(0, RACES, A_BOOK)):
        folder, acquirer = room / f"races-{place}", Acquirer()
        folder.mkdir()
        with opens(folder) as pair:
            for seed in range(first, min(RACES, first + A_BOOK)):
                once(pair, acquirer, Random(seed), counts)
                _adds_up(pair, acquirer, seed)
        shutil.rmtree(folder)
    took = time.monotonic() - begun
    print(f"\nmeasured: {name}: {RACES} tries, {dict(counts)}, 0 double, {took:.0f} s")


def _bought(till: Till, minor: int) -> str:
    """A ring that a card paid on a terminal of its own; the clerk typed its slip."""
    ticket = till.ticket().going_out(BasketLine("", "Ring", 1, minor * 1_000, "Z"))
    return till.settle(ticket, ("card", None)).sale


def _back(till: Till, number: str) -> SettleTicket:
    ticket = till.ticket().with_receipt(till.standing(number)).all_back()
    return SettleTicket(ticket, None, till.settlement(ticket).net, by_terminal=True)


def _race(pair: Pair, acquirer: Acquirer, dice: Random, counts: Counter[str]) -> None:
    """Each till brings the same ring back under an act of its own."""
    number = _bought(pair[0], dice.randint(100, 9_999))
    acts = [_back(till, number) for till in pair]
    told = _at_once(
        *(
            lambda till=till, act=act: _given(till, act, acquirer)
            for till, act in zip(pair, acts, strict=True)
        )
    )
    counts.update(told)
    assert told.count("booked") == 1, told
    assert (
        sum(pair[0].standing(number).refunded.values()) <= pair[0].sale(number).tenders[0].applied
    )


def _pressed_twice(pair: Pair, acquirer: Acquirer, dice: Random, counts: Counter[str]) -> None:
    """One button as often as a held Enter presses it: a card pays, or gets its money back."""
    presses = dice.choice((_card_pays, _card_gets))
    before = len(acquirer.moved)
    told = _at_once(*([presses(pair[0], acquirer, dice)] * dice.randint(2, 3)))
    counts.update(told)
    assert told.count("booked") == 1, told
    assert len(acquirer.moved) == before + 1


def _card_gets(till: Till, acquirer: Acquirer, dice: Random) -> Callable[[], str]:
    """One act sent several times; and the terminal asked as often."""
    act = _back(till, _bought(till, dice.randint(100, 9_999)))
    return lambda: _given(till, act, acquirer)


def _card_pays(till: Till, acquirer: Acquirer, dice: Random) -> Callable[[], str]:
    """One charge asked for several times, and its sale booked as often."""
    minor, cards = dice.randint(100, 9_999), CardDesk(till.desk, Simulated(acquirer=acquirer))
    ticket = till.ticket().going_out(BasketLine("", "Ring", 1, minor * 1_000, "Z"))
    key = till.desk.new_operation()

    def pay() -> str:
        answer = _patient(lambda: cards.charge(key, ticket.operation, minor)).answer
        assert answer is not None and answer.outcome == APPROVED, answer
        payment = Payment.begin(minor, 1).taking_card(minor, answer.last4, answer.approval, key)
        done = _patient(lambda: till.desk.do(SettleTicket(ticket, payment, minor)))
        return "again" if done.repeated else "booked"

    return pay


def _given(till: Till, act: SettleTicket, acquirer: Acquirer) -> str:
    """The act, and what the terminal is asked after it."""
    try:
        done = _patient(lambda: till.desk.do(act))
        back = CardDesk(till.desk, Simulated(acquirer=acquirer))
        _patient(lambda: back.pay_back(done.result.returns[0]))
    except Refusal as refused:
        return refused.code
    return "again" if done.repeated else "booked"


def _patient(act: Callable[[], T]) -> T:
    """Sent once more where the books are busy."""
    for _ in range(20):
        try:
            return act()
        except Fault as fault:
            if fault.code != "busy":
                raise
    raise AssertionError("busy for ever")


def _at_once(*acts: Callable[[], str]) -> list[str]:
    start = threading.Barrier(len(acts))

    def run(act: Callable[[], str]) -> str:
        start.wait()
        return act()

    with ThreadPoolExecutor(len(acts)) as threads:
        return list(threads.map(run, acts))


def _adds_up(pair: Pair, acquirer: Acquirer, seed: int) -> None:
    """What moved is what stands on slips, and nothing waits for an answer."""
    moved: Counter[str] = Counter()
    for each in acquirer.moved:
        moved[each.call.kind] += each.call.minor
    with pair[0].file.read() as books:
        slips, paid = books._unit.connection.exec_driver_sql(BOOKED).one()
    assert moved[REFUND] == slips, f"seed {seed}: {moved} moved, {slips} on slips"
    assert moved[CHARGE] == paid, f"seed {seed}: {moved} moved, {paid} on receipts"
    assert pair[0].desk.ask(AskOpenCalls()) == (), seed
