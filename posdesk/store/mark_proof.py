"""The end of a chain held against a mark kept outside of the books. Standard library only.

Whole chains end wherever they end: only a mark tells that one had come further.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from posdesk.ledger.proof import CUT, EMPTIED, FOREIGN, FORKED, RESTORED, BadRecord, Record
from posdesk.store.mark import Mark
from posdesk.store.place import place_id

# Tables whose rows name the act they belong to.
_ACTS = (
    "posting", "contract", "consent", "public_key", "sale", "goods_return", "document", "shift",
    "shift_close", "plan", "plan_schedule", "plan_due", "plan_credit", "payment", "payment_tender",
    "evidence", "store_credit", "credit_use", "honoured", "payment_claim", "claim_answer",
    "plan_release", "plan_paper", "mistake", "bank_return", "made_good", "line_trait",
    "serial_back", "return_state", "stock_move", "scale_check", "line_doubt", "our_claim",
    "our_claim_step", "line_offer", "point_move",
    "approval_ask", "approval", "approval_use", "approval_review", "refusal", "refusal_line",
    "refusal_appeal", "reason_said", "gift", "gift_line", "gift_use",
    "promotion", "promotion_use",
    "card_call", "card_answer", "card_use", "acquirer_line", "acquirer_back",
    "parcel", "parcel_line", "parcel_step", "parcel_got", "left_goods", "left_back",
)  # fmt: skip
_LINK = "select link from journal where id = ?"


def against_mark(
    raw: sqlite3.Connection, mark: Mark, ends: Mapping[int, Record], shop: str
) -> None:
    """BadRecord when the chain is not, or not any more, the one the mark was made of.

    A chain that went on in a later epoch began it with a record of what was put back: then the mark
    is an old one, and all is said (a restore, books moved to another machine and back).
    """
    found = raw.execute(_LINK, (place_id(mark.till, mark.epoch, mark.seq),)).fetchone()
    if found is not None and found[0] == mark.link:
        return
    where = f"till {mark.till}, epoch {mark.epoch}, seq {mark.seq}"
    empty = [(end.epoch, end.seq) for end in ends.values()] == [(1, 1)]
    if empty and (mark.epoch, mark.seq) > (1, 1):
        raise BadRecord(EMPTIED, where, "the mark had come so far")
    last = ends.get(mark.till)
    if mark.shop != shop or last is None:
        raise BadRecord(FOREIGN, where, "the mark is of another shop or till")
    if last.epoch > mark.epoch:
        return
    if found is not None:
        raise BadRecord(FORKED, where, "the mark names another record there")
    first = 1 if mark.epoch > last.epoch else last.seq + 1
    missing = f"till {mark.till}, epoch {mark.epoch}, seq {first}"
    kind = CUT if _left_behind(raw, last) else RESTORED
    raise BadRecord(kind, missing, f"the mark had come to epoch {mark.epoch}, seq {mark.seq}")


def _left_behind(raw: sqlite3.Connection, last: Record) -> bool:
    """Whether anything is there of acts after the last: an old copy has nothing of the kind."""
    after = place_id(last.till, last.epoch, last.seq)
    until = place_id(last.till + 1, 0, 0)
    there = {row[0] for row in raw.execute("select name from sqlite_schema")}
    asked = [
        f"select 1 from {table} where txn > ? and txn < ? limit 1"
        for table in _ACTS
        if table in there  # books of an earlier release have fewer
    ]
    asked.append("select 1 from txn where id > ? and id < ? limit 1")
    if any(raw.execute(each, (after, until)).fetchone() for each in asked):
        return True
    orphan = (
        "select 1 from print_job j left join document d on d.number = j.document "
        "where d.number is null limit 1"
    )
    return raw.execute(orphan).fetchone() is not None
