"""Offers from the page to the paper: entered, priced, sold, printed, sealed, given back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from desk.tills import CASH, OpenTill, Till

from posdesk import verify
from posdesk.desk.actions.offer_acts import AddOffer, EndOffer, OfferOver
from posdesk.desk.actions.settle_ticket import FigureChanged
from posdesk.people.staff import StaffMember
from posdesk.sales.offers.entering import (
    OfferCodeTaken,
    OfferFigures,
    OfferForm,
    OfferGoodsUnknown,
    OfferWordWanted,
)
from posdesk.sales.offers.offer import Offer


def keep(till: Till, form: OfferForm) -> Offer:
    """The manager enters an offer; who was on duty goes on."""
    return by_manager(till, AddOffer(till.desk.new_operation(), form))


def by_manager(till: Till, act: AddOffer | EndOffer) -> Offer:
    manager = StaffMember("1", "Manager 1", "manager")
    with till.file.write() as books:
        if books.staff.by_code("1") is None:
            books.staff.add(manager)
    before = till.desk.duty.staff
    till.desk.sign_in(manager)
    try:
        return till.desk.do(act).result
    finally:
        till.desk.sign_in(before)


THREE_FOR_TWO = OfferForm("Three for two", "free", "MUG", percent=10_000, count=3, free=1)


def test_three_for_two_from_page_to_paper(open_till: OpenTill) -> None:
    till = open_till("GBP")
    offer = keep(till, THREE_FOR_TWO)
    number = till.sell("3*MUG")
    (line,) = till.sale(number).lines
    assert (line.paid, line.discount) == (13_00, 6_50)
    assert [(share.code, share.name, share.amount) for share in line.offers] == [
        (offer.code, "Three for two", 6_50)
    ]
    assert "Three for two" in till.paper(number)
    backs = [till.take_back(number, "MUG").figure for _ in range(3)]
    assert backs == [4_33, 4_34, 4_33]
    assert verify.verify(till.desk.books).records  # type: ignore[arg-type]


def test_it_counts_from_its_first_day_to_its_last(open_till: OpenTill) -> None:
    till = open_till("GBP")
    keep(till, replace(THREE_FOR_TWO, first=date(2026, 11, 23), last=date(2026, 11, 24)))
    paid = []
    for _ in range(4):
        paid.append(till.settlement(till.ticket("3*MUG")).net)
        till.clock.later(days=1)
    assert paid == [19_50, 13_00, 13_00, 19_50]


def test_a_ticket_shown_before_an_offer_ended_is_shown_anew(open_till: OpenTill) -> None:
    till = open_till("GBP")
    offer = keep(till, THREE_FOR_TWO)
    action = till.action(till.ticket("3*MUG"), CASH)
    by_manager(till, EndOffer(till.desk.new_operation(), offer.code, at_once=True))
    with pytest.raises(FigureChanged):
        till.desk.do(action)
    with pytest.raises(OfferOver):
        by_manager(till, EndOffer(till.desk.new_operation(), offer.code))


@pytest.mark.parametrize(
    ("form", "refused"),
    [
        (replace(THREE_FOR_TWO, goods="NO-SUCH"), OfferGoodsUnknown),
        (replace(THREE_FOR_TWO, free=3), OfferFigures),
        (replace(THREE_FOR_TWO, code="MUG"), OfferCodeTaken),
        (replace(THREE_FOR_TWO, whom="coupon"), OfferWordWanted),
        (OfferForm("Ten off", "ticket"), OfferFigures),
    ],
)
def test_what_makes_no_sense_is_not_kept(
    open_till: OpenTill, form: OfferForm, refused: type[Exception]
) -> None:
    till = open_till("GBP")
    with pytest.raises(refused):
        keep(till, form)
    assert till.desk.station().offers.known == ()
