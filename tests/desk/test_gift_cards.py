"""Gift cards: credit that is bought. No tax when sold, nothing off, the same slip and rules."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk.plan_counter import PlanCounter
from desk.shops import bring_goods
from desk.test_approvals import limited
from desk.tills import CARD, Till

from posdesk.approvals.approval import ApprovalWanted
from posdesk.approvals.limits import WISHED
from posdesk.catalogue.product import Product
from posdesk.catalogue.traits import VOUCHER, Traits
from posdesk.desk.actions.change_plan import ChangePlan
from posdesk.desk.actions.pay_out_credit import PayOutCredit
from posdesk.desk.actions.read_shift import ReadShift
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.actions.sign_plan import PlanGoodsOnly
from posdesk.desk.lookups.credits import AskCredit
from posdesk.desk.lookups.paper_answers import CreditFound
from posdesk.desk.lookups.scan import GoodsFound, PriceWanted, ready
from posdesk.desk.lookups.without_receipt import AskWorth
from posdesk.desk.settling_credits import CreditSpent
from posdesk.desk.trust import check_books
from posdesk.ledger.evidence import WINDOW
from posdesk.sales.basket import Discount, NotForSale
from posdesk.sales.store_credit import CardsOnly, StoreCredit, TooManyCards
from posdesk.ticket.ticket import Ticket

GIFT = Product("GIFT", "Gift card", None, "A", traits=Traits(VOUCHER))


@pytest.fixture
def till(plan_till: Till) -> Till:
    """On each engine in turn, with gift cards of any amount."""
    bring_goods(plan_till.desk, (GIFT,))
    return plan_till


def with_card(till: Till, ticket: Ticket, worth: int = 5_000, pieces: int = 1) -> Ticket:
    """A gift card over so much, as the till asks for it."""
    answer = till.ask("GIFT", pieces)
    assert isinstance(answer, PriceWanted)
    found = ready(answer.product, pieces, price_milli=worth * 1000)
    assert isinstance(found, GoodsFound)
    return ticket.scanning(found.line)


def slips(till: Till, sale: str) -> list[str]:
    return [slip for line in till.sale(sale).lines for slip in line.slips]


def credit_of(till: Till, slip: str) -> StoreCredit:
    found = till.ask(till.token(slip))
    assert isinstance(found, CreditFound), found
    return found.credit


def test_it_is_credit_and_no_turnover(till: Till) -> None:
    sold, taxed = till.balance("SALES"), till.balance("TAX")
    sale = till.settle(with_card(till, till.ticket("KETTLE")), CARD).sale
    (slip,) = slips(till, sale)
    credit = credit_of(till, slip)
    assert (credit.given, credit.left) == (5_000, 5_000)
    assert till.balance(f"CREDIT:{credit.bearer}") == -5_000
    line = till.sale(sale).lines[1]
    assert (line.paid, line.tax, line.tax_rate) == (5_000, 0, 0)
    assert (sold - till.balance("SALES")) + (taxed - till.balance("TAX")) == 3_999
    assert "50.00" in till.paper(slip)
    assert slip in till.paper(sale)
    assert not check_books(till.desk).trouble


def test_nothing_is_taken_off_it(till: Till) -> None:
    ticket = with_card(till, till.ticket("KETTLE"))
    lines = tuple(replace(line, discount=Discount(5_000)) for line in ticket.basket.lines)
    basket = replace(ticket.basket, lines=lines, discount=Discount(1_000))
    sold = till.settlement(replace(ticket, basket=basket)).going_out
    assert [line.paid for line in sold] == [1_799, 5_000]


def test_several_are_several_slips_and_not_too_many(till: Till) -> None:
    sale = till.settle(with_card(till, till.ticket(), 2_500, 3)).sale
    assert [credit_of(till, slip).left for slip in slips(till, sale)] == [2_500] * 3
    with pytest.raises(TooManyCards):
        till.settle(with_card(till, till.ticket(), 100, 51))
    with pytest.raises(NotForSale):
        till.settle(with_card(till, till.ticket("MUG"), 0))


def test_its_value_is_on_its_slip_alone(till: Till) -> None:
    sale = till.settle(with_card(till, till.ticket("KETTLE"))).sale
    assert till.ticket(sale).all_back().returns[0].total == 3_999
    till.take_back(sale)
    with pytest.raises(CardsOnly):
        till.ticket(sale)


def test_an_unspent_one_goes_back_to_the_card_it_was_paid_with(till: Till) -> None:
    sale = till.settle(with_card(till, till.ticket()), CARD).sale
    (slip,) = slips(till, sale)
    page = till.desk.ask(AskCredit(slip))
    assert page is not None
    assert (page.bought.kind, page.bought.last4) == ("card", "4242") if page.bought else False
    card = till.balance("CARD:clearing")
    act = PayOutCredit(till.desk.new_operation(), slip, 5_000, "card", WINDOW, "4242")
    done = till.desk.do(act).result
    assert "4242" in till.paper(done.slip)
    assert till.balance("CARD:clearing") == card - 5_000
    assert credit_of(till, slip).left == 0
    page = till.desk.ask(AskCredit(slip))
    assert page is not None
    assert page.bought is None


def test_it_pays_in_parts_like_any_credit(till: Till) -> None:
    sale = till.settle(with_card(till, till.ticket())).sale
    (slip,) = slips(till, sale)
    ticket = till.ticket("MUG")
    act = SettleTicket(ticket, None, 650, (CreditSpent(slip, 650),), WINDOW)
    till.desk.do(act)
    assert credit_of(till, slip).left == 4_350
    page = till.desk.ask(AskCredit(slip))
    assert page is not None
    assert page.bought is None  # part of it is spent: the rest is credit like any other


def test_a_card_may_be_bought_with_what_came_back(till: Till) -> None:
    old = till.sell("KETTLE")
    ticket = with_card(till, till.ticket(old, "KETTLE"), 3_999)
    settled = till.settle(ticket)
    assert settled.net == 0
    (slip,) = slips(till, settled.sale)
    assert credit_of(till, slip).left == 3_999
    assert not check_books(till.desk).trouble


def test_the_day_tells_what_of_it_was_cards(till: Till) -> None:
    till.settle(with_card(till, till.ticket("KETTLE")))
    words = till.paper(till.desk.do(ReadShift(till.desk.new_operation())).result)
    assert "Gift cards" in words
    assert "50.00" in words


def test_a_card_without_its_slip_is_worth_nothing_that_is_known(till: Till) -> None:
    till.settle(with_card(till, till.ticket()))
    assert till.desk.ask(AskWorth("GIFT")) == ()


def test_a_card_for_goods_that_come_back_is_handed_out_like_money(till: Till) -> None:
    limited(till, ("clerk", WISHED, 10_00))
    old = till.sell("COAT")
    worth = till.sale(old).total
    ticket = with_card(till, till.ticket(old).all_back(), worth)
    assert till.settlement(ticket).net == 0
    with pytest.raises(ApprovalWanted) as wanted:
        till.settle(ticket)
    assert wanted.value.figures["amount"] == worth
    bought = with_card(till, till.ticket(), worth)  # for money: nobody is asked
    assert till.settle(bought, CARD).sale


def test_goods_added_to_a_plan_are_no_cards(till: Till) -> None:
    """It would be owed for, and never handed out: a plan's page prints no slip."""
    counter = PlanCounter(till)
    plan = counter.sign().plan
    goods = with_card(till, till.ticket()).basket
    operation = till.desk.new_operation()
    owed = counter.standing(plan).balance
    with pytest.raises(PlanGoodsOnly):
        till.desk.do(ChangePlan(operation, plan, "added", owed, goods=goods, confirmed=WINDOW))
    assert counter.standing(plan).balance == owed
