"""Tables of returns by parcel: sealed. An announcement, its lines, each step, and what came."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index

from posdesk.store.columns import act, table, text, whole

PARCEL = table(
    "parcel",
    text("number", key=True),
    act(),
    text("sale", ForeignKey("sale.number")),
    whole("at_ms"),
    whole("offset_min"),
    text("clerk"),
    whole("days"),  # within so many it is paid, once it is on its way
    CheckConstraint("days > 0", name="parcel_days"),
    Index("parcel_txn", "txn"),
    Index("parcel_sale", "sale"),
    Index("parcel_at", "at_ms"),
)
PARCEL_LINE = table(
    "parcel_line",
    text("parcel", ForeignKey("parcel.number"), key=True),
    whole("line", key=True),
    act(),
    whole("quantity"),
    text("reason"),
    CheckConstraint("quantity > 0", name="parcel_line_quantity"),
    Index("parcel_line_txn", "txn"),
)
# Each step has one successor, at any till. `document`: its slip; `day`: promised by then, or 0.
PARCEL_STEP = table(
    "parcel_step",
    text("parcel", ForeignKey("parcel.number"), key=True),
    whole("no", key=True),
    act(),
    text("what"),
    text("document"),
    whole("day"),
    whole("at_ms"),
    whole("offset_min"),
    text("clerk"),
    CheckConstraint(
        "what in ('handed_in', 'received', 'paid', 'lost', 'called_off')", name="parcel_step_what"
    ),
    Index("parcel_step_txn", "txn"),
    Index("parcel_step_document", "document"),
    Index("parcel_step_day", "day"),
)
PARCEL_GOT = table(
    "parcel_got",
    text("parcel", key=True),
    whole("step", key=True),
    whole("line", key=True),
    act(),
    whole("good"),
    whole("damaged"),
    CheckConstraint("good >= 0 and damaged >= 0 and good + damaged > 0", name="parcel_got_units"),
    Index("parcel_got_txn", "txn"),
)
PARCEL_TABLES = (PARCEL, PARCEL_LINE, PARCEL_STEP, PARCEL_GOT)
