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
    whole("months"),  # how long a warranty lasts
    text("terms"),  # as `posdesk.catalogue.terms` says them; most have none
)
# One row for what a line of a sale is, one for each serial number of it, one for its last day
# where that is not its receipt's, one for each paper of its own, and one for the terms that stand
# on the receipt at it.
LINE_TRAIT = table(
    "line_trait",
    text("sale", ForeignKey("sale.number"), key=True),
    whole("line", key=True),
    whole("no", key=True),
    act(),
    text("what"),
    text("said"),
    CheckConstraint("what in ('kind', 'serial', 'until', 'slip', 'terms')", name="line_trait_what"),
    Index("line_trait_txn", "txn"),
)
partial_index("line_trait_serial", LINE_TRAIT.c.said, where=LINE_TRAIT.c.what == "serial")
partial_index("line_trait_slip", LINE_TRAIT.c.said, where=LINE_TRAIT.c.what == "slip")
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
# What becomes of goods that came back, where it is another thing than their reason says.
RETURN_STATE = table(
    "return_state",
    text("goods_return", ForeignKey("goods_return.number"), key=True),
    whole("line", key=True),
    act(),
    text("state"),
    CheckConstraint(
        "state in ('shelf', 'quarantine', 'repair', 'supplier', 'write_off')",
        name="return_state_state",
    ),
    Index("return_state_txn", "txn"),
)
# What no sale and no return tells: a count (`quantity` is what was there), or units that came to
# the state `why` (below zero: that left it).
STOCK_MOVE = table(
    "stock_move",
    text("id", key=True),
    act(),
    text("sku_key"),
    whole("quantity"),
    text("why"),
    text("document"),
    whole("at_ms"),
    whole("offset_min"),
    text("clerk"),
    CheckConstraint("why <> 'count' or quantity >= 0", name="stock_move_count"),
    CheckConstraint(
        "why in ('count', 'shelf', 'quarantine', 'repair', 'supplier', 'write_off')",
        name="stock_move_why",
    ),
    Index("stock_move_goods", "sku_key", "at_ms"),
    Index("stock_move_txn", "txn"),
)
# A test weight on a scale: `weight` is what it weighs, `shown` what the scale said; thousandths.
SCALE_CHECK = table(
    "scale_check",
    text("number", key=True),
    act(),
    whole("till"),
    whole("weight"),
    whole("shown"),
    whole("at_ms"),
    whole("offset_min"),
    text("clerk"),
    CheckConstraint("weight > 0 and shown >= 0", name="scale_check_weight"),
    Index("scale_check_at", "till", "at_ms"),
    Index("scale_check_txn", "txn"),
)
# "It is on the bill and not in the bag": noted with its paper, and answered by a count.
LINE_DOUBT = table(
    "line_doubt",
    text("number", key=True),
    act(),
    text("sale", ForeignKey("sale.number")),
    whole("line"),
    whole("units"),
    whole("at_ms"),
    whole("offset_min"),
    text("clerk"),
    CheckConstraint("units > 0", name="line_doubt_units"),
    Index("line_doubt_sale", "sale"),
    Index("line_doubt_at", "at_ms"),
    Index("line_doubt_txn", "txn"),
)
# What we want back of a supplier or a carrier, for goods a customer was paid for.
OUR_CLAIM = table(
    "our_claim",
    text("id", key=True),
    act(),
    text("against"),
    text("sku"),
    text("text"),
    whole("quantity"),
    whole("amount"),
    text("document"),
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint("against = 'supplier' or against = 'carrier'", name="our_claim_against"),
    CheckConstraint("amount >= 0", name="our_claim_amount"),
    Index("our_claim_txn", "txn"),
    Index("our_claim_at", "at_ms"),
)
# What they said to it, and what they paid; each has one successor, at any till.
OUR_CLAIM_STEP = table(
    "our_claim_step",
    text("claim", ForeignKey("our_claim.id"), key=True),
    whole("no", key=True),
    act(),
    text("what"),
    whole("amount"),
    whole("at_ms"),
    whole("offset_min"),
    text("clerk"),
    CheckConstraint("what in ('accepted', 'paid', 'refused')", name="our_claim_step_what"),
    CheckConstraint("amount >= 0", name="our_claim_step_amount"),
    Index("our_claim_step_txn", "txn"),
    Index("our_claim_step_at", "at_ms"),
)
KIND_TABLES = (
    LINE_TRAIT, SERIAL_BACK, RETURN_STATE, STOCK_MOVE, SCALE_CHECK, LINE_DOUBT, OUR_CLAIM,
    OUR_CLAIM_STEP,
)  # fmt: skip
