"""Books after a cut, opened as the program opens them: what they hold, and what is wrong."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desk.shops import CLERK, FLOAT, HandClock
from desk.tills import Till
from faults.busy_till import NEW

from posdesk.desk.actions.hold_ticket import LIVE, TakeUpTicket
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.home import AskHome
from posdesk.desk.opening import make_shop, open_desk
from posdesk.errors import Fault
from posdesk.keys import load_key
from posdesk.ledger.proof import BadRecord
from posdesk.store.whole import verify

HALF = (
    "select (select coalesce(sum(minor), 0) from posting), "
    "(select count(*) from sale where number not in (select number from document)), "
    "(select count(*) from goods_return where number not in (select number from document)), "
    "(select count(*) from document where number not in (select document from print_job)), "
    "(select count(*) from txn where id not in (select id from journal))"
)
Ack = Mapping[str, Any]


@dataclass
class State:
    """What was found: operations sealed, the live ticket's, the epoch; and every problem."""

    there: bool = False
    operations: frozenset[str] = frozenset()
    live: str = ""
    epoch: int = 0
    version: int = 0  # of the books' schema, before they were opened
    older: set[int] = field(default_factory=set)  # of copies that were made before an upgrade
    backups: dict[str, str] = field(default_factory=dict)  # name -> what is wrong with it, or ""
    aside: dict[str, frozenset[str]] = field(default_factory=dict)  # name -> operations in it
    half: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def look(scene: str, books: Path) -> State:
    """Open, look, sell and take back: as a till would after the lights are on again."""
    state = State(there=books.exists())
    if not state.there:
        with _noted(state, "a new shop cannot be made"):
            make_shop(books, NEW, HandClock())
        return state
    for copy in sorted(books.parent.glob(f"{books.name}.before-restore-*")):
        if copy.suffix != ".mark" and not copy.name.endswith("-journal"):
            state.aside[copy.name] = _operations(copy)
    for older in sorted(books.parent.glob(f"{books.name}.version-*")):
        state.older |= {_version(older)}
    if scene == "upgrade":
        state.version = _version_of_copy(books)
    for backup in sorted(books.parent.glob("backups/*.backup")):
        state.backups[backup.name] = _backup_trouble(backup)
    with _noted(state, "the books do not open"):
        desk = open_desk(books, HandClock())
        with contextlib.closing(_Closing(desk)):
            _look_inside(state, desk, books)
    return state


class _Closing:
    def __init__(self, desk: Desk) -> None:
        self.close = desk.close


@contextlib.contextmanager
def _noted(state: State, words: str) -> Iterator[None]:
    try:
        yield
    except (Exception, BadRecord) as wrong:
        state.problems.append(f"{words}: {type(wrong).__name__} {wrong}")


def _look_inside(state: State, desk: Desk, books: Path) -> None:
    if desk.alarms:
        state.problems.append(f"alarms {desk.alarms}")
    till = Till(desk, HandClock(), str(books))
    state.epoch = till.file.till.epoch
    with till.file.read() as shelves:
        connection = shelves.journal._unit.connection
        sealed = connection.exec_driver_sql("select operation from journal").scalars()
        state.operations = frozenset(sealed)
        half = tuple(connection.exec_driver_sql(HALF).one())
        found = connection.exec_driver_sql("pragma integrity_check").scalar()
    if half != (0, 0, 0, 0, 0):
        state.half.append(f"half an act: {half}")
    if found != "ok":
        state.problems.append(f"integrity_check: {found}")
    with _noted(state, "not whole"):
        verify(books, signatures=True)
    with _noted(state, "not ready to sell"):
        _work(state, till)


def _work(state: State, till: Till) -> None:
    """The half-made ticket is taken up; a sale is made and taken back, numbers never used before."""
    till.desk.sign_in(CLERK)
    home = till.desk.ask(AskHome())
    if home.shift is None:
        till.desk.do(OpenShift(till.desk.new_operation(), FLOAT))
    left = till.desk.do(TakeUpTicket(LIVE)).result
    state.live = left.operation if left else ""
    if state.live in state.operations and state.live:
        state.problems.append("the ticket that was left is booked already")
    if till.desk.shop.name == NEW.name:
        return  # no goods yet
    number = till.sell("MUG")
    if not till.take_back(number).returns or not till.standing(number).all_back:
        state.problems.append(f"{number} did not come back")


def _operations(copy: Path) -> frozenset[str]:
    """Opened like any database: a journal that was kept with it is played back."""
    try:
        with contextlib.closing(sqlite3.connect(copy)) as raw:
            return frozenset(row[0] for row in raw.execute("select operation from journal"))
    except sqlite3.Error:
        return frozenset()


def _version(books: Path) -> int:
    """Of whole books; 0 of what is none, or not yet."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(books)) as raw:
        if raw.execute("pragma quick_check").fetchone()[0] == "ok":
            return int(raw.execute("pragma user_version").fetchone()[0])
    return 0


def _version_of_copy(books: Path) -> int:
    """The books themselves are opened by the program first, whatever journal lies there."""
    seen = fresh(books.parent / "seen") / books.name
    for end in ("", "-journal"):
        beside = books.with_name(books.name + end)
        if beside.exists():
            shutil.copy(beside, seen.with_name(seen.name + end))
    return _version(seen)


def _backup_trouble(backup: Path) -> str:
    try:
        verify(backup, signatures=True)
        load_key(backup.with_name(backup.name + ".key"))
        json.loads(backup.with_name(backup.name + ".keys.json").read_text())
    except (Exception, BadRecord) as wrong:
        return f"{type(wrong).__name__} {wrong}"
    return ""


def lost(scene: str, state: State, acks: Sequence[Ack]) -> list[str]:
    """What was acknowledged and is not there."""
    names = [str(ack["act"]) for ack in acks]
    told = [ack for ack in acks if ack["operation"] and ack["act"] != "kept"]
    gone: list[str] = []
    if "made" in names and not state.there:
        return ["the shop itself"]
    if scene == "upgrade" and state.version != 1 and 1 not in state.older:
        gone.append("the copy that is made before an upgrade")
    if "upgraded" in names and state.version == 1:
        gone.append("the upgrade")
    for ack in acks:
        if ack["act"] == "backup" and state.backups.get(ack["file"], "not there"):
            gone.append(f"the backup: {state.backups.get(ack['file'], 'not there')}")
    restored = next((place for place, name in enumerate(names) if name == "restored"), None)
    if restored is not None and state.epoch < acks[restored]["epoch"]:
        gone.append("the restore")
    if state.epoch > 1:  # what came after the backup is in what was kept aside
        before = names.index("backup") if "backup" in names else 0
        kept = frozenset[str]().union(*state.aside.values())
        aside = [ack for ack in acks[before:restored] if ack in told]
        gone += [f"aside {ack}" for ack in aside if ack["operation"] not in kept]
        told = [ack for ack in told if ack not in aside]
    gone += [str(ack) for ack in told if ack["operation"] not in state.operations]
    if names and names[-1] == "kept":  # nothing was told since: it is there, or was booked
        last = str(acks[-1]["operation"])
        if last not in state.operations and state.live != last and state.epoch == 1:
            gone.append("the ticket on the screen")
    return gone


def fresh(folder: Path) -> Path:
    """That folder, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def sentences(told: Sequence[Exception]) -> list[str]:
    """The codes of what was told; anything but a Fault is a mistake of ours."""
    return [each.code if isinstance(each, Fault) else repr(each) for each in told]
