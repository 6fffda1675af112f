"""PB-2: the histories of PB-1 with a fault at a random step, and nobody has less (PROMISE 4).

2,000 histories of 60 steps nightly: `POSDESK_FAULTS=2000`; a hundredth a commit, and a tenth of
each on the server. What was acknowledged is held against the books after every fault.
"""

from __future__ import annotations

import os
import shutil
import time
from collections import Counter
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from desk.pairs import Pair
from promise import histories, shaky
from promise.conftest import Opens

HISTORIES = int(os.environ.get("POSDESK_FAULTS", "20"))
STEPS = 30 if HISTORIES <= 20 else 60
A_BOOK = 20


@pytest.mark.timeout(0)
def test_a_fault_costs_nobody_anything_in_a_file(opens_file: Opens, room: Path) -> None:
    _tried("file", opens_file, room, HISTORIES, shaky.ON_FILE)


@pytest.mark.timeout(0)
@pytest.mark.logs_expected  # the driver says so when a connection that was cut cannot be closed
def test_a_fault_costs_nobody_anything_on_the_server(
    opens_server: Opens, owner: str, room: Path
) -> None:
    _tried("server", opens_server, room, max(5, HISTORIES // 10), shaky.ON_SERVER, owner)


def _tried(
    name: str, opens: Opens, room: Path, many: int, faults: tuple[shaky.Meets, ...], owner: str = ""
) -> None:
    begun, met = time.monotonic(), Counter[str]()
    for first in range(0, many, A_BOOK):
        folder = room / f"books-{first}"
        folder.mkdir(exist_ok=True)
        with _opened(opens, folder) as tills:
            for seed in range(first, min(many, first + A_BOOK)):
                met[_history(tills, seed, faults[seed % len(faults)], owner)] += 1
        shutil.rmtree(folder)
    took = time.monotonic() - begun
    told = ", ".join(f"{number} {what}" for what, number in sorted(met.items()))
    print(f"\nmeasured: {name}: {many} histories of {STEPS} steps ({told}), ", end="")
    print(f"0 violations, 0 acknowledged lost, {took:.0f} s")


def _opened(opens: Opens, folder: Path) -> AbstractContextManager[Pair]:
    return opens(folder)


def _history(tills: Pair, seed: int, meets: shaky.Meets, owner: str) -> str:
    story = histories.begun(tills, seed)
    trouble, at = shaky.Trouble(story, meets, owner), story.dice.randrange(STEPS)
    for step in range(STEPS):
        if step == at:
            shaky.lay(trouble)
        try:
            histories.step(story)
            if trouble.met and step - at < 3:  # every paper in a hand, right after it
                histories.end(story)
        except AssertionError as wrong:
            raise AssertionError(f"history {seed}: {trouble.met}: {wrong}") from wrong
    for till in tills:
        if isinstance(till.desk, shaky.Shaky):
            till.desk = till.desk.desk
    histories.end(story)
    return trouble.met or "no act was left"
