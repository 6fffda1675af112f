"""The slip for a payment a customer tells of without a paper: it counts, or why it does not yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from posdesk.documents import figures, letterhead, plan_blocks
from posdesk.documents.figures import Figures
from posdesk.documents.paper import CENTRE, HUGE, SMALL, Block, Gap, Pair, Paper, Rule, Words
from posdesk.documents.plan_position import PlanPosition
from posdesk.documents.slip import Slip
from posdesk.plain_text import printable
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "claim_slip"


def compose(
    slip: Slip,
    position: PlanPosition,
    claimed: int,
    shop: Shop,
    codes: Sequence[str],
    *,
    accepted: bool,
    paid_on: date | None = None,
    reason: str = "",
    until: date | None = None,
    elsewhere: bool = False,
    copy: int = 0,
) -> Paper:
    """The slip; `position` has an accepted claim counted.

    Of a refused one: the `reason` as written, and `until` which day it stays open and settles
    itself should a receipt or a proof of the bank turn up (SE-007). `elsewhere`: we had it in
    the wrong place.
    """
    money = Figures(slip.currency)
    title = translate("Paper", "YOUR PAYMENT") if accepted else translate("Paper", "YOUR QUESTION")
    answer = _accepted(elsewhere=elsewhere) if accepted else _refused(reason, until)
    blocks = [
        *letterhead.head(shop),
        *(plan_blocks.sorry() if accepted else _thanks()),
        *letterhead.title(title, slip.number, slip.at, slip.till, slip.clerk),
        *plan_blocks.about_plan(position),
        *_claimed(claimed, paid_on, money),
        *answer,
        Rule(),
        *plan_blocks.how_it_stands(position, money),
        *plan_blocks.balance(position, money),
        *plan_blocks.what_comes_next(position, money),
        *plan_blocks.our_word(),
        *letterhead.first_code(codes),
        *letterhead.foot(shop, codes),
    ]
    return Paper(KIND, slip.number, tuple(blocks), copy)


def _thanks() -> list[Block]:
    words = translate(
        "Paper", "Thank you for telling us. We are sorry that we have no better answer yet."
    )
    return [Words(words, CENTRE), Rule()]


def _claimed(claimed: int, paid_on: date | None, money: Figures) -> list[Block]:
    words = translate("Paper", "You told us that you paid")
    blocks: list[Block] = [Pair(words, money.amount(claimed), HUGE, bold=True)]
    if paid_on is not None:
        day = translate("Paper", "on {day}").format(day=figures.day(paid_on))
        blocks.append(Pair("", day, SMALL))
    return blocks


def _accepted(*, elsewhere: bool) -> list[Block]:
    words = translate("Paper", "It counts in full. Nothing more is needed from you.")
    blocks: list[Block] = [Words(words, bold=True)]
    if elsewhere:
        where = translate("Paper", "We had written it down in the wrong place.")
        blocks.insert(0, Words(where))
    return blocks


def _refused(reason: str, until: date | None) -> list[Block]:
    """What was found, what would change it, and how to appeal."""
    said = translate("Paper", "We have not found it, and it does not count yet. Our reason:")
    would = translate(
        "Paper", "A receipt, or a line of your bank's, settles it at once, whenever it turns up."
    )
    appeal = translate(
        "Paper",
        "You can ask again: bring this slip and ask for the owner, in writing or by word. "
        "The owner looks at everything anew and answers in writing.",
    )
    blocks: list[Block] = [
        Words(said, bold=True),
        Words(printable(reason)),
        Gap(),
        Words(would),
        Words(appeal),
    ]
    if until is not None:
        late = translate(
            "Paper", "It stays open until {day}; nothing counts as late for it until then."
        )
        blocks.append(Words(late.format(day=figures.day(until)), bold=True))
    return blocks
