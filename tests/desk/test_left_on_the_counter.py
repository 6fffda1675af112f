"""What a power cut finds on the counter is there at the next start: ticket, who began it, cards."""

from __future__ import annotations

from desk.shops import CLERK
from desk.tills import Till

from posdesk.desk.actions.hold_ticket import FindLeft, KeepTicket, Left
from posdesk.desk.doctor import look_over
from posdesk.desk.lookups.books_kept import AskBooksKept
from posdesk.sales.payment import Handed
from posdesk.ticket.keeping import Amid
from posdesk.ticket.ticket import Ticket

PAID = Handed("card", 100, "4242", "A1B2C3")


def left(till: Till) -> Left | None:
    return till.desk.do(FindLeft()).result


def test_the_ticket_is_told_with_who_began_it_and_when(till: Till) -> None:
    ticket = till.ticket("MUG")
    till.desk.do(KeepTicket(ticket, amid=Amid(CLERK.code)))
    at = till.clock.now()
    till.clock.later(seconds=60)
    found = left(till)
    assert found is not None
    assert (found.ticket.basket, found.by, found.at.ms) == (ticket.basket, CLERK.name, at.ms)
    assert left(till) is not None, "it stays kept until something becomes of it"
    till.settle(ticket)
    assert left(till) is None


def test_a_card_that_paid_is_there_again_and_counts(till: Till) -> None:
    ticket = till.ticket("MUG", "KETTLE")
    due = till.settlement(ticket).net
    till.desk.do(KeepTicket(ticket, amid=Amid("7", (PAID, Handed("cash", 200)), 0)))
    found = left(till)
    assert found is not None
    payment = found.amid.payment(due, 1)
    assert payment.handed == (PAID, Handed("cash", 200))
    assert payment.left == due - 300
    assert found.amid.cards == (PAID,)
    doctor = " ".join(each.words for each in look_over(till.desk, till.clock.now()))
    assert "The card ending 4242 has paid" in doctor
    assert till.desk.ask(AskBooksKept()).unfinished.counter == found.amid


def test_a_card_is_not_forgotten_with_the_lines(till: Till) -> None:
    till.desk.do(KeepTicket(Ticket(""), amid=Amid("7", (PAID,))))
    found = left(till)
    assert found is not None
    assert found.ticket.is_empty
    assert found.amid.payment(50, 1).handed == (), "more than is due is not taken"
    assert found.amid.cards == (PAID,), "and still told"
    till.desk.do(KeepTicket(Ticket(""), amid=Amid("7")))
    assert left(till) is None


def test_the_terminal_was_asked_and_nobody_knows_what_it_said(till: Till) -> None:
    till.desk.do(KeepTicket(till.ticket("MUG"), amid=Amid("7", asked=650)))
    found = left(till)
    assert found is not None
    assert found.amid.asked == 650


def test_the_books_at_a_glance(till: Till) -> None:
    from posdesk.desk.trust import check_books

    check_books(till.desk)
    till.sell("MUG")
    kept = till.desk.ask(AskBooksKept())
    assert kept.entries == kept.checked_entries + 1 == kept.seq
    assert kept.fingerprint == till.desk.station().key.id.hex()
    assert kept.unfinished.waiting == 1
    check_books(till.desk, everything=True)
    assert till.desk.ask(AskBooksKept()).checked_entries == kept.entries
