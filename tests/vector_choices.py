"""What posdesk chose where other tills differ, and what waits for its issue, by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Choice:
    """Ours passes (no `figures`), or differs on purpose and gives these instead."""

    reason: str
    figures: dict[str, Any] | None = None


REASONS = {
    "mode": "A way of rounding a shop's rules may name; the desk itself rounds halves away from zero.",
    "remainder": "What is left over goes to the parts that lost most, ties to the first (MONEY 1).",
    "mirror": "A refund is shared as a positive amount and turned round: the mirror of its sale.",
    "free": "A discount over free goods has no meaning and is refused, not spread.",
    "least": "The desk knows no least prices: a discount that was promised is given whole.",
    "setting": "Tax by line or by receipt is a setting of the shop, stored with the sale (MONEY 4).",
    "never by unit": "A line is rounded once and never by the unit (MONEY 3).",
    "back to units": "Tax rounded once is given back by largest remainder, and to units cumulatively.",
    "gross": "Tax is taken out of the gross line, never out of a unit price cut to a few digits.",
    "proportional": "What comes back out of an offer is worth its share; what is kept is not priced anew.",
    "never down": "Refunds are exact shares; rounding them down would keep a penny of the customer's.",
    "stops at zero": "Nothing is left to return, so nothing is returned: a receipt never goes below zero.",
    "customer first": "A vector that names a first tender states the customer's choice (README 8).",
    "custom": "Cash is rounded by the custom of the country, which is data; change is what is over.",
    "no cash on cards": "A card gives no change: schemes forbid it. The desk asks for the exact amount.",
}

# Field standards that wait, each for the issue that brings what it is about.
PENDING = {
    "MED-RET-02": "units refused or written off: waits for the closed list of refusals",
    "MED-RET-03": "units asked back before they arrive: waits for returns by parcel",
    "MED-RET-04": "receiving what was announced: waits for returns by parcel",
    "MED-RET-05": "good and damaged pieces received together: waits for returns by parcel",
    "MED-RET-06": "good and damaged pieces counted apart: waits for returns by parcel",
    "MED-RET-08": "an announced return received in parts: waits for returns by parcel",
    "MED-RET-09": "a piece dismissed and written off: waits for what becomes of the goods",
    "NEX-REF-03": "what a customer bought in all: waits for customers and their positions",
    "NEX-REF-04": "parts of a set back on the shelf: waits for kits and stock",
    "TRY-OVER-01": "what is paid too much stays as credit: waits for store credit",
}

COMPARED_AFTER_ROUNDING = {"SOL-REF-02": "the peer shows the share before it is rounded to money"}

# Parts of an answer that are about something the desk does not keep yet.
LEFT_OUT = {"TRY-RET-01": ("stock", "to", "which shelf goods go to waits for what becomes of them")}


def _passing(reason: str, *names: str) -> dict[str, Choice]:
    return {name: Choice(reason) for name in names}


def _numbered(stem: str, *numbers: int) -> list[str]:
    return [f"{stem}{number:02}" for number in numbers]


def _least(number: int, dropped: str, *discounts: str) -> dict[str, Choice]:
    figures = {"discounts": list(discounts), "dropped": dropped}
    return {f"SYL-MIN-{number:02}": Choice("least", figures)}


CHOICES: dict[str, Choice] = {
    **_passing("mode", *_numbered("MPH-RND-", *range(1, 14), 17, 18, *range(22, 32))),
    **_passing("remainder", "DIN-ALLOC-05"),
    "MPH-ALLOC-06": Choice("mirror", {"parts": ["-4", "-1"]}),
    "SYL-PROP-03": Choice("remainder", {"parts": ["161", "53", "86"]}),
    "SYL-PROP-04": Choice("remainder", {"parts": ["-161", "-53", "-86"]}),
    "SYL-PROP-06": Choice("free", {"error": "nothing to share over"}),
    "SOL-DIST-03": Choice("remainder", {"discounts": ["3.34", "3.33", "3.33"], "dropped": "0.00"}),
    "SOL-PCT-03": Choice("remainder", {"discounts": ["9.23", "17.69", "23.08"], "dropped": "0.00"}),
    **_least(1, "0", "109", "218", "546", "327"),
    **_least(2, "0", "1136", "1364"),
    **_least(3, "0", "1136", "1364"),
    **_least(4, "0.00", "14.29", "5.71"),
    **_least(5, "0.00", "50.00"),
    **_least(6, "0.00", "1.82", "3.64", "9.09", "5.45"),
    **_least(7, "0.00", "1.09", "2.18", "5.46", "3.27"),
    **_least(8, "0.00", "1.09", "2.18", "5.46", "3.27"),
    **_least(9, "0.00", "20.00", "8.00", "6.00", "2.00"),
    **_least(10, "0.00", "15.00", "6.00", "6.00"),
    **_least(11, "0.00", "12.50", "7.50"),
    **_least(12, "0.00", "11.36", "13.64"),
    **_least(13, "0.00", "10.00", "4.00"),
    **_passing("setting", *_numbered("SYL-TAX-", 20, 21, 28)),
    "SYL-TAX-25": Choice("never by unit", {"tax": "6.57", "total": "39.40"}),
    "SYL-TAX-26": Choice("never by unit", {"tax": "13.79", "total": "125.69"}),
    "SYL-TAX-27": Choice("never by unit", {"tax": "12.27", "total": "113.80"}),
    **_passing("back to units", "SYL-TAX-30"),
    "TRY-POS-01": Choice("gross", {"total": "6036.00", "tax": "1047.57", "net": "4988.43"}),
    "OFFER-05": Choice("proportional", {"refund": "7.78"}),
    "OFFER-06": Choice("proportional", {"refund": "11.67"}),
    "SOL-REF-05": Choice("never down", {"refund": "20.01"}),
    "SOL-REF-06": Choice("never down", {"store_credit": "20.01"}),
    "STQ-RET-04": Choice("stops at zero", {"error": "nothing left", "sale_total_left": "0.00"}),
    **_passing("customer first", *_numbered("TEND-S-", 1, 2)),
    **_passing("custom", *_numbered("CASH-DK-CHANGE-", *range(24, 27), *range(74, 77))),
    **_passing("custom", *_numbered("CASH-SE-OLD-", *range(24, 27), *range(74, 77))),
    **_passing("custom", *_numbered("CASH-MY-", 2, 3, 7, 8), *_numbered("CASH-NZ-A-", 4, 5, 6)),
    "TRY-POS-02": Choice("no cash on cards", {"error": "ask for the exact amount"}),
}
