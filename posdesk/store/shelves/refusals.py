"""Every no that was said, why, by whom, and whether it was asked about again; reasons confirmed."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, bindparam, func, select

from posdesk.clock import Moment
from posdesk.returns.refused import Refused
from posdesk.store.approval_tables import REASON_SAID, REFUSAL, REFUSAL_APPEAL, REFUSAL_LINE
from posdesk.store.unit import Unit

_GET = (
    select(REFUSAL, REFUSAL_APPEAL.c.at_ms.label("again_ms"))
    .select_from(REFUSAL.outerjoin(REFUSAL_APPEAL, REFUSAL_APPEAL.c.refusal == REFUSAL.c.number))
    .where(REFUSAL.c.number == bindparam("number"))
)
_OF_SALE = (
    select(REFUSAL, REFUSAL_APPEAL.c.at_ms.label("again_ms"))
    .select_from(REFUSAL.outerjoin(REFUSAL_APPEAL, REFUSAL_APPEAL.c.refusal == REFUSAL.c.number))
    .where(REFUSAL.c.sale == bindparam("sale"))
    .order_by(REFUSAL.c.at_ms, REFUSAL.c.number)
)
_ASKED_AGAIN = (
    select(REFUSAL, REFUSAL_APPEAL.c.at_ms.label("again_ms"))
    .select_from(REFUSAL.join(REFUSAL_APPEAL, REFUSAL_APPEAL.c.refusal == REFUSAL.c.number))
    .where(REFUSAL_APPEAL.c.at_ms >= bindparam("since"))
    .order_by(REFUSAL_APPEAL.c.at_ms.desc())
)
_LINES = (
    select(REFUSAL_LINE.c.line)
    .where(REFUSAL_LINE.c.refusal == bindparam("number"))
    .order_by(REFUSAL_LINE.c.line)
)
_SAID = (
    select(REASON_SAID.c.line, REASON_SAID.c.reason)
    .where(REASON_SAID.c.sale == bindparam("sale"))
    .order_by(REASON_SAID.c.line, REASON_SAID.c.no)
)
_NO = select(func.coalesce(func.max(REASON_SAID.c.no), 0)).where(
    REASON_SAID.c.sale == bindparam("sale"), REASON_SAID.c.line == bindparam("line")
)


class RefusalsShelf:
    """A no moves nothing in the books: what could come back before may come back after it."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, no: Refused) -> None:
        """Put it on the shelf, in the act that prints its slip."""
        row = {
            "number": no.number, "sale": no.sale, "reason": no.reason, "asker": no.asker,
            "approver": no.approver, "second": no.second, "words": no.words.encode(),
            "at_ms": no.at.ms, "offset_min": no.at.offset_min,
        }  # fmt: skip
        self._unit.add("refusal", [row])
        if no.lines:
            lines = [{"refusal": no.number, "line": line} for line in no.lines]
            self._unit.add("refusal_line", lines)

    def get(self, number: str) -> Refused | None:
        """The no on the slip of that number; None for none."""
        row = self._unit.connection.execute(_GET, {"number": number}).first()
        return None if row is None else self._of(row)

    def of_sale(self, sale: str) -> tuple[Refused, ...]:
        """Every no about that receipt, oldest first."""
        rows = self._unit.connection.execute(_OF_SALE, {"sale": sale}).all()
        return tuple(self._of(row) for row in rows)

    def asked_again(self, since: Moment) -> tuple[Refused, ...]:
        """Those whose customers asked again since then, the last first."""
        rows = self._unit.connection.execute(_ASKED_AGAIN, {"since": since.ms}).all()
        return tuple(self._of(row) for row in rows)

    def open_again(self, number: str, till: int, at: Moment) -> None:
        """The customer asks again: it is open, and stays so."""
        row = {"refusal": number, "till": till, "at_ms": at.ms, "offset_min": at.offset_min}
        self._unit.add("refusal_appeal", [row])

    def say_reason(self, sale: str, line: int, reason: str, way: str, at: Moment) -> None:
        """The customer confirmed why that line comes back; the last word of hers counts."""
        last = self._unit.connection.execute(_NO, {"sale": sale, "line": line}).scalar_one()
        row = {
            "sale": sale, "line": line, "no": int(last) + 1, "reason": reason, "way": way,
            "at_ms": at.ms, "offset_min": at.offset_min,
        }  # fmt: skip
        self._unit.add("reason_said", [row])

    def reasons_of(self, sale: str) -> dict[int, str]:
        """Line number -> why it comes back, as the customer confirmed it."""
        rows = self._unit.connection.execute(_SAID, {"sale": sale}).all()
        return {int(row.line): str(row.reason) for row in rows}

    def _of(self, row: Row[Any]) -> Refused:
        lines = self._unit.connection.execute(_LINES, {"number": row.number}).scalars().all()
        again = None if row.again_ms is None else Moment(row.again_ms, row.offset_min)
        return Refused(
            row.number, row.sale, row.reason, tuple(int(line) for line in lines), row.asker,
            row.approver, row.second, row.words.decode(), Moment(row.at_ms, row.offset_min), again,
        )  # fmt: skip
