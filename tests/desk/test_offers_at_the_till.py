"""Offers from the page to the paper: entered, priced, sold, printed, sealed, given back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from desk.tills import CASH, OpenTill, Till

from posdesk import verify
from posdesk.desk import offers_forgotten
from posdesk.desk.actions.offer_acts import AddOffer, EndOffer, OfferOver
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.actions.settle_ticket import FigureChanged
from posdesk.desk.lookups.mistakes import AskRegister, AskRegisterPaper
from posdesk.desk.lookups.offer_answers import KitFound, OfferShown
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.offers_forgotten import NothingForgotten
from posdesk.documents.as_text import as_text
from posdesk.documents.owners_register import KeptRow
from posdesk.money import share_between
from posdesk.people.staff import StaffMember
from posdesk.returns.forgotten import Forgotten
from posdesk.sales.offers.entering import (
    OfferCodeTaken,
    OfferFigures,
    OfferForm,
    OfferGoodsUnknown,
    OfferWordWanted,
)
from posdesk.sales.offers.offer import Offer
from posdesk.sales.sale import REBUILT
from posdesk.ticket import keeping


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


# --- coupons and sets --------------------------------------------------------------------------


def test_a_coupon_is_scanned_and_a_set_goes_out_as_its_parts(open_till: OpenTill) -> None:
    till = open_till("GBP")
    coupon = keep(till, OfferForm("Spring", "ticket", amount=5_00, whom="coupon", word="SPRING 5"))
    kit = keep(till, OfferForm("Tea set", "kit", "KETTLE 2*MUG", amount=45_00, code="TEASET"))
    assert till.ask("spring 5") == OfferShown(coupon, counts=True)
    found = till.ask("2*teaset")
    assert isinstance(found, KitFound)
    assert [(line.sku, line.quantity) for line in found.lines] == [("KETTLE", 2), ("MUG", 4)]
    ticket = till.ticket()
    for line in found.lines:
        ticket = ticket.scanning(line)
    assert till.settlement(ticket).net == 90_00
    ticket = replace(ticket, basket=ticket.basket.showing(coupon.code))
    again = keeping.from_bytes(keeping.to_bytes(ticket), lambda number: None)
    assert till.settlement(again).net == 85_00
    number = till.settle(again).sale
    (kettle, mug) = till.sale(number).lines
    assert {share.name for share in kettle.offers} == {"Tea set", "Spring"}
    assert kettle.paid + mug.paid == 85_00
    assert till.take_back(number, "MUG").figure == share_between(mug.paid, 0, 1, 4)
    by_manager(till, EndOffer(till.desk.new_operation(), coupon.code, at_once=True))
    assert isinstance(over := till.ask("SPRING 5"), OfferShown)
    assert not over.counts
    assert kit.parts == (("kettle", 1), ("mug", 2))


# --- forgotten -----------------------------------------------------------------------------------


def test_an_offer_entered_late_is_owed_on_receipts_of_its_days(open_till: OpenTill) -> None:
    """MONEY 21, SE-047: three for two, charged 30.00, shown when the promotion is over."""
    till = open_till("GBP")
    number = till.sell("3*TRAY", by=[("card", None)])
    day = till.clock.at.day
    till.clock.later(days=20)
    assert forgotten_on(till, number) is None
    keep(till, replace(THREE_FOR_TWO, goods="TRAY", first=day, last=day))
    owed = forgotten_on(till, number)
    assert owed == Forgotten(number, ("Three for two",), ((1, 10_00),))
    act = PutRight(till.desk.new_operation(), number, "promotion", owed.amount, by_offers=True)
    righted = till.desk.do(act).result
    assert righted.legs == (("card", 10_00),)
    assert till.postings(act.operation) == {"LOSS:promotion": 10_00, "CARD:clearing": -10_00}
    assert forgotten_on(till, number) is None
    with pytest.raises(NothingForgotten):
        till.desk.do(replace(act, operation=till.desk.new_operation()))
    assert [till.take_back(number, "TRAY").figure for _ in range(3)] == [6_67, 6_66, 6_67]


def test_a_coupon_shown_afterwards_is_owed_too(open_till: OpenTill) -> None:
    """SE-049."""
    till = open_till("GBP")
    coupon = keep(till, OfferForm("Spring", "ticket", amount=5_00, whom="coupon", word="SPRING5"))
    number = till.sell("COAT", "MUG")
    owed = offers_forgotten.found(till.desk.station(), till.standing(number), (coupon.code,))
    assert owed is not None and owed.amount == 5_00
    act = PutRight(
        till.desk.new_operation(), number, "coupon", 5_00, by_offers=True, shown=(coupon.code,)
    )
    assert till.desk.do(act).result.back == 5_00
    assert till.desk.do(act).repeated
    assert till.take_back(number).figure == 36_50 - 5_00


def test_what_came_back_meanwhile_is_owed_no_more(open_till: OpenTill) -> None:
    till = open_till("GBP")
    number = till.sell("3*TRAY")
    till.take_back(number, "TRAY")
    keep(till, replace(THREE_FOR_TWO, goods="TRAY"))
    owed = forgotten_on(till, number)
    assert owed is not None and owed.amount == 6_67
    till.take_back(number)
    assert till.standing(number).all_back


def test_where_tax_is_added_it_comes_with_what_was_forgotten(open_till: OpenTill) -> None:
    till = open_till("USD")
    number = till.sell("3*TRAY")  # 30.00 and 8.25 %
    keep(till, replace(THREE_FOR_TWO, goods="TRAY"))
    owed = forgotten_on(till, number)
    assert owed is not None and owed.amount == till.sale(number).total * 10_00 // 30_00 + 1


def test_a_receipt_that_got_its_offer_is_owed_nothing(open_till: OpenTill) -> None:
    till = open_till("GBP")
    keep(till, replace(THREE_FOR_TWO, goods=""))
    keep(till, OfferForm("Tenth off", "ticket", percent=10_00, over=20_00))
    for goods in (("3*MUG",), ("COAT", "MUG", "2*TRAY"), ("KETTLE", "BOOK")):
        assert forgotten_on(till, till.sell(*goods)) is None


def forgotten_on(till: Till, number: str) -> Forgotten | None:
    """What its scan says."""
    found = till.ask(number)
    assert isinstance(found, ReceiptFound), found
    return found.forgotten


def test_a_threshold_lost_is_charged_to_nobody_and_told_in_the_register(
    open_till: OpenTill,
) -> None:
    """MONEY 11: 6 x 10.00 with 10 % from 60.00; five come back at 9.00, the sixth stays at 9.00."""
    till = open_till("GBP")
    keep(till, OfferForm("Ten percent", "ticket", percent=10_00, over=60_00))
    number = till.sell("6*TRAY")
    assert till.take_back(number, "5*TRAY").figure == 45_00
    day = till.clock.at.day
    register = till.desk.ask(AskRegister(day, day))
    assert register.kept == (KeptRow(number, "Ten percent", 1_00),)
    paper = till.desk.ask(AskRegisterPaper(day, day))
    assert "Offers kept though goods came back" in as_text(paper)
    assert till.take_back(number).figure == 9_00
    assert till.desk.ask(AskRegister(day, day)).kept == ()


def test_a_receipt_rebuilt_from_its_paper_gets_no_offer_twice(open_till: OpenTill) -> None:
    """Its code says what was paid, not which offers gave it."""
    till = open_till("GBP")
    keep(till, THREE_FOR_TWO)
    number = till.sell("3*MUG")
    standing = till.standing(number)
    lines = tuple(replace(line, offers=()) for line in standing.sale.lines)
    rebuilt = replace(standing, sale=replace(standing.sale, lines=lines, origin=REBUILT))
    assert offers_forgotten.found(till.desk.station(), rebuilt) is None
    plain = tuple(replace(line, discount=0, paid=line.listed) for line in lines)
    missed = replace(rebuilt, sale=replace(rebuilt.sale, lines=plain))
    found = offers_forgotten.found(till.desk.station(), missed)
    assert found is not None and found.amount == 6_50
