"""Each act sealed to the one before: the payload bytes, their signature, and the link to the next.

The payload is canonical CBOR and holds everything a sealed row says, so that the tables can be
rebuilt from it: shop, till, epoch, seq, kind, time, operation, cause, the previous link, postings,
facts, and the act's rows in every sealed table. Signature: Ed25519 over the payload. Link:
SHA-256 over payload and signature together. Only stored bytes are ever hashed (RELIABILITY 1.4).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter

import cbor2

from posdesk.clock import Moment
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.values import dataclass

FORMAT = 1
GENESIS = bytes(32)

# What a payload says of each sealed table, in this order (format 1). Blobs too big for a payload
# stand there as their SHA-256. The column that ties a row to its act is the payload's own place.
SEALED_COLUMNS: dict[str, tuple[str, ...]] = {
    "account": ("code", "kind", "customer"),
    "contract": ("id", "customer", "total", "terms"),
    "consent": ("id", "customer", "kind", "amount", "evidence"),
    "public_key": ("key_id", "till", "public"),
    "sale": ("number", "till", "day", "at_ms", "offset_min", "currency", "total", "rounding",
             "tax_included", "return_by", "origin", "clerk", "customer"),
    "sale_line": ("sale", "no", "sku", "text", "quantity", "weighed", "price_milli", "listed",
                  "discount", "paid", "tax_code", "tax_rate", "tax", "day"),
    "sale_tender": ("sale", "no", "kind", "applied", "handed", "change", "last4", "approval",
                    "carried", "day"),
    "goods_return": ("number", "sale", "till", "day", "at_ms", "offset_min", "currency", "total",
                     "rounding", "clerk"),
    "return_line": ("sale", "line", "before", "after", "goods_return", "refund", "tax", "reason"),
    "refund_leg": ("goods_return", "no", "kind", "amount", "last4", "tender_no", "carried"),
    "document": ("number", "letter", "till", "running", "kind", "tokens", "paper"),
    "shift": ("till", "number", "at_ms", "offset_min", "opened_by", "float_minor"),
    "shift_close": ("till", "number", "at_ms", "offset_min", "closed_by", "expected", "counted",
                    "closings", "sold_ever", "returned_ever"),
    "plan": ("number", "customer", "currency", "price", "deposit", "financed", "kept", "every",
             "terms", "at_ms", "offset_min", "clerk"),
    "plan_schedule": ("plan", "version", "owed", "document"),
    "plan_due": ("plan", "version", "no", "day", "amount"),
    "plan_credit": ("plan", "before", "after", "kind", "document", "day", "at_ms", "offset_min"),
    "payment": ("number", "plan", "till", "day", "at_ms", "offset_min", "currency", "amount",
                "over", "how", "clerk"),
    "payment_tender": ("payment", "no", "kind", "applied", "handed", "change", "last4",
                       "approval"),
    "evidence": ("id", "kind", "way", "customer", "before", "after", "document", "at_ms",
                 "offset_min"),
    "store_credit": ("number", "bearer", "currency", "given", "replaces", "at_ms", "offset_min"),
    "credit_use": ("credit", "before", "after", "document"),
    "honoured": ("paper", "kind", "customer", "plan", "amount", "document"),
    "payment_claim": ("number", "customer", "plan", "amount", "day", "till", "tender", "at_ms",
                      "offset_min"),
    "claim_answer": ("claim", "no", "outcome", "from_till_over", "from_loss", "shift", "asker",
                     "second", "reason", "document", "at_ms", "offset_min"),
    "plan_release": ("plan", "document", "at_ms", "offset_min", "clerk"),
    "plan_paper": ("plan", "no", "document"),
    "mistake": ("id", "cause", "account", "amount", "till", "shift", "paper", "case_no", "at_ms"),
    "bank_return": ("paper", "tender", "customer", "amount", "reference", "asked_by", "second",
                    "document"),
    "made_good": ("id", "way", "account", "amount", "till", "shift", "reverses"),
    "line_trait": ("sale", "line", "no", "what", "said"),
    "line_offer": ("sale", "line", "offer", "name", "amount"),
    "point_move": ("customer", "no", "why", "points", "short", "sale", "document"),
    "serial_back": ("sale", "line", "serial", "goods_return"),
    "return_state": ("goods_return", "line", "state"),
    "stock_move": ("id", "sku_key", "quantity", "why", "document", "at_ms", "offset_min", "clerk"),
    "scale_check": ("number", "till", "weight", "shown", "at_ms", "offset_min", "clerk"),
    "line_doubt": ("number", "sale", "line", "units", "at_ms", "offset_min", "clerk"),
    "our_claim": ("id", "against", "sku", "text", "quantity", "amount", "document", "at_ms",
                  "offset_min"),
    "our_claim_step": ("claim", "no", "what", "amount", "at_ms", "offset_min", "clerk"),
    "approval_ask": ("id", "act", "document", "amount", "asker", "till", "at_ms", "offset_min"),
    "approval": ("ask", "up_to", "approver", "way", "at_ms", "offset_min"),
    "approval_use": ("ask", "way", "amount", "paper", "at_ms", "offset_min"),
    "approval_review": ("ask", "reviewer", "verdict", "at_ms", "offset_min"),
    "refusal": ("number", "sale", "reason", "asker", "approver", "second", "words", "at_ms",
                "offset_min"),
    "refusal_line": ("refusal", "line"),
    "refusal_appeal": ("refusal", "till", "at_ms", "offset_min"),
    "reason_said": ("sale", "line", "no", "reason", "way", "at_ms", "offset_min"),
    "promotion": ("number", "bearer", "given", "until", "came_of", "at_ms", "offset_min", "clerk"),
    "promotion_use": ("promotion", "before", "after", "sale"),
    "gift": ("number", "sale", "token", "at_ms", "offset_min"),
    "gift_line": ("gift", "line", "quantity"),
    "gift_use": ("gift", "line", "before", "after", "document"),
    "parcel": ("number", "sale", "at_ms", "offset_min", "clerk", "days"),
    "parcel_line": ("parcel", "line", "quantity", "reason"),
    "parcel_step": ("parcel", "no", "what", "document", "day", "at_ms", "offset_min", "clerk"),
    "parcel_got": ("parcel", "step", "line", "good", "damaged"),
    "left_goods": ("number", "line", "sale", "units", "why", "day", "at_ms", "offset_min",
                   "clerk"),
    "left_back": ("number", "document", "at_ms", "offset_min", "clerk"),
    "card_call": ("key", "till", "kind", "about", "leg", "sale", "minor", "currency", "last4",
                  "reverses", "earlier", "at_ms", "offset_min"),
    "card_answer": ("call", "no", "outcome", "last4", "approval", "reference", "document",
                    "at_ms", "offset_min"),
    "card_use": ("call", "way", "document"),
    "acquirer_line": ("id", "day", "minor", "currency", "last4", "approval", "reference"),
    "acquirer_back": ("line", "minor", "charges", "document"),
}  # fmt: skip
# How many of those columns, from the first, name the row.
KEY_COLUMNS = {
    "account": 1, "contract": 1, "consent": 1, "public_key": 1, "sale": 1, "sale_line": 2,
    "sale_tender": 2, "goods_return": 1, "return_line": 3, "refund_leg": 2, "document": 1,
    "shift": 2, "shift_close": 2, "plan": 1, "plan_schedule": 2, "plan_due": 3, "plan_credit": 2,
    "payment": 1, "payment_tender": 2, "evidence": 1, "store_credit": 1, "credit_use": 2,
    "honoured": 1, "payment_claim": 1, "claim_answer": 2, "plan_release": 1, "plan_paper": 2,
    "mistake": 1, "bank_return": 2, "made_good": 1, "line_trait": 3, "serial_back": 3,
    "return_state": 2, "stock_move": 1, "scale_check": 1, "line_doubt": 1, "our_claim": 1,
    "our_claim_step": 2,
    "approval_ask": 1, "approval": 1, "approval_use": 1, "approval_review": 1, "refusal": 1,
    "line_offer": 3, "point_move": 2, "refusal_line": 2, "refusal_appeal": 1, "reason_said": 3,
    "gift": 1, "gift_line": 2, "gift_use": 3, "promotion": 1, "promotion_use": 2,
    "parcel": 1, "parcel_line": 2, "parcel_step": 2, "parcel_got": 3,
    "left_goods": 2, "left_back": 1,
    "card_call": 1, "card_answer": 2, "card_use": 1, "acquirer_line": 1, "acquirer_back": 1,
}  # fmt: skip
HASHED_COLUMNS = frozenset(
    {
        ("document", "tokens"), ("document", "paper"), ("claim_answer", "reason"),
        ("refusal", "words"),
    }
)  # fmt: skip
_READ: dict[str, Callable[[Mapping[str, object]], Sequence[object]]] = {
    table: itemgetter(*columns) for table, columns in SEALED_COLUMNS.items()
}
_HASHED_PLACES = {
    table: [place for place, name in enumerate(columns) if (table, name) in HASHED_COLUMNS]
    for table, columns in SEALED_COLUMNS.items()
}

Rows = Mapping[str, Sequence[Mapping[str, object]]]


@dataclass(frozen=True, slots=True)
class Head:
    """Where a till's chain stands: the last entry's epoch, seq, link and time."""

    epoch: int
    seq: int
    link: bytes
    at: Moment


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry goes: whose chain, after which link, signed with which key."""

    shop: str
    till: int
    epoch: int
    seq: int
    previous: bytes
    key_id: bytes


