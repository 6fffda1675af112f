"""Words and codes out of a file: printable, of a bearable length, and never a card number."""

from __future__ import annotations

from functools import lru_cache

from posdesk.card_numbers import holds_card_number
from posdesk.intake.troubles import RowTrouble, shown

LIMIT = 200


@lru_cache(maxsize=65_536)
def words_of(text: str, heading: str) -> str:
    """The text on one line, printable, blanks joined; RowTrouble for a card number in it."""
    if not text:
        return ""
    if holds_card_number(text):
        raise RowTrouble("card_number", heading=heading)
    plain = " ".join("".join(each if each.isprintable() else " " for each in text).split())
    return plain[:LIMIT]


@lru_cache(maxsize=65_536)
def plain_code(text: str, heading: str, limit: int, *, of_goods: bool = False) -> str:
    """A code of printable letters, blanks joined; RowTrouble when empty, long or a card number.

    `of_goods`: the code may be a barcode, whose digits can look like a card's.
    """
    bare = " ".join(text.split())
    if not bare:
        raise RowTrouble("missing", heading=heading)
    if len(bare) > limit:
        raise RowTrouble("too_long", heading=heading, limit=limit)
    if holds_card_number(bare, is_barcode_field=of_goods):
        raise RowTrouble("card_number", heading=heading)
    if not bare.isprintable():
        raise RowTrouble("not_printable", heading=heading, value=shown(bare))
    return bare
