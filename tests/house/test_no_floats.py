"""Money never meets binary fractions: they cannot hold a tenth."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest
from source_code import SourceFile, called, program

# Here not even a division: shares and rates go through money.py's own rounding.
MONEY = (
    "posdesk.money",
    "posdesk.rounding",
    "posdesk.ledger",
    "posdesk.catalogue",
    "posdesk.sales",
    "posdesk.instalments",
    "posdesk.till",
    "posdesk.approvals",
    "posdesk.returns",
    "posdesk.ticket",
    "posdesk.promise",
)
# Here money passes through, beside paths (which are divided) and file sizes.
NEAR_MONEY = ("posdesk.documents", "posdesk.store", "posdesk.desk", "posdesk.intake", "ui.formats")


def within(module: str, places: tuple[str, ...]) -> bool:
    return any(module == place or module.startswith(place + ".") for place in places)


def asked_for(tree: ast.AST) -> set[ast.AST]:
    """Names inside isinstance(): to know a float, and turn it away, is allowed."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    asking = [call for call in calls if called(call) == "isinstance"]
    return {node for call in asking for node in ast.walk(call)}


def seconds(tree: ast.AST) -> set[ast.AST]:
    """What stands in `timeout=` or in a name that ends in `_S`: time is no money."""
    times: list[ast.expr] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "timeout":
            times.append(node.value)
        if isinstance(node, ast.Assign) and all(ends_in_s(target) for target in node.targets):
            times.append(node.value)
    return {node for value in times for node in ast.walk(value)}


def ends_in_s(target: ast.expr) -> bool:
    return isinstance(target, ast.Name) and target.id.endswith("_S")


def floats(tree: ast.AST) -> Iterator[int]:
    allowed = asked_for(tree) | seconds(tree)
    for node in ast.walk(tree):
        named = isinstance(node, ast.Name) and node.id in ("float", "Float")
        written = isinstance(node, ast.Constant) and isinstance(node.value, float)
        if (named or written) and node not in allowed:
            yield node.lineno


def divisions(tree: ast.AST) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.BinOp, ast.AugAssign)) and isinstance(node.op, ast.Div):
            yield node.lineno


def files(places: tuple[str, ...]) -> list[SourceFile]:
    return [file for file in program() if within(file.module, places)]


def test_no_float_where_money_is() -> None:
    found = [
        f"{file.name}:{line}" for file in files(MONEY + NEAR_MONEY) for line in floats(file.tree)
    ]
    assert found == []


def test_no_division_where_money_is_counted() -> None:
    found = [f"{file.name}:{line}" for file in files(MONEY) for line in divisions(file.tree)]
    assert found == []


@pytest.mark.parametrize(
    "source", ["x: float = 1", "float(y)", "a = 0.5", "def f(x) -> float: ...", "round(1.0)"]
)
def test_the_checker_itself_sees_a_float(source: str) -> None:
    assert list(floats(ast.parse(source)))


@pytest.mark.parametrize("source", ["isinstance(x, float)", "WAIT_S = 0.5", "f(timeout=5.0)"])
def test_the_checker_itself_lets_pass_what_is_no_money(source: str) -> None:
    assert not list(floats(ast.parse(source)))


def test_the_checker_itself_sees_a_division() -> None:
    assert list(divisions(ast.parse("a / b"))) == [1]
    assert list(divisions(ast.parse("a //= b"))) == []
