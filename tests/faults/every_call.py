"""Each call to the disk that an act makes is made to fail once: killed, torn, full, broken.

`every_call.py FOLDER POINTS` runs under the spy. It forks a till for each point, plays a scene there
and looks at what is left; a line of JSON for each point, a last one with the counts.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import NoReturn

from desk.shops import HandClock, Templates, open_shift
from faults.busy_till import SCENES, Acts, at_home, books_of, lay_ready
from faults.looked_at import fresh, look, lost

from posdesk.desk.lookups.home import AskHome
from posdesk.desk.opening import open_desk
from posdesk.errors import Fault

KINDS = {"kill": 1, "torn": 2, "full": 3, "error": 4, "read error": 5}
SPY = ctypes.CDLL(None)
NEVER = 10**9


@dataclass(frozen=True)
class Point:
    """The call of a scene at which something happens."""

    scene: str
    kind: str
    call: int


def points(counts: dict[tuple[str, str], int], wanted: int) -> Iterator[Point]:
    """So many, spread evenly over the scenes' calls and the kinds; each call at most once a kind."""
    share = {key: count * (0.25 if key[1] == "read error" else 1) for key, count in counts.items()}
    whole = sum(share.values())
    for (scene, kind), count in counts.items():
        here = min(count, max(1, round(wanted * share[scene, kind] / whole)))
        for number in range(here):
            yield Point(scene, kind, 1 + (2 * number + 1) * count // (2 * here))


class Tried:
    """One till in a process of its own, and what it told through a pipe."""

    def __init__(self, template: Path, folder: Path, point: Point) -> None:
        self.point, self.folder = point, fresh(folder)
        lay_ready(point.scene, template, folder)
        self.books = books_of(point.scene, folder)
        hears, says = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(hears)
            with at_home(self.folder):
                _play(point, self.books, says)
        os.close(says)
        with os.fdopen(hears, "rb") as lines:
            self.said = [json.loads(line) for line in lines if line.endswith(b"\n")]
        self.status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    def told(self, act: str) -> list[dict[str, object]]:
        """What it said of that kind."""
        return [each for each in self.said if each["act"] == act]

    def result(self) -> dict[str, object]:
        """What is wrong, and what the clerk was told."""
        acks = [each for each in self.said if each["act"] not in ("trouble", "end", "broke")]
        with at_home(self.folder):
            state = look(self.point.scene, self.books)
        wrong = [str(each["why"]) for each in self.told("broke")]
        codes = [str(each["code"]) for each in self.told("trouble")]
        wrong += [code for code in codes if code.startswith("no Fault")]
        ends = {"kill": (-9,), "torn": (-9,)}.get(self.point.kind, (0,))
        if self.status not in (*ends, 0) or (not self.told("end") and self.status == 0):
            wrong.append(f"the till ended with {self.status}")
        if any(each.get("unsure") for each in self.said):
            wrong.append("acknowledged before the disk had kept what it once did not")
        if any(each["fsync_again"] for each in self.told("end")):
            wrong.append("a failed flush was tried again")
        return {
            **vars(self.point),
            "lost": lost(self.point.scene, state, acks),
            "half": state.half,
            "wrong": [*wrong, *state.problems],
            "told": codes,
            "slowest_ms": max([int(str(each["ms"])) for each in self.told("trouble")], default=0),
        }


def _play(point: Point, books: Path, says: int) -> NoReturn:
    """In the fork: play until it dies, or to the end."""
    began = time.monotonic()

    def tell(name: str, operation: str = "", **more: object) -> None:
        nonlocal began
        began = time.monotonic()
        if SPY.spy_unsure() and operation and name != "kept":
            more["unsure"] = True  # an act told as done, over a file whose flush failed
        os.write(says, (json.dumps({"act": name, "operation": operation, **more}) + "\n").encode())

    def trouble(failed: Exception) -> None:
        tell("trouble", code=_code(failed), ms=round(1000 * (time.monotonic() - began)))
        if acts.till is not None and not acts.till.file._closed:  # what is booked can be read
            acts.till.desk.ask(AskHome())
        if point.kind == "full":
            SPY.spy_arm(0, 0)  # there is room again

    acts = Acts(books, tell, trouble)
    try:
        SPY.spy_arm(ctypes.c_long(point.call), KINDS[point.kind])
        SCENES[point.scene](acts)
        tell("end", calls=SPY.spy_calls(), fsync_again=SPY.spy_fsync_again())
    except BaseException:
        tell("broke", why=traceback.format_exc()[-1500:])
    os._exit(0)


def _code(failed: Exception) -> str:
    return failed.code if isinstance(failed, Fault) else f"no Fault: {failed!r}"


def made_template(folder: Path) -> Path:
    """The books of a shop with an open shift, as they lie on the disk."""
    fresh(folder)
    path, clock = Templates(fresh(folder / "all")).copy("GBP", fresh(folder / "shop")), HandClock()
    desk = open_desk(path, clock)
    open_shift(desk)
    desk.close()
    return path.parent


def main(folder: Path, wanted: int) -> None:
    """Count the calls of each scene, then try the points."""
    template, place = made_template(folder / "template"), folder / "till"
    counts = {}
    for scene in SCENES:
        for kind in KINDS:
            probe = Tried(template, place, Point(scene, kind, NEVER))
            if not probe.told("end"):
                raise SystemExit(f"{scene} does not even work: {probe.said[-1]}")
            counts[scene, kind] = int(str(probe.told("end")[0]["calls"]))
    chosen = list(points(counts, wanted))
    Random(0).shuffle(chosen)  # a run that is broken off has seen something of everything
    for point in chosen:
        print(json.dumps(Tried(template, place, point).result()), flush=True)
    print(json.dumps({"calls": {f"{scene}, {kind}": n for (scene, kind), n in counts.items()}}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
