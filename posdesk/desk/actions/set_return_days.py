"""How many days goods may come back without a reason: printed on the receipts sold from now on.

Of a receipt sold before, the better day counts (PROMISE I7): `returns.window`. Faulty or wrong
goods and mistakes of the shop know no window (MONEY 23), whatever is set here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.desk.action import SETTINGS, Station
from posdesk.desk.actions.shop_acts import keeper, seal, until_now
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact
from posdesk.returns.window import keeping
from posdesk.settings import FEWEST_DAYS, MOST_DAYS, Shop
from posdesk.store.books import Books
from posdesk.store.shop_settings import DAYS_SET, SHOP, shop_from_json, shop_to_json


class DaysOutOfReach(Refusal):
    """Not between `figures["least"]` and `figures["most"]` days."""

    code = "days_out_of_reach"


@dataclass(frozen=True, slots=True)
class SetReturnDays:
    """The window, in days after the day of hand-over."""

    operation: str
    days: int

    topics = frozenset({SETTINGS})

    def perform(self, books: Books, station: Station) -> Shop:
        """The shop with its window."""
        keeper(books, station)
        if not FEWEST_DAYS <= self.days <= MOST_DAYS:
            raise DaysOutOfReach(least=FEWEST_DAYS, most=MOST_DAYS)
        before = shop_from_json(books.settings.get(SHOP))
        if self.days == before.return_days:
            return before
        after = keeping(before, replace(before, return_days=self.days), until_now(books, station))
        new = shop_to_json(after)
        books.settings.put(SHOP, new)
        facts: dict[str, Fact] = {
            "before": before.return_days,
            "after": after.return_days,
            "shop": new,
        }
        seal(books, station, self.operation, DAYS_SET, facts)
        return after

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Shop:
        """As it was set then."""
        kept = facts["shop"]
        assert isinstance(kept, dict)
        return shop_from_json(kept)
