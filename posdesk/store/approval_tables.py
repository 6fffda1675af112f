"""Tables of approvals and refusals: who asked, who said yes, and every no with its paper.

None of them moves money. Rows are only ever added, and sealed.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index

from posdesk.store.columns import act, blob, table, text, whole

# Somebody wants a second person for `act` on `document`, up to `amount` minor units.
APPROVAL_ASK = table(
    "approval_ask",
    text("id", key=True),
    act(),
    text("act"),
    text("document"),
    whole("amount"),
    text("asker"),
    whole("till"),
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint("amount > 0 and asker <> '' and document <> ''", name="approval_ask_what"),
    Index("approval_ask_txn", "txn"),
)
# The second person said yes, having proved herself by PIN or badge.
APPROVAL = table(
    "approval",
    text("ask", ForeignKey("approval_ask.id"), key=True),
    act(),
    whole("up_to"),
    text("approver"),
    text("way"),
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint("way = 'pin' or way = 'badge'", name="approval_way"),
    CheckConstraint("up_to > 0 and approver <> ''", name="approval_whose"),
    Index("approval_txn", "txn"),
)
# Used, once; `later`: nobody was there, the customer was served, and it is looked at afterwards.
APPROVAL_USE = table(
    "approval_use",
    text("ask", ForeignKey("approval_ask.id"), key=True),
    act(),
    text("way"),
    whole("amount"),
    text("paper"),
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint("way = 'pin' or way = 'badge' or way = 'later'", name="approval_use_way"),
    CheckConstraint("amount > 0 and paper <> ''", name="approval_use_what"),
    Index("approval_use_txn", "txn"),
)
APPROVAL_REVIEW = table(
    "approval_review",
    text("ask", ForeignKey("approval_use.ask"), key=True),
    act(),
    text("reviewer"),
    text("verdict"),
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint("verdict = 'agreed' or verdict = 'talked'", name="approval_review_verdict"),
    Index("approval_review_txn", "txn"),
)
# A no: which receipt, why, and who said so; never by one person, and of `abuse` by two more.
REFUSAL = table(
    "refusal",
    text("number", key=True),
    act(),
    text("sale"),
    text("reason"),
    text("asker"),
    text("approver"),
    text("second"),
    blob("words"),  # what was found; the chain holds its hash alone
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint(
        "reason in ('already_back', 'past_day', 'other_item', 'excluded', 'abuse', 'not_ours')",
        name="refusal_reason",
    ),
    CheckConstraint("asker <> '' and approver <> '' and asker <> approver", name="refusal_two"),
    CheckConstraint(
        "reason <> 'abuse' or (second <> '' and second <> approver and second <> asker "
        "and length(words) > 0)",
        name="refusal_abuse",
    ),
    Index("refusal_txn", "txn"),
    Index("refusal_sale", "sale"),
)
REFUSAL_LINE = table(
    "refusal_line",
    text("refusal", ForeignKey("refusal.number"), key=True),
    whole("line", key=True),
    act(),
    Index("refusal_line_txn", "txn"),
)
REFUSAL_APPEAL = table(
    "refusal_appeal",
    text("refusal", ForeignKey("refusal.number"), key=True),
    act(),
    whole("till"),
    whole("at_ms"),
    whole("offset_min"),
    Index("refusal_appeal_txn", "txn"),
)
# Why goods come back, as the customer confirmed it: later words of ours do not change it.
REASON_SAID = table(
    "reason_said",
    text("sale", ForeignKey("sale.number"), key=True),
    whole("line", key=True),
    whole("no", key=True),
    act(),
    text("reason"),
    text("way"),
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint("way = 'ink' or way = 'window'", name="reason_said_way"),
    CheckConstraint("no > 0 and reason <> ''", name="reason_said_what"),
    Index("reason_said_txn", "txn"),
)

APPROVAL_TABLES = (
    APPROVAL_ASK, APPROVAL, APPROVAL_USE, APPROVAL_REVIEW, REFUSAL, REFUSAL_LINE, REFUSAL_APPEAL,
    REASON_SAID,
)  # fmt: skip
