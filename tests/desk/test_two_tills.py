"""Two tills of one shop on its server: each has its drawer, its numbers, its chain; units are shared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bookmaking import KEY
from desk.pairs import each_its_own_clock
from desk.servers import APP_ROLE, new_database
from desk.shops import FLOAT, PIN
from desk.tills import Till

from posdesk.desk.actions.hold_ticket import LIVE, HoldTicket, KeepTicket, TakeUpTicket
from posdesk.desk.actions.settle_ticket import FigureChanged
from posdesk.desk.actions.sign_in import TooSoon
from posdesk.desk.lookups.home import AskHome
from posdesk.desk.signing_in import sign_in
from posdesk.errors import Fault
from posdesk.keys import make_key
from posdesk.returns.draft import NothingLeft
from posdesk.store.engine import open_books

SECOND = make_key(bytes(31) + b"\x02")
Tills = tuple[Till, Till]


@pytest.fixture
def tills(server: str, tmp_path: Path) -> Iterator[Tills]:
    """Till 1 and till 2, each with an open shift and the clerk on duty."""
    first, second = each_its_own_clock(new_database(server), tmp_path, SECOND)
    yield first, second
    for till in (first, second):
        till.check_always()
        till.desk.close()


def test_each_till_has_its_own_numbers_drawer_and_day(tills: Tills) -> None:
    first, second = tills
    assert (first.sell("MUG")[:2], second.sell("COAT")[:2]) == ("S1", "S2")
    assert first.balance("CASH:1") == FLOAT + 650
    assert first.balance("CASH:2") == FLOAT + 3_000
    assert [till.desk.ask(AskHome()).sold for till in tills] == [650, 3_000]
    assert [till.desk.ask(AskHome()).waiting for till in tills] == [1, 1]


def test_what_one_till_sold_comes_back_at_the_other(tills: Tills) -> None:
    first, second = tills
    number = first.sell("COAT")
    settled = second.settle(second.ticket(first.token(number)).all_back())
    assert settled.returns[0].startswith("B2-")
    assert second.postings() == {"RETURNS": 3_000, "CASH:2": -3_000}
    assert first.standing(number).all_back


def test_a_unit_ticked_at_both_comes_back_at_one(tills: Tills) -> None:
    """MONEY 24: the posting decides."""
    first, second = tills
    number = first.sell("MUG")
    here, there = first.action(first.ticket(number, "MUG")), second.ticket(number, "MUG")
    second.settle(there)
    with pytest.raises(NothingLeft):
        first.desk.do(here)


def test_a_figure_that_moved_at_the_other_till_is_told(tills: Tills) -> None:
    first, second = tills
    line = replace(first.ask("3*TRAY").line, price_milli=333_333)  # type: ignore[union-attr]
    number = first.settle(first.ticket().scanning(line)).sale
    action = first.action(first.ticket(number, "TRAY"))
    second.take_back(number, "TRAY")
    with pytest.raises(FigureChanged) as said:
        first.desk.do(action)
    assert said.value.figures == {"shown": -333, "now": -334}


def test_a_ticket_on_hold_is_taken_up_at_the_other_and_a_live_one_is_not(tills: Tills) -> None:
    first, second = tills
    held = first.ticket("MUG")
    first.desk.do(HoldTicket(held, "mug"))
    first.desk.do(KeepTicket(first.ticket("COAT")))
    assert second.desk.do(TakeUpTicket(LIVE)).result is None
    again = second.desk.do(TakeUpTicket(held.operation)).result
    assert again is not None and second.settle(again).sale.startswith("S2-")
    assert first.desk.do(TakeUpTicket(held.operation)).result is None


def test_guessing_at_one_till_delays_nobody_at_the_other(tills: Tills) -> None:
    first, second = tills
    with first.file.write() as books:
        for _ in range(6):
            books.staff.record_failure("2", first.clock.at)
    assert isinstance(sign_in(first.desk, "2", PIN).refusal, TooSoon)
    assert sign_in(second.desk, "2", PIN).staff is not None


def test_a_second_program_of_the_same_till_is_refused(tills: Tills) -> None:
    with pytest.raises(Fault) as told:
        open_books(tills[0].where, KEY)
    assert told.value.code == "books_locked"
    assert APP_ROLE in tills[0].where
