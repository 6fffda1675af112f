"""RELIABILITY 1.6, row by row: what somebody who holds the file, but no key, may do to it."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cbor2
from bookmaking import AT, KEY, SHOP, TAXES, sell
from chain_attacks import table_attacks
from chain_attacks.tampering import ROWS, Found, Hand, named

from posdesk.keys import TillKey, make_key
from posdesk.ledger import chain
from posdesk.ledger.chain import SEALED_COLUMNS
from posdesk.settings import Shop
from posdesk.store.engine import create_books, open_books
from posdesk.store.mark import profile_mark


def changed(hand: Hand) -> Found:
    """1: a column, a byte of a payload, or what it says, with as many links mended as one likes."""
    at = hand.pick()
    row, dice = hand.rows[at], hand.dice
    how = dice.randrange(4)
    if how == 0:
        column = dice.choice(
            ["operation", "kind", "cause", "contract", "consent", "at_ms", "previous", "link",
             "signature", "key_id"]
        )  # fmt: skip
        hand.edit(row, **{column: _other(dice, row[column])})
    elif how == 1:
        payload = bytearray(row["payload"])
        payload[dice.randrange(len(payload))] ^= 1 << dice.randrange(8)
        link = chain.link_of(bytes(payload), row["signature"]) if dice.random() < 0.5 else None
        hand.edit(row, payload=bytes(payload), **({"link": link} if link else {}))
    else:
        content = hand.content(row)
        _say_other(hand, content)
        if how == 3:
            mended = dice.choice([bytes(64), dice.randbytes(64), row["signature"]])
            hand.edit(row, signature=mended)
            row["signature"] = mended
        columns = {name: content[name] for name in ("kind", "cause", "contract", "consent")}
        hand.edit(row, operation=content["op"], at_ms=content["at"][0], **columns)
        hand.rewrite(at, content, to_the_end=dice.random() < 0.7)
    return Found((1,), named(row))


def _other(dice: random.Random, value: object) -> object:
    if isinstance(value, int):
        return value + dice.choice([-1, 1]) * dice.randrange(1, 10**6)
    if isinstance(value, bytes):
        return dice.randbytes(len(value))
    return f"{value}{dice.randrange(10**9)}"


def _say_other(hand: Hand, content: dict[str, Any]) -> None:
    """Another figure, time, cause or word; where it is a posting, the table says it as well."""
    dice = hand.dice
    field = dice.choice(["facts", "at", "op", "cause", "kind", "postings", "currency", "rows"])
    if field == "facts":
        content["facts"] = {**content["facts"], "total": dice.randrange(10**6)}
    elif field == "at":
        content["at"] = [_other(dice, content["at"][0]), 0]
    elif field == "postings" and content["postings"]:
        content["postings"][0][1] += dice.randrange(1, 10**5)
    elif field == "rows" and content["rows"]:
        table = dice.choice(sorted(content["rows"]))
        column = dice.randrange(len(SEALED_COLUMNS[table]))
        content["rows"][table][0][column] = dice.randrange(10**6)
    else:
        word = field if field in ("op", "cause", "kind", "currency") else "op"
        content[word] = f"{content[word]}{dice.randrange(10**6)}"


def inserted(hand: Hand) -> Found:
    """2: a record between two others or after the last, made up or a copy, the rest moved on."""
    dice = hand.dice
    at = hand.pick(1)
    rest = hand.epoch_of(at)
    row = dict(hand.rows[at])
    if dice.random() < 0.2:  # after the last
        at, rest = len(hand.rows) - 1, []
        row |= {"seq": row_after(hand)["seq"], "id": row_after(hand)["id"], "epoch": 2}
    where = named(row)
    if dice.random() < 0.4:  # a copy, with what has to be unique made so
        copied = dict(dice.choice([each for each in hand.rows if each["id"] != row["id"]]))
        new = {**copied, "id": row["id"], "seq": row["seq"], "epoch": row["epoch"]}
        if dice.random() < 0.5:
            new |= {"operation": f"again {dice.random()}", "link": dice.randbytes(32)}
        else:
            said = {**hand.content(copied), "op": f"again {dice.random()}"}
            payload = cbor2.dumps(said, canonical=True)
            new |= {
                "operation": said["op"], "payload": payload,
                "link": chain.link_of(payload, copied["signature"]),
            }  # fmt: skip
    else:
        before = hand.rows[at if not rest else at - 1]
        said = {**hand.content(hand.rows[at]), "op": f"made up {dice.random()}", "rows": {}}
        said |= {"seq": row["seq"], "epoch": row["epoch"], "postings": [], "facts": {}}
        said["prev"] = before["link"] if dice.random() < 0.8 else dice.randbytes(32)
        signature = dice.choice([bytes(64), dice.randbytes(64), before["signature"]])
        new = hand.forged(at, said, signature) | {"id": row["id"], "seq": row["seq"]}
    hand.shift(rest, 1, acts=dice.random() < 0.5)
    if rest and dice.random() < 0.5:
        hand.raw.execute(
            "update journal set previous = ? where id = ?", (new["link"], rest[0]["id"] + 1)
        )
    hand.put(new)
    return Found((2,), where)


def row_after(hand: Hand) -> dict[str, Any]:
    """The place after the last record."""
    last = hand.rows[-1]
    return {**last, "id": last["id"] + 1, "seq": last["seq"] + 1}


def deleted(hand: Hand) -> Found:
    """3: one or several records inside, at the beginning, or the last of an epoch."""
    dice = hand.dice
    at = hand.pick(0, len(hand.rows) - 1)
    many = min(dice.choice([1, 1, 1, 2, 3, 5]), len(hand.rows) - 1 - at)
    gone, rest = hand.rows[at : at + many], hand.rows[at + many :]
    moved = [row for row in rest if row["epoch"] == gone[0]["epoch"]]
    moving = bool(moved) and gone[-1]["epoch"] == gone[0]["epoch"] and dice.random() < 0.5
    acts = dice.random() < 0.5
    for row in gone:
        hand.run("delete from journal where id = ?", row["id"])
        if acts:
            _forget(hand, row["id"])
    if moving:
        for _ in gone:
            hand.shift(moved, -1, acts)
            moved = [{**row, "id": row["id"] - 1} for row in moved]
    named_at = {**rest[0], "seq": gone[0]["seq"]} if moving else rest[0]
    if dice.random() < 0.5:
        place = rest[0]["id"] - (many if moving else 0)
        previous = gone[0]["previous"]
        hand.raw.execute("update journal set previous = ? where id = ?", (previous, place))
    return Found((3,), named(named_at))


def _forget(hand: Hand, place: int) -> None:
    for table in ROWS:
        hand.raw.execute(f"delete from {table} where txn = ?", (place,))
    hand.raw.execute("delete from txn where id = ?", (place,))


def swapped(hand: Hand) -> Found:
    """4: two records in each other's place, near or far, their times and links with them or not."""
    dice = hand.dice
    one = hand.pick(0, len(hand.rows) - 1)
    other = one + 1 if dice.random() < 0.4 else hand.pick(one + 1)
    a, b = hand.rows[one], hand.rows[other]
    names = ["operation", "kind", "cause", "contract", "consent", "payload", "signature", "link"]
    names += dice.choice([["previous"], ["previous", "at_ms"], ["previous", "at_ms", "key_id"]])
    hand.edit(a, operation="aside", link=dice.randbytes(32))
    hand.edit(b, **{name: a[name] for name in names})
    hand.edit(a, **{name: b[name] for name in names})
    return Found((4,), named(a))


