"""What version 5 makes for card calls and the acquirer's settlement."""

from __future__ import annotations

CARDS = (
    """create table card_call ("key" TEXT NOT NULL, txn INTEGER NOT NULL, till INTEGER NOT NULL,
    kind TEXT NOT NULL, about TEXT NOT NULL, leg INTEGER NOT NULL, sale TEXT NOT NULL, minor INTEGER
    NOT NULL, currency TEXT NOT NULL, last4 TEXT NOT NULL, reverses TEXT NOT NULL, earlier TEXT
    NOT NULL, at_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL, PRIMARY KEY ("key"), CONSTRAINT
    card_call_kind CHECK (kind = 'charge' or kind = 'refund' or kind = 'reversal'), CONSTRAINT
    card_call_what CHECK (minor > 0 and about <> ''), CONSTRAINT card_call_last4 CHECK
    (length(last4) <= 4), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index card_call_about ON card_call (about)",
    "create index card_call_sale ON card_call (sale)",
    "create index card_call_at ON card_call (at_ms)",
    "create index card_call_txn ON card_call (txn)",
    """create table card_answer (call TEXT NOT NULL, no INTEGER NOT NULL, txn INTEGER NOT NULL,
    outcome TEXT NOT NULL, last4 TEXT NOT NULL, approval TEXT NOT NULL, reference TEXT NOT NULL,
    document TEXT NOT NULL, at_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL, PRIMARY KEY
    (call, no), CONSTRAINT card_answer_outcome CHECK (outcome = 'approved' or outcome = 'declined'
    or outcome = 'unknown'), CONSTRAINT card_answer_last4 CHECK (no > 0 and length(last4) <= 4),
    FOREIGN KEY(call) REFERENCES card_call ("key"), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index card_answer_txn ON card_answer (txn)",
    """create table card_use (call TEXT NOT NULL, txn INTEGER NOT NULL, way TEXT NOT NULL, document
    TEXT NOT NULL, PRIMARY KEY (call), CONSTRAINT card_use_what CHECK (document <> '' and way <>
    ''), FOREIGN KEY(call) REFERENCES card_call ("key"), FOREIGN KEY(txn) REFERENCES txn (id))
    STRICT""",
    "create index card_use_document ON card_use (document)",
    "create index card_use_txn ON card_use (txn)",
    """create table acquirer_line (id TEXT NOT NULL, txn INTEGER NOT NULL, day INTEGER NOT NULL,
    minor INTEGER NOT NULL, currency TEXT NOT NULL, last4 TEXT NOT NULL, approval TEXT NOT NULL,
    reference TEXT NOT NULL, PRIMARY KEY (id), CONSTRAINT acquirer_line_minor CHECK (minor <> 0
    and length(last4) <= 4), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index acquirer_line_day ON acquirer_line (day)",
    "create index acquirer_line_txn ON acquirer_line (txn)",
    """create table acquirer_back (line TEXT NOT NULL, txn INTEGER NOT NULL, minor INTEGER NOT NULL,
    charges INTEGER NOT NULL, document TEXT NOT NULL, PRIMARY KEY (line), CONSTRAINT
    acquirer_back_what CHECK (minor > 0 and charges >= 0 and document <> ''), FOREIGN KEY(line)
    REFERENCES acquirer_line (id), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index acquirer_back_txn ON acquirer_back (txn)",
)
