"""The table of points: each row is points that moved; what a customer has is their sum."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index

from posdesk.store.columns import act, table, text, whole

POINT_MOVE = table(
    "point_move",
    text("customer", key=True),
    whole("no", key=True),
    act(),
    text("why"),
    whole("points"),
    whole("short"),  # points that goods back should have taken, and were not there
    text("sale", ForeignKey("sale.number")),
    text("document", ForeignKey("document.number")),
    CheckConstraint("short >= 0", name="point_move_short"),
    CheckConstraint(
        "why = 'earned' or why = 'spent' or why = 'taken_back' or why = 'come_back' "
        "or why = 'forgotten'",
        name="point_move_why",
    ),
    Index("point_move_txn", "txn"),
    Index("point_move_sale", "sale"),
)
POINT_TABLES = (POINT_MOVE,)
