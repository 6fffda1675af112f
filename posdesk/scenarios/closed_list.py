"""Everything the program can be asked to do, by name: so that "no command" can be looked up."""

from __future__ import annotations

import dataclasses
import inspect
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module

from posdesk.desk import actions, lookups
from posdesk.ledger.chart import KINDS
from posdesk.till.cash_moves import CASH_MOVES

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


def named_so(words: str) -> list[str]:
    """Names that hold those words one after the other: `set_price` finds SetPrice.number."""
    wanted = words.lower().split("_")
    return sorted(
        name
        for name in names()
        if any(
            parts[place : place + len(wanted)] == wanted
            for parts in [_words(name)]
            for place in range(len(parts))
        )
    )


@cache
def names() -> frozenset[str]:
    """Acts and questions of the desk and their fields, sources of cash, accounts, columns."""
    found = set(_of(actions)) | set(_of(lookups))
    found |= {f"cash move {move.code}" for move in CASH_MOVES}
    found |= {f"account {kind.code}:{part}" for kind in KINDS for part in (kind.parts or ("",))}
    found |= {f"column {name}" for name in _columns()}
    return frozenset(found)


def _of(package: object) -> Iterator[str]:
    path, prefix = package.__path__, package.__name__  # type: ignore[attr-defined]
    for info in pkgutil.iter_modules(path):
        module = import_module(f"{prefix}.{info.name}")
        yield info.name
        for name, each in inspect.getmembers(module, dataclasses.is_dataclass):
            if not isinstance(each, type) or each.__module__ != module.__name__:
                continue
            if not hasattr(each, "perform") and not hasattr(each, "find"):
                continue
            yield name
            for place in dataclasses.fields(each):
                yield f"{name}.{place.name}"


def _columns() -> Iterator[str]:
    from posdesk.intake import mapping

    for name, value in vars(mapping).items():
        if name.isupper() and isinstance(value, dict):
            yield from map(str, value)


def _words(name: str) -> list[str]:
    """SetReturnDays.days -> set, return, days, days."""
    parts = re.split(r"[^A-Za-z]+", name)
    return [
        word
        for part in parts
        for piece in ([part] if part.isupper() else _CAPITAL.split(part))
        if (word := piece.lower())
    ]
