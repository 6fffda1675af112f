"""A kind reminder: the day, the amount as the plan has it, and that nobody may ask for more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from posdesk.documents import figures, letterhead, plan_blocks
from posdesk.documents.figures import Figures
from posdesk.documents.no_sums import checked_free_text
from posdesk.documents.paper import HUGE, SMALL, Block, Gap, Pair, Paper, Words
from posdesk.documents.plan_position import PlanPosition
from posdesk.documents.slip import Slip
from posdesk.plain_text import printable
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "reminder"


def compose(
    slip: Slip,
    position: PlanPosition,
    shop: Shop,
    codes: Sequence[str],
    *,
    words: Sequence[str] = (),
    copy: int = 0,
) -> Paper:
    """The reminder of the next part that is open, before its day or after it.

    `words` are the shop's own, from a letter's template: they name no sum (AmountInWords) and take
    nothing away (RightHidden). AssertionError where nothing is open: there is nothing to remind of.
    """
    money = Figures(slip.currency)
    due, *_ = position.open_dues()
    checked_free_text(words, shop.currency)
    blocks = [
        *letterhead.head(shop),
        *letterhead.title(
            translate("Paper", "A KIND REMINDER"), slip.number, slip.at, slip.till, slip.clerk
        ),
        *plan_blocks.about_plan(position),
        Words(_when(due.day, slip.at.day)),
        Pair(figures.day(due.day), money.amount(due.amount), HUGE, bold=True),
        *_kindly(words),
        *plan_blocks.balance(position, money),
        Pair(translate("Paper", "Paid so far"), money.amount(position.paid), SMALL),
        *plan_blocks.our_word(),
        *letterhead.first_code(codes),
        *letterhead.foot(shop, codes),
    ]
    return Paper(KIND, slip.number, tuple(blocks), copy)


def _when(due: date, today: date) -> str:
    if due < today:
        return translate("Paper", "We may have missed your payment of this day:")
    return translate("Paper", "The next part of your agreement is for this day:")


def _kindly(words: Sequence[str]) -> list[Block]:
    paid = translate(
        "Paper", "Paid already? Then we are sorry: show us the receipt, and it counts at once."
    )
    time = translate("Paper", "Need more time? Tell us. Later days cost you nothing.")
    own: list[Block] = [Words(printable(each)) for each in words]
    return [*own, Gap(), Words(paid, size=SMALL), Words(time, size=SMALL)]
