"""The books' chip: the chain checked at every start, backups made, and both told. Nobody waits.

Its errands have a thread of their own: sales go on through a check and through a backup.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from posdesk.desk.desk import Desk
from posdesk.errors import Fault
from posdesk.wording import QT_TRANSLATE_NOOP, translate
from ui.saying import Saying
from ui.widgets.status_chip import StatusChip
from ui.work import Progress, Work

if TYPE_CHECKING:
    from posdesk.desk.lookups.trust import Trust
    from posdesk.desk.trust import Told

CALLED_OFF = "called_off"
_TROUBLES = {
    "disk_full": QT_TRANSLATE_NOOP("Books", "There is no room for a backup on this disk."),
    "read_only": QT_TRANSLATE_NOOP("Books", "The folder for backups cannot be written."),
    "backup_not_whole": QT_TRANSLATE_NOOP(
        "Books", "The books do not agree with what was sealed, so no copy of them was kept."
    ),
    "books_on_server": QT_TRANSLATE_NOOP(
        "Books", "Books on the shop's server are backed up there."
    ),
    CALLED_OFF: QT_TRANSLATE_NOOP("Books", "The backup was called off."),
}
_OTHER = QT_TRANSLATE_NOOP("Books", "The backup could not be made just now.")


class PutBack(NamedTuple):
    """The backup that is to become the books, and the code of who wants it."""

    backup: Path
    who: str


class BooksWatch(QObject):
    """What the chip of the books shows. `said` carries a Saying for the message bar.

    What somebody asked for is told to whoever paints a bar: `began` with its first stage (see
    restoring.stage_words), `stage` with what is done, how much, of how much; `ended`. `put_back`
    carries what is to become the books (a PutBack).
    """

    said = Signal(object)
    checked = Signal()
    backed_up = Signal()
    began = Signal(str)
    stage = Signal(str, int, int)
    ended = Signal()
    put_back = Signal(object)
    _alarmed = Signal()

    def __init__(
        self, desk: Desk, chip: StatusChip, parent: QObject | None = None, work: Work | None = None
    ) -> None:
        super().__init__(parent)
        self.work = work or Work(self)
        self._desk, self._chip = desk, chip
        self._under_way: Progress | None = None
        self._checking = False
        self._asked = False
        chip.clicked.connect(self.back_up)
        self._alarmed.connect(self._tell_alarm, Qt.ConnectionType.QueuedConnection)
        desk.on_alarm = self._alarmed.emit

    def check(self) -> None:
        """Hold what came since the last check against the chain."""
        desk = self._desk

        def errand(progress: Progress) -> Trust:
            from posdesk.desk import first_sale  # loaded now, while nobody waits for it
            from posdesk.desk.trust import check_books

            desk.keep_reserve()
            first_sale.make_ready()
            return check_books(desk, lambda done, whole: _go_on(progress))

        self._run(errand, self._show_checked, _wait)
        self._checking = True

    def check_everything(self) -> None:
        """Somebody asks for the whole chain, every signature, and hears what was found."""
        if self._is_busy():
            return
        from posdesk.desk.lookups.books_kept import AskBooksKept
        from posdesk.desk.restoring import CHECK_STAGE
        from posdesk.desk.trust import check_books

        desk, tell = self._desk, self.stage

        def errand(progress: Progress) -> tuple[Trust, int]:
            def watch(done: int, whole: int) -> None:
                _go_on(progress)
                tell.emit(CHECK_STAGE, done, whole)

            trust = check_books(desk, watch, everything=True)
            return trust, desk.ask(AskBooksKept()).checked_entries

        self.began.emit(CHECK_STAGE)
        self.said.emit(Saying(translate("Books", "Checking the whole chain. Selling goes on.")))
        self._run(errand, self._show_all_checked, self._not_checked)
        self._checking = True

    def back_up(self) -> None:
        """Somebody asks for a backup, and hears of it; one that is under way is enough."""
        if self._is_busy():
            return
        from posdesk.desk.restoring import BACKUP_STAGE

        self._asked = True
        self.began.emit(BACKUP_STAGE)
        self.said.emit(Saying(translate("Books", "Making a backup. Selling goes on.")))
        self._back_up()

    def call_off(self) -> None:
        """Stop what is under way where it can stop; what was there before is still there."""
        if self._under_way is not None:
            self._under_way.call_off()

    def back_up_quietly(self) -> None:
        """The day was closed: only a backup that fails is spoken of."""
        self._asked = False
        self._back_up()

    def stop(self) -> None:
        """The books are about to be closed: a check is called off, a backup is waited for."""
        if self._checking:
            self.call_off()
        self.work.finish()

    def _tell_alarm(self) -> None:
        """Something is wrong with the disk since the start, or right again: said after the act."""
        from posdesk.desk.trust import trust_now

        desk = self._desk

        def shown(trust: Trust) -> None:
            worst, rest = self._show(trust)
            if desk.alarms:
                self.said.emit(Saying(worst.words, worst.short, worst.state, rest))

        self.work.run(lambda: trust_now(desk), shown, _wait)

    def _is_busy(self) -> bool:
        if self.work.waiting:
            words = translate("Books", "The books are being looked after just now. One moment.")
            self.said.emit(Saying(words))
        return bool(self.work.waiting)

    def _run(
        self,
        errand: Callable[[Progress], object],
        home: Callable[[Any], None],
        trouble: Callable[[Exception], None],
    ) -> None:
        self._checking = False
        self._under_way = self.work.run_long(errand, home, trouble, _unseen)

    def _back_up(self) -> None:
        from posdesk.desk.actions.back_up import back_up
        from posdesk.desk.trust import trust_now

        desk, tell = self._desk, self.stage

        def errand(progress: Progress) -> tuple[int, Trust]:
            def watch(stage: str, done: int, whole: int) -> None:
                _go_on(progress)
                tell.emit(stage, done, whole)

            return back_up(desk, watch=watch).records, trust_now(desk)

        self._run(errand, self._show_backed_up, self._no_backup)

    def _show_checked(self, trust: Trust) -> None:
        self._show(trust)
        self.checked.emit()

    def _show_all_checked(self, found: tuple[Trust, int]) -> None:
        from posdesk.desk.trust import OK

        trust, entries = found
        worst, rest = self._show(trust)
        words = translate("Books", "All {count} entries are as they were sealed.")
        text = worst.words if trust.trouble else words.format(count=f"{entries:,}")
        pill = "" if trust.trouble else translate("Books", "Checked")
        self.said.emit(Saying(text, pill, worst.state if trust.trouble else OK, rest))
        self.ended.emit()
        self.checked.emit()

    def _not_checked(self, trouble: Exception) -> None:
        words = translate("Books", "The books could not be read to their end just now.")
        if isinstance(trouble, Fault) and trouble.code == CALLED_OFF:
            words = translate("Books", "The check was called off. Nothing was noted.")
        self.said.emit(Saying(words, state="warn"))
        self.ended.emit()

    def _show_backed_up(self, made: tuple[int, Trust]) -> None:
        from posdesk.desk.trust import OK

        records, trust = made
        worst, rest = self._show(trust)
        words = translate("Books", "The backup is made: {count} entries, tried by restoring it.")
        if worst.state != OK:
            self.said.emit(Saying(worst.words, state=worst.state, detail=rest))
        elif self._asked:
            self.said.emit(Saying(words.format(count=f"{records:,}"), detail=rest))
        self.ended.emit()
        self.backed_up.emit()

    def _show(self, trust: Trust) -> tuple[Told, str]:
        """The worst on the chip, all of it behind it."""
        from posdesk.desk.trust import OK, told

        lines = told(self._desk, trust, self._desk.station().at)
        worst = lines[0]
        self._chip.show_state(worst.state, worst.short if worst.state != OK else "")
        self._chip.setToolTip(" ".join(each.words for each in lines))
        return worst, " ".join(each.words for each in lines[1:])

    def _no_backup(self, trouble: Exception) -> None:
        code = trouble.code if isinstance(trouble, Fault) else type(trouble).__name__
        words = translate("Books", _TROUBLES.get(code, _OTHER))
        kept = translate("Books", "Earlier backups are still there.")
        self.said.emit(Saying(words, translate("Books", "No backup"), "warn", kept))
        self.ended.emit()


def _go_on(progress: Progress) -> None:
    if progress.called_off:
        raise Fault(CALLED_OFF)


def _wait(trouble: Exception) -> None:
    """Called off, or not now: the next start goes on from the last check."""


def _unseen(done: int, whole: int) -> None:
    """A check runs unseen; its end is shown."""
