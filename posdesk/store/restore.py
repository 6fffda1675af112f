"""A backup put in the place of the books: nothing is overwritten, and no number is used twice.

The copy is proved and its new epoch begun beside the books; one rename then makes it the books. A
crash before leaves the old books, a crash after it the restored ones. What stood there is kept,
byte for byte, under a name that says when (RELIABILITY 1.6, row 8; PROMISE SE-125).
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from posdesk.clock import Moment
from posdesk.errors import Fault
from posdesk.identity import BACK, LETTERS, new_operation_id
from posdesk.keys import TillKey
from posdesk.ledger.journal import Fact, JournalEntry, SealedEntry
from posdesk.ledger.proof import BadRecord
from posdesk.people.recovery import SETTING as RECOVERY
from posdesk.store import file_checks, live_copy, lost_days, migrations, sqlite
from posdesk.store.backup import CHECKING, COPYING, Watch, nobody_watches
from posdesk.store.books import Books
from posdesk.store.books_file import BooksFile
from posdesk.store.chain_end import NUMBERS_ABOVE, read_keys, read_numbers_above, read_standpoint
from posdesk.store.faults import fault_or, told_plainly
from posdesk.store.lock import BooksLock
from posdesk.store.mark import Mark, MarkFile, mark_path, profile_mark, read_mark
from posdesk.store.opening import RESTORED, setting_in
from posdesk.store.over_file import OverFile
from posdesk.store.shop_settings import SHOP
from posdesk.store.since import Since, since
from posdesk.store.unit import Standpoint
from posdesk.store.whole import verify

_MORE = ("", *(f"-{count}" for count in range(2, 1000)))
# What is left free when nothing tells how far the lost books had come: running numbers, epochs.
UNKNOWN_GAP, UNKNOWN_EPOCHS = 10_000, 10


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did, and what may be missing: between the backup's end and the books' own.

    `lost`: letter -> first and last running number that the restored books do not hold.
    `entries`: how many entries those books had more; None when nothing tells. `people`: codes of
    those carried over from the books that were replaced, None where these could not be read.
    `in_doubt`: papers open in the backup, which may be on paper by now.
    """

    backup: Path
    backup_at: Moment
    till: int
    epoch: int
    kept_aside: Path | None
    entries: int | None
    lost: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    people: tuple[str, ...] | None = None
    in_doubt: int = 0


def restore(
    backup: Path,
    books: Path,
    key: TillKey,
    at: Moment,
    watch: Watch = nobody_watches,
    who: str = "",
    marks: Path | None = None,
) -> Restored:
    """Make the backup the books at that path; Fault says why not, and then nothing was changed.

    `who` asked for it, by staff code: empty where nobody was signed in. `marks`: the folder of the
    marks in the user's profile. People, PINs and the recovery code stay as the books that are
    replaced have them, where those can still be read.

    Fault codes: books_locked (they are open), not_books, books_newer, backup_not_whole,
    other_shop, key_unknown, disk_full, disk_error, read_only, books_missing.
    """
    _look_at(backup)
    lock = BooksLock(books)
    copy = books.with_name(books.name + ".restoring")
    aside: Path | None = None
    try:
        with told_plainly():
            _copied_whole(backup, copy, watch)
            migrations.bring_up(copy)
            aside = _keep_aside(books, at)
            known = replace(_known_end(books), marks=marks, since=since(books, copy))
            done, mark = _begin_epoch(copy, backup, key, at, known, who)
            live_copy.flush(copy)
            books.with_name(books.name + "-journal").unlink(missing_ok=True)  # it is kept aside
            file_checks.finish(copy, books)
    except BaseException as trouble:
        if copy.exists():  # else it has become the books, and theirs are nowhere but aside
            _throw_away(aside)
        if isinstance(trouble, OSError):
            raise file_checks.fault_of_disk(trouble) from trouble
        raise
    finally:
        _throw_away(copy)
        lock.release()
    for path in _mark_paths(books, mark, marks):
        with contextlib.suppress(OSError), contextlib.closing(MarkFile(path)) as kept:
            kept.write(mark)  # should it fail, the mark of the lost ones goes on standing
    return replace(done, kept_aside=aside)


def _throw_away(path: Path | None) -> None:
    for end in ("", "-journal", ".mark") if path else ():
        assert path is not None
        with contextlib.suppress(OSError):  # why it failed is told, not why it is still there
            path.with_name(path.name + end).unlink(missing_ok=True)


