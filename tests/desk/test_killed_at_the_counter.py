"""Killed amid sales, returns and exchanges: what was told is kept, nothing stands half (RELIABILITY 3).

Many more by hand: `POSDESK_KILLS=500 python -m pytest tests/desk/test_killed_at_the_counter.py`.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from desk.shops import CLERK, HandClock, Templates, open_shift
from desk.tills import Till

from posdesk import verify
from posdesk.desk.actions.hold_ticket import LIVE, TakeUpTicket
from posdesk.desk.opening import open_desk

KILLS = int(os.environ.get("POSDESK_KILLS", "6"))
COUNTER = Path(__file__).with_name("killed_counter.py")


def told_before_the_kill(books: Path, seed: int) -> list[str]:
    """What a counter said before it was killed, somewhere within its work."""
    random = Random(seed)
    paths = os.pathsep.join(str(folder) for folder in (COUNTER.parents[1], COUNTER.parents[2]))
    with subprocess.Popen(
        [sys.executable, str(COUNTER), str(books), str(seed)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": paths},
    ) as counter:
        assert counter.stdout is not None
        said = [counter.stdout.readline() for _ in range(1 + random.randint(1, 6))]
        subprocess.run(["sleep", f"{random.uniform(0, 0.02):.4f}"], check=True)  # amid an act
        counter.send_signal(signal.SIGKILL)
        assert all(said), "the counter stopped by itself"
        said += counter.stdout.readlines()
    return [line.strip() for line in said[1:] if line.endswith("\n")]


def check(till: Till, told: list[str], returned: Counter[str]) -> None:
    """What was told stands in the books; the drawer, the ledger and the papers agree with it."""
    for line in told:
        number, amount = line.rsplit(" ", 1)
        if int(amount) > 0:
            assert till.sale(number).total == int(amount)
        else:
            returned[number] += 1
            assert till.standing(number).all_back
    with till.file.read() as books:
        connection = books.journal._unit.connection
        half = connection.exec_driver_sql(
            "select (select coalesce(sum(minor), 0) from posting), "
            "(select count(*) from sale where number not in (select number from document)), "
            "(select count(*) from goods_return where number not in (select number from document)),"
            "(select count(*) from document where number not in "
            "(select document from print_job)), "
            "(select count(*) from txn where id not in (select id from journal))"
        ).one()
    assert tuple(half) == (0, 0, 0, 0, 0)


@pytest.mark.timeout(0)
def test_nothing_told_is_lost_and_nothing_is_half(templates: Templates, tmp_path: Path) -> None:
    path, clock = templates.copy("GBP", tmp_path), HandClock()
    till = Till(open_desk(path, clock), clock, str(path))
    open_shift(till.desk)
    till.desk.close()
    returned: Counter[str] = Counter()
    for seed in range(KILLS):
        told = told_before_the_kill(path, seed)
        till = Till(open_desk(path, clock), clock, str(path))  # at once, and no question asked
        assert till.file.alarms == ()
        check(till, told, returned)
        till.desk.sign_in(CLERK)
        left = till.desk.do(TakeUpTicket(LIVE)).result
        booked = {entry.operation for entry in till.entries()}
        assert left is None or left.operation not in booked
        till.desk.close()
    assert returned and max(returned.values()) == 1
    assert verify.verify(path, signatures=True).records > KILLS
