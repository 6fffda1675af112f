"""What happens at the counter, from key press to paper, on the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from counter_shop import KETTLE, MUG, TOWEL

from posdesk.desk.pictures import picture_of
from posdesk.documents.as_text import as_text


def test_the_receipt_prints_by_itself_and_says_what_was_paid(window) -> None:
    number = window.sell(MUG, KETTLE)
    text = as_text(window.paper(number))
    assert "46.49" in text
    assert "Bring anything back until 21 Jan 2027" in text
    assert len(list((window.folder / "receipts").glob("sale-receipt-*.pdf"))) == 1


def test_change_is_told_until_the_next_scan(window) -> None:
    window.scan(MUG)
    window.key("Enter")
    window.type("20")
    window.key("Enter")
    assert window.counter.last.change == 13_50
    assert "13.50" in window.said
    window.scan(MUG)
    assert window.counter.last is None


def test_cash_and_card_together(window) -> None:
    window.scan(KETTLE)
    window.key("Enter")
    window.type("20")
    window.key("Enter", "K")
    window.type("4242")
    window.key("Enter")
    window.type("081552")
    window.key("Enter")
    standing = window.application.desk.ask(_standing(window.counter.last.sale))
    assert [(leg.kind, leg.applied) for leg in standing.sale.tenders] == [
        ("cash", 20_00),
        ("card", 19_99),
    ]


def test_a_card_sale_comes_back_on_the_card(window) -> None:
    number = window.sell_by_card(KETTLE)
    window.scan(window.token(number))
    window.scan(KETTLE)
    assert window.application.screen.decision.primary.words == "Give back 39.99 to card 4242"
    window.key("Enter")
    assert window.counter.last.net == -39_99
    assert not window.counter.last.opens_drawer


def test_any_part_over_several_visits_and_never_more_than_is_left(window) -> None:
    number = window.sell(MUG, MUG, MUG)
    code = window.token(number)
    for _ in range(3):
        window.scan(code)
        window.scan(MUG)
        window.key("Enter")
        assert window.counter.last.figure == 6_50
    window.scan(code)
    assert "came back before" in window.said
    assert window.ticket.is_empty


def test_goods_on_an_open_receipt_tick_first_then_go_out(window) -> None:
    number = window.sell(MUG)
    window.scan(window.token(number))
    window.scan(MUG)
    window.scan(MUG)
    assert window.ticket.returns[0].ticked(1) == 1
    assert window.ticket.basket.lines[0].quantity == 1
    assert window.counter.settlement.net == 0


def test_the_last_line_turns_round(window) -> None:
    number = window.sell(MUG)
    window.scan(window.token(number))
    window.scan(MUG)
    window.key("/")
    assert window.ticket.returns[0].ticked(1) == 0
    assert window.ticket.basket.lines[0].sku == "MUG-B"
    window.key("/")
    assert window.ticket.returns[0].ticked(1) == 1
    assert not window.ticket.basket.lines


def test_several_receipts_and_new_goods_are_one_settlement(window) -> None:
    first, second = window.sell(MUG), window.sell(TOWEL)
    window.scan(window.token(first))
    window.scan(window.token(second))
    window.scan(MUG)
    window.scan(TOWEL)
    window.scan(KETTLE)
    assert window.counter.settlement.net == 39_99 - 6_50 - 8_00
    window.key("Enter", "Enter")
    assert len(window.counter.last.returns) == 2
    assert window.counter.last.sale


def test_a_reason_of_ours_is_answered_with_sorry_first(window) -> None:
    number = window.sell(KETTLE)
    window.scan(window.token(number))
    window.scan(KETTLE)
    window.key("3")
    assert window.application.screen.ticket_sheet.say_box.text.text().count("sorry") == 1
    window.key("Enter")
    slip = as_text(window.paper(window.counter.last.returns[0]))
    assert slip.index("sorry") < slip.index("39.99")


def test_typing_finds_goods_and_enter_takes_the_lit_one(window, qtbot) -> None:
    window.type("mug")
    qtbot.waitUntil(lambda: window.counter.asking is not None)
    window.key("Down", "Enter")
    assert [line.sku for line in window.ticket.basket.lines] == ["MUG-G"]


def test_a_quantity_before_the_scan(window) -> None:
    window.key("F1")
    window.type("12*")
    window.key("Enter")
    window.scan(MUG)
    assert window.ticket.basket.lines[0].quantity == 12


def test_goods_without_a_price_ask_for_one(window) -> None:
    window.key("F1")
    window.type("bowl")
    window.key("Enter")
    window.type("7.25")
    window.key("Enter")
    assert window.counter.settlement.net == 7_25


def test_what_is_not_in_the_catalogue_sells_as_an_open_line(window) -> None:
    window.key("F1")
    window.type("umbrella")
    window.key("Enter")
    window.key("Enter")
    window.type("12")
    window.key("Enter")
    assert window.counter.settlement.net == 12_00
    assert window.ticket.basket.lines[0].text == "umbrella"


def test_a_discount_on_the_line_and_on_the_ticket(window) -> None:
    window.scan(KETTLE)
    window.key("%")
    window.type("10%")
    window.key("Enter")
    assert window.counter.settlement.net == 35_99
    window.key("%")
    window.application.screen.asks.panels["discount"].whole.setChecked(True)
    window.type("5.99")
    window.key("Enter")
    assert window.counter.settlement.net == 30_00


def test_hold_and_resume_by_one_key(window) -> None:
    window.scan(MUG)
    window.key("F5")
    assert window.ticket.is_empty
    window.key("F5")
    assert window.ticket.basket.lines[0].sku == "MUG-B"


def test_esc_never_loses_a_draft(window) -> None:
    window.scan(MUG)
    window.key("Esc")
    assert window.ticket.is_empty
    window.key("Ctrl+Z")
    assert window.ticket.basket.lines[0].sku == "MUG-B"


def test_enter_held_or_doubled_books_once(window) -> None:
    number = window.sell(MUG)
    window.scan(window.token(number))
    window.scan(MUG)
    window.key("Enter", "Enter", "Enter")
    home = window.counter.home
    assert home.given_back == 6_50
    assert sum(paper.kind == "return_slip" for paper in home.latest) == 1


def test_a_crash_keeps_the_draft(open_window: Callable[[], object]) -> None:
    window = open_window()
    window.scan(MUG)
    window.scan(KETTLE)
    window.application.close()
    again = open_window()
    assert [line.sku for line in again.ticket.basket.lines] == ["MUG-B", "KETTLE"]


def test_a_reprint_is_marked_as_a_copy(window) -> None:
    window.sell(MUG)
    window.key("F6")
    assert "COPY 1" in window.said
    assert len(list((window.folder / "receipts").glob("sale-receipt-*.pdf"))) == 2


def test_a_receipt_dropped_as_a_picture_opens(window, tmp_path: Path) -> None:
    number = window.sell(MUG)
    picture = tmp_path / "receipt.png"
    picture.write_bytes(picture_of(window.paper(number), 576))
    window.application.drop([picture])
    window.idle()
    assert window.ticket.returns[0].standing.sale.number == number


def test_a_picture_without_a_code_says_so(window, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("no picture")
    window.application.drop([note])
    window.idle()
    assert "Nothing was added" in window.said


def test_a_scan_never_lands_in_an_amount(window) -> None:
    window.scan(MUG)
    window.key("%")
    window.scan(KETTLE)
    assert window.application.screen.asks.panels["discount"].off.text == ""
    assert [line.sku for line in window.ticket.basket.lines] == ["MUG-B", "KETTLE"]


def test_sign_out_keeps_the_ticket(window) -> None:
    window.scan(MUG)
    window.key("F12")
    assert window.page == "sign_in"
    window.scan(KETTLE)
    assert len(window.ticket.basket.lines) == 1


def _standing(number: str):
    from posdesk.desk.lookups.scan import AskScan

    class Find:
        def find(self, books, station):
            return AskScan(number).find(books, station).standing

    return Find()
