"""The warranty's own paper: which goods, until when, and what is done when they fail."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from posdesk.documents import figures, letterhead
from posdesk.documents.figures import Figures
from posdesk.documents.paper import CENTRE, LARGE, SMALL, Block, Gap, Pair, Paper, Rule, Words
from posdesk.documents.slip import Slip
from posdesk.plain_text import printable
from posdesk.sales.sale import SaleLine
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "warranty"


def compose(
    slip: Slip,
    goods: SaleLine,
    until: date,
    shop: Shop,
    codes: Sequence[str],
    *,
    original: str,
    paid: int = 0,
    serial: str = "",
) -> Paper:
    """The paper over `goods`, whose quantity are the units it covers, of the receipt `original`;
    `paid` minor units for it."""
    blocks = [
        *letterhead.head(shop),
        *letterhead.title(
            translate("Paper", "WARRANTY"), slip.number, slip.at, slip.till, slip.clerk
        ),
        *_goods(goods, serial),
        Words(
            translate("Paper", "of receipt {number}").format(number=printable(original)),
            size=SMALL,
        ),
        Rule(),
        Pair(translate("Paper", "Covered until"), figures.day(until), LARGE, bold=True),
        *_paid(paid, Figures(slip.currency)),
        Gap(),
        *_terms(),
        *letterhead.first_code(codes),
        *letterhead.foot(shop, codes),
    ]
    return Paper(KIND, slip.number, tuple(blocks))


def _goods(goods: SaleLine, serial: str) -> list[Block]:
    words = letterhead.goods_words(goods)
    if goods.weighed or goods.quantity != 1:
        units = figures.quantity(goods.quantity, goods.weighed)
        words = f"{units} {words}" if goods.weighed else f"{units} × {words}"
    blocks: list[Block] = [Words(words, size=LARGE, bold=True)]
    if serial:
        numbers = translate("Paper", "serial {numbers}").format(numbers=serial)
        blocks.append(Words(printable(numbers), size=SMALL))
    return blocks


def _paid(paid: int, money: Figures) -> list[Block]:
    if not paid:
        return []
    words = translate("Paper", "Paid for it {currency}").format(currency=money.code)
    return [Pair(words, money.amount(paid), SMALL)]


def _terms() -> list[Block]:
    does = translate(
        "Paper",
        "Should it fail, bring it with this paper: we mend it, change it or give the money back, "
        "and you pay nothing.",
    )
    back = translate("Paper", "When the goods come back, what was paid for it comes back too.")
    word = translate(
        "Paper",
        "This paper is our word, and we are the ones to ask: it counts even if nobody registered "
        "it, or our records are lost.",
    )
    return [Words(does, CENTRE, bold=True), Words(back, CENTRE, SMALL), Words(word, CENTRE, SMALL)]
