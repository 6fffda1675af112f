"""The verifier: keys, tables, totals and the wall edited, each named (RELIABILITY 1.6)."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import cbor2
import pytest
from store.tampering import last_seq, row, tamper, verdict

from posdesk import verify
from posdesk.keys import key_id, make_key
from posdesk.ledger import chain


def test_kind_11_a_key_nobody_vouched_for(books: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = make_key(bytes([7]) * 32)
    tamper(
        books,
        (
            "insert into public_key values (?, (select max(id) from txn), 1, ?)",
            (mine.id, mine.public),
        ),
    )
    code, last = verdict(books, capsys)
    assert code == 13  # the chain knows of no such row
    assert "public_key" in last
    content = cbor2.loads(row(books, last_seq(books))["payload"])
    content["key"] = mine.id
    payload = cbor2.dumps(content, canonical=True)
    signature = mine.sign(payload)
    link = chain.link_of(payload, signature)
    tamper(
        books,
        (
            "update journal set payload = ?, signature = ?, link = ?, key_id = ? where seq = ?",
            (payload, signature, link, mine.id, last_seq(books)),
        ),
    )
    code, last = verdict(books, capsys)
    assert code == 11
    assert key_id(mine.public).hex() in last


_EDITS = [
    "update posting set minor = minor * 2 where txn = (select max(txn) from posting)",
    "update posting set no = no + 7 where no = 3",
    "update sale_line set paid = paid + 100",
    "update sale_line set text = 'other'",
    "update sale set return_by = 20261201",
    "update sale set customer = 'a1f0'",
    "update sale_tender set applied = applied - 1",
    "update goods_return set total = 0",
    "update return_line set refund = 0",
    "update refund_leg set amount = 1",
    "update document set tokens = x'80'",
    "update document set paper = x'00'",
    "update shift set float_minor = 0",
    "update shift_close set counted = counted - 1000",
    "delete from shift_close",
    "update contract set total = total + 10000 where total = 192000",
    "update consent set amount = amount + 1",
    "delete from return_line",
    "delete from sale_tender",
    "delete from document",
    "delete from consent",
    "update plan set customer = 'b2e1'",
    "update plan set price = price + 10000, financed = financed + 10000",
    "update plan_schedule set owed = owed + 10000",
    "update plan_due set amount = amount + 10000 where no = 2",
    "update plan_due set day = day - 100",
    "update plan_credit set day = day + 1",
    "update plan_credit set kind = 'forgiven' where kind = 'paid'",
    "update payment set amount = amount + 10000",
    "update payment_tender set applied = applied - 1",
    "update evidence set after = after + 1",
    "update store_credit set given = given - 1",
    "update credit_use set after = after + 1",
    "update honoured set amount = amount - 1",
    "update payment_claim set amount = amount + 1",
    "update claim_answer set outcome = 'open'",
    "update claim_answer set reason = x'00'",
    "update plan_release set at_ms = 0",
    "update plan_paper set document = document || 'x'",
    "update mistake set account = 'LOSS:unknown'",
    "update bank_return set amount = amount - 1",
    "update made_good set amount = amount + 1",
    "delete from plan_credit",
    "delete from payment_tender",
    "insert into plan_due select plan, version, 99, txn, day, amount from plan_due limit 1",
    "insert into posting values ((select max(id) from txn), 9, 'SALES', 5)",
    "insert into account values ('CASH:9', 'CASH', null)",
    "insert into sale_line select sale, 9, sku, text, quantity, weighed, price_milli, listed, discount, paid, tax_code, tax_rate, tax, day from sale_line limit 1",
]


@pytest.mark.parametrize("edit", _EDITS)
def test_kind_13_a_table_edited(books: Path, capsys: pytest.CaptureFixture[str], edit: str) -> None:
    """SE-120, SE-122: the chain is whole, the table says something else."""
    tamper(books, edit)
    code, last = verdict(books, capsys)
    assert code == 13
    assert edit.split()[2 if edit.startswith(("delete", "insert")) else 1].strip("(") in last


@pytest.mark.parametrize("total", ["closings", "sold_ever", "returned_ever"])
def test_kind_16_a_total_that_only_grows_edited(
    books: Path, capsys: pytest.CaptureFixture[str], total: str
) -> None:
    tamper(books, f"update shift_close set {total} = {total} + 1")
    code, last = verdict(books, capsys)
    assert code == 16
    assert total in last


@pytest.mark.parametrize(
    "change",
    [
        "drop trigger journal_insert",
        "drop trigger posting_no_update",
        "drop index sale_day",
        "create table other (id integer)",
        "alter table setting add column other text",
    ],
)
def test_kind_14_the_schema_changed(
    books: Path, capsys: pytest.CaptureFixture[str], change: str
) -> None:
    raw = sqlite3.connect(books)
    raw.execute(change)
    raw.close()
    assert verdict(books, capsys)[0] == 14


def test_kind_14_the_wall_itself_edited(books: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tamper(books, "insert into faces values ('LOSS', 'RECV')")
    assert verdict(books, capsys)[0] == 14


def test_kind_15_a_payload_in_other_bytes(books: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = cbor2.loads(row(books, 5)["payload"])
    payload = cbor2.dumps(dict(reversed(content.items())))
    tamper(books, ("update journal set payload = ? where seq = 5", (payload,)))
    code, last = verdict(books, capsys)
    assert (code, "seq 5 " in last) == (15, True)


def test_no_books_at_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify.main([str(tmp_path / "none")]) == 66
    (tmp_path / "text").write_text("not a database, but long enough to have a header " * 9)
    assert verify.main([str(tmp_path / "text")]) == 66
    sqlite3.connect(tmp_path / "other").close()
    assert verify.main([str(tmp_path / "other")]) == 66
    capsys.readouterr()
    with pytest.raises(SystemExit) as stopped:
        verify.main([])
    assert stopped.value.code == 64
