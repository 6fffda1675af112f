"""The card terminal on a wire at the window: it pays, declines, falls silent; money goes back."""

from __future__ import annotations

import pytest
from counter_shop import KETTLE, MUG
from wired import by_wire, terminal

import fakes
from posdesk.desk.lookups.card_calls import AskIdleCharges, AskOpenCalls
from posdesk.till.simulated import APPROVES, DEAD, DECLINES, SILENT


@pytest.fixture
def wired(window):
    return by_wire(window)


def sold(window, *codes: str) -> str:
    """Enter, K, Enter: the terminal takes it."""
    for code in codes:
        window.scan(code)
    window.key("Enter", "K", "Enter")
    return window.counter.last.sale


def test_a_card_pays_by_three_keys_and_its_digits_stand_on_the_receipt(wired) -> None:
    before = len(terminal(wired).acquirer.moved)
    number = sold(wired, MUG)
    assert "4242" in str(wired.paper(number))
    assert len(terminal(wired).acquirer.moved) == before + 1


def test_a_declined_card_took_nothing_and_cash_pays(wired) -> None:
    terminal(wired).way = DECLINES
    wired.scan(MUG)
    wired.key("Enter", "K", "Enter")
    assert "did not pay 6.50. Nothing was taken." in wired.said
    wired.key("Esc", "Enter")
    assert wired.counter.last.sale


def test_an_answer_that_was_lost_is_asked_for(wired) -> None:
    terminal(wired).way = SILENT
    assert sold(wired, MUG)


def test_nobody_knows_and_cash_pays_and_the_card_gets_it_back(wired) -> None:
    acquirer = terminal(wired).acquirer
    terminal(wired).way = DEAD
    wired.scan(MUG)
    wired.key("Enter", "K", "Enter")
    panel = wired.application.screen.asks.panels["card"]
    assert panel.primary.text() == "Ask the terminal again"
    (call,) = wired.application.desk.ask(AskOpenCalls())
    wired.key("Esc", "Enter")
    assert wired.counter.last.sale
    acquirer.move(call.call)  # it had paid after all
    terminal(wired).way = APPROVES
    wired.counter.cards.begin()
    assert wired.application.desk.ask(AskOpenCalls()) == ()
    assert [each.call.key for each in wired.application.desk.ask(AskIdleCharges())] in (
        [call.call.key], [],
    )  # fmt: skip


def test_money_goes_back_to_the_card_with_the_return(wired) -> None:
    number = sold(wired, MUG, KETTLE)
    wired.scan(wired.token(number))
    wired.key("Ctrl+A", "Enter")
    kinds = [each.call.kind for each in terminal(wired).acquirer.moved]
    assert kinds[-1] == "refund"
    assert "The card got 46.49." in wired.said


@pytest.mark.parametrize(("downs", "way"), [(0, "cash"), (1, "transfer")])
def test_a_card_that_takes_nothing_asks_which_way(wired, downs: int, way: str) -> None:
    number = sold(wired, MUG)
    terminal(wired).way = DECLINES
    wired.scan(wired.token(number))
    wired.key("Ctrl+A", "Enter")
    assert wired.page.endswith("/another_way")
    wired.key(*["Down"] * downs, "Enter")
    assert "6.50 back" in wired.said
    assert wired.application.desk.ask(AskOpenCalls()) == () and way


def test_while_nobody_knows_a_promise_is_printed(wired) -> None:
    number = sold(wired, MUG)
    terminal(wired).way = DEAD
    wired.scan(wired.token(number))
    wired.key("Ctrl+A", "Enter")
    assert "signed slip" in wired.said
    (call,) = wired.application.desk.ask(AskOpenCalls())
    assert "6.50" in str(wired.paper(call.promise))


def test_the_window_waits_for_no_terminal(wired) -> None:
    slow = fakes.immediate_work(hold=True)
    wired.counter.cards._work = slow
    wired.scan(MUG)
    wired.key("Enter", "K", "Enter")
    panel = wired.application.screen.asks.panels["card"]
    assert panel.primary.text() == "The terminal is asked"
    wired.key("Enter")  # held down: nothing is asked twice
    assert slow.waiting == 1
    slow.release()
    assert wired.counter.last.sale


def test_who_left_the_pay_step_gets_it_back(wired) -> None:
    slow = fakes.immediate_work(hold=True)
    wired.counter.cards._work = slow
    wired.scan(MUG)
    wired.key("Enter", "K", "Enter", "F2", "Esc")
    slow.release()
    slow.release()
    assert "gives it back" in wired.said
    assert terminal(wired).acquirer.moved[-1].call.kind == "reversal"
    assert wired.application.desk.ask(AskIdleCharges()) == ()
