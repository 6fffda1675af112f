"""The key table says one thing for each key in each state, and every meaning has its words."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow

from ui import actions
from ui.actions import ACTIONS, KEYS, Actions, KeyState, Meaning, key_name, meaning

NOTHING, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(key: Qt.Key, text: str = "", held: Qt.KeyboardModifier = NOTHING) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, text)


def test_no_key_means_two_things_in_one_state() -> None:
    pairs = Counter((state, row.key) for row in KEYS for state in row.states)
    assert [pair for pair, times in pairs.items() if times > 1] == []


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (press(Qt.Key.Key_Return, "\r"), "Enter"),
        (press(Qt.Key.Key_Enter, "\r", Qt.KeyboardModifier.KeypadModifier), "Enter"),
        (press(Qt.Key.Key_Escape, "\x1b"), "Esc"),
        (press(Qt.Key.Key_Delete, "\x7f"), "Del"),
        (press(Qt.Key.Key_C, "c"), "C"),
        (press(Qt.Key.Key_1, "1"), "1"),
        (press(Qt.Key.Key_Slash, "/"), "/"),
        (press(Qt.Key.Key_Question, "?", Qt.KeyboardModifier.ShiftModifier), "?"),
        (press(Qt.Key.Key_A, "\x01", CONTROL), "Ctrl+A"),
        (press(Qt.Key.Key_Q, "@", CONTROL | ALT), "@"),  # AltGr on Windows
        (press(Qt.Key.Key_A, "a", ALT), ""),
        (press(Qt.Key.Key_Shift), ""),
        (press(Qt.Key.Key_F5), ""),
        (press(Qt.Key.Key_ssharp, "ß"), "ß"),
    ],
)
def test_a_key_has_one_name(event: QKeyEvent, name: str) -> None:
    assert key_name(event) == name


def test_digits_are_reasons_only_on_a_line_coming_back() -> None:
    assert {meaning(KeyState.BACK, digit) for digit in "123456789"} == {Meaning.REASON}
    assert meaning(KeyState.BACK, "0") is Meaning.TYPE
    for state in (KeyState.OUT, KeyState.TYPING, KeyState.PAY, KeyState.PAY_TYPING):
        assert {meaning(state, digit) for digit in "0123456789"} == {Meaning.TYPE}


def test_after_f1_every_sign_is_text() -> None:
    signs = "0123456789abcCKM?/+-*% "
    assert {meaning(KeyState.TYPING, sign) for sign in signs} == {Meaning.TYPE}


def test_letters_of_the_pay_step_are_letters_elsewhere() -> None:
    for state in (KeyState.HOME, KeyState.BACK, KeyState.OUT):
        assert meaning(state, "C") is Meaning.TYPE
        assert meaning(state, "K") is Meaning.TYPE
    assert meaning(KeyState.PAY, "C") is Meaning.CASH
    assert meaning(KeyState.PAY, "K") is Meaning.CARD


def test_enter_reads_what_was_typed_and_otherwise_does_what_the_button_says() -> None:
    assert meaning(KeyState.TYPING, "Enter") is Meaning.READ
    for state in set(KeyState) - {KeyState.TYPING}:
        assert meaning(state, "Enter") is Meaning.GO


def test_escape_steps_back_everywhere() -> None:
    assert {meaning(state, "Esc") for state in KeyState} == {Meaning.STEP_BACK}


def test_every_meaning_has_words(qapp: QApplication) -> None:
    assert all(actions.words(one) for one in Meaning)


def test_every_action_has_a_key_a_qaction_may_own() -> None:
    for row in ACTIONS:
        keys = actions.keys_of(row.meaning)
        assert any(actions.can_be_shortcut(key) for key in keys), row.meaning


def test_shortcuts_come_from_the_table(qapp: QApplication, qtbot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    table = Actions(window)
    assert table[Meaning.UNDO].shortcuts() == [QKeySequence("Ctrl+Z")]
    assert table[Meaning.HOLD].shortcut() == QKeySequence("F5")


def test_an_action_is_told_once_and_only_while_it_means_something(qapp, qtbot) -> None:
    window, told = QMainWindow(), []
    qtbot.addWidget(window)
    table = Actions(window)
    table.fired.connect(told.append)
    table[Meaning.UNDO].trigger()
    assert told == []
    table.allow({Meaning.UNDO}, actions.CLERK)
    table[Meaning.UNDO].trigger()
    assert told == ["undo"]
    assert not table[Meaning.UNDO].autoRepeat()


def test_who_only_reads_sells_nothing(qapp: QApplication, qtbot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    table = Actions(window)
    table.allow(tuple(Meaning), actions.AUDITOR)
    on = {row.meaning for row in ACTIONS if table[row.meaning].isEnabled()}
    assert on == {row.meaning for row in ACTIONS if actions.AUDITOR in row.who}
    assert Meaning.SIGN_OUT in on
    assert Meaning.TICKET not in on
