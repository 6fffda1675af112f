"""The sheet of a restore: one sentence large, the report below it, line by line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.labels import Icon, Words
from ui.widgets.sheets import Sheet


class RestoreSheet(Sheet):
    """`show_lines(icon, title, lines)` paints it; `lines` are whole sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Words(size=20, weight=600, wrap=True)
        self.report = Words(size=15, wrap=True)
        self._picture: Icon | None = None
        self.body.setSpacing(12)
        self.body.addWidget(self.title)
        self.body.addWidget(self.report)
        self.body.addStretch(1)

    def show_lines(self, icon: str, title: str, lines: Sequence[str]) -> None:
        """Show these words under that picture."""
        if self._picture is not None:
            self.body.removeWidget(self._picture)
            self._picture.deleteLater()
        self._picture = Icon(icon, "accent", 32)
        self.body.insertWidget(0, self._picture, 0, Qt.AlignmentFlag.AlignLeading)
        self.title.setText(title)
        self.report.setText("\n\n".join(lines))
