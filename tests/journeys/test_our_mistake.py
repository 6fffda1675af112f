"""F8 on the window: a mistake of ours put right by a scan and three keys, sorry first."""

from __future__ import annotations

import pytest
from counter_shop import GOODS, KETTLE, MUG, TOWEL

from posdesk.desk.actions.price_from import PriceFrom
from posdesk.desk.our_mistakes import OUR_MISTAKES
from posdesk.people.staff import StaffMember
from ui.screens.counter.asking import PickMistake, PutItRight, ShelfSaid


def asked(window):
    return window.counter.asking


def panel(window, name: str = "right"):
    return window.application.screen.asks.panels[name]


def balance(window, account: str) -> int:
    with window.application.desk._file.read() as books:
        return books.journal.balance(account)


def slip(window) -> str:
    """All the words of the slip made last."""
    number = window.counter.home.latest[0].number
    return str(window.paper(number).blocks)


def begin(window, *codes: str, card: bool = False) -> str:
    """A sale, its receipt scanned again, F8."""
    number = window.sell_by_card(*codes) if card else window.sell(*codes)
    window.scan(window.token(number))
    window.key("F8")
    assert isinstance(asked(window), PickMistake)
    return number


def test_two_rung_for_one_is_one_scan_and_three_keys(window) -> None:
    begin(window, MUG, MUG)
    window.key("4")
    assert panel(window).primary.words == "Give back 6.50 in cash"
    window.key("Enter")
    assert (window.hand.scans, window.hand.keys) == (1, 3)
    assert "Given back: 6.50 Cash." in window.said
    assert window.ticket.is_empty and window.page == "home"
    assert "sorry" in slip(window)


def test_the_sentence_to_say_comes_first(window) -> None:
    begin(window, MUG)
    assert panel(window, "mistake").say.text.accessibleName().startswith("“I'm sorry")
    for row in asked(window).found.causes:
        window.key("F8", row.digit)
        assert isinstance(asked(window), PutItRight)
        assert panel(window).say.text.accessibleName().startswith("“I'm sorry"), row.code
        words = panel(window).note.text()
        assert "owe" not in words or "less" in words
        window.key("Esc")


def test_each_digit_is_on_the_list_and_in_the_domain_alone(window) -> None:
    begin(window, MUG)
    shown = [row.digit for row in panel(window, "mistake").model.rows]
    ours = [row.digit for row in OUR_MISTAKES]
    assert shown == [digit for digit in ours if digit in shown]
    assert set(ours) - set(shown) == {"K", "L", "M"}  # of plans: not of this receipt


def test_a_forgotten_promotion_goes_back_to_the_card(window) -> None:
    begin(window, MUG, KETTLE, card=True)
    window.key("2")
    window.type("10")
    assert panel(window).primary.words == "Give back 10.00 to card ending 4242"
    window.key("Enter")
    assert balance(window, "LOSS:promotion") == 10_00
    assert "Given back: 10.00 Card." in window.said


def test_the_customer_may_have_it_in_cash_instead(window) -> None:
    begin(window, MUG, card=True)
    window.key("1")
    window.type("1")
    panel(window).tender.setCurrentIndex(1)
    assert panel(window).primary.words == "Give back 1.00 in cash"


def test_what_was_charged_above_the_price_of_today_is_filled_in(window) -> None:
    number = window.sell(MUG, KETTLE)
    desk = window.application.desk
    desk.sign_in(StaffMember("2", "Manager 2", "manager"))
    kettle = next(goods for goods in GOODS if KETTLE in str(goods.gtins))
    today = desk.station().at.day
    desk.do(PriceFrom(desk.new_operation(), kettle.sku, 34_99_000, today))
    window.scan(window.token(number))
    window.key("F8", "1")
    assert panel(window).primary.words == "Give back 5.00 in cash"
    assert "Kettle" in panel(window).line.currentText()
    window.key("Enter")
    assert "Given back: 5.00" in window.said


@pytest.mark.parametrize(
    ("digit", "account"),
    [("5", "LOSS:undercharge"), ("6", "LOSS:tax"), ("9", "LOSS:change"), ("0", "LOSS:counterfeit")],
)
def test_what_is_ours_asks_nothing_of_the_customer(window, digit: str, account: str) -> None:
    begin(window, TOWEL)
    window.key(digit)
    assert "Nothing is asked of the customer" in panel(window).note.text()
    panel(window).amount.set_minor(None)
    window.type("1.67")
    assert panel(window).primary.words == "1.67 is ours: print the slip"
    window.key("Enter")
    assert balance(window, account) == 1_67
    assert "Nothing is asked of the customer" in window.said


