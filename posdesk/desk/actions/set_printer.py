"""Which printer this till prints on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import OUTBOX, Station
from posdesk.desk.lookups.printer import PRINTER
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class SetPrinter:
    """Keep these settings (`posdesk.printing.printers` reads them), checked by the caller."""

    settings: Mapping[str, str]

    operation = ""
    topics = frozenset({OUTBOX})

    def perform(self, books: Books, station: Station) -> None:
        """Put them in place of what was there; waiting papers go to the new printer."""
        books.settings.put(PRINTER, dict(self.settings))

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Never asked: nothing is posted."""
