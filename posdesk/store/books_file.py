"""Open books: one writer at a time, any number of readers, from any thread."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from posdesk.catalogue.tax import TaxScheme
from posdesk.catalogue.tax_plan import TaxPlan
from posdesk.errors import Fault
from posdesk.keys import KeyRing, TillKey
from posdesk.sales.offers.kept import from_json as offers_from_json
from posdesk.sales.offers.offer import Offers
from posdesk.settings import Shop, Till
from posdesk.store.books import Books
from posdesk.store.chain_end import read_keys, read_standpoint
from posdesk.store.faults import told_plainly
from posdesk.store.live_copy import BREATH_S, Watch, copy_into
from posdesk.store.mark import Mark, MarkFile
from posdesk.store.over_file import Over
from posdesk.store.said import Link
from posdesk.store.shop_settings import (
    CALENDAR,
    OFFERS,
    SHOP,
    TAXES,
    our_days_from_json,
    plan_from_json,
    shop_from_json,
)
from posdesk.store.unit import Standpoint, Unit

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from posdesk.store.meanwhile import Meanwhile

DISK_ASKED_AGAIN = "disk_asked_again"  # a setting: its writing takes the disk at its word anew


class BooksFile:
    """The books of a shop as one till has them open.

    `alarms` name what was found wrong at the opening (the chain's end, the schema); selling goes on
    whatever they say, and the journal holds them.
    """

    alarms: tuple[str, ...] = ()
    _shop: Shop
    _taxes: TaxPlan
    _offers: Offers
    _ring: KeyRing

    def __init__(
        self,
        over: Over,
        key: TillKey,
        till: int,
        stand: Standpoint,
        *,
        mark: Path | None,
        second: Path | None = None,
        release: Callable[[], None],
    ) -> None:
        self.over = over
        self._key = key
        self._till = till
        self._stand = stand
        self._mark = MarkFile(mark) if mark else None
        self._second = MarkFile(second) if second else None  # in the user's profile
        self._release = release
        self._turn = threading.Lock()
        self._writer: int | None = None
        self._unsure = False
        self._closed = False
        self._held: Connection | None = None  # the writer's own, while a copy of it is under way
        self._read_settings()

    @property
    def shop(self) -> Shop:
        """The shop whose books these are."""
        return self._shop

    @property
    def taxes(self) -> TaxScheme:
        """How the shop reckons tax, as it was last set."""
        return self._taxes.scheme

    def taxes_on(self, day: date) -> TaxScheme:
        """How the shop reckons tax that day, with what is planned from it on."""
        return self._taxes.on(day)

    @property
    def offers(self) -> Offers:
        """Every offer the shop ever made, as last set."""
        return self._offers

    @property
    def till(self) -> Till:
        """This till and the epoch its next entry is written in."""
        return Till(self._till, self._stand.epoch)

    @property
    def is_shared(self) -> bool:
        """Whether other tills write in these books as well: they lie on the shop's server."""
        return self.over.is_server

    def catch_up(self, books: Books, operation: str, staff: str) -> Meanwhile:
        """Learn, inside a unit of work, what other tills have set; what else they did comes home.

        One statement, in place of the one that asks whether `operation` was booked before.
        """
        from posdesk.store.meanwhile import look  # no file wants it

        found = look(books.settings.connection, operation, staff)
        shop, plan = shop_from_json(found.settings[SHOP]), plan_from_json(found.settings[TAXES])
        if (shop, plan) != (self._shop, self._taxes):
            self._shop, self._taxes = shop, plan
        self.our_days = our_days_from_json(found.settings.get(CALENDAR))
        self._offers = offers_from_json(found.settings.get(OFFERS))
        if found.keys != len(self._ring.publics):
            self._ring, _ = read_keys(books.settings.connection)
        return found

    @property
    def ring(self) -> KeyRing:
        """The archive of public keys."""
        return self._ring

    @contextmanager
    def write(self) -> Iterator[Books]:
        """One unit of work: kept whole when the block ends well, else nothing of it.

        Raises what the block raises; RuleZ or BooksRefused when the database refuses a row; Fault
        when the world does (disk_full, disk_error, busy, server_away): nothing was booked, except
        after server_away, where the operation id tells.
        """
        assert self._writer != threading.get_ident(), "a unit of work inside a unit of work"
        with self._turn, told_plainly():
            self._writer = threading.get_ident()
            try:
                unit = yield from self._written()
            finally:
                self._writer = None
            self._keep(unit)

    def _written(self) -> Generator[Books, None, Unit]:
        if self._closed:
            raise Fault("books_closed")
        with self._writing() as connection:
            if self._unsure:
                numbers = self._stand.numbers
                self._stand = read_standpoint(connection, self._till).above(numbers)
            unit = Unit(connection, self._shop.shop_id, self.till, self._key, self._stand)
            unit.ring = self._ring
            books = Books(unit)
            if self._unsure:  # a repeat writes nothing, but what it acknowledges must be flushed
                books.settings.put(DISK_ASKED_AGAIN, True)
            yield books
            self._unsure = True  # until COMMIT has answered
        self._unsure = False
        return unit

    @contextmanager
    def _writing(self) -> Iterator[Connection | Link]:
        if self._held is None:
            with self.over.writing() as connection:
                yield connection
        else:
            with self._held.begin():
                yield self._held

    def copy_to(self, path: Path, watch: Watch) -> None:
        """Copy the books to a new file while selling goes on; `watch` is told pages done and all.

        On the writer's own connection, so that acts made meanwhile are in the copy and never start
        it again; they get their turn between any two steps (PERFORMANCE 4). Faults as of `write`,
        and "books_on_server" where there is no file to copy.
        """
        if self.over.is_server:
            raise Fault("books_on_server")
        with told_plainly():
            self._turn.acquire()
            if self._held is not None:
                self._turn.release()
                raise Fault("busy", "a backup is under way")
            try:
                if self._closed:
                    raise Fault("books_closed")
                with self.over.writers.connect() as held:
                    self._held = held
                    raw: Any = held.connection.dbapi_connection
                    copy_into(
                        raw, path, lambda done, whole: self._let_others_in(done, whole, watch)
                    )
            finally:
                self._held = None
                self._turn.release()

    def _let_others_in(self, done: int, whole: int, watch: Watch) -> None:
        self._turn.release()
        try:
            threading.Event().wait(BREATH_S)
            watch(done, whole)
        finally:
            self._turn.acquire()
        if self._closed:
            raise Fault("books_closed")

    def read(self) -> AbstractContextManager[Books]:
        """The books as they stand; short, for an open read delays a COMMIT."""
        return _Look(self)

    def _look(self, link: Connection | Link) -> Books:
        unit = Unit(link, self._shop.shop_id, self.till, self._key, self._stand)
        unit.known = self._known
        return Books(unit)

    def close(self) -> None:
        """Let go of the books; further calls raise Fault("books_closed")."""
        with self._turn:
            if not self._closed:
                self._closed = True
                self.over.close()
                for mark in (self._mark, self._second):
                    if mark is not None:
                        mark.close()
                self._release()

    def _keep(self, unit: Unit) -> None:
        before, self._stand = self._stand.head, unit.stand
        if unit.stand.head is not before:
            self._write_mark()
        if unit.settings_changed or "public_key" in unit.tables_touched:
            self._read_settings()

    def bring_mark_up(self, kept: Mark | None) -> None:
        """A power cut, or one amid a restore, leaves the mark behind honest books: it follows."""
        head = self._stand.head
        ours = kept is None or (kept.shop, kept.till) == (self._shop.shop_id, self._till)
        reach = (kept.epoch, kept.seq) if kept else (0, 0)
        if ours and head is not None and reach < (head.epoch, head.seq):
            self._write_mark()

    def _write_mark(self) -> None:
        head, numbers = self._stand.head, self._stand.numbers
        if self._mark is None or head is None:
            return
        mark = Mark(self._shop.shop_id, self._till, head.epoch, head.seq, head.link, numbers)
        try:
            self._mark.write(mark)
        except OSError:  # the act stands; the mark follows with the next one
            self.alarms = tuple(dict.fromkeys((*self.alarms, "mark_not_written")))
        if self._second is not None:
            with contextlib.suppress(OSError):  # a profile nobody may write to is no alarm
                self._second.write(mark)

    def _read_settings(self) -> None:
        with self.over.reading() as connection:
            self._ring, _ = read_keys(connection)
            unit = Unit(connection, "", Till(self._till), self._key, self._stand)
            settings = Books(unit).settings
            self._known: dict[str, Any] | None = None if self.over.is_server else {}
            self._shop = shop_from_json(settings.get(SHOP))
            self._taxes = plan_from_json(settings.get(TAXES))
            self.our_days = our_days_from_json(settings.get(CALENDAR))
            self._offers = offers_from_json(settings.get(OFFERS))


class _Look:
    """One look at the books. Written out, not as a generator: every key typed passes here."""

    __slots__ = ("_file", "_transaction")

    def __init__(self, file: BooksFile) -> None:
        self._file = file

    def __enter__(self) -> Books:
        if self._file._closed:
            raise Fault("books_closed")
        with told_plainly():
            self._transaction = self._file.over.reading()
            return self._file._look(self._transaction.__enter__())

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with told_plainly():
            self._transaction.__exit__(kind, error, trace)
            if error is not None:
                raise error
