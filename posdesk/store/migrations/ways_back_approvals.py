"""Version 5, its tables of approvals and refusals, as they were when it was made."""

from __future__ import annotations

APPROVALS = (
    """create table approval_ask (id TEXT NOT NULL, txn INTEGER NOT NULL, act TEXT NOT NULL,
    document TEXT NOT NULL, amount INTEGER NOT NULL, asker TEXT NOT NULL, till INTEGER NOT
    NULL, at_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL, PRIMARY KEY (id), CONSTRAINT
    approval_ask_what CHECK (amount > 0 and asker <> '' and document <> ''), FOREIGN
    KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index approval_ask_txn ON approval_ask (txn)",
    """create table approval (ask TEXT NOT NULL, txn INTEGER NOT NULL, up_to INTEGER NOT NULL,
    approver TEXT NOT NULL, way TEXT NOT NULL, at_ms INTEGER NOT NULL, offset_min INTEGER
    NOT NULL, PRIMARY KEY (ask), CONSTRAINT approval_way CHECK (way = 'pin' or way =
    'badge'), CONSTRAINT approval_whose CHECK (up_to > 0 and approver <> ''), FOREIGN
    KEY(ask) REFERENCES approval_ask (id), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index approval_txn ON approval (txn)",
    """create table approval_use (ask TEXT NOT NULL, txn INTEGER NOT NULL, way TEXT NOT NULL,
    amount INTEGER NOT NULL, paper TEXT NOT NULL, at_ms INTEGER NOT NULL, offset_min INTEGER
    NOT NULL, PRIMARY KEY (ask), CONSTRAINT approval_use_way CHECK (way = 'pin' or way =
    'badge' or way = 'later'), CONSTRAINT approval_use_what CHECK (amount > 0 and paper <>
    ''), FOREIGN KEY(ask) REFERENCES approval_ask (id), FOREIGN KEY(txn) REFERENCES txn
    (id)) STRICT""",
    "create index approval_use_txn ON approval_use (txn)",
    """create table approval_review (ask TEXT NOT NULL, txn INTEGER NOT NULL, reviewer TEXT NOT
    NULL, verdict TEXT NOT NULL, at_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL,
    PRIMARY KEY (ask), CONSTRAINT approval_review_verdict CHECK (verdict = 'agreed' or
    verdict = 'talked'), FOREIGN KEY(ask) REFERENCES approval_use (ask), FOREIGN KEY(txn)
    REFERENCES txn (id)) STRICT""",
    "create index approval_review_txn ON approval_review (txn)",
    """create table refusal (number TEXT NOT NULL, txn INTEGER NOT NULL, sale TEXT NOT NULL, reason
    TEXT NOT NULL, asker TEXT NOT NULL, approver TEXT NOT NULL, second TEXT NOT NULL, words
    BLOB NOT NULL, at_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL, PRIMARY KEY
    (number), CONSTRAINT refusal_reason CHECK (reason in ('already_back', 'past_day',
    'other_item', 'excluded', 'abuse', 'not_ours')), CONSTRAINT refusal_two CHECK (asker <>
    '' and approver <> '' and asker <> approver), CONSTRAINT refusal_abuse CHECK (reason <>
    'abuse' or (second <> '' and second <> approver and second <> asker and length(words) >
    0)), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index refusal_sale ON refusal (sale)",
    "create index refusal_txn ON refusal (txn)",
    """create table refusal_line (refusal TEXT NOT NULL, line INTEGER NOT NULL, txn INTEGER NOT
    NULL, PRIMARY KEY (refusal, line), FOREIGN KEY(refusal) REFERENCES refusal (number),
    FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index refusal_line_txn ON refusal_line (txn)",
    """create table refusal_appeal (refusal TEXT NOT NULL, txn INTEGER NOT NULL, till INTEGER NOT
    NULL, at_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL, PRIMARY KEY (refusal),
    FOREIGN KEY(refusal) REFERENCES refusal (number), FOREIGN KEY(txn) REFERENCES txn (id))
    STRICT""",
    "create index refusal_appeal_txn ON refusal_appeal (txn)",
    """create table reason_said (sale TEXT NOT NULL, line INTEGER NOT NULL, no INTEGER NOT NULL,
    txn INTEGER NOT NULL, reason TEXT NOT NULL, way TEXT NOT NULL, at_ms INTEGER NOT NULL,
    offset_min INTEGER NOT NULL, PRIMARY KEY (sale, line, no), CONSTRAINT reason_said_way
    CHECK (way = 'ink' or way = 'window'), CONSTRAINT reason_said_what CHECK (no > 0 and
    reason <> ''), FOREIGN KEY(sale) REFERENCES sale (number), FOREIGN KEY(txn) REFERENCES
    txn (id)) STRICT""",
    "create index reason_said_txn ON reason_said (txn)",
)
