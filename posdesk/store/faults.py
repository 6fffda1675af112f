"""What a driver says, in the shop's terms: a rule said no, or the world says not now."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from posdesk.errors import Fault, Refusal, RuleZ


class BooksRefused(Refusal):
    """The database itself refused a row: `figures["rule"]` is the guard's message.

    E_UNITS: those units are back already, or more than were sold. E_TAKEN: a number, an operation
    or another key exists. E_CHECK: a column would hold what it never may. E_SEALED, E_PLACE,
    E_TIME, E_UNBALANCED: the row may never be written.
    """

    code = "books_refused"


# What SQLite and PostgreSQL say -> the code of a Fault. First match counts.
_SAYINGS = (
    ("database or disk is full", "disk_full"),
    ("no space left", "disk_full"),
    ("disk i/o error", "disk_error"),
    ("readonly database", "read_only"),
    ("unable to open database", "read_only"),
    ("database is locked", "busy"),
    ("deadlock detected", "busy"),
    ("could not serialize", "busy"),
    ("lock timeout", "busy"),
    ("malformed", "books_corrupt"),
    ("vtable constructor failed", "books_corrupt"),  # the index of words cannot be read
    ("could not decode", "books_corrupt"),
    ("already exists", "books_corrupt"),
    ("foreign key mismatch", "books_corrupt"),
    ("no such table", "books_corrupt"),
    ("no such column", "books_corrupt"),
    ("file is not a database", "not_books"),
    ("connection", "server_away"),
)
_NUMBERS = {5: "busy", 10: "disk_error", 13: "disk_full"}  # SQLITE_BUSY, _IOERR, _FULL


class _Plainly:
    """Has no state: one serves every look, of any thread, with no generator made for it."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, UnicodeDecodeError):  # the driver met words that are none
            raise Fault("books_corrupt", str(error)) from error
        driver = _by_driver(error) if isinstance(error, Exception) else None
        translated = driver and (_of_the_world(driver) or _translate(str(driver)))
        if translated is not None:
            raise translated from error


_PLAINLY = _Plainly()


def told_plainly() -> AbstractContextManager[None]:
    """Turn a driver's error into RuleZ, BooksRefused or Fault; what is none of them is our bug."""
    return _PLAINLY


def _by_driver(error: Exception) -> BaseException | None:
    """What the driver raised, straight or through SQLAlchemy; None: it was not the driver."""
    if isinstance(error, sqlite3.Error):
        return error
    server: Any = sys.modules.get("psycopg")  # not loaded: then it raised nothing
    if server is not None and isinstance(error, server.Error):
        straight: BaseException = error
        return straight
    alchemy: Any = sys.modules.get("sqlalchemy.exc")
    if alchemy is not None and isinstance(error, alchemy.DBAPIError):
        driver: BaseException = error.orig or error
        return driver
    return None


def _of_the_world(error: BaseException) -> Fault | None:
    """By SQLite's own number, where its words tell what could not be done and not why: an index of
    words that is first opened while somebody holds the books."""
    number = getattr(error, "sqlite_errorcode", None)
    code = _NUMBERS.get(number & 0xFF) if number is not None else None
    return Fault(code, str(error)) if code else None


@contextmanager
def told_as_damage() -> Iterator[None]:
    """What opening reads is what the program wrote; where it is of another form, it was damaged."""
    try:
        yield
    except (ValueError, KeyError, TypeError) as odd:
        raise Fault("books_corrupt", repr(odd)) from odd


def fault_of(said: str) -> Fault | None:
    """The Fault behind a driver's words, if they are about the world and not about us."""
    low = said.lower()
    return next((Fault(code, said) for words, code in _SAYINGS if words in low), None)


_WORLD = ("disk_full", "disk_error", "read_only", "busy")


def fault_or(code: str, broken: sqlite3.Error) -> Fault:
    """The Fault `code`, unless the disk is to blame: a disk that fails says nothing of a file."""
    fault = fault_of(str(broken))
    return fault if fault is not None and fault.code in _WORLD else Fault(code, str(broken))


def _translate(said: str) -> Exception | None:
    first = said.strip().splitlines()[0] if said.strip() else ""
    if first.startswith("E_RULE_Z "):
        return RuleZ(rule=first.removeprefix("E_RULE_Z "))
    if first.startswith("E_"):
        return BooksRefused(rule=first)
    low = first.lower()
    if "unique constraint" in low:
        return BooksRefused(rule=f"E_TAKEN {first}")
    if "check constraint" in low:
        return BooksRefused(rule=f"E_CHECK {first}")
    return fault_of(said)
