"""Goods of receipts that are with us, and when they went home."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, select

from posdesk.clock import Moment
from posdesk.returns.left_here import Left, days_of
from posdesk.returns.standing import Standing
from posdesk.store.columns import day_number, day_of
from posdesk.store.left_tables import LEFT_BACK, LEFT_GOODS
from posdesk.store.unit import Unit

_BOTH = LEFT_GOODS.outerjoin(LEFT_BACK, LEFT_BACK.c.number == LEFT_GOODS.c.number)
_ROW = (
    LEFT_GOODS,
    LEFT_BACK.c.at_ms.label("back_ms"),
    LEFT_BACK.c.offset_min.label("back_min"),
    LEFT_BACK.c.document.label("document"),
)
_OF_SALE = select(*_ROW).select_from(_BOTH).where(LEFT_GOODS.c.sale == bindparam("sale"))
_OF_SLIP = select(*_ROW).select_from(_BOTH).where(LEFT_GOODS.c.number == bindparam("slip"))
_LATEST = select(*_ROW).select_from(_BOTH).where(LEFT_GOODS.c.at_ms >= bindparam("since"))


class LeftShelf:
    """Every slip for goods left with us."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, left: Left, clerk: str) -> None:
        """Goods stay here, in the act being written."""
        rows = [
            {"number": left.number, "line": line, "sale": left.sale, "units": units,
             "why": left.why, "day": day_number(left.promised) if left.promised else 0,
             "at_ms": left.at.ms, "offset_min": left.at.offset_min, "clerk": clerk}
            for line, units in left.lines
        ]  # fmt: skip
        self._unit.add("left_goods", rows)

    def home(self, left: Left, document: str, at: Moment, clerk: str) -> None:
        """They go home, in the act being written; BooksRefused (E_TAKEN) where they did before."""
        row = {
            "number": left.number, "document": document, "at_ms": at.ms,
            "offset_min": at.offset_min, "clerk": clerk,
        }  # fmt: skip
        self._unit.add("left_back", [row])

    def get(self, number: str) -> Left | None:
        """That slip; None: it is for no goods left here."""
        return next(iter(self._read(_OF_SLIP, slip=number)), None)

    def of_sale(self, sale: str) -> tuple[Left, ...]:
        """Every slip for goods of that receipt, oldest first."""
        return self._read(_OF_SALE, sale=sale)

    def since(self, at: Moment) -> tuple[Left, ...]:
        """Those since then, oldest first."""
        return self._read(_LATEST, since=at.ms)

    def alone_with(self, number: str) -> None:
        """No other till hands those goods over before this unit ends."""
        self._unit.alone(f"left {number}")

    def _read(self, question: Any, **asked: object) -> tuple[Left, ...]:
        return _slips(self._unit.connection.execute(question, asked).all())


def with_us(unit: Unit, standing: Standing) -> Standing:
    """The standing, its lines' days told by what of them was left here."""
    lefts = LeftShelf(unit).of_sale(standing.sale.number)
    return replace(standing, days=days_of(lefts, standing.days))


def _slips(rows: Iterable[Any]) -> tuple[Left, ...]:
    lines: dict[str, dict[int, int]] = {}
    heads: dict[str, Any] = {}
    for row in rows:
        heads[row.number] = row
        lines.setdefault(row.number, {})[row.line] = row.units
    found = [
        Left(
            row.number, row.sale, row.why, tuple(sorted(lines[row.number].items())),
            Moment(row.at_ms, row.offset_min), day_of(row.day) if row.day else None,
            None if row.back_ms is None else Moment(row.back_ms, row.back_min),
            row.document or "",
        )
        for row in heads.values()
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda each: (each.at.ms, each.number)))
