"""The receipt of an instalment: this payment and every one before it. The latest proves all."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.documents import letterhead, plan_blocks, receipt_form
from posdesk.documents.figures import Figures
from posdesk.documents.paper import CENTRE, HUGE, SMALL, Block, Pair, Paper, Rule, Words
from posdesk.documents.plan_position import PlanPosition
from posdesk.documents.slip import Slip
from posdesk.sales.sale import TenderLeg
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "instalment_receipt"


def compose(
    slip: Slip,
    position: PlanPosition,
    amount: int,
    tenders: Sequence[TenderLeg],
    shop: Shop,
    codes: Sequence[str],
    *,
    ours: bool = False,
    clearing: bool = False,
    over: int = 0,
    copy: int = 0,
) -> Paper:
    """The receipt; `position` has this payment of `amount` counted.

    `ours`: it counts late through a mistake of ours, and the paper begins with sorry. `clearing`: a
    cheque or transfer. `over`: minor units above the balance that became credit or went back.
    """
    money = Figures(slip.currency)
    title = translate("Paper", "PAYMENT RECEIVED")
    stands = plan_blocks.balance(position, money)
    parts: dict[str, Sequence[Block]] = {
        "goods": plan_blocks.about_plan(position),
        "total": [Pair(translate("Paper", "This payment"), money.amount(amount), HUGE, bold=True)],
        "paid": [*_tenders(tenders, money, clearing, over), Rule()],
        "payments": plan_blocks.how_it_stands(position, money),
        "balance": stands[:-1],
        "no_more": stands[-1:],
        "next": [
            *plan_blocks.what_comes_next(position, money),
            *plan_blocks.where_the_goods_are(position),
        ],
        "our_word": plan_blocks.our_word(),
        "code": letterhead.first_code(codes),
        "foot": letterhead.foot(shop, codes),
    }
    blocks = [
        *letterhead.head(shop),
        *(plan_blocks.sorry() if ours else []),
        *letterhead.title(title, slip.number, slip.at, slip.till, slip.clerk),
        *receipt_form.arranged(shop.form, shop.currency, parts),
    ]
    return Paper(KIND, slip.number, tuple(blocks), copy)


def _tenders(
    tenders: Sequence[TenderLeg], money: Figures, clearing: bool, over: int
) -> list[Block]:
    blocks: list[Block] = []
    for leg in tenders:
        words = letterhead.tender_words(leg.kind, leg.last4)
        blocks.append(Pair(words, money.amount(leg.applied), SMALL))
        if leg.change:
            handed = translate("Paper", "handed {handed}, change {change}").format(
                handed=money.amount(leg.handed), change=money.amount(leg.change)
            )
            blocks.append(Pair("", handed, SMALL))
    if over:
        words = translate("Paper", "Above the balance: yours, kept as credit")
        blocks.append(Pair(words, money.amount(over), SMALL))
    if clearing:
        words = translate("Paper", "It counts from today, subject to clearing by the bank.")
        blocks.append(Words(words, CENTRE, SMALL))
    return blocks
