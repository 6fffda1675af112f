"""Tables of promotional credit, apart from what was paid for: sealed, as sales and returns are."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index

from posdesk.store.columns import act, table, text, whole

# `until`: its last day, or 0. `came_of`: the return slip it was given for, or nothing.
PROMOTION = table(
    "promotion",
    text("number", key=True),
    act(),
    text("bearer"),
    whole("given"),
    whole("until"),
    text("came_of"),
    whole("at_ms"),
    whole("offset_min"),
    text("clerk"),
    CheckConstraint("given > 0 and bearer <> ''", name="promotion_given"),
    Index("promotion_txn", "txn"),
)
# Each state of a slip has one successor, on any till; `sale` is what it took so much off.
PROMOTION_USE = table(
    "promotion_use",
    text("promotion", ForeignKey("promotion.number"), key=True),
    whole("before", key=True),
    act(),
    whole("after"),
    text("sale", ForeignKey("sale.number")),
    CheckConstraint("before >= 0 and after > before", name="promotion_use_amount"),
    Index("promotion_use_txn", "txn"),
)
PROMOTION_TABLES = (PROMOTION, PROMOTION_USE)
