"""Above the limit a second person is asked in place: badge, PIN, and what happens without anybody."""

from __future__ import annotations

from dataclasses import replace

import pytest
from counter_shop import KETTLE, MUG, PIN, USUAL
from journeys.test_budgets import spent

from posdesk.desk import signing_in
from posdesk.desk.actions import honour_gift
from posdesk.desk.actions.parcel_acts import AnnounceParcel, ReceiveParcel
from posdesk.desk.actions.set_limits import SetLimits
from posdesk.desk.lookups.parcels import AskParcel
from posdesk.identity import Number
from posdesk.people.staff import StaffMember
from ui.screens.counter.asking import TakeGift, WantApproval

MANAGER = StaffMember("2", "Manager 2", "manager")
BADGE = "BDG-900113"


def panel_of(window):
    return window.application.screen.asks.panels["approval"]


def later(window, ms: int) -> None:
    """The clock goes on; the panel hears of it as by its own second."""
    clock = window.application.desk._clock
    clock.at = clock.at.after(ms=ms)
    panel_of(window).tick()
    window.idle()


@pytest.fixture(autouse=True)
def usual(window) -> None:
    """The limits of a shop that set none."""
    as_manager(window, lambda desk: desk.do(SetLimits(desk.new_operation(), USUAL)))


@pytest.fixture
def waiting(window):
    """119.97 are to go back, and the clerk's limit is 100.00."""
    number = window.sell(KETTLE, KETTLE, KETTLE)
    window.scan(window.token(number))
    window.key("Ctrl+A")
    window.hand.keys = window.hand.scans = 0
    window.key("Enter")
    assert isinstance(window.counter.asking, WantApproval)
    assert window.counter.last is None
    return window


def as_manager(window, errand) -> None:
    desk = window.application.desk
    before = desk.duty.staff
    desk.sign_in(MANAGER)
    errand(desk)
    desk.sign_in(before)


def test_a_pin_in_place_and_it_is_booked_within_the_budget(waiting) -> None:
    assert "119.97" in panel_of(waiting).lead.text() and "100.00" in panel_of(waiting).lead.text()
    waiting.type(PIN)
    assert waiting.counter.last is not None and waiting.counter.last.figure == 119_97
    scans, keys, time = spent(waiting)
    assert (scans, keys) == (0, 7)
    assert time <= 800


def test_a_badge_in_place(window) -> None:
    as_manager(window, lambda desk: signing_in.give_badge(desk, "7", "BDG-700111"))
    with window.application.desk._file.write() as books:
        from posdesk.people.badge import can_be_badge
        from posdesk.people.pin import hash_badge

        assert can_be_badge(BADGE)
        books.staff.add(
            replace(MANAGER, badge_hash=hash_badge(BADGE, window.application.desk.shop.shop_id))
        )
    number = window.sell(KETTLE, KETTLE, KETTLE)
    window.scan(window.token(number))
    window.key("Ctrl+A")
    window.hand.keys = window.hand.scans = 0
    window.key("Enter")
    window.scan("BDG-700111")  # her own
    assert window.counter.last is None
    assert "somebody else" in panel_of(window).note.text()
    window.scan(BADGE)
    assert window.counter.last.figure == 119_97
    scans, keys, time = spent(window)
    assert (scans, keys) == (2, 1) and time <= 800


def test_nobody_comes_and_the_clerk_goes_on_after_a_minute(waiting) -> None:
    panel = panel_of(waiting)
    waiting.key("Enter")
    assert waiting.counter.last is None and "60 s" in panel.alone.text()
    assert not panel.later.isVisible()
    later(waiting, 59_000)
    waiting.key("Enter")
    assert waiting.counter.last is None and "1 s" in panel.alone.text()
    later(waiting, 1_000)
    assert "119.97" in panel.primary.text()
    waiting.key("Enter")
    assert waiting.counter.last.figure == 119_97
    with waiting.application.desk._file.read() as books:
        assert [each.amount for each in books.approvals.not_seen()] == [119_97]


