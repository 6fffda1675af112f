"""A paper as its renderer draws it, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from posdesk.wording import translate
from ui.main_window import Panel
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.labels import Words
from ui.widgets.sheets import Card, SectionHead, Sheet

WIDE = 420  # px of the picture: 80 mm as large as it is in the hand


class PaperSheet(Sheet):
    """The picture of one paper; it scrolls when it is long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = SectionHead()
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.head)
        self.body.addSpacing(12)
        self.body.addWidget(self.picture)
        self.body.addStretch(1)

    def begin(self, title: str, number: str) -> None:
        """Name the paper; its picture follows."""
        self.head.show_head(title, number)
        self.picture.setPixmap(QPixmap())
        self.picture.setAccessibleName(f"{title} {number}")

    def show_picture(self, png: bytes) -> None:
        """Show it as drawn."""
        drawn = QPixmap()
        drawn.loadFromData(png)
        self.picture.setPixmap(drawn)


class PaperPanel(Panel):
    """What was done, and the one next thing: `accepted`; `other` where there is another.

    `gaps`: receipts, journal and drawers do not agree, and that is looked at.
    """

    accepted = Signal()
    other = Signal()
    gaps = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card()
        self.words = Words(size=15, wrap=True)
        self.card.body.addWidget(self.words)
        self.next_shift = SideButton(translate("Shift", "Open the next shift"), icon="banknote")
        self.primary = PrimaryButton()
        self.gap = SideButton(translate("Shift", "A customer may be owed a posting"), icon="search")
        self.gap.clicked.connect(self.gaps)
        self.body.addWidget(self.card)
        self.body.addWidget(self.gap)
        self.body.addWidget(self.next_shift)
        self.foot.addWidget(self.primary)
        self.primary.clicked.connect(self.accepted)
        self.next_shift.clicked.connect(self.other)

    def begin(self, title: str, words: str, primary: str, closed: bool) -> None:
        """Say it; `closed`: the shift is over, and the next one may be opened at once."""
        self.card.show_head(title)
        self.words.setText(words)
        self.next_shift.setVisible(closed)
        self.gap.hide()
        self.primary.say(primary)
        self.primary.setFocus()
