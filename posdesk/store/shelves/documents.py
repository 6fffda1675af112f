"""Papers exactly as they were handed over, and the numbers they carry."""

from __future__ import annotations

import cbor2

from posdesk.clock import Moment
from posdesk.identity import Number, read_number
from posdesk.store.said import Said
from posdesk.store.unit import Unit
from posdesk.values import dataclass

# Whatever came as far as a printer may be on paper; a job that waits has used no number yet.
_USED = "max(case when p.state = 'waiting' then p.copy else p.copy + 1 end)"
_JOBS = "from print_job p where p.document = d.number"
_GET = Said(
    f"select d.number, d.kind, d.tokens, d.paper, (select coalesce({_USED}, 0) {_JOBS}), j.at_ms "
    "from document d join journal j on j.id = d.txn where d.number = ?",
    "number",
)
_TOKENS = Said("select tokens from document where number = ?", "number")
_LATEST = Said(  # copies: nothing while none is known to have come out whole
    "select d.kind, d.number, j.at_ms, coalesce(s.offset_min, r.offset_min, y.offset_min, 0), "
    "case when s.number is not null then s.total + s.rounding "
    "when r.number is not null then -(r.total + r.rounding) else y.amount + y.over end, "
    "coalesce(r.sale, ''), "
    "(select case when count(case when p.state = 'printed' then 1 end) = 0 then 0 "
    f"else {_USED} end {_JOBS}) "
    "from document d join journal j on j.id = d.txn "
    "left join sale s on s.number = d.number "
    "left join goods_return r on r.number = d.number "
    "left join payment y on y.number = d.number "
    "where s.number is not null or r.number is not null or y.number is not null "
    "order by d.txn desc, d.number desc limit ?",
    "most",
)


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
        row = self._unit.wire.one(_GET, number)
        if row is None:
            return None
        kept, kind, tokens, paper, copies, at_ms = row
        return StoredDocument(kept, kind, tuple(cbor2.loads(tokens)), paper, copies, Moment(at_ms))

    def tokens(self, number: str) -> tuple[str, ...] | None:
        """The signed codes of that paper alone; None where it is gone, or not as it was kept."""
        found = self._unit.wire.rows(_TOKENS, number)
        try:
            return tuple(map(str, cbor2.loads(bytes(found[0][0])))) if found else None
        except (cbor2.CBORDecodeError, TypeError, ValueError):
            return None

    def latest(self, limit: int) -> tuple[DocumentRow, ...]:
        """The latest papers for which money moved at the counter, newest first."""
        return tuple(
            DocumentRow(kind, number, Moment(at_ms, offset_min), amount or 0, detail, copies)
            for kind, number, at_ms, offset_min, amount, detail, copies in self._unit.wire.rows(
                _LATEST, limit
            )
        )


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
