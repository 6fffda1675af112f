"""A worn-out PIN at the window: what to do is said, and the recovery code gives a new one."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import QCoreApplication

from posdesk.people import pin as pins
from posdesk.people.recovery import RecoveryCode

HALVES = RecoveryCode("DEM0-SH0P-KEYR", "N0SE-CRET-HERX")


@pytest.fixture
def at_sign_in(window, monkeypatch: pytest.MonkeyPatch):
    """Nobody on duty; the clerk's PIN is worn out; the shop has a recovery code."""
    monkeypatch.setattr(pins, "_hasher", lambda: PasswordHasher(1, 8, 1))
    desk = window.application.desk
    with desk._file.write() as books:
        kept = {"hashes": [pins.hash_pin(HALVES.secret)]}
        books.settings.put("recovery_code", kept)
        for _ in range(100):
            books.staff.record_failure("7", desk.station().at)
    window.key("F12")
    assert window.page == "sign_in"
    return window


def chosen(window) -> str:
    """The digit of the clerk."""
    people = window.application.sign_in._people
    return str(next(at for at, member in enumerate(people, 1) if member.code == "7"))


def test_the_recovery_code_gives_a_new_pin_by_keys_alone(at_sign_in) -> None:
    window, sign_in = at_sign_in, at_sign_in.application.sign_in
    window.key(chosen(window))
    window.type("000000")
    assert "recovery code" in sign_in.panel.note.text()
    window.key("R")
    assert window.page == "sign_in/recover"
    window.type(HALVES.second.lower())
    window.key("Enter")
    window.type(HALVES.first.replace("-", " "))
    window.key("Enter")
    assert window.page == "sign_in/given"
    assert sign_in.halves.first.text == sign_in.halves.second.text == ""
    pin = sign_in.once.figure.replace(" ", "")
    window.key("Enter")
    halves = [sign_in.once.figure]
    window.key("Enter")
    halves.append(sign_in.once.figure)
    assert all(len(half) == 14 and half not in HALVES.halves for half in halves)
    window.key("Enter")
    assert window.page == "sign_in"
    assert sign_in.once.figure == ""
    window.type(pin)
    assert window.application.desk.duty.code == "7"


def test_by_touch_and_what_goes_wrong_is_said(at_sign_in) -> None:
    window, sign_in = at_sign_in, at_sign_in.application.sign_in
    assert not sign_in.panel.recover.isVisible()
    sign_in.sheet._buttons[int(chosen(window)) - 1].click()
    assert sign_in.panel.recover.isVisible()
    sign_in.panel.recover.click()
    sign_in.halves.first.edit.insert("DEM0-SH0P-KEYZ")
    sign_in.halves.second.edit.insert(HALVES.second)
    sign_in.recover_panel.primary.click()
    QCoreApplication.processEvents()
    assert "Half 1" in sign_in.recover_panel.note.text()
    window.key("Esc")
    assert window.page == "sign_in"
    window.key("R")
    for field in (sign_in.halves.first, sign_in.halves.second):
        field.edit.undo()  # Ctrl+Z
        assert field.text == "", "the half that was typed is not to be seen by who comes next"


def test_a_badge_scanned_at_the_sign_in_signs_in(at_sign_in) -> None:
    window, desk = at_sign_in, at_sign_in.application.desk
    with desk._file.write() as books:
        member = books.staff.by_code("2")
        kept = pins.hash_badge("BADGE-0042-X", desk.shop.shop_id)
        books.staff.add(type(member)(member.code, member.name, member.role, member.pin_hash, kept))
    window.scan("BADGE-0043-X")
    assert desk.duty.staff is None
    assert "nobody's badge" in window.application.sign_in.panel.note.text()
    window.scan("BADGE-0042-X")
    assert desk.duty.code == "2"
    assert window.page == "home"
