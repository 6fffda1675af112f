"""How much each role says yes to alone, and up to how much is served where nobody comes.

A limit bounds a yes of the staff. No limit bounds what a customer is owed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.approvals.limits import MOST_LIMIT, Limits
from posdesk.desk.action import SETTINGS, Station
from posdesk.desk.actions.shop_acts import keeper, seal
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact
from posdesk.settings import Shop
from posdesk.store.books import Books
from posdesk.store.shop_settings import LIMITS_SET, SHOP, shop_from_json, shop_to_json


class LimitOutOfReach(Refusal):
    """Below nothing, above `figures["most"]` minor units, or of no such role or way."""

    code = "limit_out_of_reach"


@dataclass(frozen=True, slots=True)
class SetLimits:
    """`rows` are (role, way, minor units), those that change; the others stay."""

    operation: str
    rows: tuple[tuple[str, str, int], ...]

    topics = frozenset({SETTINGS})

    def perform(self, books: Books, station: Station) -> Shop:
        """The shop with its limits."""
        keeper(books, station)
        before = shop_from_json(books.settings.get(SHOP))
        limits = Limits(before.limits)
        for role, way, minor in self.rows:
            if (role, way) not in Limits.every() or not 0 <= minor <= MOST_LIMIT:
                raise LimitOutOfReach(most=MOST_LIMIT)
            limits = limits.with_row(role, way, minor)
        if limits.set_ == before.limits:
            return before
        after = replace(before, limits=limits.set_)
        new = shop_to_json(after)
        books.settings.put(SHOP, new)
        facts: dict[str, Fact] = {
            "before": [list(row) for row in before.limits],
            "after": [list(row) for row in after.limits],
            "shop": new,
        }
        seal(books, station, self.operation, LIMITS_SET, facts)
        return after

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Shop:
        """As it was set then."""
        kept = facts["shop"]
        assert isinstance(kept, dict)
        return shop_from_json(kept)
