"""Modules that a library loads at its start and a till never needs: loaded when first asked."""

from __future__ import annotations

import sys
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any


class _StandIn(ModuleType):
    """In a module's place; whatever is asked of it is answered by the module itself."""

    @staticmethod
    def iscoroutine(what: object) -> bool:
        """As asyncio's: SQLAlchemy keeps it for later the moment it is loaded."""
        return isinstance(what, Coroutine)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


@contextmanager
def loaded_later(*names: str) -> Iterator[None]:
    """What is imported inside keeps a stand-in for those modules, unless they are loaded already.

    Afterwards they are imported as ever: the stand-in is only in the hands of who met it here.
    """
    there = {name: _StandIn(name) for name in names if name not in sys.modules}
    sys.modules.update(there)
    try:
        yield
    finally:
        for name, stand_in in there.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]
