"""Signed quotes: their prices stand until the last day, an undercharge is ours (SE-046)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from desk.tills import Till

from posdesk.desk.actions.give_quote import GiveQuote
from posdesk.desk.lookups.paper_answers import QuoteFound
from posdesk.sales.basket import BasketLine
from posdesk.sales.quote import NothingToQuote, QuoteDay
from posdesk.ticket import keeping
from posdesk.ticket.ticket import Ticket


def quoted(till: Till, milli: int, *, days: int = 14) -> str:
    """A quote of two kettles at that price, whatever the catalogue says."""
    line = BasketLine("KETTLE", "Kettle", 2, milli, "S")
    act = GiveQuote(
        till.desk.new_operation(), till.ticket().going_out(line),
        till.desk.station().at.day + timedelta(days=days),
    )  # fmt: skip
    number = till.desk.do(act).result
    assert till.desk.do(act).repeated
    return number


def scanned(till: Till, number: str) -> QuoteFound:
    by_number = till.ask(number)
    by_code = till.ask(till.token(number))
    assert isinstance(by_code, QuoteFound)
    assert by_number == by_code
    return by_code


def buy(till: Till, found: QuoteFound) -> int:
    ticket = till.ticket()
    for line in found.lines:
        ticket = ticket.going_out(line)
    return till.settle(ticket).net


def test_an_undercharge_stands_and_is_ours(plan_till: Till) -> None:
    till = plan_till
    number = quoted(till, 30_00_000)  # 39.99 in the catalogue
    assert "These prices stand until" in till.paper(number)
    till.clock.later(days=13)
    assert buy(till, scanned(till, number)) == 60_00
    assert till.balance("LOSS:undercharge") == 19_98
    till.check_always()


def test_a_quote_at_todays_price_or_above_costs_nobody_anything(till: Till) -> None:
    number = quoted(till, 39_99_000)
    assert buy(till, scanned(till, number)) == 79_98
    assert till.balance("LOSS:undercharge") == 0


def test_its_last_day_counts_and_the_day_after_does_not(till: Till) -> None:
    number = quoted(till, 30_00_000, days=3)
    till.clock.later(days=3)
    assert not scanned(till, number).passed
    till.clock.later(days=1)
    assert scanned(till, number).passed


@pytest.mark.parametrize("days", [-1, 400])
def test_no_other_day(till: Till, days: int) -> None:
    with pytest.raises(QuoteDay):
        quoted(till, 30_00_000, days=days)


def test_nothing_to_quote(till: Till) -> None:
    day = till.desk.station().at.day
    with pytest.raises(NothingToQuote):
        till.desk.do(GiveQuote(till.desk.new_operation(), Ticket("op"), day))


def test_a_ticket_kept_knows_its_quote(till: Till) -> None:
    ticket = till.ticket().going_out(BasketLine("KETTLE", "Kettle", 1, 1_000, "S", quote="E1"))
    again = keeping.from_bytes(keeping.to_bytes(ticket), lambda number: None)
    assert again.basket == ticket.basket
    assert replace(again.basket.lines[0], quote="") != ticket.basket.lines[0]
