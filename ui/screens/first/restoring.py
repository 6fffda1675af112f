"""A backup put back while no desk is open: asked for, done with a bar, reported, then signed in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from posdesk.clock import Clock
from posdesk.desk.opening import key_path
from posdesk.desk.restoring import (
    BACKUP_STAGE,
    KeptBackup,
    forecast,
    kept_backups,
    report,
    restore_books,
    stage_words,
    who_may,
)
from posdesk.errors import Fault
from posdesk.people.staff import StaffMember
from posdesk.wording import translate
from ui import formats
from ui.main_window import MainWindow, Panel
from ui.screens.first.restoring_sheet import RestoreSheet
from ui.screens.shop.trust_ask import PutBackAsk
from ui.widgets.buttons import PrimaryButton
from ui.widgets.progress import ProgressCard
from ui.wording import refusal
from ui.work import Progress, Work

ASK, RUN = "restoring/ask", "restoring"
HELPED = frozenset({"books_corrupt", "not_books", "books_missing", "settings_differ"})
MOST_TRIES = 10  # wrong PINs in one window; nothing can be written down in books that are broken
_CALLED_OFF = "called_off"


class RestoreScreen(QObject):
    """`begin` puts one backup back; `offer` asks for a PIN first. `go_on`: open the books now."""

    go_on = Signal()
    _stage = Signal(str, int, int)

    def __init__(
        self,
        window: MainWindow,
        work: Work,
        books: Path,
        clock: Clock,
        marks: Path | None = None,
    ) -> None:
        super().__init__(window)
        self.window = window
        self._work, self._books, self._clock, self._marks = work, books, clock, marks
        self._under_way: Progress | None = None
        self._now, self._misses, self._unread = "", 0, 0
        self._offered: tuple[KeptBackup, ...] = ()
        self.sheet, self.offered = RestoreSheet(), RestoreSheet()
        self.progress = ProgressCard("")
        self.primary = PrimaryButton()
        panel = Panel()
        panel.body.addWidget(self.progress)
        panel.foot.addWidget(self.primary)
        self.ask = PutBackAsk()
        asking = Panel()
        asking.body.addWidget(self.ask)
        asking.foot.addWidget(self.ask.primary)
        window.add_page(RUN, self.sheet, panel)
        window.add_page(ASK, self.offered, asking)
        self.primary.clicked.connect(self.go_on)
        self.progress.called_off.connect(self._call_off)
        self._stage.connect(self._move_bar)
        self.ask.back.connect(self.go_on)
        self.ask.given.connect(self._look_at_pin)

    @property
    def backups(self) -> tuple[KeptBackup, ...]:
        """The backups beside those books, the newest first; none without the key they need."""
        return kept_backups(self._books) if key_path(self._books).exists() else ()

    def helps(self, trouble: Exception) -> bool:
        """Whether books with that trouble are mended by a backup there is.

        A disk that could not be read is tried a second time first.
        """
        if isinstance(trouble, Fault) and trouble.code == "disk_unread":
            self._unread += 1
            return self._unread > 1 and bool(self.backups)
        return isinstance(trouble, Fault) and trouble.code in HELPED and bool(self.backups)

    # --- the question, where books cannot be opened ------------------------------------------

    def offer(self) -> None:
        """Ask for the newest backup; one that is not whole is followed by the one before."""
        self._offered = self._offered or self.backups
        if not self._offered:
            self.go_on.emit()
            return
        backup = self._offered[0]
        try:
            lines = forecast(backup.path, self._books)
        except Fault as fault:
            lines = (refusal(fault)[0],)
        self.offered.show_lines(
            "rotate-ccw",
            translate("Restore", "The last good backup can take the place of the books."),
            lines,
        )
        self.window.field.setEnabled(False)
        self.window.show_page(ASK)
        whose = translate("Restore", "The PIN of a manager or the owner, as in the backup")
        self.ask.begin(backup, whose)

    def _look_at_pin(self, pin: str) -> None:
        backup = self._offered[0].path
        books = self._books
        self._work.run(lambda: who_may(backup, pin, books), self._known, self._failed)

    def _known(self, member: StaffMember | None) -> None:
        if member is not None and self._misses < MOST_TRIES:
            self.begin(self._offered[0].path, member.code)
            return
        self._misses += 1
        words = translate("Restore", "That is no manager's and no owner's PIN. Try again.")
        if self._misses >= MOST_TRIES:
            words = translate("Restore", "Too many tries here. On this computer: posdesk restore.")
        self.ask.say(words)

    # --- the restore -------------------------------------------------------------------------

    def begin(self, backup: Path, who: str) -> None:
        """Put it back for `who`, off the GUI thread; nothing changes until it was proved whole."""
        books, clock, marks, tell = self._books, self._clock, self._marks, self._stage

        def errand(progress: Progress) -> tuple[str, ...]:
            def watch(stage: str, done: int, whole: int) -> None:
                if progress.called_off:
                    raise Fault(_CALLED_OFF)
                tell.emit(stage, done, whole)

            return report(restore_books(backup, books, clock, watch, who, marks))

        title = translate("Restore", "The backup is being put back.")
        told = translate("Restore", "It is proved first. Until then the books stay as they are.")
        self.sheet.show_lines("rotate-ccw", title, (told,))
        self._now = BACKUP_STAGE
        self.progress.begin(stage_words(BACKUP_STAGE))
        self.progress.show()
        self.primary.hide()
        self.window.field.setEnabled(False)
        self.window.show_page(RUN)
        self.window.say(title)
        self._under_way = self._work.run_long(errand, self._done, self._failed, _unseen)

    def _move_bar(self, stage: str, done: int, whole: int) -> None:
        if stage != self._now:
            self._now = stage
            self.progress.begin(stage_words(stage))
        self.progress.show_progress(done, whole)

    def _call_off(self) -> None:
        if self._under_way is not None:
            self._under_way.call_off()

    def _done(self, lines: tuple[str, ...]) -> None:
        title = translate("Restore", "The backup is back.")
        self.sheet.show_lines("circle-check", title, lines)
        self._end(title, "ok", translate("Restore", "Open the books and sign in"))

    def _failed(self, trouble: Exception) -> None:
        code = trouble.code if isinstance(trouble, Fault) else ""
        kept = translate("Restore", "The books are as they were. Nothing was put back.")
        if code == _CALLED_OFF:
            title = translate("Restore", "It was called off.")
        elif code == "backup_not_whole":
            title = translate("Restore", "This backup is not whole, so it was not used.")
        elif code == "other_shop":
            title = translate("Restore", "This is the backup of another shop.")
        else:
            title = refusal(trouble)[0]
        self.sheet.show_lines("triangle-alert", title, (kept, *self._older(code)))
        self._end(title, "warn", translate("Restore", "Open the books"))

    def _older(self, code: str) -> tuple[str, ...]:
        """The next `offer` is of the backup before it."""
        if code != "backup_not_whole" or len(self._offered) < 2:
            return ()
        self._offered = self._offered[1:]
        when = formats.day_and_time(self._offered[0].made)
        words = translate("Restore", "The backup before it is of {when}: it is offered next.")
        return (words.format(when=when),)

    def _end(self, words: str, state: str, button: str) -> None:
        self._under_way = None
        self.progress.hide()
        self.primary.say(button)
        self.primary.show()
        self.window.show_page(RUN)
        self.window.say(words, state=state)
        self.primary.setFocus()


def _unseen(done: int, whole: int) -> None:
    """The bar is moved by stages."""
