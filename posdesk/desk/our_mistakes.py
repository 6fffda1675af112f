"""The closed list of our mistakes that F8 puts right: its digit, what it does, where it is booked.

MONEY 19-21, SE-016, 018, 043 to 058. None of them can make anybody owe anything.
"""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.ledger.chart import loss
from posdesk.wording import QT_TRANSLATE_NOOP

# What putting it right does.
PRICE_BACK, UNITS_BACK, NOTHING_BACK, TENDER, CHANGE, OFF_PLAN, PAYMENT_BACK, PAYMENT_STAYS = (
    "price_back", "units_back", "nothing_back", "tender", "change", "off_plan", "payment_back",
    "payment_stays",
)  # fmt: skip
MATCH = "match"  # it costs less elsewhere: the difference, by the shop's own days
SHELF = "shelf"  # the lower price, and what the place's rules for shelves give (PR-1, PR-2)
NOTED = "noted"  # nothing moves yet: the goods are counted, and the customer is answered
OF_UNITS = (UNITS_BACK, NOTED)  # which line, and how many of it


@dataclass(frozen=True, slots=True)
class OurMistake:
    """One row. `does` says what happens, `account` is where the cost goes (empty: nothing is lost,
    what was taken too much goes back). `credit` is faced where no money moves."""

    digit: str
    code: str
    does: str
    account: str
    name: str
    credit: str = ""


OUR_MISTAKES = (
    OurMistake("1", "overcharge", PRICE_BACK, "", QT_TRANSLATE_NOOP("Mistake", "Charged too much")),
    OurMistake(
        "2", "promotion", PRICE_BACK, loss("promotion"),
        QT_TRANSLATE_NOOP("Mistake", "Promotion forgotten"),
    ),
    OurMistake(
        "3", "coupon", PRICE_BACK, loss("promotion"),
        QT_TRANSLATE_NOOP("Mistake", "Coupon not taken"),
    ),
    OurMistake(
        "S", "shelf", SHELF, loss("promotion"), QT_TRANSLATE_NOOP("Mistake", "The shelf said less")
    ),
    OurMistake(
        "P", "price_match", MATCH, "", QT_TRANSLATE_NOOP("Mistake", "It costs less elsewhere")
    ),
    OurMistake(
        "4", "two_for_one", UNITS_BACK, "", QT_TRANSLATE_NOOP("Mistake", "Two rung for one")
    ),
    OurMistake(
        "D", "doubt", NOTED, "",
        QT_TRANSLATE_NOOP("Mistake", "On the bill, not in the bag: note it, count, answer"),
    ),
    OurMistake(
        "5", "undercharge", NOTHING_BACK, loss("undercharge"),
        QT_TRANSLATE_NOOP("Mistake", "Charged too little: it stays"), "SALES",
    ),
    OurMistake(
        "6", "tax", NOTHING_BACK, loss("tax"),
        QT_TRANSLATE_NOOP("Mistake", "Tax too low: it stays"), "TAX",
    ),
    OurMistake(
        "7", "wrong_tender", TENDER, "", QT_TRANSLATE_NOOP("Mistake", "Booked as the wrong tender")
    ),
    OurMistake(
        "8", "change_short", CHANGE, loss("change"),
        QT_TRANSLATE_NOOP("Mistake", "Too little change given"),
    ),
    OurMistake(
        "9", "change_over", NOTHING_BACK, loss("change"),
        QT_TRANSLATE_NOOP("Mistake", "Too much change given: it stays"), "CASH",
    ),
    OurMistake(
        "N", "over_refund", NOTHING_BACK, loss("over_refund"),
        QT_TRANSLATE_NOOP("Mistake", "Too much given back: it stays"), "CASH",
    ),
    OurMistake(
        "0", "counterfeit", NOTHING_BACK, loss("counterfeit"),
        QT_TRANSLATE_NOOP("Mistake", "A note that is not genuine"), "CASH",
    ),
    OurMistake(
        "K", "keypad", PAYMENT_BACK, "",
        QT_TRANSLATE_NOOP("Mistake", "Too much taken for a plan"),
    ),
    OurMistake(
        "L", "keyed_more", PAYMENT_STAYS, loss("mispost"),
        QT_TRANSLATE_NOOP("Mistake", "More keyed than was handed over: it stays"), "CASH",
    ),
    OurMistake(
        "M", "mispost", OFF_PLAN, loss("mispost"),
        QT_TRANSLATE_NOOP("Mistake", "Booked wrongly on a plan"),
    ),
)  # fmt: skip
_BY_CODE = {row.code: row for row in OUR_MISTAKES}


def our_mistake(code: str) -> OurMistake:
    """The row of that code; KeyError for one not on the list."""
    return _BY_CODE[code]
