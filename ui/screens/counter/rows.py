"""Rows of the ticket's sheet, made from a ticket and its settlement: values, no widgets."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from posdesk.catalogue.terms import Term
from posdesk.catalogue.traits import GOODS
from posdesk.clock import Moment
from posdesk.policy import OurDays
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.reasons import reason
from posdesk.sales.sale import SaleLine
from posdesk.settings import Shop
from posdesk.ticket.settlement import Settlement
from posdesk.ticket.ticket import BACK, OUT, Spot, Ticket
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class BackRow:
    """A line that may come back; amounts in minor units, units in pieces or thousandths."""

    spot: Spot
    text: str
    ticked: int
    left: int
    sold: int
    weighed: bool
    reason: str
    ours: bool
    paid_each_milli: int
    refund: int
    current: bool
    state: str = ""  # what becomes of the ticked goods
    serials: tuple[str, ...] = ()  # of pieces ticked
    unplaced: int = 0  # pieces the old till took back, not saying of which receipt
    until: date | None = None  # its last day, where the lines of the receipt have several
    terms: tuple[Term, ...] = ()  # what its receipt says of a change of mind


@dataclass(frozen=True, slots=True)
class OutRow:
    """A line going out, as priced. `place`: where it stands in the basket."""

    place: int
    line: SaleLine
    current: bool

    @property
    def spot(self) -> Spot:
        """Where it stands on the ticket."""
        return Spot(OUT, self.place)


@dataclass(frozen=True, slots=True)
class ReceiptRows:
    """One open receipt: its head and its lines."""

    receipt: int
    number: str
    sold_at: Moment
    till: int
    paid_by: tuple[tuple[str, str], ...]  # (tender, last four digits)
    days_left: int | None
    imported: bool
    unproved: bool
    rows: tuple[BackRow, ...]


def receipts(
    ticket: Ticket, today: date, shop: Shop | None = None, ours: OurDays | None = None
) -> tuple[ReceiptRows, ...]:
    """The open receipts, in the order they were scanned; `shop`: whose windows count, and its own
    days."""
    return tuple(
        _receipt(ticket, at, today, shop, ours or OurDays()) for at in range(len(ticket.returns))
    )


def _receipt(
    ticket: Ticket, receipt: int, today: date, shop: Shop | None, ours: OurDays
) -> ReceiptRows:
    from posdesk.returns.window import latest, window_of  # and the law: with the first receipt

    draft = ticket.returns[receipt]
    sale, most = draft.standing.sale, draft.standing.most or {}
    windows = window_of(draft.standing, shop, ours) if shop else {0: sale.return_by}
    until, differ = latest(windows), len({*windows.values()}) > 1
    refunds = {line.sale_line: line.refund for line in draft.lines()}
    ticks = {tick.line_no: (tick.quantity, tick.reason) for tick in draft.ticks}
    rows = (
        _back(
            draft, line, receipt, ticket.spot, ticks, refunds, windows[line.no] if differ else None
        )
        for line in sale.lines
        if line.paid >= 0 and (not draft.for_holder or line.no in most)
    )
    return ReceiptRows(
        receipt=receipt,
        number=draft.gifts[0].number if draft.for_holder else sale.number,
        sold_at=sale.at,
        till=sale.till,
        paid_by=() if draft.for_holder else tuple((leg.kind, leg.last4) for leg in sale.tenders),
        days_left=(until - today).days if until else None,
        imported=sale.origin == "imported",
        unproved=draft.unproved,
        rows=tuple(rows),
    )


def _back(
    draft: ReturnDraft,
    line: SaleLine,
    receipt: int,
    spot: Spot | None,
    ticks: Mapping[int, tuple[int, str]],
    refunds: Mapping[int, int],
    until: date | None = None,
) -> BackRow:
    quantity, code = ticks.get(line.no, (0, "changed_mind"))
    here = Spot(BACK, line.no, receipt)
    worth = line.paid - draft.standing.cuts.get(line.no, 0)
    per = 1_000_000 if line.weighed else 1_000
    return BackRow(
        spot=here,
        text=line.text or line.sku,
        ticked=quantity,
        left=draft.standing.left(line.no),
        sold=line.quantity,
        weighed=line.weighed,
        reason=code,
        ours=reason(code).ours,
        paid_each_milli=worth * per // max(line.quantity, 1),
        refund=refunds.get(line.no, 0),
        current=spot == here,
        state=draft.state(line.no) if line.kind == GOODS else "",
        serials=draft.serials(line.no),
        unplaced=draft.standing.unplaced.get(line.no, 0),
        until=until,
        terms=line.terms,
    )


def going_out(ticket: Ticket, settlement: Settlement) -> tuple[OutRow, ...]:
    """The lines going out, as priced."""
    spot = ticket.spot
    touched = spot.place if spot is not None and spot.way == OUT else -1
    lines = enumerate(settlement.going_out)
    return tuple(OutRow(place, line, place == touched) for place, line in lines)
