"""The slip of promotional credit: what it takes off goods, until when, and what it is not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from posdesk.documents import figures, letterhead
from posdesk.documents.figures import Figures
from posdesk.documents.paper import CENTRE, HUGE, SMALL, Block, Gap, Pair, Paper, Words
from posdesk.documents.slip import Slip
from posdesk.plain_text import printable
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "promotion_slip"


def compose(
    slip: Slip,
    left: int,
    until: date | None,
    shop: Shop,
    codes: Sequence[str],
    *,
    original: str = "",
) -> Paper:
    """The slip over `left` minor units. `original`: the return it came back with."""
    money = Figures(slip.currency)
    worth = translate("Paper", "Off your goods {currency}").format(currency=slip.currency)
    back = translate("Paper", "When the goods come back, so does this, as such a slip.")
    gift = translate("Paper", "A gift from us: it takes so much off goods, in parts as you like.")
    title = translate("Paper", "PROMOTION")
    blocks = [
        *letterhead.head(shop),
        *letterhead.title(title, slip.number, slip.at, slip.till, slip.clerk),
        Pair(worth, money.amount(left), HUGE, bold=True),
        *_given_for(original),
        Gap(),
        Words(_day(until), CENTRE, bold=True),
        Words(gift, CENTRE, SMALL),
        Words(translate("Paper", "It is not paid out: nobody paid for it."), CENTRE, SMALL),
        Words(back, CENTRE, SMALL),
        Words(
            translate("Paper", "This slip is our word: it counts even if our records are lost."),
            CENTRE,
            SMALL,
        ),
        *letterhead.first_code(codes),
        *letterhead.foot(shop, codes),
    ]
    return Paper(KIND, slip.number, tuple(blocks))


def _day(until: date | None) -> str:
    if until is None:
        return translate("Paper", "It has no last day.")
    return translate("Paper", "Until {day}").format(day=figures.day(until))


def _given_for(original: str) -> list[Block]:
    if not original:
        return []
    words = translate("Paper", "given for {number}").format(number=printable(original))
    return [Words(words, size=SMALL)]
