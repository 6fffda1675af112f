"""Version 4: books of plans, payments, credits and proofs; customers are found as one types."""

from __future__ import annotations

import sqlite3

_MAKE = (
    """create table person (id INTEGER NOT NULL, reference TEXT NOT NULL, name TEXT NOT NULL,
    phone TEXT NOT NULL, email TEXT NOT NULL, address TEXT NOT NULL, words TEXT NOT NULL,
    PRIMARY KEY (id), UNIQUE (reference)) STRICT""",
    """create table customer_link (reference TEXT NOT NULL, same_as TEXT NOT NULL, at_ms INTEGER
    NOT NULL, offset_min INTEGER NOT NULL, PRIMARY KEY (reference), CONSTRAINT
    customer_link_other CHECK (reference <> same_as)) WITHOUT ROWID, STRICT""",
    "create index customer_link_same ON customer_link (same_as)",
    """create table signature (mark TEXT NOT NULL, customer TEXT NOT NULL, strokes BLOB NOT NULL,
    PRIMARY KEY (mark)) WITHOUT ROWID, STRICT""",
    "create index signature_customer ON signature (customer)",
    """create table day_off (day INTEGER NOT NULL, why TEXT NOT NULL, PRIMARY KEY (day)) WITHOUT
    ROWID, STRICT""",
    """create table outage (id TEXT NOT NULL, kind TEXT NOT NULL, since INTEGER NOT NULL, until
    INTEGER, PRIMARY KEY (id), CONSTRAINT outage_kind CHECK (kind = 'till' or kind = 'card'))
    WITHOUT ROWID, STRICT""",
    "create index outage_until ON outage (until)",
    """create table payment_tried (plan TEXT NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (plan,
    day)) WITHOUT ROWID, STRICT""",
    """create table plan (number TEXT NOT NULL, txn INTEGER NOT NULL, customer TEXT NOT NULL,
    currency TEXT NOT NULL, price INTEGER NOT NULL, deposit INTEGER NOT NULL, financed INTEGER
    NOT NULL, kept INTEGER NOT NULL, every TEXT NOT NULL, terms BLOB NOT NULL, at_ms INTEGER
    NOT NULL, offset_min INTEGER NOT NULL, clerk TEXT NOT NULL, PRIMARY KEY (number),
    CONSTRAINT kept_yes_no CHECK (kept = 0 or kept = 1), CONSTRAINT plan_amounts CHECK
    (deposit >= 0 and financed >= 0), CONSTRAINT plan_price CHECK (price = deposit +
    financed), FOREIGN KEY(number) REFERENCES sale (number), FOREIGN KEY(txn) REFERENCES txn
    (id)) STRICT""",
    "create index plan_customer ON plan (customer)",
    "create index plan_txn ON plan (txn)",
    """create table plan_schedule (plan TEXT NOT NULL, version INTEGER NOT NULL, txn INTEGER NOT
    NULL, owed INTEGER NOT NULL, document TEXT NOT NULL, PRIMARY KEY (plan, version),
    CONSTRAINT plan_schedule_owed CHECK (version > 0 and owed >= 0), FOREIGN KEY(plan)
    REFERENCES plan (number), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index plan_schedule_txn ON plan_schedule (txn)",
    """create table plan_due (plan TEXT NOT NULL, version INTEGER NOT NULL, no INTEGER NOT NULL,
    txn INTEGER NOT NULL, day INTEGER NOT NULL, amount INTEGER NOT NULL, PRIMARY KEY (plan,
    version, no), CONSTRAINT plan_due_amount CHECK (amount >= 0), FOREIGN KEY(txn) REFERENCES
    txn (id)) STRICT""",
    "create index plan_due_day ON plan_due (day, plan)",
    "create index plan_due_txn ON plan_due (txn)",
    """create table plan_credit (plan TEXT NOT NULL, "before" INTEGER NOT NULL, txn INTEGER NOT
    NULL, "after" INTEGER NOT NULL, kind TEXT NOT NULL, document TEXT NOT NULL, day INTEGER
    NOT NULL, at_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL, PRIMARY KEY (plan,
    "before"), CONSTRAINT plan_credit_units CHECK (before >= 0 and after > before), CONSTRAINT
    plan_credit_kind CHECK (kind in ('paid', 'honoured', 'claimed', 'outage', 'returned',
    'lowered', 'forgiven', 'corrected', 'added', 'taken_back', 'handed_back')), FOREIGN
    KEY(plan) REFERENCES plan (number), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index plan_credit_txn ON plan_credit (txn)",
    """create table payment (number TEXT NOT NULL, txn INTEGER NOT NULL, plan TEXT NOT NULL, till
    INTEGER NOT NULL, day INTEGER NOT NULL, at_ms INTEGER NOT NULL, offset_min INTEGER NOT
    NULL, currency TEXT NOT NULL, amount INTEGER NOT NULL, over INTEGER NOT NULL, how TEXT NOT
    NULL, clerk TEXT NOT NULL, PRIMARY KEY (number), CONSTRAINT payment_amount CHECK (amount >
    0 and over >= 0), FOREIGN KEY(txn) REFERENCES txn (id), FOREIGN KEY(plan) REFERENCES plan
    (number)) STRICT""",
    "create index payment_plan ON payment (plan)",
    "create index payment_txn ON payment (txn)",
    """create table payment_tender (payment TEXT NOT NULL, no INTEGER NOT NULL, txn INTEGER NOT
    NULL, kind TEXT NOT NULL, applied INTEGER NOT NULL, handed INTEGER NOT NULL, change
    INTEGER NOT NULL, last4 TEXT NOT NULL, approval TEXT NOT NULL, PRIMARY KEY (payment, no),
    CONSTRAINT payment_tender_last4 CHECK (length(last4) <= 4), FOREIGN KEY(payment)
    REFERENCES payment (number), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index payment_tender_txn ON payment_tender (txn)",
    """create table evidence (id TEXT NOT NULL, txn INTEGER NOT NULL, kind TEXT NOT NULL, way
    TEXT NOT NULL, customer TEXT NOT NULL, "before" INTEGER NOT NULL, "after" INTEGER NOT
    NULL, document TEXT NOT NULL, at_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL, PRIMARY
    KEY (id), CONSTRAINT evidence_way CHECK ((kind = 'E1' and (way = 'ink' or way = 'window'))
    or (kind = 'E2' and way = 'paper') or (kind = 'E3' and way = 'tax_row') or (kind = 'E4'
    and way = 'claim') or (kind = 'E5' and way = 'dossier')), CONSTRAINT evidence_whose CHECK
    (customer <> '' and document <> ''), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index evidence_customer ON evidence (customer)",
    "create index evidence_txn ON evidence (txn)",
    """create table store_credit (number TEXT NOT NULL, txn INTEGER NOT NULL, bearer TEXT NOT
    NULL, currency TEXT NOT NULL, given INTEGER NOT NULL, replaces TEXT NOT NULL, at_ms
    INTEGER NOT NULL, offset_min INTEGER NOT NULL, PRIMARY KEY (number), CONSTRAINT
    store_credit_given CHECK (given > 0), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index store_credit_bearer ON store_credit (bearer)",
    "create index store_credit_txn ON store_credit (txn)",
    """create table credit_use (credit TEXT NOT NULL, "before" INTEGER NOT NULL, txn INTEGER NOT
    NULL, "after" INTEGER NOT NULL, document TEXT NOT NULL, PRIMARY KEY (credit, "before"),
    CONSTRAINT credit_use_units CHECK (before >= 0 and after > before), FOREIGN KEY(credit)
    REFERENCES store_credit (number), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index credit_use_txn ON credit_use (txn)",
    """create table honoured (paper TEXT NOT NULL, txn INTEGER NOT NULL, kind TEXT NOT NULL,
    customer TEXT NOT NULL, plan TEXT NOT NULL, amount INTEGER NOT NULL, document TEXT NOT
    NULL, PRIMARY KEY (paper), CONSTRAINT honoured_amount CHECK (amount >= 0), FOREIGN
    KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index honoured_plan ON honoured (plan)",
    "create index honoured_txn ON honoured (txn)",
    """create table payment_claim (number TEXT NOT NULL, txn INTEGER NOT NULL, customer TEXT NOT
    NULL, plan TEXT NOT NULL, amount INTEGER NOT NULL, day INTEGER NOT NULL, till INTEGER NOT
    NULL, tender TEXT NOT NULL, at_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL, PRIMARY
    KEY (number), CONSTRAINT payment_claim_amount CHECK (amount > 0), FOREIGN KEY(txn)
    REFERENCES txn (id)) STRICT""",
    "create index payment_claim_at ON payment_claim (at_ms)",
    "create index payment_claim_customer ON payment_claim (customer, at_ms)",
    "create index payment_claim_plan ON payment_claim (plan)",
    "create index payment_claim_txn ON payment_claim (txn)",
    """create table claim_answer (claim TEXT NOT NULL, no INTEGER NOT NULL, txn INTEGER NOT NULL,
    outcome TEXT NOT NULL, from_till_over INTEGER NOT NULL, from_loss INTEGER NOT NULL, shift
    TEXT NOT NULL, asker TEXT NOT NULL, second TEXT NOT NULL, reason BLOB NOT NULL, document
    TEXT NOT NULL, at_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL, PRIMARY KEY (claim,
    no), CONSTRAINT claim_answer_outcome CHECK (outcome = 'accepted' or outcome = 'refused' or
    outcome = 'open' or outcome = 'settled'), CONSTRAINT claim_answer_refused CHECK (outcome
    <> 'refused' or (asker <> '' and second <> '' and asker <> second and length(reason) > 0
    and document <> '')), CONSTRAINT claim_answer_amounts CHECK (from_till_over >= 0 and
    from_loss >= 0), FOREIGN KEY(claim) REFERENCES payment_claim (number), FOREIGN KEY(txn)
    REFERENCES txn (id)) STRICT""",
    "create index claim_answer_shift ON claim_answer (shift)",
    "create index claim_answer_txn ON claim_answer (txn)",
    """create table plan_release (plan TEXT NOT NULL, txn INTEGER NOT NULL, document TEXT NOT
    NULL, at_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL, clerk TEXT NOT NULL, PRIMARY
    KEY (plan), FOREIGN KEY(plan) REFERENCES plan (number), FOREIGN KEY(txn) REFERENCES txn
    (id)) STRICT""",
    "create index plan_release_txn ON plan_release (txn)",
    """create table plan_paper (plan TEXT NOT NULL, no INTEGER NOT NULL, txn INTEGER NOT NULL,
    document TEXT NOT NULL, PRIMARY KEY (plan, no), FOREIGN KEY(plan) REFERENCES plan
    (number), FOREIGN KEY(txn) REFERENCES txn (id), UNIQUE (document)) STRICT""",
    "create index plan_paper_txn ON plan_paper (txn)",
    """create table mistake (id TEXT NOT NULL, txn INTEGER NOT NULL, cause TEXT NOT NULL, account
    TEXT NOT NULL, amount INTEGER NOT NULL, till INTEGER NOT NULL, shift INTEGER NOT NULL,
    paper TEXT NOT NULL, case_no TEXT NOT NULL, at_ms INTEGER NOT NULL, PRIMARY KEY (id),
    CONSTRAINT mistake_amount CHECK (amount > 0), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index mistake_at ON mistake (at_ms)",
    "create index mistake_shift ON mistake (till, shift)",
    "create index mistake_txn ON mistake (txn)",
    """create table bank_return (paper TEXT NOT NULL, tender INTEGER NOT NULL, txn INTEGER NOT
    NULL, customer TEXT NOT NULL, amount INTEGER NOT NULL, reference TEXT NOT NULL, asked_by
    TEXT NOT NULL, second TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (paper, tender),
    CONSTRAINT bank_return_reference CHECK (amount > 0 and reference <> ''), CONSTRAINT
    bank_return_people CHECK (asked_by <> '' and second <> '' and asked_by <> second), FOREIGN
    KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index bank_return_txn ON bank_return (txn)",
    """create table made_good (id TEXT NOT NULL, txn INTEGER NOT NULL, way TEXT NOT NULL, account
    TEXT NOT NULL, amount INTEGER NOT NULL, till INTEGER NOT NULL, shift INTEGER NOT NULL,
    reverses INTEGER NOT NULL, PRIMARY KEY (id), CONSTRAINT made_good_way CHECK (way =
    'over_count' or way = 'reversal'), CONSTRAINT made_good_amount CHECK (amount > 0 and
    substr(account, 1, 5) = 'LOSS:'), CONSTRAINT made_good_once CHECK (way <> 'reversal' or id
    = 'entry ' || cast(reverses as text)), FOREIGN KEY(txn) REFERENCES txn (id)) STRICT""",
    "create index made_good_txn ON made_good (txn)",
    "create virtual table person_words using fts5(words, content='person', "
    "content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
)
# What the wall learnt: a payment the bank took back, a loss made good by a proved over-count,
# what was asked too little for, and plans and credits of another program.
_FACES = (
    ("BANK", "RECV"), ("LOSS", "CASH"), ("SALES", "LOSS"), ("TAX", "LOSS"), ("IMPORTED", "RECV"),
    ("CREDIT", "IMPORTED"),
)  # fmt: skip


def add_plan_books(raw: sqlite3.Connection) -> None:
    """The tables, empty. Nobody was kept as a person before: that table is made anew."""
    raw.execute("drop table person")
    for statement in _MAKE:
        raw.execute(statement)
    raw.executemany("insert into faces (credit, debit) values (?, ?)", _FACES)
