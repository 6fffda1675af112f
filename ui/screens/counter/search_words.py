"""The words a customer's story is read by, in the language of the screen; and why a line fits."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.desk.why_it_fits import why_words
from posdesk.returns.search.ranking import Found, Why
from posdesk.returns.search.reading import Speech
from posdesk.wording import translate
from ui import formats
from ui.screens.books.words import language

_BETWEEN = "|"


def speech() -> Speech:
    """English words are understood in every language."""
    english = Speech()
    return Speech(
        about=(*_said(translate("Search", "about|around")), *english.about),
        pieces=(*_said(translate("Search", "pieces|piece")), *english.pieces),
        each=(*_said(translate("Search", "each")), *english.each),
        total=(*_said(translate("Search", "total")), *english.total),
        beside=(*_said(translate("Search", "with")), *english.beside),
        serial=(*_said(translate("Search", "serial")), *english.serial),
        who=(*_said(translate("Search", "name|phone|customer")), *english.who),
        clues=language(),
    )


def _said(words: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in words.split(_BETWEEN) if word)


def goods_of(found: Found) -> str:
    """The goods of the line, or that it is the receipt as a whole."""
    if not found.line:
        return translate("Search", "Receipt {number}").format(number=found.receipt)
    name = found.sold.text or found.sold.sku
    return name if found.sold.weighed else f"{found.sold.quantity} × {name}"


def when_of(found: Found) -> str:
    """The day and the number of its receipt."""
    day = formats.day(found.sold.at.day)
    return formats.beside(day, found.receipt) if found.line else day


def reasons(found: Found, currency: str) -> tuple[str, str]:
    """What fits, and what does not."""
    return _listed(found.why, currency, against=False), _listed(found.why, currency, against=True)


def _listed(whys: Sequence[Why], currency: str, *, against: bool) -> str:
    return ", ".join(why_words(each, currency) for each in whys if each.against is against)