def test_the_wrong_tender_is_two_figures_in_the_books_and_none_for_her(window) -> None:
    begin(window, MUG, card=True)
    window.key("7")
    assert panel(window).primary.words == "Book 6.50 as Cash"
    window.key("Enter")
    assert balance(window, "CARD:clearing") == 0
    assert "Nothing is asked" in window.said


def test_change_that_was_missing_comes_out_of_the_drawer(window) -> None:
    begin(window, MUG)
    window.key("8")
    window.type("3")
    assert panel(window).primary.words == "Give back 3.00 in cash"
    window.key("Enter")
    assert "Given back: 3.00 Cash." in window.said


def test_more_than_it_cost_is_told_before_and_books_nothing(window) -> None:
    begin(window, MUG)
    window.key("1")
    window.type("6.51")
    assert "more than it cost" in panel(window).wrong.text()
    window.key("Enter")
    assert isinstance(asked(window), PutItRight)
    assert "Nothing was booked" in window.said


def test_without_an_amount_enter_asks_for_it(window) -> None:
    begin(window, MUG)
    window.key("1", "Enter")
    assert isinstance(asked(window), PutItRight)
    assert panel(window).amount.field.hasFocus()
    window.key("Esc")
    assert asked(window) is None and window.page == "ticket"


def test_up_and_down_choose_the_line(window) -> None:
    begin(window, MUG, KETTLE)
    window.key("1", "Down")
    assert "Mug" in panel(window).line.currentText()
    window.key("Down")
    assert "Kettle" in panel(window).line.currentText()
    window.key("Up", "Up")
    assert panel(window).line.currentText() == "The whole receipt"


def test_a_ticket_that_goes_on_stands_on_the_receipt_as_it_is_now(window) -> None:
    number = window.sell(MUG, KETTLE)
    window.scan(window.token(number))
    window.scan(MUG)
    window.key("F8", "1")
    assert "Mug" in panel(window).line.currentText()  # the line touched last
    window.type("1.50")
    window.key("Enter")
    assert window.ticket.returns and window.counter.settlement.net == -5_00
    window.key("Enter")
    assert window.counter.last.figure == 5_00


def test_from_a_past_sale_that_is_looked_at(window) -> None:
    window.sell(MUG)
    window.key("Esc", "Down")
    window.key("F8", "4", "Enter")
    assert "Given back: 6.50 Cash." in window.said


def test_f8_means_nothing_where_no_receipt_is_open(window) -> None:
    window.key("F8")
    assert asked(window) is None
    window.scan(MUG)
    window.key("Enter", "F8")
    assert window.counter.payment is not None and asked(window) is None


def test_f8_on_a_line_going_out_is_the_price_on_its_shelf(window) -> None:
    """SE-050: 6.50 was rung and the shelf says 5.00; a second time changes nothing."""
    window.scan(MUG)
    window.key("F8")
    asking = panel(window, "shelf")
    assert asked(window) == ShelfSaid(0, "Mug, blue")
    assert asking.say.text.accessibleName().startswith("“I'm sorry")
    window.type("5.00")
    assert asking.primary.words == "Take 1.50 off"
    window.key("Enter")
    assert asked(window) is None and window.counter.settlement.net == 500
    assert "as the shelf says" in window.said
    window.key("F8")
    window.type("5.00")
    window.key("Enter")
    assert "no less" in asking.lead.text() and window.counter.settlement.net == 500
    window.key("Esc", "Enter", "Enter")
    assert balance(window, "SALES") < 0 and balance(window, "LOSS:promotion") == 0


def test_the_shelf_said_less_on_a_receipt_is_four_keys_and_an_amount(window) -> None:
    begin(window, MUG, card=True)
    window.key("S")
    window.type("5.00")
    assert panel(window).primary.words == "Give back 1.50 to card ending 4242"
    window.key("Enter")
    assert balance(window, "LOSS:promotion") == 150
    assert "The shelf said less" in slip(window) and "sorry" in slip(window)


def test_by_touch(window) -> None:
    number = window.sell(MUG, MUG)
    window.scan(window.token(number))
    window.application.screen.decision.tools.mistake.click()
    window.idle()
    rows = panel(window, "mistake").model.rows
    place = next(at for at, row in enumerate(rows) if row.code == "two_for_one")
    panel(window, "mistake").view.pressed_cell.emit(place, 1)
    window.idle()
    panel(window).primary.click()
    window.idle()
    assert "Given back: 6.50" in window.said


def test_a_scan_while_it_is_asked_goes_on_the_ticket(window) -> None:
    begin(window, MUG)
    window.scan(KETTLE)
    assert asked(window) is None
    assert window.ticket.basket.lines
