"""What the home screen says of parcels: how many are promised to be paid, and by which day."""

from __future__ import annotations

from datetime import date, timedelta

from posdesk.desk.action import Station
from posdesk.store.books import Books

LOOKED_BACK = timedelta(days=400)


def promised(books: Books, station: Station) -> tuple[int, date] | None:
    """(how many, the first promised day); None, by one question, where nothing is promised."""
    numbers = books.today.parcels_promised(station.at.day - LOOKED_BACK)
    if not numbers:
        return None
    from posdesk.desk.parcel_state import left_of  # with returns, where there is one

    days = []
    for number in numbers:
        parcel = books.parcels.get(number)
        standing = books.sales.standing(parcel.sale) if parcel else None
        if parcel is None or standing is None or parcel.promised is None:
            continue
        if parcel.is_open(left_of(standing), station.at.day):
            days.append(parcel.promised)
    return (len(days), min(days)) if days else None
