"""The books at a glance: how long their chain is, whose key signs, what is unfinished."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from posdesk.clock import Moment
from posdesk.desk.action import Station
from posdesk.desk.actions.hold_ticket import live_slot
from posdesk.desk.lookups.trust import LAST_BACKUP, AskTrust, Trust
from posdesk.store.books import Books
from posdesk.ticket import keeping
from posdesk.ticket.keeping import Amid


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What this till began and has not ended.

    `counter`: how the ticket on the counter stands, None when there is none; `waiting`: papers for
    the printer, `failed` says why; `held`: tickets on hold; `in_doubt`: (job, number) of
    papers that are perhaps printed already, since a backup was put back.
    """

    counter: Amid | None
    since: Moment | None
    waiting: int
    failed: str
    held: int
    in_doubt: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class BooksKept:
    """Frozen values for the faces. `backup_size` in bytes, 0 when unknown; `head`: link in hex."""

    trust: Trust
    entries: int
    checked_entries: int
    epoch: int
    seq: int
    head: str
    head_at: Moment
    fingerprint: str
    backup_folder: Path | None
    unfinished: Unfinished


@dataclass(frozen=True, slots=True)
class AskBooksKept:
    """As the books stand now; counting a very long chain takes a moment, so off any screen."""

    def find(self, books: Books, station: Station) -> BooksKept:
        """Read it all at once."""
        head = books.journal.head()
        trust = AskTrust().find(books, station)
        backup = books.settings.get(LAST_BACKUP) or {}
        entries = books.entries.count(books.entries.reach(), "")
        return BooksKept(
            trust=trust,
            entries=entries,
            checked_entries=_checked(trust, station.till.number, entries, head.epoch, head.seq),
            epoch=head.epoch,
            seq=head.seq,
            head=head.link.hex(),
            head_at=head.at,
            fingerprint=station.key.id.hex(),
            backup_folder=Path(backup["path"]).parent if backup else None,
            unfinished=_unfinished(books, station),
        )


def _checked(trust: Trust, till: int, entries: int, epoch: int, seq: int) -> int:
    """How many of this till's entries the last check reached; those since it are not among them."""
    if trust.checked is None or till not in trust.checked.ends:
        return 0
    until_epoch, until_seq, _ = trust.checked.ends[till]
    return entries - (seq - until_seq) if until_epoch == epoch else 0


def _unfinished(books: Books, station: Station) -> Unfinished:
    slot = live_slot(station)
    rows = books.held.all()
    since = next((row.at for row in rows if row.slot == slot), None)
    body = books.held.get(slot) if since else None
    jobs = books.outbox.waiting()
    return Unfinished(
        counter=keeping.amid_of(body) if body is not None else None,
        since=since,
        waiting=len(jobs),
        failed=next((job.detail for job in jobs if job.state == "failed"), ""),
        held=sum(not row.slot.startswith("live:") for row in rows),
        in_doubt=tuple((job.id, job.number) for job in books.outbox.in_doubt()),
    )
