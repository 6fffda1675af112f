"""What is not booked, and why: each refusal names what is wrong and leaves the books as they were."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from desk.shops import AUDITOR, CLERK, FLOAT, HandClock, Templates
from desk.tills import CARD, CASH, OpenTill, Till

from posdesk.desk.actions.settle_ticket import (
    FigureChanged,
    MoreThanAnySale,
    NothingToSettle,
    NotYetPaid,
    ReceiptUnknown,
    SettleTicket,
    ShiftNotOpen,
)
from posdesk.desk.duty import NobodySignedIn, NotForThisRole
from posdesk.desk.lookups.receipts import AskTicket
from posdesk.desk.opening import open_desk
from posdesk.errors import Refusal
from posdesk.returns.draft import NothingLeft
from posdesk.returns.standing import ReceiptAllBack
from posdesk.sales.basket import BasketLine, Discount
from posdesk.sales.payment import Payment


@pytest.fixture
def refused(till: Till) -> Callable[[SettleTicket, type[Refusal]], dict[str, object]]:
    """Tries an act, and sees that it left no trace; the figures of its refusal."""

    def figures(action: SettleTicket, refusal: type[Refusal]) -> dict[str, object]:
        before = (till.kinds(), till.jobs(), till.balance("CASH:1"))
        with pytest.raises(refusal) as said:
            till.desk.do(action)
        assert (till.kinds(), till.jobs(), till.balance("CASH:1")) == before
        return said.value.figures

    return figures


Refused = Callable[[SettleTicket, type[Refusal]], dict[str, object]]


def test_nobody_signed_in(till: Till, refused: Refused) -> None:
    action = till.action(till.ticket("MUG"))
    till.desk.sign_in(None)
    assert refused(action, NobodySignedIn) == {}


def test_an_auditor_reads_and_does_not_book(till: Till, refused: Refused) -> None:
    action = till.action(till.ticket("MUG"))
    till.desk.sign_in(AUDITOR)
    assert refused(action, NotForThisRole) == {"role": "auditor"}


def test_no_money_moves_before_a_shift_is_open(templates: Templates, tmp_path: object) -> None:
    clock = HandClock()
    till = Till(open_desk(templates.copy("GBP", tmp_path), clock), clock)  # type: ignore[arg-type]
    till.desk.sign_in(CLERK)
    with pytest.raises(ShiftNotOpen):
        till.sell("MUG")
    till.desk.close()


def test_nothing_to_settle(till: Till, refused: Refused) -> None:
    refused(till.action(till.ticket()), NothingToSettle)
    refused(till.action(till.ticket(till.sell("MUG"))), NothingToSettle)


def test_it_is_not_all_paid_yet(till: Till, refused: Refused) -> None:
    ticket = till.ticket("COAT")
    for payment in (
        None,
        Payment.begin(3_000, 1),
        Payment.begin(3_000, 1).taking_cash(2_999),
        Payment.begin(2_999, 1).taking_cash(),
        Payment.begin(3_001, 1).taking_cash(),
    ):
        assert refused(SettleTicket(ticket, payment, 3_000), NotYetPaid) == {"due": 3_000}


def test_the_figure_agreed_on_is_the_figure_booked(till: Till, refused: Refused) -> None:
    action = till.action(till.ticket("COAT"))
    assert refused(replace(action, net=2_900), FigureChanged) == {"shown": 2_900, "now": 3_000}


def test_a_return_at_another_till_that_changes_the_figure_is_told(
    till: Till, refused: Refused
) -> None:
    """MONEY 2: the next unit of three for 10.00 brings 3.34 once one went for 3.33."""
    line = replace(till.ask("3*TRAY").line, price_milli=333_333)  # type: ignore[union-attr]
    number = till.settle(till.ticket().scanning(line)).sale
    action = till.action(till.ticket(number, "TRAY"))
    till.take_back(number, "TRAY")
    assert refused(action, FigureChanged) == {"shown": -333, "now": -334}


def test_other_coins_for_the_same_worth_are_told_too(open_till: OpenTill) -> None:
    till = open_till("CHF")
    line = replace(till.ask("3*MUG").line, price_milli=102_000)  # type: ignore[union-attr]
    number = till.settle(till.ticket().scanning(line)).sale
    action = till.action(till.ticket(number, "MUG"))
    till.take_back(number, "MUG")
    with pytest.raises(FigureChanged) as said:
        till.desk.do(action)
    assert said.value.figures == {"shown": -100, "now": -105}


def test_the_same_money_on_another_card_is_told_too(till: Till, refused: Refused) -> None:
    number = till.sell("2*COAT", by=[("card", 3_000), CASH])
    action = till.action(till.ticket(number, "COAT"))
    till.take_back(number, "COAT", choice="cash")
    assert refused(action, FigureChanged) == {"shown": -3_000, "now": -3_000}


def test_a_return_elsewhere_that_changes_nothing_shown_is_no_matter(till: Till) -> None:
    number = till.sell("2*COAT", "MUG")
    action = till.action(till.ticket(number, "COAT"))
    till.take_back(number, "MUG")
    assert till.desk.do(action).result.figure == 3_000


def test_units_that_came_back_elsewhere_do_not_come_back_again(
    till: Till, refused: Refused
) -> None:
    number = till.sell("2*MUG")
    action = till.action(till.ticket(number, "2*MUG"))
    till.take_back(number, "MUG")
    assert refused(action, NothingLeft) == {
        "line": 1, "asked": 2, "left": 1, "sold": 2, "returned": 1,
    }  # fmt: skip


def test_the_ticket_read_again_can_be_settled(till: Till) -> None:
    """What the counter does after such a refusal: the same ticks, over receipts as they stand."""
    number = till.sell("2*MUG", "COAT")
    ticket = till.ticket(number, "COAT", "2*MUG").reasoned(3)
    till.take_back(number, "MUG")
    again = till.desk.ask(AskTicket(ticket))
    assert again.operation == ticket.operation and again.spot == ticket.spot
    assert [(t.line_no, t.quantity, t.reason) for t in again.returns[0].ticks] == [
        (1, 1, "faulty"),
        (2, 1, "changed_mind"),
    ]
    assert till.settle(again).figure == 3_650
    assert till.desk.ask(AskTicket(till.ticket("MUG"))).basket.lines[0].sku == "MUG"


def test_a_receipt_that_came_back_whole_is_not_opened(till: Till) -> None:
    number = till.sell("MUG")
    till.take_back(number)
    with pytest.raises(ReceiptAllBack):
        till.ticket(number)


def test_a_receipt_that_is_in_no_books_is_not_taken(till: Till, refused: Refused) -> None:
    ticket = till.ticket(till.sell("MUG"), "MUG")
    (draft,) = ticket.returns
    renamed = replace(draft.standing, sale=replace(draft.standing.sale, number="S1-000099-9"))
    ghost = replace(ticket, returns=(replace(draft, standing=renamed),))
    assert refused(till.action(ghost), ReceiptUnknown) == {"number": "S1-000099-9"}


@pytest.mark.parametrize("off", [None, Discount(percent=10_000)])
def test_a_price_or_quantity_beyond_any_sale_is_a_slip(
    till: Till, refused: Refused, off: Discount | None
) -> None:
    """Booked, it would not fit the code on its paper."""
    line = BasketLine("", "Slip", 999_999, 9_999_999_999_000, "Z", discount=off)
    action = till.action(till.ticket().going_out(line))
    assert refused(action, MoreThanAnySale) == {"most": 10**12}
    most = BasketLine("", "Yacht", 1, 10**12 * 1000, "Z")
    assert till.settle(till.ticket().going_out(most), CARD).figure == 10**12


def test_after_a_refusal_the_same_ticket_may_be_settled(till: Till) -> None:
    ticket = till.ticket("COAT")
    with pytest.raises(NotYetPaid):
        till.desk.do(SettleTicket(ticket, None, 3_000))
    assert till.settle(ticket, CARD).figure == 3_000
    assert till.balance("CASH:1") == FLOAT
