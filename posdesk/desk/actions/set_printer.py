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
# A host, a queue or a path may name a person, and an entry stays for ever: of these the chain only
# tells that one was chosen, and of a name no printer knows nothing at all.
_PLAIN = frozenset({"kind", "width_mm", "drawer"})
_CHOSEN = frozenset({"folder", "host", "port", "device", "queue", "dots", "code_pages", "cut"})


@dataclass(frozen=True, slots=True)
class SetPrinter:
    """Keep these settings (`posdesk.printing.printers` reads them), checked by the caller."""

    settings: Mapping[str, str]
    operation: str = ""

    topics = frozenset({OUTBOX, SETTINGS})

    def perform(self, books: Books, station: Station) -> None:
        """Put them in place of what was there; waiting papers go to the new printer."""
        keeper(books, station)
        kept = books.settings.get(PRINTER) or {}
        before = {str(name): str(value) for name, value in kept.items()}
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
        name: value if name in _PLAIN or not value else "chosen"
        for name, value in settings.items()
        if name in _PLAIN | _CHOSEN
    }
