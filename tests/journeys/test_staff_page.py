"""The staff page by keys and by touch: people, PINs shown once, roles, badges, who leaves."""

from __future__ import annotations

from dataclasses import replace

import pytest
from argon2 import PasswordHasher
from counter_shop import MUG
from PySide6.QtWidgets import QApplication

from posdesk.desk.signing_in import sign_in, sign_in_by_badge
from posdesk.people import pin as pins
from posdesk.people.staff import StaffMember


@pytest.fixture
def staff(window, monkeypatch: pytest.MonkeyPatch):
    """The staff page with the owner on duty; hashes are quick."""
    monkeypatch.setattr(pins, "_hasher", lambda: PasswordHasher(1, 8, 1))
    desk = window.application.desk
    owner = StaffMember("1", "Ada", "owner", pins.hash_pin("100001"))
    with desk._file.write() as books:
        books.staff.add(owner)
    show(window, owner)
    return window


def show(window, member: StaffMember) -> None:
    """That person on duty at the staff page."""
    window.application.desk.sign_in(member)
    window.application.pages.shop.show("shop/staff")
    window.idle()
    window.idle()


def page_of(window):
    return window.application.pages.shop.pages["shop/staff"]


def names(window) -> list[str]:
    return [row.name for row in page_of(window).model.rows]


def light(window, name: str) -> None:
    """Walk to that person by the arrows."""
    page = page_of(window)
    window.key(*["Up"] * 20)
    window.key(*["Down"] * names(window).index(name))
    assert page.row is not None and page.row.name == name


def pin_shown(window) -> str:
    return page_of(window).once.figure.replace(" ", "")


def kinds(window) -> str:
    with window.application.desk._file.read() as books:
        head = books.journal.head()
        return " ".join(
            str(entry.payload) for entry in books.journal.entries(max(0, head.seq - 3), 3)
        )


def test_somebody_new_by_keys_alone(staff) -> None:
    staff.key("N")
    staff.type("Sam")
    staff.key("Enter", "2", "Enter")
    pin = pin_shown(staff)
    assert len(pin) == 6 and pin.isdigit()
    staff.key("Esc")  # a PIN is left by its button alone
    staff.scan(MUG)
    assert staff.page == "shop/staff" and pin_shown(staff) == pin
    staff.key("Enter")
    assert pin_shown(staff) == ""
    sam = next(row for row in page_of(staff).model.rows if row.name == "sam")
    assert (sam.role, sam.code) == ("supervisor", "10")
    assert sign_in(staff.application.desk, sam.code, pin).staff is not None
    staff.key("Esc")
    assert staff.page == "home"


def test_a_new_pin_is_asked_for_and_shown_once(staff) -> None:
    light(staff, "Clerk 7")
    staff.key("P", "Esc")
    assert page_of(staff).panels.shows(page_of(staff).person)
    staff.key("P", "Enter")
    pin = pin_shown(staff)
    page = page_of(staff)
    page.other = page.sheet.other.emit("shop/trust")
    staff.application.pages.shop.show("shop/staff")
    staff.idle()
    assert pin_shown(staff) == pin  # still there for whom it was shown to
    staff.key("Enter")
    assert sign_in(staff.application.desk, "7", pin).staff is not None


def test_what_was_shown_to_one_is_not_shown_to_the_next(staff) -> None:
    light(staff, "Clerk 7")
    staff.key("P", "Enter")
    assert pin_shown(staff)
    show(staff, StaffMember("2", "Manager 2", "manager"))
    assert pin_shown(staff) == ""
    assert page_of(staff).panels.shows(page_of(staff).person)


@pytest.mark.parametrize("keys", [("F12",), ("F2", "F12")], ids=["from_here", "from_the_ticket"])
def test_a_pin_shown_is_gone_after_f12_for_whom_it_was_shown_to_as_well(
    staff, keys: tuple[str, ...]
) -> None:
    owner = staff.application.desk.duty.staff
    light(staff, "Clerk 7")
    staff.key("P", "Enter")
    assert pin_shown(staff)
    staff.key(*keys)
    assert staff.page == "sign_in" and pin_shown(staff) == ""
    show(staff, owner)
    assert page_of(staff).panels.shows(page_of(staff).person)


