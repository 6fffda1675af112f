"""The main job, on both engines: sell, scan the paper back, take the goods back."""

from __future__ import annotations

import pytest
from desk.shops import FLOAT
from desk.tills import CARD, Till

from posdesk.desk.lookups.home import AskHome
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.returns.draft import NothingLeft
from posdesk.returns.standing import ReceiptAllBack


def test_a_sale_is_scanned_back_and_returned_in_parts(either_till: Till) -> None:
    till = either_till
    number = till.sell("2*MUG", "5012345678900", "KETTLE")
    assert till.balance("CASH:1") == FLOAT + 5_949
    found = till.ask(till.token(number))
    assert isinstance(found, ReceiptFound) and found.by_code
    assert found.standing.sale.number == number

    ticket = till.ticket(till.token(number), "MUG", "5012345678900").reasoned(3)
    settled = till.settle(ticket)
    assert (settled.net, settled.figure, settled.opens_drawer) == (-1_300, 1_300, True)
    slip = settled.returns[0]
    assert till.balance("CASH:1") == FLOAT + 4_649
    assert till.standing(number).returned == {1: 2}

    rest = till.settle(till.ticket(till.token(slip)).all_back())
    assert rest.net == -4_649
    assert till.balance("CASH:1") == FLOAT
    assert till.balance("SALES") + till.balance("RETURNS") == 0
    assert till.balance("TAX") == 0
    with pytest.raises(ReceiptAllBack):
        till.ticket(number)
    assert till.kinds() == ["books_opened", "shift_opened", "sale", "return", "return"]


def test_the_same_unit_never_comes_back_twice(either_till: Till) -> None:
    till = either_till
    number = till.sell("MUG")
    one, two = till.ticket(number, "MUG"), till.ticket(number, "MUG")
    first, second = till.action(one), till.action(two)
    till.desk.do(first)
    with pytest.raises(NothingLeft):
        till.desk.do(second)
    assert till.balance("CASH:1") == FLOAT


def test_an_exchange_and_the_day_that_holds_it(either_till: Till) -> None:
    till = either_till
    number = till.sell("COAT", by=[CARD])
    settled = till.settle(till.ticket(number, "COAT", "BOOK"), CARD)
    assert (settled.net, settled.figure) == (1_500, 1_500)
    home = till.desk.ask(AskHome())
    assert (home.sold, home.given_back) == (7_500, 3_000)
    assert [paper.number for paper in home.latest] == [settled.sale, *settled.returns, number]
    assert (home.waiting, home.failed) == (3, "")


def test_goods_are_found_and_hostile_words_are_not_on_either_engine(either_till: Till) -> None:
    till = either_till
    for text in ("MUG", "mug", "5012345678900", "05012345678900"):
        assert till.ticket(text).basket.lines[0].sku == "MUG"
    for text in ("\x00", "M\x00UG ", "\ud800", "'; drop table sale; --", "%_%", "1" * 4_999, "🫖"):
        till.ask(text)
