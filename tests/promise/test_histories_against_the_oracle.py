"""PB-1: random histories, and nobody ever has less than papers and money say (PROMISE 4).

500 histories of 30 steps a commit; `POSDESK_ORACLE=10000 POSDESK_STEPS=60` is the long trial.
"""

from __future__ import annotations

import ast
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from desk.pairs import Pair, in_one_file
from desk.shops import Templates
from desk.tills import Till
from promise import histories, oracle

from posdesk.sales.basket import BasketLine

HISTORIES = int(os.environ.get("POSDESK_ORACLE", "500"))
STEPS = int(os.environ.get("POSDESK_STEPS", "30" if HISTORIES <= 500 else "60"))
MEMORY = Path("/dev/shm")
A_BOOK = 25  # histories in one file: what lies in it makes looking up slower


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Path]:
    """In memory where the system has a disk of it: nobody pulls the plug here."""
    if not os.access(MEMORY, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="posdesk-oracle-", dir=MEMORY) as folder:
        yield Path(folder)


@pytest.mark.timeout(36_000)
def test_nobody_has_less(room: Path) -> None:
    begun, steps = time.monotonic(), 0
    templates = _templates(room)
    for first in range(0, HISTORIES, A_BOOK):
        folder = room / f"books-{first}"
        with in_one_file(templates, "GBP", folder) as tills:
            for seed in range(first, min(HISTORIES, first + A_BOOK)):
                steps += _history(tills, seed)
            assert _ledger(tills[0]) == 0
        shutil.rmtree(folder)
    took = time.monotonic() - begun
    print(f"measured: {HISTORIES} histories, {steps} steps, 0 violations, {took:.0f} s")


def _history(tills: Pair, seed: int) -> int:
    story = _story(tills, seed)
    for _ in range(STEPS):
        try:
            histories.step(story)
        except AssertionError as wrong:
            raise AssertionError(f"history {seed}: {wrong}") from wrong
    histories.end(story)
    return STEPS


def _story(tills: Pair, seed: int) -> histories.Story:
    trust = oracle.Oracle.of(tills[0].file.ring.publics.values())
    return histories.Story(tills, trust, Random(seed), name=f"-{seed}")


def _templates(room: Path) -> Templates:
    (room / "shops").mkdir()
    return Templates(room / "shops")


def _ledger(till: Till) -> int:
    with till.file.read() as books:
        found = books.journal._unit.connection.exec_driver_sql("select sum(minor) from posting")
        return int(found.scalar_one())


def test_the_oracle_shares_nothing_with_the_program() -> None:
    source = Path(oracle.__file__).read_text(encoding="utf-8")
    names = [
        name
        for node in ast.walk(ast.parse(source))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    ]
    assert not any(name.split(".")[0] in ("posdesk", "ui", "tests", "desk") for name in names)
    assert source.count("\n") < 300


def test_the_oracle_sees_what_is_worse() -> None:
    day = oracle._DAY_ONE
    before = oracle.Position(100, ((day, 100),), 50, 70, (("S1", day),), 3)
    for worse in (
        oracle.Position(101, ((day, 100),), 50, 70, (("S1", day),), 3),
        oracle.Position(100, ((day, 101),), 50, 70, (("S1", day),), 3),
        oracle.Position(100, ((day, 100),), 49, 70, (("S1", day),), 3),
        oracle.Position(100, ((day, 100),), 50, 69, (("S1", day),), 3),
        oracle.Position(100, ((day, 100),), 50, 70, (("S1", day),), 2),
    ):
        assert worse.worse_than(before)
    assert not before.worse_than(before)


def test_a_line_that_pays_less_is_caught(room: Path) -> None:
    """The harness itself: a receipt handed over at a higher price than was settled."""
    with in_one_file(_templates(room), "GBP", room / "books") as tills:
        story = _story(tills, 1)
        ticket = tills[0].ticket().going_out(BasketLine("", "pin", 1, 650_000, "A"))
        histories._settle(story, tills[0], "ana", ticket)
        worth = story.oracle.worth("ana")
        story.oracle.pay("ana", 1)
        with pytest.raises(AssertionError):
            histories.held(story, "ana", story.oracle.position("ana"), worth)
