"""Back the books up, and remember when: at the close of a day, or when somebody asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from posdesk.desk.action import TRUST, Station
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.trust import CHECKED, LAST_BACKUP, checked_as_json
from posdesk.ledger.journal import Fact
from posdesk.store.backup import KEEP, Backup, Watch, nobody_watches
from posdesk.store.books import Books
from posdesk.store.whole import Checked

FOLDER = "backups"


def back_up(
    desk: Desk,
    folder: Path | None = None,
    *,
    keep: int = KEEP,
    signing_key: Path | None = None,
    watch: Watch = nobody_watches,
) -> Backup:
    """A proved backup, beside the books unless told otherwise. Slow: off the GUI thread.

    `watch` is told stage, done and whole, and may raise to call it off. Fault: backup_not_whole,
    disk_full, disk_error, read_only, busy, books_on_server; the earlier backups are still there.
    """
    made = desk.back_up(folder or desk.folder / FOLDER, keep, signing_key, watch)
    desk.do(RecordBackup(made))
    return made


@dataclass(frozen=True, slots=True)
class RecordBackup:
    """A backup was made and proved: its age is shown from now on, and its chain is checked."""

    made: Backup

    operation = ""
    topics = frozenset({TRUST})

    def perform(self, books: Books, station: Station) -> None:
        """Keep when and where; no entry: a backup moves nothing."""
        made = self.made
        kept = {"at": [made.at.ms, made.at.offset_min], "path": str(made.path.absolute())}
        books.settings.put(LAST_BACKUP, {**kept, "records": made.records, "size": made.size})
        books.settings.put(CHECKED, checked_as_json(made.checked, "", station))

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Never asked: nothing is posted."""


@dataclass(frozen=True, slots=True)
class RecordCheck:
    """The chain was checked: how far it is whole, or what was found."""

    checked: Checked | None
    trouble: str = ""

    operation = ""
    topics = frozenset({TRUST})

    def perform(self, books: Books, station: Station) -> None:
        """Keep it under this till's signature: the next check goes on from there."""
        books.settings.put(CHECKED, checked_as_json(self.checked, self.trouble, station))

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Never asked: nothing is posted."""
