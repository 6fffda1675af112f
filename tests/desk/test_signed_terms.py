"""What a signed receipt says of a change of mind: taken off as agreed, said no to, or worth nothing.

PC-10 and PROMISE I8. Played as attacks too: more than was agreed, terms that never stood on the
receipt, a fault, a second time, rows written into the books.
"""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from desk.shops import bring_goods
from desk.tills import CARD, OpenTill, Till

from posdesk.catalogue.product import Product
from posdesk.catalogue.terms import FEE_PERCENT, Term
from posdesk.catalogue.traits import TAKEN, Traits
from posdesk.desk.actions.refuse_return import RefuseReturn
from posdesk.desk.actions.set_return_days import SetReturnDays
from posdesk.desk.deductions import taken_off
from posdesk.desk.lookups.may_refuse import AskMayRefuse
from posdesk.errors import NoEvidence, RuleZ
from posdesk.people.staff import StaffMember
from posdesk.returns.refusals import NotSo
from posdesk.sales.taken import TERM, Taken
from posdesk.ticket.ticket import OUT, Spot, Ticket

MANAGER = StaffMember("2", "Manager 2", "manager")
CLERK = StaffMember("7", "Clerk 7", "clerk")
GOODS = (
    Product("FRAME", "Frame", 20_000_000, "A", traits=Traits(terms=(Term(FEE_PERCENT, 1_000),))),
    Product("RING", "Ring, engraved", 5_000_000, "A", traits=Traits(terms=(Term("custom_made"),))),
)


def posted(till: Till, *, hang: bool = True) -> Till:
    """The goods, and the rules where customers see them."""
    bring_goods(till.desk, GOODS)
    till.desk.sign_in(MANAGER)
    policy = replace(till.desk.shop.policy, posted=hang)
    till.desk.do(SetReturnDays(till.desk.new_operation(), till.desk.shop.return_days, policy))
    till.desk.sign_in(CLERK)
    return till


@pytest.fixture
def us(open_till: OpenTill) -> Till:
    """A shop in dollars, tax of 8.25 % added to its prices."""
    return posted(open_till("USD"))


@pytest.fixture
def uk(plan_till: Till) -> Till:
    """A shop in pounds, on both engines: made for a customer may be kept out, no fee may be."""
    return posted(plan_till)


def taken(till: Till, sale: str) -> list[tuple[int, int]]:
    return [(line.paid, line.tax) for line in till.sale(sale).lines if line.kind == TAKEN]


def test_twenty_of_two_hundred_and_all_the_tax_comes_back(us: Till) -> None:
    number = us.sell("FRAME", by=(CARD,))
    assert "10 % restocking" in us.paper(number)
    assert us.sale(number).total == 216_50
    done = us.settle(us.ticket(number).all_back().reasoned(1))
    assert done.net == -196_50, "the price less a tenth, and every cent of the tax"
    assert taken(us, done.sale) == [(20_00, 0)]
    assert "Restocking 10 %" in us.paper(done.sale) and number in us.paper(done.sale)
    raw = sqlite3.connect(us.where)
    asked = "select kind, way, before - after from evidence where document = ?"
    assert raw.execute(asked, (number,)).fetchall() == [("E2", "paper", 20_00)]
    raw.close()


def test_twice_by_one_operation_is_once(us: Till) -> None:
    number = us.sell("FRAME", by=(CARD,))
    act = us.action(us.ticket(number).all_back().reasoned(1))
    first = us.desk.do(act)
    assert us.desk.do(act).repeated and us.desk.do(act).result == first.result


def more(ticket: Ticket, minor: int) -> Ticket:
    """What is taken off is more than the terms say."""
    lines = tuple(
        replace(line, price_milli=minor * 1000) if line.taken else line
        for line in ticket.basket.lines
    )
    return replace(ticket, basket=replace(ticket.basket, lines=lines))


