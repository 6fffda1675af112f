"""The journal: every entry, of a kind and of some days; what one says; all of it as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from posdesk.desk.journal_export import CSV, XLSX, export_journal
from posdesk.desk.lookups.journal import AskEntries, AskEntryKinds, Entry, Wanted
from posdesk.returns.clues import read_clues
from posdesk.wording import translate
from ui import formats
from ui.errands import Errands
from ui.main_window import Panel
from ui.models.paged import PagedModel
from ui.saying import Saying, refused_words
from ui.screens.books.paging import Paging
from ui.screens.books.rows import ENTRY_COLUMNS, seal_words, who_words
from ui.screens.books.seek_field import SeekField
from ui.screens.books.sheet import JOURNAL, ListSheet
from ui.screens.books.words import cause_words, count_words, kind_words, language
from ui.widgets.buttons import SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.figures import FigureRow
from ui.widgets.labels import Words
from ui.widgets.progress import ProgressCard
from ui.widgets.sheets import Card, EmptyState
from ui.work import Progress, Work

NEWEST = "books-entries"
KIND_LETTERS = 14


class EntryPanel(Panel):
    """What one entry says; the export, and how far it is."""

    def __init__(self) -> None:
        super().__init__()
        self.card = Card()
        self.told = Words(size=13, tone="soft", wrap=True)
        self.rows: list[FigureRow] = []
        self.card.body.addWidget(self.told)
        self.exports = {
            CSV: SideButton(translate("Books", "Export as CSV"), icon="file-down"),
            XLSX: SideButton(translate("Books", "Export as XLSX"), icon="file-down"),
        }
        self.progress = ProgressCard(translate("Books", "Writing the journal to a file"))
        self.progress.hide()
        self.body.addWidget(self.card)
        self.foot.addWidget(self.progress)
        for button in self.exports.values():
            self.foot.addWidget(button)
        self.show_entry(None)

    def show_exports(self, shown: bool) -> None:
        """The buttons, or in their place how far the export is."""
        self.progress.setVisible(not shown)
        for button in self.exports.values():
            button.setVisible(shown)

    def show_entry(self, entry: Entry | None) -> None:
        """Its postings, why, who, which papers, and whether its seal holds."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        self.card.setVisible(entry is not None)
        if entry is None:
            return
        seal, state = seal_words(entry)
        self.card.head.show_head(kind_words(entry.kind), f"{entry.seq}", seal, state)
        self.card.head.show()
        for posting in entry.postings:
            row = FigureRow(tight=True)
            row.show_figure(posting.account, formats.amount(posting.minor, entry.currency))
            self.card.body.insertWidget(self.card.body.count() - 1, row)
            self.rows.append(row)
        why = translate("Books", "Why: {cause}").format(cause=cause_words(entry.cause))
        link = translate("Books", "Seal {link}").format(link=entry.link[:16])
        file = translate("Books", "File {digest}")
        told = (
            formats.day_and_time(entry.at.local), why, who_words(entry),
            ", ".join(entry.papers),
            *(count_words(name, count) for name, count in entry.counts),
            *(file.format(digest=each[:16]) for each in entry.files), link,
        )  # fmt: skip
        self.told.setText("\n".join(each for each in told if each))


class JournalList(QObject):
    """The list, what narrows it, and the export, which has a worker of its own: tills go on."""

    said = Signal(object)

    def __init__(self, work: Errands, long_work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self.work, self.long_work = work, long_work
        self.wanted = Wanted()
        self.running: Progress | None = None
        self.model = PagedModel(ENTRY_COLUMNS, self)
        self.seek = SeekField(
            translate("Books", "Days"), translate("Books", "Days: 12 Oct, or 1-15 Oct")
        )
        self.kind = Chooser(translate("Books", "Kind of entry"))
        self.kind.setMinimumContentsLength(KIND_LETTERS)
        self.empty = EmptyState(
            "book-text",
            translate("Books", "No entry fits that."),
            translate("Books", "Try other days, or every kind."),
        )
        title = translate("Books", "What was done, entry by entry")
        self.sheet = ListSheet(JOURNAL, title, self.seek, self.model, self.empty)
        self.sheet.beside.addWidget(self.kind)
        self.paging = Paging(work, self.sheet, self.model, NEWEST, self)
        self.panel = EntryPanel()
        self.seek.seek.connect(self.find)
        self.kind.activated.connect(lambda _: self.find(self.seek.text()))
        self.sheet.lit.connect(self._light)
        self.panel.exports[CSV].clicked.connect(lambda: self.export(CSV))
        self.panel.exports[XLSX].clicked.connect(lambda: self.export(XLSX))
        self.panel.progress.called_off.connect(self.call_off)

    def begin(self) -> None:
        """Ask which kinds there are, then show the newest."""
        self.work.ask(AskEntryKinds(), self._kinds)

    def _kinds(self, kinds: tuple[str, ...]) -> None:
        chosen = self.kind.chosen if self.kind.count() else ""
        every = (("", translate("Books", "Every kind")),)
        self.kind.offer((*every, *((kind, kind_words(kind)) for kind in kinds)))
        self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))
        self.find(self.seek.text())

    def find(self, typed: str) -> None:
        """The newest entries of those days and that kind; words that are no days are said."""
        clues = read_clues(typed, self.work.desk.station().at.day, 2, language())
        if typed.strip() and clues.since is None:
            text = translate("Books", "“{typed}” names no day. Try 12 Oct, or 1-15 Oct.")
            self.said.emit(Saying(text.format(typed=typed.strip()), state="warn"))
            return
        self.wanted = Wanted(
            self.kind.chosen if self.kind.count() else "", clues.since, clues.until
        )
        wanted = self.wanted
        self.paging.begin(lambda below: AskEntries(wanted, below))

    def _light(self, row: int) -> None:
        self.panel.show_entry(self.model.rows[row] if row >= 0 else None)

    # --- export ------------------------------------------------------------------------------

    def export(self, form: str) -> None:
        """Write what is listed to a new file; one at a time."""
        if self.running is not None:
            return
        desk, wanted, panel = self.work.desk, self.wanted, self.panel

        def written(progress: Progress) -> Path | None:
            return export_journal(
                desk, wanted, progress.tell, lambda: progress.called_off, form=form
            )

        panel.progress.begin(translate("Books", "Writing the journal to a file"))
        panel.show_exports(False)
        self.running = self.long_work.run_long(
            written, self._exported, self._not_exported, panel.progress.show_progress
        )

    def call_off(self) -> None:
        """Stop writing; nothing is left behind."""
        if self.running is not None:
            self.running.call_off()

    def _exported(self, path: Path | None) -> None:
        self._ended()
        if path is None:
            text = translate("Books", "The export was stopped. No file is left behind.")
            self.said.emit(Saying(text, translate("Books", "Stopped"), "warn"))
        else:
            text = translate("Books", "The journal was written to {file}.")
            pill = translate("Books", "Exported")
            self.said.emit(Saying(text.format(file=path.name), pill, "ok", str(path.parent)))

    def _not_exported(self, trouble: Exception) -> None:
        self._ended()
        told = refused_words(trouble)
        self.said.emit(Saying(told.text, translate("Books", "No file"), "warn", told.detail))

    def _ended(self) -> None:
        self.running = None
        self.panel.show_exports(True)
