"""The shop's own rules of returns: days, seasons, whether they are posted, what no receipt brings.

They are printed on the receipts sold from now on.

Of a receipt sold before, the better day counts (PROMISE I7): `returns.window`. Faulty or wrong
goods and mistakes of the shop know no window (MONEY 23), whatever is set here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from posdesk.desk.action import SETTINGS, Station
from posdesk.desk.actions.shop_acts import keeper, seal, until_now
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact
from posdesk.policy import MOST_PARCEL_DAYS, ReturnPolicy
from posdesk.returns.window import keeping
from posdesk.settings import FEWEST_DAYS, MOST_DAYS, Shop
from posdesk.store.books import Books
from posdesk.store.shop_settings import (
    DAYS_SET,
    SHOP,
    policy_to_json,
    shop_from_json,
    shop_to_json,
)


class DaysOutOfReach(Refusal):
    """Not between `figures["least"]` and `figures["most"]` days."""

    code = "days_out_of_reach"


class SeasonBackwards(Refusal):
    """A season ends before it begins, or what it gives before it ends; `figures`: since."""

    code = "season_backwards"


class BlindDaysOutOfReach(Refusal):
    """The lowest price of so many days cannot be asked for; `figures`: least, most."""

    code = "blind_days_out_of_reach"


class ParcelDaysOutOfReach(Refusal):
    """A parcel is not promised in so many days; `figures`: least, most."""

    code = "parcel_days_out_of_reach"


@dataclass(frozen=True, slots=True)
class SetReturnDays:
    """The window, in days after the day of hand-over; `policy` is the rest of the rules, with the
    seasons that are set from now on (None: as it is)."""

    operation: str
    days: int
    policy: ReturnPolicy | None = None

    topics = frozenset({SETTINGS})

    def perform(self, books: Books, station: Station) -> Shop:
        """The shop with its window."""
        keeper(books, station)
        if not FEWEST_DAYS <= self.days <= MOST_DAYS:
            raise DaysOutOfReach(least=FEWEST_DAYS, most=MOST_DAYS)
        before = shop_from_json(books.settings.get(SHOP))
        until = until_now(books, station)
        policy = before.policy if self.policy is None else self._checked(before.policy, until)
        if (self.days, policy) == (before.return_days, before.policy):
            return before
        new_rules = replace(before, return_days=self.days, policy=policy)
        after = keeping(before, new_rules, until)
        new = shop_to_json(after)
        books.settings.put(SHOP, new)
        facts: dict[str, Fact] = {
            "before": before.return_days,
            "after": after.return_days,
            "shop": new,
        }
        if policy != before.policy:
            facts["policy_before"] = policy_to_json(before.policy)
            facts["policy_after"] = policy_to_json(policy)
        seal(books, station, self.operation, DAYS_SET, facts)
        return after

    def _checked(self, before: ReturnPolicy, until: date) -> ReturnPolicy:
        wanted = self.policy
        assert wanted is not None
        for each in wanted.in_force:
            longest = (each.back_until - each.since).days
            if not each.since <= each.until <= each.back_until or longest > MOST_DAYS:
                raise SeasonBackwards(since=each.since)
        if not 0 <= wanted.match_days <= MOST_DAYS:
            raise DaysOutOfReach(least=0, most=MOST_DAYS)
        if not 1 <= wanted.blind_days <= MOST_DAYS:
            raise BlindDaysOutOfReach(least=1, most=MOST_DAYS)
        if not 1 <= wanted.parcel_days <= MOST_PARCEL_DAYS:
            raise ParcelDaysOutOfReach(least=1, most=MOST_PARCEL_DAYS)
        seasons = before.with_seasons(wanted.in_force, until).seasons
        return replace(wanted, seasons=seasons)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Shop:
        """As it was set then."""
        kept = facts["shop"]
        assert isinstance(kept, dict)
        return shop_from_json(kept)
