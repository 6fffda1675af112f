"""Progress of what takes a while: words, a bar, an honest remaining time, and a way to stop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from posdesk.clock import ticks_ms
from ui.widgets.labels import Words

EARLIEST_MS = 2_000  # before that, any remaining time would be a guess


class ProgressCard(QFrame):
    """A card with a bar. `show_progress(done, whole)` moves it; `called_off` tells Cancel."""

    called_off = Signal()

    def __init__(
        self,
        text: str,
        *,
        ticks: Callable[[], int] = ticks_ms,
        can_stop: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._ticks, self._began = ticks, ticks()
        self.text = Words(text, weight=500, wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(text)
        self.left = Words(size=13, tone="soft")
        self.stop = QPushButton(self.tr("Cancel"))
        self.stop.setAccessibleDescription(text)
        self.stop.clicked.connect(self._call_off)
        foot = QHBoxLayout()
        foot.addWidget(self.left, 1)
        foot.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.text)
        column.addWidget(self.bar)
        column.addLayout(foot)
        self.stop.setVisible(can_stop)  # on the card by now: alone it would be a window
        self.begin(text)

    def begin(self, text: str) -> None:
        """Start over with other words; the whole is not known yet."""
        self._began = self._ticks()
        self.text.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, 0)
        self.left.setText("")
        self.stop.setEnabled(True)

    def show_progress(self, done: int, whole: int) -> None:
        """So many of `whole` are done; remaining time is told once it is more than a guess."""
        if whole <= 0:
            return
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 * done // whole)
        self.bar.setAccessibleDescription(
            self.tr("{done} of {whole}").format(done=done, whole=whole)
        )
        gone = self._ticks() - self._began
        if gone >= EARLIEST_MS and 0 < done < whole:
            self.left.setText(self._remaining(gone * (whole - done) // done))
        elif done >= whole:
            self.left.setText(self.tr("Done."))

    def _remaining(self, ms: int) -> str:
        seconds = -(-ms // 1000)
        if seconds < 60:
            return self.tr("About {count} s left").format(count=max(seconds, 1))
        return self.tr("About {count} min left").format(count=-(-seconds // 60))

    def _call_off(self) -> None:
        self.stop.setEnabled(False)
        self.left.setText(self.tr("Stopping…"))
        self.called_off.emit()
