"""A page of slips printed ahead, signed and numbered: for payments while the system is down."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.documents import letterhead
from posdesk.documents.paper import CENTRE, LARGE, SMALL, Block, Gap, Pair, Paper, Rule, Words
from posdesk.documents.slip import Slip
from posdesk.plain_text import printable
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "outage_pad"
_DOTS = "." * 18


def compose(slips: Sequence[tuple[Slip, Sequence[str]]], shop: Shop, copy: int = 0) -> Paper:
    """The page: each slip with its codes, to be cut apart. Its number is the first slip's."""
    blocks: list[Block] = []
    for slip, codes in slips:
        blocks += _slip(slip, codes, shop)
    return Paper(KIND, slips[0][0].number, tuple(blocks), copy)


def _slip(slip: Slip, codes: Sequence[str], shop: Shop) -> list[Block]:
    ours = translate(
        "Paper", "Our system is down, and we are sorry. This slip is our word that you paid:"
    )
    keep = translate(
        "Paper", "Keep it. It counts from the day written on it, entered by us or not yet."
    )
    rows = (
        translate("Paper", "Amount {currency}").format(currency=slip.currency),
        translate("Paper", "Day and time"),
        translate("Paper", "For agreement no."),
        translate("Paper", "Cash, or how else"),
        translate("Paper", "Taken by clerk no."),
    )
    return [
        Words(printable(shop.name), CENTRE, LARGE, bold=True),
        Pair(translate("Paper", "PAID BY HAND"), printable(slip.number), bold=True),
        Words(ours, size=SMALL),
        *(block for row in rows for block in (Gap(), Pair(row, _DOTS))),
        Gap(),
        Words(keep, CENTRE, SMALL),
        *letterhead.first_code(codes),
        Rule(dashed=False),
    ]
