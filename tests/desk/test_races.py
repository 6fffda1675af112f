"""Two tills at the same moment: one receipt gives back what was paid, whoever asks first."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from desk.pairs import Pair, in_one_file, on_server
from desk.shops import Templates
from desk.tills import CARD, CASH, Till

from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.errors import Refusal
from posdesk.sales.basket import BasketLine
from posdesk.ticket.ticket import Ticket

RACES = 6


@pytest.fixture(params=["sqlite", "postgresql"])
def pair(request: pytest.FixtureRequest, templates: Templates, tmp_path: Path) -> Iterator[Pair]:
    """Two tills of a shop whose smallest coin is five rappen, on each engine in turn."""
    if request.param == "sqlite":
        with in_one_file(templates, "CHF", tmp_path) as tills:
            yield tills
    else:
        with on_server(request.getfixturevalue("server"), "CHF", tmp_path) as tills:
            yield tills


def pins(till: Till, many: int, each: int) -> Ticket:
    """Goods of a few rappen, a line each."""
    ticket = till.ticket()
    for no in range(many):
        ticket = ticket.going_out(BasketLine(f"PIN{no}", f"Pin {no}", 1, each * 1_000, "A"))
    return ticket


def at_once(*acts: Callable[[], object]) -> int:
    """How many of these acts, begun at the same moment, were booked."""
    start = threading.Barrier(len(acts))

    def run(act: Callable[[], object]) -> bool:
        start.wait()
        try:
            act()
        except Refusal:
            return False
        return True

    with ThreadPoolExecutor(len(acts)) as threads:
        return sum(threads.map(run, acts))


def sent(till: Till, action: SettleTicket) -> Callable[[], object]:
    return lambda: till.desk.do(action)


def test_coins_for_two_lines_are_never_more_than_was_paid(pair: Pair) -> None:
    """0.03 and 0.03, 0.05 paid: either line alone would give 0.05 back (MONEY 8)."""
    for _ in range(RACES):
        number = pair[0].settle(pins(pair[0], 2, 3)).sale
        at_once(
            *(
                sent(till, till.action(till.ticket(number).ticking(0, line)))
                for till, line in zip(pair, (1, 2), strict=True)
            )
        )
        assert sum(pair[0].standing(number).refunded.values()) <= 5


def test_no_tender_gives_back_more_than_it_paid(pair: Pair) -> None:
    """Paid half by card: two whole lines cannot both go on that card (MONEY 6)."""
    for _ in range(RACES):
        number = pair[0].settle(pins(pair[0], 2, 1_000), ("card", 1_000), CASH).sale
        tickets = [
            (till, _on_card(till.ticket(number).ticking(0, line)))
            for till, line in zip(pair, (1, 2), strict=True)
        ]
        at_once(*(sent(till, till.action(ticket)) for till, ticket in tickets))
        assert pair[0].standing(number).refunded.get(1, 0) <= 1_000


def test_a_unit_comes_back_at_one_of_them(pair: Pair) -> None:
    for _ in range(RACES):
        number = pair[0].settle(pins(pair[0], 1, 650)).sale
        booked = at_once(
            *(sent(till, till.action(till.ticket(number).ticking(0, 1))) for till in pair)
        )
        assert booked == 1


def test_one_draft_at_both_is_one_act(pair: Pair) -> None:
    for _ in range(RACES):
        number = pair[0].settle(pins(pair[0], 1, 650)).sale
        action = pair[0].action(pair[0].ticket(number).ticking(0, 1))
        at_once(*(sent(till, action) for till in pair))
        assert pair[0].standing(number).refunded == {1: 650}


def test_an_account_used_for_the_first_time_at_both(pair: Pair) -> None:
    """Nobody is refused because the other till opened the same account a moment before."""
    booked = at_once(*(sent(till, till.action(pins(till, 1, 500), CARD)) for till in pair))
    assert booked == 2


def _on_card(ticket: Ticket) -> Ticket:
    return replace(ticket, choice="card")
