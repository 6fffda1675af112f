"""Books and backups: was the chain whole, how old is the backup; both done again; one put back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from posdesk.desk import signing_in
from posdesk.desk.actions.decide_paper import DecidePaper
from posdesk.desk.actions.sign_in import SignedIn
from posdesk.desk.lookups.books_kept import AskBooksKept, BooksKept
from posdesk.desk.restoring import (
    MAY_RESTORE,
    KeptBackup,
    forecast,
    kept_backups,
    stage_words,
)
from posdesk.desk.trust import OK, told
from posdesk.wording import translate
from ui.books_watch import BooksWatch, PutBack
from ui.errands import Errands
from ui.main_window import Panel
from ui.saying import Saying
from ui.screens.first.restoring_sheet import RestoreSheet
from ui.screens.shop.page import ShopPage, refused_words
from ui.screens.shop.trust_ask import PutBackAsk
from ui.screens.shop.trust_revoke import Revoking
from ui.screens.shop.trust_sheet import TrustSheet, unfinished_rows
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.labels import Words
from ui.widgets.progress import ProgressCard
from ui.widgets.sheets import Card
from ui.wording import refusal

Shown = tuple[BooksKept, tuple[KeptBackup, ...]]
Told = tuple[KeptBackup, tuple[str, ...]]


class TrustPanel(Panel):
    """What can be done with the books; or, before one backup is put back, the question."""

    def __init__(self) -> None:
        super().__init__()
        self.card = Card(translate("Trust", "How they are"))
        self.card.body.setSpacing(8)
        self.lines = [Words(size=15, wrap=True) for _ in range(3)]
        for line in self.lines:
            self.card.body.addWidget(line)
        self.progress = ProgressCard("")
        self.check = SideButton(translate("Trust", "Check everything"), "C", icon="shield-check")
        self.put_back = SideButton(
            translate("Trust", "Put this backup back"), "P", icon="rotate-ccw"
        )
        self.revoke = SideButton(translate("Trust", "Revoke a till"), "K", icon="lock")
        self.again = SideButton("", "R", icon="printer")
        self.drop = SideButton("", "D", icon="x")
        self.rest = QWidget()
        column = QVBoxLayout(self.rest)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (
            self.card, self.progress, self.check, self.put_back, self.revoke, self.again,
            self.drop,
        ):  # fmt: skip
            column.addWidget(part)
        self.progress.hide()
        self.show_doubt("")
        self.ask = PutBackAsk()
        self.primary = PrimaryButton(translate("Trust", "Make a backup now"))
        self.body.addWidget(self.rest)
        self.body.addWidget(self.ask)
        self.foot.addWidget(self.primary)
        self.foot.addWidget(self.ask.primary)
        self.show_asking(False)

    def show_doubt(self, number: str) -> None:
        """The paper a person has to decide on, perhaps printed already; empty for none."""
        again = translate("Trust", "Print {number} again, as a copy")
        drop = translate("Trust", "{number} is on paper: drop it")
        self.again.say(again.format(number=number))
        self.drop.say(drop.format(number=number))
        for button in (self.again, self.drop):
            button.setVisible(bool(number))

    def show_asking(self, asking: bool) -> None:
        """The question, or what can be done."""
        for part in (self.rest, self.primary):
            part.setVisible(not asking)
        for part in (self.ask, self.ask.primary):
            part.setVisible(asking)


class TrustPage(ShopPage):
    """What the books' chip says, in full, and what can be done about it."""

    NAME = "shop/trust"

    def __init__(self, work: Errands, watch: BooksWatch, parent: QObject | None = None) -> None:
        self.parts = TrustPanel()
        super().__init__(self.parts, parent)
        self._work, self._watch = work, watch
        self._asked: KeptBackup | None = None
        self._stage = ""
        self._in_doubt: tuple[tuple[int, str], ...] = ()
        self.paper = TrustSheet()
        self.forecast = RestoreSheet()
        self.papers = QStackedWidget()
        for paper in (self.paper, self.forecast):
            self.papers.addWidget(paper)
        self.sheet.fill(self.papers)
        self.parts.primary.clicked.connect(watch.back_up)
        self.parts.check.clicked.connect(watch.check_everything)
        self.parts.put_back.clicked.connect(self.ask_first)
        self.revoking = Revoking(work, self.parts.ask, self.forecast, self)
        self.revoking.shown.connect(self._ask_in_front)
        self.revoking.ended.connect(self._not_now)
        self.revoking.said.connect(self.said)
        self.parts.revoke.clicked.connect(self.revoking.begin)
        self.parts.again.clicked.connect(lambda: self._decide(prints=True))
        self.parts.drop.clicked.connect(lambda: self._decide(prints=False))
        self.parts.progress.called_off.connect(watch.call_off)
        self.parts.ask.back.connect(self._not_now)
        self.parts.ask.given.connect(self._look_at_pin)
        watch.began.connect(self._begin_bar)
        watch.stage.connect(self._move_bar)
        watch.ended.connect(self._end_bar)
        watch.checked.connect(self._read)
        watch.backed_up.connect(self._read)

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("Shop", "Books and backups")

    @property
    def is_asking(self) -> bool:
        """Whether a PIN is asked for what cannot be undone."""
        return self._asked is not None or self.revoking.till is not None

    def begin(self) -> None:
        """Read what is remembered of the last check and the last backup."""
        self._not_now()

    def step_back(self) -> None:
        """Esc: the question first."""
        if self.is_asking:
            self._not_now()
        else:
            super().step_back()

    def pressed(self, event: QKeyEvent) -> bool:
        """Enter, C, P, K, R, D and the arrows; what is held down and repeats means nothing."""
        if self.is_asking:
            return False
        keys = {
            Qt.Key.Key_Return: self.parts.primary.click,
            Qt.Key.Key_Enter: self.parts.primary.click,
            Qt.Key.Key_C: self.parts.check.click,
            Qt.Key.Key_P: self.parts.put_back.click,
            Qt.Key.Key_R: self.parts.again.click,
            Qt.Key.Key_D: self.parts.drop.click,
            Qt.Key.Key_K: self.parts.revoke.click,
        }
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in moves:
            self.paper.move_row(moves[key])
        elif key in keys and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if not event.isAutoRepeat():
                keys[key]()
        else:
            return False
        return True

    # --- what is known -----------------------------------------------------------------------

    def _read(self) -> None:
        desk = self._work.desk

        def errand() -> Shown:
            kept = desk.ask(AskBooksKept())
            folders = (kept.backup_folder,) if kept.backup_folder else ()
            return kept, kept_backups(desk.books, *folders) if desk.books else ()

        self._work.away(errand, self._show, self._work.tell)

    def _show(self, shown: Shown) -> None:
        kept, backups = shown
        desk = self._work.desk
        now = desk.station().at
        self.paper.show_books(kept, desk.books, now, desk.shop.currency)
        self.paper.show_backups(backups)
        lines = told(desk, kept.trust, now)
        for place, words in enumerate(self.parts.lines):
            words.setVisible(place < len(lines))
            if place < len(lines):
                words.set_tone("ink" if lines[place].state == OK else lines[place].state)
                words.setText(lines[place].words)
        self.parts.put_back.setVisible(bool(backups))
        self._in_doubt = kept.unfinished.in_doubt
        self.parts.show_doubt(self._in_doubt[0][1] if self._in_doubt else "")

    def _decide(self, *, prints: bool) -> None:
        """The first paper in doubt is printed as a copy, or dropped; then the next one is asked."""
        if not self._in_doubt:
            return
        (job, number), self._in_doubt = self._in_doubt[0], self._in_doubt[1:]

        def decided(_: None) -> None:
            words = translate("Trust", "{number} was dropped: it is on paper already.")
            if prints:
                words = translate("Trust", "{number} waits for the printer, as a copy.")
                self.queued.emit()
            self.said.emit(Saying(words.format(number=number)))
            self._read()

        self._work.do(DecidePaper(job, prints), decided, self._undecided)

    def _undecided(self, trouble: Exception) -> None:
        self.said.emit(refused_words(trouble))
        self._read()

    # --- a bar for what takes a while --------------------------------------------------------

    def _begin_bar(self, stage: str) -> None:
        self._stage = stage
        self.parts.progress.begin(stage_words(stage))
        self._allow(False)

    def _move_bar(self, stage: str, done: int, whole: int) -> None:
        if stage != self._stage:
            self._stage = stage
            self.parts.progress.begin(stage_words(stage))
        self.parts.progress.show_progress(done, whole)

    def _end_bar(self) -> None:
        self._allow(True)

    def _allow(self, allowed: bool) -> None:
        self.parts.progress.setVisible(not allowed)
        parts = self.parts
        for button in (parts.primary, parts.check, parts.put_back, parts.revoke):
            button.setEnabled(allowed)
        if self.sheet.isVisible():
            self.sheet.setFocus()  # a button that goes grey would hand the focus to anybody

    # --- a backup put back -------------------------------------------------------------------

    def ask_first(self) -> None:
        """What would happen is told before anything does; for a manager or an owner."""
        staff, backup = self._work.desk.duty.staff, self.paper.chosen
        if backup is None:
            return
        if staff is None or staff.role not in MAY_RESTORE:
            words = translate("Trust", "A manager or the owner puts a backup back: sign in as one.")
            pill = translate("Trust", "Nothing was put back")
            self.said.emit(Saying(words, pill, "warn"))
            return
        desk = self._work.desk

        def errand() -> Told:
            assert desk.books is not None, "backups lie beside books"
            open_ = desk.ask(AskBooksKept()).unfinished
            said = forecast(backup.path, desk.books)
            rows = unfinished_rows(open_, desk.shop.currency)
            if rows:
                gone = translate("Trust", "Unfinished now, and gone then: {what}.")
                said += (gone.format(what=", ".join(row[0] for row in rows)),)
            closes = translate("Trust", "The till closes, and everybody signs in again.")
            return backup, (*said, closes)

        self._work.away(errand, self._ask, self._no_backup)

    def _ask(self, asked: Told) -> None:
        staff = self._work.desk.duty.staff
        backup, lines = asked
        if staff is not None:
            self._asked = backup
            self._ask_in_front()
            whose = translate("Trust", "The PIN of {name}").format(name=staff.name)
            title = translate("Trust", "What happens when this backup is put back")
            self.forecast.show_lines("rotate-ccw", title, lines)
            self.parts.ask.begin(backup, whose)

    def _ask_in_front(self) -> None:
        self.parts.show_asking(True)
        self.papers.setCurrentWidget(self.forecast)

    def _look_at_pin(self, pin: str) -> None:
        if self.revoking.till is not None:
            self.revoking.look_at_pin(pin)
            return
        desk = self._work.desk
        code = desk.duty.code
        self._work.away(lambda: signing_in.sign_in(desk, code, pin), self._known, self._no_backup)

    def _known(self, came: SignedIn) -> None:
        if self._asked is None:
            return
        if came.staff is None or came.staff.role not in MAY_RESTORE:
            self.parts.ask.say(refusal(came.refusal)[0] if came.refusal else "")
            return
        backup, self._asked = self._asked, None
        self._watch.put_back.emit(PutBack(backup.path, came.staff.code))

    def _no_backup(self, trouble: Exception) -> None:
        self.said.emit(Saying(refusal(trouble)[0], state="warn"))

    def _not_now(self) -> None:
        self._asked = None
        self.revoking.leave()
        self.parts.show_asking(False)
        self.papers.setCurrentWidget(self.paper)
        if self.sheet.isVisible():
            self.sheet.setFocus()
        self._read()
