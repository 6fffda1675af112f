"""A scan is told from a hand, whatever has the focus; times are those of the events."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.scanner import LONGEST, Scanner

PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
NOTHING = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYS = {" ": Qt.Key.Key_Space, ".": Qt.Key.Key_Period, "\r": Qt.Key.Key_Return}


@dataclass
class Counter:
    """A window with a field and a button, its scanner, and a clock of its own."""

    window: QWidget
    amount: QLineEdit
    button: QPushButton
    scanner: Scanner
    scans: list[str] = field(default_factory=list)
    overlong: list[int] = field(default_factory=list)
    clicks: list[bool] = field(default_factory=list)
    entered: list[str] = field(default_factory=list)
    now_ms: int = 1000

    def send(self, kind: QEvent.Type, key: int, text: str, held=NOTHING, repeat=False) -> None:
        event = QKeyEvent(kind, key, held, text, repeat)
        event.setTimestamp(self.now_ms)
        QCoreApplication.sendEvent(self.window.windowHandle(), event)

    def strike(self, text: str, gap_ms: int, held=NOTHING) -> None:
        """Press and release one key after another; a hand's pauses outlast the scanner's."""
        for sign in text:
            self.now_ms += gap_ms
            if gap_ms > 35:
                self.scanner.settle()
            key = KEYS.get(sign, ord(sign.upper()))
            self.send(PRESS, key, sign, held)
            self.send(RELEASE, key, sign, held)

    def scan(self, text: str) -> None:
        """A burst with Enter, as a scanner in factory settings sends it."""
        self.strike(text, 3)
        self.enter(3)

    def enter(self, gap_ms: int) -> None:
        self.strike("\r", gap_ms)


@pytest.fixture
def counter(qapp: QApplication, qtbot) -> Counter:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    amount, button = QLineEdit(), QPushButton("Pay")
    column.addWidget(amount)
    column.addWidget(button)
    scanner = Scanner(window)
    scanner.listen(qapp)
    made = Counter(window, amount, button, scanner)
    scanner.scanned.connect(made.scans.append)
    scanner.overlong.connect(made.overlong.append)
    button.clicked.connect(lambda: made.clicks.append(True))
    amount.returnPressed.connect(lambda: made.entered.append(amount.text()))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    amount.setFocus()
    return made


def test_a_scan_never_lands_in_an_amount(counter: Counter) -> None:
    counter.scan("5012345678900")
    assert counter.scans == ["5012345678900"]
    assert counter.amount.text() == ""
    assert counter.entered == []


def test_a_space_in_a_scan_never_presses_the_button(counter: Counter) -> None:
    counter.button.setFocus()
    counter.scan("AB C DE F")
    assert counter.scans == ["AB C DE F"]
    assert counter.clicks == []


def test_a_hand_types_an_amount_and_enter(counter: Counter) -> None:
    counter.strike("12.50", 90)
    counter.enter(90)
    assert counter.scans == []
    assert counter.entered == ["12.50"]


def test_a_hand_presses_the_button_with_a_space(counter: Counter) -> None:
    counter.button.setFocus()
    counter.strike(" ", 200)
    counter.scanner.settle()
    assert counter.clicks == [True]


def test_two_keys_struck_together_and_enter_are_a_hand(counter: Counter) -> None:
    counter.strike("12", 10)
    counter.enter(20)
    assert counter.scans == []
    assert counter.entered == ["12"]


def test_five_signs_are_a_hand_and_six_are_a_scan(counter: Counter) -> None:
    counter.scan("12345")
    assert counter.entered == ["12345"]
    counter.amount.clear()
    counter.scan("123456")
    assert counter.scans == ["123456"]
    assert counter.amount.text() == ""


def test_six_signs_and_a_late_enter_are_a_hand(counter: Counter) -> None:
    counter.strike("123456", 10)
    counter.enter(300)
    assert counter.scans == []
    assert counter.entered == ["123456"]


def test_what_a_hand_typed_before_a_scan_stays_in_its_field(counter: Counter) -> None:
    counter.strike("12", 90)
    counter.now_ms += 60
    counter.scan("20000012345")
    assert counter.scans == ["20000012345"]
    assert counter.amount.text() == "12"


def test_keys_pass_again_when_the_pause_is_over(counter: Counter) -> None:
    counter.strike("123", 5)
    assert counter.scanner.holding
    assert counter.amount.text() == ""
    counter.scanner.settle()
    assert counter.amount.text() == "123"


def test_the_pause_ends_by_itself(counter: Counter, qtbot) -> None:
    counter.strike("7", 5)
    qtbot.waitUntil(lambda: counter.amount.text() == "7")


def test_a_busy_screen_does_not_break_a_burst(counter: Counter) -> None:
    counter.strike("123456", 3)
    counter.scanner._look_again()  # the pause ran out while keys were waiting in the queue
    counter.strike("789", 3)
    counter.enter(3)
    assert counter.scans == ["123456789"]


def test_a_hiccup_in_the_middle_does_not_break_a_scan_in_two(counter: Counter) -> None:
    counter.strike("PD1QRG2E", 3)
    counter.now_ms += 110
    counter.send(PRESS, ord("A"), "A")
    counter.strike("JSARE", 3)
    counter.enter(30)
    assert counter.scans == ["PD1QRG2EAJSARE"]
    assert counter.amount.text() == ""


def test_a_held_key_is_never_a_scan(counter: Counter) -> None:
    counter.strike("0", 90)
    for _ in range(12):
        counter.now_ms += 30
        counter.send(PRESS, ord("0"), "0", repeat=True)
    counter.enter(20)
    assert counter.scans == []
    assert counter.entered == ["0" * 13]


def test_a_double_letter_that_looks_like_a_repeat_belongs_to_its_scan(counter: Counter) -> None:
    counter.strike("20", 2)
    counter.now_ms += 2
    counter.send(PRESS, ord("0"), "0", repeat=True)
    counter.strike("00123", 2)
    counter.enter(2)
    assert counter.scans == ["20000123"]
    assert counter.amount.text() == ""


def test_control_and_function_keys_pass_at_once(counter: Counter) -> None:
    counter.strike("12", 90)
    counter.scanner.settle()
    counter.now_ms += 100
    counter.send(PRESS, Qt.Key.Key_A, "\x01", CONTROL)
    counter.send(PRESS, Qt.Key.Key_Backspace, "")
    assert counter.amount.text() == ""


def test_a_backspace_comes_after_what_was_typed_before_it(counter: Counter) -> None:
    counter.strike("12", 5)
    counter.now_ms += 5
    counter.send(PRESS, Qt.Key.Key_Backspace, "")
    assert counter.amount.text() == "1"


def test_a_gs1_separator_within_a_burst_belongs_to_it(counter: Counter) -> None:
    counter.strike("]C1010950", 3)
    counter.now_ms += 3
    counter.send(PRESS, Qt.Key.Key_BracketRight, "\x1d", CONTROL)
    counter.strike("10ABC", 3)
    counter.enter(3)
    assert counter.scans == ["]C1010950\x1d10ABC"]


def test_a_tab_ends_a_burst_too_and_does_not_move_the_focus(counter: Counter) -> None:
    counter.strike("5012345678900", 3)
    counter.now_ms += 3
    counter.send(PRESS, Qt.Key.Key_Tab, "\t")
    counter.send(RELEASE, Qt.Key.Key_Tab, "\t")
    assert counter.scans == ["5012345678900"]
    assert counter.window.focusWidget() is counter.amount


def test_endless_noise_is_thrown_away_and_said(counter: Counter) -> None:
    counter.strike("x" * (LONGEST + 5), 1)
    counter.enter(1)
    assert counter.overlong == [LONGEST + 5]
    assert counter.scans == []
    counter.strike("y" * (LONGEST + 1), 1)
    counter.scanner.settle()
    assert counter.overlong == [LONGEST + 5, LONGEST + 1]
    assert counter.amount.text() == ""


def test_the_longest_burst_is_still_a_scan(counter: Counter) -> None:
    counter.scan("x" * LONGEST)
    assert [len(scan) for scan in counter.scans] == [LONGEST]


def test_scans_follow_each_other(counter: Counter) -> None:
    counter.scan("111111")
    counter.scan("222222")
    assert counter.scans == ["111111", "222222"]
