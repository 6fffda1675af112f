"""The table of what offers gave: a row for each offer on each line of a sale that had any."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index

from posdesk.store.columns import act, table, text, whole

# Sealed with the sale: what an offer gave is fixed for ever, whatever becomes of the offer.
LINE_OFFER = table(
    "line_offer",
    text("sale", ForeignKey("sale.number"), key=True),
    whole("line", key=True),
    text("offer", key=True),
    act(),
    text("name"),
    whole("amount"),
    CheckConstraint("amount > 0", name="line_offer_amount"),
    Index("line_offer_txn", "txn"),
)
OFFER_TABLES = (LINE_OFFER,)
