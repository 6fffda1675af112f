"""Which grounds of the closed list there are for lines of a receipt, and who may say no."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.desk import refusing
from posdesk.desk.action import Station
from posdesk.people.staff import StaffMember
from posdesk.returns.refusals import GROUNDS, Ground, NotSo
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class MayRefuse:
    """`why`: (line, reason) as the customer tells it, hers where she confirmed one. `grounds` are
    those that are so; none for a fault or a mistake of ours. `people` may say no."""

    sale: str
    why: tuple[tuple[int, str], ...]
    goods: tuple[str, ...]
    grounds: tuple[Ground, ...]
    people: tuple[StaffMember, ...]


@dataclass(frozen=True, slots=True)
class AskMayRefuse:
    """For those lines of the receipt `sale`, each with the reason it comes back for."""

    sale: str
    why: tuple[tuple[int, str], ...]

    def find(self, books: Books, station: Station) -> MayRefuse:
        """The grounds the books themselves do not speak against."""
        standing = books.sales.standing(self.sale)
        confirmed = books.refusals.reasons_of(self.sale)
        why = tuple((line, confirmed.get(line, told)) for line, told in self.why)
        lines = tuple(line for line, _ in why)
        found = []
        for ground in GROUNDS:
            try:
                refusing.is_so(books, station, ground, standing, lines, why)
            except NotSo:
                continue
            found.append(ground)
        people = tuple(
            each
            for each in books.staff.all()
            if each.role in refusing.SAY_NO and not each.retired and each.code != station.duty.code
        )
        goods = standing.sale.lines if standing is not None else ()
        names = tuple(line.text for line in goods if line.no in lines)
        return MayRefuse(self.sale, why, names, tuple(found), people)
