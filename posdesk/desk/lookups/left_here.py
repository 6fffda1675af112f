"""Goods that are with us, as their page shows them; and what of a receipt may stay here."""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.desk.actions.left_acts import goods_of
from posdesk.returns.left_here import Left, here
from posdesk.returns.standing import Standing
from posdesk.sales.sale import SaleLine
from posdesk.store.books import Books
from posdesk.values import dataclass

DAYS = 800  # an older slip is found by its number


@dataclass(frozen=True, slots=True)
class LeftRow:
    """A slip and its goods in words."""

    left: Left
    goods: str


@dataclass(frozen=True, slots=True)
class AskLeft:
    """The slips of the last years: those still here first, by their day; then the newest."""

    number: str = ""

    def find(self, books: Books, station: Station) -> tuple[LeftRow, ...]:
        """One row each."""
        known = books.left_here.since(station.at.after(days=-DAYS))
        asked = books.left_here.get(self.number) if self.number else None
        slips = known if asked is None or asked in known else (*known, asked)
        waiting = sorted(
            (each for each in slips if each.back is None),
            key=lambda each: (each.promised is None, each.promised or each.at.day),
        )
        gone = [each for each in reversed(slips) if each.back is not None]
        found = []
        for left in (*waiting, *gone):
            standing = books.sales.standing(left.sale)
            found.append(LeftRow(left, goods_of(left, standing) if standing else ""))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Leaveable:
    """A receipt, and units of each line that its customer has."""

    standing: Standing
    free: tuple[tuple[SaleLine, int], ...]


@dataclass(frozen=True, slots=True)
class AskLeaveable:
    """What of that receipt may stay here."""

    sale: str

    def find(self, books: Books, station: Station) -> Leaveable | None:
        """None: no such receipt here."""
        standing = books.sales.standing(self.sale)
        if standing is None:
            return None
        there = here(books.left_here.of_sale(self.sale))
        free = tuple(
            (line, max(standing.left(line.no) - there.get(line.no, 0), 0))
            for line in standing.sale.lines
        )
        return Leaveable(standing, free)
