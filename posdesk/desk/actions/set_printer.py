"""Which printer this till prints on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import OUTBOX, SETTINGS, Station
from posdesk.desk.actions.shop_acts import keeper, seal
from posdesk.desk.lookups.printer import PRINTER
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books

PRINTER_SET = "printer_set"
_FOLDER = "folder"  # its path may name a person: the chain only tells that one was chosen


@dataclass(frozen=True, slots=True)
class SetPrinter:
    """Keep these settings (`posdesk.printing.printers` reads them), checked by the caller."""

    settings: Mapping[str, str]
    operation: str = ""

    topics = frozenset({OUTBOX, SETTINGS})

    def perform(self, books: Books, station: Station) -> None:
        """Put them in place of what was there; waiting papers go to the new printer."""
        keeper(books, station)
        before = books.settings.get(PRINTER) or {}
        after = dict(self.settings)
        if after == before:
            return
        books.settings.put(PRINTER, after)
        facts: dict[str, Fact] = {"before": _told(before), "after": _told(after)}
        seal(books, station, self.operation, PRINTER_SET, facts)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Nothing to give back."""


def _told(settings: Mapping[str, str]) -> dict[str, Fact]:
    return {
        str(name): "chosen" if name == _FOLDER and value else str(value)
        for name, value in settings.items()
    }
