"""What version 5 makes for serial numbers, kinds of lines, stock and scales."""

from __future__ import annotations

KINDS = (
    """create table product_trait (product INTEGER NOT NULL, kind TEXT NOT NULL, serials INTEGER
    NOT NULL, deposit TEXT NOT NULL, return_days INTEGER, PRIMARY KEY (product), CONSTRAINT
    serials_yes_no CHECK (serials = 0 or serials = 1), FOREIGN KEY(product) REFERENCES product
    (id)) STRICT""",
    """create table line_trait (sale TEXT NOT NULL, line INTEGER NOT NULL, no INTEGER NOT NULL, txn
    INTEGER NOT NULL, what TEXT NOT NULL, said TEXT NOT NULL, PRIMARY KEY (sale, line, no),
    CONSTRAINT line_trait_what CHECK (what = 'kind' or what = 'serial'), FOREIGN KEY(sale)
    REFERENCES sale (number), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index line_trait_serial ON line_trait (said) WHERE what = 'serial'",
    "create index line_trait_txn ON line_trait (txn)",
    """create table serial_back (sale TEXT NOT NULL, line INTEGER NOT NULL, serial TEXT NOT NULL,
    txn INTEGER NOT NULL, goods_return TEXT NOT NULL, PRIMARY KEY (sale, line, serial), FOREIGN
    KEY(sale) REFERENCES sale (number), FOREIGN KEY(txn) REFERENCES txn (id), FOREIGN
    KEY(goods_return) REFERENCES goods_return (number)) STRICT""",
    "create index serial_back_txn ON serial_back (txn)",
)
