"""What version 5 makes for promotional credit."""

from __future__ import annotations

PROMOTIONS = (
    """create table promotion (number TEXT NOT NULL, txn INTEGER NOT NULL, bearer TEXT NOT NULL,
    given INTEGER NOT NULL, until INTEGER NOT NULL, came_of TEXT NOT NULL, at_ms INTEGER NOT NULL,
    offset_min INTEGER NOT NULL, clerk TEXT NOT NULL, PRIMARY KEY (number), CONSTRAINT
    promotion_given CHECK (given > 0 and bearer <> ''), FOREIGN KEY(txn) REFERENCES txn (id))
    STRICT""",
    "create index promotion_txn ON promotion (txn)",
    """create table promotion_use (promotion TEXT NOT NULL, "before" INTEGER NOT NULL, txn INTEGER
    NOT NULL, "after" INTEGER NOT NULL, sale TEXT NOT NULL, PRIMARY KEY (promotion, "before"),
    CONSTRAINT promotion_use_amount CHECK (before >= 0 and after > before), FOREIGN KEY(promotion)
    REFERENCES promotion (number), FOREIGN KEY(txn) REFERENCES txn (id), FOREIGN KEY(sale)
    REFERENCES sale (number)) STRICT""",
    "create index promotion_use_txn ON promotion_use (txn)",
)
