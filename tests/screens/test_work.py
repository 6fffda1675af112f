"""Errands run off the GUI thread, one at a time; what came of them comes home on it."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

import fakes
from posdesk.errors import Fault, Refusal
from ui.work import Progress, Work


class Desk(QObject):
    """A receiver that notes what came home, and on which thread."""

    heard = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.troubles: list[Exception] = []
        self.threads: set[threading.Thread] = set()

    @Slot(object)
    def home(self, result: object) -> None:
        self.threads.add(threading.current_thread())
        self.results.append(result)
        self.heard.emit()

    @Slot(object)
    def trouble(self, trouble: Exception) -> None:
        self.threads.add(threading.current_thread())
        self.troubles.append(trouble)
        self.heard.emit()


@pytest.fixture
def work(qapp: QApplication):
    made = Work()
    yield made
    assert made.finish()


def raising(trouble: Exception):
    def errand() -> None:
        raise trouble

    return errand


def test_the_answer_comes_home_on_the_gui_thread(work: Work, qtbot) -> None:
    desk = Desk()
    with qtbot.waitSignal(desk.heard):
        work.run(threading.current_thread, desk.home, desk.trouble)
    assert desk.results != [threading.current_thread()]
    assert desk.threads == {threading.current_thread()}


def test_answers_come_home_in_the_order_they_were_asked(work: Work, qtbot) -> None:
    desk = Desk()
    for number in range(50):
        work.run(lambda at=number: at, desk.home, desk.trouble)
    qtbot.waitUntil(lambda: len(desk.results) == 50)
    assert desk.results == list(range(50))


@pytest.mark.parametrize("trouble", [Refusal(line=1), Fault("disk_full")])
def test_a_no_and_a_not_now_come_home_as_they_are(work: Work, qtbot, trouble: Exception) -> None:
    desk, bugs = Desk(), []
    work.broke.connect(bugs.append)
    with qtbot.waitSignal(desk.heard):
        work.run(raising(trouble), desk.home, desk.trouble)
    assert desk.troubles == [trouble]
    assert bugs == []


def test_a_bug_comes_home_and_is_told(work: Work, qtbot) -> None:
    desk, bug, bugs = Desk(), ZeroDivisionError("no"), []
    work.broke.connect(bugs.append)
    with qtbot.waitSignal(desk.heard):
        work.run(raising(bug), desk.home, desk.trouble)
    assert desk.troubles == bugs == [bug]


def test_nobody_is_called_who_is_gone(work: Work, qtbot) -> None:
    gate, gone, desk = threading.Event(), Desk(), Desk()
    work.run(gate.wait, gone.home, gone.trouble)
    results = gone.results
    gone.deleteLater()
    qtbot.waitSignal(gone.destroyed).wait()
    with qtbot.waitSignal(desk.heard):
        work.run(lambda: 1, desk.home, desk.trouble)
        gate.set()
    assert results == []
    assert desk.results == [1]


def test_of_a_search_as_you_type_only_the_newest_is_answered(work: Work, qtbot) -> None:
    gate, desk, asked = threading.Event(), Desk(), []
    work.run(gate.wait, desk.home, desk.trouble)
    for words in ("m", "mu", "mug"):
        work.run(
            lambda said=words: (asked.append(said), said)[1],
            desk.home,
            desk.trouble,
            newest="search",
        )
    gate.set()
    qtbot.waitUntil(lambda: work.waiting == 0)
    assert desk.results == [True, "mug"]
    assert asked == ["mug"]


def test_busy_is_told_once_for_a_run_of_errands(work: Work, qtbot) -> None:
    desk, told = Desk(), []
    work.busy.connect(told.append)
    gate = threading.Event()
    work.run(gate.wait, desk.home, desk.trouble)
    work.run(lambda: 2, desk.home, desk.trouble)
    gate.set()
    qtbot.waitUntil(lambda: work.waiting == 0)
    assert told == [True, False]


def test_a_long_errand_tells_how_far_it_is_and_can_be_called_off(work: Work, qtbot) -> None:
    desk, seen = Desk(), []
    begun = threading.Event()
    go_on = threading.Event()

    def errand(progress: Progress) -> str:
        progress.tell(1, 2)
        begun.set()
        go_on.wait()
        return "stopped" if progress.called_off else "all"

    lent = work.run_long(errand, desk.home, desk.trouble, lambda done, of: seen.append((done, of)))
    begun.wait()
    lent.call_off()
    with qtbot.waitSignal(desk.heard):
        go_on.set()
    assert seen == [(1, 2)]
    assert desk.results == ["stopped"]


def test_immediate_work_answers_before_it_returns(qapp: QApplication) -> None:
    desk, work = Desk(), fakes.immediate_work()
    work.run(lambda: "at once", desk.home, desk.trouble)
    assert desk.results == ["at once"]


def test_immediate_work_can_be_held_back(qapp: QApplication) -> None:
    desk, work = Desk(), fakes.immediate_work(hold=True)
    work.run(lambda: "later", desk.home, desk.trouble)
    assert desk.results == []
    work.release()
    assert desk.results == ["later"]
