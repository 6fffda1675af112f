"""Words and codes out of a file: printable, of a bearable length, and never a card number."""

from __future__ import annotations

from functools import lru_cache

from posdesk.card_numbers import holds_card_number
from posdesk.intake.troubles import RowTrouble
from posdesk.plain_text import clean

LIMIT = 200
_NO_DIGITS = str.maketrans("", "", "0123456789")
_CARD_DIGITS = 12  # a card number has thirteen, a magnetic stripe at least twelve


def has_card_number(text: str, *, of_goods: bool = False) -> bool:
    """As `holds_card_number`, which is asked only where there are digits enough."""
    if text.isascii() and len(text) - len(text.translate(_NO_DIGITS)) < _CARD_DIGITS:
        return False
    return holds_card_number(text, is_barcode_field=of_goods)


@lru_cache(maxsize=8_192)
def words_of(text: str, heading: str) -> str:
    """The text on one line, printable, blanks joined; RowTrouble for a card number in it."""
    if not text:
        return ""
    if has_card_number(text):
        raise RowTrouble("card_number", heading=heading)
    if text.isascii() and text.isprintable() and len(text) <= LIMIT:
        return " ".join(text.split())
    return clean(text, LIMIT)


@lru_cache(maxsize=8_192)
def plain_code(text: str, heading: str, limit: int, *, of_goods: bool = False) -> str:
    """A code of plain letters, blanks joined; RowTrouble when empty, long or a card number.

    `of_goods`: the code may be a barcode, whose digits can look like a card's.
    """
    if has_card_number(text, of_goods=of_goods):
        raise RowTrouble("card_number", heading=heading)
    bare = " ".join(text.split())
    if not (bare.isascii() and bare.isprintable()):
        bare = clean(text, limit + 1)
    if not bare:
        raise RowTrouble("missing", heading=heading)
    if len(bare) > limit:
        raise RowTrouble("too_long", heading=heading, limit=limit)
    return bare
