"""What version 5 makes for goods that are with us."""

from __future__ import annotations

LEFT: tuple[str, ...] = (
    """create table left_goods (number TEXT NOT NULL, line INTEGER NOT NULL, txn INTEGER NOT NULL,
    sale TEXT NOT NULL, units INTEGER NOT NULL, why TEXT NOT NULL, day INTEGER NOT NULL, at_ms
    INTEGER NOT NULL, offset_min INTEGER NOT NULL, clerk TEXT NOT NULL, PRIMARY KEY (number,
    line), CONSTRAINT left_goods_why CHECK (why = 'kept' or why = 'repair'), CONSTRAINT
    left_goods_units CHECK (units > 0), FOREIGN KEY(txn) REFERENCES txn (id), FOREIGN KEY(sale)
    REFERENCES sale (number)) STRICT""",
    "create index left_goods_at ON left_goods (at_ms)",
    "create index left_goods_sale ON left_goods (sale)",
    "create index left_goods_txn ON left_goods (txn)",
    """create table left_back (number TEXT NOT NULL, txn INTEGER NOT NULL, document TEXT NOT NULL,
    at_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL, clerk TEXT NOT NULL, PRIMARY KEY
    (number), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index left_back_txn ON left_back (txn)",
)
