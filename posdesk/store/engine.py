"""Books made and opened, in a file (SQLite) or on the shop's server (PostgreSQL)."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from posdesk.catalogue.tax import TaxScheme
from posdesk.clock import Clock, Moment, SystemClock
from posdesk.errors import Fault
from posdesk.keys import TillKey
from posdesk.settings import Shop, Till
from posdesk.store import file_checks, migrations, opening, postgres, sqlite
from posdesk.store.books import Books
from posdesk.store.books_file import BooksFile
from posdesk.store.faults import BooksRefused, told_as_damage, told_plainly
from posdesk.store.lock import BooksLock
from posdesk.store.mark import Mark, MarkFile, mark_path
from posdesk.store.over_file import OverFile, OverServer

__all__ = ["BooksFile", "BooksRefused", "create_books", "open_books"]

STUMBLED = "disk_stumbled"  # the alarm of books that a second look found in order


def create_books(
    where: str | Path,
    shop: Shop,
    taxes: TaxScheme,
    key: TillKey,
    at: Moment,
    till: Till = Till(),  # noqa: B008 - frozen
    fill: Callable[[Books], None] | None = None,
) -> None:
    """Make new books with their first entry; Fault("books_exist") where there are some already.

    A file appears whole, with what `fill` puts on its shelves, or not at all. The key itself is
    kept by the caller.
    """
    from posdesk.store import beginning  # with every table and the wall: when books are made

    if postgres.is_server(where):
        engine = postgres.engine_for(str(where))
        try:
            with told_plainly(), engine.begin() as connection:
                if postgres.has_books(connection):
                    raise Fault("books_exist", str(where))
                beginning.begin(connection, shop, taxes, key, at, till, fill)
        finally:
            engine.dispose()
        return
    path = Path(where)
    if path.exists():
        raise Fault("books_exist", str(path))
    unfinished = path.with_name(path.name + ".making")
    file_checks.start_empty(unfinished)
    engine = sqlite.engine_for(unfinished, building=True)
    try:
        with told_plainly(), sqlite.writers_of(engine).begin() as connection:
            stand = beginning.begin(connection, shop, taxes, key, at, till, fill)
            connection.exec_driver_sql(f"pragma application_id = {sqlite.APPLICATION_ID}")
            connection.exec_driver_sql(f"pragma user_version = {migrations.VERSION}")
    finally:
        engine.dispose()
    try:
        file_checks.finish(unfinished, path)
    except OSError as refused:
        path.unlink(missing_ok=True)  # nobody was told of it
        raise file_checks.fault_of_disk(refused) from refused
    head = stand.head
    assert head is not None, "books begin with an entry"
    with contextlib.suppress(OSError), contextlib.closing(MarkFile(mark_path(path))) as mark:
        mark.write(Mark(shop.shop_id, till.number, head.epoch, head.seq, head.link))


def open_books(
    where: str | Path, key: TillKey, clock: Clock | None = None, marks: Path | None = None
) -> BooksFile:
    """Open books with the key of one of their tills: the key says which till this is.

    `marks`: the folder of the marks in the user's profile, where a second one is to be kept.

    Fault codes: books_missing, not_books, books_newer, books_corrupt, settings_differ, disk_unread,
    books_locked, read_only, key_unknown, server_away. Older books are backed up and
    upgraded; on a server by their owner alone, else books_older.
    """
    at = (clock or SystemClock()).now()
    if postgres.is_server(where):
        from posdesk.store import server_upgrade  # no file wants it

        engine = postgres.engine_for(str(where))
        try:
            with told_plainly():
                server_upgrade.bring_up(engine)
                file = opening.opened(
                    OverServer(engine),
                    key,
                    at,
                    mark=None,
                    turn=lambda till: postgres.take_turn(engine, till),
                    mend=lambda: None,  # the server's owner is somebody else
                )
                with file.read() as books:
                    revoked = books.tills.is_revoked(key.id)
                if revoked:
                    file.close()
                    raise Fault("key_unknown", key.id.hex())
                return file
        except BaseException:
            engine.dispose()
            raise
    path = Path(where).resolve()  # one lock and one mark, by whatever name the file is opened
    try:
        return _opened_file(path, key, at, marks)
    except Fault as first:
        if first.code not in ("books_corrupt", "disk_error"):
            raise
    try:  # a disk that stumbles reads well the next time
        file = _opened_file(path, key, at, marks)
    except Fault as again:
        raise file_checks.blamed(path, again) from again
    file.alarms += (STUMBLED,)
    return file


def _opened_file(path: Path, key: TillKey, at: Moment, marks: Path | None) -> BooksFile:
    file_checks.look_at(path)
    lock = BooksLock(path)
    over = OverFile(path)
    try:
        with told_plainly(), told_as_damage():
            migrations.bring_up(path)
            return opening.opened(
                over,
                key,
                at,
                mark=mark_path(path),
                marks=marks,
                turn=lambda till: lock.release,
                mend=lambda: _put_triggers_back(path),
            )
    except BaseException:
        over.close()
        lock.release()
        raise


def _put_triggers_back(path: Path) -> None:
    from posdesk.store import schema  # the wall itself: not before it is seen to be broken

    engine = sqlite.engine_for(path, building=True)
    with sqlite.writers_of(engine).begin() as connection:
        schema.put_triggers_back(connection)
    engine.dispose()
