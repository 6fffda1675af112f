"""Tables of plans, payments, credits and proofs. Rows are only ever added, and sealed.

They are indexes over what customers hold: the truth of a plan is in its signed papers (I16).
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index

from posdesk.store.columns import act, blob, table, text, whole, yes_no
from posdesk.store.trade_tables import HONOURED

PLAN = table(
    "plan",
    text("number", ForeignKey("sale.number"), key=True),
    act(),
    text("customer"),
    text("currency"),
    whole("price"),
    whole("deposit"),
    whole("financed"),
    *yes_no("kept"),
    text("every"),
    blob("terms"),
    whole("at_ms"),
    whole("offset_min"),
    text("clerk"),
    CheckConstraint("deposit >= 0 and financed >= 0", name="plan_amounts"),
    CheckConstraint("price = deposit + financed", name="plan_price"),
    Index("plan_txn", "txn"),
    Index("plan_customer", "customer"),
)
# A schedule is whole, with what is paid of it already, and replaces the one before it. `owed`: what
# was owed when it was made.
PLAN_SCHEDULE = table(
    "plan_schedule",
    text("plan", ForeignKey("plan.number"), key=True),
    whole("version", key=True),
    act(),
    whole("owed"),
    text("document"),
    CheckConstraint("version > 0 and owed >= 0", name="plan_schedule_owed"),
    Index("plan_schedule_txn", "txn"),
)
PLAN_DUE = table(
    "plan_due",
    text("plan", key=True),
    whole("version", key=True),
    whole("no", key=True),
    act(),
    whole("day"),
    whole("amount"),
    CheckConstraint("amount >= 0", name="plan_due_amount"),
    Index("plan_due_txn", "txn"),
    Index("plan_due_day", "day", "plan"),
)
# before and after count every minor unit that moved: each state has one successor, on any till.
PLAN_CREDIT = table(
    "plan_credit",
    text("plan", ForeignKey("plan.number"), key=True),
    whole("before", key=True),
    act(),
    whole("after"),
    text("kind"),
    text("document"),
    whole("day"),
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint("before >= 0 and after > before", name="plan_credit_units"),
    CheckConstraint(
        "kind in ('paid', 'honoured', 'claimed', 'outage', 'returned', 'lowered', 'forgiven', "
        "'corrected', 'added', 'taken_back', 'handed_back')",
        name="plan_credit_kind",
    ),
    Index("plan_credit_txn", "txn"),
)
PAYMENT = table(
    "payment",
    text("number", key=True),
    act(),
    text("plan", ForeignKey("plan.number")),
    whole("till"),
    whole("day"),
    whole("at_ms"),
    whole("offset_min"),
    text("currency"),
    whole("amount"),
    whole("over"),
    text("how"),
    text("clerk"),
    CheckConstraint("amount > 0 and over >= 0", name="payment_amount"),
    Index("payment_txn", "txn"),
    Index("payment_plan", "plan"),
    Index("payment_day", "day", "amount"),
)
PAYMENT_TENDER = table(
    "payment_tender",
    text("payment", ForeignKey("payment.number"), key=True),
    whole("no", key=True),
    act(),
    text("kind"),
    whole("applied"),
    whole("handed"),
    whole("change"),
    text("last4"),
    text("approval"),
    CheckConstraint("length(last4) <= 4", name="payment_tender_last4"),
    Index("payment_tender_txn", "txn"),
)
EVIDENCE = table(
    "evidence",
    text("id", key=True),
    act(),
    text("kind"),
    text("way"),
    text("customer"),
    whole("before"),
    whole("after"),
    text("document"),
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint(
        "(kind = 'E1' and (way = 'ink' or way = 'window')) or (kind = 'E2' and way = 'paper') "
        "or (kind = 'E3' and way = 'tax_row') or (kind = 'E4' and way = 'claim') "
        "or (kind = 'E5' and way = 'dossier')",
        name="evidence_way",
    ),
    CheckConstraint("customer <> '' and document <> ''", name="evidence_whose"),
    Index("evidence_txn", "txn"),
    Index("evidence_customer", "customer"),
)
STORE_CREDIT = table(
    "store_credit",
    text("number", key=True),
    act(),
    text("bearer"),
    text("currency"),
    whole("given"),
    text("replaces"),
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint("given > 0", name="store_credit_given"),
    Index("store_credit_txn", "txn"),
    Index("store_credit_bearer", "bearer"),
)
CREDIT_USE = table(
    "credit_use",
    text("credit", ForeignKey("store_credit.number"), key=True),
    whole("before", key=True),
    act(),
    whole("after"),
    text("document"),
    CheckConstraint("before >= 0 and after > before", name="credit_use_units"),
    Index("credit_use_txn", "txn"),
)
PAYMENT_CLAIM = table(
    "payment_claim",
    text("number", key=True),
    act(),
    text("customer"),
    text("plan"),
    whole("amount"),
    whole("day"),
    whole("till"),  # 0: she does not know
    text("tender"),
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint("amount > 0", name="payment_claim_amount"),
    Index("payment_claim_txn", "txn"),
    Index("payment_claim_customer", "customer", "at_ms"),
    Index("payment_claim_plan", "plan"),
    Index("payment_claim_at", "at_ms"),
)
CLAIM_ANSWER = table(
    "claim_answer",
    text("claim", ForeignKey("payment_claim.number"), key=True),
    whole("no", key=True),
    act(),
    text("outcome"),
    whole("from_till_over"),
    whole("from_loss"),
    text("shift"),
    text("asker"),
    text("second"),
    blob("reason"),  # words; the chain holds their hash alone
    text("document"),
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint(
        "outcome = 'accepted' or outcome = 'refused' or outcome = 'open' or outcome = 'settled'",
        name="claim_answer_outcome",
    ),
    CheckConstraint(
        "outcome <> 'refused' or (asker <> '' and second <> '' and asker <> second "
        "and length(reason) > 0 and document <> '')",
        name="claim_answer_refused",
    ),
    CheckConstraint("from_till_over >= 0 and from_loss >= 0", name="claim_answer_amounts"),
    Index("claim_answer_txn", "txn"),
    Index("claim_answer_shift", "shift"),
)
PLAN_RELEASE = table(
    "plan_release",
    text("plan", ForeignKey("plan.number"), key=True),
    act(),
    text("document"),
    whole("at_ms"),
    whole("offset_min"),
    text("clerk"),
    Index("plan_release_txn", "txn"),
)
PLAN_PAPER = table(
    "plan_paper",
    text("plan", ForeignKey("plan.number"), key=True),
    whole("no", key=True),
    act(),
    text("document", unique=True),
    Index("plan_paper_txn", "txn"),
)
# What the shop lost by its own doing. No column names anybody who could owe it (I18).
MISTAKE = table(
    "mistake",
    text("id", key=True),
    act(),
    text("cause"),
    text("account"),
    whole("amount"),
    whole("till"),
    whole("shift"),
    text("paper"),
    text("case_no"),
    whole("at_ms"),
    CheckConstraint("amount > 0", name="mistake_amount"),
    Index("mistake_txn", "txn"),
    Index("mistake_at", "at_ms"),
    Index("mistake_shift", "till", "shift"),
)
# PROMISE 1.2 (iii): what the customer's own bank took back of one tender of hers, once.
BANK_RETURN = table(
    "bank_return",
    text("paper", key=True),
    whole("tender", key=True),
    act(),
    text("customer"),
    whole("amount"),
    text("reference"),
    text("asked_by"),
    text("second"),
    text("document"),
    CheckConstraint("amount > 0 and reference <> ''", name="bank_return_reference"),
    CheckConstraint(
        "asked_by <> '' and second <> '' and asked_by <> second", name="bank_return_people"
    ),
    Index("bank_return_txn", "txn"),
)
# A loss made good: by coins counted too many at the close of its own shift, or by its reversal.
MADE_GOOD = table(
    "made_good",
    text("id", key=True),  # of the mistake, or of the entry that is reversed: once each
    act(),
    text("way"),
    text("account"),
    whole("amount"),
    whole("till"),
    whole("shift"),
    whole("reverses"),
    CheckConstraint("way = 'over_count' or way = 'reversal'", name="made_good_way"),
    CheckConstraint("amount > 0 and substr(account, 1, 5) = 'LOSS:'", name="made_good_amount"),
    CheckConstraint(
        "way <> 'reversal' or id = 'entry ' || cast(reverses as text)", name="made_good_once"
    ),
    Index("made_good_txn", "txn"),
)

PLAN_TABLES = (
    PLAN, PLAN_SCHEDULE, PLAN_DUE, PLAN_CREDIT, PAYMENT, PAYMENT_TENDER, EVIDENCE, STORE_CREDIT,
    CREDIT_USE, HONOURED, PAYMENT_CLAIM, CLAIM_ANSWER, PLAN_RELEASE, PLAN_PAPER, MISTAKE,
    BANK_RETURN, MADE_GOOD,
)  # fmt: skip

# Plain: who is the same person, and when the shop could not be paid.
CUSTOMER_LINK = table(
    "customer_link",
    text("reference", key=True),
    text("same_as"),
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint("reference <> same_as", name="customer_link_other"),
    Index("customer_link_same", "same_as"),
    rowid=False,
)
# What was drawn on the customer's window: sealed is its mark alone, so that it can be erased.
SIGNATURE = table(
    "signature",
    text("mark", key=True),
    text("customer"),
    blob("strokes"),
    Index("signature_customer", "customer"),
    rowid=False,
)
DAY_OFF = table("day_off", whole("day", key=True), text("why"), rowid=False)
OUTAGE = table(
    "outage",
    text("id", key=True),
    text("kind"),
    whole("since"),
    whole("until", empty=True),
    CheckConstraint("kind = 'till' or kind = 'card'", name="outage_kind"),
    Index("outage_until", "until"),
    rowid=False,
)
PAYMENT_TRIED = table("payment_tried", text("plan", key=True), whole("day", key=True), rowid=False)