def test_a_pin_that_comes_home_late_is_not_shown_to_whoever_has_signed_in(staff) -> None:
    light(staff, "Clerk 7")
    staff.application.work.hold = True
    staff.key("P", "Enter")
    staff.application.desk.sign_in(StaffMember("2", "Manager 2", "manager"))
    staff.application.work.release()
    staff.application.work.hold = False
    staff.idle()
    assert pin_shown(staff) == ""


def test_another_role_and_the_last_owner(staff) -> None:
    light(staff, "Clerk 7")
    staff.key("R", "1", "Enter")
    assert next(r for r in page_of(staff).model.rows if r.code == "7").role == "supervisor"
    light(staff, "Ada")
    staff.key("R", "3", "Enter")
    assert "needs an owner" in staff.said
    assert next(r for r in page_of(staff).model.rows if r.code == "1").role == "owner"


def test_a_badge_is_scanned_and_taken_away(staff) -> None:
    light(staff, "Clerk 7")
    staff.key("B")
    staff.scan(MUG)
    assert "cannot be a badge" in staff.said
    staff.key("B")
    staff.scan("BADGE-0042-X")
    assert page_of(staff).row.has_badge
    desk = staff.application.desk
    assert sign_in_by_badge(desk, "BADGE-0042-X").staff.code == "7"
    staff.key("B", "T")
    assert not page_of(staff).row.has_badge
    assert sign_in_by_badge(desk, "BADGE-0042-X").staff is None


def test_somebody_leaves_and_comes_back_by_touch(staff) -> None:
    page = page_of(staff)
    page.view.pressed_cell.emit(names(staff).index("Clerk 7"), 0)
    page.person.buttons["retire_staff"].click()
    page.asks.primary.click()
    staff.idle()
    assert page.model.rows[-1].name == "Clerk 7" and page.model.rows[-1].retired
    page.view.pressed_cell.emit(len(page.model.rows) - 1, 0)
    page.person.buttons["take_back_staff"].click()
    page.asks.primary.click()
    staff.idle()
    assert len(pin_shown(staff)) == 6
    page.once.go_on.click()
    assert not next(row for row in page.model.rows if row.code == "7").retired


def test_the_owner_makes_a_recovery_code(staff) -> None:
    page = page_of(staff)
    assert "no recovery code" in page.person.code_note.text()
    staff.key("C", "Enter")
    first = page.once.figure
    staff.key("Enter")
    assert len(first) == len(page.once.figure) == 14 and first != page.once.figure
    staff.key("Enter")
    assert not page.person.code_note.isVisible()


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        ("manager", {"N", "P", "R", "B", "G"}),
        ("supervisor", {"P"}),
        ("clerk", set()),
        ("auditor", set()),
    ],
)
def test_only_what_the_role_may_do_is_there(staff, role: str, shown: set[str]) -> None:
    desk = staff.application.desk
    actor = StaffMember("5", "Somebody", role, "")
    with desk._file.write() as books:
        books.staff.add(replace(actor, pin_hash="x"))
    show(staff, actor)
    light(staff, "Clerk 7")
    page = page_of(staff)
    buttons = {button.key for button in page.person.buttons.values() if button.isVisible()}
    assert buttons | ({"N"} if page.person.primary.isVisible() else set()) == shown
    for key in set("NPRBGC") - shown:
        staff.key(key)
        assert page.panels.shows(page.person)
    assert bool(page.person.code_note.isVisible()) == (not shown)


def test_the_focus_is_on_the_page(staff) -> None:
    focus = QApplication.focusWidget()
    page = page_of(staff)
    assert focus is page.sheet or page.sheet.isAncestorOf(focus)
