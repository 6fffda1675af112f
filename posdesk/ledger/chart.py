"""Every account of the shop, spelt as on paper, and the kinds they belong to (PROMISE 1.2).

A code is `KIND` or `KIND:part`. Customers' accounts (`RECV:c`, `CREDIT:c`) carry the customer's
random reference, never a name. There is no kind for a clerk: nobody here can owe a shortage (I18).
"""

from __future__ import annotations

from functools import lru_cache

from posdesk.values import dataclass

_FREE: tuple[str, ...] = ("*",)


@dataclass(frozen=True, slots=True)
class AccountKind:
    """A kind of account. `parts` are the parts it may have: none, a closed list, or any (`*`).

    `customer`: the part is a customer, and every debit is against that customer.
    """

    code: str
    what: str
    parts: tuple[str, ...] = ()
    customer: bool = False


LOSSES = (
    "unrecorded", "undercharge", "wrong_item", "lost_record", "over_refund", "promotion",
    "till_short", "outage", "mispost", "counterfeit", "change", "tax", "system", "unknown",
)  # fmt: skip

KINDS = (
    AccountKind("CASH", "cash in the drawer of a till", _FREE),
    AccountKind("SAFE", "cash of the shop outside its drawers: where a float comes from"),
    AccountKind("CARD", "taken by card, not yet on the bank account", ("clearing",)),
    AccountKind("BANK", "the shop's bank account"),
    AccountKind("RECV", "what a customer owes", _FREE, customer=True),
    AccountKind("CREDIT", "what we owe a customer", _FREE, customer=True),
    AccountKind("DEPOSITS", "money held for customers"),
    AccountKind("TAX", "tax charged, owed to the state"),
    AccountKind("SALES", "goods sold, without tax"),
    AccountKind("RETURNS", "goods taken back, without tax"),
    AccountKind("DISCOUNTS", "reductions given apart from a price"),
    AccountKind("GOODWILL", "what kindness cost"),
    AccountKind("ROUNDING", "what cash rounding gave or took"),
    AccountKind("LOSS", "what a mistake cost, by cause", LOSSES),
    AccountKind("SUSPENSE", "cash too many in a drawer, owner not yet known", ("till_over",)),
    AccountKind("CLAIM", "what others owe us for a loss", ("supplier", "carrier", "insurer")),
    AccountKind("IMPORTED", "the past brought along: no money of ours moves", _FREE),
)
_BY_CODE = {kind.code: kind for kind in KINDS}
CUSTOMER_KINDS = tuple(kind.code for kind in KINDS if kind.customer)

SALES, RETURNS, TAX, ROUNDING, SAFE, BANK = "SALES", "RETURNS", "TAX", "ROUNDING", "SAFE", "BANK"
CARD_CLEARING, TILL_OVER = "CARD:clearing", "SUSPENSE:till_over"


def cash(till: int) -> str:
    """The drawer of that till."""
    return f"CASH:{till}"


def receivable(customer: str) -> str:
    """What that customer owes."""
    return f"RECV:{customer}"


def credit(customer: str) -> str:
    """What we owe that customer."""
    return f"CREDIT:{customer}"


def loss(cause: str) -> str:
    """The loss account of that cause; ValueError for one not on the list."""
    code = f"LOSS:{cause}"
    kind_of(code)
    return code


@lru_cache(maxsize=1_000)
def kind_of(code: str) -> AccountKind:
    """The kind of the account `code`; ValueError when the chart has no such account."""
    head, colon, part = code.partition(":")
    kind = _BY_CODE.get(head)
    if kind is None or bool(colon) != bool(kind.parts):
        raise ValueError(code)
    if kind.parts and kind.parts != _FREE and part not in kind.parts:
        raise ValueError(code)
    if kind.parts == _FREE and not part:
        raise ValueError(code)
    return kind


def customer_of(code: str) -> str:
    """Whose account `code` is; empty for an account of the shop's own."""
    return code.partition(":")[2] if kind_of(code).customer else ""
