"""Fields side by side where there is room for their names, below each other where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme

LEAST = 200  # px at 100 % that one of them needs


class SideBySide(QWidget):
    """`across` parts in a row, or one; their heads stand on one line. What is hidden takes no room.

    `least` is the width in px at 100 % that a part needs.
    """

    def __init__(
        self,
        parts: Sequence[QWidget],
        across: int = 2,
        *,
        least: int = LEAST,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._most, self._least = tuple(parts), across, least
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(16)
        self._places: list[QWidget] = []
        for part in self._parts:
            part.setParent(self)
            part.installEventFilter(self)
        self._share()

    def set_gaps(self, across: int, down: int) -> None:
        """The room between parts, in px."""
        self._grid.setHorizontalSpacing(across)
        self._grid.setVerticalSpacing(down)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again how many have room."""
        super().resizeEvent(event)
        self._share()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """A part that is hidden makes room for the next."""
        if event.type() in (QEvent.Type.HideToParent, QEvent.Type.ShowToParent):
            self._share()
        return super().eventFilter(watched, event)

    def _share(self) -> None:
        shown = [part for part in self._parts if not part.isHidden()]
        most = min(self._most, max(len(shown), 1))
        wide = self.width() >= most * theme.current().px(self._least)
        across = most if wide else 1
        if across == self._across and shown == self._places:
            return
        self._across, self._places = across, shown
        for part in self._parts:
            self._grid.removeWidget(part)
        for at, part in enumerate(shown):
            self._grid.addWidget(part, at // across, at % across, Qt.AlignmentFlag.AlignTop)
        for column in range(self._most):
            self._grid.setColumnStretch(column, int(column < across))
