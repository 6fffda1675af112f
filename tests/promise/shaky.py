"""A desk at which one act meets a fault: killed, no room, no network, clicked twice, heard too late.

Each fault is a function of what was to be done. Afterwards the clerk does what a clerk does: the
same act again, or the customer goes; whatever was acknowledged must be there.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random
from typing import Any

import psycopg
import pytest
from desk.pairs import Pair, open_again
from desk.tills import Till
from promise import histories

from posdesk.desk.action import Action, Outcome
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.actions.take_instalment import TakeInstalment
from posdesk.desk.desk import Desk
from posdesk.errors import Fault, Refusal
from posdesk.store.books_file import BooksFile
from posdesk.store.unit import Unit

MOST_ROWS = 7  # an act is stopped before one of so many puts; later: after it
NO_LIMIT = 2**31 - 2
Meets = Callable[["Trouble", Till, Action[Any]], Outcome[Any]]


class GivenUp(Refusal):
    """Nothing was booked and the customer went: she has her money."""

    code = "given_up"


@dataclass
class Trouble:
    """One fault that waits for an act, at either till."""

    story: histories.Story
    meets: Meets
    owner: str = ""  # the server's owner, where the books lie on one
    met: str = ""  # what became of it

    @property
    def tills(self) -> Pair:
        """Both."""
        return self.story.tills

    @property
    def dice(self) -> Random:
        """Those of the history."""
        return self.story.dice

    def settled(self, till: Till, action: Action[Any], *, sure: bool = False) -> Outcome[Any]:
        """The fault is over: what was booked is told again, what was not is tried or given up."""
        booked = is_booked(till, action)
        if sure and not booked:  # a paper that the books hold all of books nothing, then as now
            outcome = till.desk.do(action)
            assert not is_booked(till, action), f"acknowledged and lost: {action}"
            return outcome
        self.met += ", booked" if booked else ", not booked"
        if not booked and self.dice.random() < 0.4:
            raise GivenUp()
        outcome = till.desk.do(action)
        assert outcome.repeated is booked, action
        return outcome


class Shaky:
    """The desk of a till, at which trouble waits for an act."""

    def __init__(self, till: Till, trouble: Trouble) -> None:
        self.desk, self._till, self._trouble = till.desk, till, trouble

    def __getattr__(self, name: str) -> Any:
        return getattr(self.desk, name)

    def do(self, action: Action[Any]) -> Outcome[Any]:
        """The act, and the trouble with it."""
        if not action.operation:
            return self.desk.do(action)
        for till in self._trouble.tills:
            if isinstance(till.desk, Shaky):
                till.desk = till.desk.desk
        self._trouble.met = self._trouble.meets.__name__
        return self._trouble.meets(self._trouble, self._till, action)


def lay(trouble: Trouble) -> None:
    """It waits at both tills for the first act."""
    for till in trouble.tills:
        till.desk = Shaky(till, trouble)  # type: ignore[assignment]


def is_booked(till: Till, action: Action[Any]) -> bool:
    """Whether the journal has that operation."""
    with till.file.read() as books:
        return books.journal.facts_of(action.operation) is not None


# --- faults --------------------------------------------------------------------------------------


def killed(trouble: Trouble, till: Till, action: Action[Any]) -> Outcome[Any]:
    """SIGKILL before one of its rows, before COMMIT, or after it and before the answer."""
    rows = trouble.dice.randint(1, MOST_ROWS)
    heard = trouble.dice.random() < 0.2  # the answer was on the screen when it died
    for each in trouble.tills:
        each.desk.close()
    place = trouble.tills.index(till)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of forks beside threads: Python 3.12
        child = os.fork()
    if child == 0:
        _die(trouble.tills, place, action, 0 if heard else rows)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (-signal.SIGKILL, 0), status
    if trouble.owner:
        _wait_for_nobody(trouble.owner, till.where)
    open_again(trouble.tills)
    assert till.file.alarms == ()
    if status == 0:  # refused, and said so
        return till.desk.do(action)
    return trouble.settled(till, action, sure=heard)


def _die(tills: Pair, place: int, action: Action[Any], rows: int) -> None:
    """In the fork: the act, until it dies; 0: it was refused."""
    try:
        open_again(tills)
        with _before_row(rows, lambda _: os.kill(os.getpid(), signal.SIGKILL)):
            tills[place].desk.do(action)
    except Refusal:
        os._exit(0)
    except BaseException:
        os._exit(9)
    os.kill(os.getpid(), signal.SIGKILL)


def _wait_for_nobody(owner: str, where: str) -> None:
    name = where.partition("?")[0].rpartition("/")[2]
    asked = "select count(*) from pg_stat_activity where datname = %s"
    with psycopg.connect(owner, autocommit=True) as server:
        while server.execute(asked, (name,)).fetchone() != (0,):
            server.execute("select pg_sleep(0.005)")


def no_room(trouble: Trouble, till: Till, action: Action[Any]) -> Outcome[Any]:
    """The file may grow no further; then it may again."""
    limited = [raw for raw, _ in till.file.over.at_hand]  # type: ignore[union-attr]
    for raw in limited:
        (pages,) = raw.execute("pragma page_count").fetchone()
        raw.execute(f"pragma max_page_count = {pages}")
    try:
        return till.desk.do(action)
    except Fault as fault:
        if fault.code != "disk_full":
            raise
    finally:
        for raw in limited:
            with contextlib.suppress(sqlite3.ProgrammingError):  # closed meanwhile
                raw.execute(f"pragma max_page_count = {NO_LIMIT}")
    assert not is_booked(till, action)
    return trouble.settled(till, action)


def no_network(trouble: Trouble, till: Till, action: Action[Any]) -> Outcome[Any]:
    """The connection goes amid the act, or the answer of COMMIT never comes."""
    try:
        if trouble.dice.random() < 0.4:
            with _unanswered(till.file):
                return till.desk.do(action)
        with (
            psycopg.connect(trouble.owner, autocommit=True) as owner,
            _before_row(trouble.dice.randint(1, MOST_ROWS), lambda unit: _cut(owner, unit)),
        ):
            return till.desk.do(action)
    except Fault as fault:
        if fault.code != "server_away":
            raise
    return trouble.settled(till, action)


def _cut(owner: psycopg.Connection[Any], unit: Unit) -> None:
    raw: Any = unit.connection.connection.dbapi_connection
    owner.execute("select pg_terminate_backend(%s)", (raw.info.backend_pid,))


def twice(trouble: Trouble, till: Till, action: Action[Any]) -> Outcome[Any]:
    """Two clicks at one moment, at one till or at both; one act."""
    other = trouble.tills[1 - trouble.tills.index(till)]
    both = isinstance(action, SettleTicket | TakeInstalment) and trouble.dice.random() < 0.5
    told = at_once(till.desk, action, (other if both else till).desk, action)
    done = [each for each in told if isinstance(each, Outcome)]
    if len(done) == 2:
        once = [False, is_booked(till, action)]  # a paper that the books hold all of books nothing
        assert sorted(each.repeated for each in done) == once, action
        assert done[0].result == done[1].result
        return done[0]
    for each in told:
        if isinstance(each, Refusal) and not done:
            raise each
    return till.desk.do(action)  # one was told to wait: it asks once more


def at_once(one: Desk, first: Action[Any], two: Desk, second: Action[Any]) -> list[object]:
    """What comes of two acts begun at the same moment: an outcome, a Refusal, or Fault("busy")."""
    start, told = threading.Barrier(2), [None, None]

    def run(place: int, desk: Desk, action: Action[Any]) -> None:
        start.wait()
        try:
            told[place] = desk.do(action)
        except (Refusal, Fault) as said:
            told[place] = said

    threads = [
        threading.Thread(target=run, args=each) for each in ((0, one, first), (1, two, second))
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    for each in told:
        assert not isinstance(each, Fault) or each.code == "busy", each
        assert each is not None, "an act that ended in nothing"
    return told  # type: ignore[return-value]


def late(trouble: Trouble, till: Till, action: Action[Any]) -> Outcome[Any]:
    """Another act comes first: this one was made from what the screen showed before."""
    histories.step(trouble.story)
    return till.desk.do(action)


def unheard(trouble: Trouble, till: Till, action: Action[Any]) -> Outcome[Any]:
    """It is booked, the answer comes after the one of a later act, and the clerk asks again."""
    story = trouble.story
    first = till.desk.do(action)
    story.waiting = set(histories.CUSTOMERS)
    histories.step(story)
    story.waiting = set()
    if is_booked(till, action):
        again = till.desk.do(action)
        assert again.repeated and again.result == first.result, action
    return first


ON_FILE: tuple[Meets, ...] = (killed, no_room, twice, late, unheard)
ON_SERVER: tuple[Meets, ...] = (killed, no_network, twice, late, unheard)


@contextmanager
def _before_row(number: int, happens: Callable[[Unit], None]) -> Iterator[None]:
    """That happens before the put of that number; never, where it is 0."""
    put, left = Unit.add, number

    def counted(unit: Unit, *what: Any) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            happens(unit)
        put(unit, *what)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Unit, "add", counted)
        yield


@contextmanager
def _unanswered(file: BooksFile) -> Iterator[None]:
    """COMMIT is done and nobody hears of it."""
    begin = file._writing

    @contextmanager
    def writing() -> Iterator[Any]:
        with begin() as connection:
            yield connection
        raise Fault("server_away")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(file, "_writing", writing)
        yield
