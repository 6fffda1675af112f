"""The verifier: whole books pass, and each kind of attack on the file is named (RELIABILITY 1.6)."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import cbor2
import pytest
from bookmaking import AT, KEY, SHOP, TAXES, sell
from store.tampering import last_seq, row, tamper, verdict

from posdesk import verify
from posdesk.documents.archive import export_keys
from posdesk.keys import KeyRing, make_key
from posdesk.ledger import chain
from posdesk.store.engine import create_books, open_books


def test_whole_books(books: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert verdict(books, capsys) == (0, f"{books}: whole")
    assert verdict(books, capsys, "--signatures")[0] == 0
    keys = tmp_path / "keys.json"
    keys.write_text(export_keys(KeyRing([KEY.public]), SHOP))
    assert verdict(books, capsys, "--keys", str(keys))[0] == 0


def test_books_in_use_are_verified_too(books: Path) -> None:
    file = open_books(books, KEY)
    before = verify.verify(books).records
    sell(file)
    assert verify.verify(books).records == before + 1
    file.close()


def test_a_missing_index_is_named(books: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tamper(books, "drop index posting_account")
    code, said = verdict(books, capsys)
    assert code == 14 and "posting_account" in said


def test_only_trusted_keys_count_when_they_are_given(
    books: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    keys = tmp_path / "keys.json"
    keys.write_text(export_keys(KeyRing([make_key(bytes([9]) * 32).public]), SHOP))
    assert verdict(books, capsys, "--keys", str(keys))[0] == 11


def _recomputed(books: Path, seq: int, change: Callable[[dict[str, object]], None]) -> None:
    """Change a payload and recompute every unsigned hash after it, as an insider would."""
    raw = sqlite3.connect(books)
    records = raw.execute(
        "select id, payload, signature, link from journal where seq >= ? order by seq", (seq,)
    ).fetchall()
    raw.close()
    edits: list[tuple[str, tuple[object, ...]]] = []
    link = b""
    for place, payload, signature, _ in records:
        content = cbor2.loads(payload)
        if link:
            content["prev"] = link
        else:
            change(content)
        payload = cbor2.dumps(content, canonical=True)
        link = chain.link_of(payload, signature)
        edits.append(
            (
                "update journal set payload = ?, link = ?, previous = ? where id = ?",
                (payload, link, content["prev"], place),
            )
        )
    tamper(books, *edits)


def _raise_total(content: dict[str, object]) -> None:
    content["facts"] = {"total": 99}


@pytest.mark.parametrize(
    ("column", "value", "kind"),
    [
        ("payload", b"nothing", 1), ("signature", bytes(64), 1), ("link", bytes(32), 1),
        ("operation", "other", 1), ("kind", "other", 1), ("cause", "unknown", 1),
        ("at_ms", AT.ms + 1, 1), ("previous", bytes(32), 1), ("contract", "P", 1),
    ],
)  # fmt: skip
def test_kind_1_a_field_changed(
    books: Path, capsys: pytest.CaptureFixture[str], column: str, value: object, kind: int
) -> None:
    tamper(books, (f"update journal set {column} = ? where seq = 5", (value,)))
    code, last = verdict(books, capsys)
    assert code == kind
    assert last.startswith(f"kind {kind}: till 1, epoch 1, seq 5 ")


@pytest.mark.parametrize(("column", "value"), [
    ("till", -99), ("till", 2**62), ("id", 2**63 - 1), ("id", -(2**63)), ("id", -5),
])  # fmt: skip
def test_kind_1_an_entry_of_no_till(
    books: Path, capsys: pytest.CaptureFixture[str], column: str, value: int
) -> None:
    """What a row says of its till and its place leads nobody to look for tills without end."""
    edit = f"update journal set {column} = ? where seq = 5", (value,)
    tamper(books, "pragma ignore_check_constraints = 1", edit)
    assert verdict(books, capsys)[0] != 0


def test_kind_1_a_signature_of_the_middle_is_seen_when_each_is_verified(
    books: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    forged = bytes(64)
    link = chain.link_of(row(books, 5)["payload"], forged)
    tamper(books, ("update journal set signature = ?, link = ? where seq = 5", (forged, link)))
    code, last = verdict(books, capsys)  # the next record names the old link
    assert (code, "seq 5 " in last) == (1, True)


def test_kind_1_every_hash_recomputed(books: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """SE-123: the unsigned part can be made to fit; the signatures cannot."""
    _recomputed(books, 5, _raise_total)
    code, last = verdict(books, capsys)
    assert code == 1
    assert "seq 5 " in last
    assert "signature" in last


def _shifted(from_seq: int, last: int, by: int) -> list[tuple[str, tuple[object, ...]]]:
    order = range(last, from_seq - 1, -1) if by > 0 else range(from_seq, last + 1)
    return [
        ("update journal set id = id + ?, seq = seq + ? where seq = ?", (by, by, seq))
        for seq in order
    ]


def test_kind_2_a_record_inserted(books: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = row(books, 5)
    content = cbor2.loads(row(books, 6)["payload"])
    content |= {"op": "forged", "facts": {}, "postings": [], "rows": {}}
    payload = cbor2.dumps(content, canonical=True)
    link = chain.link_of(payload, bytes(64))
    forged = (
        "insert into journal select id - 1, till, epoch, 6, at_ms, 'forged', kind, cause, "
        "contract, consent, ?, ?, ?, ?, key_id from journal where seq = 7",
        (before["link"], payload, bytes(64), link),
    )
    tamper(books, *_shifted(6, last_seq(books), 1), forged)
    code, last = verdict(books, capsys)
    assert code == 2
    assert "seq 6 " in last


def test_kind_3_a_record_deleted(books: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tamper(books, "delete from journal where seq = 6")
    code, last = verdict(books, capsys)
    assert code == 3
    assert "seq 7 " in last


def test_kind_3_a_record_deleted_and_the_rest_moved_up(
    books: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tamper(books, "delete from journal where seq = 6", *_shifted(7, last_seq(books), -1))
    code, last = verdict(books, capsys)
    assert code == 3
    assert "seq 6 " in last


def test_kind_3_the_beginning_cut_off(books: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tamper(books, "delete from journal where seq = 2")
    assert verdict(books, capsys)[0] == 3


@pytest.mark.parametrize(
    "edit",
    [
        "update setting set value = replace(value, '20000', '0') where key = 'taxes'",
        "update setting set value = replace(value, '60', '1') where key = 'shop'",
        "delete from setting where key = 'taxes'",
    ],
)
def test_kind_13_the_shop_s_terms_or_taxes_edited(
    books: Path, capsys: pytest.CaptureFixture[str], edit: str
) -> None:
    tamper(books, edit)
    code, last = verdict(books, capsys)
    assert code == 13 and "setting" in last


@pytest.mark.parametrize(("one", "other"), [(5, 6), (3, 7)])
def test_kind_4_two_records_swapped(
    books: Path, capsys: pytest.CaptureFixture[str], one: int, other: int
) -> None:
    names = "operation, kind, cause, previous, payload, signature, link"
    marks = ", ".join(f"{name.strip()} = ?" for name in names.split(","))
    rows = [row(books, seq) for seq in (one, other)]
    values = [tuple(each[name.strip()] for name in names.split(",")) for each in rows]
    tamper(
        books,
        f"update journal set operation = 'x', link = randomblob(32) where seq = {other}",
        (f"update journal set {marks} where seq = {one}", ("y", *values[1][1:-1], bytes(32))),
        (f"update journal set {marks} where seq = {other}", values[0]),
        (f"update journal set {marks} where seq = {one}", values[1]),
    )
    code, last = verdict(books, capsys)
    assert code == 4
    assert f"seq {one} " in last


_LATER = "(select id from journal where seq > ?)"
_CUT = (
    f"delete from sale_line where sale in (select number from sale where txn in {_LATER})",
    f"delete from sale_tender where sale in (select number from sale where txn in {_LATER})",
    f"delete from sale where txn in {_LATER}",
    f"delete from document where txn in {_LATER}",
    f"delete from posting where txn in {_LATER}",
    f"delete from txn where id in {_LATER}",
    "delete from journal where seq > ?",
)


def test_kind_5_the_tail_cut_off(books: Path, capsys: pytest.CaptureFixture[str]) -> None:
    last = last_seq(books)
    for keep in (last - 1, last - 2):
        tamper(books, *((sql, (keep,)) for sql in _CUT))
        code, said = verdict(books, capsys)
        assert code == 5  # print jobs of papers that are gone tell it from an old copy
        assert f"seq {keep + 1}:" in said and f"seq {last}" in said


def test_kind_8_an_old_copy_put_back(
    books: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    old = tmp_path / "old"
    shutil.copy(books, old)
    file = open_books(books, KEY)
    sell(file)
    file.close()
    shutil.copy(old, books)
    last = last_seq(books)
    code, said = verdict(books, capsys)
    assert (code, f"seq {last + 1}:" in said) == (8, True)


def test_kind_6_replaced_by_empty_books(
    books: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    other = tmp_path / "EMPTY"
    create_books(other, SHOP, TAXES, KEY, AT)
    shutil.copy(other, books)
    assert verdict(books, capsys)[0] == 6


def test_kind_7_books_of_another_shop(
    books: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    mark = Path(f"{books}.mark")
    mark.write_text(
        json.dumps({**json.loads(mark.read_text()), "shop": "ffffffffffffffff", "link": "00" * 32})
    )
    assert verdict(books, capsys)[0] == 7


def test_kind_9_two_copies_written_in(
    books: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    other = tmp_path / "copy" / "BOOKS"
    other.parent.mkdir()
    for beside in ("", ".mark"):
        shutil.copy(f"{books}{beside}", f"{other}{beside}")
    for path in (books, other):
        file = open_books(path, KEY)
        sell(file)
        file.close()
    shutil.copy(other, books)
    assert verdict(books, capsys)[0] == 9


def test_kind_10_the_clock_put_back(books: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Signed with the till's own key: only the order of times tells."""
    raw = sqlite3.connect(books)
    head = raw.execute("select * from journal order by id desc limit 1").fetchone()
    raw.close()
    content = cbor2.loads(row(books, last_seq(books))["payload"])
    content |= {
        "seq": content["seq"] + 1,
        "prev": head[13],
        "op": "early",
        "rows": {},
        "postings": [],
    }
    content["at"] = [AT.ms - 1000, 0]
    payload = cbor2.dumps(content, canonical=True)
    signature = KEY.sign(payload)
    link = chain.link_of(payload, signature)
    tamper(
        books,
        (
            "insert into journal select id + 1, till, epoch, seq + 1, ?, 'early', kind, cause, contract, "
            "consent, link, ?, ?, ?, key_id from journal order by id desc limit 1",
            (AT.ms - 1000, payload, signature, link),
        ),
    )
    assert verdict(books, capsys)[0] == 10
