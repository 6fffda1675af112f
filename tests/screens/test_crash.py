"""What nobody expected: it is said that nothing is half booked, and details can be copied."""

from __future__ import annotations

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui import crash
from ui.crash import Crash


def caught() -> tuple[type[BaseException], BaseException, object]:
    """An exception with a customer's name in its text and its frames' values."""
    try:
        customer = "Ada Lovelace"
        raise KeyError(customer)
    except KeyError:
        return sys.exc_info()


@pytest.mark.logs_expected
def test_a_bug_says_that_nothing_is_half_booked(qapp: QApplication) -> None:
    last, said = Crash(), []
    last.happened.connect(said.append)
    last.hear(*caught())
    assert len(said) == 1
    assert "nothing is half done" in said[0]


@pytest.mark.logs_expected
def test_its_details_can_be_copied_and_hold_no_names(qapp: QApplication) -> None:
    last = Crash()
    last.hear(*caught())
    last.copy()
    text = QGuiApplication.clipboard().text()
    assert "KeyError" in text
    assert "in caught" in text
    assert '"Ada' not in text.replace('customer = "Ada Lovelace"', "")


@pytest.mark.logs_expected
def test_a_bug_on_another_thread_is_told_on_this_one(qapp: QApplication, qtbot) -> None:
    last, threads = Crash(), []
    last.happened.connect(lambda _: threads.append(threading.current_thread()))
    other = threading.Thread(target=lambda: last.hear(*caught()))
    other.start()
    other.join()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.current_thread()]


@pytest.mark.logs_expected
def test_only_the_last_bugs_are_kept(qapp: QApplication) -> None:
    last = Crash()
    for _ in range(crash.KEPT + 5):
        last.hear(*caught())
    assert last.details.count("KeyError\n") == crash.KEPT


def test_known_chatter_of_qt_stays_out_of_the_log(caplog) -> None:
    context = QMessageLogContext()
    with caplog.at_level(logging.DEBUG):
        crash.hear_qt(QtMsgType.QtWarningMsg, context, f"{crash.QUIET[0]}()")
    assert caplog.records == []


@pytest.mark.logs_expected
def test_other_words_of_qt_are_logged_at_their_level(caplog) -> None:
    crash.hear_qt(QtMsgType.QtWarningMsg, QMessageLogContext(), "something is off")
    assert [(r.levelname, r.getMessage()) for r in caplog.records] == [
        ("WARNING", "Qt: something is off")
    ]
