"""The program's own source, read as text and as trees, for the tests that keep the house in order."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("posdesk", "ui", "resources")


@dataclass(frozen=True)
class SourceFile:
    """One file of the program; `module` is its dotted name."""

    path: Path
    module: str
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """The whole tree, walked once: many rules look at all of it."""
        return tuple(ast.walk(self.tree))

    def calls(self) -> Iterator[ast.Call]:
        return (node for node in self.nodes if isinstance(node, ast.Call))

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda]:
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
        return (node for node in self.nodes if isinstance(node, kinds))


def _module(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def read(path: Path) -> SourceFile:
    text = path.read_text(encoding="utf-8")
    return SourceFile(path, _module(path), text, ast.parse(text, str(path)))


@cache
def program() -> tuple[SourceFile, ...]:
    """Every file of posdesk and ui, and the package line of resources."""
    paths = [path for package in ("posdesk", "ui") for path in (ROOT / package).rglob("*.py")]
    return tuple(read(path) for path in [*sorted(paths), ROOT / "resources" / "__init__.py"])


def called(call: ast.Call) -> str:
    """The last name of what is called: `self.tr(...)` -> `tr`."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


@cache
def imports(file: SourceFile) -> tuple[tuple[int, str], ...]:
    """(line, dotted name) of everything imported, wherever in the file it stands.

    `from posdesk.sales import sale` gives `posdesk.sales.sale` when that is a module.
    """
    return tuple(_imports(file))


def _imports(file: SourceFile) -> Iterator[tuple[int, str]]:
    for node in file.nodes:
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = "." * node.level + (node.module or "")
            for alias in node.names:
                whole = f"{base}.{alias.name}"
                yield node.lineno, whole if whole in _modules() else base


@cache
def _modules() -> frozenset[str]:
    return frozenset(file.module for file in program())
