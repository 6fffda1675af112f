"""Is this file ours, whole, and of an age we understand? Asked before the books are opened."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sqlite3
from pathlib import Path

from posdesk.errors import Fault
from posdesk.store import migrations, sqlite
from posdesk.store.faults import fault_or

_HEADER = b"SQLite format 3\x00"
_HOT = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"  # how a journal begins that is still to be played back
_UNREAD = "disk_unread"
_SECTORS = (errno.EIO, errno.ENXIO, errno.ESTALE)  # the disk itself, not who may read it
_PIECE, _MOST_READ = 1024 * 1024, 1024  # pieces of a file read through to see whose fault it is
_SMALL_BYTES = 32 * 1024 * 1024  # checked whole at every start; a larger file by the verifier


def look_at(path: Path) -> None:
    """Fault books_missing, not_books, read_only, books_newer or books_corrupt; else all is well."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as missing:
        raise Fault("books_missing", str(path)) from missing
    except OSError as refused:
        raise Fault(_UNREAD if refused.errno in _SECTORS else "read_only", str(path)) from refused
    if not header.startswith(_HEADER) or len(header) < 100:
        raise Fault("not_books", str(path))
    if not (os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)):
        raise Fault("read_only", str(path))
    if path.stat().st_size <= _SMALL_BYTES and _journal(path).exists():
        _play_back_elsewhere(path)
    _look_through(path, path)


def blamed(path: Path, fault: Fault) -> Fault:
    """`fault`, or disk_unread where the file cannot even be read: then it says nothing of it.

    SQLite calls a page that the disk did not give a malformed one (RELIABILITY 3, row 6).
    """
    if fault.code not in ("books_corrupt", "backup_not_whole", "disk_error"):
        return fault
    try:
        with path.open("rb", buffering=0) as file:
            for _ in range(_MOST_READ):
                if not file.read(_PIECE):
                    break
    except OSError as refused:
        return Fault(_UNREAD, str(refused)) if refused.errno in _SECTORS else fault
    return fault


def _look_through(path: Path, told: Path) -> None:
    raw = sqlite.connect_or_fault(path)
    with contextlib.closing(raw):
        try:
            _look_inside(raw, told)
        except sqlite3.DatabaseError as broken:
            raise fault_or("books_corrupt", broken) from broken


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def _play_back_elsewhere(path: Path) -> None:
    """SQLite plays a journal back unasked; one that is not of these books would spoil them."""
    try:
        with _journal(path).open("rb") as journal:
            if journal.read(len(_HOT)) != _HOT:
                return
    except OSError as refused:
        raise fault_of_disk(refused) from refused
    import tempfile  # after a power cut, and at no other start

    with tempfile.TemporaryDirectory(prefix="posdesk-") as folder:
        copy = Path(folder) / "books"
        try:
            shutil.copyfile(_journal(path), _journal(copy))
            shutil.copyfile(path, copy)
        except OSError as refused:
            raise fault_of_disk(refused) from refused
        _look_through(copy, path)


def _look_inside(raw: sqlite3.Connection, path: Path) -> None:
    if raw.execute("pragma application_id").fetchone()[0] != sqlite.APPLICATION_ID:
        raise Fault("not_books", str(path))
    if raw.execute("pragma user_version").fetchone()[0] > migrations.VERSION:
        raise Fault("books_newer", str(path))
    if path.stat().st_size <= _SMALL_BYTES:
        found = raw.execute("pragma integrity_check(1)").fetchone()[0]
        if found != "ok":
            raise Fault("books_corrupt", f"{path}: {found}")


def start_empty(path: Path) -> None:
    """An empty file only its owner can read; what an interrupted making left there is replaced."""
    try:
        for leftover in (path, path.with_name(path.name + "-journal")):
            leftover.unlink(missing_ok=True)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as refused:
        raise fault_of_disk(refused) from refused


def finish(unfinished: Path, path: Path) -> None:
    """Give finished books their name, so that it survives a power cut."""
    unfinished.with_name(unfinished.name + "-journal").unlink(missing_ok=True)
    flush_folder(path.absolute().parent)  # never the new file beside a journal of the old one
    os.replace(unfinished, path)
    flush_folder(path.absolute().parent)


def flush_folder(folder: Path) -> None:
    """Not before this returns are the names in the folder on the disk."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def make_folder(folder: Path) -> None:
    """A folder, and those above it, that a power cut does not take away with what is put there."""
    absolute = folder.absolute()
    missing = [each for each in (absolute, *absolute.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir(exist_ok=True)
        flush_folder(each.parent)
    absolute.mkdir(exist_ok=True)  # what stands there may be no folder: that is told


def fault_of_disk(refused: OSError) -> Fault:
    """Fault disk_full, disk_error or read_only: what the system said of a file we write."""
    codes = {errno.ENOSPC: "disk_full", errno.EFBIG: "disk_full", errno.EIO: "disk_error"}
    return Fault(codes.get(refused.errno or 0, "read_only"), str(refused))
