"""Every page by every role: what is offered there, and what pressing it does for who may not.

One window. Whatever a role may do is stopped just before it is booked, so that the books stay as
they are; whatever it may not goes on to the desk, which says no in words, and books nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk.test_roles_by_acts import BY_ROLE, PEOPLE
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from posdesk.desk.rights import may_do
from posdesk.errors import Refusal
from posdesk.people.staff import AUDITOR, CLERK, MANAGER, OWNER, ROLES, SUPERVISOR
from ui.wording import refusal

# What is on the page of a role that may, and not on that of one that may not.
OFFERED = (
    ("shop/customers", "New customer", "AddCustomer"),
    ("shop/customers", "Bring a file along", "ImportPlans"),
    ("shop/calendar", "The card machine is down", "MarkOutage"),
    ("shop/calendar", "The till was down today", "MarkOutage"),
    ("shop/calendar", "Shut on several days", "MarkShut"),
    ("shop/staff", "Somebody new", "AddStaff"),
    ("shop/staff", "New recovery code", "KeepRecoveryCode"),
    ("shop/goods", "New goods", "AddProduct"),
    ("shop/goods", "Put right", "EditProduct"),
    ("shop/goods", "New price", "PriceFrom"),
    ("shop/offers", "New offer", "AddOffer"),
    ("shop/cards", "Use this terminal", "SetTerminal"),
)
# What is on the page of everybody: who may not is told so.
ANSWERED = (
    ("home", "Promise slip", "GivePromiseSlip"),
    ("shift", "Paid in", "MoveCash"),
    ("shift", "Paid out", "MoveCash"),
    ("shift", "Spot count", "CountDrawer"),
    ("shift", "X report", "ReadShift"),
    ("shift", "Outage pad: 10 slips", "PrintOutagePad"),
    ("shift", "Count and close the shift", "CountDrawer"),
    ("shop/trust", "Revoke a till", "RevokeKey"),
    ("shop/goods", "Count them", "CountStock"),
    ("shop/stock-work", "Check the scale", "CheckScale"),
)
# Settings: their fields can be read by everybody, and written in by who may.
WRITTEN = {
    "words": "SetShopWords", "taxes": "AddTaxRate", "returns": "SetReturnDays",
    "printer": "SetPrinter", "form": "SetReceiptForm", "limits": "SetLimits",
}  # fmt: skip
FRAME = {"Display", "Keys", "printer", "drawer", "books"}
LONG = {"Check everything", "Make a backup now", "Export as CSV", "Export as XLSX"}  # for everybody


class Tried(Refusal):
    """It was about to be booked by somebody who may: far enough."""

    code = "not_now"


class Pages:
    """The window, whoever is on duty, and what the desk was asked for."""

    def __init__(self, window, monkeypatch: pytest.MonkeyPatch) -> None:
        self.window, self.application = window, window.application
        self.application.window.setUpdatesEnabled(False)  # what it paints has its own tests
        desk = self.application.desk
        with desk._file.write() as books:
            for member in PEOPLE.values():
                books.staff.add(member)
        self.pages = self.application.pages
        self.role = CLERK
        self.sent: list[tuple[str, Refusal]] = []
        self._do = desk.do
        monkeypatch.setattr(desk, "do", self._asked)
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))

    def _asked(self, act):
        name = type(act).__name__
        refused: Refusal = Tried()
        try:
            if not may_do(self.role, name):
                self._do(act)
        except Refusal as no:
            refused = no
        self.sent.append((name, refused))
        raise refused

    def on_duty(self, role: str) -> None:
        self.role = role
        self.application.desk.sign_in(PEOPLE[role])
        self.application.counter.begin(self.application.desk.station())

    def names(self) -> Iterator[str]:
        yield from ("home", "plans", "sales", "parcels", "journal", "shift")
        yield from self.pages.shop.pages

    def show(self, name: str) -> None:
        if name == "home":
            self.application.counter.come_back()
            self.application.screen.show()
        elif name in self.pages.shop.pages:
            self.pages.shop.show(name)
        elif name in ("plans", "shift"):
            self.pages.show(name)
        else:
            self.pages.books.show("books" if name == "sales" else name)
        self.window.idle()

    def buttons(self) -> dict[str, QAbstractButton]:
        """What can be pressed on the page shown, by its words; not the rail and the way to others."""
        window = self.application.window
        shown = self.pages.shop.pages.get(window.shown_page)
        found = {}
        for button in window.findChildren(QAbstractButton):
            words = getattr(button, "words", None) or button.text() or button.accessibleName()
            beside = window.rail.isAncestorOf(button) or (shown and shown.sheet.holds_way(button))
            if words and not beside and button.isVisible() and button.isEnabled():
                found[words] = button
        return found

    def told(self) -> str:
        """Every word on the window."""
        labels = self.application.window.findChildren(QLabel)
        return " ".join(each.text() for each in labels if each.isVisible())


@pytest.fixture
def pages(window, monkeypatch: pytest.MonkeyPatch) -> Pages:
    return Pages(window, monkeypatch)


def test_every_page_by_every_role(pages: Pages) -> None:
    wrong = []
    for role in ROLES:
        pages.on_duty(role)
        offered = {}
        for name in pages.names():
            pages.show(name)
            offered[name] = set(pages.buttons())
        for name, words, act in OFFERED:
            if (words in offered[name]) != may_do(role, act):
                wrong.append((role, name, words))
        for name, words, _ in ANSWERED:
            if words not in offered[name]:
                wrong.append((role, name, words))
        pages.show("shop/settings")
        settings = pages.pages.shop.pages["shop/settings"]
        for part in settings.parts:
            writable = any(not field.edit.isReadOnly() for field in part.fields)
            if writable != may_do(role, WRITTEN[part.NAME]):
                wrong.append((role, "shop/settings", part.NAME))
    assert wrong == []
    assert {act for act, _ in pages.sent} <= {"FindLeft", "RecordCheck"}  # looked for unasked
    assert {part.NAME for part in settings.parts} == set(WRITTEN)


def test_whatever_is_pressed_by_who_may_least_is_answered_in_words(pages: Pages) -> None:
    with pages.application.desk._file.read() as books:
        before = books.journal.head()
    pressed, wrong, refused = 0, [], set()
    for role in (AUDITOR, CLERK):  # the two who may least
        pages.on_duty(role)
        for name in pages.names():
            if role == CLERK and not name.startswith("shop/"):
                continue  # there a clerk may do all that there is
            pages.show(name)
            for words in pages.buttons():
                if words in LONG or words in FRAME or words.startswith("sign out"):
                    continue
                pages.show(name)
                button = pages.buttons().get(words)
                if button is None:
                    continue
                pages.sent.clear()
                button.click()
                pages.window.idle()
                pressed, told = pressed + 1, pages.told()
                pages.window.key("Esc")
                for act, no in [each for each in pages.sent if not may_do(role, each[0])]:
                    refused.add((role, act))
                    if no.code not in BY_ROLE or refusal(no)[0] not in told:
                        wrong.append((role, name, words, act, no.code, told[-300:]))
    with pages.application.desk._file.read() as books:
        assert books.journal.head() == before
    assert wrong == []
    assert pressed > 40
    assert {(AUDITOR, "ReadShift"), (AUDITOR, "PrintOutagePad")} <= refused


def test_the_roles_are_those_of_the_table() -> None:
    assert set(ROLES) == {CLERK, SUPERVISOR, MANAGER, OWNER, AUDITOR}
