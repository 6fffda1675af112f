"""What version 5 makes for offers and points."""

from __future__ import annotations

OFFERS = (
    """create table line_offer (sale TEXT NOT NULL, line INTEGER NOT NULL, offer TEXT NOT NULL, txn
    INTEGER NOT NULL, name TEXT NOT NULL, amount INTEGER NOT NULL, PRIMARY KEY (sale, line, offer),
    CONSTRAINT line_offer_amount CHECK (amount > 0), FOREIGN KEY(sale) REFERENCES sale (number),
    FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index line_offer_txn ON line_offer (txn)",
    """create table point_move (customer TEXT NOT NULL, no INTEGER NOT NULL, txn INTEGER NOT NULL,
    why TEXT NOT NULL, points INTEGER NOT NULL, short INTEGER NOT NULL, sale TEXT NOT NULL,
    document TEXT NOT NULL, PRIMARY KEY (customer, no), CONSTRAINT point_move_short CHECK (short >=
    0), CONSTRAINT point_move_why CHECK (why = 'earned' or why = 'spent' or why = 'taken_back' or
    why = 'come_back' or why = 'forgotten'), FOREIGN KEY(txn) REFERENCES txn (id), FOREIGN
    KEY(sale) REFERENCES sale (number), FOREIGN KEY(document) REFERENCES document (number))
    STRICT""",
    "create index point_move_sale ON point_move (sale)",
    "create index point_move_txn ON point_move (txn)",
)
