"""One printer's turns at the queue: papers come from the books, and what became of them goes back.

Runs in the printer's own worker; nothing here can undo an act, and no window waits for it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from posdesk.desk.desk import Desk
from posdesk.printing.spooler import PRINTED, Job, Spooler

if TYPE_CHECKING:
    from posdesk.printing.printer import Printer


class PrintRun:
    """The queue of one till and the printer it goes to."""

    def __init__(self, desk: Desk, printer: Printer) -> None:
        self._desk = desk
        self.printer = printer
        self._tried: set[int] = set()
        self._spooler = Spooler(self._next, self._done, printer)

    def print_waiting(self) -> str:
        """Print what waits, oldest first; a paper that fails stays, and the run ends there.

        The fault's code, or "" when everything that waited is on paper.
        """
        self._tried.clear()
        self._reason = ""
        while self._spooler.run_once() == PRINTED:
            pass
        return self._reason

    def kick_drawer(self) -> None:
        """Open the drawer without paper (PrinterFault when it cannot)."""
        self.printer.kick_drawer()

    def _next(self) -> Job | None:
        from posdesk.desk.lookups.papers import AskPrintQueue  # not before something waits

        for task in self._desk.ask(AskPrintQueue()):
            if task.job not in self._tried:
                self._tried.add(task.job)
                paper = replace(task.paper, opens_drawer=task.opens_drawer)
                return Job(task.job, paper, task.paper.copy)
        return None

    def _done(self, job: Job, state: str, reason: str) -> None:
        from posdesk.desk.actions.record_print import RecordPrint

        self._reason = reason
        self._desk.do(RecordPrint(job.id, state, reason, job.copy))
