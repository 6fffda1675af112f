"""A printer whose roll can be taken out, for days that are played."""

from __future__ import annotations

from posdesk.desk.actions.record_print import RecordPrint
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.papers import AskPrintQueue
from posdesk.desk.print_run import PrintRun


class Roll(PrintRun):
    """The shop's own printer, whose roll can be taken out for a while."""

    def __init__(self, desk: Desk, run: PrintRun) -> None:
        super().__init__(desk, run.printer)
        self.is_out = False

    def print_waiting(self) -> str:
        """As any printer; without a roll every paper fails and waits."""
        if not self.is_out:
            return super().print_waiting()
        for task in self._desk.ask(AskPrintQueue()):
            self._desk.do(RecordPrint(task.job, "failed", "paper_out"))
        return "paper_out"
