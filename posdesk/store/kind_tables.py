"""Tables of goods that are more than goods: what they are, their serial numbers, what came back.

A row stands only where there is something to say, so that a plain sale writes none of them. Those
of sales and returns are sealed with the act they belong to.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index

from posdesk.store.columns import act, partial_index, table, text, whole, yes_no

# What goods are, where they are more than a price: rows of the catalogue, and changed with it.
PRODUCT_TRAIT = table(
    "product_trait",
    whole("product", ForeignKey("product.id"), key=True),
    text("kind"),
    *yes_no("serials"),
    text("deposit"),  # the code of the article that stands for the bottle or the crate
    whole("return_days", empty=True),
)
# One row for what a line of a sale is, and one for each serial number of it.
LINE_TRAIT = table(
    "line_trait",
    text("sale", ForeignKey("sale.number"), key=True),
    whole("line", key=True),
    whole("no", key=True),
    act(),
    text("what"),
    text("said"),
    CheckConstraint("what = 'kind' or what = 'serial'", name="line_trait_what"),
    Index("line_trait_txn", "txn"),
)
partial_index("line_trait_serial", LINE_TRAIT.c.said, where=LINE_TRAIT.c.what == "serial")
# A serial number of a receipt comes back once.
SERIAL_BACK = table(
    "serial_back",
    text("sale", ForeignKey("sale.number"), key=True),
    whole("line", key=True),
    text("serial", key=True),
    act(),
    text("goods_return", ForeignKey("goods_return.number")),
    Index("serial_back_txn", "txn"),
)
KIND_TABLES = (LINE_TRAIT, SERIAL_BACK)
