"""The printer this till was given."""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.store.books import Books
from posdesk.values import dataclass

PRINTER = "printer"


@dataclass(frozen=True, slots=True)
class AskPrinter:
    """Its settings, as `posdesk.printing.printers` reads them; empty where nobody chose one."""

    def find(self, books: Books, station: Station) -> dict[str, str]:
        """Texts by name."""
        kept = books.settings.get(PRINTER)
        return {str(name): str(value) for name, value in kept.items()} if kept else {}
