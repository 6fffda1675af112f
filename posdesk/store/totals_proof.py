"""The totals that only ever grow, counted again from the records (RELIABILITY 1.6, row 16).

Standard library only: the verifier reads outside of the program.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from posdesk.ledger.chain import SEALED_COLUMNS
from posdesk.ledger.proof import COUNTERS, BadRecord, Record

TOTALS = ("closings", "sold_ever", "returned_ever")

_SALE, _RETURN = (SEALED_COLUMNS[table].index("total") for table in ("sale", "goods_return"))
_BEFORE, _AFTER, _WHAT = (
    SEALED_COLUMNS["plan_credit"].index(name) for name in ("before", "after", "kind")
)
# Goods added to running plans are sold in the act of such a page; a shift that was closed before
# they were counted says nothing of them.
_ADDS, _ADDED, ADDED_TOLD = "plan_changed", "added", "goods_added"
_EVER = [SEALED_COLUMNS["shift_close"].index(name) for name in TOTALS]


class TotalsProof:
    """What each till sold and took back since its shift was opened, and ever."""

    def __init__(self) -> None:
        self._shift: dict[int, tuple[int, int]] = {}
        self._added: dict[int, int] = {}
        self._ever: dict[int, tuple[int, int, int]] = {}

    def take(
        self, record: Record, rows: Mapping[str, Sequence[Sequence[Any]]], facts: Mapping[str, Any]
    ) -> None:
        """Count the record; BadRecord when it closes a shift with other totals."""
        papers = {row[0] for row in rows.get("document", ())}
        if papers:
            sold, returned = self._shift.get(record.till, (0, 0))
            sold += sum(row[_SALE] for row in rows.get("sale", ()) if row[0] in papers)
            returned += sum(
                row[_RETURN] for row in rows.get("goods_return", ()) if row[0] in papers
            )
            self._shift[record.till] = (sold, returned)
        if record.kind == _ADDS:
            self._added[record.till] = self._added.get(record.till, 0) + sum(
                row[_AFTER] - row[_BEFORE]
                for row in rows.get("plan_credit", ())
                if row[_WHAT] == _ADDED
            )
        if "shift" in rows:
            self._shift[record.till], self._added[record.till] = (0, 0), 0
        for row in rows.get("shift_close", ()):
            self._close(record, row, counts_added=ADDED_TOLD in facts)

    def _close(self, record: Record, row: Sequence[Any], *, counts_added: bool) -> None:
        closings, sold_ever, returned_ever = self._ever.get(record.till, (0, 0, 0))
        sold, returned = self._shift.get(record.till, (0, 0))
        sold += self._added.get(record.till, 0) if counts_added else 0
        due = (closings + 1, sold_ever + sold, returned_ever + returned)
        said = tuple(row[place] for place in _EVER)
        for name, was, is_now in zip(TOTALS, due, said, strict=True):
            if was != is_now:
                raise BadRecord(COUNTERS, record.name, f"{name} is {is_now}, the records say {was}")
        self._ever[record.till] = due