def encode(entry: JournalEntry, place: Place, at: Moment, operation: str, rows: Rows) -> bytes:
    """The payload bytes of `entry` at that place: canonical CBOR, written once, kept verbatim."""
    content: dict[str, object] = {
        "v": FORMAT,
        "shop": place.shop,
        "till": place.till,
        "epoch": place.epoch,
        "seq": place.seq,
        "prev": place.previous,
        "key": place.key_id,
        "kind": entry.kind,
        "at": [at.ms, at.offset_min],
        "op": operation,
        "cause": entry.cause,
        "currency": entry.currency,
        "contract": entry.contract,
        "consent": entry.consent,
        "postings": [[each.account, each.minor] for each in entry.postings if each.minor],
        "facts": dict(entry.facts),
        "rows": {table: _told(table, rows[table]) for table in rows},
    }
    return cbor2.dumps(content, canonical=True)


def row_values(table: str, row: Mapping[str, object]) -> list[object]:
    """A row of a sealed table as its payload tells it."""
    return list(_told(table, (row,))[0])


def _told(table: str, rows: Sequence[Mapping[str, object]]) -> list[Sequence[object]]:
    read, hashed = _READ[table], _HASHED_PLACES[table]
    values = [read(row) for row in rows]
    return [_digested(row, hashed) for row in values] if hashed else values


