"""The promise slip: what we owe a customer who left a deposit or goods with us, and by when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from posdesk.documents import figures, letterhead
from posdesk.documents.figures import Figures
from posdesk.documents.paper import CENTRE, HUGE, LARGE, SMALL, Block, Gap, Pair, Paper, Rule, Words
from posdesk.documents.plan_codes import DEPOSIT, DROP_OFF, GOODS, MONEY, TRADE_IN
from posdesk.documents.slip import Slip
from posdesk.plain_text import printable
from posdesk.sales.sale import TenderLeg
from posdesk.settings import Shop
from posdesk.wording import QT_TRANSLATE_NOOP, translate

KIND = "promise_slip"

_TITLES = {
    DEPOSIT: QT_TRANSLATE_NOOP("Paper", "DEPOSIT"),
    TRADE_IN: QT_TRANSLATE_NOOP("Paper", "TRADE-IN"),
    DROP_OFF: QT_TRANSLATE_NOOP("Paper", "LEFT WITH US"),
    MONEY: QT_TRANSLATE_NOOP("Paper", "OUR PROMISE"),
    GOODS: QT_TRANSLATE_NOOP("Paper", "OUR PROMISE"),
}
_SAID = {
    DEPOSIT: QT_TRANSLATE_NOOP("Paper", "You paid this, and it counts for your goods."),
    TRADE_IN: QT_TRANSLATE_NOOP("Paper", "We took this in. It is worth this much for you here."),
    DROP_OFF: QT_TRANSLATE_NOOP("Paper", "You left this with us. It is yours."),
    MONEY: QT_TRANSLATE_NOOP("Paper", "We promise you this money."),
    GOODS: QT_TRANSLATE_NOOP("Paper", "We promise you these goods."),
}  # fmt: skip


def compose(
    slip: Slip,
    about: int,
    shop: Shop,
    codes: Sequence[str],
    *,
    amount: int = 0,
    goods: str = "",
    until: date | None = None,
    tenders: Sequence[TenderLeg] = (),
    copy: int = 0,
) -> Paper:
    """The slip; `about` is DEPOSIT, TRADE_IN, DROP_OFF, MONEY or GOODS of `plan_codes`."""
    title = translate("Paper", _TITLES[about])
    lost = translate("Paper", "Should we lose it, or our records, this slip still counts in full.")
    blocks = [
        *letterhead.head(shop),
        *letterhead.title(title, slip.number, slip.at, slip.till, slip.clerk),
        Words(translate("Paper", _SAID[about]), bold=True),
        *_what(amount, goods, tenders, Figures(slip.currency)),
        *_by_when(until),
        Gap(),
        Words(lost, CENTRE, SMALL),
        *letterhead.first_code(codes),
        *letterhead.foot(shop, codes),
    ]
    return Paper(KIND, slip.number, tuple(blocks), copy)


def _what(amount: int, goods: str, tenders: Sequence[TenderLeg], money: Figures) -> list[Block]:
    blocks: list[Block] = [Words(printable(goods), size=LARGE)] if goods else []
    if amount:
        words = translate("Paper", "Amount {currency}").format(currency=money.code)
        blocks.append(Pair(words, money.amount(amount), HUGE, bold=True))
    for leg in tenders:
        name = letterhead.tender_words(leg.kind, leg.last4)
        blocks.append(Pair(name, money.amount(leg.applied), SMALL))
    return blocks


def _by_when(until: date | None) -> list[Block]:
    if until is None:
        return []
    words = translate("Paper", "By {day}. Later than that, everything comes back to you at once.")
    return [Rule(), Words(words.format(day=figures.day(until)), CENTRE, bold=True)]
