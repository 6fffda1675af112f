"""A parcel over its receipt as it stands: what may still be announced, what is to be paid now."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from posdesk.desk.action import Station
from posdesk.errors import Refusal
from posdesk.instalments.places import place_of
from posdesk.law.packs import figure
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.parcel import Parcel, free
from posdesk.returns.standing import Standing
from posdesk.settings import Shop
from posdesk.store.books import Books
from posdesk.ticket.ticket import Ticket


class ParcelUnknown(Refusal):
    """These books announced no such parcel; `figures["number"]`."""

    code = "parcel_unknown"


def parcel_of(books: Books, number: str) -> tuple[Parcel, Standing]:
    """The parcel and its receipt as they stand; ParcelUnknown. Alone with both on a server."""
    books.parcels.alone_with(number)
    parcel = books.parcels.get(number)
    if parcel is None:
        raise ParcelUnknown(number=number)
    books.sales.alone_with(parcel.sale)
    standing = books.sales.standing(parcel.sale)
    if standing is None:
        raise ParcelUnknown(number=number)
    return parcel, standing


def promised_days(shop: Shop, day: date) -> int:
    """Within how many days a parcel announced then is paid: the shop's word, or the law's where
    that is sooner (LAW UK-6, EU-1)."""
    law = figure(place_of(shop.country, shop.currency), "distance_refund_days", day)
    days = shop.policy.parcel_days
    return days if law is None else min(days, law)


def left_of(standing: Standing) -> dict[int, int]:
    """Units of each line that are not back."""
    return {line.no: max(standing.left(line.no), 0) for line in standing.sale.lines}


def free_of(books: Books, standing: Standing) -> dict[int, int]:
    """Units of each line that may be announced now (MED-RET-03)."""
    announced = books.parcels.announced(standing.sale.number)
    return {
        line.no: free(
            line.quantity, line.quantity - max(standing.left(line.no), 0), announced.get(line.no, 0)
        )
        for line in standing.sale.lines
    }


def ticket_of(parcel: Parcel, standing: Standing, station: Station, operation: str) -> Ticket:
    """What is to be paid for the parcel now, as a ticket at the counter would have it."""
    due = parcel.due(left_of(standing), station.at.day)
    return Ticket(operation, returns=(draft_of(parcel, standing, due),))


def draft_of(parcel: Parcel, standing: Standing, units: Mapping[int, int]) -> ReturnDraft:
    """Those units coming back, with what comes back beside them: a delivery, a warranty."""
    draft = ReturnDraft(standing)
    why = {each.line: each.reason for each in parcel.lines}
    for line, count in units.items():
        draft = draft.with_quantity(line, count).with_reason(line, why[line])
    return draft


def worth(parcel: Parcel, standing: Standing) -> int:
    """What all of the parcel is worth to the customer, minor units."""
    left = left_of(standing)
    units = {
        each.line: count
        for each in parcel.lines
        if (count := min(each.quantity - each.paid, left[each.line])) > 0
    }
    return draft_of(parcel, standing, units).total


def goods_in(parcel: Parcel, standing: Standing) -> str:
    """Its goods in words."""
    lines = {line.no: line for line in standing.sale.lines}
    return ", ".join(
        f"{each.quantity} × {lines[each.line].text or lines[each.line].sku}"
        if not lines[each.line].weighed
        else lines[each.line].text or lines[each.line].sku
        for each in parcel.lines
    )
