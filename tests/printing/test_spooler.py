"""The spooler: what is told to whoever keeps the queue, whatever the printer does."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from printing.samples import receipt

from posdesk.documents.paper import Paper
from posdesk.errors import Fault
from posdesk.printing.printer import PAPER_OUT, PRINTER_OFFLINE, PRINTER_REFUSED, PrinterFault
from posdesk.printing.spooler import FAILED, MAY_FOLLOW, PRINTED, SENT, WAITING, Job, Spooler

GOOD = "good"
AWAY = PrinterFault(PRINTER_OFFLINE)
DRY_BEFORE = PrinterFault(PAPER_OUT)
DRY_AMID = PrinterFault(PAPER_OUT, reached=True)
DROPPED = PrinterFault(PRINTER_OFFLINE, reached=True)


class MoodyPrinter:
    """Does as it is told; keeps every paper that came out whole, and counts torn ones."""

    name = "moody"

    def __init__(self, *moods: object) -> None:
        self.moods = iter(moods)
        self.whole: list[tuple[str, int]] = []
        self.maybe: list[tuple[str, int]] = []

    def print(self, paper: Paper, copy: int = 0) -> None:
        mood = next(self.moods, GOOD)
        if isinstance(mood, PrinterFault) and mood.reached:
            self.maybe.append((paper.number, copy))
        if isinstance(mood, Exception):
            raise mood
        self.whole.append((paper.number, copy))

    def kick_drawer(self) -> None:
        raise AssertionError("nobody asked")


class Queue:
    """A queue as the books keep it: a paper that may be out goes on as the next COPY."""

    def __init__(self, *papers: Paper) -> None:
        self.waiting = [Job(number, paper) for number, paper in enumerate(papers)]
        self.state = {job.id: WAITING for job in self.waiting}
        self.told: list[tuple[int, str, str]] = []

    def next_job(self) -> Job | None:
        return self.waiting[0] if self.waiting else None

    def done(self, job: Job, state: str, reason: str) -> None:
        assert (self.state[job.id], state) in MAY_FOLLOW
        self.state[job.id] = state
        self.told.append((job.id, state, reason))
        if state == PRINTED:
            self.waiting.pop(0)
        elif state == FAILED:
            self.waiting[0] = Job(job.id, job.paper, job.copy + 1)


def spooled(queue: Queue, printer: MoodyPrinter) -> Spooler:
    return Spooler(queue.next_job, queue.done, printer)


def test_nothing_waiting() -> None:
    assert spooled(Queue(), MoodyPrinter()).run_once() is None


def test_a_paper_is_on_its_way_before_it_is_printed() -> None:
    queue = Queue(receipt())
    assert spooled(queue, MoodyPrinter()).run_once() == PRINTED
    assert queue.told == [(0, SENT, ""), (0, PRINTED, "")]


def test_a_printer_that_is_away_leaves_the_original_waiting_with_a_reason() -> None:
    queue, printer = Queue(receipt()), MoodyPrinter(AWAY, DRY_BEFORE)
    spooler = spooled(queue, printer)
    assert [spooler.run_once() for _ in range(3)] == [WAITING, WAITING, PRINTED]
    assert queue.told == [
        (0, SENT, ""),
        (0, WAITING, PRINTER_OFFLINE),
        (0, SENT, ""),
        (0, WAITING, PAPER_OUT),
        (0, SENT, ""),
        (0, PRINTED, ""),
    ]
    assert printer.whole == [("S1-000123-4", 0)]


def test_what_may_be_on_paper_comes_again_as_a_copy() -> None:
    queue, printer = Queue(receipt()), MoodyPrinter(DROPPED, DRY_AMID)
    spooler = spooled(queue, printer)
    assert [spooler.run_once() for _ in range(3)] == [FAILED, FAILED, PRINTED]
    assert printer.maybe == [("S1-000123-4", 0), ("S1-000123-4", 1)]
    assert printer.whole == [("S1-000123-4", 2)]


def test_another_fault_of_the_world_leaves_it_waiting() -> None:
    queue = Queue(receipt())
    assert spooled(queue, MoodyPrinter(Fault("disk_full"))).run_once() == WAITING
    assert queue.told[-1] == (0, WAITING, "disk_full")


@pytest.mark.logs_expected
def test_a_bug_in_one_paper_does_not_stop_the_queue() -> None:
    queue = Queue(receipt())
    assert spooled(queue, MoodyPrinter(ZeroDivisionError())).run_once() == FAILED
    assert queue.told[-1] == (0, FAILED, PRINTER_REFUSED)


@given(st.lists(st.sampled_from([GOOD, AWAY, DRY_BEFORE, DRY_AMID, DROPPED]), max_size=30))
def test_nothing_is_lost_and_no_original_is_printed_twice(moods: list[object]) -> None:
    papers = [Paper("sale_receipt", f"S1-{n}") for n in range(4)]
    queue, printer = Queue(*papers), MoodyPrinter(*moods)
    spooler = spooled(queue, printer)
    rounds = sum(1 for _ in itertools.takewhile(bool, iter(spooler.run_once, None)))
    assert rounds <= len(moods) + len(papers)
    assert [number for number, _ in printer.whole] == [paper.number for paper in papers]
    out = printer.whole + printer.maybe
    assert len(set(out)) == len(out), "each original and each COPY n at most once"
    assert set(queue.state.values()) == {PRINTED}
