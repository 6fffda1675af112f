"""Is this build of Qt for Python sound under this Python? Asked before the first window.

The wheel 6.12.0 gives away one reference to None at each call that returns nothing. Before CPython
3.12, where None came to live for ever, the process is ended by the interpreter within minutes,
perhaps in the middle of a sale.
"""

from __future__ import annotations

import sys

_LOSES_REFERENCES = frozenset({"6.12.0"})
_NONE_IS_IMMORTAL = (3, 12)


def unsound(qt_for_python: str, python: tuple[int, int]) -> str:
    """Why this pair must not run a till, in words for whoever installs it; empty when it may."""
    if qt_for_python not in _LOSES_REFERENCES or python >= _NONE_IS_IMMORTAL:
        return ""
    return (
        f"PySide6 {qt_for_python} ends the program within minutes on Python "
        f"{python[0]}.{python[1]}. Install the version named in requirements.lock "
        "(python3 run.py setup does), or use Python 3.12 or later. Nothing was opened."
    )


def check_qt() -> None:
    """Leave the program with that sentence, before any Qt module is loaded."""
    import PySide6  # the bare package: no library of Qt's is opened by it

    words = unsound(PySide6.__version__, sys.version_info[:2])
    if words:
        raise SystemExit(words)
