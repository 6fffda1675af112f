"""Customers, plans and credits out of another program's file: a row each, refused with its reason.

A row names a customer; with a balance it is a plan, with a credit it is a credit, with both it is
both, with neither she is only written down. What her own paper says counts where it is better for
her: then less is owed, or more is left, than the old books say (SE-126).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from posdesk.desk.actions.customer_acts import MOST_LETTERS
from posdesk.instalments.brought import (
    BroughtCredit,
    BroughtPerson,
    BroughtPlan,
    Difference,
    differences,
    lowered,
    most_owed,
)
from posdesk.instalments.schedule import FORTNIGHT, MONTH, MOST_PARTS, WEEK, Due, schedule
from posdesk.intake.figures import moment, scaled
from posdesk.intake.mapping import PLANS_FIELDS, Columns, find_columns
from posdesk.intake.reading import Row, Table, open_table
from posdesk.intake.troubles import RowTrouble, Trouble, quiet, shown
from posdesk.intake.words import plain_code, words_of

NUMBER_LIMIT = 40
MOST_MINOR = 10**12
LAST_YEAR = 2_200
_EVERY = {
    "": MONTH, "month": MONTH, "monthly": MONTH, "m": MONTH, "week": WEEK, "weekly": WEEK,
    "w": WEEK, "fortnight": FORTNIGHT, "fortnightly": FORTNIGHT, "biweekly": FORTNIGHT,
    "2 weeks": FORTNIGHT,
}  # fmt: skip
_YES, _NO = frozenset(("yes", "y", "true", "1", "x")), frozenset(("", "no", "n", "false", "0"))


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row of which nothing is booked, and why; `name` as far as it could be read."""

    row: int
    name: str
    trouble: Trouble


@dataclass(slots=True)
class BroughtFile:
    """What a file holds. rows == taken + refused + blank. `before`: plans, credits and customers of
    it that the books have from an earlier import. `settled`: plans of which her paper or her
    payments say that nothing is owed any more; they end here."""

    plans: list[BroughtPlan] = field(default_factory=list)
    credits: list[BroughtCredit] = field(default_factory=list)
    people: list[BroughtPerson] = field(default_factory=list)
    settled: list[Difference] = field(default_factory=list)
    refused: list[RefusedRow] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    digest: bytes = b""
    before: int = 0
    rows: int = 0
    taken: int = 0
    blank: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to book."""
        return not (self.plans or self.credits or self.people)

    @property
    def customers(self) -> int:
        """How many different people the rows name."""
        rows: list[BroughtPlan | BroughtCredit | BroughtPerson] = [
            *self.plans, *self.credits, *self.people,
        ]  # fmt: skip
        return len({(each.name, each.phone, each.email) for each in rows})

    @property
    def owed(self) -> tuple[int, int]:
        """As the old books say, and as it will stand here; minor units."""
        ours = sum(each.balance for each in self.plans)
        ended = sum(each.theirs for each in self.settled)
        return ended + sum(each.in_old_books for each in self.plans), ours

    @property
    def left(self) -> tuple[int, int]:
        """The same of credits."""
        ours = sum(each.left for each in self.credits)
        return sum(each.in_old_books for each in self.credits), ours

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Rows that stand otherwise here, each the better way for its customer."""
        return (*self.settled, *differences(self.plans, self.credits))


def read_brought(
    path: Path,
    exponent: int,
    columns: Mapping[str, str],
    *,
    order: str = "",
    watch: Callable[[int], None] = lambda rows: None,
) -> BroughtFile:
    """What the file holds, for a currency of `exponent` decimals.

    `order`: how days with slashes are read (figures.DAY_FIRST, MONTH_FIRST). NotTaken when it is no
    such table.
    """
    table = open_table(path)
    places = find_columns(table.name, table.heading, PLANS_FIELDS, columns)
    return _Reading(table, places, exponent, order).read(watch)


