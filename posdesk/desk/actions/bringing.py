"""Bringing something along: who may, and the entry that says who brought what.

Goods and old sales out of a file are given money back for later, so where people work one of them
answers for the file. Books that an import began, and that hold nothing else yet, ask nobody: the
months of an old till may follow one another before the shop has opened.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from posdesk.desk.action import Station
from posdesk.errors import Refusal
from posdesk.identity import new_operation_id
from posdesk.ledger.chain import facts_in
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.people.staff import MANAGER, OWNER, StaffMember
from posdesk.store.books import Books

SALES_BROUGHT, GOODS_BROUGHT = "sales_brought", "goods_brought"
COUNTS = ("rows_taken", "sales", "credits", "refused")
_BRINGERS = (MANAGER, OWNER)
_BEFORE_OPENING = frozenset((
    "books_opened", "books_upgraded", SALES_BROUGHT, GOODS_BROUGHT,
    "sale_imported", "return_imported", "note_imported",
))  # fmt: skip


class ManagerWanted(Refusal):
    """An import into a shop where people work needs a manager or the owner."""

    code = "manager_wanted"


@dataclass(frozen=True, slots=True)
class Source:
    """Where it came from: SHA-256 of each file, and counts (of COUNTS) that name nobody.

    `begins`: the books were made for this import, a moment ago.
    """

    files: tuple[bytes, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    begins: bool = False


def may_bring(staff: StaffMember | None) -> bool:
    """Whether that person may answer for an import."""
    return staff is not None and staff.role in _BRINGERS


def _needs_somebody(books: Books, source: Source) -> bool:
    if not books.staff.all():
        return False
    kinds = books.entries.kinds()
    if source.begins and kinds == ("books_opened",):
        return False
    return not (_BEFORE_OPENING.issuperset(kinds) and _unsigned_before(books, kinds))


def write_down(kind: str, source: Source, books: Books, station: Station) -> None:
    """Seal who brings what, in the unit of work that takes it (ManagerWanted: not signed in)."""
    staff = station.duty.staff
    if _needs_somebody(books, source) and not may_bring(staff):
        raise ManagerWanted()
    counts: dict[str, Fact] = dict(source.counts.items())
    facts: dict[str, Fact] = {
        "who": station.duty.code, "files": list(source.files), "counts": counts,
    }  # fmt: skip
    entry = JournalEntry(kind, "staff_act", station.shop.currency, facts=facts)
    books.journal.post(entry, station.at, new_operation_id(station.at))


def _unsigned_before(books: Books, kinds: tuple[str, ...]) -> bool:
    """Whether the import before this one was signed by nobody, as the one that made the books."""
    whole = books.entries.reach()
    latest = [row for kind in (SALES_BROUGHT, GOODS_BROUGHT) if kind in kinds
              for row in books.entries.page(whole, kind, 1)]  # fmt: skip
    if not latest:
        return False
    return facts_in(max(latest, key=lambda row: row.id).payload).get("who") == ""