def _mark_paths(books: Path, mark: Mark, marks: Path | None) -> tuple[Path, ...]:
    beside = mark_path(books)
    return (beside, profile_mark(marks, mark.shop, mark.till)) if marks else (beside,)


@dataclass(frozen=True, slots=True)
class _Known:
    """How far the books to be replaced had come, as far as anything tells: theirs, or the mark.

    `marks`: where the user's profile keeps a second one. `since`: what they tell of later days.
    """

    shop: str = ""
    mark: Mark | None = None
    marks: Path | None = None
    since: Since | None = None

    def of(self, shop: str, till: int) -> Mark | None:
        """The higher mark of that till's chain, with numbers above both."""
        mark = self.mark if self.mark and self.mark.till == till else None
        second = read_mark(profile_mark(self.marks, shop, till)) if self.marks else None
        if second is None or (second.shop, second.till) != (shop, till):
            return mark
        if mark is None:
            return second
        numbers = Standpoint(1, numbers=mark.numbers).above(second.numbers).numbers
        further = (second.epoch, second.seq) > (mark.epoch, mark.seq)
        return replace(second if further else mark, numbers=numbers)


def _look_at(backup: Path) -> None:
    try:
        with backup.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as missing:
        raise Fault("books_missing", str(backup)) from missing
    except OSError as refused:
        raise Fault("read_only", str(backup)) from refused
    ours = header[68:72] == sqlite.APPLICATION_ID.to_bytes(4, "big")
    if len(header) < 100 or not ours:
        raise Fault("not_books", str(backup))
    if int.from_bytes(header[60:64], "big") > migrations.VERSION:
        raise Fault("books_newer", str(backup))


def _copied_whole(backup: Path, copy: Path, watch: Watch) -> None:
    """The copy is whole, up to the mark that lies beside the backup."""
    try:
        live_copy.copy_file(backup, copy, lambda done, whole: watch(COPYING, done, whole))
        if not live_copy.is_sound(copy):
            raise Fault("backup_not_whole", str(backup))
        beside = mark_path(backup)
        verify(
            copy,
            mark=beside if beside.exists() else None,
            watch=lambda done, whole: watch(CHECKING, done, whole),
        )
    except BadRecord as bad:
        raise Fault("backup_not_whole", str(bad)) from bad
    except sqlite3.DatabaseError as broken:
        fault = fault_or("backup_not_whole", broken)
        raise file_checks.blamed(backup, fault) from broken


def _known_end(books: Path) -> _Known:
    """The higher of what the books say themselves, where they can be read, and of their mark."""
    mark = read_mark(mark_path(books))
    shop = mark.shop if mark else ""
    with contextlib.suppress(sqlite3.Error, Fault, OSError):
        own = _own_end(books, mark.till if mark else 1)
        shop = own.shop
        numbers = own.numbers
        if mark is not None and mark.shop == shop:
            numbers = Standpoint(1, numbers=numbers).above(mark.numbers).numbers
        if mark is None or mark.shop != shop or (own.epoch, own.seq) >= (mark.epoch, mark.seq):
            mark = own
        mark = replace(mark, numbers=numbers)
    return _Known(shop, mark)


def _own_end(books: Path, till: int) -> Mark:
    """What the books that are to be replaced say; kept aside already, they may roll back."""
    if not books.exists():
        raise Fault("books_missing", str(books))
    engine = sqlite.engine_for(books)
    try:
        with told_plainly(), engine.connect() as connection:
            shop = str(setting_in(connection, SHOP)["shop_id"])
            stand = read_standpoint(connection, till)
            head = stand.head
            if head is None:
                raise Fault("books_corrupt", str(books))
            numbers = stand.above(read_numbers_above(connection, till)).numbers
            return Mark(shop, till, head.epoch, head.seq, head.link, numbers)
    finally:
        engine.dispose()


