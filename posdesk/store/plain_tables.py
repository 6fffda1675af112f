"""Tables that may change: goods on offer, people at work, drafts, print jobs, settings.

Nothing here is money. What must never change stands in the sealed tables.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Identity, Index

from posdesk.store.columns import WHOLE, blob, partial_index, table, text, whole, yes_no


def _running() -> Column[int]:
    return Column("id", WHOLE, Identity(), primary_key=True)


PRODUCT = table(
    "product",
    _running(),
    text("sku_key", unique=True),  # the sku without its case: unique and found whatever the case
    text("sku"),
    text("text"),
    whole("price_milli", empty=True),
    text("tax_code"),
    *yes_no("weighed"),
    text("words"),  # what it is found by: its text and its sku
)
PRODUCT_GTIN = table(
    "product_gtin",
    text("gtin", key=True),
    whole("product", ForeignKey("product.id")),
    Index("product_gtin_product", "product"),
    rowid=False,
)
# Prices with the day they start: rows are added, never changed; of one day the last counts.
PRODUCT_PRICE = table(
    "product_price",
    _running(),
    whole("product", ForeignKey("product.id")),
    whole("from_day"),
    whole("price_milli"),  # 0: the till asks
    whole("at_ms"),
    text("staff"),
    Index("product_price_day", "product", "from_day"),
)
STAFF = table(
    "staff",
    text("code", key=True),
    text("name"),
    text("role"),
    text("pin_hash"),
    text("badge_hash"),
    *yes_no("retired"),
)
SIGN_IN_FAILURE = table(
    "sign_in_failure",
    text("staff", key=True),
    whole("till", key=True),
    whole("failures"),
    whole("at_ms"),
    rowid=False,
)
# Names, phones and addresses live here alone, each under a random reference, so that one person
# can be erased without touching a sealed row (RELIABILITY 4.5).
PERSON = table(
    "person",
    _running(),
    text("reference", unique=True),
    text("name"),
    text("phone"),
    text("email"),
    text("address"),
    text("words"),  # what she is found by: her name, and her number in the ways it is said
)
# A job's way: waiting, sent, printed or failed. Prints are not money: they stand outside the chain.
PRINT_JOB = table(
    "print_job",
    _running(),
    whole("till"),
    text("document", ForeignKey("document.number")),
    whole("copy"),
    *yes_no("opens_drawer"),
    text("state"),
    text("detail"),
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint("state in ('waiting', 'sent', 'printed', 'failed')", name="print_job_state"),
    Index("print_job_document", "document"),
)
partial_index("print_job_open", PRINT_JOB.c.id, where=PRINT_JOB.c.state != "printed")
HELD_TICKET = table(
    "held_ticket",
    text("slot", key=True),
    text("label"),
    blob("body"),
    whole("at_ms"),
    whole("offset_min"),
    rowid=False,
)
SETTING = table("setting", text("key", key=True), text("value"), rowid=False)
