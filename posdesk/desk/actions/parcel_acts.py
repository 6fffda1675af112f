"""Returns by parcel: the label first, goods later, paid by the promised day.

From the drop-off slip on the goods are ours: lost on the way, or the promised day over, all of it
is paid. What is paid is an ordinary return: to the tenders it was paid with, with its own slip.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from posdesk.desk import parcel_goods, plan_papers
from posdesk.desk.action import DRAWER, MISTAKES, OUTBOX, Station
from posdesk.desk.action import RETURNS as GOODS_BACK
from posdesk.desk.actions.goods_acts import GOODS
from posdesk.desk.actions.settle_ticket import ReceiptUnknown, Settled, SettleTicket
from posdesk.desk.mending import mistakes
from posdesk.desk.parcel_state import (
    free_of,
    goods_in,
    left_of,
    parcel_of,
    promised_days,
    ticket_of,
    worth,
)
from posdesk.desk.settling_lost import is_lost
from posdesk.documents import return_label
from posdesk.documents.plan_codes import DROP_OFF
from posdesk.errors import Refusal
from posdesk.identity import PARCEL, PROMISE
from posdesk.ledger.chart import RETURNS, loss
from posdesk.ledger.journal import Fact, JournalEntry, Posting
from posdesk.returns.parcel import (
    CALLED_OFF,
    HANDED_IN,
    LOST,
    PAID,
    RECEIVED,
    NothingInParcel,
    Parcel,
    ParcelLine,
    announcing,
)
from posdesk.returns.reasons import reason
from posdesk.sales.booking import summed
from posdesk.store.books import Books

Units = tuple[tuple[int, int], ...]  # (line, units)
TOPICS = frozenset({GOODS_BACK, OUTBOX, GOODS})
LOST_GOODS = loss("lost_record")


class ParcelMovedOn(Refusal):
    """That step does not fit how the parcel stands; `figures`: number, step."""

    code = "parcel_moved_on"


@dataclass(frozen=True, slots=True)
class AnnounceParcel:
    """Announce that units of receipt `sale` come back by parcel: (line, units, reason) each."""

    operation: str
    sale: str
    lines: tuple[tuple[int, int, str], ...]

    topics = TOPICS

    def perform(self, books: Books, station: Station) -> str:
        """The label's number; MoreThanFree, NothingInParcel, ReceiptUnknown."""
        station.duty.acting()
        books.sales.alone_with(self.sale)
        standing = books.sales.standing(self.sale)
        if standing is None:
            raise ReceiptUnknown(number=self.sale)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        why = {line: reason(code) for line, _, code in self.lines}
        units: dict[int, int] = {}
        for line, count, _ in self.lines:
            units[line] = units.get(line, 0) + count
        named = announcing(units, free_of(books, standing))
        lines = tuple(ParcelLine(line, named[line], why[line].code) for line in sorted(named))
        number = str(books.numbers.next(PARCEL))
        days = promised_days(station.shop, station.at.day)
        parcel = Parcel(number, self.sale, station.at, lines, days=days)
        books.parcels.add(parcel, station.duty.code)
        ours = any(why[each.line].ours for each in lines)
        plan_papers.keep(books, return_label.compose(parcel, station.shop, ours=ours), ())
        told: list[Fact] = [[each.line, each.quantity, each.reason] for each in lines]
        _seal(books, station, self.operation, "parcel_announced", parcel, {"lines": told})
        return parcel.number

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The label printed first."""
        return str(facts["parcel"])


@dataclass(frozen=True, slots=True)
class HandInParcel:
    """The customer leaves `parcel` with us, or shows the carrier's receipt for it."""

    operation: str
    parcel: str

    topics = TOPICS

    def perform(self, books: Books, station: Station) -> str:
        """The drop-off slip's number: what it is worth, and by when it is paid."""
        station.duty.acting()
        parcel, standing = parcel_of(books, self.parcel)
        if parcel.handed is not None or not parcel.is_open(left_of(standing), station.at.day):
            raise ParcelMovedOn(number=self.parcel, step=HANDED_IN)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        until = parcel.promise(station.at.day)
        slip = plan_papers.new_slip(books, station, PROMISE)
        amount = worth(parcel, standing)
        plan_papers.promise(
            books, station, slip, DROP_OFF, amount=amount, goods=goods_in(parcel, standing),
            until=until, customer="", original=parcel.sale,
        )  # fmt: skip
        books.parcels.step(
            parcel, HANDED_IN, station.at, station.duty.code, document=slip.number, promised=until
        )
        told: dict[str, Fact] = {"slip": slip.number, "until": until.isoformat(), "minor": amount}
        _seal(books, station, self.operation, "parcel_handed_in", parcel, told)
        return slip.number

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The slip given first."""
        return str(facts["slip"])


@dataclass(frozen=True, slots=True)
class ReceiveParcel:
    """What came with `parcel`, looked at: units `good` and units `damaged`, by line; in as many
    parts as they come."""

    operation: str
    parcel: str
    good: Units = ()
    damaged: Units = ()

    topics = TOPICS

    def perform(self, books: Books, station: Station) -> date:
        """The day by which it is paid; MoreThanAnnounced, NothingInParcel."""
        station.duty.acting()
        parcel, standing = parcel_of(books, self.parcel)
        good, damaged = dict(self.good), dict(self.damaged)
        came = {
            line: (good.get(line, 0), damaged.get(line, 0))
            for line in sorted({*good, *damaged})
            if good.get(line, 0) or damaged.get(line, 0)
        }
        if not came:
            raise NothingInParcel()
        lines = {each.line: each for each in parcel.lines}
        for line, counts in came.items():
            lines.get(line, ParcelLine(line, 0, "")).receiving(*counts)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        until = parcel.promise(station.at.day)
        parcel_goods.damaged_claims(books, station, parcel, standing, damaged)
        parcel_goods.came(books, station, parcel, standing, came)
        books.parcels.step(
            parcel, RECEIVED, station.at, station.duty.code, promised=until, came=came
        )
        told: list[Fact] = [[line, *counts] for line, counts in came.items()]
        _seal(
            books, station, self.operation, "parcel_received", parcel,
            {"came": told, "until": until.isoformat()},
        )  # fmt: skip
        return until

    def again(self, books: Books, facts: Mapping[str, Fact]) -> date:
        """What was promised the first time."""
        return date.fromisoformat(str(facts["until"]))


@dataclass(frozen=True, slots=True)
class PayParcel:
    """Pay what is due for `parcel`: `net` minor units go back, as it was shown.

    `lost`: it never came; only after it was handed in. `approval` as in SettleTicket.
    """

    operation: str
    parcel: str
    net: int
    lost: bool = False
    approval: str = ""

    topics = TOPICS | {DRAWER, MISTAKES}

    def perform(self, books: Books, station: Station) -> Settled:
        """The return that was booked; ParcelMovedOn where nothing is due."""
        station.duty.acting()
        parcel, standing = parcel_of(books, self.parcel)
        if self.lost:
            if parcel.handed is None or parcel.called_off:
                raise ParcelMovedOn(number=self.parcel, step=LOST)
            parcel = replace(parcel, lost=True)
        due = parcel.due(left_of(standing), station.at.day)
        if not due:
            raise ParcelMovedOn(number=self.parcel, step=PAID)
        ticket = ticket_of(parcel, standing, station, f"{self.operation} back")
        settled = SettleTicket(ticket, None, -self.net, approval=self.approval).perform(
            books, station
        )
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        clerk, steps = station.duty.code, parcel.steps
        unseen = parcel_goods.paid_unseen(books, station, parcel, standing, due)
        if self.lost:
            books.parcels.step(parcel, LOST, station.at, clerk)
            steps += 1
        (slip,) = settled.returns
        books.parcels.step(
            replace(parcel, steps=steps), PAID, station.at, clerk, document=slip
        )  # fmt: skip
        told: dict[str, Fact] = {
            "slip": slip, "minor": self.net, "lost": self.lost, "figure": settled.figure,
            "drawer": settled.opens_drawer, "net": settled.net,
        }  # fmt: skip
        # What is only late may come yet; of a sale our books lost, all of it is a loss already.
        gone = unseen if self.lost and not is_lost(ticket.returns[0]) else 0
        posted = summed(((LOST_GOODS, gone), (RETURNS, -gone)))
        mistakes(books, station, slip, [(LOST_GOODS, gone)], parcel.sale)
        _seal(books, station, self.operation, "parcel_paid", parcel, told, posted)
        return settled

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Settled:
        """What went back the first time."""
        net, figure = int(str(facts["net"])), int(str(facts["figure"]))
        return Settled("", (str(facts["slip"]),), net, figure, 0, bool(facts["drawer"]))


@dataclass(frozen=True, slots=True)
class CallOffParcel:
    """The customer keeps what has not come: nothing is expected of that label any more."""

    operation: str
    parcel: str

    topics = TOPICS

    def perform(self, books: Books, station: Station) -> None:
        """ParcelMovedOn where it was handed in: then it is on its way, or ours."""
        station.duty.acting()
        parcel, _ = parcel_of(books, self.parcel)
        if parcel.handed is not None or parcel.called_off:
            raise ParcelMovedOn(number=self.parcel, step=CALLED_OFF)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        books.parcels.step(parcel, CALLED_OFF, station.at, station.duty.code)
        _seal(books, station, self.operation, "parcel_called_off", parcel, {})

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Nothing to give back."""


def _seal(
    books: Books,
    station: Station,
    operation: str,
    kind: str,
    parcel: Parcel,
    told: Mapping[str, Fact],
    posted: tuple[Posting, ...] = (),
) -> None:
    """Money moves by the return's own entry alone. `posted`: the loss of what never came, which the
    shop bears (SE-071)."""
    facts: dict[str, Fact] = {
        "who": station.duty.code, "parcel": parcel.number, "sale": parcel.sale, **told,
    }  # fmt: skip
    cause = "unknown" if posted else "customer_choice"
    entry = JournalEntry(kind, cause, station.shop.currency, posted, facts)
    books.journal.post(entry, station.at, operation)
