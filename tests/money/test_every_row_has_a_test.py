"""Each row of the money rules has a test that names it: `test_money_14_...` is row 14's."""

from __future__ import annotations

import re

import pytest
from source_code import ROOT

ROWS = range(1, 36)
_NAMED = re.compile(r"^\s*def (test_money_(\d+)_\w+)", re.MULTILINE)


def named() -> dict[int, list[str]]:
    """The tests of each row."""
    found: dict[int, list[str]] = {}
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for name, row in _NAMED.findall(path.read_text(encoding="utf-8")):
            found.setdefault(int(row), []).append(name)
    return found


@pytest.mark.parametrize("row", ROWS)
def test_the_row_has_one(row: int) -> None:
    assert named().get(row), f"no test_money_{row}_..."


def test_no_test_is_of_a_row_there_is_not() -> None:
    assert set(named()) <= set(ROWS)
