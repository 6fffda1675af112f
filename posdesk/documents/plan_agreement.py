"""The agreement of a plan, for both sides: goods, price, parts and days, and what holds."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.documents import letterhead, plan_blocks
from posdesk.documents.figures import Figures
from posdesk.documents.paper import CENTRE, LARGE, SMALL, Block, Gap, Pair, Paper, Rule, Words
from posdesk.documents.plan_position import PlanPosition
from posdesk.instalments.credit import PAID
from posdesk.plain_text import printable
from posdesk.sales.sale import Sale
from posdesk.sales.tenders import PLAN
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "plan_agreement"


def compose(
    sale: Sale,
    position: PlanPosition,
    terms: Sequence[str],
    shop: Shop,
    codes: Sequence[str],
    *,
    notices: Sequence[str] = (),
    drawn: bytes = b"",
    copy: int = 0,
) -> Paper:
    """The agreement: `sale` has the goods, `position` the schedule as signed.

    `terms` are the sentences whose hash the code holds; `notices` what a country's law wants said.
    The customer's name is written by hand: nothing that is kept says it. `drawn`: her signature,
    where she gave it on her own window.
    """
    money = Figures(sale.currency)
    title = translate("Paper", "AGREEMENT")
    blocks = [
        *letterhead.head(shop),
        *letterhead.title(title, sale.number, sale.at, sale.till, sale.clerk),
        *plan_blocks.customer(position),
        *plan_blocks.goods(sale.lines, money, tax_included=sale.tax_included),
        Rule(),
        *_price(sale, position, money),
        *plan_blocks.balance(position, money),
        Rule(),
        *_parts(position, money),
        Rule(),
        *_terms(position, terms, notices),
        Words(letterhead.promise(sale.return_by), CENTRE, bold=True),
        *plan_blocks.signature_line(drawn),
        *plan_blocks.our_word(),
        *letterhead.first_code(codes),
        *letterhead.foot(shop, codes),
    ]
    return Paper(KIND, sale.number, tuple(blocks), copy)


def _price(sale: Sale, position: PlanPosition, money: Figures) -> list[Block]:
    blocks: list[Block] = [
        Pair(translate("Paper", "Price"), money.amount(position.price), LARGE, bold=True)
    ]
    if any(tax.rate for tax in sale.tax_totals):
        words = translate("Paper", "Tax in this price")
        blocks.append(Words(words, size=SMALL))
        blocks += letterhead.tax_table(sale.tax_totals, money)
    for leg in sale.tenders:
        if leg.kind != PLAN.code:
            words = translate("Paper", "Deposit, {tender}").format(
                tender=letterhead.tender_words(leg.kind, leg.last4)
            )
            blocks.append(Pair(words, money.amount(leg.applied)))
    if any(paid.kind == PAID for paid in position.payments):
        words = translate("Paper", "Paid before")
        blocks.append(Pair(words, money.amount(position.paid - position.deposit)))
    return blocks


def _parts(position: PlanPosition, money: Figures) -> list[Block]:
    words = translate("Paper", "To be paid in {count} parts").format(count=len(position.dues))
    free = translate("Paper", "No interest and no fees: deposit and parts are the price, exactly.")
    return [
        Words(words, bold=True),
        *plan_blocks.schedule(position.dues, money),
        Words(free, size=SMALL),
    ]


def _terms(position: PlanPosition, terms: Sequence[str], notices: Sequence[str]) -> list[Block]:
    """What was agreed, in the sentences that were signed."""
    kept = translate(
        "Paper", "We keep the goods for you until they are paid, and then hand them over."
    )
    home = translate("Paper", "The goods go home with you today.")
    blocks: list[Block] = [Words(kept if position.kept else home, bold=True)]
    blocks += [Words(printable(each), size=SMALL) for each in terms]
    for each in notices:
        blocks += [Gap(), Words(printable(each), size=SMALL)]
    return [*blocks, Gap()]
