"""Books that cannot be opened: what is wrong, in a sentence, and a way to try again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from posdesk.wording import translate
from ui.main_window import MainWindow, Panel
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.labels import Words
from ui.widgets.sheets import Card, EmptyState, Sheet

PAGE = "trouble"


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
        told = translate(
            "Trouble", "The books were left as they are. Papers already printed count as always."
        )
        card.body.addWidget(Words(told, wrap=True))
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

    def show(self, words: str, detail: str, *, backups: bool = False) -> None:
        """Say what is wrong; `detail` is its code, for whoever helps; `backups`: one mends it."""
        self.restore.setVisible(backups)
        self.words.show_words(words, detail)
        self.window.field.setEnabled(False)
        self.window.show_page(PAGE)
        self.try_again.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """P is the button's key, whatever has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            wanted = event.key() == Qt.Key.Key_P and not event.isAutoRepeat()
            if wanted and self.restore.isVisible():
                self.restore.click()
                return True
        return super().eventFilter(watched, event)
