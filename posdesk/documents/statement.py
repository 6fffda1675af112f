"""The statement: how a plan stands today, handed over whenever a customer asks."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.documents import letterhead, plan_blocks
from posdesk.documents.figures import Figures
from posdesk.documents.paper import SMALL, Block, Paper, Rule, Words
from posdesk.documents.plan_position import PlanPosition
from posdesk.documents.slip import Slip
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "statement"


def compose(
    slip: Slip,
    position: PlanPosition,
    shop: Shop,
    codes: Sequence[str],
    *,
    ours: bool = False,
    not_all_heard: bool = False,
    copy: int = 0,
) -> Paper:
    """The statement. `not_all_heard`: another till has not been heard of since (SE-109)."""
    money = Figures(slip.currency)
    title = translate("Paper", "STATEMENT")
    blocks = [
        *letterhead.head(shop),
        *(plan_blocks.sorry() if ours else []),
        *letterhead.title(title, slip.number, slip.at, slip.till, slip.clerk),
        *plan_blocks.about_plan(position),
        *plan_blocks.how_it_stands(position, money),
        *plan_blocks.balance(position, money),
        Rule(),
        *_to_come(position, money),
        *plan_blocks.where_the_goods_are(position),
        *_others(not_all_heard),
        *plan_blocks.our_word(),
        *letterhead.first_code(codes),
        *letterhead.foot(shop, codes),
    ]
    return Paper(KIND, slip.number, tuple(blocks), copy)


def _to_come(position: PlanPosition, money: Figures) -> list[Block]:
    dues = position.open_dues()
    if not dues or position.doubt:
        return plan_blocks.what_comes_next(position, money)
    words = translate("Paper", "Still to come")
    return [Words(words, bold=True), *plan_blocks.schedule(dues, money)]


def _others(not_all_heard: bool) -> list[Block]:
    if not not_all_heard:
        return []
    words = translate(
        "Paper", "Payments at our other tills may be missing here. Their receipts count."
    )
    return [Words(words, size=SMALL)]
