"""Killed at any moment: what was acknowledged is kept, nothing is half written (RELIABILITY 3)."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

from bookmaking import KEY

from posdesk import verify
from posdesk.store.engine import open_books

KILLS = 20
SELLER = Path(__file__).with_name("killed_seller.py")


def _killed_after(books: Path, acts: int, extra_us: float) -> list[str]:
    """What the seller acknowledged before it was killed, so long after that many acts."""
    paths = os.pathsep.join(str(folder) for folder in (SELLER.parents[1], SELLER.parents[2]))
    with subprocess.Popen(
        [sys.executable, str(SELLER), str(books)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": paths},
    ) as seller:
        assert seller.stdout is not None
        said = [seller.stdout.readline().strip() for _ in range(acts)]
        subprocess.run(["sleep", f"{extra_us / 1e6:.6f}"], check=True)  # anywhere within an act
        seller.send_signal(signal.SIGKILL)
        assert all(said), "the seller stopped by itself"
        said += [line.strip() for line in seller.stdout if line.endswith("\n")]
    return said


def test_nothing_acknowledged_is_lost_and_nothing_is_half_there(file_books: Path) -> None:
    chance = random.Random(20_261_122)
    kept: list[str] = []
    for _ in range(KILLS):
        kept += _killed_after(file_books, chance.randint(1, 4), chance.uniform(0, 6_000))
        file = open_books(file_books, KEY)  # at once, and without a question
        assert file.alarms == ()
        with file.read() as books:
            for number in kept:
                assert books.documents.get(number) is not None, number
        file.close()
    whole = verify.verify(file_books, signatures=True)
    assert whole.records - 1 in range(len(kept), len(kept) + KILLS + 1)
    assert len(set(kept)) == len(kept) > KILLS
