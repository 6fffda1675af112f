"""Which line of the ticket is the current one, after an arrow key."""

from __future__ import annotations

from posdesk.ticket.ticket import BACK, OUT, Spot, Ticket


def beside(ticket: Ticket, by: int) -> Spot | None:
    """The line `by` rows below (above: negative) the current one; it stops at either end."""
    spots = [
        Spot(BACK, line.no, at)
        for at, draft in enumerate(ticket.returns)
        for line in draft.standing.sale.lines
    ] + [Spot(OUT, at) for at in range(len(ticket.basket.lines))]
    if not spots:
        return ticket.spot
    here = ticket.spot
    at = spots.index(here) + by if here in spots else (0 if by > 0 else len(spots) - 1)
    return spots[min(max(at, 0), len(spots) - 1)]