def test_a_wrong_pin_and_the_way_back_leave_all_as_it_was(waiting) -> None:
    waiting.type("000000")
    assert "PIN" in panel_of(waiting).note.text()
    assert waiting.counter.last is None
    waiting.key("Esc")
    assert waiting.counter.asking is None
    assert waiting.ticket.returns[0].total == 119_97


def above_serve_now(window) -> str:
    as_manager(window, lambda desk: desk.do(
        SetLimits(desk.new_operation(), (("serve_now", "", 50_00),))
    ))  # fmt: skip
    number = window.sell(KETTLE, KETTLE, KETTLE)
    window.scan(window.token(number))
    window.key("Ctrl+A", "Enter")
    return number


def test_above_serve_now_it_is_promised_in_writing_by_one_key(window) -> None:
    number = above_serve_now(window)
    assert panel_of(window).later.isVisible()
    later(window, 120_000)
    window.key("Enter")
    assert window.counter.last is None
    window.key("F9")
    assert "G1-000001" in window.said and "119.97" in window.said
    slip = window.counter.home.latest[0].number
    text = "\n".join(str(block) for block in window.paper(slip).blocks)
    assert number in text and "119.97" in text
    window.scan(window.token(slip))  # the slip opens its receipt, and nothing is paid twice
    assert window.ticket.returns[0].standing.sale.number == number


def test_ten_minutes_print_the_promise_by_themselves(window) -> None:
    above_serve_now(window)
    later(window, 599_000)
    assert isinstance(window.counter.asking, WantApproval)
    later(window, 1_000)
    assert window.counter.asking is None and "119.97" in window.said
    assert MUG


@pytest.fixture
def gift(window, monkeypatch):
    """A gift receipt whose goods nobody knows a price of."""
    sale = window.sell_by_card(KETTLE)
    window.key("Ctrl+G", "Enter")
    number = str(Number("N", 1, 1))
    window.scan(window.token(sale))
    window.key("Ctrl+A", "Enter")

    def unknown(*args):
        return replace(known(*args), amount=None)

    known = honour_gift.owed_for
    monkeypatch.setattr(honour_gift, "owed_for", unknown)
    monkeypatch.setattr("posdesk.desk.lookups.gift_scanned.owed_for", unknown)
    window.scan(window.token(number))
    asking = window.counter.asking
    assert isinstance(asking, TakeGift)
    return asking


def valued(window, gift, minor: int) -> None:
    window.application.screen.scanning.gifts.take(gift, minor)
    window.idle()


def test_goods_of_a_gift_valued_above_the_limit_ask_for_a_second_person(window, gift) -> None:
    valued(window, gift, 150_00)
    assert isinstance(window.counter.asking, WantApproval)
    assert "150.00" in panel_of(window).lead.text()
    window.type(PIN)
    assert "150.00 as store credit" in window.said
    assert window.counter.asking is None


def test_above_what_is_served_alone_the_holder_goes_with_a_promise(window, gift) -> None:
    valued(window, gift, 500_00)
    window.key("F9")
    assert "500.00 by" in window.said and window.counter.asking is None


@pytest.mark.parametrize("kettles", [4, 6])
def test_a_parcel_above_the_limit_is_paid_in_place(window, kettles) -> None:
    """159.96, and 239.94 that nobody may serve alone: its day is promised, no slip is printed."""
    desk = window.application.desk
    sale = window.sell(*[KETTLE] * kettles)
    parcel = desk.do(AnnounceParcel("announced", sale, ((1, kettles, "changed_mind"),))).result
    desk.do(ReceiveParcel("here", parcel, ((1, kettles),)))
    pages = window.application.pages
    pages.books.show_parcel(parcel)
    window.idle()
    pages.books.parcels.take_step("pay")
    window.idle()
    assert isinstance(window.counter.asking, WantApproval)
    panel = panel_of(window)
    assert not panel.later.isVisible()
    window.key("F9")
    assert isinstance(window.counter.asking, WantApproval), "no second promise"
    window.type(PIN)
    window.idle()
    assert window.counter.asking is None and window.page == "parcels"
    assert "goes back. The return slip prints." in window.said
    standing = desk.ask(AskParcel(parcel))
    assert standing is not None and not standing.due
