"""Two tills, one receipt, and one button pressed twice: money goes back to the card once.

RELIABILITY G4. 5,000 of each nightly: `POSDESK_CARD_RACES=5000`; a hundredth a commit, on each
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

import pytest
from desk.pairs import Pair
from desk.tills import Till
from promise.conftest import Opens

from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.card_desk import CardDesk
from posdesk.desk.lookups.card_calls import AskOpenCalls
from posdesk.errors import Fault, Refusal
from posdesk.sales.basket import BasketLine
from posdesk.till.simulated import Acquirer, Simulated

RACES = int(os.environ.get("POSDESK_CARD_RACES", "50"))
A_BOOK = 500
ALL = "select coalesce(sum(amount), 0) from refund_leg where kind = 'card'"


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
    """One act sent as often as a held Enter sends it; and the terminal asked as often."""
    till, number = pair[0], _bought(pair[0], dice.randint(100, 9_999))
    act, before = _back(till, number), len(acquirer.moved)
    told = _at_once(*([lambda: _given(till, act, acquirer)] * dice.randint(2, 3)))
    counts.update(told)
    assert "booked" in told, told
    assert len(acquirer.moved) == before + 1


def _given(till: Till, act: SettleTicket, acquirer: Acquirer) -> str:
    """The act, and what the terminal is asked after it."""
    for _ in range(20):
        try:
            done = till.desk.do(act)
            CardDesk(till.desk, Simulated(acquirer=acquirer)).pay_back(done.result.returns[0])
        except Refusal as refused:
            return refused.code
        except Fault as fault:
            if fault.code != "busy":
                raise
            continue
        return "again" if done.repeated else "booked"
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
    moved = sum(each.call.minor for each in acquirer.moved)
    with pair[0].file.read() as books:
        slips = int(books._unit.connection.exec_driver_sql(ALL).scalar_one())
    assert moved == slips, f"seed {seed}: {moved} moved, {slips} on slips"
    assert pair[0].desk.ask(AskOpenCalls()) == (), seed
