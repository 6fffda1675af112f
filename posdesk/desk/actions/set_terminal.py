"""Which card terminal this till speaks to."""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.desk.action import CARDS, SETTINGS, Station
from posdesk.desk.actions.shop_acts import keeper, seal
from posdesk.desk.lookups.terminal import key_of
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books
from posdesk.values import dataclass

TERMINAL_SET = "terminal_set"


@dataclass(frozen=True, slots=True)
class SetTerminal:
    """Keep these settings (`posdesk.devices.terminals` reads them), checked by the caller."""

    settings: Mapping[str, str]
    operation: str = ""

    topics = frozenset({CARDS, SETTINGS})

    def perform(self, books: Books, station: Station) -> None:
        """In place of what was there. The chain tells the kind: an address may name people."""
        keeper(books, station)
        key = key_of(station.till.number)
        before, after = books.settings.get(key) or {}, dict(self.settings)
        if after == before:
            return
        books.settings.put(key, after)
        facts: dict[str, Fact] = {
            "before": str(before.get("kind", "")), "after": str(after.get("kind", "")),
        }  # fmt: skip
        seal(books, station, self.operation, TERMINAL_SET, facts)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Nothing to give back."""
