"""Tables of gift receipts: sealed, as sales and returns are."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index

from posdesk.store.columns import act, table, text, whole

GIFT = table(
    "gift",
    text("number", key=True),
    act(),
    text("sale", ForeignKey("sale.number")),
    text("token"),
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint("token <> ''", name="gift_token"),
    Index("gift_txn", "txn"),
    Index("gift_sale", "sale"),
)
GIFT_LINE = table(
    "gift_line",
    text("gift", ForeignKey("gift.number"), key=True),
    whole("line", key=True),
    act(),
    whole("quantity"),
    CheckConstraint("quantity > 0", name="gift_line_quantity"),
    Index("gift_line_txn", "txn"),
)
# Each state of a line has one successor, on any till. `document`: the slip it came back with.
GIFT_USE = table(
    "gift_use",
    text("gift", ForeignKey("gift.number"), key=True),
    whole("line", key=True),
    whole("before", key=True),
    act(),
    whole("after"),
    text("document"),
    CheckConstraint("before >= 0 and after > before", name="gift_use_units"),
    Index("gift_use_txn", "txn"),
)
GIFT_TABLES = (GIFT, GIFT_LINE, GIFT_USE)
