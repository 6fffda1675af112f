"""The slip for a mistake of ours: sorry first, what was wrong, what you get, how you stand now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from posdesk.documents import letterhead, plan_blocks
from posdesk.documents.figures import Figures
from posdesk.documents.paper import CENTRE, HUGE, SMALL, Block, Gap, Pair, Paper, Rule, Words
from posdesk.documents.plan_position import PlanPosition
from posdesk.documents.slip import Slip
from posdesk.plain_text import printable
from posdesk.returns.goods_return import RefundLeg
from posdesk.sales.sale import TenderLeg
from posdesk.settings import Shop
from posdesk.wording import QT_TRANSLATE_NOOP, translate

KIND = "our_mistake_slip"

WHAT_HAPPENED = {
    "undercharge": QT_TRANSLATE_NOOP("Paper", "We charged too little. The price you paid stands."),
    "overcharge": QT_TRANSLATE_NOOP("Paper", "We charged too much. Here is the difference."),
    "promotion": QT_TRANSLATE_NOOP("Paper", "We forgot a promotion. Here is what it was worth."),
    "shelf": QT_TRANSLATE_NOOP(
        "Paper", "The shelf said less than we charged. Here is what is due to you."
    ),
    "price_match": QT_TRANSLATE_NOOP("Paper", "It costs less elsewhere. Here is the difference."),
    "coupon": QT_TRANSLATE_NOOP("Paper", "We forgot your coupon. Here is what it was worth."),
    "points": QT_TRANSLATE_NOOP("Paper", "We forgot points of yours. They are added."),
    "wrong_tender": QT_TRANSLATE_NOOP("Paper", "We booked your payment the wrong way."),
    "two_for_one": QT_TRANSLATE_NOOP("Paper", "We rang one piece twice. Here is the second one."),
    "doubt": QT_TRANSLATE_NOOP(
        "Paper",
        "You told us that something on the bill was not in the bag. It is noted: we count, and "
        "answer you. This does not lapse.",
    ),
    "tax": QT_TRANSLATE_NOOP("Paper", "We charged the wrong tax. What you paid is never raised."),
    "change_short": QT_TRANSLATE_NOOP("Paper", "We gave too little change. Here is the rest."),
    "change_over": QT_TRANSLATE_NOOP("Paper", "We gave too much change. It is yours."),
    "over_refund": QT_TRANSLATE_NOOP("Paper", "We gave too much money back. It is yours."),
    "keyed_more": QT_TRANSLATE_NOOP(
        "Paper", "We wrote down more than was handed over. Your receipt stands as it is."
    ),
    "counterfeit": QT_TRANSLATE_NOOP("Paper", "We took a note without looking. The loss is ours."),
    "taken_twice": QT_TRANSLATE_NOOP(
        "Paper", "Your card was charged twice. Here is what was too much."
    ),
    "card_took_nothing": QT_TRANSLATE_NOOP(
        "Paper", "Your card did not take the money back. Here it is another way."
    ),
    "unrecorded": QT_TRANSLATE_NOOP("Paper", "Our records had lost this. Your paper counts."),
    "mispost": QT_TRANSLATE_NOOP("Paper", "We wrote a figure down wrongly. Your paper counts."),
    "lost_record": QT_TRANSLATE_NOOP("Paper", "We lost what you left with us. It is made good."),
    "promise_missed": QT_TRANSLATE_NOOP(
        "Paper", "We did not keep the day we promised. Your deposit is back, all of it."
    ),
    "outage": QT_TRANSLATE_NOOP("Paper", "Our system was down. What you paid then counts."),
}  # fmt: skip
_ELSE = QT_TRANSLATE_NOOP("Paper", "Something went wrong on our side. It is put right.")


@dataclass(frozen=True, slots=True)
class Righted:
    """One figure that is right now: `words` for it, `was` and `now` in minor units."""

    words: str
    was: int
    now: int


def compose(
    slip: Slip,
    what: str,
    shop: Shop,
    codes: Sequence[str],
    *,
    original: str = "",
    righted: Sequence[Righted] = (),
    back: int = 0,
    legs: Sequence[RefundLeg | TenderLeg] = (),
    position: PlanPosition | None = None,
    drawn: bytes = b"",
    copy: int = 0,
    told: str = "",
) -> Paper:
    """The slip. `what` is a key of WHAT_HAPPENED; `original` the receipt it is about.

    `back`: minor units given back, in `legs`; `position` how the plan stands now, if it was one.
    `drawn`: her signature, where she confirmed its figures on her own window. `told`: a figure that
    is no money.
    """
    money = Figures(slip.currency)
    title = translate("Paper", "OUR MISTAKE")
    if what == "price_match":
        title = translate("Paper", "PRICE MATCH")
    blocks = [
        *letterhead.head(shop),
        *plan_blocks.sorry(),
        *letterhead.title(title, slip.number, slip.at, slip.till, slip.clerk),
        *_about(original, position),
        Words(translate("Paper", WHAT_HAPPENED.get(what, _ELSE)), bold=True),
        *([Words(told, size=HUGE, bold=True)] if told else []),
        *_righted(righted, money),
        *_back(back, legs, money),
        *_now(position, money),
        *(plan_blocks.signature_line(drawn) if drawn else []),
        *plan_blocks.our_word(),
        *letterhead.first_code(codes),
        *letterhead.foot(shop, codes),
    ]
    return Paper(KIND, slip.number, tuple(blocks), copy)


def _about(original: str, position: PlanPosition | None) -> list[Block]:
    if position is not None:
        return plan_blocks.about_plan(position)
    if not original:
        return []
    words = translate("Paper", "about receipt {number}").format(number=printable(original))
    return [Words(words, size=SMALL), Gap()]


def _righted(righted: Sequence[Righted], money: Figures) -> list[Block]:
    blocks: list[Block] = []
    for each in righted:
        blocks.append(Pair(printable(each.words), money.amount(each.now)))
        if each.was != each.now:
            was = translate("Paper", "before: {amount}").format(amount=money.amount(each.was))
            blocks.append(Pair("", was, SMALL))
    return blocks


def _back(back: int, legs: Sequence[RefundLeg | TenderLeg], money: Figures) -> list[Block]:
    if not back:
        return []
    words = translate("Paper", "Back to you {currency}").format(currency=money.code)
    blocks: list[Block] = [Rule(), Pair(words, money.amount(back), HUGE, bold=True)]
    for leg in legs:
        amount = leg.amount if isinstance(leg, RefundLeg) else leg.applied
        name = letterhead.back_words(leg.kind, leg.last4)
        blocks.append(Pair(name, money.amount(amount), SMALL))
    return blocks


def _now(position: PlanPosition | None, money: Figures) -> list[Block]:
    if position is None:
        words = translate("Paper", "You owe us nothing for this.")
        return [Gap(), Words(words, CENTRE, bold=True)]
    return [
        Rule(),
        *plan_blocks.how_it_stands(position, money),
        *plan_blocks.balance(position, money),
        *plan_blocks.what_comes_next(position, money),
    ]
