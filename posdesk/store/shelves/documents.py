"""Papers exactly as they were handed over, and the numbers they carry."""

from __future__ import annotations

from dataclasses import dataclass

import cbor2
from sqlalchemy import bindparam, case, func, select

from posdesk.clock import Moment
from posdesk.identity import Number, read_number
from posdesk.store.columns import WHOLE
from posdesk.store.ledger_tables import JOURNAL
from posdesk.store.plain_tables import PRINT_JOB
from posdesk.store.said import Said
from posdesk.store.trade_tables import DOCUMENT, GOODS_RETURN, SALE
from posdesk.store.unit import Unit

# Whatever came as far as a printer may be on paper; a job that waits has used no number yet.
_USED = case((PRINT_JOB.c.state == "waiting", PRINT_JOB.c.copy), else_=PRINT_JOB.c.copy + 1)
_COPIES = (
    select(func.coalesce(func.max(_USED), 0))
    .where(PRINT_JOB.c.document == DOCUMENT.c.number)
    .scalar_subquery()
)
_ON_PAPER = (  # the same, or nothing while none is known to have come out whole
    select(
        case((func.count(case((PRINT_JOB.c.state == "printed", 1))) == 0, 0), else_=func.max(_USED))
    )
    .where(PRINT_JOB.c.document == DOCUMENT.c.number)
    .scalar_subquery()
)
_GET = (
    select(DOCUMENT, _COPIES.label("copies"), JOURNAL.c.at_ms)
    .select_from(DOCUMENT.join(JOURNAL, JOURNAL.c.id == DOCUMENT.c.txn))
    .where(DOCUMENT.c.number == bindparam("number"))
)
_TOKENS = Said(select(DOCUMENT.c.tokens).where(DOCUMENT.c.number == bindparam("number")), "number")
_LATEST = (
    select(
        DOCUMENT.c.kind,
        DOCUMENT.c.number,
        JOURNAL.c.at_ms,
        func.coalesce(SALE.c.offset_min, GOODS_RETURN.c.offset_min, 0).label("offset_min"),
        case(
            (SALE.c.number.is_not(None), SALE.c.total + SALE.c.rounding),
            else_=-(GOODS_RETURN.c.total + GOODS_RETURN.c.rounding),
        ).cast(WHOLE).label("amount"),
        func.coalesce(GOODS_RETURN.c.sale, "").label("detail"),
        _ON_PAPER.label("copies"),
    )
    .select_from(
        DOCUMENT.join(JOURNAL, JOURNAL.c.id == DOCUMENT.c.txn)
        .outerjoin(SALE, SALE.c.number == DOCUMENT.c.number)
        .outerjoin(GOODS_RETURN, GOODS_RETURN.c.number == DOCUMENT.c.number)
    )
    .where(SALE.c.number.is_not(None) | GOODS_RETURN.c.number.is_not(None))
    .order_by(DOCUMENT.c.txn.desc(), DOCUMENT.c.number.desc())
    .limit(bindparam("most"))
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A paper as kept: signed codes and composed page. `at`: the moment of its act.

    `copies`: how many may be on paper, the original among them; so COPY n of the next one.
    """

    number: str
    kind: str
    tokens: tuple[str, ...]
    paper: bytes
    copies: int
    at: Moment


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A paper in a list: `amount` minor units, below zero when money went back.

    `detail` is the receipt a return slip belongs to, else empty.
    """

    kind: str
    number: str
    at: Moment
    amount: int
    detail: str
    copies: int


class DocumentsShelf:
    """Every paper by its number."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, number: str, kind: str, tokens: tuple[str, ...], paper: bytes) -> None:
        """Keep a paper in the act being written, under a number from `NumbersShelf.next`."""
        read = read_number(number)
        assert read is not None, number
        row = {
            "number": number, "letter": read.letter, "till": read.till, "running": read.running,
            "kind": kind, "tokens": cbor2.dumps(list(tokens), canonical=True), "paper": paper,
        }  # fmt: skip
        self._unit.add("document", [row])
        if read.till == self._unit.till.number:
            self._unit.took_number(read.letter, read.running)

    def get(self, number: str) -> StoredDocument | None:
        """The paper of that number; None when these books never made it."""
        row = self._unit.connection.execute(_GET, {"number": number}).first()
        if row is None:
            return None
        tokens = tuple(cbor2.loads(row.tokens))
        return StoredDocument(
            row.number, row.kind, tokens, row.paper, row.copies, Moment(row.at_ms)
        )

    def tokens(self, number: str) -> tuple[str, ...] | None:
        """The signed codes of that paper alone; None where it is gone, or not as it was kept."""
        found = self._unit.wire.rows(_TOKENS, number)
        try:
            return tuple(map(str, cbor2.loads(bytes(found[0][0])))) if found else None
        except (cbor2.CBORDecodeError, TypeError, ValueError):
            return None

    def latest(self, limit: int) -> tuple[DocumentRow, ...]:
        """The latest papers of customers, newest first."""
        rows = self._unit.connection.execute(_LATEST, {"most": limit}).all()
        return tuple(
            DocumentRow(
                row.kind, row.number, Moment(row.at_ms, row.offset_min), row.amount or 0,
                row.detail, row.copies,
            )
            for row in rows
        )  # fmt: skip


class NumbersShelf:
    """Running numbers, a series for each letter at each till, above any mark ever reached."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._given: dict[str, int] = {}

    def next(self, letter: str) -> Number:
        """The next number of that letter. It is used up when its paper is kept and sealed."""
        last = max(self._given.get(letter, 0), self._unit.stand.numbers.get(letter, 0))
        self._given[letter] = last + 1
        return Number(letter, self._unit.till.number, last + 1)
