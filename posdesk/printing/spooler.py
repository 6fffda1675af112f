"""Takes waiting papers, prints them, and says what became of each.

The act behind a paper is booked before it comes here; nothing here can undo it (RELIABILITY 2.4).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from posdesk.errors import Fault
from posdesk.printing.printer import PRINTER_REFUSED, Printer, PrinterFault
from posdesk.values import dataclass

if TYPE_CHECKING:
    from posdesk.documents.paper import Paper

WAITING = "waiting"
"""Nothing of it has come to a printer yet: the next try is the same original."""
SENT = "sent"
"""On its way. Found like this after a crash, it is as FAILED: it may be on paper."""
PRINTED = "printed"
"""The printer has it all."""
FAILED = "failed"
"""Something of it may be on paper; the next try is a COPY."""

MAY_FOLLOW = frozenset(
    {(WAITING, SENT), (SENT, PRINTED), (SENT, WAITING), (SENT, FAILED), (FAILED, SENT)}
)
"""Which state may come after which."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """One paper in the queue. `copy` 0 is the original; 1 and up is COPY n."""

    id: int
    paper: Paper
    copy: int = 0


class Spooler:
    """One printer's turn at the queue. `run_once` in its worker; nothing waits in here.

    `next_job` gives the job to try next, or None. `done` is told (job, state, reason): SENT before
    the first byte, so that a crash leaves a trace, then PRINTED, WAITING or FAILED. The reason is a
    fault's code, "" when there is none. Whoever keeps the queue decides when to try again.
    """

    def __init__(
        self,
        next_job: Callable[[], Job | None],
        done: Callable[[Job, str, str], None],
        printer: Printer,
    ) -> None:
        self._next_job = next_job
        self._done = done
        self._printer = printer

    def run_once(self) -> str | None:
        """Try one job. What became of it: PRINTED, WAITING or FAILED; None when there was none."""
        job = self._next_job()
        if job is None:
            return None
        self._done(job, SENT, "")
        state, reason = self._printed(job)
        self._done(job, state, reason)
        return state

    def _printed(self, job: Job) -> tuple[str, str]:
        try:
            self._printer.print(job.paper, job.copy)
        except PrinterFault as fault:
            _log.info("paper %s: %s (%s)", job.paper.number, fault.code, fault.detail)
            return (FAILED if fault.reached else WAITING), fault.code
        except Fault as fault:
            return WAITING, fault.code
        except Exception:  # our bug: this paper stands aside, the queue goes on
            _log.exception("paper %s could not be printed", job.paper.number)
            return FAILED, PRINTER_REFUSED
        return PRINTED, ""
