"""The table of tenders: what customers pay with, and get back on."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class TenderKind:
    """One way to pay. `account` has `{till}` to fill in."""

    code: str
    name: str
    account: str
    opens_drawer: bool = False
    rounds_cash: bool = False


CASH = TenderKind("cash", QT_TRANSLATE_NOOP("Tender", "Cash"), "CASH:{till}", True, True)
CARD = TenderKind("card", QT_TRANSLATE_NOOP("Tender", "Card"), "CARD:clearing")
TENDERS = (CASH, CARD)
_BY_CODE = {kind.code: kind for kind in TENDERS}


def tender(code: str) -> TenderKind:
    """The tender of that code; KeyError for one this shop has never taken."""
    return _BY_CODE[code]
