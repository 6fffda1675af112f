"""What version 5 makes for returns by parcel, and the index by day that payments lacked."""

from __future__ import annotations

PAYMENT_DAY = "create index payment_day ON payment (day, amount)"
PARCELS: tuple[str, ...] = (
    PAYMENT_DAY,
    """create table parcel (number TEXT NOT NULL, txn INTEGER NOT NULL, sale TEXT NOT NULL, at_ms
    INTEGER NOT NULL, offset_min INTEGER NOT NULL, clerk TEXT NOT NULL, days INTEGER NOT NULL,
    PRIMARY KEY (number), CONSTRAINT parcel_days CHECK (days > 0), FOREIGN KEY(txn) REFERENCES txn
    (id), FOREIGN KEY(sale) REFERENCES sale (number)) STRICT""",
    "create index parcel_at ON parcel (at_ms)",
    "create index parcel_sale ON parcel (sale)",
    "create index parcel_txn ON parcel (txn)",
    """create table parcel_line (parcel TEXT NOT NULL, line INTEGER NOT NULL, txn INTEGER NOT NULL,
    quantity INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (parcel, line), CONSTRAINT
    parcel_line_quantity CHECK (quantity > 0), FOREIGN KEY(parcel) REFERENCES parcel (number),
    FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index parcel_line_txn ON parcel_line (txn)",
    """create table parcel_step (parcel TEXT NOT NULL, no INTEGER NOT NULL, txn INTEGER NOT NULL,
    what TEXT NOT NULL, document TEXT NOT NULL, day INTEGER NOT NULL, at_ms INTEGER NOT NULL,
    offset_min INTEGER NOT NULL, clerk TEXT NOT NULL, PRIMARY KEY (parcel, no), CONSTRAINT
    parcel_step_what CHECK (what in ('handed_in', 'received', 'paid', 'lost', 'called_off')),
    FOREIGN KEY(parcel) REFERENCES parcel (number), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index parcel_step_day ON parcel_step (day)",
    "create index parcel_step_document ON parcel_step (document)",
    "create index parcel_step_txn ON parcel_step (txn)",
    """create table parcel_got (parcel TEXT NOT NULL, step INTEGER NOT NULL, line INTEGER NOT NULL,
    txn INTEGER NOT NULL, good INTEGER NOT NULL, damaged INTEGER NOT NULL, PRIMARY KEY (parcel,
    step, line), CONSTRAINT parcel_got_units CHECK (good >= 0 and damaged >= 0 and good +
    damaged > 0), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index parcel_got_txn ON parcel_got (txn)",
)