def _digested(values: Sequence[object], places: Sequence[int]) -> Sequence[object]:
    told = list(values)
    for place in places:
        value = told[place]
        assert isinstance(value, bytes)
        told[place] = hashlib.sha256(value).digest()
    return told


def link_of(payload: bytes, signature: bytes) -> bytes:
    """What the next entry calls this one: 32 bytes."""
    return hashlib.sha256(payload + signature).digest()


def decode(payload: bytes) -> dict[str, object]:
    """What the payload says; ValueError when it is no canonical payload of a known format."""
    try:
        content = cbor2.loads(payload)
    except (cbor2.CBORError, ValueError, TypeError, RecursionError) as wrong:
        raise ValueError("not CBOR") from wrong
    if not isinstance(content, dict) or content.get("v") != FORMAT:
        raise ValueError("not a payload of format 1")
    if cbor2.dumps(content, canonical=True) != payload:
        raise ValueError("not canonical")
    return content


def canonical(payload: bytes) -> bytes:
    """The bytes a till would write for what the payload says; ValueError when it says nothing."""
    try:
        return cbor2.dumps(cbor2.loads(payload), canonical=True)
    except (cbor2.CBORError, ValueError, TypeError, RecursionError) as wrong:
        raise ValueError("not CBOR") from wrong


def facts_in(payload: bytes) -> dict[str, Fact]:
    """The facts of the act, as they were given when it was posted."""
    facts = cbor2.loads(payload)["facts"]
    assert isinstance(facts, dict)
    return facts
