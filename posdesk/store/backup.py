"""Backups: copied while selling goes on, proved whole, put back for a trial, and only then kept.

A backup is one file, named after the books and the moment. Beside it lie the high-water mark as of
the copy and the public keys; the signing key only when asked for, for whoever has it can sign.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from posdesk.clock import Moment
from posdesk.documents.archive import export_keys
from posdesk.errors import Fault
from posdesk.keys import TillKey
from posdesk.ledger.proof import BadRecord
from posdesk.store import file_checks, live_copy
from posdesk.store.books_file import BooksFile
from posdesk.store.chain_end import read_standpoint
from posdesk.store.engine import open_books
from posdesk.store.faults import fault_or, told_plainly
from posdesk.store.mark import Mark, MarkFile, mark_path
from posdesk.store.sqlite import engine_for
from posdesk.store.whole import Checked, Whole, verify

Watch = Callable[[str, int, int], None]

COPYING, CHECKING, TRYING = "copying", "checking", "trying"
KEEP = 30
_ENDING = ".backup"


def nobody_watches(stage: str, done: int, whole: int) -> None:
    """For whoever has no bar to paint."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was proved: where it is, when it was made, and how far it goes."""

    path: Path
    at: Moment
    records: int
    size: int
    checked: Checked


def back_up(
    file: BooksFile,
    books: Path,
    folder: Path,
    key: TillKey,
    at: Moment,
    *,
    keep: int = KEEP,
    signing_key: Path | None = None,
    watch: Watch = nobody_watches,
) -> Backup:
    """Copy, check the chain of the copy, open a copy of it for a trial, keep it; the last `keep`.

    Faults: backup_not_whole (the detail names the record), disk_full, disk_error, read_only, busy,
    books_on_server. Then there is no new backup, and all earlier ones are still there.
    """
    path = _free_name(folder, books, at)
    unproved = path.with_name(path.name + ".making")
    trial = path.with_name(path.name + ".trial")
    try:
        _room_for(folder, books)
        file.copy_to(unproved, lambda done, whole: watch(COPYING, done, whole))
        live_copy.flush(unproved)
        mark = _mark_of(unproved, file)
        with contextlib.closing(MarkFile(mark_path(unproved))) as beside:
            beside.write(mark)
        whole = _proved(unproved, watch)
        _tried(unproved, trial, key, watch)
        _keep_beside(path, file, mark, signing_key)
        file_checks.finish(unproved, path)
    except OSError as refused:
        raise file_checks.fault_of_disk(refused) from refused
    except sqlite3.Error as wrong:
        raise fault_or("backup_not_whole", wrong) from wrong
    finally:
        _throw_away(unproved, trial)
    _forget_old(folder, books, keep)
    return Backup(path, at, whole.records, path.stat().st_size, whole.checked)


def backups_in(folder: Path, books: Path) -> tuple[Path, ...]:
    """The backups of those books in the folder, the oldest first."""
    found = folder.glob(f"{books.name}.*{_ENDING}")
    return tuple(sorted(found, key=lambda path: path.name.removesuffix(_ENDING)))


def _free_name(folder: Path, books: Path, at: Moment) -> Path:
    try:
        file_checks.make_folder(folder)
    except OSError as refused:
        raise file_checks.fault_of_disk(refused) from refused
    name = f"{books.name}.{at.local.strftime('%Y-%m-%d-%H%M%S')}"
    there = [path.name.removesuffix(_ENDING) for path in backups_in(folder, books)]
    same = [each for each in there if each.startswith(name)]
    count = int(same[-1].removeprefix(name).lstrip("-") or 1) + 1 if same else 0
    return folder / (f"{name}-{count:02d}{_ENDING}" if count else f"{name}{_ENDING}")


def _room_for(folder: Path, books: Path) -> None:
    """The copy and its trial have to fit, with a little to spare for those who sell meanwhile."""
    wanted = 2 * books.stat().st_size + 20 * 1024 * 1024
    if shutil.disk_usage(folder).free < wanted:
        raise Fault("disk_full", str(folder))


def _mark_of(copy: Path, file: BooksFile) -> Mark:
    engine = engine_for(copy, building=True)
    try:
        with told_plainly(), engine.connect() as connection:
            stand = read_standpoint(connection, file.till.number)
    finally:
        engine.dispose()
    head = stand.head
    assert head is not None, "books begin with an entry"
    shop = file.shop.shop_id
    return Mark(shop, file.till.number, head.epoch, head.seq, head.link, stand.numbers)


def _proved(copy: Path, watch: Watch) -> Whole:
    if not live_copy.is_sound(copy):
        raise Fault("backup_not_whole", str(copy))
    try:
        return verify(copy, watch=lambda done, whole: watch(CHECKING, done, whole))
    except BadRecord as bad:
        raise Fault("backup_not_whole", str(bad)) from bad


def _tried(copy: Path, trial: Path, key: TillKey, watch: Watch) -> None:
    """Put the backup back, at a place where it harms nobody, and open it as a till would."""
    live_copy.copy_file(copy, trial, lambda done, whole: watch(TRYING, done, whole))
    opened = open_books(trial, key)
    try:
        if opened.alarms:
            raise Fault("backup_not_whole", ", ".join(opened.alarms))
        with opened.read() as books:
            books.sales.latest(1)
            books.journal.head()
    finally:
        opened.close()


def _keep_beside(path: Path, file: BooksFile, mark: Mark, signing_key: Path | None) -> None:
    with contextlib.closing(MarkFile(mark_path(path))) as beside:
        beside.write(mark)
    public = path.with_name(path.name + ".keys.json")
    with file.read() as books:
        ring = books.tills.ring(file.ring)
    public.write_text(export_keys(ring, file.shop), encoding="utf-8")
    for kept_beside in (mark_path(path), public):
        live_copy.flush(kept_beside)
    if signing_key is not None:
        body = signing_key.read_bytes()
        handle = os.open(path.with_name(path.name + ".key"), os.O_WRONLY | os.O_CREAT, 0o600)
        with os.fdopen(handle, "wb") as kept:
            kept.write(body)
            kept.flush()
            os.fsync(kept.fileno())


def _throw_away(*paths: Path) -> None:
    for path in paths:
        for end in ("", "-journal", ".mark", ".lock"):
            with contextlib.suppress(OSError):  # why it failed is told, not why it is still there
                path.with_name(path.name + end).unlink(missing_ok=True)


def _forget_old(folder: Path, books: Path, keep: int) -> None:
    for old in backups_in(folder, books)[: -max(keep, 1)]:
        for end in ("", ".mark", ".keys.json", ".key"):
            with contextlib.suppress(OSError):  # an old one more harms nobody
                old.with_name(old.name + end).unlink(missing_ok=True)
