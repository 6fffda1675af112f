"""Terms of goods in words, as an article's card and the ticket say them."""

from __future__ import annotations

from posdesk.catalogue.terms import FEE_AMOUNT, FEE_PERCENT, KEPT_OUT, WORN, Term, percent_words
from posdesk.wording import translate
from ui import formats


def told(terms: tuple[Term, ...], currency: str) -> tuple[str, ...]:
    """What they say of a change of mind, one after the other: as the receipt does."""
    lines = []
    for term in terms:
        if term.what == FEE_PERCENT:
            words = translate("Goods", "change of mind: {percent} % is kept")
            lines.append(words.format(percent=percent_words(term.amount)))
        elif term.what == FEE_AMOUNT:
            words = translate("Goods", "change of mind: {amount} a piece is kept")
            lines.append(words.format(amount=formats.amount(term.amount, currency)))
        elif term.what == WORN:
            lines.append(translate("Goods", "worn beyond trying: less may come back"))
        else:
            lines.append(translate("Terms", KEPT_OUT[term.what]))
    return tuple(lines)
