"""Customers as rows, and what is hers in words."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.desk.lookups.customer_pages import CustomerCard
from posdesk.people.customer import Customer
from posdesk.sales.store_credit import StoreCredit
from posdesk.wording import translate
from ui import formats
from ui.models.rows import Cell, Column, Kind

Row = tuple[str, str, str]  # words, figure, grey line


def reached(customer: Customer) -> str:
    """How she is reached."""
    return formats.beside(*(each for each in (customer.phone, customer.email) if each))


def _who(customer: Customer) -> Cell:
    return Cell(customer.name, reached(customer), strong=True)


CUSTOMER_COLUMNS: tuple[Column[Customer], ...] = (Column("", Kind.WORDS, _who),)


def plan_words(card: CustomerCard, at: int) -> str:
    """Her plan at that place: `P1-000001-4 · 1,280.00`."""
    plan = card.sheet.plans[at]
    if not plan.owed:
        return formats.beside(plan.number, translate("Customers", "all paid"))
    return formats.beside(plan.number, formats.amount(plan.owed, plan.currency))


def credit_rows(credits: Sequence[StoreCredit]) -> list[Row]:
    """Each slip and what is left on it."""
    given = translate("Customers", "given {day}, never expires")
    return [
        (
            slip.number,
            formats.amount(slip.left, slip.currency),
            given.format(day=formats.day(slip.at.day)),
        )
        for slip in credits
    ]


def same_person(card: CustomerCard) -> str:
    """Which other records are hers; empty for none."""
    if not card.others:
        return ""
    names = [formats.beside(other.name, reached(other)) for other in card.others]
    words = translate("Customers", "The same person: {names}. Each record keeps what is its own.")
    return words.format(names="; ".join(names))
