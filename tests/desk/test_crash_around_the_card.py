"""The till dies anywhere around the card call: nothing twice, nothing forgotten (RELIABILITY 2.4).

2,000 trials nightly: `POSDESK_CARD_CRASHES=2000`; a hundredth a commit, on each engine.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from bookmaking import KEY
from desk.card_crashes import FileAcquirer, Found, OpenTill, trial
from desk.servers import new_database
from desk.shops import CLERK, HandClock, Templates, open_shift
from desk.tills import Till

from posdesk.desk.desk import Desk
from posdesk.desk.opening import open_desk
from posdesk.store.engine import open_books

TRIALS = int(os.environ.get("POSDESK_CARD_CRASHES", "20"))
A_BOOK = 200


@pytest.fixture(params=["sqlite", "postgresql"])
def opens(request: pytest.FixtureRequest, templates: Templates, tmp_path: Path) -> OpenTill:
    """Opens the till over the same books again and again."""
    if request.param == "sqlite":
        path, clock = templates.copy("GBP", tmp_path), HandClock()

        def over_file() -> Till:
            return _at_work(Till(open_desk(path, clock), clock, str(path)))

        first = over_file
    else:
        where, clock = new_database(request.getfixturevalue("server")), HandClock()

        def over_server() -> Till:
            desk = Desk(open_books(where, KEY, clock), KEY, clock, tmp_path)
            return _at_work(Till(desk, clock, where))

        first = over_server
    till = first()
    open_shift(till.desk)
    till.desk.close()
    return first


def _at_work(till: Till) -> Till:
    till.desk.sign_in(CLERK)
    return till


@pytest.fixture
def found() -> Iterator[Found]:
    """What came of it, told at the end."""
    told = Found()
    yield told
    print(f"\nmeasured: {TRIALS} crashes around the card call: {dict(told.counts)}")


@pytest.mark.timeout(0)
def test_dying_around_the_card_call(opens: OpenTill, tmp_path: Path, found: Found) -> None:
    for seed in range(TRIALS):
        acquirer = FileAcquirer(tmp_path / "acquirer", silent=3 if seed % 2 else 0)
        trial(opens, acquirer, _dice(seed), found)
        assert not found.wrong, f"seed {seed}: {found.wrong}"
    assert found.counts["died"], found.counts


def _dice(seed: int) -> Random:
    return Random(seed)
