"""The day at the real window: cash in and out, a spot count, the close, and the next morning."""

from __future__ import annotations

from counter_shop import KETTLE, MUG, TestClock, signed_in

from posdesk.desk.lookups.home import AskHome
from posdesk.documents.as_text import as_text
from posdesk.till.cash_moves import PAID_IN, PAID_OUT
from ui.screens.shift.day_sheet import COUNT, X_REPORT
from ui.widgets.labels import Words


def shift_page(window):
    """Press the rail's entry; the screen behind it."""
    window.application.window.rail.entry("shift").click()
    window.idle()
    return window.application.pages.day


def balance(window, account: str) -> int:
    with window.application.desk._file.read() as books:
        return books.journal.balance(account)


def count(window, **pieces: int) -> None:
    """Type pieces of each face, the largest first, Enter from field to field."""
    typed = {int(face.removeprefix("p")): number for face, number in pieces.items()}
    day = window.application.pages.day
    for field in day.count.fields:
        if typed.get(field.face):
            window.type(str(typed[field.face]))
        window.key("Enter")


def test_the_days_cash_goes_in_and_out_for_a_listed_reason(window) -> None:
    day = shift_page(window)
    assert window.page == "shift/day"
    day.panel.buttons[PAID_IN].click()
    window.idle()
    window.key("Down")
    window.type("30")
    assert day.moves[PAID_IN].primary.words == "Put 30.00 in"
    window.key("Enter")
    assert balance(window, "BANK") == -30_00
    assert balance(window, "CASH:1") == 130_00
    assert window.page == "shift/day"
    day.panel.buttons[PAID_OUT].click()
    window.idle()
    window.type("50")
    window.key("Enter")
    assert balance(window, "CASH:1") == 80_00
    assert "50.00 moved" in window.said


def test_nothing_is_offered_that_a_clerk_could_pay_a_shortage_in_with(window) -> None:
    """SE-119, on the window."""
    day = shift_page(window)
    for panel in day.moves.values():
        for button in panel.buttons:
            assert not any(
                word in button.words.lower() for word in ("clerk", "staff", "wage", "short", "tip")
            )


def test_no_amount_and_no_words_move_nothing(window) -> None:
    day = shift_page(window)
    day.panel.buttons[PAID_IN].click()
    window.idle()
    for typed in ("", "0", "abc", "-5", "4111111111111111"):
        day.moves[PAID_IN].amount.field.clear()
        window.type(typed)
        window.key("Enter")
    assert balance(window, "CASH:1") == 100_00
    window.key("Esc")
    assert window.page == "shift/day"


def test_the_count_is_blind_and_a_difference_is_the_shops(window) -> None:
    window.sell(MUG)
    day = shift_page(window)
    assert "106.50" not in shown(day.sheet, day.panel)
    window.key("Enter")
    assert window.page == "shift/count"
    assert "106.50" not in shown(day.count, day.count_panel)
    count(window, p2000=5, p500=1)
    assert window.page == "shift/found"
    text = shown(day.found)
    assert all(figure in text for figure in ("105.00", "106.50", "1.50"))
    assert "The shop bears it. It is nobody's debt." in text
    window.key("Enter")
    assert window.page == "shift/paper"
    assert balance(window, "LOSS:till_short") == 1_50
    assert balance(window, "CASH:1") == 0
    assert not day.paper.picture.pixmap().isNull()
    assert window.application.desk.ask(AskHome()).shift is None
    assert len(list((window.folder / "receipts").glob("z-report-*.pdf"))) == 1


def test_arrows_choose_why_and_enter_closes_with_it_or_without(window) -> None:
    day = shift_page(window)
    window.key("Enter")
    count(window, p2000=4, p1000=1)
    assert day.found.why.isVisible()
    assert day.found.reason == ""
    window.key("Down", "Down", "Up")
    assert day.found.reason == "change"
    window.key("Enter")
    number = day.paper.head.facts.text()
    assert "Perhaps: Change given wrong" in as_text(window.paper(number))
    assert balance(window, "LOSS:till_short") == 10_00


def test_why_is_asked_only_where_a_close_differs(window) -> None:
    day = shift_page(window)
    day.panel.buttons[COUNT].click()
    window.idle()
    count(window, p2000=4)
    assert not day.found.why.isVisible()
    window.key("Enter")
    window.key("Enter")
    count(window, p2000=5)
    assert not day.found.why.isVisible()
    window.key("Enter")
    number = day.paper.head.facts.text()
    text = as_text(window.paper(number))
    assert "Perhaps" not in text
    assert "Starts of the program meanwhile" in text  # the window was opened over a running shift


def test_after_the_close_the_next_sign_in_asks_to_open_a_shift(window) -> None:
    shift_page(window)
    window.key("Enter")
    count(window, p2000=5)
    window.key("Enter", "Enter")
    assert window.page == "sign_in"
    signed_in(window.application)
    window.idle()
    assert window.page == "shift"
    window.type("50")
    window.key("Enter")
    assert window.application.desk.ask(AskHome()).shift.number == 2
    assert window.sell(KETTLE)


def test_the_next_shift_can_be_opened_at_once(window) -> None:
    day = shift_page(window)
    window.key("Enter")
    count(window, p2000=5)
    window.key("Enter")
    day.paper_panel.next_shift.click()
    window.idle()
    window.type("20")
    window.key("Enter")
    assert balance(window, "CASH:1") == 20_00


