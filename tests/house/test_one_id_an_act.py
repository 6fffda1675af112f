"""One act keeps one operation id until its answer is known, whatever page it is sent from.

Ids are made in one place (`ui.errands.Draft`; a ticket carries its own): a page that made one for
each press could have one act booked twice where the first press was not answered (PROMISE 1.4 g).
"""

from __future__ import annotations

import ast

from source_code import SourceFile, program

MAKERS = {
    "ui/errands.py",  # Draft
    "ui/screens/counter/controller.py",  # the ticket's own
}


def faces() -> list[SourceFile]:
    """All of ui/, but for what only draws pictures for docs/screens."""
    return [
        file
        for file in program()
        if file.name.startswith("ui/") and not file.path.stem.endswith("_scenes")
    ]


def makers(tree: ast.AST) -> list[int]:
    names = ("new_operation", "new_operation_id")
    found = [each for each in ast.walk(tree) if isinstance(each, ast.Attribute | ast.Name)]
    return [
        each.lineno
        for each in found
        if (each.attr if isinstance(each, ast.Attribute) else each.id) in names
    ]


def presses_that_begin(tree: ast.AST) -> list[int]:
    """Functions that begin a draft anew and send from it at once."""
    functions = [each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)]
    return [
        each.lineno
        for each in functions
        if any(call.endswith("draft.begin") or call.endswith("drafted.begin")
               for call in called_in(each))
        and any(call.endswith(".do") for call in called_in(each))
    ]  # fmt: skip


def called_in(function: ast.FunctionDef) -> list[str]:
    return [ast.unparse(each.func) for each in ast.walk(function) if isinstance(each, ast.Call)]


def test_only_a_draft_makes_ids() -> None:
    found = {file.name: makers(file.tree) for file in faces()}
    assert {name for name, lines in found.items() if lines} == MAKERS


def test_no_press_begins_its_draft_anew() -> None:
    assert [
        f"{file.name}:{line}" for file in faces() for line in presses_that_begin(file.tree)
    ] == []


def test_both_would_find_one() -> None:
    page = "def go(self):\n    self.work.do(HandStatement(self.work.new_operation(), number))\n"
    assert makers(ast.parse(page)) == [2]
    page = "def go(self):\n    self._draft.begin()\n    self.work.do(Add(self._draft.id_of()))\n"
    assert presses_that_begin(ast.parse(page)) == [1]
    page = "def begin(self):\n    self._draft.begin()\n    self.show()\n"
    assert presses_that_begin(ast.parse(page)) == []
