"""A plan and a card terminal on a wire: paid once, in doubt, taken up again, given back."""

from __future__ import annotations

import plan_story
import pytest
from counter_shop import KETTLE
from wired import by_wire, terminal

from posdesk.desk.actions.take_instalment import TakeInstalment
from posdesk.desk.lookups.card_calls import AskIdleCharges, AskOpenCalls
from posdesk.desk.lookups.plan_pages import AskPlanPage
from posdesk.sales.payment import Handed
from posdesk.till.simulated import APPROVES, DEAD, DECLINES, Acquirer


@pytest.fixture
def wired(window, monkeypatch):
    """Its acquirer knows nothing of the tests before."""
    by_wire(window)
    monkeypatch.setattr(terminal(window), "acquirer", Acquirer())
    return window


@pytest.fixture
def plan(wired) -> str:
    number = plan_story.signed(wired.application.desk)
    wired.scan(wired.token(number))
    assert wired.page == "plans/plan"
    return number


def plans(window):
    return window.application.pages.plans


def page_of(window, plan: str):
    return window.application.desk.ask(AskPlanPage(plan))


def moved(window) -> list[tuple[str, int]]:
    return [(each.call.kind, each.call.minor) for each in terminal(window).acquirer.moved]


def test_a_part_is_paid_by_two_keys_and_its_digits_are_the_terminals(wired, plan) -> None:
    wired.key("K", "Enter")
    page = page_of(wired, plan)
    assert page.standing.balance == 1760_00
    assert [(leg.kind, leg.last4) for leg in page.moves[0].legs] == [("card", "4242")]
    assert moved(wired) == [("charge", 160_00)]
    assert wired.application.desk.ask(AskIdleCharges()) == ()


def test_a_declined_card_took_nothing_and_cash_pays(wired, plan) -> None:
    terminal(wired).way = DECLINES
    wired.key("K", "Enter")
    assert "did not pay 160.00. Nothing was taken." in wired.said
    wired.key("Esc", "Enter")
    assert page_of(wired, plan).standing.balance == 1760_00 and moved(wired) == []


def test_nobody_knows_and_the_same_call_is_asked_about(wired, plan) -> None:
    terminal(wired).way = DEAD
    wired.key("K", "Enter")
    card = plans(wired).card
    assert card.primary.text() == "Ask the terminal again"
    assert page_of(wired, plan).standing.balance == 1920_00
    (call,) = wired.application.desk.ask(AskOpenCalls())
    terminal(wired).acquirer.move(call.call)  # it had paid after all
    terminal(wired).way = APPROVES
    wired.key("Enter")
    assert page_of(wired, plan).standing.balance == 1760_00
    assert moved(wired) == [("charge", 160_00)]


def test_a_card_that_paid_before_the_program_ended_pays_now(wired, plan) -> None:
    cards = wired.counter.cards.desk
    cards.charge("before", plan, 160_00)
    wired.key("K", "Enter")
    assert moved(wired) == [("charge", 160_00)]
    assert page_of(wired, plan).standing.balance == 1760_00


def test_what_another_till_took_meanwhile_leaves_the_card_with_the_plan(wired, plan) -> None:
    other = TakeInstalment("elsewhere", plan, 160_00, 1920_00, (Handed("cash", 160_00),))
    wired.application.desk.do(other)
    wired.key("K", "Enter")
    desk = plans(wired).desk
    assert [each.amount for each in desk.handed] == [160_00] and desk.state == "paying"
    wired.key("Enter")
    assert page_of(wired, plan).standing.balance == 1600_00
    assert moved(wired) == [("charge", 160_00)]


def test_one_of_several_taken_back_goes_back_to_the_card(wired, plan) -> None:
    wired.key("M")
    wired.type("60")
    wired.key("K", "Enter")
    assert plans(wired).desk.left == 100_00
    wired.key("Esc")
    assert moved(wired) == [("charge", 60_00), ("reversal", 60_00)]
    assert wired.application.desk.ask(AskIdleCharges()) == ()


def test_above_the_balance_a_card_pays_the_balance(wired, plan) -> None:
    wired.type("2000")
    wired.key("K", "K", "Enter")  # the first is asked about: much more than is due
    assert moved(wired) == [("charge", 1920_00)]
    assert page_of(wired, plan).standing.is_settled


def to_agreement(window, deposit: str) -> None:
    plan_story.ana(window.application.desk)
    window.scan(KETTLE)
    window.key("Enter", "P")
    window.type("ana")
    window.key("Enter")
    window.type(deposit)
    form = plans(window).signing.form
    form.by.setCurrentIndex(1)
    assert not form.card.isVisible()
    window.key("Enter", "Enter", "Enter")


def test_a_deposit_is_asked_for_before_the_agreement_is_shown(wired) -> None:
    to_agreement(wired, "9.99")
    signing = plans(wired).signing.signing
    assert moved(wired) == [("charge", 9_99)] and signing.step == "preview"
    signing.confirm("window")
    wired.idle()
    sale = page_of(wired, plans(wired).desk.number).standing.plan.sale
    assert ("card", "4242", 9_99) in [(leg.kind, leg.last4, leg.applied) for leg in sale.tenders]
    assert wired.application.desk.ask(AskIdleCharges()) == ()


def test_another_deposit_or_none_gets_the_first_back(wired) -> None:
    to_agreement(wired, "9.99")
    wired.key("Esc")
    plans(wired).signing.signing.put(deposit=5_00)
    wired.key("Enter", "Enter", "Enter")
    assert moved(wired) == [("charge", 9_99), ("reversal", 9_99), ("charge", 5_00)]
    wired.key("Esc", "Esc")
    assert moved(wired)[-1] == ("reversal", 5_00)
    assert wired.application.desk.ask(AskIdleCharges()) == ()
