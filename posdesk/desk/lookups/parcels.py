"""Returns by parcel as their page shows them: what is on its way, what is to be paid by when."""

from __future__ import annotations

from datetime import date

from posdesk.desk import settling_choice
from posdesk.desk.action import Station
from posdesk.desk.parcel_state import draft_of, free_of, left_of, ticket_of, worth
from posdesk.returns.goods_return import RefundLeg
from posdesk.returns.parcel import Parcel
from posdesk.returns.standing import Standing
from posdesk.sales.sale import SaleLine
from posdesk.store.books import Books
from posdesk.values import dataclass

MOST = 300
DAYS = 400  # an older label is found by its number


@dataclass(frozen=True, slots=True)
class ParcelRow:
    """A parcel in the list. `worth` and `due` in minor units; `open`: anything to come or pay."""

    parcel: Parcel
    worth: int
    due: int
    open: bool


@dataclass(frozen=True, slots=True)
class ParcelPage:
    """One parcel: its receipt's lines by number, what is due now, and to which tenders.

    `payable`: goods are to be settled now, also where their worth goes off what is owed on a plan.
    """

    parcel: Parcel
    lines: tuple[SaleLine, ...]
    currency: str
    worth: int
    due: int
    legs: tuple[RefundLeg, ...]
    open: bool
    today: date
    payable: bool


@dataclass(frozen=True, slots=True)
class Announceable:
    """A receipt whose goods may be announced: (line, units free) each."""

    standing: Standing
    free: tuple[tuple[SaleLine, int], ...]


@dataclass(frozen=True, slots=True)
class AskParcels:
    """The parcels of the last months: those open first, by the day they are promised."""

    def find(self, books: Books, station: Station) -> tuple[ParcelRow, ...]:
        """One row each."""
        since = station.at.after(days=-DAYS)
        rows = [_row(books, station, each) for each in books.parcels.since(since, MOST)]
        kept = [row for row in rows if row is not None]
        return tuple(sorted(kept, key=lambda row: (not row.open, row.parcel.promised or date.max)))


@dataclass(frozen=True, slots=True)
class AskParcel:
    """A parcel by the number on its label."""

    number: str

    def find(self, books: Books, station: Station) -> ParcelPage | None:
        """None: these books announced no such parcel."""
        parcel = books.parcels.get(self.number)
        standing = books.sales.standing(parcel.sale) if parcel else None
        if parcel is None or standing is None:
            return None
        left = left_of(standing)
        due, legs = 0, tuple[RefundLeg, ...]()
        if parcel.due(left, station.at.day):
            settlement = settling_choice.settled(
                ticket_of(parcel, standing, station, "shown"), station
            )
            due, legs = -settlement.net, settlement.paid_out
        return ParcelPage(
            parcel, standing.sale.lines, standing.sale.currency, worth(parcel, standing), due,
            legs, parcel.is_open(left, station.at.day), station.at.day,
            bool(parcel.due(left, station.at.day)),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class AskAnnounceable:
    """What of a receipt may be announced."""

    sale: str

    def find(self, books: Books, station: Station) -> Announceable | None:
        """None: no such receipt here."""
        standing = books.sales.standing(self.sale)
        if standing is None:
            return None
        may = free_of(books, standing)
        return Announceable(standing, tuple((line, may[line.no]) for line in standing.sale.lines))


def _row(books: Books, station: Station, parcel: Parcel) -> ParcelRow | None:
    standing = books.sales.standing(parcel.sale)
    if standing is None:
        return None
    left, today = left_of(standing), station.at.day
    due = draft_of(parcel, standing, parcel.due(left, today)).total
    return ParcelRow(parcel, worth(parcel, standing), due, parcel.is_open(left, today))
