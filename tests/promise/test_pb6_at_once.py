"""PB-6: two commands on one plan at the same moment end as in one of their orders (PROMISE 4).

5,000 pairs in a file and 5,000 on the server nightly: `POSDESK_AT_ONCE=5000`; a two-hundredth of
each a commit. And nobody has less than the papers say she has.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from desk.pairs import Pair
from promise import at_once
from promise.conftest import Opens
from promise.oracle import Oracle

PAIRS = int(os.environ.get("POSDESK_AT_ONCE", "25"))
A_BOOK = 100


@pytest.fixture(autouse=True)
def _threads_take_turns_often() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


@pytest.mark.timeout(0)
def test_two_at_once_are_one_after_the_other_in_a_file(opens_file: Opens, room: Path) -> None:
    _tried("file", opens_file, room)


@pytest.mark.timeout(0)
def test_two_at_once_are_one_after_the_other_on_the_server(opens_server: Opens, room: Path) -> None:
    _tried("server", opens_server, room)


def _tried(name: str, opens: Opens, room: Path) -> None:
    begun, orders = time.monotonic(), Counter[str]()
    for first in range(0, PAIRS, A_BOOK):
        folder = room / f"books-{first}"
        folder.mkdir()
        with opens(folder) as tills:
            for seed in range(first, min(PAIRS, first + A_BOOK)):
                orders[_pair(tills, seed)] += 1
        shutil.rmtree(folder)
    took = time.monotonic() - begun
    told = ", ".join(f"{number} {what}" for what, number in sorted(orders.items()))
    print(f"\nmeasured: {name}: {PAIRS} pairs ({told}), 0 in no order, {took:.0f} s")


def _pair(tills: Pair, seed: int) -> str:
    """Two commands of chance; which of their orders they ended in."""
    dice = Random(seed)
    builds = dice.choice(at_once.COMMANDS), dice.choice(at_once.COMMANDS)
    ended = []
    for way in ("both", "first", "second"):
        twin = at_once.a_twin(tills, f"{way}-{seed}", Random(seed))
        acts = tuple(
            build(twin, till, Random(f"{seed} {place}"))
            for place, (build, till) in enumerate(zip(builds, tills, strict=True))
        )
        if way == "both":
            told = at_once.both(twin, acts)
            _has_no_less(twin, dict(zip(builds, told, strict=True)))
        else:
            told = at_once.one_by_one(twin, acts, (0, 1) if way == "first" else (1, 0))
        ended.append((told, at_once.figures(twin)))
    together, one, two = ended
    names = [build.__name__ for build in builds]
    assert together in (one, two), f"pair {seed} {names}: {together}\n{one}\n{two}"
    return "either way" if one == two else "first first" if together == one else "second first"


def _has_no_less(twin: at_once.Twin, told: dict[at_once.Builds, str]) -> None:
    """The ledger asks for no more than her papers say, and no row is in doubt."""
    oracle = Oracle.of(twin.tills[0].file.ring.publics.values())
    raised = at_once.bank_takes_back in told
    for number in twin.papers():
        oracle.hand("she", twin.tokens(number), agreed=raised)
    stands = at_once.figures(twin)
    assert stands["doubt"] is False
    owes, has = stands["accounts"]  # type: ignore[misc]
    assert stands["balance"] == owes
    assert owes <= oracle.position("she").debt, (told, stands)
    assert -has >= sum(stands["slips"]), stands  # type: ignore[call-overload]
