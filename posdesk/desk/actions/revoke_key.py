"""A till that was lost or stolen signs for the shop no more: its key counts up to what is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import SETTINGS, Station
from posdesk.desk.actions.shop_acts import keeper, seal
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books
from posdesk.store.shelves.tills import KEY_REVOKED


class NotThatTill(Refusal):
    """No other till of that number signs here: this one's own key is in use, or there is none, or
    it was revoked before; `figures["till"]`."""

    code = "not_that_till"


@dataclass(frozen=True, slots=True)
class RevokeKey:
    """The keys of `till` are revoked, by a manager or the owner at another till.

    Every paper up to the last number that the till is known to have given counts as before, lost by
    the books or not; a later one is no proof by itself (RELIABILITY 1.5).
    """

    operation: str
    till: int

    topics = frozenset({SETTINGS})

    def perform(self, books: Books, station: Station) -> None:
        """NotThatTill; NobodySignedIn, NotYourSetting."""
        keeper(books, station)
        keys = books.tills.unrevoked(self.till)
        if self.till == station.till.number or not keys:
            raise NotThatTill(till=self.till)
        ends: dict[str, Fact] = {**books.tills.ends(self.till)}
        facts: dict[str, Fact] = {"revoked": self.till, "keys": [*keys], "ends": ends}
        seal(books, station, self.operation, KEY_REVOKED, facts)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Nothing to give back."""
