"""Bringing old sales into the books: read, compare with what is there, link, book, report.

Nothing is booked before everything is read, and what is booked is one unit of work: whoever stops
it, or the world, leaves the books as they were.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from posdesk.desk.actions.bringing import Source
from posdesk.desk.actions.import_sales import ImportSales
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.past import AskBroughtBefore, AskPastLines
from posdesk.intake.booking import acts_of, digest
from posdesk.intake.kinds import GOODS, kind_of
from posdesk.intake.linking import EarlierLine, Known, Links, link_credits
from posdesk.intake.old_sales import History, OldInvoice
from posdesk.intake.troubles import Trouble
from posdesk.money import currency

READING, BOOKING = "reading", "booking"

Watch = Callable[[str, int, int], None]
"""Told the stage, how much of it is done, and of how much (0: not known). May raise to stop."""


def unwatched(stage: str, done: int, total: int) -> None:
    """For whoever does not want to know how far it is."""


@dataclass(slots=True)
class Brought:
    """What an import found and did. `new` are the invoices booked now (or to be, in a dry run);
    `before` those that were in the books already, word for word.
    """

    history: History
    exponent: int
    new: list[OldInvoice] = field(default_factory=list)
    before: list[OldInvoice] = field(default_factory=list)
    links: Links = field(default_factory=Links)
    booked: int = 0


def book_history(
    desk: Desk,
    history: History,
    *,
    dry_run: bool = False,
    watch: Watch = unwatched,
    begins: bool = False,
) -> Brought:
    """Book what is new of a history already read. A dry run does everything but book.

    `begins`: the books were made for it. ManagerWanted: people work there, and none of them with
    the right to it is on duty.
    """
    shop = desk.shop
    brought = Brought(history, currency(shop.currency).exponent)
    _compare(desk, brought)
    brought.links = link_credits(brought.new, _known(desk, brought.new))
    acts = acts_of(brought.new, brought.links, shop)
    if acts and not dry_run:
        source = replace(_source(brought), begins=begins)
        act = ImportSales(acts, lambda done: watch(BOOKING, done, len(acts)), source)
        brought.booked = desk.do(act).result
    return brought


def _source(brought: Brought) -> Source:
    """Where it came from, with counts that name nobody."""
    counts = {
        "rows_taken": sum(len(invoice.lines) for invoice in brought.new),
        "sales": sum(bool(invoice.sold) for invoice in brought.new),
        "credits": sum(bool(invoice.credited) for invoice in brought.new),
        "refused": len(brought.history.refused),
    }
    return Source(tuple(brought.history.digests), counts)


def dry_history(history: History, exponent: int) -> Brought:
    """What there would be to book in a shop that has no books yet."""
    invoices = list(history.invoices.values())
    return Brought(history, exponent, new=invoices, links=link_credits(invoices))


def _compare(desk: Desk, brought: Brought) -> None:
    """Tell new invoices from those brought before, and refuse those that say something else now."""
    invoices = brought.history.invoices
    present = desk.ask(AskBroughtBefore(list(invoices)))
    for number, invoice in list(invoices.items()):
        facts = present.get(number)
        if facts is None:
            brought.new.append(invoice)
        elif facts["digest"] == digest(invoice):
            brought.before.append(invoice)
        else:
            brought.history.refuse(invoice, Trouble("booked_otherwise", {"invoice": number}))


def _known(desk: Desk, invoices: Sequence[OldInvoice]) -> list[Known]:
    """Lines in the books that the credits of these invoices may belong to."""
    customers = {each.customer for each in invoices if each.credited and each.customer}
    if not customers:
        return []
    return [
        (
            line.customer,
            line.sku,
            EarlierLine(
                sale=line.sale,
                line=line.no,
                quantity=line.quantity,
                at=_wall_clock(line.at.local),
                taken=line.back,
                claimed=line.back + line.claimed,
            ),
        )
        for line in desk.ask(AskPastLines(customers))
        if kind_of(line.sku) == GOODS
    ]


def _wall_clock(at: datetime) -> datetime:
    return at.replace(tzinfo=None)
