"""How often each person says that a customer wanted it, beside the shop's median (SE-111)."""

from __future__ import annotations

from datetime import date
from statistics import median_low

from posdesk.desk.action import Station
from posdesk.desk.deductions import DEDUCTION
from posdesk.desk.lookups.attempts import MOST, moments
from posdesk.documents.owners_register import ShareRow
from posdesk.ledger import chain
from posdesk.promise.attempts import ATTEMPT
from posdesk.sales.taken import CHOICE
from posdesk.store.books import Books


def shares_of(books: Books, station: Station, since: date, until: date) -> tuple[ShareRow, ...]:
    """Everybody who took goods back or tried, the greatest share first.

    A share is what was taken off because "she wanted it", done or tried, of all that person's
    returns; whoever only tried counts with the tries.
    """
    start, end = moments(since, until, station)
    reach = books.entries.reach(start.ms, end.ms)
    said: dict[str, int] = {}
    tries: dict[str, int] = {}
    for kind in (DEDUCTION, ATTEMPT):
        for row in books.entries.page(reach, kind, MOST):
            facts = chain.facts_in(row.payload)
            figures = facts.get("figures")
            tried = isinstance(figures, dict) and figures.get("cause") == CHOICE
            if not (tried if kind == ATTEMPT else facts.get("cause", CHOICE) == CHOICE):
                continue
            who = str(facts.get("who", ""))
            said[who] = said.get(who, 0) + 1
            tries[who] = tries.get(who, 0) + (kind == ATTEMPT)
    backs = books.returns.by_clerk(start, end)
    people = {*backs, *said}
    rows = [
        ShareRow(who, said.get(who, 0), backs.get(who, 0) + tries.get(who, 0)) for who in people
    ]
    return tuple(sorted(rows, key=lambda row: (-row.permille, row.who)))


def median_of(rows: tuple[ShareRow, ...]) -> int:
    """The share in the middle, in thousandths; 0 where nobody took anything back."""
    return median_low([row.permille for row in rows]) if rows else 0
