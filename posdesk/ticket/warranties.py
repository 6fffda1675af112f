"""A warranty's paper on a ticket: the goods it covers come back as faulty."""

from __future__ import annotations

from dataclasses import replace

from posdesk.returns.reasons import FAULTY
from posdesk.returns.standing import Standing
from posdesk.sales.warranty import Cover
from posdesk.ticket.ticket import BACK, Spot, Ticket


def with_warranty(ticket: Ticket, cover: Cover, standing: Standing) -> Ticket:
    """The ticket with the goods of that warranty ticked, as many as are left of them."""
    ticket = ticket.with_receipt(standing)
    place = ticket.receipt_place(standing.sale.number)
    assert place is not None  # it was opened just now, or before
    draft = replace(ticket.returns[place], lost=not cover.registered)
    units = min(cover.units, draft.standing.left(cover.line))
    draft = draft.with_quantity(cover.line, units)
    if cover.serial in draft.standing.serials_left(cover.line):
        draft = draft.with_serial(cover.line, cover.serial)
    draft = draft.with_reason(cover.line, FAULTY.code)
    drafts = (*ticket.returns[:place], draft, *ticket.returns[place + 1 :])
    return replace(ticket, returns=drafts, spot=Spot(BACK, cover.line, place))
