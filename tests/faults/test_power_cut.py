"""The power is cut anywhere: what was acknowledged is kept, nothing is half (RELIABILITY 3.3).

More images: `POSDESK_IMAGES=10000 python -m pytest tests/faults/test_power_cut.py -s`. A failure
names scene, disk and seed; `POSDESK_FIRST_SEED` begins elsewhere.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from desk.shops import HandClock, Templates, open_shift
from faults.busy_till import BAD_SETTINGS, at_home, books_of, lay_ready
from faults.crash_images import (
    ORDERED,
    STRICT,
    Before,
    Event,
    Image,
    as_it_is,
    images,
    lay_out,
    read_log,
)
from faults.looked_at import State, fresh, look, lost
from faults.spy import needs_spy, quick_folder, watched

from posdesk.desk.opening import open_desk

IMAGES = int(os.environ.get("POSDESK_IMAGES", "1000"))
FIRST_SEED = int(os.environ.get("POSDESK_FIRST_SEED", "0"))
SHARES = {"counter": 40, "upgrade": 15, "back and forth": 35, "set up": 10}  # percent
CONTROL = 60  # images of each kind of settings that are known to be bad

pytestmark = [needs_spy, pytest.mark.timeout(0)]


@dataclass
class Tally:
    """What came of so many images; `bad` says scene, disk, seed and what was wrong."""

    images: int = 0
    lost: int = 0
    half: int = 0
    bad: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def template() -> Path:
    """The books of a shop with an open shift, as they lie on the disk."""
    folder = fresh(quick_folder("template"))
    path, clock = Templates(fresh(folder / "all")).copy("GBP", fresh(folder / "shop")), HandClock()
    desk = open_desk(path, clock)
    open_shift(desk)
    desk.close()
    return path.parent


@dataclass(frozen=True)
class Played:
    """A scene that was played, and all that was asked of the disk meanwhile."""

    scene: str
    root: Path
    before: Before
    events: list[Event]

    def tried(self, how: str, seeds: range) -> Tally:
        """So many crash images looked at; one that came up before is not opened again."""
        tally, seen = Tally(), dict[str, State]()
        for seed, image, said in images(self.root, self.before, self.events, how, seeds):
            acks = [json.loads(line) for line in said.splitlines()]
            key = _digest(image)
            if key not in seen:
                seen[key] = self._looked_at(image)
            state = seen[key]
            gone = lost(self.scene, state, acks)
            tally.images += 1
            tally.lost += bool(gone)
            tally.half += bool(state.half)
            wrong = [*gone, *state.half, *state.problems]
            if wrong:
                tally.bad.append(f"{self.scene}, {how}, seed {seed}: {wrong}")
        return tally

    def _looked_at(self, image: Image) -> State:
        folder = fresh(quick_folder("image"))
        lay_out(image, folder)
        with at_home(folder):
            return look(self.scene, books_of(self.scene, folder))


def played(template: Path, scene: str, settings: str = "") -> Played:
    """Play it in a process of its own, under the spy."""
    root = fresh(quick_folder(f"{scene} {settings}".strip()))
    lay_ready(scene, template, root)
    before, log = as_it_is(root), quick_folder("logs") / f"{scene} {settings}"
    watched("busy_till.py", scene, str(root), settings, root=root, log=log)
    return Played(scene, root, before, read_log(log))


def _digest(image: Image) -> str:
    whole = hashlib.sha256()
    for path, body in sorted(image.items()):
        whole.update(f"{path} {-1 if body is None else len(body)} ".encode() + (body or b""))
    return whole.hexdigest()


@pytest.mark.parametrize("scene", SHARES)
def test_what_was_acknowledged_survives_a_power_cut(template: Path, scene: str) -> None:
    play = played(template, scene)
    share = IMAGES * SHARES[scene] // 200
    for how in (STRICT, ORDERED):
        tally = play.tried(how, range(FIRST_SEED, FIRST_SEED + share))
        print(
            f"measured: {scene}, {how}: {tally.images} images, {tally.lost} lost, {tally.half} half"
        )
        assert tally.bad[:5] == []


@pytest.mark.parametrize("settings", BAD_SETTINGS)
def test_settings_known_to_be_bad_are_seen_to_lose(template: Path, settings: str) -> None:
    """Else this harness sees nothing, and what it says of ours is worth nothing."""
    tally = played(template, "counter", settings).tried(STRICT, range(CONTROL))
    print(f"measured: {settings}: {tally.images} images, {tally.lost} lost")
    assert tally.lost > CONTROL // 20
