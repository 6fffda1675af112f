"""Taking back and exchanging: what is booked, what is printed, where the money goes."""

from __future__ import annotations

from dataclasses import replace

from desk.shops import FLOAT
from desk.tills import CARD, CASH, OpenTill, Till

from posdesk.sales.sale import TenderLeg
from posdesk.ticket.ticket import BACK, Spot


def test_a_return_books_goods_and_tax_back_and_the_money_out(till: Till) -> None:
    number = till.sell("2*MUG", "COAT")
    settled = till.settle(till.ticket(number, "MUG").reasoned(3))
    assert till.postings() == {"RETURNS": 541, "TAX": 109, "CASH:1": -650}
    assert till.content()["kind"] == "return"
    back = till.goods_return(settled.returns[0])
    (line,) = back.lines
    assert (back.sale, back.clerk, back.total, line.reason) == (number, "7", 650, "faulty")
    assert (line.sale_line, line.before, line.after) == (1, 0, 1)


def test_tax_comes_back_as_it_was_charged_however_it_is_divided(till: Till) -> None:
    """MONEY 4: 2.17 of tax on two mugs is 1.09 and 1.08, never 1.08 twice."""
    number = till.sell("2*MUG")
    taxes = [till.goods_return(till.take_back(number, "MUG").returns[0]).lines[0].tax for _ in "12"]
    assert taxes == [109, 108]


def test_a_return_prints_its_slip_which_says_what_is_left(till: Till) -> None:
    number = till.sell("2*MUG", "COAT")
    slip = till.take_back(number, "MUG").returns[0]
    assert [job.number for job in till.jobs()] == [number, slip]
    said = till.paper(slip)
    assert number in said and "GOODS BACK" in said and "36.50" in said
    assert "sorry" not in said
    ours = till.settle(till.ticket(number, "COAT").reasoned(4)).returns[0]
    assert "We are sorry" in till.paper(ours)


def test_money_goes_back_to_the_card_that_paid(till: Till) -> None:
    number = till.sell("COAT", by=[CARD])
    settled = till.take_back(number)
    assert till.postings() == {"RETURNS": 3_000, "CARD:clearing": -3_000}
    assert settled.opens_drawer is False
    (leg,) = till.goods_return(settled.returns[0]).legs
    assert (leg.kind, leg.last4, leg.tender_no) == ("card", "4242", 1)


def test_the_customer_chooses_cash_for_what_the_card_paid(till: Till) -> None:
    """I9: the original tender, unless the customer chooses otherwise."""
    number = till.sell("COAT", by=[CARD])
    settled = till.take_back(number, choice="cash")
    assert till.postings() == {"RETURNS": 3_000, "CASH:1": -3_000}
    assert settled.opens_drawer is True
    assert [leg.tender_no for leg in till.goods_return(settled.returns[0]).legs] == [0]


def test_two_tenders_get_their_shares_and_end_at_what_each_paid(till: Till) -> None:
    number = till.sell("3*COAT", by=[("card", 5_000), CASH])
    for _ in range(3):
        till.take_back(number, "COAT")
    assert till.balance("CARD:clearing") == 0
    assert till.balance("CASH:1") == FLOAT


def test_a_choice_for_one_part_leaves_the_rest_exact(till: Till) -> None:
    number = till.sell("3*COAT", by=[("card", 5_000), CASH])
    till.take_back(number, "COAT", choice="cash")
    till.take_back(number)
    assert till.balance("CARD:clearing") + till.balance("CASH:1") == FLOAT


def test_coins_do_not_drift_when_a_card_is_paid_out_in_cash(open_till: OpenTill) -> None:
    till = open_till("CHF")
    line = replace(till.ask("MUG").line, price_milli=102_000, quantity=3)  # type: ignore[union-attr]
    number = till.settle(till.ticket().scanning(line), CARD).sale
    given = [till.take_back(number, "MUG", choice="cash").figure for _ in range(3)]
    assert given == [100, 105, 100]
    assert till.balance("ROUNDING") == -1


# --- exchanges -----------------------------------------------------------------------------------


def test_an_exchange_is_one_act_with_two_papers(till: Till) -> None:
    """MONEY 15: one settlement, two signed documents, the drawer opens once."""
    number = till.sell("COAT")
    settled = till.settle(till.ticket(number, "COAT", "BOOK"))
    assert till.content()["kind"] == "settlement"
    assert till.postings() == {"RETURNS": 3_000, "CASH:1": 1_500, "SALES": -4_500}
    assert (settled.net, settled.figure) == (1_500, 1_500)
    jobs = [(job.number, job.opens_drawer) for job in till.jobs()[1:]]
    assert jobs == [(settled.returns[0], True), (settled.sale, False)]
    assert "Brought back" in till.paper(settled.sale)
    assert "Towards new goods" in till.paper(settled.returns[0])