def cut(hand: Hand) -> Found:
    """5: the last records gone; something of what they did is still there."""
    dice = hand.dice
    keep = hand.pick(1, len(hand.rows))
    while all(row["kind"] != "sale" for row in hand.rows[keep:]):
        keep = hand.pick(1, len(hand.rows))
    how = dice.randrange(3)
    for row in hand.rows[keep:]:
        hand.run("delete from journal where id = ?", row["id"])
        if how == 1:
            hand.raw.execute("delete from posting where txn = ?", (row["id"],))
        elif how == 2:
            _cut_rows(hand, row["id"])
    return _first_missing(hand, keep, 5)


def _cut_rows(hand: Hand, place: int) -> None:
    for table, of in (("sale_line", "sale"), ("sale_tender", "sale")):
        sql = f"delete from {table} where {of} in (select number from sale where txn = ?)"
        hand.raw.execute(sql, (place,))
    for table in ("return_line", "refund_leg"):
        sql = f"delete from {table} where goods_return in (select number from goods_return where txn = ?)"
        hand.raw.execute(sql, (place,))
    _forget(hand, place)


def _first_missing(hand: Hand, keep: int, kind: int) -> Found:
    last, end = hand.rows[keep - 1], hand.rows[-1]
    seq = last["seq"] + 1 if last["epoch"] == end["epoch"] else 1
    return Found((6 if keep == 1 else kind,), f"till 1, epoch {end['epoch']}, seq {seq}")


def emptied(hand: Hand) -> Found:
    """6: new books in the place of the old, of this shop or another; or nothing at all."""
    dice = hand.dice
    how = dice.randrange(4)
    if how == 0:
        hand.then.append(lambda: hand.books.write_bytes(b""))
        return Found((6,), "")
    if how == 1:
        hand.run("delete from journal")
        return Found((6,), "")
    shop = SHOP if how == 2 else Shop(dice.randbytes(8).hex(), "Other", "GBP")
    hand.then.append(lambda: _replaced(hand, shop, make_key(dice.randbytes(32)), 0))
    return Found((6,), "till 1, epoch 2, seq ")


def foreign(hand: Hand) -> Found:
    """7: the books of another shop in the place of ours."""
    dice = hand.dice
    shop = Shop(dice.randbytes(8).hex(), "Other", "GBP")
    key, sales = make_key(dice.randbytes(32)), dice.randrange(1, 4)
    hand.then.append(lambda: _replaced(hand, shop, key, sales))
    return Found((7,), "till 1, epoch 2, seq ")


