"""The line drops at each byte of a receipt, each strip of a picture: nothing lost, nothing twice.

POSDESK_TORN=50 pytest tests/printing/test_torn_papers.py      all fifty receipts
"""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator

import pytest
from documents.golden_papers import receipts
from printing.samples import receipt, token

from posdesk.documents.paper import Paper
from posdesk.printing.escpos import escpos
from posdesk.printing.printers import network_escpos, printer_from
from posdesk.printing.roll import roll_of
from posdesk.printing.spooler import FAILED, PRINTED, Job, Spooler

MANY = int(os.environ.get("POSDESK_TORN", "2"))
ROLL = roll_of(80)


class Line:
    """A socket to a printer: the line drops after `until` bytes of a job, 0 to never."""

    def __init__(self, until: int | None, answers: bool) -> None:
        self.until, self.answers = until, answers
        self.paper = b""
        self.dropped = False
        self._asked = False

    def __enter__(self) -> Line:
        return self

    def __exit__(self, *gone: object) -> None:
        self.dropped = True

    def settimeout(self, seconds: float) -> None:
        pass

    def shutdown(self, how: int) -> None:
        pass

    def sendall(self, data: bytes) -> None:
        if data[:2] == b"\x10\x04":
            self._ask()
            return
        room = None if self.until is None else self.until - len(self.paper)
        self.paper += data[:room]
        if room is not None and room < len(data):
            self.dropped = True
            raise ConnectionResetError("the line dropped")

    def _ask(self) -> None:
        if self.until is not None and len(self.paper) >= self.until > 0:
            self.dropped = True
            raise ConnectionResetError("the line dropped")
        self._asked = True

    def recv(self, most: int) -> bytes:
        if self.until is not None and len(self.paper) >= self.until > 0:
            return b""  # hung up
        if self._asked and self.answers:
            self._asked = False
            return b"\x12"
        raise TimeoutError


class Till:
    """A queue of one paper, and lines to a printer: each as it is wanted, then good ones."""

    def __init__(self, paper: Paper, monkeypatch: pytest.MonkeyPatch) -> None:
        self.paper = paper
        self.lines: list[Line] = []
        self.next: list[Line] = []
        monkeypatch.setattr(socket, "create_connection", self._connect)

    def _connect(self, *where: object, **more: object) -> Line:
        line = self.next.pop(0)
        self.lines.append(line)
        return line

    def run(self, settings: dict[str, str], *lines: Line) -> list[tuple[str, int]]:
        """Try until it is printed; (state, copy) of every try."""
        self.lines, self.next = [], list(lines)
        job: list[Job] = [Job(1, self.paper)]
        states: list[tuple[str, int]] = []

        def done(tried: Job, state: str, reason: str) -> None:
            if state == PRINTED:
                job.clear()
            elif state == FAILED:
                job[0] = Job(1, self.paper, tried.copy + 1)
            if state != "sent":
                states.append((state, tried.copy))

        printer = printer_from({"kind": "network_escpos", "host": "till", **settings})
        spooler = Spooler(lambda: job[0] if job else None, done, printer)
        while spooler.run_once() is not None:
            pass
        return states


def papers() -> Iterator[Paper]:
    """Fifty receipts: the originals of the golden folder and some of every length."""
    made = [paper for paper in receipts().values() if not paper.copy]
    some = [
        receipt(token(204 + 9 * at, at), lines=1 + at % 21) for at in range(max(0, 50 - len(made)))
    ]
    short_first = sorted([*made, *some], key=lambda paper: len(escpos(paper, ROLL)))
    yield from short_first[:MANY]


def drawn_once(monkeypatch: pytest.MonkeyPatch, jobs: dict[int, bytes]) -> None:
    """The original and each copy are drawn once: what is torn here is the line, not the paper."""
    drawn = network_escpos.Thermal.job

    def kept(thermal: network_escpos.Thermal, paper: Paper, copy: int) -> bytes:
        if copy not in jobs:
            jobs[copy] = drawn(thermal, paper, copy)
        return jobs[copy]

    monkeypatch.setattr(network_escpos.Thermal, "job", kept)


@pytest.mark.timeout(0)
@pytest.mark.parametrize("answers", [True, False])
def test_a_line_that_drops_at_each_byte(answers: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    bytes_, wrong = 0, []
    for paper in papers():
        original, copy = escpos(paper, ROLL, kick=paper.opens_drawer), None
        till = Till(paper, monkeypatch)
        with monkeypatch.context() as quick:
            drawn_once(quick, {})
            for until in range(len(original) + 1):
                first, second = Line(until, answers), Line(None, answers)
                states = till.run({}, first, second)
                copy = copy or second.paper
                torn = first.paper == original[:until]
                if not (torn and states == [(FAILED, 0), (PRINTED, 1)] and second.paper == copy):
                    wrong.append((paper.number, until, states))
                bytes_ += 1
        assert copy is not None and copy != original
        picture = b"\x1dv0\x00" in original  # of a paper with letters that no printer has
        assert picture or (b"COPY 1" in copy and b"COPY" not in original)
    print(f"measured: {bytes_} places, {len(wrong)} wrong")
    assert wrong == []


@pytest.mark.timeout(0)
def test_a_line_that_drops_around_each_strip_of_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    strips = 0
    for paper in papers():
        original = escpos(paper, ROLL, (), kick=paper.opens_drawer)
        till = Till(paper, monkeypatch)
        begins = [at for at in range(len(original)) if original.startswith(b"\x1dv0\x00", at)]
        ends = [*begins, len(original) - 4, len(original)]
        jobs = {0: original}
        with monkeypatch.context() as quick:
            drawn_once(quick, jobs)
            for until in {at + by for at in ends for by in (-1, 0, 1, 300)}:
                first, second = Line(min(max(until, 0), len(original)), True), Line(None, True)
                states = till.run({"code_pages": "picture"}, first, second)
                assert states == [(FAILED, 0), (PRINTED, 1)], until
                assert original.startswith(first.paper) and second.paper == jobs[1] != original
                strips += 1
    print(f"measured: {strips} places around strips, 0 wrong")


def test_a_line_that_holds_prints_one_original(monkeypatch: pytest.MonkeyPatch) -> None:
    for paper in papers():
        for answers in (True, False):
            line = Line(None, answers)
            assert Till(paper, monkeypatch).run({}, line) == [(PRINTED, 0)]
            assert line.paper == escpos(paper, ROLL, kick=paper.opens_drawer)
