"""The shop's own days: shut, a till or the card machine down; and how many plans they meet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from posdesk.desk.action import Station
from posdesk.instalments.calendar import Outage
from posdesk.store.books import Books

MOST = 1_000


@dataclass(frozen=True, slots=True)
class ShopDays:
    """Marked days from `since` on. `down`: the kinds that are down now; `plans`: how many have a
    part due from `since` to `until` that is not paid."""

    since: date
    until: date
    today: date
    shut: frozenset[date]
    outages: tuple[Outage, ...]
    plans: int

    @property
    def down(self) -> frozenset[str]:
        """What is down now."""
        return frozenset(each.kind for each in self.outages if each.until is None)

    def outages_on(self, day: date) -> tuple[Outage, ...]:
        """What was down on that day."""
        return tuple(
            each
            for each in self.outages
            if each.since <= day <= (each.until or max(self.today, each.since))
        )


@dataclass(frozen=True, slots=True)
class AskShopDays:
    """The shop's days from `since` to `until`, both in."""

    since: date
    until: date

    def find(self, books: Books, station: Station) -> ShopDays:
        """As the calendar has them."""
        calendar = books.calendar.of_plan("", self.since)
        due = books.plans.due(self.since, self.until, MOST)
        return ShopDays(
            self.since, self.until, station.at.day, calendar.days_shut, calendar.outages, len(due)
        )
