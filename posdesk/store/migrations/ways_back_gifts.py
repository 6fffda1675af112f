"""What version 5 makes for gift receipts."""

from __future__ import annotations

GIFTS = (
    """create table gift (number TEXT NOT NULL, txn INTEGER NOT NULL, sale TEXT NOT NULL, token TEXT
    NOT NULL, at_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL, PRIMARY KEY (number), CONSTRAINT
    gift_token CHECK (token <> ''), FOREIGN KEY(txn) REFERENCES txn (id), FOREIGN KEY(sale)
    REFERENCES sale (number)) STRICT""",
    "create index gift_sale ON gift (sale)",
    "create index gift_txn ON gift (txn)",
    """create table gift_line (gift TEXT NOT NULL, line INTEGER NOT NULL, txn INTEGER NOT NULL,
    quantity INTEGER NOT NULL, PRIMARY KEY (gift, line), CONSTRAINT gift_line_quantity CHECK
    (quantity > 0), FOREIGN KEY(gift) REFERENCES gift (number), FOREIGN KEY(txn) REFERENCES txn
    (id)) STRICT""",
    "create index gift_line_txn ON gift_line (txn)",
    """create table gift_use (gift TEXT NOT NULL, line INTEGER NOT NULL, "before" INTEGER NOT NULL,
    txn INTEGER NOT NULL, "after" INTEGER NOT NULL, document TEXT NOT NULL, PRIMARY KEY (gift, line,
    "before"), CONSTRAINT gift_use_units CHECK (before >= 0 and after > before), FOREIGN KEY(gift)
    REFERENCES gift (number), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index gift_use_txn ON gift_use (txn)",
)
