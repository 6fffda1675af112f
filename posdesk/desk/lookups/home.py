"""What the home state shows: today's figures, the latest papers, what waits."""

from __future__ import annotations

from datetime import date

from posdesk.clock import Moment
from posdesk.desk.action import Station
from posdesk.desk.lookups.promised import promised
from posdesk.returns.unproved import is_booked
from posdesk.store.books import Books
from posdesk.till.shift import Shift
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class LatestPaper:
    """A paper made lately. `amount` in minor units, below zero when money went back."""

    kind: str
    number: str
    at: Moment
    amount: int
    detail: str
    copies: int


@dataclass(frozen=True, slots=True)
class HeldTicket:
    """A ticket on hold."""

    slot: str
    label: str
    at: Moment


@dataclass(frozen=True, slots=True)
class Home:
    """Today at this till; amounts in minor units. `parcels`: how many returns by parcel are to be
    paid, and by which day the first of them."""

    sold: int
    given_back: int
    latest: tuple[LatestPaper, ...]
    held: tuple[HeldTicket, ...]
    waiting: int
    failed: str
    shift: Shift | None
    articles: int
    parcels: tuple[int, date] | None = None


@dataclass(frozen=True, slots=True)
class AskHome:
    """The home state as the books stand."""

    latest: int = 8

    def find(self, books: Books, station: Station) -> Home:
        """Read it all at once."""
        till = station.till.number
        sold, given_back = books.today.totals(station.at.day, till)
        jobs = books.outbox.waiting()
        return Home(
            sold=sold,
            given_back=given_back,
            latest=tuple(
                LatestPaper(
                    p.kind,
                    p.number,
                    p.at,
                    p.amount,
                    "" if is_booked(p.detail) else p.detail,
                    p.copies,
                )
                for p in books.documents.latest(self.latest)
            ),
            held=tuple(
                HeldTicket(kept.slot, kept.label, kept.at)
                for kept in books.held.all()
                if not kept.slot.startswith("live:")
            ),
            waiting=len(jobs),
            failed=next((job.detail for job in jobs if job.state == "failed"), ""),
            shift=books.shifts.current(till),
            articles=books.goods.count(),
            parcels=promised(books, station),
        )
