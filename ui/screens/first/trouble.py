"""Books that cannot be opened: what is wrong, in a sentence, and a way to try again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from posdesk.wording import translate
from ui.main_window import MainWindow, Panel
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labels import Words
from ui.widgets.sheets import Card, EmptyState, Sheet

PAGE = "trouble"


class TroubleScreen(QObject):
    """Shown instead of the counter while the books cannot be opened; nothing can be sold."""

    again = Signal()

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
        self.panel.foot.addWidget(self.try_again)
        window.add_page(PAGE, sheet, self.panel)

    def show(self, words: str, detail: str) -> None:
        """Say what is wrong; `detail` is its code, for whoever helps."""
        self.words.show_words(words, detail)
        self.window.field.setEnabled(False)
        self.window.show_page(PAGE)
        self.try_again.setFocus()
