"""Payloads written anew from the tables: the same bytes as a till wrote, or left to be decoded."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import cbor2
import pytest
from bookmaking import KEY, sell
from hypothesis import given
from hypothesis import strategies as st

from posdesk.keys import KeyRing
from posdesk.ledger.proof import EDITED, BadRecord, ChainProof, Record
from posdesk.store.engine import open_books
from posdesk.store.shop_settings import SETTING_KINDS
from posdesk.store.triggers.sqlite import statements
from posdesk.store.whole import verify
from posdesk.store.written_anew import Told, WrittenAnew, _item

_SMALL = st.integers(-(2**63), 2**63 - 1) | st.text() | st.binary() | st.none()
_FACTS = st.dictionaries(st.text(), _SMALL | st.booleans() | st.lists(st.integers()))
_ASKED = f"select id, {', '.join(Record._fields)} from journal order by id"


@pytest.fixture
def raw(filled_template: Path, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Books with every kind of row, and two more sales, without triggers."""
    for beside in ("", ".mark"):
        shutil.copy(f"{filled_template}{beside}", tmp_path / f"BOOKS{beside}")
    file = open_books(tmp_path / "BOOKS", KEY)
    sell(file)
    sell(file)
    file.close()
    with contextlib.closing(sqlite3.connect(tmp_path / "BOOKS", isolation_level=None)) as opened:
        for name in statements():
            opened.execute(f"drop trigger {name}")
        yield opened


def told(raw: sqlite3.Connection) -> dict[Record, Told | None]:
    """Every record, and what is known of it without decoding."""
    anew = WrittenAnew(raw)
    places = {Record(*row): place for place, *row in raw.execute(_ASKED)}
    anew.learn(cbor2.loads(next(iter(places)).payload))
    anew.read(min(places.values()), max(places.values()))
    return {record: anew.told(place, record) for record, place in places.items()}


def test_what_a_till_wrote_comes_out_again(raw: sqlite3.Connection) -> None:
    found = told(raw)
    known = {record.kind for record, said in found.items() if said}
    assert {"sale", "return"} <= {record.kind for record in found}
    assert {"sale", "return"} <= known
    for record, said in found.items():
        content = cbor2.loads(record.payload)
        # accounts, imported sales and written reasons are looked at row by row
        by_row = {"account", "sale", "claim_answer", "refusal"} & content["rows"].keys()
        assert said or record.kind in SETTING_KINDS or by_row
        if said:
            assert said.facts == content["facts"]
            sizes = {table: len(rows) for table, rows in content["rows"].items()}
            assert said.sizes == {**sizes, "posting": len(content["postings"])}


@pytest.mark.parametrize(
    "edit",
    [
        "update posting set minor = minor + 1 where txn = :act and no = 1",
        "update posting set no = 9 where txn = :act and no = 3",
        "update sale set clerk = '99' where txn = :act",
        "update sale set txn = txn - 1 where txn = :act",
        "update sale_line set tax = tax + 1 where sale = :number",
        "insert into sale_line select sale, 9, sku, text, quantity, weighed, price_milli, listed, "
        "discount, paid, tax_code, tax_rate, tax, day from sale_line where sale = :number",
        "delete from sale_tender where sale = :number",
        "update document set paper = x'00' where txn = :act",
        "update journal set operation = 'another' where id = :act",
        "update journal set at_ms = at_ms + 1 where id = :act",
        "update journal set previous = zeroblob(32) where id = :act",
    ],
)
def test_what_differs_is_left_to_be_decoded(raw: sqlite3.Connection, edit: str) -> None:
    act, number = raw.execute("select txn, number from sale order by txn desc").fetchone()
    assert list(told(raw).values())[-1]
    used = {"act": act, "number": number}
    raw.execute(edit, {name: used[name] for name in used if f":{name}" in edit})
    assert not list(told(raw).values())[-1]


def test_a_posting_at_another_place_is_named(raw: sqlite3.Connection, tmp_path: Path) -> None:
    raw.execute("update posting set no = 9 where no = 3 and txn = (select max(txn) from posting)")
    for statement in statements().values():
        raw.execute(statement)
    with pytest.raises(BadRecord) as bad:
        verify(tmp_path / "BOOKS")
    assert bad.value.kind == EDITED


def test_a_link_is_proved_without_decoding_as_well(raw: sqlite3.Connection) -> None:
    first = next(iter(told(raw)))
    proof = ChainProof(KeyRing([KEY.public]))
    with pytest.raises(BadRecord):
        proof.take_told(first._replace(link=bytes(32)))
    proof.take_told(first)
    assert proof.records == 1


@given(_SMALL)
def test_items_are_canonical(value: object) -> None:
    assert _item(value) == cbor2.dumps(value, canonical=True)


@given(_FACTS)
def test_canonical_facts_are_read_as_they_are(facts: dict[str, object]) -> None:
    anew = WrittenAnew(sqlite3.connect(":memory:"))
    said = cbor2.dumps(facts, canonical=True)
    assert anew._facts(said) == facts
    other = cbor2.dumps(dict(reversed(cbor2.loads(said).items())))
    assert other == said or anew._facts(other) is None
    anew._raw.close()


@pytest.mark.parametrize("said", [b"", b"\xa0\x00", b"\xbf\xff", b"\x05", b"\x80", b"\xa1aa\x18\x01",
                                  b"\xa2aa\x01aa\x01", b"\xa1\x01\x01", b"\xc1"])  # fmt: skip
def test_other_facts_are_not(said: bytes) -> None:
    with contextlib.closing(sqlite3.connect(":memory:")) as raw:
        assert WrittenAnew(raw)._facts(said) is None
