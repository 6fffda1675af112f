"""The payloads written anew from the tables: one that comes out byte for byte needs no decoding.

A payload is canonical CBOR of what the tables say, and of an act's facts. Rows of many acts are
read together, each table in its own order, and every payload that equals what they make is
thereby proved canonical, at its place, and the same as its rows. What does not equal is not yet
wrong: `posdesk.store.rows_proof` looks at it row by row. Standard library and cbor2 only.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any, NamedTuple

import cbor2

from posdesk.ledger.chain import FORMAT, SEALED_COLUMNS
from posdesk.ledger.proof import Record

_BYTES, _TEXT, _LIST, _MAP = 0x40, 0x60, 0x80, 0xA0
_KEPT = 50_000  # items remembered as bytes; then anew
_MOST = 40_000  # rows of one table for a slice of acts: more belong to other acts
# Tables whose rows name their act, and those that hang on a paper's number.
_OF_AN_ACT = ("contract", "consent", "public_key", "shift", "shift_close")
_OF_PLANS = (
    "plan", "plan_schedule", "plan_due", "plan_credit", "payment", "payment_tender", "evidence",
    "store_credit", "credit_use", "honoured", "payment_claim", "plan_release", "plan_paper",
    "mistake", "bank_return", "made_good",
)  # fmt: skip
_OF_WAYS_BACK = (
    "line_trait", "serial_back", "return_state", "stock_move", "scale_check", "line_doubt",
    "our_claim", "our_claim_step", "approval_ask", "approval", "approval_use", "approval_review",
    "refusal_line",
    "refusal_appeal", "reason_said", "line_offer", "point_move", "gift", "gift_line", "gift_use",
    "promotion", "promotion_use",
    "card_call", "card_answer", "card_use", "acquirer_line", "acquirer_back", "parcel",
    "parcel_line", "parcel_step", "parcel_got", "left_goods", "left_back",
)  # fmt: skip
_OF_A_PAPER = {
    "sale": "number", "sale_line": "sale", "sale_tender": "sale", "goods_return": "number",
    "refund_leg": "goods_return",
}  # fmt: skip

_ODD = (TypeError, ValueError, AttributeError, OverflowError, RecursionError)
_NOWHERE = -1  # no act has this place

Row = tuple[Any, ...]


def _head(major: int, size: int) -> bytes:
    """How CBOR begins an item: the shortest form."""
    if size < 24:
        return bytes((major | size,))
    if size < 1 << 8:
        return bytes((major | 24, size))
    if size < 1 << 16:
        return ((major | 25) << 16 | size).to_bytes(3, "big")
    if size < 1 << 32:
        return ((major | 26) << 32 | size).to_bytes(5, "big")
    return ((major | 27) << 64 | size).to_bytes(9, "big")


def _item(value: Any) -> bytes:
    if type(value) is int:
        return _head(0, value) if value >= 0 else _head(0x20, -1 - value)
    if isinstance(value, str):
        said = value.encode()
        return _head(_TEXT, len(said)) + said
    if isinstance(value, bytes):
        return _head(_BYTES, len(value)) + value
    return cbor2.dumps(value, canonical=True)


class _Items(dict[Any, bytes]):
    """Plain values as canonical CBOR; the same few come again and again."""

    def __missing__(self, value: Any) -> bytes:
        item = self[value] = _item(value)
        return item


def _canonical(names: Iterable[str]) -> list[str]:
    return sorted(names, key=lambda name: (len(name.encode()), name.encode()))


_ITEMS = _Items()
_TABLES = [(table, _ITEMS[table]) for table in _canonical(SEALED_COLUMNS)]
_LENGTHS = {table: _head(_LIST, len(columns)) for table, columns in SEALED_COLUMNS.items()}
_BEGIN = _head(_MAP, 17) + _ITEMS["v"] + _ITEMS[FORMAT] + _ITEMS["at"] + _head(_LIST, 2)
_OP, _KEY, _SEQ, _KIND, _PREV, _ROWS, _SHOP, _TILL, _CAUSE, _EPOCH, _FACTS = (
    _ITEMS[name]
    for name in (
        "op", "key", "seq", "kind", "prev", "rows", "shop", "till", "cause", "epoch", "facts",
    )
)  # fmt: skip
_CONSENT, _CONTRACT, _CURRENCY, _POSTINGS = (
    _ITEMS[name] for name in ("consent", "contract", "currency", "postings")
)
_LEG = _head(_LIST, 2)
_Lists = partial(defaultdict[Any, list[Any]], list)


class Told(NamedTuple):
    """What an act's payload says, known without decoding it.

    `sizes`: how many rows of which table; `counted`: the rows of those that totals are made of.
    """

    facts: Mapping[str, Any]
    counted: Mapping[str, list[Row]]
    sizes: Mapping[str, int]


class WrittenAnew:
    """Knows the rows of one slice of acts at a time."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        asked = "select name from sqlite_schema where type = 'table'"
        there = {name for (name,) in raw.execute(asked)}
        self._further: tuple[str, ...] = (
            _OF_PLANS if _OF_PLANS[-1] in there else ()
        )  # not before version 4
        self._further += tuple(
            table for table in _OF_WAYS_BACK
            if table in there and raw.execute(f"select 1 from {table} limit 1").fetchone()
        )  # fmt: skip
        self._items = _Items()
        self._forget()
        self._in_order: dict[tuple[Any, ...], bool] = {}
        self._offset = self._shop = self._currency = b""

    def _forget(self) -> None:
        self._told: dict[str, dict[int, list[bytes]]] = {}  # table -> place -> rows
        self._counted: dict[str, dict[int, list[Row]]] = {}
        self._balances: dict[int, int] = {}
        self._present: list[tuple[str, bytes, dict[int, list[bytes]]]] = []
        if len(self._items) > _KEPT:
            self._items.clear()

    def learn(self, content: Mapping[str, Any]) -> None:
        """What stands in payloads alone: they say the same as one that was decoded, or are too."""
        self._offset = self._items[content["at"][1]]
        self._shop = self._items[content["shop"]]
        self._currency = self._items[content["currency"]]

    def read(self, first: int, last: int) -> None:
        """Read the rows of the acts from the one place to the other."""
        self._forget()
        try:
            self._postings(first, last)
            for table in _OF_AN_ACT:
                within = f"{table} where txn >= ? and txn <= ?"
                self._put(table, "txn", within, (first, last))
            for table in self._further:
                within = f"{table} where txn >= ? and txn <= ? order by txn, rowid"
                self._put(table, "txn", within, (first, last))
            self._papers(first, last)
            self._present = [
                (table, name, self._told[table]) for table, name in _TABLES if table in self._told
            ]
        except (sqlite3.Error, *_ODD):
            self._forget()  # whoever looks at each row finds which

    def _postings(self, first: int, last: int) -> None:
        asked = (
            "select txn, no, account, minor from posting where txn >= ? and txn <= ? "
            "order by txn, no"
        )
        item, legs, balances = self._items.__getitem__, _Lists(), self._balances
        for place, no, account, minor in self._raw.execute(asked, (first, last)).fetchall():
            leg = legs[place]
            leg.append(_LEG + item(account) + item(minor))
            if no != len(leg):  # a payload knows them by their order
                leg.append(b"")
            balances[place] = balances.get(place, 0) + minor
        self._told["posting"] = legs

    def _papers(self, first: int, last: int) -> None:
        asked = f"select {_names('document')}, txn from document where txn >= ? and txn <= ?"
        item, sha, begin = self._items.__getitem__, hashlib.sha256, _LENGTHS["document"]
        told, counted, places, series = _Lists(), _Lists(), {}, _Lists()
        for row in self._raw.execute(f"{asked} order by txn, rowid", (first, last)).fetchall():
            words, (tokens, paper, place) = row[:-3], row[-3:]
            told[place].append(
                b"%b%bX %bX %b"  # X and a space: 32 bytes come
                % (begin, b"".join(map(item, words)), sha(tokens).digest(), sha(paper).digest())
            )
            counted[place].append(words)
            places[words[0]] = place
            series[words[1:3]].append(words[0])
        self._told["document"], self._counted["document"] = told, counted
        for numbers in series.values():
            self._of_papers((min(numbers), max(numbers)), places)

    def _of_papers(self, ends: tuple[str, str], places: Mapping[str, int]) -> None:
        for table, column in _OF_A_PAPER.items():
            act = "txn" if column == "number" else ""
            within = f"{table} where {column} >= ? and {column} <= ? order by {column}"
            self._put(table, act, f"{within} limit {_MOST}", ends, places)
        came_back = "select sale from goods_return where number >= ? and number <= ?"
        within = f"return_line where sale in ({came_back}) limit {_MOST}"
        self._put("return_line", "", within, ends, places, of=4)

    def _put(
        self, table: str, act: str, within: str, ends: tuple[object, object],
        places: Mapping[str, int] | None = None, of: int = 0,
    ) -> None:  # fmt: skip
        """Rows of a table: of the act they name, else of the paper whose number is column `of`."""
        names = _names(table) + (f", {act}" if act else "")
        rows = self._raw.execute(f"select {names} from {within}", ends).fetchall()
        if not rows:
            return
        item, join, begin = self._items.__getitem__, b"".join, _LENGTHS[table]
        told = self._told.setdefault(table, _Lists())
        if not act:
            for row in rows:
                place = places.get(row[of], _NOWHERE) if places else _NOWHERE
                told[place].append(begin + join(map(item, row)))
            return
        counted = self._counted.setdefault(table, _Lists())
        for row in rows:
            place = row[-1]
            if places is None or places.get(row[0]) == place:
                told[place].append(begin + join(map(item, row[:-1])))
                counted[place].append(row)

    def told(self, place: int, record: Record) -> Told | None:
        """What the record's payload says, where it is what its columns and rows make; else None."""
        item = self._items.__getitem__
        rows, sizes = self._rows(place)
        begin = b"".join((
            _BEGIN, item(record.at_ms), self._offset, _OP, _item(record.operation),
            _KEY, item(record.key_id), _SEQ, item(record.seq), _KIND, item(record.kind),
            _PREV, _item(record.previous), _ROWS, _head(_MAP, len(sizes)), rows,
            _SHOP, self._shop, _TILL, item(record.till), _CAUSE, item(record.cause),
            _EPOCH, item(record.epoch), _FACTS,
        ))  # fmt: skip
        legs = self._told.get("posting", {}).get(place, [])
        end = b"".join((
            _CONSENT, item(record.consent), _CONTRACT, item(record.contract),
            _CURRENCY, self._currency, _POSTINGS, _head(_LIST, len(legs)), *legs,
        ))  # fmt: skip
        payload = record.payload
        if not (payload.startswith(begin) and payload.endswith(end)) or self._balances.get(place):
            return None
        facts = self._facts(payload[len(begin) : len(payload) - len(end)])
        if facts is None:
            return None
        counted = {table: each[place] for table, each in self._counted.items() if place in each}
        return Told(facts, counted, {**sizes, "posting": len(legs)})

    def _rows(self, place: int) -> tuple[bytes, dict[str, int]]:
        parts: list[bytes] = []
        sizes: dict[str, int] = {}
        for table, name, told in self._present:
            if place in told:
                rows = told[place]
                sizes[table] = len(rows)
                parts += name, _head(_LIST, len(rows)), *rows
        return b"".join(parts), sizes

    def _facts(self, said: bytes) -> dict[str, Any] | None:
        """The facts those bytes say; None where they are not canonical."""
        try:
            facts = cbor2.loads(said)
            names = tuple(facts)
            if names not in self._in_order:
                self._in_order[names] = list(names) == _canonical(names)
            parts = [_head(_MAP, len(names))]
            for name, value in facts.items():
                parts += self._items[name], self._fact(value)
        except (cbor2.CBORError, *_ODD):
            return None
        return facts if self._in_order[names] and b"".join(parts) == said else None

    def _fact(self, value: Any) -> bytes:
        kind = type(value)
        if kind is int or kind is str:
            return self._items[value]
        if kind is bool:
            return b"\xf5" if value else b"\xf4"
        return b"\x80" if value == [] else cbor2.dumps(value, canonical=True)


def _names(table: str) -> str:
    return ", ".join(f'"{column}"' for column in SEALED_COLUMNS[table])
