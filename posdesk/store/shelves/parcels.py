"""Returns by parcel: announced, handed in, received, paid."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, func, select

from posdesk.clock import Moment
from posdesk.returns.parcel import CALLED_OFF, HANDED_IN, LOST, Parcel, ParcelLine
from posdesk.store.columns import day_number, day_of
from posdesk.store.parcel_tables import PARCEL, PARCEL_GOT, PARCEL_LINE, PARCEL_STEP
from posdesk.store.trade_tables import RETURN_LINE
from posdesk.store.unit import Unit

_GET = select(PARCEL).where(PARCEL.c.number == bindparam("number"))
_OF_SALE = (
    select(PARCEL).where(PARCEL.c.sale == bindparam("sale")).order_by(PARCEL.c.at_ms)
)  # fmt: skip
_SINCE = (
    select(PARCEL)
    .where(PARCEL.c.at_ms >= bindparam("since"))
    .order_by(PARCEL.c.at_ms.desc(), PARCEL.c.number)
    .limit(bindparam("most"))
)
_OF_SLIP = select(PARCEL_STEP.c.parcel).where(PARCEL_STEP.c.document == bindparam("slip"))
_LINES = (
    select(PARCEL_LINE).where(PARCEL_LINE.c.parcel == bindparam("number")).order_by("line")
)  # fmt: skip
_STEPS = (
    select(PARCEL_STEP).where(PARCEL_STEP.c.parcel == bindparam("number")).order_by("no")
)  # fmt: skip
_GOT = (
    select(
        PARCEL_GOT.c.line,
        func.sum(PARCEL_GOT.c.good).label("good"),
        func.sum(PARCEL_GOT.c.damaged).label("damaged"),
    )
    .where(PARCEL_GOT.c.parcel == bindparam("number"))
    .group_by(PARCEL_GOT.c.line)
)
_PAID = (
    select(RETURN_LINE.c.line, func.sum(RETURN_LINE.c.after - RETURN_LINE.c.before).label("units"))
    .select_from(
        PARCEL.join(PARCEL_STEP, PARCEL_STEP.c.parcel == PARCEL.c.number).join(
            RETURN_LINE,
            (RETURN_LINE.c.sale == PARCEL.c.sale)
            & (RETURN_LINE.c.goods_return == PARCEL_STEP.c.document),
        )
    )
    .where(PARCEL.c.number == bindparam("number"), PARCEL_STEP.c.what == bindparam("paid"))
    .group_by(RETURN_LINE.c.line)
)


class ParcelsShelf:
    """Every announced return, as it stands."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, parcel: Parcel, clerk: str) -> None:
        """Announce one, in the act being written."""
        row = {
            "number": parcel.number, "sale": parcel.sale, "at_ms": parcel.at.ms,
            "offset_min": parcel.at.offset_min, "clerk": clerk, "days": parcel.days,
        }  # fmt: skip
        self._unit.add("parcel", [row])
        self._unit.add(
            "parcel_line",
            [
                {"parcel": parcel.number, "line": each.line, "quantity": each.quantity,
                 "reason": each.reason}
                for each in parcel.lines
            ],
        )  # fmt: skip

    def step(
        self,
        parcel: Parcel,
        what: str,
        at: Moment,
        clerk: str,
        *,
        document: str = "",
        promised: date | None = None,
        came: Mapping[int, tuple[int, int]] | None = None,
    ) -> None:
        """The next step of a parcel, made of the state `parcel`; BooksRefused (E_TAKEN, E_PARCEL)
        where it moved on. `came`: line -> units (good, damaged) that were received."""
        no = parcel.steps + 1
        row = {
            "parcel": parcel.number, "no": no, "what": what, "document": document,
            "day": day_number(promised) if promised else 0, "at_ms": at.ms,
            "offset_min": at.offset_min, "clerk": clerk,
        }  # fmt: skip
        self._unit.add("parcel_step", [row])
        self._unit.add(
            "parcel_got",
            [
                {"parcel": parcel.number, "step": no, "line": line, "good": good,
                 "damaged": damaged}
                for line, (good, damaged) in sorted((came or {}).items())
            ],
        )  # fmt: skip

    def get(self, number: str) -> Parcel | None:
        """That parcel; None when these books never announced it."""
        row = self._unit.connection.execute(_GET, {"number": number}).first()
        return None if row is None else self._parcel(row)

    def of_sale(self, sale: str) -> tuple[Parcel, ...]:
        """Every parcel announced of that receipt, oldest first."""
        rows = self._unit.connection.execute(_OF_SALE, {"sale": sale}).all()
        return tuple(self._parcel(row) for row in rows)

    def of_slip(self, slip: str) -> str:
        """The parcel that slip was given for; empty where these books know of none."""
        found = self._unit.connection.execute(_OF_SLIP, {"slip": slip}).first()
        return "" if found is None else str(found.parcel)

    def announced(self, sale: str) -> dict[int, int]:
        """Units of that receipt by line that are on labels and not paid."""
        found: dict[int, int] = {}
        for parcel in self.of_sale(sale):
            for line, units in parcel.announced.items():
                found[line] = found.get(line, 0) + units
        return found

    def since(self, at: Moment, most: int) -> tuple[Parcel, ...]:
        """Those announced since then, newest first."""
        asked = {"since": at.ms, "most": most}
        rows = self._unit.connection.execute(_SINCE, asked).all()
        return tuple(self._parcel(row) for row in rows)

    def alone_with(self, number: str) -> None:
        """No other till makes a step with that parcel before this unit ends."""
        self._unit.alone(f"parcel {number}")

    def _parcel(self, row: Row[Any]) -> Parcel:
        ask, which = self._unit.connection.execute, {"number": row.number}
        got = {each.line: each for each in ask(_GOT, which)}
        paid = {each.line: int(each.units) for each in ask(_PAID, {**which, "paid": "paid"})}
        lines = tuple(
            ParcelLine(
                each.line, each.quantity, each.reason,
                int(got[each.line].good) if each.line in got else 0,
                int(got[each.line].damaged) if each.line in got else 0,
                paid.get(each.line, 0),
            )
            for each in ask(_LINES, which)
        )  # fmt: skip
        steps = ask(_STEPS, which).all()
        handed = next((each for each in steps if each.what == HANDED_IN), None)
        days = [each.day for each in steps if each.day]
        what = {each.what for each in steps}
        return Parcel(
            row.number, row.sale, Moment(row.at_ms, row.offset_min), lines,
            Moment(handed.at_ms, handed.offset_min) if handed else None,
            handed.document if handed else "", day_of(min(days)) if days else None,
            LOST in what, CALLED_OFF in what, len(steps), row.days,
        )  # fmt: skip
