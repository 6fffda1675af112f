"""Books that cannot be opened: what is wrong, in a sentence, and a way to try again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from posdesk.wording import QT_TRANSLATE_NOOP, translate
from ui.main_window import MainWindow, Panel
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.labels import Words
from ui.widgets.sheets import Card, EmptyState, Sheet

PAGE = "trouble"
# What somebody who keeps a shop can do about it, by the fault's code.
_WHAT_TO_DO = {
    "books_locked": QT_TRANSLATE_NOOP(
        "Trouble",
        "posdesk is open on this computer already. Use that window, or close it and try again.",
    ),
    "books_newer": QT_TRANSLATE_NOOP(
        "Trouble", "Start the newer posdesk, or bring this one up to date, and try again."
    ),
    "books_corrupt": QT_TRANSLATE_NOOP(
        "Trouble", "Keep the damaged file. The last good backup can take its place."
    ),
    "not_books": QT_TRANSLATE_NOOP(
        "Trouble",
        "Another file lies in the place of the books. Put the books there, or the last backup.",
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "Trouble", "Let posdesk write in the folder of the books, and try again."
    ),
    "disk_unread": QT_TRANSLATE_NOOP(
        "Trouble", "Try again first. If it comes back, have the disk looked at."
    ),
    "disk_full": QT_TRANSLATE_NOOP("Trouble", "Make room on the disk, and try again."),
    "key_missing": QT_TRANSLATE_NOOP(
        "Trouble", "The key's file ends in .key. Put it beside the books again, and try again."
    ),
}


class TroubleScreen(QObject):
    """Shown instead of the counter while the books cannot be opened; nothing can be sold."""

    again = Signal()
    put_back = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.words = EmptyState("lock", "")
        sheet = Sheet()
        sheet.body.addWidget(self.words, 1)
        self.panel = Panel()
        card = Card(translate("Trouble", "Nothing was booked"))
        card.body.setSpacing(8)
        told = translate(
            "Trouble", "The books were left as they are. Papers already printed count as always."
        )
        card.body.addWidget(Words(told, wrap=True))
        self.what_to_do = Words("", wrap=True)
        card.body.addWidget(self.what_to_do)
        self.try_again = PrimaryButton(translate("Trouble", "Try again"))
        self.try_again.clicked.connect(self.again)
        self.panel.body.addWidget(card)
        put_back = translate("Trouble", "Put the last good backup back")
        self.restore = SideButton(put_back, "P", icon="rotate-ccw")
        self.restore.clicked.connect(self.put_back)
        self.panel.installEventFilter(self)
        self.panel.body.addWidget(self.restore)
        self.panel.foot.addWidget(self.try_again)
        window.add_page(PAGE, sheet, self.panel)

    def show(self, words: str, detail: str, *, backup: Path | None = None) -> None:
        """Say what is wrong, by its code in `detail` what to do, and which `backup` mends it."""
        self.restore.setVisible(backup is not None)
        advice = translate("Trouble", _WHAT_TO_DO[detail]) if detail in _WHAT_TO_DO else ""
        if backup is not None:
            named = translate("Trouble", "The last backup is {name}.").format(name=backup.name)
            advice = f"{advice} {named}".strip()
        self.what_to_do.setText(advice)
        self.what_to_do.setVisible(bool(advice))
        self.words.show_words(words, detail)
        self.window.field.setEnabled(False)
        self.window.show_page(PAGE)
        self.try_again.setFocus()
        self.panel.scroll_by(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """P is the button's key, whatever has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            wanted = event.key() == Qt.Key.Key_P and not event.isAutoRepeat()
            if wanted and self.restore.isVisible():
                self.restore.click()
                return True
        return super().eventFilter(watched, event)
