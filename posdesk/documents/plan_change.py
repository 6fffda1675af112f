"""A page for a change of a running plan: every figure as it was, and as it is now."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.documents import letterhead, plan_blocks
from posdesk.documents.figures import Figures
from posdesk.documents.paper import LARGE, SMALL, Block, Gap, Pair, Paper, Rule, Words
from posdesk.documents.plan_position import PlanPosition
from posdesk.documents.slip import Slip
from posdesk.instalments.change import (
    ADDED,
    AGREED,
    ENDS_SOONER,
    MOVED,
    PAYS_LESS,
    SKIPPED,
    PlanChange,
)
from posdesk.settings import Shop
from posdesk.wording import QT_TRANSLATE_NOOP, translate

KIND = "plan_change"

_KINDS = {
    MOVED: QT_TRANSLATE_NOOP("Paper", "A part is moved to a later day."),
    SKIPPED: QT_TRANSLATE_NOOP("Paper", "A part is skipped: everything after it comes later."),
    ENDS_SOONER: QT_TRANSLATE_NOOP("Paper", "There is less to pay: the plan ends sooner."),
    PAYS_LESS: QT_TRANSLATE_NOOP("Paper", "There is less to pay: each part is smaller."),
    AGREED: QT_TRANSLATE_NOOP("Paper", "The agreement is changed, as both of us agreed."),
    ADDED: QT_TRANSLATE_NOOP("Paper", "Goods are added, as both of us agreed."),
}


def compose(
    slip: Slip,
    change: PlanChange,
    position: PlanPosition,
    shop: Shop,
    codes: Sequence[str],
    *,
    ours: bool = False,
    drawn: bytes = b"",
    copy: int = 0,
) -> Paper:
    """The page; `position` is the plan with the change made. It is signed where more is to be paid
    than before, in ink or as `drawn`: the customer may leave it, and keep the plan as it was.
    """
    money = Figures(slip.currency)
    title = translate("Paper", "CHANGE AGREED")
    blocks = [
        *letterhead.head(shop),
        *(plan_blocks.sorry() if ours else []),
        *letterhead.title(title, slip.number, slip.at, slip.till, slip.clerk),
        *plan_blocks.about_plan(position),
        Words(translate("Paper", _KINDS[change.kind]), bold=True),
        *_goods(change, money),
        *_figures(change, money),
        Rule(),
        *plan_blocks.how_it_stands(position, money),
        *plan_blocks.balance(position, money),
        *_agreed(change, drawn),
        *plan_blocks.our_word(),
        *letterhead.first_code(codes),
        *letterhead.foot(shop, codes),
    ]
    return Paper(KIND, slip.number, tuple(blocks), copy)


def _goods(change: PlanChange, money: Figures) -> list[Block]:
    """Goods added, what they cost, and that they come back like the others."""
    if not change.goods:
        return []
    words = translate(
        "Paper", "They come back like the other goods: what is still open falls first, then what "
        "you paid comes back the way it was paid.",
    )  # fmt: skip
    return [*plan_blocks.goods(change.goods, money), Words(words, size=SMALL), Gap()]


def _figures(change: PlanChange, money: Figures) -> list[Block]:
    was, now = translate("Paper", "Before"), translate("Paper", "Now")
    blocks: list[Block] = []
    for words, total, dues in (
        (was, change.balance_before, change.before),
        (now, change.balance_after, change.after),
    ):
        blocks.append(Pair(words, money.amount(total), LARGE, bold=True))
        blocks += plan_blocks.schedule(dues, money)
    return blocks


def _agreed(change: PlanChange, drawn: bytes) -> list[Block]:
    if not change.worsens:
        words = translate(
            "Paper", "You asked for this, or it is better for you. Nothing else changes."
        )
        return [Words(words, size=SMALL)]
    words = translate(
        "Paper", "You may say no and keep the agreement as it was. Signed, both figures are agreed."
    )
    return [Words(words, size=SMALL), *plan_blocks.signature_line(drawn)]
