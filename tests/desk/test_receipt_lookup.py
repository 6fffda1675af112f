"""A receipt scanned back: ours is found whichever code or number is read, others are told apart."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk.tills import Till

from posdesk.desk.lookups.paper_answers import PaperLost, ReceiptFound
from posdesk.desk.lookups.scan import NotTaken
from posdesk.documents.codes import codes_for_return, codes_for_sale
from posdesk.identity import read_number
from posdesk.keys import make_key
from posdesk.sales.basket import BasketLine
from posdesk.settings import Shop
from posdesk.settings import Till as TillPlace

OTHER_KEY = make_key(bytes(31) + b"\x01")
ELSEWHERE = Shop("ffeeddccbbaa0099", "Another shop", "GBP")


def found(till: Till, text: str) -> ReceiptFound:
    """The receipt that scan opens."""
    answer = till.ask(text)
    assert isinstance(answer, ReceiptFound), answer
    return answer


def refused(till: Till, text: str) -> str:
    """Why that scan opens none."""
    answer = till.ask(text)
    assert isinstance(answer, NotTaken), answer
    return answer.code


def many_lines(till: Till, count: int) -> str:
    """The number of a sale of so many lines, each of its own goods."""
    ticket = till.ticket()
    for no in range(count):
        ticket = ticket.going_out(
            BasketLine(f"G{no}", f"Goods {no}", 1 + no % 3, 100_000 + no, "A")
        )
    return till.settle(ticket).sale


def test_a_number_given_twice_opens_no_other_sale(till: Till) -> None:
    """An old copy of the whole folder put back gives numbers again: the paper tells them apart."""
    number = till.sell("KETTLE")
    sale, station = till.sale(number), till.desk.station()
    lost = replace(sale, at=sale.at.after(ms=-60_000))
    (code,) = codes_for_sale(lost, station.shop, station.till, bytes(32), station.key)
    assert refused(till, code) == "receipt_lost"
    assert found(till, till.token(number)).standing.sale == sale


@pytest.mark.parametrize("how", [str, str.lower, lambda text: f" {text}\r\n"])
def test_a_receipt_is_found_by_its_code_and_by_its_number(till: Till, how: object) -> None:
    number = till.sell("MUG")
    by_code = found(till, how(till.token(number)))  # type: ignore[operator]
    by_number = found(till, how(number))  # type: ignore[operator]
    assert by_code.by_code and not by_number.by_code
    assert by_code.standing == by_number.standing == till.standing(number)
    assert found(till, number.replace("-", "")).standing.sale.number == number


def test_a_return_slip_finds_the_receipt_it_belongs_to(till: Till) -> None:
    number = till.sell("2*MUG")
    slip = till.take_back(number, "MUG").returns[0]
    for text in (slip, till.token(slip)):
        assert found(till, text).standing.sale.number == number
        assert found(till, text).standing.returned == {1: 1}


def test_every_code_of_a_long_receipt_and_of_a_long_slip_finds_it(till: Till) -> None:
    number = many_lines(till, 120)
    slip = till.take_back(number).returns[0]
    for paper in (number, slip):
        with till.file.read() as books:
            kept = books.documents.get(paper)
        assert kept is not None and len(kept.tokens) > 2
        for code in kept.tokens:
            assert found(till, code).standing.sale.number == number


def test_a_sale_of_675_lines_and_one_of_74215_pieces_come_back(till: Till) -> None:
    """The largest invoices of the imported shop."""
    long = many_lines(till, 675)
    assert till.take_back(long).figure == till.sale(long).total
    heavy = till.sell("74215*MUG")
    assert till.settle(till.ticket(heavy, "74214*MUG")).figure == 74_214 * 650
    assert till.take_back(heavy, "MUG").figure == 650


def test_a_receipt_signed_with_a_key_nobody_knows_is_not_ours(till: Till) -> None:
    sale = till.sale(till.sell("MUG"))
    (forged,) = codes_for_sale(sale, till.desk.shop, TillPlace(), bytes(32), OTHER_KEY)
    assert refused(till, forged) == "not_our_key"


def test_a_code_in_which_anything_was_changed_is_not_believed(till: Till) -> None:
    token = till.token(till.sell("KETTLE"))
    codes = set()
    for place in range(3, len(token), 7):
        other = "A" if token[place] != "A" else "B"
        codes.add(refused(till, token[:place] + other + token[place + 1 :]))
    assert codes == {"altered", "not_our_key", "unreadable"}


def test_half_a_code_and_more_than_a_code_are_unreadable(till: Till) -> None:
    token = till.token(till.sell("MUG"))
    for text in (token[: len(token) // 2], token + "AAAA", token + token, "PD1" + "A" * 4_900):
        assert refused(till, text) in ("unreadable", "altered")
    assert refused(till, "PD1" + "A" * 1_000_000) == "unreadable"


def test_another_shop_of_ours_is_named_as_such(till: Till) -> None:
    """The same company's key may sign for more than one shop: only this shop's books can tell."""
    sale = till.sale(till.sell("MUG"))
    key = till.desk.station().key
    (elsewhere,) = codes_for_sale(sale, ELSEWHERE, TillPlace(), bytes(32), key)
    assert refused(till, elsewhere) == "other_shop"


def test_a_receipt_of_ours_that_our_books_have_lost_is_told_from_a_forged_one(till: Till) -> None:
    """I3: such a receipt counts, by the act that comes with the answer; a slip of it alone waits."""
    sale = till.sale(till.sell("MUG"))
    lost = replace(sale, number="S1-000777-7")
    station = till.desk.station()
    (code,) = codes_for_sale(lost, station.shop, station.till, bytes(32), station.key)
    answer = till.ask(code)
    assert isinstance(answer, PaperLost)
    assert answer.act.texts == (code,)
    slip = till.goods_return(till.take_back(sale.number).returns[0])
    lost_slip = replace(slip, number="B1-000888-8", sale=lost.number)
    (code,) = codes_for_return(lost_slip, lost, station.shop, station.till, bytes(32), station.key)
    assert refused(till, code) == "receipt_lost"


def test_a_number_nobody_gave_is_not_found(till: Till) -> None:
    read = read_number(till.sell("MUG"))
    assert read is not None
    assert refused(till, str(replace(read, running=2))) == "receipt_unknown"


def test_a_receipt_shows_what_came_back_since(till: Till) -> None:
    number = till.sell("3*MUG")
    till.take_back(number, "MUG")
    standing = found(till, till.token(number)).standing
    assert (standing.returned, standing.refunded) == ({1: 1}, {1: 650})
