"""The slip for goods that came back: what, at what was paid, where the money went, what is left."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.documents import figures, letterhead
from posdesk.documents.code_writing import returned_taxes
from posdesk.documents.figures import Figures
from posdesk.documents.paper import CENTRE, HUGE, SMALL, Block, Gap, Pair, Paper, Rule, Words
from posdesk.money import round_div, share_between
from posdesk.plain_text import printable
from posdesk.returns.goods_return import GoodsReturn, RefundLeg
from posdesk.returns.reasons import reason
from posdesk.returns.standing import Standing
from posdesk.returns.unproved import is_unproved
from posdesk.sales.sale import NEVER_OURS, Sale
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "return_slip"
_LEFT_SHOWN = 12
"""Lines still with the customer that are named one by one; a longer list says how many more."""


def compose(
    back: GoodsReturn,
    sale: Sale,
    after: Standing,
    shop: Shop,
    codes: Sequence[str],
    copy: int = 0,
    *,
    gift: str = "",
) -> Paper:
    """The slip with its signed codes. `after` is how the receipt stands with this return counted.

    `gift`: the gift receipt its holder showed. What else the buyer bought, and its number, is
    nothing the holder reads then. An apology comes first when any line came back for a reason of
    ours; reasons are not printed.
    """
    money = Figures(back.currency)
    blocks = [
        *letterhead.head(shop),
        *_apology(back),
        *letterhead.title(
            translate("Paper", "GOODS BACK"), back.number, back.at, back.till, back.clerk
        ),
        *_lines(back, sale, money, gift),
        Rule(),
        *_money_back(back, money),
        *_tax(back, sale, shop, money),
        Rule(),
        *([] if gift or is_unproved(sale) else [*_left(after, money), Gap(), *_promise(after)]),
        Words(_our_word(), CENTRE, SMALL),
        *letterhead.first_code(codes),
        *letterhead.foot(shop, codes),
    ]
    return Paper(KIND, back.number, tuple(blocks), copy)


def _our_word() -> str:
    return translate("Paper", "This slip is our word: it counts even if our records are lost.")


def _apology(back: GoodsReturn) -> list[Block]:
    if not any(reason(line.reason).ours for line in back.lines):
        return []
    sorry = translate("Paper", "We are sorry. This should not have happened.")
    thanks = translate("Paper", "Thank you for bringing it back.")
    return [Words(sorry, CENTRE, bold=True), Words(thanks, CENTRE, SMALL), Rule()]


def _lines(back: GoodsReturn, sale: Sale, money: Figures, gift: str) -> list[Block]:
    words = translate("Paper", "from receipt {number} of {day}")
    words = words.format(number=printable(sale.number), day=figures.day(sale.at.day))
    if gift:
        words = translate("Paper", "from gift receipt {number}").format(number=printable(gift))
    if is_unproved(sale):
        words = translate("Paper", "without a receipt")
        if sale.origin == NEVER_OURS:
            words = translate("Paper", "not sold here: taken back as a kindness")
    blocks: list[Block] = [Words(words, size=SMALL)]
    for line in back.lines:
        sold = sale.line(line.sale_line)
        blocks.append(Pair(letterhead.goods_words(sold), money.amount(line.refund)))
        units = line.after - line.before
        if is_unproved(sale):
            detail = f"{units} × {money.amount(round_div(line.refund, units))}"
            blocks += [Words(f"  {detail}", size=SMALL)] if units > 1 else []
        elif sold.weighed or (sold.quantity != 1 and not gift):
            detail = translate("Paper", "{units} of {sold}").format(
                units=figures.quantity(units, sold.weighed),
                sold=figures.quantity(sold.quantity, sold.weighed),
            )
            blocks.append(Words(f"  {detail}", size=SMALL))
    return blocks


def _money_back(back: GoodsReturn, money: Figures) -> list[Block]:
    total = translate("Paper", "Back to you {currency}").format(currency=money.code)
    blocks: list[Block] = [Pair(total, money.amount(back.total), HUGE, bold=True)]
    if back.rounding:
        words = translate("Paper", "Rounded for cash")
        blocks.append(Pair(words, money.amount(back.rounding)))
    blocks += [Pair(_leg_words(leg), money.amount(leg.amount)) for leg in back.legs]
    return blocks


def _leg_words(leg: RefundLeg) -> str:
    words = letterhead.back_words(leg.kind, leg.last4)
    if leg.carried:
        return translate("Paper", "Towards new goods ({tender})").format(tender=words)
    return words


def _tax(back: GoodsReturn, sale: Sale, shop: Shop, money: Figures) -> list[Block]:
    taxes = returned_taxes(back, sale)
    if not shop.tax_id and not any(tax.rate for tax in taxes):
        return []
    words = translate("Paper", "Tax in these amounts")
    return [Gap(), Words(words, size=SMALL), *letterhead.tax_table(taxes, money)]


def _left(after: Standing, money: Figures) -> list[Block]:
    """What the customer still has of the receipt, and what was paid for it."""
    rows = [line for line in after.sale.lines if after.left(line.no) > 0]
    if not rows:
        done = translate("Paper", "Everything on the receipt has come back.")
        return [Words(done, size=SMALL)]
    worth = {line.no: _worth(after, line.no) for line in rows}
    words = translate("Paper", "Still yours from the receipt")
    blocks: list[Block] = [Pair(words, money.amount(sum(worth.values())), SMALL, bold=True)]
    dated = letterhead.differ(after.sale.lines)
    for line in rows[:_LEFT_SHOWN]:
        units = figures.quantity(after.left(line.no), line.weighed)
        name = f"  {units} × {letterhead.goods_words(line)}"
        blocks.append(Pair(name, money.amount(worth[line.no]), SMALL))
        for day in letterhead.until_words(line, after.sale.return_by) if dated else ():
            blocks.append(Words(f"    {day}", size=SMALL))
    more = len(rows) - _LEFT_SHOWN
    if more > 0:
        words = translate("Paper", "  further lines: {count}").format(count=f"{more:,}")
        blocks.append(Words(words, size=SMALL))
    return blocks


def _worth(after: Standing, line_no: int) -> int:
    """What was paid for the units of a line that are still with the customer, minor units."""
    line = after.sale.line(line_no)
    paid = line.paid - after.cuts.get(line_no, 0)
    return share_between(paid, line.quantity - after.left(line_no), line.quantity, line.quantity)


def _promise(after: Standing) -> list[Block]:
    if after.all_back:
        return []
    return [Words(letterhead.promises(after.sale.return_by, after.sale.lines), CENTRE, bold=True)]
