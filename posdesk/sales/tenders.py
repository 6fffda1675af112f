"""The table of tenders: what customers pay with, and get back on."""

from __future__ import annotations

from posdesk.values import dataclass
from posdesk.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class TenderKind:
    """One way to pay. `account` has `{till}` or `{customer}` to fill in.

    `at_counter`: offered in the ordinary pay step. The others come from acts of their own: a plan
    is signed, a credit slip is scanned. `clears_later`: taken subject to clearing (PC-16).
    """

    code: str
    name: str
    account: str
    opens_drawer: bool = False
    rounds_cash: bool = False
    at_counter: bool = True
    clears_later: bool = False


CASH = TenderKind("cash", QT_TRANSLATE_NOOP("Tender", "Cash"), "CASH:{till}", True, True)
CARD = TenderKind("card", QT_TRANSLATE_NOOP("Tender", "Card"), "CARD:clearing")
PLAN = TenderKind(
    "plan", QT_TRANSLATE_NOOP("Tender", "On the plan"), "RECV:{customer}", at_counter=False
)
STORE_CREDIT = TenderKind(
    "store_credit",
    QT_TRANSLATE_NOOP("Tender", "Store credit"),
    "CREDIT:{customer}",
    at_counter=False,
)
TRANSFER = TenderKind(
    "transfer",
    QT_TRANSLATE_NOOP("Tender", "Bank transfer"),
    "BANK",
    at_counter=False,
    clears_later=True,
)
CHEQUE = TenderKind(
    "cheque", QT_TRANSLATE_NOOP("Tender", "Cheque"), "BANK", at_counter=False, clears_later=True
)
TENDERS = (CASH, CARD, PLAN, STORE_CREDIT, TRANSFER, CHEQUE)
AT_COUNTER = tuple(kind for kind in TENDERS if kind.at_counter)
_BY_CODE = {kind.code: kind for kind in TENDERS}


def tender(code: str) -> TenderKind:
    """The tender of that code; KeyError for one this shop has never taken."""
    return _BY_CODE[code]
