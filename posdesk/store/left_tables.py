"""Goods of a receipt that are with us: kept to be handed over later, or left for repair; sealed."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index

from posdesk.store.columns import act, table, text, whole

# Of the slip `number`. `day`: promised by then, or 0.
LEFT_GOODS = table(
    "left_goods",
    text("number", key=True),
    whole("line", key=True),
    act(),
    text("sale", ForeignKey("sale.number")),
    whole("units"),
    text("why"),
    whole("day"),
    whole("at_ms"),
    whole("offset_min"),
    text("clerk"),
    CheckConstraint("why = 'kept' or why = 'repair'", name="left_goods_why"),
    CheckConstraint("units > 0", name="left_goods_units"),
    Index("left_goods_txn", "txn"),
    Index("left_goods_sale", "sale"),
    Index("left_goods_at", "at_ms"),
)
# All of a slip goes home at once, once.
LEFT_BACK = table(
    "left_back",
    text("number", key=True),
    act(),
    text("document"),
    whole("at_ms"),
    whole("offset_min"),
    text("clerk"),
    Index("left_back_txn", "txn"),
)
LEFT_TABLES = (LEFT_GOODS, LEFT_BACK)
