"""Book the past: old invoices as sales, returns and notes of an origin of their own.

Every old invoice is an act of the journal with an operation id made from its number, so that
bringing the same file again books nothing twice. All of them are one unit of work: an import that
is stopped, or meets a rule, leaves no trace.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from posdesk.desk.action import RETURNS, SALES, Station
from posdesk.desk.actions.bringing import SALES_BROUGHT, Source, write_down
from posdesk.ledger.journal import Fact, JournalEntry, Posting
from posdesk.returns.goods_return import GoodsReturn
from posdesk.sales.sale import Sale
from posdesk.store.books import Books
from posdesk.store.shelves.past import OldCredit

Watch = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class OldAct:
    """One old invoice, ready to be booked. `customer` is the old system's id, empty for nobody:
    it is kept apart from the sealed record, which holds a random reference.

    `claims`: (sale, line, pieces) that came back, as the old system says, and were not linked.
    `unplaced`: goods that came back of a sale nobody can name.
    """

    kind: str
    number: str
    facts: Mapping[str, Fact]
    postings: tuple[Posting, ...] = ()
    sale: Sale | None = None
    returns: tuple[GoodsReturn, ...] = ()
    customer: str = ""
    claims: tuple[tuple[str, int, int], ...] = ()
    unplaced: tuple[OldCredit, ...] = ()

    @property
    def operation(self) -> str:
        """The id of the act: the same invoice is the same act, whichever file brings it."""
        return operation_of(self.number)


def operation_of(number: str) -> str:
    """The operation id of the old invoice of that number."""
    return f"imported {number}"


def new_reference() -> str:
    """A random name for a person, for the sealed record."""
    return secrets.token_hex(8)


@dataclass(frozen=True, slots=True)
class ImportSales:
    """Book `acts` in their order (ManagerWanted: nobody answers for them).

    `watch` is told how many are done, and may raise to stop. The entry before them says who brought
    which files.
    """

    acts: Sequence[OldAct]
    watch: Watch = lambda done: None
    source: Source = field(default_factory=Source)

    operation = ""
    topics = frozenset({SALES, RETURNS})

    def perform(self, books: Books, station: Station) -> int:
        """How many acts were booked."""
        write_down(SALES_BROUGHT, self.source, books, station)
        ids = dict.fromkeys(act.customer for act in self.acts if act.customer)
        references = books.past.references(ids, new_reference)
        sales = [act.sale for act in self.acts if act.sale]
        books.past.keep_words((line.sku, line.text) for sale in sales for line in sale.lines)
        for done, act in enumerate(self.acts, 1):
            if act.sale:
                books.sales.add(act.sale, customer=references.get(act.customer, ""))
            for back in act.returns:
                books.returns.add(back)
            for sale, line, pieces in act.claims:
                books.past.claim(sale, line, pieces)
            reference = references.get(act.customer, "")
            books.past.keep_credits(reference, act.unplaced)
            books.journal.post(_entry(act, reference, station), station.at, act.operation)
            self.watch(done)
        return len(self.acts)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> int:
        """Never asked: each old invoice has an operation id of its own."""
        return 0


def _entry(act: OldAct, customer: str, station: Station) -> JournalEntry:
    return JournalEntry(
        kind=act.kind,
        cause="staff_act",
        currency=station.shop.currency,
        postings=act.postings,
        facts={**act.facts, "customer": customer},
    )
