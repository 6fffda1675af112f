"""Sells until its files may grow no further, looks up receipts, and sells on when they may."""

from __future__ import annotations

import ctypes
import json
import os
import resource
import signal
import sys
import time
from pathlib import Path

from desk.shops import CLERK, HandClock
from desk.tills import CASH, Till

from posdesk.desk.opening import open_desk
from posdesk.errors import Fault
from posdesk.store.reserve import Reserve

FULL = 3  # disk_spy.c
ROOM = 24 * 4096  # bytes that the books may still grow


def main(books: Path) -> None:
    """One line of JSON: what was told, and what was there before and after."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    clock = HandClock()
    till = Till(open_desk(books, clock), clock, str(books))
    till.desk.sign_in(CLERK)
    last = till.sell("MUG")
    whole = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (books.stat().st_size + ROOM, whole[1]))
    sold, said = 1, {}
    while not said:
        ticket = till.ticket(*["MUG", "COAT", "KETTLE"] * 6)
        began = time.monotonic()
        try:
            last, sold = till.settle(ticket, CASH).sale, sold + 1
        except Fault as fault:
            said = {"code": fault.code, "ms": 1000 * (time.monotonic() - began)}
    before = len(till.entries())
    said |= {"sold": sold, "last": last, "looked_up": till.standing(last).sale.number}
    said["paper"] = last if last in till.paper(last) else "not on it"
    said |= {"entries_before": sold + 2, "entries_after": before}
    resource.setrlimit(resource.RLIMIT_FSIZE, whole)
    number = till.settle(ticket, CASH).sale
    said |= {"booked_with_room": number > last, "once": till.settle(ticket, CASH).sale == number}
    till.desk.close()
    print(json.dumps(said))


def with_reserve(books: Path) -> None:
    """One line of JSON: the disk is full amid a sale, and full until the reserve is gone."""
    spy = ctypes.CDLL(None)
    clock = HandClock()
    till = Till(open_desk(books, clock), clock, str(books))
    till.desk.sign_in(CLERK)
    till.sell("MUG")
    heard: list[tuple[str, ...]] = []
    till.desk.on_alarm = lambda: heard.append(till.desk.alarms)
    said: dict[str, object] = {"kept": till.desk.keep_reserve()}
    ticket = till.ticket(*["MUG", "COAT", "KETTLE"] * 6)
    spy.spy_arm(1, FULL)
    number = till.settle(ticket, CASH).sale
    said |= {"booked": till.standing(number).sale.number == number}
    said |= {"freed": not Reserve(books).is_held, "alarms": till.desk.alarms}
    said |= {"once": till.settle(ticket, CASH).sale == number, "entries": len(till.entries())}
    os.environ.pop("SPY_RESERVE")
    os.unsetenv("SPY_RESERVE")
    spy.spy_arm(1, FULL)  # full again, and no reserve is left
    try:
        till.sell(*["MUG", "COAT", "KETTLE"] * 6)
    except Fault as fault:
        said["then"] = fault.code
    spy.spy_arm(0, 0)
    clock.later(seconds=60)
    till.sell("MUG")
    said |= {"again": Reserve(books).is_held, "alarms_after": till.desk.alarms, "heard": heard}
    till.desk.close()
    print(json.dumps(said))


if __name__ == "__main__":
    (with_reserve if "reserve" in sys.argv else main)(Path(sys.argv[1]))
