"""The list of sentences in docs/scenarios.md, made from the sentences themselves.

`python tests/scenarios/manual.py` writes it anew; a test compares.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

if __name__ == "__main__":
    root = Path(__file__).resolve().parent.parent.parent
    sys.path[:0] = [str(root), str(root / "tests")]

from importlib import import_module

from source_code import ROOT

from posdesk.scenarios.sentences import PLACES, spoken

FILE = ROOT / "docs" / "scenarios.md"
BEGIN, END = "<!-- sentences: made by tests/scenarios/manual.py -->", "<!-- end of sentences -->"


def listed() -> str:
    """The tables: what may stand in a sentence's places, and the sentences, a room each."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "## What stands in the places"
    yield ""
    yield "| place | what |"
    yield "|---|---|"
    for name, (_, what) in PLACES.items():
        yield f"| `{{{name}}}` | {what} |"
    rooms = dict.fromkeys(each.room for each in spoken())
    for room in rooms:
        module = import_module(f"posdesk.scenarios.steps.{room}")
        yield ""
        yield f"## {(module.__doc__ or '').strip().rstrip('.')}"
        yield ""
        yield "| sentence | what it does |"
        yield "|---|---|"
        for each in spoken():
            if each.room == room:
                rows = " (rows below it)" if each.table else ""
                yield f"| {each.text}{rows} | {each.manual} |"


def whole(text: str) -> str:
    """The file's text with the list of today in its place."""
    head, _, rest = text.partition(BEGIN)
    _, _, tail = rest.partition(END)
    return f"{head}{BEGIN}\n\n{listed()}\n{END}{tail}"


if __name__ == "__main__":
    FILE.write_text(whole(FILE.read_text(encoding="utf-8")), encoding="utf-8")
