"""The till dies anywhere around the card call: nothing twice, nothing forgotten (RELIABILITY 2.4).

2,000 trials on each engine nightly: `POSDESK_CARD_CRASHES=2000`; a hundredth a commit.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

import pytest
from bookmaking import KEY
from desk.card_crashes import FileAcquirer, Found, OpenTill, measure, the_last_one, trial
from desk.servers import new_database
from desk.shops import CLERK, HandClock, Templates, open_shift
from desk.tills import Till

from posdesk.desk.desk import Desk
from posdesk.desk.opening import open_desk
from posdesk.store.engine import open_books

TRIALS = int(os.environ.get("POSDESK_CARD_CRASHES", "20"))
A_BOOK = 250
NewBooks = Callable[[Path], OpenTill]


@pytest.mark.timeout(0)
def test_dying_around_the_card_call_in_a_file(room: Path) -> None:
    (room / "shops").mkdir()
    _run("in a file", room, partial(_in_a_file, Templates(room / "shops")))


@pytest.mark.timeout(0)
def test_dying_around_the_card_call_on_the_server(room: Path, owner: str) -> None:
    _run("on the server", room, partial(_on_the_server, owner))


def _run(name: str, room: Path, new_books: NewBooks) -> None:
    begun, found = time.monotonic(), Found()
    for first in range(0, TRIALS, A_BOOK):
        folder = room / f"crashes-{first}"
        folder.mkdir()
        opens, acquirer = new_books(folder), FileAcquirer(folder / "acquirer", silent=3)
        if not found.length:
            measure(opens, acquirer, found)
        for seed in range(first, min(TRIALS, first + A_BOOK)):
            acquirer.silent = 3 if seed % 2 else 0
            trial(opens, acquirer, Random(seed), found)
            assert not found.wrong, f"seed {seed}, or the till before it: {found.wrong}"
        the_last_one(opens, acquirer, found)
        assert not found.wrong, found.wrong
    assert found.counts["died"], found.counts
    took = time.monotonic() - begun
    told = ", ".join(f"{number} {what}" for what, number in sorted(found.counts.items()))
    print(
        f"\nmeasured: {name}: {TRIALS} crashes around the card call, each at one of "
        f"{found.length} calls: {told}; 0 double, 0 forgotten, {took:.0f} s"
    )


def _in_a_file(templates: Templates, folder: Path) -> OpenTill:
    path, clock = templates.copy("GBP", folder), HandClock()

    def opens() -> Till:
        clock.later(seconds=1)
        return _at_work(Till(open_desk(path, clock), clock, str(path)))

    return _with_a_shift(opens)


def _on_the_server(owner: str, folder: Path) -> OpenTill:
    where, clock = new_database(owner), HandClock()

    def opens() -> Till:
        clock.later(seconds=1)
        return _at_work(Till(Desk(open_books(where, KEY, clock), KEY, clock, folder), clock, where))

    return _with_a_shift(opens)


def _at_work(till: Till) -> Till:
    till.desk.sign_in(CLERK)
    return till


def _with_a_shift(opens: OpenTill) -> OpenTill:
    """Opens the till over the same books again and again."""
    till = opens()
    open_shift(till.desk)
    till.desk.close()
    return opens
