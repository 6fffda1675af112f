"""Tables of the ledger. Rows are only ever added, in an act that its journal row seals.

`txn` is an act being written: every row points at it, and its deferred foreign key to `journal`
makes a COMMIT without the seal fail. The journal row, inserted last, is the seal: its trigger
checks balance, the wall, the place in the chain. An id names the place: till, epoch, seq.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index

from posdesk.ledger.chart import CUSTOMER_KINDS, KINDS
from posdesk.store.columns import act, blob, table, text, whole
from posdesk.store.place import EPOCHS as EPOCHS
from posdesk.store.place import SEQS as SEQS
from posdesk.store.place import place_id as place_id

_CUSTOMERS = " or ".join(f"kind = '{kind}'" for kind in CUSTOMER_KINDS)
_KIND_LIST = ", ".join(f"'{kind.code}'" for kind in KINDS)

ACCOUNT = table(
    "account",
    text("code", key=True),
    text("kind"),
    text("customer", empty=True),
    CheckConstraint(f"kind in ({_KIND_LIST})", name="account_kind"),
    CheckConstraint(
        "code = kind or substr(code, 1, length(kind) + 1) = kind || ':'", name="account_code"
    ),
    CheckConstraint(f"(customer is not null) = ({_CUSTOMERS})", name="account_customer"),
    CheckConstraint("customer is null or code = kind || ':' || customer", name="account_whose"),
    rowid=False,
)
# Which account may stand against which: posdesk.ledger.matrix, as rows. Never changed once filled.
FACES = table("faces", text("credit", key=True), text("debit", key=True), rowid=False)

TXN = table(
    "txn",
    whole("id", ForeignKey("journal.id", deferrable=True, initially="DEFERRED"), key=True),
)
JOURNAL = table(
    "journal",
    whole("id", key=True),
    whole("till"),
    whole("epoch"),
    whole("seq"),
    whole("at_ms"),
    text("operation", unique=True),
    text("kind"),
    text("cause"),
    text("contract"),
    text("consent"),
    blob("previous"),
    blob("payload"),
    blob("signature"),
    blob("link", unique=True),
    blob("key_id"),
    CheckConstraint(f"id = (till * {EPOCHS} + epoch) * {SEQS} + seq", name="journal_place"),
    CheckConstraint(f"till > 0 and epoch > 0 and epoch < {EPOCHS}", name="journal_epoch"),
    CheckConstraint(f"seq > 0 and seq < {SEQS}", name="journal_seq"),
    CheckConstraint("length(previous) = 32 and length(link) = 32", name="journal_links"),
    CheckConstraint("length(signature) = 64 and length(key_id) = 8", name="journal_signature"),
)
POSTING = table(
    "posting",
    whole("txn", ForeignKey("txn.id"), key=True),
    whole("no", key=True),
    text("account", ForeignKey("account.code")),
    whole("minor"),
    CheckConstraint("minor <> 0", name="posting_minor"),
    Index("posting_account", "account", "txn", "minor"),
    rowid=False,
)
CONTRACT = table(
    "contract",
    text("id", key=True),
    act(),
    text("customer"),
    whole("total"),
    blob("terms"),
    CheckConstraint("total >= 0", name="contract_total"),
    Index("contract_txn", "txn"),
)
CONSENT = table(
    "consent",
    text("id", key=True),
    act(),
    text("customer"),
    text("kind"),
    whole("amount"),
    text("evidence"),
    CheckConstraint("amount > 0", name="consent_amount"),
    Index("consent_txn", "txn"),
)
PUBLIC_KEY = table(
    "public_key",
    blob("key_id", key=True),
    act(),
    whole("till"),
    blob("public"),
)
