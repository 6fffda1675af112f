"""Whether goods come back in time, and whether anybody can say so (PROMISE I7, I14, SE-083).

A till's clock is no proof of the day. The journal is: where the end of a window lies in days in
which this shop sold nothing at all, more than a week of them, nobody knows that it has passed.
"""

from __future__ import annotations

from datetime import date

from posdesk.desk.action import Station
from posdesk.identity import new_operation_id
from posdesk.ledger.journal import JournalEntry
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.reasons import reason
from posdesk.returns.standing import Standing
from posdesk.returns.window import window_of
from posdesk.store.books import Books

SILENT_DAYS = 7
CLOCK_DOUBT = "clock_doubt"  # the kind of its entry


def last_day_of(station: Station, standing: Standing, line: int) -> date | None:
    """Until when that line may come back without a reason; None: there is no last day."""
    return window_of(standing, station.shop, station.our_days)[line]


def has_passed(books: Books, station: Station, standing: Standing, line: int) -> bool:
    """Whether the window of that line is over and the books prove it: else nobody may say so."""
    last = last_day_of(station, standing, line)
    if last is None or last >= station.at.day or in_doubt(books, station, last):
        return False
    announced = books.parcels.of_sale(standing.sale.number)  # a parcel counts from its label
    return not any(each.in_time(line, last) for each in announced)


def in_doubt(books: Books, station: Station, last: date) -> bool:
    """Whether only the till's clock says that the day `last` is over."""
    before, after = books.calendar.sold_around(last)
    until = min(after or station.at.day, station.at.day)
    return before is None or (until - before).days > SILENT_DAYS


def note_doubt(books: Books, station: Station, drafts: tuple[ReturnDraft, ...]) -> None:
    """Goods are taken back whose window only the clock says is over: written down."""
    for draft in drafts:
        theirs = [tick.line_no for tick in draft.ticks if not reason(tick.reason).ours]
        if not theirs:
            continue
        lasts, today = window_of(draft.standing, station.shop, station.our_days), station.at.day
        past = [day for no in theirs if (day := lasts[no]) is not None and day < today]
        if past and in_doubt(books, station, max(past)):
            entry = JournalEntry(
                CLOCK_DOUBT, "system", station.shop.currency,
                facts={"who": station.duty.code, "sale": draft.standing.sale.number,
                       "last_day": max(past).isoformat(), "clock": station.at.ms},
            )  # fmt: skip
            books.journal.post(entry, station.at, new_operation_id(station.at))
