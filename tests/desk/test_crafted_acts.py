"""What no screen sends, and a script, an edited draft or an edited catalogue might: refused whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace

import pytest
from desk.conftest import OpenTill
from desk.tills import Till

from posdesk.desk.actions.booked_before import BookedOtherwise
from posdesk.desk.actions.hold_ticket import HoldTicket, TakeUpTicket
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.errors import Refusal
from posdesk.sales.basket import Basket, BasketLine, Discount, NotForSale
from posdesk.sales.payment import CardNumberTyped, Handed, Payment
from posdesk.ticket.ticket import Ticket

COAT = BasketLine("COAT", "Coat", 1, 3_000_000, "Z")
LESS_THAN_NOTHING = (
    replace(COAT, quantity=-1),
    replace(COAT, quantity=0),
    replace(COAT, price_milli=-1_000_000),
    replace(COAT, amount_fixed=-1_000),
    replace(COAT, quantity=-2, price_milli=-1_000_000),
    replace(COAT, quantity=-500, weighed=True),
)


@pytest.fixture
def refused(till: Till) -> Callable[[SettleTicket], Refusal]:
    """Tries an act; the refusal, once it is seen that the act left no trace."""

    def tried(action: SettleTicket) -> Refusal:
        before = (till.kinds(), till.jobs(), till.balance("CASH:1"))
        with pytest.raises(Refusal) as said:
            till.desk.do(action)
        assert (till.kinds(), till.jobs(), till.balance("CASH:1")) == before
        return said.value

    return tried


Refused = Callable[[SettleTicket], Refusal]


@pytest.mark.parametrize("off", [None, Discount(percent=1_000)])
@pytest.mark.parametrize("line", LESS_THAN_NOTHING)
def test_a_line_of_less_than_nothing_is_not_sold(
    till: Till, refused: Refused, line: BasketLine, off: Discount | None
) -> None:
    """Beside a whole line it would be a discount that no return of that line takes into account."""
    ticket = Ticket(till.desk.new_operation(), Basket((COAT, line), off))
    for net in (3_000, 2_000, 0, -1_000):
        payment = Payment.begin(net, 1).taking_cash() if net > 0 else None
        assert isinstance(refused(SettleTicket(ticket, payment, net)), NotForSale)


def test_a_price_below_nothing_in_the_catalogue_is_not_sold(till: Till) -> None:
    raw = sqlite3.connect(till.where)
    with raw:
        raw.execute("update product set price_milli = -1000000 where sku = 'TRAY'")
    raw.close()
    with pytest.raises(NotForSale) as said:
        till.ticket("COAT", "TRAY")
    assert said.value.figures == {"text": "Tray, small"}


def test_a_draft_on_hold_edited_in_the_books_is_not_sold(till: Till, refused: Refused) -> None:
    edited = Ticket(till.desk.new_operation(), Basket((COAT, replace(COAT, quantity=-1))))
    till.desk.do(HoldTicket(edited, "edited"))
    taken_up = till.desk.do(TakeUpTicket(edited.operation)).result
    assert taken_up is not None
    assert isinstance(refused(SettleTicket(taken_up, None, 0)), NotForSale)


@pytest.mark.parametrize(
    ("discount", "paid"),
    [
        (Discount(percent=15_000), 0),
        (Discount(amount=9_999_999), 0),
        (Discount(percent=10_000, amount=5_000), 0),
        (Discount(percent=-5_000), 3_000),
        (Discount(amount=-5_000), 3_000),
    ],
)
def test_a_discount_is_at_most_all_and_never_below_nothing(
    till: Till, discount: Discount, paid: int
) -> None:
    for basket in (Basket((COAT,), discount), Basket((replace(COAT, discount=discount),))):
        ticket = Ticket(till.desk.new_operation(), basket)
        number = till.settle(ticket).sale
        assert till.sale(number).total == paid
        assert till.take_back(number).figure == paid


@pytest.mark.parametrize(
    "payment",
    [
        Payment(3_000, handed=(Handed("card", -500), Handed("cash", 3_500))),
        Payment(3_000, handed=(Handed("cash", -500), Handed("card", 3_500))),
        Payment(3_000, handed=(Handed("card", 3_000, "12345"),)),
        Payment(3_000, handed=(Handed("store_credit", 3_000),)),
        Payment(3_000, handed=(Handed("", 3_000),)),
        Payment(3_000, handed=(Handed("card", 4_000),)),
        Payment(3_000, step=100_000, handed=(Handed("cash", 0),)),
        Payment(3_000, step=100, mode="down", handed=(Handed("cash", 3_000),)),
    ],
)
def test_a_payment_no_pay_step_would_take(till: Till, refused: Refused, payment: Payment) -> None:
    refused(SettleTicket(till.ticket("COAT"), payment, 3_000))


@pytest.mark.parametrize(
    ("last4", "approval"),
    [("1111", "411111111111"), ("4111", "111111111111"), ("", "4111 1111 1111 1111")],
)
def test_a_card_number_parted_over_two_fields_is_not_kept(
    till: Till, refused: Refused, last4: str, approval: str
) -> None:
    """Whichever of the two has its beginning (RELIABILITY 4.4)."""
    with pytest.raises(CardNumberTyped):
        Payment.begin(3_000, 1).taking_card(3_000, last4, approval)
    parted = Payment(3_000, handed=(Handed("card", 3_000, last4, approval),))
    refused(SettleTicket(till.ticket("COAT"), parted, 3_000))


def test_one_operation_for_two_tickets_is_the_first_and_says_so(
    till: Till, refused: Refused
) -> None:
    """A retry is the same act; another ticket under its id was never booked, and is told so."""
    number = till.sell("2*MUG")
    action = till.action(till.ticket(number, "MUG"))
    settled = till.desk.do(action).result
    for other in (
        till.action(replace(till.ticket(number, "MUG"), operation=action.operation).reasoned(3)),
        till.action(replace(till.ticket("MUG"), operation=action.operation)),
        replace(action, net=-1_300),
    ):
        said = refused(other)
        assert isinstance(said, BookedOtherwise)
        assert said.figures == {"numbers": settled.returns[0]}
    assert till.desk.do(action).result == settled


def test_a_retry_with_another_payment_says_what_was_booked(till: Till, refused: Refused) -> None:
    """In cash at first, then, because the answer was lost, by card: the card must hear of it."""
    ticket = till.ticket("COAT")
    settled = till.settle(ticket)
    assert isinstance(refused(till.action(ticket, ("card", None))), BookedOtherwise)
    assert till.settle(ticket) == settled


def test_a_tender_nobody_knows_gives_nothing_back(open_till: OpenTill) -> None:
    till = open_till("GBP")
    number = till.sell("COAT")
    with pytest.raises(KeyError):
        till.take_back(number, choice="CREDIT:somebody")
    assert not till.standing(number).returned
