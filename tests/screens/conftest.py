"""Widgets in the usual look, whatever look the test before had."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ui import theme


@pytest.fixture
def dressed(qapp: QApplication):
    """Light and at 100 %, before and after."""
    theme.apply(qapp)
    yield
    theme.apply(qapp)