def test_an_even_exchange_opens_no_drawer(till: Till) -> None:
    number = till.sell("COAT")
    settled = till.settle(till.ticket(number, "COAT").going_out(till.ask("COAT").line))  # type: ignore[union-attr]
    assert till.postings() == {"RETURNS": 3_000, "SALES": -3_000}
    assert (settled.net, settled.figure, settled.opens_drawer) == (0, 0, False)


def test_an_exchange_for_something_cheaper_pays_the_card(till: Till) -> None:
    number = till.sell("BOOK", by=[CARD])
    settled = till.settle(till.ticket(number, "BOOK", "COAT"))
    assert (settled.net, settled.figure, settled.opens_drawer) == (-1_500, 1_500, False)
    assert till.balance("CARD:clearing") == 3_000
    legs = till.goods_return(settled.returns[0]).legs
    assert [(leg.amount, leg.carried) for leg in legs] == [(3_000, True), (1_500, False)]


def test_value_carried_over_keeps_its_first_tender(till: Till) -> None:
    """MONEY 15: the new item returned gives 30.00 to that card, 15.00 the way it was paid."""
    number = till.sell("COAT", by=[CARD])
    exchanged = till.settle(till.ticket(number, "COAT", "BOOK"), CASH)
    assert till.sale(exchanged.sale).tenders == (
        TenderLeg("card", 3_000, last4="4242", carried=True),
        TenderLeg("cash", 1_500, handed=1_500),
    )
    settled = till.take_back(exchanged.sale)
    legs = till.goods_return(settled.returns[0]).legs
    assert [(leg.kind, leg.last4, leg.amount) for leg in legs] == [
        ("card", "4242", 3_000),
        ("cash", "", 1_500),
    ]
    assert till.balance("CARD:clearing") == 0 and till.balance("CASH:1") == FLOAT


def test_value_carried_twice_still_keeps_its_first_tender(till: Till) -> None:
    number = till.sell("COAT", by=[CARD])
    first = till.settle(till.ticket(number, "COAT", "BOOK"), CASH).sale
    second = till.settle(till.ticket(first, "BOOK", "KETTLE")).sale
    till.take_back(second)
    assert till.balance("CARD:clearing") == 0 and till.balance("CASH:1") == FLOAT


def test_an_exchange_across_tax_rates_books_each_as_it_is(till: Till) -> None:
    number = till.sell("2*COAT")
    till.settle(till.ticket(number, "COAT", "KETTLE"))
    assert till.postings() == {"RETURNS": 3_000, "CASH:1": 999, "SALES": -3_332, "TAX": -667}


def test_an_exchange_in_coins_rounds_only_what_is_handed_over(open_till: OpenTill) -> None:
    till = open_till("CHF")
    number = till.sell("KETTLE")
    settled = till.settle(till.ticket(number, "KETTLE", "MUG"))
    assert (settled.net, settled.figure) == (650 - 3_999, 3_350)
    till.take_back(settled.sale)
    assert till.balance("CASH:1") == FLOAT and till.balance("ROUNDING") == 0


# --- several receipts ----------------------------------------------------------------------------


def test_several_receipts_and_new_goods_are_one_settlement(till: Till) -> None:
    """MONEY 33: one document for each receipt, one pay-out, one opening of the drawer."""
    coat, mugs = till.sell("COAT"), till.sell("3*MUG")
    settled = till.settle(till.ticket(coat, mugs, "COAT", "2*MUG", "TRAY"))
    assert settled.net == 1_000 - 3_000 - 1_300
    assert len(settled.returns) == 2 and settled.sale
    assert till.postings()["CASH:1"] == settled.net
    assert [job.opens_drawer for job in till.jobs()[2:]] == [True, False, False]
    assert [till.goods_return(slip).sale for slip in settled.returns] == [coat, mugs]
    assert till.standing(mugs).returned == {1: 2}


def test_a_receipt_that_is_open_and_not_ticked_gets_no_slip(till: Till) -> None:
    coat, mugs = till.sell("COAT"), till.sell("MUG")
    settled = till.settle(till.ticket(coat, mugs, "MUG"))
    assert len(settled.returns) == 1
    assert till.standing(coat).returned == {}


def test_weighed_goods_come_back_by_the_gram(till: Till) -> None:
    """MONEY 13: 0.347 kg at 11.99 is 4.16; 0.100 kg brings 1.20, the rest 2.96."""
    number = till.sell("347*HAM")
    part = till.ticket(number).counting(Spot(BACK, 1), 100)
    assert till.settle(part).figure == 120
    assert till.take_back(number, "HAM").figure == 296


def test_a_return_of_today_is_in_the_journal_of_now_whenever_it_was_sold(till: Till) -> None:
    number = till.sell("COAT")
    till.clock.later(days=400)
    settled = till.take_back(number)
    assert till.goods_return(settled.returns[0]).at == till.clock.at
    assert till.sale(number).at < till.clock.at
