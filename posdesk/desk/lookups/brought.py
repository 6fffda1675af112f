"""What of another program's file the books have from an earlier import."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from posdesk.desk.action import Station
from posdesk.desk.actions.import_plans import operation_of
from posdesk.instalments.brought import BroughtCredit, BroughtPerson, BroughtPlan
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class AskBrought:
    """Which of these rows are here already: plans and credits by number, people by name and way."""

    rows: Collection[BroughtPlan | BroughtCredit | BroughtPerson]

    def find(
        self, books: Books, station: Station
    ) -> frozenset[BroughtPlan | BroughtCredit | BroughtPerson]:
        """Those of them that are."""
        people = [row for row in self.rows if isinstance(row, BroughtPerson)]
        known = {
            BroughtPerson(each.name, each.phone, each.email)
            for each in books.customers.named([row.name for row in people])
        }
        here: set[BroughtPlan | BroughtCredit | BroughtPerson] = {*known.intersection(people)}
        for row in self.rows:
            if isinstance(row, BroughtPerson):
                continue
            if books.journal.facts_of(operation_of(row)) is not None:
                here.add(row)
        return frozenset(here)
