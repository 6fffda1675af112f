"""How a receipt will look with words that are only typed yet: for the screen, never printed."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.clock import Moment
from posdesk.documents import letterhead, receipt_form
from posdesk.documents.figures import Figures
from posdesk.documents.paper import CENTRE, LARGE, SMALL, Block, Pair, Paper, Rule, Words
from posdesk.returns.window import printed_day
from posdesk.settings import Shop
from posdesk.wording import translate

_AMOUNT = 1300


def sample(shop: Shop, at: Moment) -> Paper:
    """A receipt of one line, without a number and without a code."""
    money = Figures(shop.currency).amount(_AMOUNT)
    title = translate("Paper", "RECEIPT")
    parts: dict[str, Sequence[Block]] = {
        "goods": [Pair(translate("Paper", "Goods"), money), Rule()],
        "total": [Pair(shop.currency, money, LARGE, bold=True)],
        "paid": [Rule()],
        "window": [Words(letterhead.promise(printed_day(shop, at.day)), CENTRE, bold=True)],
        "code": [Words(translate("Paper", "(code)"), CENTRE, SMALL)],
        "foot": letterhead.foot(shop, ()),
    }
    blocks = (
        *letterhead.head(shop),
        *letterhead.title(title, translate("Paper", "sample"), at, 1, ""),
        *receipt_form.arranged(shop.form, shop.currency, parts),
    )
    return Paper("sample", "", blocks)
