"""Prices on shelves: where a shop is, and what is due where its shelf says less than the scan."""

from __future__ import annotations

from dataclasses import replace

from posdesk.desk.shelf_said import lowered
from posdesk.scenarios import hands
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage
from posdesk.scenarios.steps import counter
from posdesk.ticket.ticket import Ticket

LAST_TICKET = "shelf_ticket"
CALLED = {
    "Great Britain": ("GB", "GBP"), "Canada": ("CA", "CAD"), "Quebec": ("CA-QC", "CAD"),
    "Michigan": ("US-MI", "USD"), "New York": ("US-NY", "USD"), "California": ("US-CA", "USD"),
}  # fmt: skip


@sentence("a shop in {phrase}")
def shop_in(stage: Stage, phrase: str) -> None:
    """A fresh shop by the law of that place, in its money; say it first of all."""
    check(phrase in CALLED, f"no place is called {phrase}: {', '.join(CALLED)}")
    country, currency = CALLED[phrase]
    stage.start_over(country=country, currency=currency)


@sentence("{number} pieces are rung at {amount} each, and the shelf says {second}")
def rung_dearer(stage: Stage, number: str, amount: str, second: str) -> None:
    """Seen before paying: the clerk puts the price of the shelf on the line."""
    rows = ({"goods": "Bowl", "pieces": number, "each": amount},)
    ticket = counter.ticket_of(stage, rows)
    line, _ = lowered(ticket.basket.lines[0], stage.minor(second), stage.desk.station())
    basket = replace(ticket.basket, lines=(line,))
    stage.notes[LAST_TICKET] = replace(ticket, basket=basket)


@sentence("{amount} is to pay")
def is_to_pay(stage: Stage, amount: str) -> None:
    """The figure of that ticket, as the screen shows it."""
    ticket: Ticket = stage.notes[LAST_TICKET]
    net = counter.shown(stage, ticket).net
    check(net == stage.minor(amount), f"{stage.shown(net)} is to pay")


@sentence("it is seen that the shelf said {amount} for line {number} of receipt {paper}")
def shelf_said(stage: Stage, amount: str, number: str, paper: str) -> None:
    """After paying: our mistake, put right at once by what the place gives."""
    hands.put_right(
        stage, stage.paper(paper).number, "shelf", amount=stage.minor(amount), line=int(number)
    )
