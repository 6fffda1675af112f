"""Money of a shift that no sale and no return of goods brought: what each act of it is called.

A row is told on the X and the Z report beside sales and returns, so that the float and every line
of cash add up to what the drawer should hold. An act that is on no row is told as `other`: a new
one can be without a name, never without its money.
"""

from __future__ import annotations

from posdesk.values import dataclass
from posdesk.wording import QT_TRANSLATE_NOOP

IN, OUT, BOTH = "in", "out", "both"


@dataclass(frozen=True, slots=True)
class OtherMoney:
    """One row. `act` is the journal's kind; `cause` only where a kind has two rows.

    `way`: `in` and `out` are told without a sign, `both` with one. `counted`: each act of it moves
    money on one tender, so its acts can be counted by their postings.
    """

    code: str
    act: str
    way: str
    name: str
    cause: str = ""
    counted: bool = True


PLAN_PAYMENTS, RIGHTED, OTHER = "plan_payments", "righted", "other"
OTHER_MONEY = (
    OtherMoney(
        PLAN_PAYMENTS, "instalment_paid", IN, QT_TRANSLATE_NOOP("OtherMoney", "Payments for plans")
    ),
    OtherMoney(
        "pad_payments",
        "payment_honoured",
        IN,
        QT_TRANSLATE_NOOP("OtherMoney", "Payments written down in an outage"),
    ),
    OtherMoney(
        "deposits",
        "promise_given",
        IN,
        QT_TRANSLATE_NOOP("OtherMoney", "Deposits held for customers"),
        counted=False,
    ),
    OtherMoney(
        "kept_as_credit",
        "credit_from_cash",
        IN,
        QT_TRANSLATE_NOOP("OtherMoney", "Customers' cash, kept as their credit"),
    ),
    OtherMoney(
        "credits_out", "credit_paid_out", OUT, QT_TRANSLATE_NOOP("OtherMoney", "Credits paid out")
    ),
    # Handed back on her own word; every other `put_right` is ours alone.
    OtherMoney(
        "plans_back",
        "put_right",
        OUT,
        QT_TRANSLATE_NOOP("OtherMoney", "Payments for plans handed back"),
        "customer_choice",
    ),
    OtherMoney(
        "bank_back",
        "bank_took_back",
        OUT,
        QT_TRANSLATE_NOOP("OtherMoney", "Taken back by a customer's bank"),
    ),
    OtherMoney(
        "slips_taken_in",
        "return_reentered",
        OUT,
        QT_TRANSLATE_NOOP("OtherMoney", "Returns whose slips were taken in again"),
    ),
    OtherMoney(
        "claims_paid",
        "our_claim_paid",
        IN,
        QT_TRANSLATE_NOOP("OtherMoney", "Paid by suppliers and carriers for our claims"),
    ),
    OtherMoney(
        RIGHTED,
        "put_right",
        BOTH,
        QT_TRANSLATE_NOOP("OtherMoney", "Mistakes of ours put right"),
        counted=False,
    ),
    OtherMoney(OTHER, "", BOTH, QT_TRANSLATE_NOOP("OtherMoney", "Other acts"), counted=False),
)
_BY_CODE = {row.code: row for row in OTHER_MONEY}


def other_money(code: str) -> OtherMoney:
    """The row of that code; KeyError for one not on the list."""
    return _BY_CODE[code]


def row_of(act: str, cause: str) -> OtherMoney:
    """The row on which an act of that kind and cause is told."""
    for row in OTHER_MONEY:
        if row.act == act and row.cause in ("", cause):
            return row
    return _BY_CODE[OTHER]
