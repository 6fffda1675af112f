"""Tables of calls to the card terminal, and of what the acquirer settled. Only ever added to.

A call stands here before it is made, so that no crash forgets it (RELIABILITY 2.4).
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index

from posdesk.store.columns import act, table, text, whole

# `about`: the ticket a charge is for, the slip a refund is for. `leg`: which of its tenders.
CARD_CALL = table(
    "card_call",
    text("key", key=True),
    act(),
    whole("till"),
    text("kind"),
    text("about"),
    whole("leg"),
    text("sale"),
    whole("minor"),
    text("currency"),
    text("last4"),
    text("reverses"),
    text("earlier"),
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint(
        "kind = 'charge' or kind = 'refund' or kind = 'reversal'", name="card_call_kind"
    ),
    CheckConstraint("minor > 0 and about <> ''", name="card_call_what"),
    CheckConstraint("length(last4) <= 4", name="card_call_last4"),
    Index("card_call_txn", "txn"),
    Index("card_call_about", "about"),
    Index("card_call_sale", "sale"),
    Index("card_call_at", "at_ms"),
)
# What came of it, as often as it was asked: after an answer that is final there is no other.
CARD_ANSWER = table(
    "card_answer",
    text("call", ForeignKey("card_call.key"), key=True),
    whole("no", key=True),
    act(),
    text("outcome"),
    text("last4"),
    text("approval"),
    text("reference"),
    text("document"),
    whole("at_ms"),
    whole("offset_min"),
    CheckConstraint(
        "outcome = 'approved' or outcome = 'declined' or outcome = 'unknown'",
        name="card_answer_outcome",
    ),
    CheckConstraint("no > 0 and length(last4) <= 4", name="card_answer_last4"),
    Index("card_answer_txn", "txn"),
)
# The paper that a charge paid for, or the slip by which a refund a card did not take was paid.
CARD_USE = table(
    "card_use",
    text("call", ForeignKey("card_call.key"), key=True),
    act(),
    text("way"),
    text("document"),
    CheckConstraint("document <> '' and way <> ''", name="card_use_what"),
    Index("card_use_txn", "txn"),
    Index("card_use_document", "document"),
)
# A line of the acquirer's file: charges above zero, refunds below it.
ACQUIRER_LINE = table(
    "acquirer_line",
    text("id", key=True),
    act(),
    whole("day"),
    whole("minor"),
    text("currency"),
    text("last4"),
    text("approval"),
    text("reference"),
    CheckConstraint("minor <> 0 and length(last4) <= 4", name="acquirer_line_minor"),
    Index("acquirer_line_txn", "txn"),
    Index("acquirer_line_day", "day"),
)
# Money taken twice, given back: once a line.
ACQUIRER_BACK = table(
    "acquirer_back",
    text("line", ForeignKey("acquirer_line.id"), key=True),
    act(),
    whole("minor"),
    whole("charges"),
    text("document"),
    CheckConstraint("minor > 0 and charges >= 0 and document <> ''", name="acquirer_back_what"),
    Index("acquirer_back_txn", "txn"),
)

CARD_TABLES = (CARD_CALL, CARD_ANSWER, CARD_USE, ACQUIRER_LINE, ACQUIRER_BACK)
