"""Every plan's signed papers held against its rows and her account, a few at a time (I16)."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.desk.action import Station
from posdesk.desk.plan_sheet import newest, sheet
from posdesk.store.books import Books

AT_ONCE = 20  # some milliseconds each, so that nobody who sells waits for it


@dataclass(frozen=True, slots=True)
class PlansChecked:
    """Plans in doubt, by number, and after which one to go on; empty when it was the last."""

    doubts: tuple[str, ...]
    last: str


@dataclass(frozen=True, slots=True)
class CheckPlans:
    """Check the next plans after that number; `every_paper`: the older ones are read as well."""

    after: str = ""
    every_paper: bool = False

    def find(self, books: Books, station: Station) -> PlansChecked:
        """What of them cannot be asked for."""
        numbers = books.plans.every(self.after, AT_ONCE)
        doubts = tuple(number for number in numbers if self._doubtful(books, station, number))
        return PlansChecked(doubts, numbers[-1] if len(numbers) == AT_ONCE else "")

    def _doubtful(self, books: Books, station: Station, number: str) -> bool:
        if self.every_paper:
            return sheet(books, station, number, every_paper=True).doubt
        return newest(books, station, number).doubt