class _Reading:
    """Rows on their way; a number of the old program stands once."""

    def __init__(self, table: Table, columns: Columns, exponent: int, order: str) -> None:
        self._table, self._columns = table, columns
        self._exponent, self._order = exponent, order
        self._found = BroughtFile(notices=list(table.notices), digest=table.digest)
        self._numbers: dict[tuple[bool, str], int] = {}

    def read(self, watch: Callable[[int], None]) -> BroughtFile:
        found = self._found
        for row in self._table.rows:
            found.rows += 1
            if found.rows % 500 == 0:
                watch(found.rows)
            if not row.trouble and not any(cell and not cell.isspace() for cell in row.cells):
                found.blank += 1
                continue
            try:
                self._take(row)
                found.taken += 1
            except RowTrouble as wrong:
                name = quiet(self._cell(row, "name"), NUMBER_LIMIT)
                found.refused.append(RefusedRow(row.number, name, wrong.trouble))
        return found

    def _take(self, row: Row) -> None:
        if row.trouble:
            raise RowTrouble(row.trouble.code, **row.trouble.figures)
        if len(row.cells) != len(self._columns.heading):
            raise RowTrouble("columns", found=len(row.cells), wanted=len(self._columns.heading))
        who = self._person(row)
        plan = self._plan(row, who) if self._cell(row, "balance") else None
        credit = self._credit(row, who) if self._cell(row, "credit") else None
        keys = [(each is plan, each.number) for each in (plan, credit) if each is not None]
        for key in keys:
            if key in self._numbers:
                raise RowTrouble("number_twice", value=shown(key[1]), other=self._numbers[key])
        self._numbers |= dict.fromkeys(keys, row.number)
        found = self._found
        if plan is not None:
            found.plans.append(plan)
        if credit is not None:
            found.credits.append(credit)
        if plan is None and credit is None:
            found.people.append(who)

    def _person(self, row: Row) -> BroughtPerson:
        name, phone, email = (
            words_of(self._cell(row, each), self._name(each)) for each in ("name", "phone", "email")
        )
        if not name:
            raise RowTrouble("missing", heading=self._name("name"))
        if not phone and not email:
            raise RowTrouble("no_way_to_reach")
        for field_name, text in (("name", name), ("phone", phone), ("email", email)):
            if len(text) > MOST_LETTERS:
                raise RowTrouble("too_long", heading=self._name(field_name), limit=MOST_LETTERS)
        return BroughtPerson(name, phone, email)

    def _plan(self, row: Row, who: BroughtPerson) -> BroughtPlan | None:
        """The plan; None where her paper or her payments say that nothing is owed any more."""
        theirs, paid = self._amount(row, "balance"), self._amount(row, "paid", 0)
        price = self._amount(row, "price", theirs + paid)
        on_paper = self._amount(row, "on_paper") if self._cell(row, "on_paper") else None
        balance = most_owed(price, paid, theirs, on_paper)
        if not balance:
            if theirs:
                self._found.settled.append(Difference(self._number(row, "number"), theirs, 0))
            return None
        return BroughtPlan(
            self._number(row, "number"), who.name, self._goods(row), price, paid, balance,
            lowered(self._dues(row, theirs), balance), who.phone, who.email,
            kept=self._kept(row), every=self._every(row), on_paper=on_paper, theirs=theirs,
        )  # fmt: skip

    def _credit(self, row: Row, who: BroughtPerson) -> BroughtCredit | None:
        theirs = self._amount(row, "credit")
        on_paper = self._amount(row, "slip") if self._cell(row, "slip") else None
        left = max(theirs, on_paper or 0)
        if not left:
            return None
        number = self._number(row, "credit_number")
        return BroughtCredit(number, who.name, left, who.phone, who.email, on_paper, theirs)

    def _dues(self, row: Row, balance: int) -> tuple[Due, ...]:
        parts = scaled(self._cell(row, "parts") or "1", 0, self._name("parts"))
        if not 0 < parts <= MOST_PARTS:
            raise RowTrouble("parts", heading=self._name("parts"), most=MOST_PARTS)
        first: date = moment(self._cell(row, "first_due"), self._name("first_due"),
                             self._order).date()  # fmt: skip
        if first.year > LAST_YEAR:
            raise RowTrouble("not_a_day", heading=self._name("first_due"), value=f"{first.year}")
        return schedule(balance, min(parts, balance), first, self._every(row))

    def _every(self, row: Row) -> str:
        text = self._cell(row, "every").casefold()
        if text not in _EVERY:
            raise RowTrouble("every", heading=self._name("every"), value=shown(text))
        return _EVERY[text]

    def _kept(self, row: Row) -> bool:
        text = self._cell(row, "kept").casefold()
        if text not in _YES and text not in _NO:
            raise RowTrouble("not_a_yes", heading=self._name("kept"), value=shown(text))
        return text in _YES

    def _goods(self, row: Row) -> str:
        text = words_of(self._cell(row, "goods"), self._name("goods"))
        if not text:
            raise RowTrouble("missing", heading=self._name("goods"))
        return text

    def _number(self, row: Row, name: str) -> str:
        return plain_code(self._cell(row, name), self._name(name), NUMBER_LIMIT)

    def _amount(self, row: Row, name: str, usual: int | None = None) -> int:
        text = self._cell(row, name)
        if not text and usual is not None:
            return usual
        minor = scaled(text, self._exponent, self._name(name))
        if minor < 0:
            raise RowTrouble("below_zero", heading=self._name(name), value=shown(text))
        if minor > MOST_MINOR:
            raise RowTrouble("too_large", heading=self._name(name), value=shown(text))
        return minor

    def _cell(self, row: Row, name: str) -> str:
        place = self._columns.place(name)
        return row.cells[place].strip() if 0 <= place < len(row.cells) else ""

    def _name(self, name: str) -> str:
        return self._columns.name(name)
