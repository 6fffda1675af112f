"""Desk: the only place that opens the books for writing, and the only commit."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from posdesk.clock import Clock, ticks_ms
from posdesk.desk.action import HELD, Action, Lookup, Outcome, Station
from posdesk.desk.duty import Duty
from posdesk.desk.unanswered import Unanswered
from posdesk.errors import Fault, Refusal, RuleZ
from posdesk.identity import new_operation_id
from posdesk.keys import TillKey
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.people.staff import StaffMember
from posdesk.promise.attempts import attempt
from posdesk.settings import Shop
from posdesk.store.books import Books
from posdesk.store.engine import STUMBLED, BooksFile
from posdesk.store.file_checks import blamed
from posdesk.store.reserve import Reserve

if TYPE_CHECKING:
    from posdesk.store.backup import Backup, Watch

Answer = TypeVar("Answer")
DISK_FULL = "disk_full"  # the Fault, and the alarm while the reserve is used
DAMAGED, BUSY = "books_corrupt", "busy"
ASK_PATIENCE_MS = 30_000  # how long a question waits for books that somebody holds
_BREATH_S = 0.02
RESERVE_MS = 30_000
CLOCK_MS = 120_000  # so far behind the last entry a clock may be (RELIABILITY 1.6, row 10)


def breath() -> None:
    """Let whoever holds the books get on."""
    Event().wait(_BREATH_S)


class Desk:
    """Acts and questions of one till over its open books. Any thread may call; writers queue.

    `folder` is where the books lie: receipts as files, exports and pictures go there. `books` is
    the file itself, where there is one; `marks` the folder of the marks in the user's profile.
    """

    def __init__(
        self,
        file: BooksFile,
        key: TillKey,
        clock: Clock,
        folder: Path,
        books: Path | None = None,
        marks: Path | None = None,
    ) -> None:
        self._file = file
        self.folder = folder
        self.books = books
        self.marks = marks
        self._key = key
        self._clock = clock
        self.duty = Duty()
        self._unanswered = Unanswered()
        self._clock_told = False
        self._reserve = Reserve(books) if books is not None else None
        self._used_reserve = False
        self._reserve_due = 0  # when room is looked for again, by the clock
        self.on_alarm: Callable[[], None] = lambda: None
        self._owed: list[Action[None]] = []
        self._owing = threading.Lock()

    @property
    def shop(self) -> Shop:
        """The shop whose books are open."""
        return self._file.shop

    @property
    def alarms(self) -> tuple[str, ...]:
        """What was found wrong when the books were opened, or since; empty: nothing.

        `on_alarm` is called, by whichever thread it was, when one comes or goes later.
        """
        return (*self._file.alarms, DISK_FULL) if self._used_reserve else self._file.alarms

    def keep_reserve(self) -> bool:
        """Keep room for a disk that fills up, where there is some; whether it is kept."""
        kept = self._reserve is not None and self._reserve.keep()
        if kept and self._used_reserve:
            self._used_reserve = False
            self.on_alarm()
        return kept

    def station(self) -> Station:
        """This till at this moment."""
        file, at = self._file, self._clock.now()
        return Station(
            file.shop, file.taxes_on(at.day), file.till, self._key, file.ring, self.duty, at,
            file.offers, file.our_days,
        )  # fmt: skip

    def new_operation(self) -> str:
        """An id for a draft just opened."""
        return new_operation_id(self._clock.now())

    def sign_in(self, staff: StaffMember | None) -> None:
        """Put somebody on duty at this till, or nobody."""
        self.duty = Duty(staff)

    def do(self, action: Action[Answer]) -> Outcome[Answer]:
        """Perform the act in one unit of work; the same operation id gives the first result again.

        A Refusal leaves the books untouched; after a Fault they tell before anything else is done
        (`Unanswered`). An act that would have broken rule Z is rolled back, then written down as
        an attempt (PROMISE I19), then refused. Where the disk is full the reserve is let go, once,
        and the act is tried again (RELIABILITY 3, row 4).
        """
        self.do_owed()
        try:
            outcome = self._done(action)
        except Fault as fault:
            self._unanswered.keep(action)
            if not self._may_use_reserve(action, fault):
                self._stumbled(fault)
            outcome = self._done_again(action)
        except Refusal:
            self._unanswered.answered(action)
            raise
        if self._unanswered:
            self._unanswered.answered(action)
        if self._used_reserve and self._clock.now().ms >= self._reserve_due:
            self._reserve_due = self._clock.now().ms + RESERVE_MS
            self.keep_reserve()
        return outcome

    def owe(self, action: Action[None]) -> None:
        """An act that can wait, but for no other one: it is done before the next, whosever it is.

        Nobody hears of a disk that refuses it: the next act tells.
        """
        self._owed.append(action)

    def do_owed(self) -> None:
        """Do now what is owed."""
        with self._owing:
            while self._owed:
                with contextlib.suppress(Fault, Refusal):
                    self._done(self._owed.pop(0))

    def _done_again(self, action: Action[Answer]) -> Outcome[Answer]:
        try:
            return self._done(action)
        except Fault as again:
            raise self._blamed(again) from again

    def _may_use_reserve(self, action: Action[Answer], fault: Fault) -> bool:
        """What is at the counter may; what can wait for a disk with room may not."""
        at_the_counter = bool(action.operation) or HELD in action.topics
        if fault.code != DISK_FULL or not at_the_counter or self._reserve is None:
            return False
        if not self._reserve.free():
            return False
        self._used_reserve = True
        self._reserve_due = self._clock.now().ms + RESERVE_MS
        self.on_alarm()
        return True

    def _done(self, action: Action[Answer]) -> Outcome[Answer]:
        told = self._clock_told
        try:
            with self._file.write() as books:
                if self._unanswered:
                    self._unanswered.look(books, action)
                facts = self._booked_before(action, books)
                if action.operation:
                    if facts is not None:
                        return Outcome(action.again(books, facts), action.topics, repeated=True)
                    told = self._tell_clock(books)
                outcome = Outcome(action.perform(books, self.station()), action.topics)
            self._clock_told = told
            return outcome
        except RuleZ as refused:
            self._write_down(action, refused)
            raise

    def _booked_before(self, action: Action[Answer], books: Books) -> Mapping[str, Fact] | None:
        """The facts of the act where it was done before. On a server, what other tills have set
        since is learnt with it, and who has left or has another role by now."""
        if not self._file.is_shared:
            if not action.operation:
                return None
            plan: str | None = getattr(action, "opens_with", None)  # see desk.action.Action
            if plan is None:
                return books.journal.facts_of(action.operation)
            return books.journal.begin(action.operation, plan)
        duty = self.duty
        found = self._file.catch_up(books, action.operation, duty.code)
        if duty.staff is not None and duty.staff.role != found.role and self.duty is duty:
            self.duty = Duty(replace(duty.staff, role=found.role) if found.role else None)
        return found.facts

    def ask(self, lookup: Lookup[Answer]) -> Answer:
        """Answer a question from the books as they stand; while others hold them, wait for them."""
        try:
            return self._found(lookup)
        except Fault as fault:
            if fault.code == BUSY:
                return self._found_later(lookup)
            self._stumbled(fault)
        try:
            return self._found(lookup)
        except Fault as again:
            raise self._blamed(again) from again

    def _found(self, lookup: Lookup[Answer]) -> Answer:
        with self._file.read() as books:
            return lookup.find(books, self.station())

    def _found_later(self, lookup: Lookup[Answer]) -> Answer:
        """Somebody holds the books longer than a connection waits by itself: nobody's scan is lost
        for that, it is asked again until ASK_PATIENCE_MS are over."""
        begun = ticks_ms()
        while True:
            breath()
            try:
                return self._found(lookup)
            except Fault as fault:
                if fault.code != BUSY or ticks_ms() - begun >= ASK_PATIENCE_MS:
                    raise

    def _stumbled(self, fault: Fault) -> None:
        """Raise what is wrong, but for a page that a second try may read (RELIABILITY 3, row 6)."""
        if fault.code != DAMAGED or self.books is None:
            raise fault
        if STUMBLED not in self._file.alarms:
            self._file.alarms += (STUMBLED,)
            self.on_alarm()

    def _blamed(self, fault: Fault) -> Fault:
        return blamed(self.books, fault) if self.books is not None else fault

    def back_up(self, folder: Path, keep: int, signing_key: Path | None, watch: Watch) -> Backup:
        """A proved backup of the books in `folder`, while selling goes on (see store.backup)."""
        if self.books is None:
            raise Fault("books_on_server")
        from posdesk.store.backup import back_up  # with it, all that proves a copy

        at = self._clock.now()
        return back_up(
            self._file, self.books, folder, self._key, at,
            keep=keep, signing_key=signing_key, watch=watch,
        )  # fmt: skip

    def close(self) -> None:
        """Close the books and let others open them."""
        self._file.close()

    def _tell_clock(self, books: Books) -> bool:
        """A clock put back is written down once, and acts go on in their order (PROMISE I14)."""
        now, last = self._clock.now(), books.journal.last_at()
        behind = last.ms - now.ms if last else 0
        if behind <= CLOCK_MS:
            return False
        if not self._clock_told:
            facts: dict[str, Fact] = {"clock": now.ms, "behind_ms": behind}
            entry = JournalEntry("clock_back", "system", self.shop.currency, facts=facts)
            books.journal.post(entry, now, new_operation_id(now))
        return True

    def _write_down(self, action: Action[Answer], refused: RuleZ) -> None:
        station = self.station()
        act, who = type(action).__name__, station.duty.code
        entry = attempt(act, who, refused, station.shop.currency)
        with self._file.write() as books:
            books.journal.post(entry, station.at, new_operation_id(station.at))
