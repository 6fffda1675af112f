"""What may be taken off a line that comes back, and who may look at worn goods."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.desk import deductions
from posdesk.desk.action import Station
from posdesk.people.staff import StaffMember
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class MayTakeOff:
    """Of line `line` of receipt `sale`, called `text`. `worn`: less may come back where it is worn
    beyond trying, once one of `people` has looked at it."""

    sale: str
    line: int
    text: str
    worn: bool
    people: tuple[StaffMember, ...]


@dataclass(frozen=True, slots=True)
class AskMayTakeOff:
    """For that line of the receipt `sale`."""

    sale: str
    line: int

    def find(self, books: Books, station: Station) -> MayTakeOff | None:
        """None where the books do not hold that receipt."""
        standing = books.sales.standing(self.sale)
        if standing is None:
            return None
        worn = deductions.worn_may_be(station, standing, self.line)
        people = tuple(
            each
            for each in books.staff.all()
            if each.role in deductions.LOOKS and not each.retired
            and each.code != station.duty.code
        )  # fmt: skip
        text = standing.sale.line(self.line).text
        return MayTakeOff(self.sale, self.line, text, worn, people if worn else ())
