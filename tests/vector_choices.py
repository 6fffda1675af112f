"""What posdesk chose where other tills differ, by name."""

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
    "last": "Leftover units stand on the last parts: later is better for the customer (MONEY 17).",
    "no fees": "A plan has no fee, no penalty and no interest, whoever booked late (PROMISE I1, I11).",
    "no minus": "A plan is for goods: it has no parts below nothing. Money back is paid at once.",
    "by line": "What is printed for each line adds up to the total: a line is rounded (MONEY 3).",
    "told is paid": "Told 9 off 99, the customer pays 90: a discount is off the price as shown.",
    "no cash on cards": "A card gives no change: schemes forbid it. The desk asks for the exact amount.",
}

_NO_TERMS = "terms of mixed lines, percents and set days: a plan is a deposit and even parts"
_NO_POINTS = "points are not kept: only money that was paid is store credit"
# Field standards about something the desk does not offer.
NOT_OFFERED = {
    "TRY-TERM-01": _NO_TERMS,
    "TRY-TERM-03": _NO_TERMS,
    "TRY-TERM-04": _NO_TERMS,
    "TRY-TERM-05": _NO_TERMS,
    "OSP-PT-01": _NO_POINTS,
    "OSP-PT-02": _NO_POINTS,
}

COMPARED_AFTER_ROUNDING = {
    "SOL-REF-02": "the peer shows the share before it is rounded to money",
    "MED-TOT-04": "the peer rounds when it shows, the desk when it sells",
    "MED-TOT-06": "the peer rounds when it shows, the desk when it sells",
}

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
    "LAY-01": Choice(
        "no fees",
        {"service_fee": "0.00", "deposit": "20.00", "weekly": "10.00", "total": "100.00"},
    ),
    "STQ-INST-01": Choice("last", {"amounts": ["33.66", "33.67", "33.67"]}),
    "STQ-LATE-01": Choice("no fees", {"penalty": "0.00"}),
    "STQ-LATE-03": Choice("no fees", {"interest": "0.00"}),
    "STQ-LATE-04": Choice("no fees", {"interest": "0.00"}),
    "TRY-TERM-02": Choice("no minus", {"error": "nothing to spread"}),
    "MED-TOT-03": Choice(
        "told is paid",
        {
            "line_totals": ["90", "6.6"],
            "line_taxes": ["8.18", "0.6"],
            "item_total": "96.6",
            "item_tax": "8.78",
            "original_item_total": "108.9",
        },
    ),
    **_passing("by line", "STQ-RET-01"),
    "TRY-POS-02": Choice("no cash on cards", {"error": "ask for the exact amount"}),
}
