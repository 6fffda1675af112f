"""The gift receipt: what was given, until when it may come back, and nowhere what it cost."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.documents import figures, letterhead
from posdesk.documents.paper import CENTRE, LARGE, SMALL, Block, Gap, Paper, Rule, Words
from posdesk.documents.slip import Slip
from posdesk.sales.sale import Sale, SaleLine
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "gift_receipt"


def compose(
    slip: Slip, sale: Sale, lines: Sequence[SaleLine], shop: Shop, codes: Sequence[str]
) -> Paper:
    """The slip over those `lines` of `sale`, whose quantities are the units that are the gift.

    Neither prices, nor how it was paid, nor the number of the buyer's receipt stand on it.
    """
    title = translate("Paper", "GIFT RECEIPT")
    yours = translate("Paper", "A gift for you")
    nobody = translate("Paper", "Nobody is told that you brought it back.")
    blocks = [
        *letterhead.head(shop),
        *letterhead.title(title, slip.number, slip.at, slip.till, slip.clerk),
        Words(yours, CENTRE, LARGE, bold=True),
        Gap(),
        *_lines(lines),
        Rule(),
        Words(letterhead.promise(sale.return_by), CENTRE, bold=True),
        Words(
            translate("Paper", "You get something else for it, or store credit for what was paid."),
            CENTRE,
            SMALL,
        ),
        Words(nobody, CENTRE, SMALL),
        Words(
            translate("Paper", "This slip is our word: it counts even if our records are lost."),
            CENTRE,
            SMALL,
        ),
        *letterhead.first_code(codes),
        *letterhead.foot(shop, codes),
    ]
    return Paper(KIND, slip.number, tuple(blocks))


def _lines(lines: Sequence[SaleLine]) -> list[Block]:
    blocks: list[Block] = []
    for line in lines:
        words = letterhead.goods_words(line)
        if line.weighed or line.quantity != 1:
            units = figures.quantity(line.quantity, line.weighed)
            words = f"{units} × {words}" if not line.weighed else f"{units} {words}"
        blocks.append(Words(words))
    return blocks
