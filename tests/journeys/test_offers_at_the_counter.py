"""Offers at the counter by keys and scans: a set, a coupon, and an offer that was forgotten."""

from __future__ import annotations

import pytest
from counter_shop import KETTLE, MUG

from posdesk.desk.actions.offer_acts import AddOffer
from posdesk.people.customer import Customer
from posdesk.people.staff import StaffMember
from posdesk.sales.offers.entering import OfferForm

THREE = OfferForm("Three for two", "free", "MUG-B", percent=10_000, count=3, free=1)
COUPON = OfferForm("Spring", "ticket", amount=5_00, whom="coupon", word="SPRING5")


@pytest.fixture
def make(window):
    """Makes offers while the clerk stays on duty."""
    desk = window.application.desk
    manager = StaffMember("2", "Somebody 2", "manager")
    with desk._file.write() as books:
        books.staff.add(manager)

    def made(form: OfferForm):
        clerk = desk.duty.staff
        desk.sign_in(manager)
        offer = desk.do(AddOffer(desk.new_operation(), form)).result
        desk.sign_in(clerk)
        window.application.screen.counter.refresh_home()
        window.idle()
        return offer

    return made


def sold(window, *codes: str) -> str:
    """A sale for exact cash."""
    for code in codes:
        window.scan(code)
    window.key("Enter", "Enter")
    return window.application.screen.counter.last.sale


def test_a_coupon_takes_its_amount_off_and_a_set_goes_out_as_its_parts(window, make) -> None:
    make(COUPON)
    make(OfferForm("Tea set", "kit", "KETTLE MUG-B", amount=40_00, code="TEASET"))
    counter = window.application.screen.counter
    window.scan("SPRING5")
    assert "goods first" in window.said
    assert counter.ticket.is_empty
    window.scan("TEASET")
    assert [line.sku for line in counter.ticket.basket.lines] == ["KETTLE", "MUG-B"]
    assert counter.settlement.net == 40_00
    window.scan("SPRING5")
    assert counter.settlement.net == 35_00
    assert "5.00 off" in window.said
    rows = window.application.screen.ticket_sheet.out_model.rows
    assert {share.name for row in rows for share in row.line.offers} == {"Tea set", "Spring"}


def test_a_forgotten_offer_is_said_on_the_scan_and_one_key_pays_it(window, make) -> None:
    number = sold(window, MUG, MUG, MUG)
    paid = window.application.screen.counter.home.latest[0].amount
    make(THREE)
    window.scan(number)
    assert "We forgot “Three for two”" in window.said
    window.key("Ctrl+O")
    assert f"{paid // 300}.{paid // 3 % 100:02}" in window.said
    assert window.application.screen.counter.ticket.is_empty
    window.scan(number)
    assert "forgot" not in window.said


def test_a_coupon_shown_with_its_receipt_is_paid_back(window, make) -> None:
    number = sold(window, KETTLE)
    make(COUPON)
    window.scan(number)
    window.scan("SPRING5")
    assert "We forgot “Spring”" in window.said
    window.key("Ctrl+O")
    assert "5.00" in window.said
    window.scan(number)
    window.scan("SPRING5")
    assert "goods first" in window.said  # it was paid back once


def test_points_are_collected_spent_and_added_by_keys(window, make) -> None:
    desk, counter = window.application.desk, window.application.screen.counter
    with desk._file.write() as books:
        books.customers.put(Customer("ana-1", "Ana Gray", "0700 900 111"))
    make(OfferForm("Points", "earn", amount=1_00))
    make(OfferForm("Points pay", "spend", amount=10))
    window.type("0700 900 111")
    window.key("Enter")
    assert "goods first" in window.said
    number = sold(window, KETTLE)  # nobody said who buys
    window.scan(number)
    window.type("0700 900 111")
    window.key("Enter")
    assert "We forgot points of Ana Gray" in window.said
    window.key("Ctrl+O")
    assert "Points added: 39" in window.said
    window.scan(KETTLE)
    window.key("F1")
    window.type("ana gray")
    window.key("Enter")
    assert "collects points, and has 39" in window.said
    window.key("Ctrl+O")
    assert counter.settlement.net == 39_99 - 3_90
    window.key("Enter", "Enter")
    with desk._file.read() as books:
        assert books.points.balance("ana-1") == 36
