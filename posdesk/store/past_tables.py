"""Tables beside the imported past: who was who, and what the old system says came back.

A customer's old id stands here alone; the sealed sale holds the random reference. Deleting the row
makes a sale nobody's, and every signature still holds (RELIABILITY 4.5).
"""

from __future__ import annotations

from sqlalchemy import Index

from posdesk.store.columns import table, text, whole

OLD_CUSTOMER = table(
    "old_customer",
    text("old_id", key=True),
    text("reference", unique=True),
    rowid=False,
)
# Credits that exceed the line they fit: nothing brought later is linked to it.
OLD_CLAIM = table(
    "old_claim",
    text("sale", key=True),
    whole("line", key=True),
    whole("pieces"),
    rowid=False,
)
# Pieces an old customer brought back, nobody knows of which sale: the counter says so.
OLD_CREDIT = table(
    "old_credit",
    text("credit", key=True),
    whole("line", key=True),
    text("customer"),
    text("sku_key"),
    whole("pieces"),
    whole("at_ms"),
    Index("old_credit_customer", "customer", "at_ms"),
    rowid=False,
)
