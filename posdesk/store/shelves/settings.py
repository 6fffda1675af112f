"""Settings by name, as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from posdesk.store.said import Said
from posdesk.store.unit import Unit

if TYPE_CHECKING:
    from sqlalchemy import Connection

_GET = Said("select value from setting where key = ?", "key")
_FORGET = Said("delete from setting where key = ?", "key")
_PUT = Said("insert into setting (key, value) values (?, ?)", "key", "value")


class SettingsShelf:
    """What a shop chose."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    @property
    def connection(self) -> Connection:
        """The connection of the unit of work: for what the store itself asks of it."""
        return self._unit.connection

    def alone_with_settings(self) -> None:
        """Be the only one to change settings until this unit ends."""
        self._unit.alone("settings")

    def get(self, key: str) -> Any:
        """The value kept under `key`; None when nothing is."""
        found = self._unit.wire.value(_GET, key)
        return None if found is None else json.loads(found)

    def known(self, key: str) -> Any:
        """The same; asked once for all looks at the books, while only this till can change it."""
        known = self._unit.known
        if known is None:
            return self.get(key)
        if key not in known:
            known[key] = self.get(key)
        return known[key]

    def put(self, key: str, value: Any) -> None:
        """Keep a JSON value under `key` in place of the one before."""
        self._unit.wire.do(_FORGET, key)
        self._unit.wire.do(_PUT, key, json.dumps(value, sort_keys=True))
        self._unit.settings_changed = True
