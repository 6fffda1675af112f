"""The sheet of 'Books and backups': the books, what is unfinished, the backups there are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from posdesk.clock import Moment
from posdesk.desk.lookups.books_kept import BooksKept, Unfinished
from posdesk.desk.restoring import KeptBackup
from posdesk.desk.trust import ago
from posdesk.wording import translate
from ui import formats
from ui.models.rows import Cell, Column, Kind, RowsModel
from ui.screens.counter.say import tender_name
from ui.screens.shift.day_sheet import FigureRows
from ui.shown_paths import shown
from ui.widgets.labels import Words
from ui.widgets.lines import ONE_LINE, LinesView
from ui.widgets.sheets import SectionHead, Sheet

HEAD_SIGNS, GROUP = 16, 4
MOST_IN_DOUBT = 5  # papers named at once


class TrustSheet(Sheet):
    """`show_books` and `show_backups` fill it; `chosen` is the place of the lit backup, or -1."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.now: Moment | None = None
        self.rows = FigureRows()
        self.open_head = SectionHead(translate("Trust", "Unfinished at this till"))
        self.open_rows = FigureRows()
        self.list_head = SectionHead(translate("Trust", "Backups there are"))
        self.none = Words(size=13, tone="soft", wrap=True)
        self.none.setText(translate("Trust", "None yet. Enter makes the first; selling goes on."))
        columns: tuple[Column[KeptBackup], ...] = (
            Column("", Kind.WORDS, lambda kept: Cell(formats.day_and_time(kept.made))),
            Column("", Kind.MONEY, lambda kept: Cell(size_words(kept.size), tone="soft"), 120),
        )
        self.model: RowsModel[KeptBackup] = RowsModel(columns, self)
        name = translate("Trust", "Backups there are")
        self.view = LinesView(name, row_height=ONE_LINE, heads=False)
        self.view.setModel(self.model)
        self.view.pressed_cell.connect(self._press)
        for part in (self.rows, self.open_head, self.open_rows, self.list_head):
            if part in (self.open_head, self.list_head):
                self.body.addSpacing(16)
            self.body.addWidget(part)
        self.body.addSpacing(4)
        self.body.addWidget(self.none)
        self.body.addWidget(self.view)
        self.body.addStretch(1)

    def show_books(self, kept: BooksKept, books: Path | None, now: Moment, currency: str) -> None:
        """What is known of the books at `now`."""
        self.rows.show_rows(_books(kept, books, now))
        rows = unfinished_rows(kept.unfinished, currency)
        self.open_rows.show_rows(rows)
        self.open_head.setVisible(bool(rows))

    def show_backups(self, backups: tuple[KeptBackup, ...]) -> None:
        """The newest is lit."""
        self.model.set_rows(backups)
        self.view.set_current_row(0 if backups else -1)
        self.view.setVisible(bool(backups))
        self.none.setVisible(not backups)
        head = str(len(backups)) if len(backups) > 1 else ""
        self.list_head.show_head(translate("Trust", "Backups there are"), head)

    @property
    def chosen(self) -> KeptBackup | None:
        """The lit backup."""
        at = self.view.current_row
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def move_row(self, by: int) -> None:
        """Light the backup above or below."""
        last = len(self.model.rows) - 1
        if last >= 0:
            self.view.set_current_row(min(max(self.view.current_row + by, 0), last))
            self.view.reveal(self.area, self.view.current_row)

    def _press(self, row: int, _column: int) -> None:
        self.view.set_current_row(row)
        self.pressed.emit()


def size_words(size: int) -> str:
    """`12.4 MB`, as the screen's language writes it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def unfinished_rows(open_: Unfinished, currency: str) -> list[tuple[str, str, str]]:
    """Ticket, cards, papers: (words, figure, grey line) each."""
    rows = []
    if open_.counter is not None and open_.since is not None:
        words = translate("Trust", "A ticket is on the counter")
        rows.append((words, formats.time_of_day(open_.since.local), ""))
        for card in open_.counter.cards:
            words = translate("Trust", "{card} has paid, and it is not booked")
            told = translate("Trust", "Do not charge it again. Book the ticket, or give it back.")
            name = tender_name(card.kind, card.last4)
            rows.append((words.format(card=name), formats.amount(card.amount, currency), told))
        if open_.counter.asked:
            words = translate("Trust", "Shown for the card terminal, without an answer")
            rows.append((words, formats.amount(open_.counter.asked, currency), ""))
    if open_.held:
        rows.append((translate("Trust", "Tickets on hold"), str(open_.held), ""))
    if open_.waiting:
        words = translate("Trust", "Papers waiting for the printer")
        rows.append((words, str(open_.waiting), open_.failed))
    return rows + _in_doubt(open_)


def _in_doubt(open_: Unfinished) -> list[tuple[str, str, str]]:
    """Papers out of a backup: named one by one, since a person decides on each."""
    words = translate("Trust", "Perhaps printed already")
    told = translate("Trust", "Since a backup was put back; it does not print by itself.")
    rows = [(words, number, told) for _, number in open_.in_doubt[:MOST_IN_DOUBT]]
    if len(open_.in_doubt) > MOST_IN_DOUBT:
        rows.append((words, str(len(open_.in_doubt) - MOST_IN_DOUBT), translate("Trust", "more")))
    return rows


def _books(kept: BooksKept, books: Path | None, now: Moment) -> list[tuple[str, str, str]]:
    trust = kept.trust
    never = translate("Trust", "never")
    backup = _when(trust.backup_at, now) if trust.backup_at else never
    checked = _when(trust.checked_at, now) if trust.checked_at else never
    told = translate("Trust", "{checked} of {entries} entries, each as it was sealed")
    told = told.format(checked=f"{kept.checked_entries:,}", entries=f"{kept.entries:,}")
    if trust.trouble:
        words = translate("Trust", "Changed after they were sealed: {record}")
        told = words.format(record=trust.trouble)
    place = shown(books) if books else translate("Trust", "on the shop's server")
    head = translate("Trust", "epoch {epoch}, entry {seq}")
    return [
        (translate("Trust", "Last backup"), backup, shown(trust.backup)),
        (translate("Trust", "Chain last checked"), checked, told if trust.checked_at else ""),
        (
            translate("Trust", "Head of the chain"),
            _grouped(kept.head[:HEAD_SIGNS]),
            head.format(epoch=kept.epoch, seq=f"{kept.seq:,}"),
        ),
        (translate("Trust", "Key of this till"), _grouped(kept.fingerprint), ""),
        (translate("Trust", "Where the books are"), "", place),
    ]


def _when(then: Moment, now: Moment) -> str:
    return formats.beside(ago(then, now), formats.time_of_day(then.local))


def _grouped(signs: str) -> str:
    """`1f3a 09bc ...`: read aloud over the telephone."""
    return " ".join(signs[at : at + GROUP] for at in range(0, len(signs), GROUP))
