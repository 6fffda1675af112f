"""Credit slips: what was given, and every use, each from a state to the next."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, bindparam, func, literal_column, select

from posdesk.clock import Moment
from posdesk.sales.store_credit import CreditUse, StoreCredit
from posdesk.store.kind_tables import LINE_TRAIT
from posdesk.store.plan_tables import CREDIT_USE, STORE_CREDIT
from posdesk.store.unit import Unit

_USED = (
    select(func.coalesce(func.max(CREDIT_USE.c.after), 0))
    .where(CREDIT_USE.c.credit == STORE_CREDIT.c.number)
    .scalar_subquery()
)
_GET = select(STORE_CREDIT, _USED.label("used")).where(STORE_CREDIT.c.number == bindparam("number"))
_OF_BEARER = (
    select(STORE_CREDIT, _USED.label("used"))
    .where(STORE_CREDIT.c.bearer == bindparam("bearer"))
    .order_by(STORE_CREDIT.c.at_ms, STORE_CREDIT.c.number)
)
_REPLACED_BY = select(STORE_CREDIT.c.replaces, STORE_CREDIT.c.number).where(
    STORE_CREDIT.c.bearer == bindparam("bearer"), STORE_CREDIT.c.replaces != ""
)
_USES = (
    select(CREDIT_USE)
    .where(CREDIT_USE.c.credit == bindparam("number"))
    .order_by(CREDIT_USE.c.before)
)
_SOLD_AS = select(LINE_TRAIT.c.sale).where(
    LINE_TRAIT.c.what == literal_column("'slip'"), LINE_TRAIT.c.said == bindparam("slip")
)


class CreditsShelf:
    """What we owe on slips. A slip never shrinks but by its bearer's own use (I9)."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, credit: StoreCredit, replaces: str = "") -> None:
        """Put a slip on the shelf, in the act being written.

        `replaces` is the bearer's old slip, worth nothing from now on: add this one first, then
        use up the old one (`use`), which needs no confirmation where this one is worth as much.
        """
        row = {
            "number": credit.number, "bearer": credit.bearer, "currency": credit.currency,
            "given": credit.given, "replaces": replaces, "at_ms": credit.at.ms,
            "offset_min": credit.at.offset_min,
        }  # fmt: skip
        self._unit.add("store_credit", [row])

    def sold_as(self, slip: str) -> str:
        """The receipt on which that slip was bought as a gift card; empty where it was given."""
        found = self._unit.connection.execute(_SOLD_AS, {"slip": slip}).first()
        return "" if found is None else str(found.sale)

    def use(self, use: CreditUse, document: str) -> None:
        """Minor units of a slip are spent, after the bearer's confirmation in the same act.

        BooksRefused (E_CREDIT) when another till spent of it since; RuleZ (I9) without her.
        """
        row = {
            "credit": use.credit, "before": use.before, "after": use.after, "document": document,
        }  # fmt: skip
        self._unit.add("credit_use", [row])

    def get(self, number: str) -> StoreCredit | None:
        """The slip of that number as it stands; None when these books do not hold it."""
        row = self._unit.connection.execute(_GET, {"number": number}).first()
        return None if row is None else _credit(row, self._replaced(row.bearer))

    def of_bearer(self, reference: str) -> tuple[StoreCredit, ...]:
        """Every slip of that customer, oldest first; those used up too."""
        rows = self._unit.connection.execute(_OF_BEARER, {"bearer": reference}).all()
        replaced = self._replaced(reference) if rows else {}
        return tuple(_credit(row, replaced) for row in rows)

    def uses(self, number: str) -> tuple[tuple[CreditUse, str], ...]:
        """Every use of a slip, with the paper it was for."""
        rows = self._unit.connection.execute(_USES, {"number": number}).all()
        return tuple((CreditUse(row.credit, row.before, row.after), row.document) for row in rows)

    def alone_with(self, *numbers: str) -> None:
        """No other till spends of these before this unit ends: ask how they stand after it."""
        self._unit.alone(*(f"credit {number}" for number in numbers))

    def _replaced(self, bearer: str) -> dict[str, str]:
        rows = self._unit.connection.execute(_REPLACED_BY, {"bearer": bearer}).all()
        return {row.replaces: row.number for row in rows}


def _credit(row: Row[Any], replaced: dict[str, str]) -> StoreCredit:
    by = replaced.get(row.number, "")
    return StoreCredit(
        row.number, row.bearer, row.given, 0 if by else row.given - row.used, row.currency,
        Moment(row.at_ms, row.offset_min), replaced_by=by,
    )  # fmt: skip
