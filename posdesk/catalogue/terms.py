"""Terms that an article carries: what a change of mind costs, or that it does not bring it back.

They touch a customer only where they stood on the signed receipt, where the law of the shop's
place lets them be agreed (`posdesk.law.terms`), and where nothing was wrong: never a fault, a wrong
item or a mistake of ours (PROMISE 1.1 agreed_term, I8). Most goods carry none.
"""

from __future__ import annotations

import re

from posdesk.values import dataclass
from posdesk.wording import QT_TRANSLATE_NOOP

FEE_PERCENT, FEE_AMOUNT, WORN = "fee_percent", "fee_amount", "worn"
FEES = (FEE_PERCENT, FEE_AMOUNT)
# What is kept out of a change of mind, and how the receipt says it.
KEPT_OUT: dict[str, str] = {
    "custom_made": QT_TRANSLATE_NOOP("Terms", "Made for you: no return for a change of mind."),
    "hygiene": QT_TRANSLATE_NOOP(
        "Terms", "Sealed for hygiene: once opened, no return for a change of mind."
    ),
    "sealed_copy": QT_TRANSLATE_NOOP(
        "Terms", "Sealed recording or program: once opened, no return for a change of mind."
    ),
    "perishable": QT_TRANSLATE_NOOP("Terms", "It spoils soon: no return for a change of mind."),
}
MOST_PERCENT = 5_000  # hundredths: half of the price
MOST_FEE = 10**9  # minor units a piece: never more than the goods themselves bring
_HUNDRED_PERCENT = 10_000
_SAID = re.compile(r"([a-z_]+)=(\d{1,12})")


@dataclass(frozen=True, slots=True)
class Term:
    """`amount`: hundredths of a percent, or minor units a piece; 0 where the term has no figure."""

    what: str
    amount: int = 0


def said(terms: tuple[Term, ...]) -> str:
    """As they are kept, one after the other."""
    return ";".join(f"{each.what}={each.amount}" for each in terms)


def terms_of(text: str) -> tuple[Term, ...]:
    """The terms kept as `text`; what nobody can read is no term."""
    return tuple(Term(what, int(figure)) for what, figure in _SAID.findall(text))


def fee_on(terms: tuple[Term, ...], price: int, pieces: int) -> int:
    """What a change of mind costs of goods sold for `price`; minor units, never rounded up."""
    fee = 0
    for term in terms:
        if term.what == FEE_PERCENT:
            fee += price * term.amount // _HUNDRED_PERCENT
        elif term.what == FEE_AMOUNT:
            fee += term.amount * pieces
    return min(fee, price)


def kept_out(terms: tuple[Term, ...]) -> str:
    """The class of goods that keeps them out of a change of mind; empty where none does."""
    return next((each.what for each in terms if each.what in KEPT_OUT), "")


def percent_words(hundredths: int) -> str:
    """`10`, `12.5`: a percentage without its sign."""
    whole, part = divmod(hundredths, 100)
    return f"{whole}.{part:02d}".rstrip("0") if part else f"{whole}"
