"""Ink: the printer's own worker, its chip, and the drawer that hangs on it.

Nothing here can undo an act. A printer that fails rests and is tried again by itself; a new ticket,
or somebody asking, tries it at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from posdesk.wording import translate
from ui import formats, wording
from ui.errands import Draft, Errands
from ui.saying import Saying
from ui.widgets.status_chip import StatusChip
from ui.work import Work

if TYPE_CHECKING:
    from posdesk.desk.print_run import PrintRun
    from posdesk.documents.paper import Paper

AGAIN_MS = 15_000  # how long a printer that failed rests before it is tried again


class Ink(QObject):
    """Prints what waits. `ended` tells that a run is over; `said(Saying)`: drawer and paper."""

    ended = Signal()
    said = Signal(object)

    def __init__(
        self,
        run: PrintRun,
        work: Work,
        printer: StatusChip,
        drawer: StatusChip,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run, self._work = run, work
        self._printer, self._drawer = printer, drawer
        self._printing = False
        self._opening: Draft | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(AGAIN_MS)
        self._rest.timeout.connect(self.print_now)

    def print_now(self) -> None:
        """Print what waits, in the printer's own worker."""
        if not self._printing:
            self._printing = True
            self._rest.stop()
            self._work.run(self._run.print_waiting, self._printed, self._broke)

    def print_page(self, paper: Paper) -> None:
        """Print a page that no book keeps: one to be signed before anything is booked."""
        printer = self._run.printer
        self._work.run(lambda: printer.print(paper), self._page_printed, self._broke)

    def _page_printed(self, _: object) -> None:
        self._printer.show_state("ok")

    def use(self, run: PrintRun) -> None:
        """Another printer from now on; what waits goes there."""
        self._run = run
        self.print_now()

    def print_unless_resting(self, waiting: int) -> None:
        """Papers wait: print them, unless the printer has just failed and rests."""
        if waiting and not self._rest.isActive():
            self.print_now()

    def show_queue(self, waiting: int, failed: str) -> None:
        """The chip while papers wait: how many, and why."""
        if waiting and failed:
            words = translate("Chips", "{count} waiting").format(count=waiting)
            self._printer.show_state("warn", formats.beside(words, _why(failed)))

    def open_drawer(self, errands: Errands) -> None:
        """Open the drawer by hand; every opening is written down before it happens."""
        from posdesk.desk.actions.open_drawer import OpenDrawer

        self._opening = self._opening or errands.draft()
        errands.do(OpenDrawer(self._opening.id_of()), self._drawer_written)

    def kick_drawer(self) -> None:
        """Open the drawer for an act that is written down already."""
        self._work.run(self._run.kick_drawer, self._drawer_kicked, self._drawer_stuck)

    def stop(self) -> None:
        """Try nothing more; the program ends."""
        self._rest.stop()
        self._work.finish()

    def _printed(self, reason: str) -> None:
        self._printing = False
        if reason:
            self._printer.show_state("warn", _why(reason))
            self._rest.start()
        else:
            self._printer.show_state("ok")
        self.ended.emit()

    def _broke(self, trouble: Exception) -> None:
        """Not the printer but the program failed: the papers wait, and what was booked stands."""
        self._printing = False
        self._rest.start()
        words, detail = wording.refusal(trouble)
        self.said.emit(Saying(words, translate("Ask", "Papers waiting"), "warn", detail))

    def _drawer_written(self, _: None) -> None:
        self._work.run(self._run.kick_drawer, self._drawer_open, self._drawer_stuck)

    def _drawer_open(self, _: None) -> None:
        self._drawer.show_state("ok")
        words = translate("Start", "The drawer was opened by hand; it is written down.")
        self.said.emit(Saying(words, translate("Start", "Drawer")))

    def _drawer_kicked(self, _: None) -> None:
        self._drawer.show_state("ok")

    def _drawer_stuck(self, trouble: Exception) -> None:
        words, _ = wording.refusal(trouble)
        self._drawer.show_state("warn", words)


def _why(code: str) -> str:
    return wording.refusal_of_fault(code)
