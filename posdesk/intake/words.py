"""Words and codes out of a file: printable, of a bearable length, and never a card number."""

from __future__ import annotations

from functools import lru_cache

from posdesk.card_numbers import holds_card_number
from posdesk.intake.troubles import RowTrouble
from posdesk.plain_text import clean

LIMIT = 200


def words_of(text: str, heading: str) -> str:
    """The text on one line, printable, blanks joined; RowTrouble for a card number in it."""
    if not text:
        return ""
    if holds_card_number(text):
        raise RowTrouble("card_number", heading=heading)
    if text.isascii() and text.isprintable() and len(text) <= LIMIT:
        return " ".join(text.split())
    return clean(text, LIMIT)


def plain_code(text: str, heading: str, limit: int, *, of_goods: bool = False) -> str:
    """A code of plain letters, blanks joined; RowTrouble when empty, long or a card number.

    `of_goods`: the code may be a barcode, whose digits can look like a card's.
    """
    if holds_card_number(text, is_barcode_field=of_goods):
        raise RowTrouble("card_number", heading=heading)
    bare = " ".join(text.split())
    if not (bare.isascii() and bare.isprintable()):
        bare = clean(text, limit + 1)
    if not bare:
        raise RowTrouble("missing", heading=heading)
    if len(bare) > limit:
        raise RowTrouble("too_long", heading=heading, limit=limit)
    return bare


# Sales name the same goods over and over; a range names each once.
known_words_of = lru_cache(maxsize=8_192)(words_of)
known_code = lru_cache(maxsize=8_192)(plain_code)