def _replaced(hand: Hand, shop: Shop, key: TillKey, sales: int) -> None:
    other = hand.books.with_name("OTHER")
    for path in other.parent.glob("OTHER*"):
        path.unlink()
    create_books(other, shop, TAXES, key, AT)
    if sales:
        file = open_books(other, key)
        for _ in range(sales):
            sell(file)
        file.close()
    shutil.copy(other, hand.books)


def restored(hand: Hand) -> Found:
    """8: an old copy of the books put back: alone, or with the mark that was beside it then."""
    dice = hand.dice
    old = hand.bare.with_name(f"old-{dice.randrange(1, 6)}")
    was, now = (json.loads(Path(f"{path}.mark").read_text()) for path in (old, hand.bare))
    ahead = dice.choice([0, dice.randrange(1, 10**6)])
    now = now if not ahead else {**now, "seq": now["seq"] + ahead, "link": "00" * 32}
    kept = profile_mark(hand.profile, now["shop"], 1) if dice.random() < 0.5 else hand.mark
    hand.then.append(lambda: shutil.copy(old, hand.books))
    hand.then.append(lambda: shutil.copy(f"{old}.mark", hand.mark))
    hand.then.append(lambda: kept.write_text(json.dumps(now)))
    seq = was["seq"] + 1 if was["epoch"] == now["epoch"] else 1
    return Found((8,), f"till 1, epoch {now['epoch']}, seq {seq}:")


def clock(hand: Hand) -> Found:
    """10: a record signed by the till itself that is older than the one before it."""
    dice = hand.dice
    row = row_after(hand)
    said = {**hand.content(hand.rows[-1]), "op": f"early {dice.random()}", "rows": {}}
    said |= {"seq": row["seq"], "prev": hand.rows[-1]["link"], "postings": [], "facts": {}}
    said |= {"kind": "drawer_opened"}
    said["at"] = [hand.rows[-1]["at_ms"] - dice.randrange(1, 10**10), 0]
    payload = cbor2.dumps(said, canonical=True)
    row = hand.forged(-1, said, KEY.sign(payload)) | {
        "id": row["id"], "seq": row["seq"], "at_ms": said["at"][0],
    }  # fmt: skip
    hand.put(row)
    hand.run("insert into txn values (?)", row["id"])
    return Found((10,), named(row))


def key(hand: Hand) -> Found:
    """11: records signed by a key nobody vouched for, in the table of keys or not."""
    dice = hand.dice
    stranger = make_key(dice.randbytes(32))
    at = hand.pick(1)
    link = b""
    for row in hand.rows[at:] if dice.random() < 0.5 else hand.rows[at : at + 1]:
        said = hand.content(row) | {"key": stranger.id}
        if link:
            said["prev"] = link
        elif dice.random() < 0.3:  # it introduces itself
            said["rows"] = {**said["rows"], "public_key": [[stranger.id, 1, stranger.public]]}
        payload = cbor2.dumps(said, canonical=True)
        signature = stranger.sign(payload)
        link = chain.link_of(payload, signature)
        hand.edit(
            row, payload=payload, signature=signature, link=link, key_id=stranger.id,
            previous=said["prev"],
        )  # fmt: skip
    if dice.random() < 0.7:
        place = dice.choice(hand.rows)["id"]
        hand.run("insert into public_key values (?, ?, 1, ?)", stranger.id, place, stranger.public)
    return Found((11,), named(hand.rows[at]))


def re_encoded(hand: Hand) -> Found:
    """15: the same said in other bytes: another order, longer numbers, open lengths."""
    dice = hand.dice
    row = hand.rows[hand.pick()]
    content = hand.content(row)
    how = dice.randrange(4)
    if how == 0:
        names = list(content)
        while names == list(content):
            dice.shuffle(names)
        payload = cbor2.dumps({name: content[name] for name in names})
    elif how == 1:
        payload = b"\xbf" + row["payload"][1:] + b"\xff"  # a map of open length
    elif how == 2:
        payload = row["payload"] + dice.randbytes(dice.randrange(1, 9))
    else:
        payload = row["payload"].replace(b"\x61v\x01", b"\x61v\x18\x01", 1)
    assert payload != row["payload"] and cbor2.loads(payload) == content
    link = chain.link_of(payload, row["signature"]) if dice.random() < 0.5 else row["link"]
    hand.edit(row, payload=payload, link=link)
    return Found((15,), named(row))


Attack = Callable[[Hand], Found]
ATTACKS: dict[int, Attack] = {
    1: changed, 2: inserted, 3: deleted, 4: swapped, 5: cut, 6: emptied, 7: foreign, 8: restored,
    10: clock, 11: key, 13: table_attacks.table, 14: table_attacks.schema, 15: re_encoded,
    16: table_attacks.counters,
}  # fmt: skip
