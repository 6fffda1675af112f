"""Receipts as files: a picture or PDF chosen from a folder, or dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from posdesk.wording import translate

PICTURES = "PDF, PNG, JPEG (*.pdf *.png *.jpg *.jpeg)"


class ReceiptFiles(QObject):
    """Watches a window for drops, and asks for a file; `came(list of Path)` tells what came."""

    came = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def choose(self, sheet: Path) -> None:
        """Ask for a file, beginning at the demo's sheet where there is one, else at downloads."""
        from PySide6.QtCore import QStandardPaths
        from PySide6.QtWidgets import QFileDialog

        downloads = QStandardPaths.StandardLocation.DownloadLocation
        begin = str(sheet) if sheet.is_dir() else QStandardPaths.writableLocation(downloads)
        words = translate("Start", "A picture or PDF of a receipt")
        chooser = QFileDialog(self._window, words, begin, PICTURES)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self._chosen)
        chooser.open()

    def _chosen(self, path: str) -> None:
        if path:
            self.came.emit([Path(path)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A receipt dropped on the window, as picture or PDF."""
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if event.mimeData().hasUrls():
                event.acceptProposedAction()
                return True
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.came.emit([Path(url.toLocalFile()) for url in event.mimeData().urls()])
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)