def _begin_epoch(
    copy: Path, backup: Path, key: TillKey, at: Moment, known: _Known, who: str
) -> tuple[Restored, Mark]:
    over = OverFile(copy)
    try:
        with over.reading() as connection:
            _, tills = read_keys(connection)
            shop = str(setting_in(connection, SHOP)["shop_id"])
            if known.shop not in ("", shop):
                raise Fault("other_shop", str(backup))
            if key.id not in tills:
                raise Fault("key_unknown", key.id.hex())
            till = tills[key.id]
            here = read_standpoint(connection, till)
            above = read_numbers_above(connection, till)
        mark = known.of(shop, till)
        head = here.head
        assert head is not None, "a whole chain has an end"
        highest = max(head.epoch, mark.epoch) + 1 if mark else head.epoch + UNKNOWN_EPOCHS
        stand = replace(here, epoch=highest)
        stand = stand.above(above).above(mark.numbers if mark else _leapt(here))
        file = BooksFile(over, key, till, stand, mark=None, release=lambda: None)
        lost = _lost(here, mark)
        begun = _write_down(
            file, at, {"backup": backup.name, "who": who}, mark, stand, known.since, lost
        )
        with file.read() as books:
            in_doubt = len(books.outbox.in_doubt())
        entries = mark.seq - head.seq if mark and mark.epoch == head.epoch else None
        people = tuple(each.code for each in known.since.people) if known.since else None
        said = Restored(
            backup, head.at, till, stand.epoch, None, entries, lost, people, in_doubt
        )  # fmt: skip
        return said, Mark(shop, till, begun.epoch, begun.seq, begun.link, stand.numbers)
    finally:
        over.close()


def _write_down(
    file: BooksFile,
    at: Moment,
    asked: dict[str, str],
    mark: Mark | None,
    stand: Standpoint,
    later: Since | None,
    lost: Mapping[str, tuple[int, int]],
) -> SealedEntry:
    """The first entry of the new epoch; the numbers it goes on above stay with the books."""
    facts: dict[str, Fact] = {
        "found": "restore",
        **asked,
        "above": dict(stand.numbers),
        "people": [each.code for each in later.people] if later else [],
        "recovery": bool(later and later.recovery),
    }
    if mark is not None:
        facts["mark"] = {"epoch": mark.epoch, "seq": mark.seq, "link": mark.link}
    entry = JournalEntry(RESTORED, "staff_act", file.shop.currency, facts=facts)
    with file.write() as books:
        books.held.remove(f"live:{file.till.number}")  # whatever became of that ticket since
        books.outbox.doubt(later.printed if later else (), at)
        _carry_over(books, later)
        lost_days.put(books, later.slips if later else None, lost.get(BACK), at)
        kept = books.settings.get(NUMBERS_ABOVE) or {}
        books.settings.put(NUMBERS_ABOVE, {**kept, str(file.till.number): dict(stand.numbers)})
        return books.journal.post(entry, at, new_operation_id(at))


def _carry_over(books: Books, later: Since | None) -> None:
    """People as the replaced books had them: nobody comes back by a restore, and no old PIN."""
    if later is None:
        return
    for member in later.people:
        books.staff.add(member)
    for miss in later.failures:
        books.staff.put_failures(miss.staff, miss.till, miss.failures, miss.at_ms)
    if later.recovery is not None:
        books.settings.put(RECOVERY, later.recovery)


def _lost(stand: Standpoint, mark: Mark | None) -> dict[str, tuple[int, int]]:
    lost = {}
    for letter, last in (mark.numbers if mark else {}).items():
        here = stand.numbers.get(letter, 0)
        if last > here:
            lost[letter] = (here + 1, last)
    return lost


def _leapt(stand: Standpoint) -> dict[str, int]:
    return {letter: stand.numbers.get(letter, 0) + UNKNOWN_GAP for letter in LETTERS}


def _keep_aside(books: Path, at: Moment) -> Path | None:
    """A copy of what stands there, byte for byte, with its journal and its mark."""
    if not books.exists():
        return None
    stamp = at.local.strftime("%Y-%m-%d-%H%M%S")
    named = (books.with_name(f"{books.name}.before-restore-{stamp}{n}") for n in _MORE)
    aside = next(path for path in named if not path.exists())
    for end in ("", "-journal", ".mark"):
        beside = books.with_name(books.name + end)
        if beside.exists() and (not end or beside.stat().st_size):
            _kept(beside, aside.with_name(aside.name + end))
    return aside


def _kept(beside: Path, name: Path) -> None:
    """A copy; of a file that the disk does not give any more, a second name."""
    try:
        shutil.copy2(beside, name)
        live_copy.flush(name)
    except OSError as refused:
        if refused.errno != errno.EIO:
            raise
        name.unlink(missing_ok=True)
        os.link(beside, name)
