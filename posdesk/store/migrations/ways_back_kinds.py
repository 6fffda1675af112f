"""What version 5 makes for serial numbers, kinds of lines, stock and scales."""

from __future__ import annotations

KINDS = (
    """create table product_trait (product INTEGER NOT NULL, kind TEXT NOT NULL, serials INTEGER
    NOT NULL, deposit TEXT NOT NULL, return_days INTEGER, months INTEGER NOT NULL, terms TEXT
    NOT NULL, PRIMARY KEY (product), CONSTRAINT serials_yes_no CHECK (serials = 0 or serials =
    1), FOREIGN KEY(product) REFERENCES product (id)) STRICT""",
    """create table line_trait (sale TEXT NOT NULL, line INTEGER NOT NULL, no INTEGER NOT NULL, txn
    INTEGER NOT NULL, what TEXT NOT NULL, said TEXT NOT NULL, PRIMARY KEY (sale, line, no),
    CONSTRAINT line_trait_what CHECK (what in ('kind', 'serial', 'until', 'slip', 'terms')),
    FOREIGN KEY(sale) REFERENCES sale (number), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index line_trait_serial ON line_trait (said) WHERE what = 'serial'",
    "create index line_trait_slip ON line_trait (said) WHERE what = 'slip'",
    "create index line_trait_txn ON line_trait (txn)",
    """create table serial_back (sale TEXT NOT NULL, line INTEGER NOT NULL, serial TEXT NOT NULL,
    txn INTEGER NOT NULL, goods_return TEXT NOT NULL, PRIMARY KEY (sale, line, serial), FOREIGN
    KEY(sale) REFERENCES sale (number), FOREIGN KEY(txn) REFERENCES txn (id), FOREIGN
    KEY(goods_return) REFERENCES goods_return (number)) STRICT""",
    "create index serial_back_txn ON serial_back (txn)",
    """create table return_state (goods_return TEXT NOT NULL, line INTEGER NOT NULL, txn INTEGER
    NOT NULL, state TEXT NOT NULL, PRIMARY KEY (goods_return, line), CONSTRAINT
    return_state_state CHECK (state in ('shelf', 'quarantine', 'repair', 'supplier',
    'write_off')), FOREIGN KEY(goods_return) REFERENCES goods_return (number), FOREIGN KEY(txn)
    REFERENCES txn (id)) STRICT""",
    "create index return_state_txn ON return_state (txn)",
    """create table stock_move (id TEXT NOT NULL, txn INTEGER NOT NULL, sku_key TEXT NOT NULL,
    quantity INTEGER NOT NULL, why TEXT NOT NULL, document TEXT NOT NULL, at_ms INTEGER NOT
    NULL, offset_min INTEGER NOT NULL, clerk TEXT NOT NULL, PRIMARY KEY (id), CONSTRAINT
    stock_move_count CHECK (why <> 'count' or quantity >= 0), CONSTRAINT stock_move_why CHECK
    (why in ('count', 'shelf', 'quarantine', 'repair', 'supplier', 'write_off')), FOREIGN
    KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index stock_move_goods ON stock_move (sku_key, at_ms)",
    "create index stock_move_txn ON stock_move (txn)",
    """create table scale_check (number TEXT NOT NULL, txn INTEGER NOT NULL, till INTEGER NOT NULL,
    weight INTEGER NOT NULL, shown INTEGER NOT NULL, at_ms INTEGER NOT NULL, offset_min INTEGER
    NOT NULL, clerk TEXT NOT NULL, PRIMARY KEY (number), CONSTRAINT scale_check_weight CHECK
    (weight > 0 and shown >= 0), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index scale_check_at ON scale_check (till, at_ms)",
    "create index scale_check_txn ON scale_check (txn)",
    """create table line_doubt (number TEXT NOT NULL, txn INTEGER NOT NULL, sale TEXT NOT NULL,
    line INTEGER NOT NULL, units INTEGER NOT NULL, at_ms INTEGER NOT NULL, offset_min INTEGER
    NOT NULL, clerk TEXT NOT NULL, PRIMARY KEY (number), CONSTRAINT line_doubt_units CHECK
    (units > 0), FOREIGN KEY(txn) REFERENCES txn (id), FOREIGN KEY(sale) REFERENCES sale
    (number)) STRICT""",
    "create index line_doubt_at ON line_doubt (at_ms)",
    "create index line_doubt_sale ON line_doubt (sale)",
    "create index line_doubt_txn ON line_doubt (txn)",
    """create table our_claim (id TEXT NOT NULL, txn INTEGER NOT NULL, against TEXT NOT NULL, sku
    TEXT NOT NULL, text TEXT NOT NULL, quantity INTEGER NOT NULL, amount INTEGER NOT NULL,
    document TEXT NOT NULL, at_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL, PRIMARY KEY
    (id), CONSTRAINT our_claim_against CHECK (against = 'supplier' or against = 'carrier'),
    CONSTRAINT our_claim_amount CHECK (amount >= 0), FOREIGN KEY(txn) REFERENCES txn (id))
    STRICT""",
    "create index our_claim_at ON our_claim (at_ms)",
    "create index our_claim_txn ON our_claim (txn)",
    """create table our_claim_step (claim TEXT NOT NULL, no INTEGER NOT NULL, txn INTEGER NOT NULL,
    what TEXT NOT NULL, amount INTEGER NOT NULL, at_ms INTEGER NOT NULL, offset_min INTEGER NOT
    NULL, clerk TEXT NOT NULL, PRIMARY KEY (claim, no), CONSTRAINT our_claim_step_what CHECK (what
    in ('accepted', 'paid', 'refused')), CONSTRAINT our_claim_step_amount CHECK (amount >= 0),
    FOREIGN KEY(claim) REFERENCES our_claim (id), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index our_claim_step_at ON our_claim_step (at_ms)",
    "create index our_claim_step_txn ON our_claim_step (txn)",
)
