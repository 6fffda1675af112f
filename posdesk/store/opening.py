"""The way into books that exist: whose key, where the chain stands, is the wall still whole."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from posdesk.clock import Moment
from posdesk.errors import Fault
from posdesk.identity import new_operation_id
from posdesk.keys import TillKey
from posdesk.ledger import chain
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store import fingerprint, migrations
from posdesk.store.books_file import BooksFile
from posdesk.store.chain_end import BEHIND_MARK, FORK, read_end, read_keys
from posdesk.store.mark import Mark, profile_mark, read_mark
from posdesk.store.over_file import Over
from posdesk.store.place import place_id
from posdesk.store.said import Link, Said, Wire
from posdesk.store.shop_settings import SCHEMA_ENTRY, SHOP

if TYPE_CHECKING:
    from sqlalchemy import Connection

RESTORED, ALARM, UPGRADED = "restored", "alarm", "books_upgraded"
SCHEMA_CHANGED = "schema_changed"

_PAYLOAD = Said("select payload from journal where id = ?", "place")
_SETTING = Said("select value from setting where key = ?", "key")


def opened(
    over: Over,
    key: TillKey,
    at: Moment,
    *,
    mark: Path | None,
    marks: Path | None = None,
    turn: Callable[[int], Callable[[], None]],
    mend: Callable[[], None],
) -> BooksFile:
    """The books open for the till whose key this is. What is wrong raises an alarm, and is booked.

    Chain trouble never stops selling (RELIABILITY 1.6); a missing trigger is put back first, by
    `mend`. `mark`: the one beside the books; `marks`: the folder of those in the user's profile,
    of which one that is missing, older or not to be written says nothing. `turn` makes this program
    the only one to write as that till, and gives the way back.
    """
    kept = read_mark(mark) if mark else None
    with over.reading() as connection:
        ring, tills = read_keys(connection)
        if key.id not in tills:
            raise Fault("key_unknown", key.id.hex())
        till = tills[key.id]
        shop = setting_in(connection, SHOP)["shop_id"]
        second = profile_mark(marks, shop, till) if marks else None
        elsewhere = read_mark(second) if second else None
        end = read_end(connection, shop, till, ring, kept, elsewhere)
        remembered = _remembered(connection)
        shape = fingerprint.fingerprint(connection)
    version = remembered.get("version", 0)
    if isinstance(version, int) and version > migrations.VERSION:
        raise Fault("books_newer", f"version {version}")
    upgraded = version != migrations.VERSION
    changed = not upgraded and remembered.get("schema") != shape
    if changed:
        mend()
    release = turn(till)
    try:
        file = BooksFile(over, key, till, end.stand, mark=mark, second=second, release=release)
    except BaseException:
        release()
        raise
    try:
        if end.trouble:
            _write_down(file, at, end.trouble, end.against)
        if changed:
            _write_down(file, at, SCHEMA_CHANGED, None)
        if upgraded:
            _remember(file, at, shape)
        file.bring_mark_up(kept)
        if second is not None:
            file.bring_mark_up(elsewhere)
    except BaseException:
        file.close()
        raise
    return file


def _write_down(file: BooksFile, at: Moment, trouble: str, mark: Mark | None) -> None:
    file.alarms += (trouble,)
    facts: dict[str, Fact] = {"found": trouble}
    if mark is not None:
        facts["mark"] = {"epoch": mark.epoch, "seq": mark.seq, "link": mark.link}
    kind = RESTORED if trouble in (BEHIND_MARK, FORK) else ALARM
    entry = JournalEntry(kind, "unknown", file.shop.currency, facts=facts)
    with file.write() as books:
        books.journal.post(entry, at, new_operation_id(at))


def _remember(file: BooksFile, at: Moment, shape: str) -> None:
    """Books brought up from an older version: the chain learns the new one and its shape."""
    facts: dict[str, Fact] = {"version": migrations.VERSION, "schema": shape}
    entry = JournalEntry(UPGRADED, "staff_act", file.shop.currency, facts=facts)
    with file.write() as books:
        sealed = books.journal.post(entry, at, new_operation_id(at))
        place = place_id(sealed.till, sealed.epoch, sealed.seq)
        books.settings.put(SCHEMA_ENTRY, place)


def _remembered(over: Connection | Link) -> dict[str, Any]:
    """Version and shape as the chain remembers them, from the last making or upgrade."""
    place = setting_in(over, SCHEMA_ENTRY)
    payload = Wire(over).value(_PAYLOAD, place)
    try:
        facts = chain.decode(payload or b"")["facts"]
    except ValueError:
        return {"version": migrations.VERSION}
    return facts if isinstance(facts, dict) else {}


def version_in(over: Connection | Link) -> int:
    """The version of the books as their chain remembers it."""
    version = _remembered(over).get("version", 0)
    return version if isinstance(version, int) else 0


def setting_in(over: Connection | Link, key: str) -> Any:
    """A setting that books cannot be without; Fault("books_corrupt")."""
    kept = Wire(over).value(_SETTING, key)
    if kept is None:
        raise Fault("books_corrupt", f"setting {key} is missing")
    return json.loads(kept)