def test_a_spot_count_prints_and_the_shift_goes_on(window) -> None:
    """Story S11: in doubt the drawer is counted, politely."""
    day = shift_page(window)
    day.panel.buttons[COUNT].click()
    window.idle()
    count(window, p5000=2, p500=1)
    assert "5.00" in shown(day.found)
    window.key("Enter")
    assert window.page == "shift/day"
    assert len(list((window.folder / "receipts").glob("drawer-count-*.pdf"))) == 1
    assert balance(window, "SUSPENSE:till_over") == 0
    window.key("Esc")
    assert window.page == "home"
    assert window.sell(MUG)


def test_a_count_of_nothing_or_of_words_is_not_taken(window) -> None:
    day = shift_page(window)
    window.key("Enter")
    day.count_panel.primary.click()
    window.idle()
    assert window.page == "shift/count"
    window.type("two")
    day.count_panel.primary.click()
    window.idle()
    assert window.page == "shift/count"
    assert "Nothing was written down" in shown(day.count_panel)
    assert window.application.desk.ask(AskHome()).shift is not None


def test_cash_that_moves_between_count_and_close_asks_for_another_count(window) -> None:
    day = shift_page(window)
    window.key("Enter")
    count(window, p2000=5)
    window.sell(MUG)  # a customer came; the scan leads back to the counter
    window.application.window.show_page("shift/found")
    day.found.primary.click()
    window.idle()
    assert "count again" in shown(day.found)
    assert window.application.desk.ask(AskHome()).shift is not None


def test_an_x_report_prints_and_changes_nothing(window) -> None:
    window.sell(MUG)
    day = shift_page(window)
    day.panel.buttons[X_REPORT].click()
    window.idle()
    assert window.page == "shift/paper"
    number = day.paper.head.facts.text()
    assert "X REPORT" in as_text(window.paper(number))
    window.key("Enter")
    assert window.page == "shift/day"
    assert balance(window, "CASH:1") == 106_50


def test_a_scan_on_any_of_its_pages_goes_to_the_ticket(window) -> None:
    day = shift_page(window)
    for press in (lambda: None, day.panel.buttons[PAID_IN].click, day.panel.buttons[COUNT].click):
        shift_page(window)
        press()
        window.idle()
        window.scan(MUG)
        assert window.page == "ticket"
    assert window.ticket.basket.lines[0].quantity == 3


def test_a_shift_left_open_is_told_in_the_morning_and_closed_without_fuss(
    open_window, monkeypatch
) -> None:
    monkeypatch.setattr(TestClock, "now", lambda clock: clock.at.after(days=1))
    window = open_window()
    assert window.said and "left open on 22 Nov 2026" in window.said
    assert "Nothing is lost" in window.said
    assert window.page == "home"
    window.sell(MUG)
    day = shift_page(window)
    assert day.sheet.head.pill.text() == "left open"
    window.key("Enter")
    count(window, p2000=5, p500=1, p100=1, p50=1)
    assert "It fits" in shown(day.found)
    window.key("Enter")
    assert window.application.desk.ask(AskHome()).shift is None
    window.key("Enter")  # the Z report has been seen
    signed_in(window.application)
    window.idle()
    assert window.page == "shift"
    window.type("60")
    window.key("Enter")
    today = window.application.desk.ask(AskHome()).shift
    assert (today.number, today.opened_at.day.isoformat()) == (2, "2026-11-23")
    assert balance(window, "CASH:1") == 60_00
    assert window.sell(KETTLE)


def test_the_note_that_was_forgotten_is_given_at_once_and_the_day_fits(window) -> None:
    """Story S12: 10.00 of the change stayed in the drawer; the receipt proves it, he gets it."""
    window.sell(MUG)
    day = shift_page(window)
    day.panel.buttons[PAID_OUT].click()
    window.idle()
    panel = day.moves[PAID_OUT]
    while panel.chosen.code != "out_change":
        window.key("Down")
    window.type("10")
    window.key("Enter")
    assert "the drawer is open" in window.said
    window.key("Enter")
    count(window, p2000=5, p500=1, p100=1, p50=1)  # 10.00 more than the books: what was his
    assert "It fits" not in shown(day.found)
    window.key("Enter")
    assert balance(window, "LOSS:till_short") == 0
    assert balance(window, "SUSPENSE:till_over") == 0


def shown(*parts) -> str:
    """Every word and figure that can be read on those parts."""
    from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

    from ui.widgets.figures import BigFigure

    found = [part.accessibleName() for whole in parts for part in whole.findChildren(BigFigure)]
    for kind in (QLabel, QPushButton, QLineEdit):
        found += [part.text() for whole in parts for part in whole.findChildren(kind)]
    return " ".join(found)


def test_what_an_exchange_sets_off_is_told_on_the_shifts_page(window) -> None:
    window.scan(window.token(window.sell(KETTLE)))
    window.scan(KETTLE)
    window.scan(MUG)
    window.key("Enter")
    day = shift_page(window)
    told = " ".join(words.text() for words in day.sheet.findChildren(Words))
    assert "Brought back 6.50" in told
    assert "Towards new goods 6.50" in told