def test_the_terms_bound_the_sum_however_many_lines_say_it(us: Till) -> None:
    number = us.sell("FRAME", by=(CARD,))
    ticket = us.ticket(number).all_back().reasoned(1)
    (fee,) = (line for line in ticket.basket.lines if line.taken)
    lines = (*ticket.basket.lines, fee)
    with pytest.raises(NoEvidence):
        us.do(replace(ticket, basket=replace(ticket.basket, lines=lines)))
    assert us.standing(number).left(1) == 1
    halves = (replace(fee, price_milli=fee.price_milli // 2),) * 2
    done = us.settle(replace(ticket, basket=replace(ticket.basket, lines=halves)))
    assert done.net == -196_50


def test_no_choice_of_hers_makes_a_debt_of_a_return(us: Till) -> None:
    number = us.sell("FRAME", by=(CARD,))
    brought = us.ticket(number).all_back().reasoned(2)
    for parts in ((300_00,), (150_00, 150_00)):
        ticket = brought
        for minor in parts:
            ticket = taken_off(ticket, Taken(number), minor, "Packaging gone")
        with pytest.raises(RuleZ):
            us.desk.do(replace(us.action(ticket), confirmed="ink"))
    assert us.standing(number).left(1) == 1


def test_a_cent_more_than_agreed_is_refused_and_written_down(us: Till) -> None:
    number = us.sell("FRAME", by=(CARD,))
    for minor in (20_01, 200_00):
        before = us.kinds().count("attempt")
        with pytest.raises(NoEvidence):
            us.do(more(us.ticket(number).all_back().reasoned(1), minor))
        assert us.kinds().count("attempt") == before + 1
    assert us.settle(more(us.ticket(number).all_back().reasoned(1), 5_00)).net == -211_50


def test_a_term_that_is_not_on_the_receipt_takes_nothing(us: Till) -> None:
    number = us.sell("KETTLE", by=(CARD,))
    ticket = taken_off(
        us.ticket(number).all_back().reasoned(1), Taken(number, TERM, 1), 1_00, "Fee"
    )
    with pytest.raises(NoEvidence):
        us.do(ticket)
    for confirmed in ("ink", "window"):
        with pytest.raises(NoEvidence):
            us.desk.do(replace(us.action(ticket), confirmed=confirmed))


def test_a_fault_said_after_the_fee_was_shown_takes_nothing(us: Till) -> None:
    number = us.sell("FRAME", by=(CARD,))
    shown = us.ticket(number).all_back().reasoned(1)
    faulty = replace(shown, returns=shown.all_back().reasoned(3).returns)
    with pytest.raises(RuleZ):
        us.do(faulty)
    assert us.settle(shown.reasoned(3)).net == -216_50


def test_terms_set_after_the_sale_or_never_posted_touch_no_receipt(open_till: OpenTill) -> None:
    till = posted(open_till("USD"), hang=False)
    number = till.sell("FRAME", by=(CARD,))
    assert "restocking" not in till.paper(number)
    posted(till)
    assert till.sale(number).lines[0].terms == ()
    assert till.settle(till.ticket(number).all_back().reasoned(1)).net == -216_50


def test_where_no_law_allows_a_fee_there_is_none(uk: Till) -> None:
    number = uk.sell("FRAME")
    assert "restocking" not in uk.paper(number)
    assert uk.settle(uk.ticket(number).all_back().reasoned(1)).net == -200_00


def test_the_fee_is_dropped_by_hand_and_never_doubled(us: Till) -> None:
    number = us.sell("FRAME", by=(CARD,))
    shown = us.ticket(number).all_back().reasoned(1)
    assert us.settlement(shown.counting(Spot(OUT, 0), 3)).net == -196_50
    assert us.settle(shown.counting(Spot(OUT, 0), 0)).net == -216_50


def test_what_was_taken_comes_back_when_the_goods_were_faulty_after_all(us: Till) -> None:
    number = us.sell("FRAME", by=(CARD,))
    kept = us.settle(us.ticket(number).all_back().reasoned(1)).sale
    assert us.ticket(kept).all_back().settles_nothing, "nobody ticks it by a key for all"
    again = us.ticket(kept).ticking(0, 1).reasoned(3)
    assert us.settle(again).net == -20_00


def test_rows_written_to_a_receipt_afterwards_do_not_count(us: Till) -> None:
    number = us.sell("KETTLE", by=(CARD,))
    raw = sqlite3.connect(us.where)
    with pytest.raises(sqlite3.DatabaseError, match="E_"):
        raw.execute(
            "insert into line_trait (sale, line, no, txn, what, said) select ?, 1, 9, txn, "
            "'terms', 'fee_percent=5000' from sale where number = ?", (number, number),
        )  # fmt: skip
    raw.close()


# --- kept out ------------------------------------------------------------------------------------


def refuse(till: Till, number: str, why: str) -> str:
    act = RefuseReturn(
        till.desk.new_operation(), number, (1,), "excluded", MANAGER, why=((1, why),)
    )
    return till.desk.do(act).result


def test_made_for_the_customer_is_said_no_to_with_a_slip_that_names_it(uk: Till) -> None:
    number = uk.sell("RING")
    assert "Made for you" in uk.paper(number)
    assert "A change of mind: as its line says." in " ".join(uk.paper(number).split())
    found = uk.desk.ask(AskMayRefuse(number, ((1, "changed_mind"),))).grounds
    assert "excluded" in [each.code for each in found]
    text = " ".join(uk.paper(refuse(uk, number, "changed_mind")).split())
    for words in ("NOT TAKEN BACK TODAY", "terms you signed", "Made for you", "How to ask again"):
        assert words in text
    # It moves nothing: a yes needs nobody.
    assert uk.settle(uk.ticket(number).all_back().reasoned(1)).net == -50_00


@pytest.mark.parametrize("why", ["faulty", "wrong_item", "size_colour", "gift", "other"])
def test_for_any_other_reason_the_desk_says_yes(uk: Till, why: str) -> None:
    number = uk.sell("RING")
    with pytest.raises(NotSo):
        refuse(uk, number, why)


def test_goods_without_the_term_are_never_kept_out(uk: Till) -> None:
    for goods in ("KETTLE", "FRAME"):
        number = uk.sell(goods)
        with pytest.raises(NotSo):
            refuse(uk, number, "changed_mind")


def test_where_the_law_does_not_keep_them_out_they_come_back(us: Till) -> None:
    number = us.sell("RING", by=(CARD,))
    assert "Made for you" not in us.paper(number)
    with pytest.raises(NotSo):
        refuse(us, number, "changed_mind")
