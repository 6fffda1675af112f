"""Opens books, looks up and sells while reads of the disk fail: once each, or from then on.

Says a line of JSON: for each read that failed, what was told of the opening and of an act.
"""

from __future__ import annotations

import ctypes
import json
import sys
from pathlib import Path

from desk.shops import CLERK, HandClock
from desk.tills import Till

from posdesk.desk.opening import open_desk
from posdesk.desk.trust import check_books
from posdesk.errors import Fault

ONCE, FOR_EVER = 5, 6  # disk_spy.c


def opening(books: Path, spy: ctypes.CDLL, place: int, how: int) -> str:
    spy.spy_arm(place, how)
    try:
        desk = open_desk(books, HandClock())
    except Fault as fault:
        return fault.code
    finally:
        reads = spy.spy_calls()
        spy.spy_arm(0, 0)
    told = ",".join(desk.alarms) or "open"
    desk.close()
    return told if reads >= place else "beyond"


def acting(books: Path, spy: ctypes.CDLL, place: int, how: int) -> list[str]:
    """A question, a sale and a check of the chain, each with its read failing."""
    clock = HandClock()
    till = Till(open_desk(books, clock), clock, str(books))
    till.desk.sign_in(CLERK)
    told = []
    for act in (
        lambda: till.ask("S1-000001-3"),
        lambda: till.sell("MUG"),
        lambda: check_books(till.desk, everything=True).trouble,
    ):
        spy.spy_arm(place, how)
        try:
            told.append(str(act()) if act.__code__.co_names[0] == "check_books" else bool(act()))
        except Fault as fault:
            told.append(fault.code)
        finally:
            spy.spy_arm(0, 0)
    till.desk.close()
    return [str(each) for each in told]


def main(books: Path) -> None:
    spy = ctypes.CDLL(None)
    said = {
        "once": [opening(books, spy, place, ONCE) for place in range(1, 60)],
        "for_ever": [opening(books, spy, place, FOR_EVER) for place in range(1, 30)],
        "acts_once": [acting(books, spy, place, ONCE) for place in range(1, 16)],
        "acts_for_ever": [acting(books, spy, place, FOR_EVER) for place in range(1, 6)],
    }
    print(json.dumps(said))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
