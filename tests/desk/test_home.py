"""Home: today at this till, the latest papers, what waits."""

from __future__ import annotations

from desk.tills import CARD, OpenTill, Till

from posdesk.desk.actions.hold_ticket import HoldTicket, KeepTicket
from posdesk.desk.lookups.home import AskHome


def test_a_fresh_till_has_a_shift_and_nothing_else(till: Till) -> None:
    home = till.desk.ask(AskHome())
    assert (home.sold, home.given_back, home.latest, home.held) == (0, 0, (), ())
    assert (home.waiting, home.failed, home.articles) == (0, "", 10)
    assert home.shift is not None and home.shift.number == 1


def test_what_was_sold_and_given_back_today(till: Till) -> None:
    number = till.sell("COAT", "MUG")
    till.sell("KETTLE", by=[CARD])
    till.settle(till.ticket(number, "COAT", "BOOK"))
    home = till.desk.ask(AskHome())
    assert (home.sold, home.given_back) == (3_650 + 3_999 + 4_500, 3_000)
    till.clock.later(days=1)
    tomorrow = till.desk.ask(AskHome())
    assert (tomorrow.sold, tomorrow.given_back) == (0, 0)


def test_the_latest_papers_come_first_and_say_what_changed_hands(open_till: OpenTill) -> None:
    till = open_till("CHF")
    number = till.sell("KETTLE")
    till.clock.later(seconds=60)
    slip = till.take_back(number).returns[0]
    latest = till.desk.ask(AskHome()).latest
    assert [(paper.number, paper.amount, paper.detail) for paper in latest] == [
        (slip, -4_000, number),
        (number, 4_000, ""),
    ]
    assert [paper.kind for paper in latest] == ["return_slip", "sale_receipt"]
    assert latest[0].at == till.clock.at


def test_only_so_many_of_the_latest_papers_are_read(till: Till) -> None:
    numbers = [till.sell("MUG") for _ in range(10)]
    assert [paper.number for paper in till.desk.ask(AskHome(3)).latest] == numbers[:-4:-1]


def test_tickets_on_hold_are_listed_and_the_live_one_is_not(till: Till) -> None:
    held = till.ticket("MUG")
    till.desk.do(HoldTicket(held, "a mug"))
    till.desk.do(KeepTicket(till.ticket("COAT")))
    (row,) = till.desk.ask(AskHome()).held
    assert (row.slot, row.label, row.at) == (held.operation, "a mug", till.clock.at)
