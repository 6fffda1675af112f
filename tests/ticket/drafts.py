"""Tickets as tests tell them: what is on the shelf, what was sold before, and sums over a ticket."""

from __future__ import annotations

from dataclasses import replace

from sold import INCLUDED, NO_TAX, paid_in_cash, priced, rung

from posdesk.returns.draft import ReturnDraft
from posdesk.returns.standing import Standing
from posdesk.sales.basket import BasketLine
from posdesk.sales.sale import Sale
from posdesk.ticket.settlement import Settlement, settle
from posdesk.ticket.ticket import Ticket

MUG, KETTLE, SAUCER = rung(650, sku="MUG"), rung(3_999, sku="KETTLE"), rung(199, sku="SAUCER")


def some(line: BasketLine, quantity: int) -> BasketLine:
    """So many of it."""
    return replace(line, quantity=quantity)


def by_weight(thousandths: int = 0, *, price_minor: int = 1_199, name: str = "HAM") -> BasketLine:
    """Goods sold by the kilogram; no weight when nobody has weighed them yet."""
    return BasketLine(name, name, thousandths, price_minor * 1000, NO_TAX.code, weighed=True)


def renamed(sale: Sale, number: str) -> Sale:
    """The same sale under another number."""
    return replace(sale, number=number)


def bought(*lines: BasketLine, number: str = "S1-000001-1", step: int = 1) -> Standing:
    """A receipt for those lines, paid in cash."""
    return Standing(renamed(paid_in_cash(priced(*lines), step), number))


def ticket(*receipts: Standing) -> Ticket:
    """A new ticket with those receipts open."""
    fresh = Ticket("op")
    for receipt in receipts:
        fresh = fresh.with_receipt(receipt)
    return fresh


def back(ticket: Ticket, receipt: int = 0) -> dict[int, int]:
    """Units coming back by line of that receipt."""
    return {tick.line_no: tick.quantity for tick in ticket.returns[receipt].ticks}


def out(ticket: Ticket) -> dict[str, int]:
    """Units going out by goods."""
    return {line.sku: line.quantity for line in ticket.basket.lines}


def reasons(draft: ReturnDraft) -> dict[int, str]:
    """Why each ticked line comes back."""
    return {tick.line_no: tick.reason for tick in draft.ticks}


def settled(ticket: Ticket, step: int = 1) -> Settlement:
    """The settlement in a shop whose prices include tax."""
    return settle(ticket, INCLUDED, step)
