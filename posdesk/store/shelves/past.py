"""The imported past: old customers under random references, and what is left of their lines."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select, update

from posdesk.clock import Moment
from posdesk.sales.sale import IMPORTED
from posdesk.store import sold_index
from posdesk.store.past_tables import OLD_CLAIM, OLD_CUSTOMER
from posdesk.store.search_tables import SOLD_BEFORE
from posdesk.store.trade_tables import RETURN_LINE, SALE, SALE_LINE
from posdesk.store.unit import INSERTS, Unit

_CHUNK = 500
_KNOWN = select(OLD_CUSTOMER).where(OLD_CUSTOMER.c.old_id.in_(bindparam("ids", expanding=True)))
_BACK = (
    select(func.coalesce(func.max(RETURN_LINE.c.after), 0))
    .where(RETURN_LINE.c.sale == SALE_LINE.c.sale, RETURN_LINE.c.line == SALE_LINE.c.no)
    .scalar_subquery()
)
_CLAIMED = (
    select(func.coalesce(func.max(OLD_CLAIM.c.pieces), 0))
    .where(OLD_CLAIM.c.sale == SALE_LINE.c.sale, OLD_CLAIM.c.line == SALE_LINE.c.no)
    .scalar_subquery()
)
_LINES = (
    select(
        OLD_CUSTOMER.c.old_id, SALE_LINE.c.sku, SALE.c.number, SALE_LINE.c.no,
        SALE_LINE.c.quantity, SALE.c.at_ms, SALE.c.offset_min,
        _BACK.label("back"), _CLAIMED.label("claimed"),
    )
    .select_from(
        OLD_CUSTOMER.join(SALE, SALE.c.customer == OLD_CUSTOMER.c.reference).join(
            SALE_LINE, SALE_LINE.c.sale == SALE.c.number
        )
    )
    .where(
        OLD_CUSTOMER.c.old_id.in_(bindparam("ids", expanding=True)),
        SALE.c.customer.is_not(None),  # said so that the partial index is used
        SALE.c.origin == IMPORTED,
        SALE_LINE.c.price_milli > 0,
    )
)  # fmt: skip
_CALLED = select(SOLD_BEFORE.c.sku, SOLD_BEFORE.c.words).where(
    SOLD_BEFORE.c.sku_key.in_(bindparam("keys", expanding=True))
)
_CLAIM = (
    update(OLD_CLAIM)
    .where(OLD_CLAIM.c.sale == bindparam("which"), OLD_CLAIM.c.line == bindparam("place"))
    .values(pieces=OLD_CLAIM.c.pieces + bindparam("more"))
)


@dataclass(frozen=True, slots=True)
class OldCredit:
    """Pieces that came back in the old system, nobody knows of which sale: `credit` and `line`."""

    credit: str
    line: int
    sku: str
    pieces: int
    at: Moment


@dataclass(frozen=True, slots=True)
class PastLine:
    """A priced line an old customer bought: pieces `back` already, `claimed` beyond them."""

    customer: str
    sku: str
    sale: str
    no: int
    quantity: int
    at: Moment
    back: int
    claimed: int


class PastShelf:
    """What an old system knew and the sealed record does not hold."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def references(self, ids: Iterable[str], new: Callable[[], str]) -> dict[str, str]:
        """The reference of each old customer, as known before or made now by `new`."""
        wanted = list(ids)
        found: dict[str, str] = {}
        for start in range(0, len(wanted), _CHUNK):
            rows = self._unit.connection.execute(_KNOWN, {"ids": wanted[start : start + _CHUNK]})
            found |= {row.old_id: row.reference for row in rows.all()}
        rows_to_add = [{"old_id": each, "reference": new()} for each in wanted if each not in found]
        if rows_to_add:
            self._unit.connection.execute(INSERTS["old_customer"], rows_to_add)
        return found | {row["old_id"]: row["reference"] for row in rows_to_add}

    def known(self, ids: Sequence[str]) -> str:
        """The reference of the first of those old customers there is; empty where none is known."""
        rows = self._unit.connection.execute(_KNOWN, {"ids": list(ids)}).all()
        found = {row.old_id: str(row.reference) for row in rows}
        return next((found[each] for each in ids if each in found), "")

    def keep_words(self, sold: Iterable[tuple[str, str]]) -> None:
        """Let goods be found by what they were called: (code, text) of lines an old till sold."""
        rows = sold_index.rows_of(sold)
        connection, known = self._unit.connection, set[tuple[str, str]]()
        for start in range(0, len(rows), _CHUNK):
            keys = {"keys": [row["sku_key"] for row in rows[start : start + _CHUNK]]}
            known |= {(row.sku, row.words) for row in connection.execute(_CALLED, keys)}
        new = [row for row in rows if (row["sku"], row["words"]) not in known]
        if new:
            last = sold_index.last(connection)
            connection.execute(INSERTS["sold_before"], new)
            sold_index.learn(connection, last)

    def claim(self, sale: str, line: int, pieces: int) -> None:
        """Note that so many pieces more came back of a line, as the old system says."""
        which = {"which": sale, "place": line, "more": pieces}
        if self._unit.connection.execute(_CLAIM, which).rowcount == 0:
            row = {"sale": sale, "line": line, "pieces": pieces}
            self._unit.connection.execute(INSERTS["old_claim"], row)

    def keep_credits(self, customer: str, credits: Iterable[OldCredit]) -> None:
        """Note what that customer (a reference) brought back of sales nobody can name."""
        rows = [
            {
                "credit": each.credit, "line": each.line, "customer": customer,
                "sku_key": each.sku.casefold(), "pieces": each.pieces, "at_ms": each.at.ms,
            }
            for each in credits
        ]  # fmt: skip
        if rows:
            self._unit.connection.execute(INSERTS["old_credit"], rows)

    def lines_of(self, ids: Collection[str]) -> tuple[PastLine, ...]:
        """The priced lines those old customers bought."""
        wanted, found = list(ids), list[PastLine]()
        for start in range(0, len(wanted), _CHUNK):
            rows = self._unit.connection.execute(_LINES, {"ids": wanted[start : start + _CHUNK]})
            found += [
                PastLine(
                    row.old_id, row.sku, row.number, row.no, row.quantity,
                    Moment(row.at_ms, row.offset_min), row.back, row.claimed,
                )
                for row in rows.all()
            ]  # fmt: skip
        return tuple(found)
