"""What version 5 makes for offers."""

from __future__ import annotations

OFFERS = (
    """create table line_offer (sale TEXT NOT NULL, line INTEGER NOT NULL, offer TEXT NOT NULL, txn
    INTEGER NOT NULL, name TEXT NOT NULL, amount INTEGER NOT NULL, PRIMARY KEY (sale, line, offer),
    CONSTRAINT line_offer_amount CHECK (amount > 0), FOREIGN KEY(sale) REFERENCES sale (number),
    FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index line_offer_txn ON line_offer (txn)",
)
