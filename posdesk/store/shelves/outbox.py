"""Papers waiting for the printer: intent, effect, outcome. A sale is never undone because of paper.

A job is `waiting`, `sent` (the printer may or may not have it), `printed` or `failed`.
"""

from __future__ import annotations

from collections.abc import Collection

from posdesk.clock import Moment
from posdesk.store.said import Said
from posdesk.store.unit import PUTS, Unit
from posdesk.values import dataclass

WAITING, SENT, PRINTED, FAILED = "waiting", "sent", "printed", "failed"
PERHAPS = "perhaps_printed"  # the detail of a job out of a backup: nothing prints it unasked
WANTED = "wanted"  # the detail of such a job that a person lets print: no drawer opens for it
DROPPED = "dropped"  # the detail of a job that a person says is on paper, or is not wanted

# Said as the index says it: a partial index does not serve a bound value.
# Queued with no time of its own: the moment of the act is in the journal.
_JOB = "select id, document, copy, opens_drawer, state, detail, at_ms, offset_min from print_job "
_WAITING = Said(_JOB + "where state <> 'printed' and till = ? order by id", "till")
_RECENT = Said(_JOB + "where till = ? order by id desc limit ?", "till", "most")
_MARK = Said(
    "update print_job set copy = coalesce(?, copy), state = ?, detail = ?, at_ms = ?, "
    "offset_min = ? where id = ? and state <> 'printed'",
    "copy", "state", "detail", "at_ms", "offset_min", "id",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One printing of paper `number`; `copy` 0 is the original. `at`: when its state changed."""

    id: int
    number: str
    copy: int
    opens_drawer: bool
    state: str
    detail: str
    at: Moment


class OutboxShelf:
    """This till's print jobs."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, number: str, copy: int, opens_drawer: bool) -> None:
        """Queue the paper `number` (already kept)."""
        head = self._unit.stand.head
        at = head.at if head else Moment(0)
        row = {
            "till": self._unit.till.number, "document": number, "copy": copy,
            "opens_drawer": int(opens_drawer), "state": WAITING, "detail": "",
            "at_ms": at.ms, "offset_min": at.offset_min,
        }  # fmt: skip
        self._unit.wire.put(PUTS["print_job"], row)

    def waiting(self) -> tuple[PrintJob, ...]:
        """The jobs not printed yet, oldest first; without those in doubt since a restore."""
        return tuple(job for job in self._open() if job.detail != PERHAPS)

    def in_doubt(self) -> tuple[PrintJob, ...]:
        """The jobs that were open in a backup and may have been printed since, oldest first."""
        return tuple(job for job in self._open() if job.detail == PERHAPS)

    def doubt(self, printed: Collection[tuple[int, str, int]], at: Moment) -> None:
        """After a restore: open jobs print no more by themselves.

        `printed`: those (id, paper, copy) known to be on paper, which are done.
        """
        for job in self._open():
            known = (job.id, job.number, job.copy) in printed
            state, detail = (PRINTED, "") if known else (SENT, PERHAPS)
            self.mark(job.id, state, detail, at)

    def _open(self) -> tuple[PrintJob, ...]:
        return self._jobs(_WAITING, self._unit.till.number)

    def recent(self, limit: int) -> tuple[PrintJob, ...]:
        """The latest jobs, newest first."""
        return self._jobs(_RECENT, self._unit.till.number, limit)

    def mark(
        self, job_id: int, state: str, detail: str, at: Moment, copy: int | None = None
    ) -> None:
        """Write down what became of a job; a printed one stays printed.

        `copy`: as which copy it was tried, so that no two papers carry the same number.
        """
        self._unit.wire.do(_MARK, copy, state, detail, at.ms, at.offset_min, job_id)

    def _jobs(self, question: Said, *which: int) -> tuple[PrintJob, ...]:
        return tuple(
            PrintJob(job, paper, copy, bool(opens), state, detail, Moment(at_ms, offset_min))
            for job, paper, copy, opens, state, detail, at_ms, offset_min in self._unit.wire.rows(
                question, *which
            )
        )
