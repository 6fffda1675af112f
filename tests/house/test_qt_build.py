"""The pair of Qt for Python and Python that runs here keeps its references."""

from __future__ import annotations

import subprocess
import sys

import PySide6
import pytest
from PySide6.QtCore import QObject

from ui import qt_check

CALLS = 500


def test_void_calls_lose_no_reference() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    lost = (before - sys.getrefcount(None)) / CALLS
    assert lost < 0.5, f"PySide6 {PySide6.__version__} ends the program within minutes"


@pytest.mark.parametrize(
    ("qt", "python", "refused"),
    [
        ("6.12.0", (3, 11), True),
        ("6.12.0", (3, 12), False),
        ("6.12.0", (3, 13), False),
        ("6.11.3", (3, 11), False),
        ("6.11.3", (3, 13), False),
    ],
)
def test_only_the_one_bad_pair_is_refused(qt: str, python: tuple[int, int], refused: bool) -> None:
    assert bool(qt_check.unsound(qt, python)) is refused


def test_this_pair_is_let_through() -> None:
    qt_check.check_qt()


def test_the_refusal_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PySide6, "__version__", "6.12.0")
    monkeypatch.setattr(sys, "version_info", (3, 11, 2, "final", 0))
    with pytest.raises(SystemExit, match=r"requirements\.lock.*Nothing was opened"):
        qt_check.check_qt()


def test_the_check_comes_before_any_module_of_qt() -> None:
    code = "import sys; from ui.qt_check import check_qt; check_qt(); print('PySide6.QtCore' in sys.modules)"
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert said.stdout.strip() == "False"
