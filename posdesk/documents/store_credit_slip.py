"""The slip of a store credit: what it is worth, for whoever brings it, for ever."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.documents import letterhead, plan_blocks
from posdesk.documents.figures import Figures
from posdesk.documents.paper import CENTRE, HUGE, SMALL, Block, Gap, Pair, Paper, Words
from posdesk.documents.slip import Slip
from posdesk.plain_text import printable
from posdesk.sales.sale import TenderLeg
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "store_credit_slip"


def compose(
    slip: Slip,
    left: int,
    shop: Shop,
    codes: Sequence[str],
    *,
    original: str = "",
    replaces: str = "",
    ours: bool = False,
    back: Sequence[TenderLeg] = (),
    copy: int = 0,
) -> Paper:
    """The slip, worth `left` minor units. `original`: the paper it was given for; `replaces`: the
    slip it takes the place of, which is worth nothing any more. `back`: what was paid out of it.
    """
    money = Figures(slip.currency)
    title = translate("Paper", "STORE CREDIT")
    worth = translate("Paper", "Worth {currency}").format(currency=slip.currency)
    never = translate("Paper", "It never expires, never shrinks, and there are no fees.")
    parts = translate("Paper", "Use it in parts as you like: bring this slip.")
    word = translate("Paper", "This slip is our word: it counts even if our records are lost.")
    blocks = [
        *letterhead.head(shop),
        *(plan_blocks.sorry() if ours else []),
        *letterhead.title(title, slip.number, slip.at, slip.till, slip.clerk),
        Pair(worth, money.amount(left), HUGE, bold=True),
        *_about(original, replaces),
        *[
            Pair(letterhead.tender_words(leg.kind, leg.last4), money.amount(leg.applied), SMALL)
            for leg in back
        ],
        Gap(),
        Words(never, CENTRE, bold=True),
        Words(parts, CENTRE, SMALL),
        Words(word, CENTRE, SMALL),
        *letterhead.first_code(codes),
        *letterhead.foot(shop, codes),
    ]
    return Paper(KIND, slip.number, tuple(blocks), copy)


def _about(original: str, replaces: str) -> list[Block]:
    blocks: list[Block] = []
    if original:
        words = translate("Paper", "given for {number}").format(number=printable(original))
        blocks.append(Words(words, size=SMALL))
    if replaces:
        words = translate("Paper", "in place of {number}, which is used up")
        blocks.append(Words(words.format(number=printable(replaces)), size=SMALL))
    return blocks
