"""What goods of the imported past were called, so that a purchase is found by words.

Goods on offer are found in `product`; those an old till sold may never have been on offer here. A
row for each article and each text it was sold under; rows are only added.
"""

from __future__ import annotations

from sqlalchemy import Column, Identity, Index

from posdesk.store.columns import WHOLE, table, text

SOLD_BEFORE = table(
    "sold_before",
    Column("id", WHOLE, Identity(), primary_key=True),
    text("sku_key"),  # the code without its case
    text("sku"),
    text("words"),  # its text and its code
    Index("sold_before_code", "sku_key"),
)
