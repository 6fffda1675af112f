"""The shop's settings, changed with real keys: kept by Enter, asked about by Esc, seen by everybody."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from counter_shop import MUG
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from posdesk.documents import test_page
from posdesk.documents.as_text import as_text
from posdesk.people.staff import StaffMember
from posdesk.printing.printer import PrinterFault
from ui.screens.shop.settings import SettingsPage

BOSS = StaffMember("2", "Manager 2", "manager")


class Settings:
    """The page, somebody before it, and a hand on its keys."""

    def __init__(self, window, staff: StaffMember = BOSS) -> None:
        self.window = window
        self.desk = window.application.desk
        self.desk.sign_in(staff)
        window.application.window.rail.entry("shop").click()
        self.idle()
        shop = window.application.pages.shop
        self.page: SettingsPage = shop.pages["shop/settings"]
        shop.show("shop/settings")
        self.idle()

    def idle(self) -> None:
        for _ in range(4):
            QCoreApplication.processEvents()

    def type(self, field, text: str) -> None:
        """In place of what stands there."""
        field.edit.setFocus()
        field.edit.selectAll()
        self.window.key("Del")
        self.window.type(text)

    def key(self, *names: str) -> None:
        self.window.key(*names)
        self.idle()

    @property
    def said(self) -> str:
        return self.window.said

    def kinds(self) -> list[str]:
        with self.desk._file.read() as books:
            return list(books.entries.kinds())


@pytest.fixture
def settings(window) -> Iterator[Settings]:
    shown = Settings(window)
    yield shown
    shown.page.words.look.stop()


def test_the_foot_of_the_receipt_is_typed_seen_and_printed(settings: Settings) -> None:
    page, window = settings.page, settings.window
    assert page.words.name.edit.hasFocus()
    assert page.words.picture.drawn
    settings.type(page.words.foot.fields[0], "thank you")
    assert page.words.foot.fields[1].isVisible()
    settings.key("Enter")
    assert "Kept" in settings.said and not page.words.changed
    assert settings.desk.shop.foot == ("thank you",)
    settings.key("Esc")
    assert window.page == "home"
    number = window.sell(MUG)
    assert "thank you" in as_text(window.paper(number))


def test_tab_goes_through_the_fields_in_reading_order(settings: Settings) -> None:
    page = settings.page
    for field in (page.words.name, page.words.tax_id, page.words.head.fields[0]):
        assert field.edit.hasFocus()
        QTest.keyClick(field.edit, Qt.Key.Key_Tab)
        settings.idle()


def test_esc_asks_before_what_is_typed_is_dropped(settings: Settings) -> None:
    page = settings.page
    settings.type(page.words.name, "quay")
    settings.key("Esc")
    assert settings.window.page == "shop/settings"
    assert "not kept yet" in settings.said and "Shop:" in settings.said
    settings.key("Esc")
    assert "Not kept" in settings.said and page.words.name.text == "Harbour Gifts"
    settings.key("Esc")
    assert settings.window.page == "home"
    assert settings.desk.shop.name == "Harbour Gifts"


def test_another_page_and_a_part_beside_it_keep_the_draft(settings: Settings) -> None:
    page = settings.page
    settings.type(page.words.name, "quay")
    settings.key("F5")
    assert page.part is page.returns and page.returns.days.edit.hasFocus()
    page.sheet.other.emit("shop/trust")
    settings.idle()
    page.sheet.other.emit("shop/settings")
    settings.idle()
    settings.key("F3")
    assert page.words.name.text == "quay"
    settings.key("Enter")
    assert settings.desk.shop.name == "quay"


@pytest.mark.parametrize(
    ("typed", "words"),
    [("", "needs a name"), ("x" * 41, "41 letters"), ("4242424242424242", "card numbers"),
     ("fee 5 gbp", "no amounts")],
)  # fmt: skip
def test_what_cannot_be_printed_is_said_and_nothing_changed(
    settings: Settings, typed: str, words: str
) -> None:
    page = settings.page
    settings.type(page.words.name, typed)
    settings.key("Enter")
    assert "Nothing was changed" in settings.said and words in settings.said
    assert words in page.words.name.note.text()
    assert page.words.name.note.isVisible()
    assert settings.desk.shop.name == "Harbour Gifts"
    assert "shop_words_set" not in settings.kinds()


def test_the_line_that_is_too_long_is_the_one_marked(settings: Settings) -> None:
    lines = settings.page.words.foot.fields
    settings.type(lines[0], "short")
    settings.type(lines[1], "y" * 42)
    settings.key("Enter")
    assert "42 letters" in lines[1].note.text() and not lines[0].note.text()


def test_the_days_of_return_and_what_they_come_to(settings: Settings) -> None:
    page = settings.page
    settings.key("F5")
    settings.type(page.returns.days, "30")
    assert "22 Dec" in page.returns.until.text()
    assert "30" in page.primary.words
    settings.key("Enter")
    assert settings.desk.shop.return_days == 30
    for typed in ("3", "soon", "99999"):
        settings.type(page.returns.days, typed)
        settings.key("Enter")
        assert "Nothing was changed" in page.returns.days.note.text(), typed
    assert settings.desk.shop.return_days == 30


def test_the_rules_of_returns_with_what_they_come_to(settings: Settings) -> None:
    """Days, a season, what is posted, what comes without a receipt: kept and journalled at once."""
    page = settings.page
    part = page.returns
    settings.key("F5")
    assert "a mug may come back until 21 Jan 2027" in part.until.text()
    for field, day in zip(
        part.seasons.fields, ("2026-11-01", "2026-12-24", "2027-01-31"), strict=True
    ):
        settings.type(field, day)
    assert "31 Jan 2027" in part.until.text(), "the season gives more"
    settings.type(part.blind, "90")
    part.blind_cash.click()
    part.worn.click()
    settings.type(part.days, "30")
    settings.key("Enter")
    policy = settings.desk.shop.policy
    assert [each.back_until.isoformat() for each in policy.in_force] == ["2027-01-31"]
    assert (policy.blind_days, policy.blind_cash, settings.desk.shop.return_days) == (90, True, 30)
    assert policy.worn, "told on the receipts of what is sent from now on"
    assert "return_days_set" in settings.kinds() and not part.changed
    (row,) = part.seasons.buttons
    assert "31 Jan 2027" in row.words
    row.click()
    assert part.changed
    settings.key("Enter")
    policy = settings.desk.shop.policy
    assert policy.in_force == () and len(policy.seasons) == 1, "what was sold keeps it"
    settings.type(part.seasons.since, "soon")
    settings.key("Enter")
    assert "no day" in part.seasons.since.note.text()
    for field, day in zip(
        part.seasons.fields, ("2026-12-24", "2026-11-01", "2027-01-31"), strict=True
    ):
        settings.type(field, day)
    settings.key("Enter")
    assert "Nothing was changed" in part.seasons.until.note.text()
    assert settings.desk.shop.policy.in_force == ()


def test_days_below_the_law_say_what_the_law_gives(settings: Settings) -> None:
    part = settings.page.returns
    settings.key("F3")
    place = settings.page.words.country
    place.setCurrentIndex(place.findData("US-NY"))
    settings.key("Enter")
    settings.key("F5")
    settings.type(part.days, "14")
    assert "gives 30 days" in part.law.text() and part.law.isVisible()
    assert "22 Dec 2026" in part.until.text(), "and that counts"
    told = " ".join(row.text() for row in part.gives_rows)
    assert "General Business Law 218-a" in told
    part.posted.click()
    assert not part.law.isVisible() and "6 Dec 2026" in part.until.text()


def test_a_rate_changes_from_a_day_on(settings: Settings) -> None:
    page = settings.page
    settings.key("F4")
    settings.type(page.taxes.rate, "21")
    settings.type(page.taxes.day, "2027-01-01")
    assert "21" in page.primary.words and "2027" in page.primary.words
    settings.key("Enter")
    assert "Kept" in settings.said
    assert settings.desk.station().taxes.rates[0].rate == 20_000
    settings.window.application.hands.clock.at = settings.desk.station().at.after(days=60)
    assert settings.desk.station().taxes.rates[0].rate == 21_000
    settings.type(page.taxes.rate, "120")
    settings.key("Enter")
    assert "0 to 100" in page.taxes.rate.note.text()
    settings.type(page.taxes.rate, "9")
    settings.type(page.taxes.day, "2026-01-01")
    settings.key("Enter")
    assert "gone by" in page.taxes.day.note.text()


def test_a_rate_is_added_and_given_no_longer(settings: Settings) -> None:
    page = settings.page
    settings.key("F4")
    page.taxes.which.setCurrentIndex(page.taxes.which.findData(""))
    settings.idle()
    settings.type(page.taxes.name, "food")
    settings.type(page.taxes.rate, "5.5")
    settings.key("Enter")
    assert [rate.code for rate in settings.desk._file.taxes.rates] == ["A", "Z", "B"]
    page.taxes.which.setCurrentIndex(page.taxes.which.findData("B"))
    settings.idle()
    assert page.taxes.retire.isVisible()
    page.taxes.retire.click()
    settings.idle()
    assert [rate.code for rate in settings.desk._file.taxes.offered] == ["A", "Z"]
    page.taxes.which.setCurrentIndex(page.taxes.which.findData("A"))
    assert not page.taxes.retire.isVisible()


def test_a_printer_is_tried_then_kept(settings: Settings, qtbot, tmp_path) -> None:
    page = settings.page
    settings.key("F6")
    page.printer.kind.setCurrentIndex(page.printer.kind.findData("file_escpos"))
    page.printer.width_mm.setCurrentIndex(1)
    settings.idle()
    folder = tmp_path / "ink"
    page.printer.places["folder"].edit.setText(str(folder))
    settings.key("F8")
    qtbot.waitUntil(lambda: not page.busy)
    assert len(list(folder.glob("test-page*"))) == 2
    assert "printer_set" not in settings.kinds()
    page.printer.open.click()
    qtbot.waitUntil(lambda: not page.busy)
    assert len(list(folder.glob("drawer*"))) == 1
    assert "drawer_opened" in settings.kinds()
    settings.key("Enter")
    assert "printer_set" in settings.kinds() and "Kept" in settings.said
    settings.key("Esc")
    settings.window.sell(MUG)
    assert list(folder.glob("sale-receipt*"))


def test_a_printer_that_is_away_or_mistyped_is_said(settings: Settings, qtbot) -> None:
    page = settings.page
    settings.key("F6")
    page.printer.kind.setCurrentIndex(page.printer.kind.findData("network_escpos"))
    settings.idle()
    settings.key("Enter")
    assert "address" in page.printer.places["host"].note.text()
    page.printer.places["host"].edit.setText("127.0.0.1")
    page.printer.places["port"].edit.setText("1")
    page.printer.test.click()
    qtbot.waitUntil(lambda: not page.busy)
    assert "Not printed" in settings.said
    assert "printer_set" not in settings.kinds()


def test_the_code_of_a_test_page_is_answered_here_and_at_the_counter(settings: Settings) -> None:
    window = settings.window
    window.scan(test_page.CODE)
    assert "read whole" in settings.said and window.page == "shop/settings"
    window.scan(test_page.CODE.replace("Y", "Q"))
    assert "swapped" in settings.said
    settings.key("Esc")
    window.scan(test_page.CODE)
    assert "read whole" in settings.said and window.ticket.is_empty


@pytest.mark.parametrize("role", ["clerk", "auditor"])
def test_others_see_it_and_are_told_who_changes_it(window, role: str) -> None:
    settings = Settings(window, StaffMember("7" if role == "clerk" else "9", "x", role))
    page = settings.page
    assert page.who.isVisible() and "manager or the owner" in page.who.text()
    assert not page.primary.isVisible()
    for part in page.parts:
        for field in part.fields:
            assert field.edit.isReadOnly()
    assert page.words.name.text == "Harbour Gifts"
    settings.key("Enter")
    assert "Nothing was changed" in settings.said
    settings.key("F6")
    assert not page.printer.test.isVisible()
    settings.key("F8", "Esc")
    assert window.page == "home"
    page.words.look.stop()


def test_a_draft_of_one_is_not_the_next_ones(settings: Settings) -> None:
    page = settings.page
    settings.type(page.words.name, "quay")
    settings.desk.sign_in(StaffMember("9", "Auditor 9", "auditor"))
    page.sheet.other.emit("shop/settings")
    settings.idle()
    assert page.words.name.text == "Harbour Gifts"


def test_what_somebody_else_typed_is_dropped_and_that_is_said(settings: Settings) -> None:
    page = settings.page
    settings.type(page.words.name, "quay")
    settings.key("F5")
    settings.type(page.returns.days, "30")
    settings.key("F12")
    settings.desk.sign_in(StaffMember("1", "Ada", "owner"))
    settings.window.application.pages.shop.show("shop/settings")
    settings.idle()
    assert "Not kept" in settings.said and "Shop, Return" in settings.said
    assert page.words.name.text == "Harbour Gifts" and not page.unkept
    settings.key("Enter")
    assert settings.desk.shop.name == "Harbour Gifts"
    assert "shop_words_set" not in settings.kinds()


def test_a_printer_fault_names_what_is_wrong() -> None:
    assert PrinterFault("printer_misset", "host").detail == "host"
