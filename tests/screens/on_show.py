"""Widgets shown by themselves, and what they draw."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget


def shown(qtbot, widget: QWidget, width: int = 600, height: int = 400) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    return widget


def drawn(widget: QWidget) -> QPixmap:
    return widget.grab()
