"""How an acquirer names the columns of its settlement file."""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.desk.action import CARDS, SETTINGS, Station
from posdesk.desk.actions.shop_acts import keeper, seal
from posdesk.desk.lookups.settlement import ACQUIRERS, acquirers
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books
from posdesk.values import dataclass

ACQUIRER_SET = "acquirer_set"
LONGEST, MOST_FIELDS, MOST_ACQUIRERS = 60, 20, 20


class NotAnAcquirer(Refusal):
    """No name, or more and longer columns than a file has."""

    code = "not_an_acquirer"


@dataclass(frozen=True, slots=True)
class SetAcquirer:
    """Keep `columns` (field of `posdesk.intake.settlement` -> the file's own heading) for that
    acquirer; none at all: it is forgotten. The fields were checked by the caller."""

    name: str
    columns: Mapping[str, str]
    operation: str = ""

    topics = frozenset({CARDS, SETTINGS})

    def perform(self, books: Books, station: Station) -> None:
        """In place of what was kept under that name."""
        keeper(books, station)
        name = self.name.strip()
        columns = {field: heading.strip() for field, heading in self.columns.items()}
        texts = (name, *columns, *columns.values())
        if not all(0 < len(text) <= LONGEST for text in texts) or len(columns) > MOST_FIELDS:
            raise NotAnAcquirer()
        kept = acquirers(books)
        if columns == kept.get(name, {}):
            return
        others = {each: said for each, said in kept.items() if each != name}
        after = {**others, name: columns} if columns else others
        if len(after) > MOST_ACQUIRERS:
            raise NotAnAcquirer()
        books.settings.put(ACQUIRERS, after)
        facts: dict[str, Fact] = {"acquirer": name, "columns": len(columns)}
        seal(books, station, self.operation, ACQUIRER_SET, facts)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Nothing to give back."""
