"""The quote: goods at prices that bind us until its last day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from posdesk.documents import figures, letterhead
from posdesk.documents.figures import Figures
from posdesk.documents.paper import CENTRE, HUGE, SMALL, Block, Pair, Paper, Rule, Words
from posdesk.documents.slip import Slip
from posdesk.sales.sale import SaleLine
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "quote"


def compose(
    slip: Slip, lines: Sequence[SaleLine], until: date, shop: Shop, codes: Sequence[str]
) -> Paper:
    """Those goods at those prices, tax included, until that day."""
    money = Figures(slip.currency)
    total = translate("Paper", "Total {currency}").format(currency=money.code)
    stand = translate("Paper", "These prices stand until {day}.").format(day=figures.day(until))
    often = translate("Paper", "Until then it may be used as often as you like.")
    ours = translate("Paper", "Should we have reckoned wrongly, it is our loss and not yours.")
    blocks = [
        *letterhead.head(shop),
        *letterhead.title(translate("Paper", "QUOTE"), slip.number, slip.at, slip.till, slip.clerk),
        *_lines(lines, money),
        Rule(),
        Pair(total, money.amount(sum(line.paid for line in lines)), HUGE, bold=True),
        Words(translate("Paper", "Nothing is paid yet, and nothing has to be bought."), size=SMALL),
        Rule(),
        Words(stand, CENTRE, bold=True),
        Words(often, CENTRE, SMALL),
        Words(ours, CENTRE, SMALL),
        *letterhead.first_code(codes),
        *letterhead.foot(shop, codes),
    ]
    return Paper(KIND, slip.number, tuple(blocks))


def _lines(lines: Sequence[SaleLine], money: Figures) -> list[Block]:
    blocks: list[Block] = []
    for line in lines:
        blocks.append(Pair(letterhead.goods_words(line), money.amount(line.paid)))
        if line.weighed or line.quantity != 1:
            units = figures.quantity(line.quantity, line.weighed)
            blocks.append(Words(f"  {units} × {money.unit_price(line.price_milli)}", size=SMALL))
    return blocks
