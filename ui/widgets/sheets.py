"""Grounds to lay work on: the paper-like sheet, the panel's cards, words to say, empty states."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.widgets import paint
from ui.widgets.labels import Elided, Icon, KeyCap, Pill, SectionLabel, Words

LEAST = 220  # px: a few lines


class Sheet(QFrame):
    """The white sheet for the work; `body` is its column, `area` scrolls when it is long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "sheet")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        self.area = scrolling()
        inner = Inner()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(24, 20, 24, 24)
        self.body.setSpacing(0)
        self.area.setWidget(inner)
        outer.addWidget(self.area)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def reveal(self, widget: QWidget) -> None:
        """Bring it into sight (see the function)."""
        reveal(self.area, widget)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.area.isAncestorOf(now):
            QTimer.singleShot(0, self, self._reveal_focus)  # once all has its place

    def _reveal_focus(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None:
            self.reveal(focus)

    def sizeHint(self) -> QSize:
        """A few lines; what is longer scrolls, and a page gives what height it has."""
        return QSize(super().sizeHint().width(), LEAST)


def scrolling(parent: QWidget | None = None) -> QScrollArea:
    """A scroll area without a frame that never takes the focus from the scan field."""
    area = QScrollArea(parent)
    _calm(area)
    return area


def reveal(area: QScrollArea, widget: QWidget) -> None:
    """Scroll to it and to what belongs to it: the name above a field, the note below."""
    holder = widget.parentWidget()
    if area.isAncestorOf(widget) and holder is not None and widget.isVisible():
        whole = holder.height() <= paint.seen_of(area).height()
        area.ensureWidgetVisible(holder if whole else widget, 0, 12)


def _calm(area: QScrollArea) -> None:
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class Inner(QWidget):
    """What scrolls: never wider than the area it lies in, so that nothing is cut at its side."""

    def minimumSizeHint(self) -> QSize:
        """Any width will do; the height is what the parts need."""
        return QSize(0, super().minimumSizeHint().height())


class Ground(QScrollArea):
    """A page on the bare ground: `body` is its column; it scrolls when the text is large.

    `fill(sheet)` adds what takes the height that is left, and scrolls by itself.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _calm(self)
        inner = Inner()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(4)
        self.setWidget(inner)

    def fill(self, sheet: Sheet) -> None:
        """The sheet below the rest: as high as the page, never lower than a few lines."""
        sheet.setMinimumHeight(LEAST)
        self.body.addWidget(sheet, 1)


class SectionHead(QWidget):
    """The head of a part: its name leading; facts, a state pill or a keycap trailing.

    Facts that do not fit beside the name go below it; what is empty is not shown.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = SectionLabel(title)
        self.facts = Elided(size=13, tone="soft", align="trailing")
        self.pill = Pill()
        self.keycap = KeyCap("")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        for column, part in enumerate((self.title, self.facts, self.pill, self.keycap)):
            self._grid.addWidget(part, 0, column)
        self._folded = False
        self.show_head(title)

    def show_head(
        self, title: str, facts: str = "", pill: str = "", state: str = "ok", key: str = ""
    ) -> None:
        """Set name, facts (`S-000123-4 · 12 Oct 2026 · ...`), pill (`27 days left`) and keycap."""
        for label, text in ((self.title, title), (self.facts, facts), (self.keycap, key)):
            label.setText(text)
            label.setVisible(bool(text))
            label.updateGeometry()
        self.pill.show_state(pill, state)
        self._grid.setHorizontalSpacing(10 if pill else 6)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether the facts fit beside the name."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        self._wrap_title()
        parts = (self.title, self.facts, self.pill, self.keycap)
        needed = sum(part.sizeHint().width() + 10 for part in parts if part.text())
        folded = bool(self.facts.text()) and needed > self.width() + 10
        if folded == self._folded:
            return
        self._folded = folded
        self._grid.removeWidget(self.facts)
        self.facts.set_align("leading" if folded else "trailing")
        spot = (1, 0, 1, 4) if folded else (0, 1, 1, 1)
        self._grid.addWidget(self.facts, *spot)

    def _wrap_title(self) -> None:
        """A name too long for its line goes on below; one that fits never wraps."""
        beside = (self.pill, self.keycap)
        taken = sum(part.sizeHint().width() + 10 for part in beside if part.text())
        wide = self.title.fontMetrics().horizontalAdvance(self.title.text().upper())
        wraps = 0 < self.width() < wide + taken + 2 * self._grid.horizontalSpacing()
        if wraps != self.title.wordWrap():
            self.title.setWordWrap(wraps)
            self._grid.setColumnStretch(0, int(wraps))
            self._grid.setColumnStretch(1, int(not wraps))


class Card(QFrame):
    """A card of the panel, rounded 10, one pixel of line; `body` is its column.

    `title` becomes a section name; `hint` and `key` stand at its far end
    (`customer may choose F7`).
    """

    def __init__(
        self,
        title: str = "",
        *,
        hint: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 17, 20, 17)
        self.body.setSpacing(2)
        self.head = SectionHead()
        self.head.setContentsMargins(0, 0, 0, 4)
        self.body.addWidget(self.head)
        self.show_head(title, hint, key)

    def show_head(self, title: str, hint: str = "", key: str = "") -> None:
        """Set the section name, the hint and its keycap; what is empty is not shown."""
        self.head.show_head(title, hint, key=key)
        self.head.setVisible(bool(title or hint or key))


class PressCard(Card):
    """A card that may be pressed as a whole; its keycap tells the key that does the same."""

    pressed = Signal()

    def set_pressable(self, pressable: bool) -> None:
        """Whether a press means something now."""
        self._pressable = pressable
        shape = Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that ends on the card."""
        super().mouseReleaseEvent(event)
        if self._pressable and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    _pressable = False


class SayBox(QFrame):
    """The words to say to the customer, on amber; hidden while there is nothing to say.

    With the look `note` it is a quiet word to the clerk, on the accent's soft ground.
    """

    def __init__(
        self, title: str = "", text: str = "", *, look: str = "say", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        self.title = SectionLabel(title)
        self.title.set_tone("warn" if look == "say" else "accent")
        self.title.setWordWrap(True)
        self.text = Words(text, size=16 if look == "say" else 15, wrap=True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.text)
        self.say(text)

    def say(self, text: str) -> None:
        """Show these words; an empty text hides the box."""
        self.text.setText(f'<div style="line-height: 120%">{_escaped(text)}</div>' if text else "")
        self.text.setAccessibleName(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


def _escaped(text: str) -> str:
    import html  # its table of signs: not before something is to be said

    return html.escape(text)


class EmptyState(QWidget):
    """What belongs here and how to begin: icon, one sentence, one grey line, maybe a key."""

    def __init__(
        self, icon: str, text: str, detail: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.picture = Icon(icon, "accent", 32)
        self.text = Words(text, size=16, weight=600, wrap=True)
        self.detail = Words(detail, size=13, tone="soft", wrap=True)
        self.keycap = KeyCap(key)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self.text, self.detail):
            part.set_align("centre")
            column.addWidget(part)
        column.addWidget(self.keycap, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.keycap.setVisible(bool(key))

    def show_words(self, text: str, detail: str = "") -> None:
        """Change the sentence and the grey line."""
        self.text.setText(text)
        self.detail.setText(detail)
