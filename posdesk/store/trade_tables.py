"""Tables of what was sold, taken back and handed over. Rows are only ever added, and sealed."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    UniqueConstraint,
)

from posdesk.store.columns import act, blob, partial_index, table, text, whole, yes_no

SALE = table(
    "sale",
    text("number", key=True),
    act(),
    whole("till"),
    whole("day"),
    whole("at_ms"),
    whole("offset_min"),
    text("currency"),
    whole("total"),
    whole("rounding"),
    *yes_no("tax_included"),
    whole("return_by", empty=True),
    text("origin"),
    text("clerk"),
    text("customer", empty=True),
    Index("sale_day", "day", "at_ms"),
    rowid=False,
)
partial_index("sale_customer", SALE.c.customer, SALE.c.day, where=SALE.c.customer.is_not(None))
SALE_LINE = table(
    "sale_line",
    text("sale", ForeignKey("sale.number"), key=True),
    whole("no", key=True),
    text("sku"),
    text("text"),
    whole("quantity"),
    *yes_no("weighed"),
    whole("price_milli"),
    whole("listed"),
    whole("discount"),
    whole("paid"),
    text("tax_code"),
    whole("tax_rate"),
    whole("tax"),
    whole("day"),
    Index("sale_line_goods", "sku", "day"),
    rowid=False,
)
SALE_TENDER = table(
    "sale_tender",
    text("sale", ForeignKey("sale.number"), key=True),
    whole("no", key=True),
    text("kind"),
    whole("applied"),
    whole("handed"),
    whole("change"),
    text("last4"),
    text("approval"),
    *yes_no("carried"),
    whole("day"),
    CheckConstraint("length(last4) <= 4", name="sale_tender_last4"),
    rowid=False,
)
partial_index(
    "sale_tender_card",
    SALE_TENDER.c.last4,
    SALE_TENDER.c.day,
    where=SALE_TENDER.c.last4 != "",
)
GOODS_RETURN = table(
    "goods_return",
    text("number", key=True),
    act(),
    text("sale", ForeignKey("sale.number")),
    whole("till"),
    whole("day"),
    whole("at_ms"),
    whole("offset_min"),
    text("currency"),
    whole("total"),
    whole("rounding"),
    text("clerk"),
    Index("goods_return_sale", "sale"),
    Index("goods_return_day", "day", "at_ms"),
    rowid=False,
)
RETURN_LINE = table(
    "return_line",
    text("sale", key=True),
    whole("line", key=True),
    whole("before", key=True),
    whole("after"),
    text("goods_return", ForeignKey("goods_return.number")),
    whole("refund"),
    whole("tax"),
    text("reason"),
    CheckConstraint("before >= 0 and after > before", name="return_line_units"),
    rowid=False,
)
REFUND_LEG = table(
    "refund_leg",
    text("goods_return", ForeignKey("goods_return.number"), key=True),
    whole("no", key=True),
    text("kind"),
    whole("amount"),
    text("last4"),
    whole("tender_no"),
    *yes_no("carried"),
    CheckConstraint("length(last4) <= 4", name="refund_leg_last4"),
    rowid=False,
)
DOCUMENT = table(
    "document",
    text("number", key=True),
    act(),
    text("letter"),
    whole("till"),
    whole("running"),
    text("kind"),
    blob("tokens"),
    blob("paper"),
    UniqueConstraint("letter", "till", "running", name="document_running"),
    Index("document_txn", "txn"),
)
SHIFT = table(
    "shift",
    whole("till", key=True),
    whole("number", key=True),
    act(),
    whole("at_ms"),
    whole("offset_min"),
    text("opened_by"),
    whole("float_minor"),
    CheckConstraint("float_minor >= 0", name="shift_float"),
)
# A shift ends by a row of its own. `sold_ever` and `returned_ever` never go back to nothing.
SHIFT_CLOSE = table(
    "shift_close",
    whole("till", key=True),
    whole("number", key=True),
    act(),
    whole("at_ms"),
    whole("offset_min"),
    text("closed_by"),
    whole("expected"),
    whole("counted"),
    whole("closings"),
    whole("sold_ever"),
    whole("returned_ever"),
    ForeignKeyConstraint(("till", "number"), ("shift.till", "shift.number")),
    CheckConstraint("counted >= 0", name="shift_close_counted"),
    CheckConstraint("closings > 0", name="shift_close_closings"),
)
# The same paper a second time changes nothing. Every sale is asked what was paid back on it here.
HONOURED = table(
    "honoured",
    text("paper", key=True),
    act(),
    text("kind"),
    text("customer"),
    text("plan"),
    whole("amount"),
    text("document"),
    CheckConstraint("amount >= 0", name="honoured_amount"),
    Index("honoured_txn", "txn"),
    Index("honoured_plan", "plan"),
)
