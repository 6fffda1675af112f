"""The table of tenders: what customers pay with, and get back on."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class TenderKind:
    """One way to pay. `account` has `{till}` to fill in; `key` is its key in the pay step."""

    code: str
    name: str
    key: str
    account: str
    gives_change: bool = False
    opens_drawer: bool = False
    rounds_cash: bool = False


CASH = TenderKind("cash", QT_TRANSLATE_NOOP("Tender", "Cash"), "C", "CASH:{till}", True, True, True)
CARD = TenderKind("card", QT_TRANSLATE_NOOP("Tender", "Card"), "K", "CARD:clearing")
TENDERS = (CASH, CARD)
_BY_CODE = {kind.code: kind for kind in TENDERS}


def tender(code: str) -> TenderKind:
    """The tender of that code; KeyError for one this shop has never taken."""
    return _BY_CODE[code]
