"""Tickets on hold, and the live one that a crash leaves behind: none is lost, none is posted twice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bookmaking import KEY
from desk.shops import AUDITOR, CLERK
from desk.tills import OpenTill, Till

from posdesk.desk.actions.hold_ticket import LIVE, HoldTicket, KeepTicket, TakeUpTicket
from posdesk.desk.actions.reprint import Reprint
from posdesk.desk.desk import Desk
from posdesk.desk.duty import NobodySignedIn, NotForThisRole
from posdesk.desk.lookups.home import AskHome
from posdesk.errors import Refusal
from posdesk.people.staff import StaffMember
from posdesk.store.engine import open_books
from posdesk.ticket.ticket import Ticket


def take_up(till: Till, slot: str) -> Ticket | None:
    """The ticket of that slot."""
    return till.desk.do(TakeUpTicket(slot)).result


def on_hold(till: Till) -> list[str]:
    """What the list of tickets on hold says."""
    return [held.label for held in till.desk.ask(AskHome()).held]


def opened_again(till: Till) -> None:
    """The program was closed, by a hand or by a power cut, and opened again."""
    till.desk.close()
    till.desk = Desk(open_books(till.where, KEY, till.clock), KEY, till.clock, till.desk.folder)
    till.desk.sign_in(CLERK)


def test_a_ticket_on_hold_is_taken_up_as_it_was(either_till: Till) -> None:
    till = either_till
    ticket = till.ticket(till.sell("2*MUG"), "MUG", "KETTLE").reasoned(1)
    till.desk.do(HoldTicket(ticket, "the lady with the kettle"))
    assert on_hold(till) == ["the lady with the kettle"]
    assert take_up(till, LIVE) is None
    assert take_up(till, ticket.operation) == replace(ticket, spot=None)
    assert on_hold(till) == []
    assert take_up(till, ticket.operation) is None
    assert take_up(till, LIVE) == replace(ticket, spot=None)


def test_several_wait_oldest_first_and_nothing_of_them_is_booked(till: Till) -> None:
    tickets = []
    for goods in ("MUG", "COAT", "BOOK"):
        tickets.append(till.ticket(goods))
        till.desk.do(HoldTicket(tickets[-1], goods))
        till.clock.later(seconds=60)
    assert on_hold(till) == ["MUG", "COAT", "BOOK"]
    assert take_up(till, tickets[1].operation) == replace(tickets[1], spot=None)
    assert on_hold(till) == ["MUG", "BOOK"]
    assert till.kinds() == ["books_opened", "shift_opened"]
    assert till.jobs() == ()


def test_a_ticket_taken_up_is_settled_like_any_other(till: Till) -> None:
    ticket = till.ticket("COAT")
    till.desk.do(HoldTicket(ticket, "coat"))
    again = take_up(till, ticket.operation)
    assert again is not None
    assert till.settle(again).figure == 3_000


def test_the_live_ticket_survives_the_program(either_till: Till) -> None:
    till = either_till
    ticket = till.ticket("MUG", "COAT")
    for step in (till.ticket("MUG"), ticket):
        till.desk.do(KeepTicket(replace(step, operation=ticket.operation)))
    opened_again(till)
    assert take_up(till, LIVE) == replace(ticket, spot=None)


def test_a_ticket_cleared_is_not_live_any_more(till: Till) -> None:
    ticket = till.ticket("MUG")
    till.desk.do(KeepTicket(ticket))
    till.desk.do(KeepTicket(ticket.removing()))
    opened_again(till)
    assert take_up(till, LIVE) is None
    assert on_hold(till) == []


def test_a_ticket_posted_just_before_the_crash_is_not_live_again(till: Till) -> None:
    ticket = till.ticket("MUG")
    till.desk.do(KeepTicket(ticket))
    till.settle(ticket)
    opened_again(till)
    assert take_up(till, LIVE) is None
    assert take_up(till, LIVE) is None


def test_a_ticket_on_hold_that_was_posted_meanwhile_is_gone(till: Till) -> None:
    ticket = till.ticket("MUG")
    till.desk.do(HoldTicket(ticket, "mug"))
    till.settle(ticket)
    assert take_up(till, ticket.operation) is None
    assert on_hold(till) == []


def test_units_that_came_back_meanwhile_are_not_ticked_when_it_is_taken_up(till: Till) -> None:
    number = till.sell("2*MUG", "COAT")
    held = till.ticket(number, "2*MUG", "COAT")
    till.desk.do(HoldTicket(held, "two mugs and a coat"))
    till.take_back(number, "MUG", "COAT")
    again = take_up(till, held.operation)
    assert again is not None
    assert [(tick.line_no, tick.quantity) for tick in again.returns[0].ticks] == [(1, 1)]
    assert till.settle(again).figure == 650


def test_the_live_ticket_of_one_till_is_not_that_of_another(open_till: OpenTill) -> None:
    till = open_till("GBP")
    till.desk.do(KeepTicket(till.ticket("MUG")))
    with till.file.read() as books:
        assert [row.slot for row in books.held.all()] == ["live:1"]


@pytest.mark.parametrize("slot", ["", "nothing", "live:1", "live"])
def test_a_slot_with_nothing_in_it_gives_nothing(till: Till, slot: str) -> None:
    assert take_up(till, slot) is None


@pytest.mark.parametrize(("staff", "refusal"), [(None, NobodySignedIn), (AUDITOR, NotForThisRole)])
def test_who_only_looks_moves_no_ticket_and_prints_no_copy(
    till: Till, staff: StaffMember | None, refusal: type[Refusal]
) -> None:
    """The window shows her no such keys; the desk does not rely on the window."""
    number, held, live = till.sell("COAT"), till.ticket("MUG"), till.ticket("BOOK")
    till.desk.do(HoldTicket(held, "mug"))
    till.desk.do(KeepTicket(live))
    waiting = till.jobs()
    till.desk.sign_in(staff)
    for act in (
        HoldTicket(till.ticket("COAT"), "coat"),
        TakeUpTicket(held.operation),
        TakeUpTicket(LIVE),
        KeepTicket(Ticket(""), held.operation),
        Reprint(number),
    ):
        with pytest.raises(refusal):
            till.desk.do(act)
    assert on_hold(till) == ["mug"] and till.jobs() == waiting
    till.desk.sign_in(CLERK)
    assert take_up(till, LIVE) == replace(live, spot=None)


def test_f12_may_be_quicker_than_the_errand_that_keeps_the_last_scan(till: Till) -> None:
    ticket = till.ticket("MUG")
    till.desk.sign_in(None)
    till.desk.do(KeepTicket(ticket))
    till.desk.sign_in(AUDITOR)
    with pytest.raises(NotForThisRole):
        till.desk.do(KeepTicket(Ticket("")))
    till.desk.sign_in(CLERK)
    assert take_up(till, LIVE) == replace(ticket, spot=None)
