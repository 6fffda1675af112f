"""The receipt of a sale: what was bought, for how much, how it was paid, and our word on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from posdesk.documents import figures, letterhead, receipt_form
from posdesk.documents.figures import Figures
from posdesk.documents.paper import CENTRE, HUGE, SMALL, Block, Gap, Pair, Paper, Rule, Words
from posdesk.plain_text import printable
from posdesk.sales.sale import Sale, SaleLine, TenderLeg
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "sale_receipt"


class Points(Protocol):
    """What the sale does to the points of who bought."""

    @property
    def earned(self) -> int: ...
    @property
    def spent(self) -> int: ...
    @property
    def balance(self) -> int: ...


def compose(
    sale: Sale,
    shop: Shop,
    codes: Sequence[str],
    copy: int = 0,
    *,
    points: Points | None = None,
) -> Paper:
    """The receipt with its signed codes; `copy` is the number of a reprint, 0 the original."""
    money = Figures(sale.currency)
    blocks = [
        *letterhead.head(shop),
        *letterhead.title(
            translate("Paper", "RECEIPT"), sale.number, sale.at, sale.till, sale.clerk
        ),
        *receipt_form.arranged(shop.form, shop.currency, _parts(sale, shop, money, codes, points)),
    ]
    return Paper(KIND, sale.number, tuple(blocks), copy)


def _parts(
    sale: Sale, shop: Shop, money: Figures, codes: Sequence[str], points: Points | None
) -> dict[str, Sequence[Block]]:
    """What stands between title and end, by the names a form has for it."""
    return {
        "goods": [*_lines(sale, money), Rule()],
        "total": _total(sale, money),
        "pieces": _pieces(sale, money),
        "paid": [*_rounded(sale, money), Rule(), *_tenders(sale, money), *_points(points)],
        "tax": _included_tax(sale, shop, money),
        "window": [
            Rule(),
            Words(letterhead.promises(sale.return_by, sale.lines), CENTRE, bold=True),
        ],
        "our_word": [Words(_our_word(), CENTRE, SMALL)],
        "code": letterhead.first_code(codes),
        "foot": letterhead.foot(shop, codes),
    }


def _points(points: Points | None) -> list[Block]:
    if points is None:
        return []
    moved = [(translate("Paper", "Points spent"), -points.spent)] if points.spent else []
    moved.append((translate("Paper", "Points for this"), points.earned))
    moved.append((translate("Paper", "Points you have"), points.balance))
    return [Rule(), *(Pair(words, f"{count:,}", SMALL) for words, count in moved)]


def _our_word() -> str:
    return translate("Paper", "This receipt is our word: it counts even if our records are lost.")


def _lines(sale: Sale, money: Figures) -> list[Block]:
    """A row a line: what was paid for it; where the shop adds tax, what it was before tax."""
    marked, dated = len(sale.tax_totals) > 1, letterhead.differ(sale.lines)
    blocks: list[Block] = []
    for line in sale.lines:
        words = letterhead.goods_words(line)
        if marked and line.tax_code:
            words = f"{words} · {printable(line.tax_code)}"
        figure = line.paid if sale.tax_included else line.paid - line.tax
        blocks.append(Pair(words, money.amount(figure)))
        detail = _detail(line, money)
        if detail:
            blocks.append(Words(f"  {detail}", size=SMALL))
        if line.serials:
            words = translate("Paper", "serial {numbers}").format(numbers=", ".join(line.serials))
            blocks.append(Words(f"  {printable(words)}", size=SMALL))
        for slip in line.slips:
            words = translate("Paper", "with its own paper {number}").format(number=printable(slip))
            blocks.append(Words(f"  {words}", size=SMALL))
        for words in letterhead.until_words(line, sale.return_by) if dated else ():
            blocks.append(Words(f"  {words}", size=SMALL))
        for words in letterhead.terms_words(line, money) if line.terms else ():
            blocks.append(Words(f"  {words}", size=SMALL))
        for share in line.offers:
            blocks.append(Pair(f"  {printable(share.name)}", money.amount(-share.amount), SMALL))
    return blocks


def _detail(line: SaleLine, money: Figures) -> str:
    """`2 x 6.50`, and what was taken off the price."""
    units = ""
    if line.weighed or line.quantity != 1:
        units = f"{figures.quantity(line.quantity, line.weighed)} × "
        units += money.unit_price(line.price_milli)
    if not line.discount:
        return units
    words = translate("Paper", "{listed} less {discount}")
    less = words.format(listed=money.amount(line.listed), discount=money.amount(line.discount))
    return f"{units} = {less}" if units else less


def _total(sale: Sale, money: Figures) -> list[Block]:
    blocks: list[Block] = []
    if not sale.tax_included:
        before = sale.total - sum(tax.tax for tax in sale.tax_totals)
        blocks.append(Pair(translate("Paper", "Before tax"), money.amount(before)))
        for tax in sale.tax_totals:
            words = translate("Paper", "Tax {rate} on {net}").format(
                rate=f"{printable(tax.code)} {figures.percent(tax.rate)}".strip(),
                net=money.amount(tax.gross - tax.tax),
            )
            blocks.append(Pair(words, money.amount(tax.tax)))
    total = translate("Paper", "Total {currency}").format(currency=money.code)
    blocks.append(Pair(total, money.amount(sale.total), HUGE, bold=True))
    return blocks


def _pieces(sale: Sale, money: Figures) -> list[Block]:
    pieces = sum([1 if line.weighed else line.quantity for line in sale.lines])
    words = translate("Paper", "pieces: {count}").format(count=f"{pieces:,}")
    discount, off = sum([line.discount for line in sale.lines]), ""
    if discount:
        off = translate("Paper", "taken off: {discount}").format(discount=money.amount(discount))
    return [Pair(words, off, SMALL)]


def _rounded(sale: Sale, money: Figures) -> list[Block]:
    if not sale.rounding:
        return []
    paid = translate("Paper", "To pay")
    return [
        Pair(translate("Paper", "Rounded for cash"), money.amount(sale.rounding)),
        Pair(paid, money.amount(sale.total + sale.rounding), bold=True),
    ]


def _tenders(sale: Sale, money: Figures) -> list[Block]:
    blocks: list[Block] = []
    for leg in sale.tenders:
        blocks.append(Pair(_tender_words(leg), money.amount(leg.applied)))
        if leg.change:
            handed = translate("Paper", "handed {handed}, change {change}").format(
                handed=money.amount(leg.handed), change=money.amount(leg.change)
            )
            blocks.append(Pair("", handed, SMALL))
    return blocks


def _tender_words(leg: TenderLeg) -> str:
    words = letterhead.tender_words(leg.kind, leg.last4)
    if leg.carried:
        return translate("Paper", "Brought back ({tender})").format(tender=words)
    return words


def _included_tax(sale: Sale, shop: Shop, money: Figures) -> list[Block]:
    """The tax inside the prices, by rate; none for a shop that charges no tax."""
    taxes = sale.tax_totals
    if not sale.tax_included or not (shop.tax_id or any(tax.rate for tax in taxes)):
        return []
    words = translate("Paper", "Tax in these prices")
    return [Gap(), Words(words, size=SMALL), *letterhead.tax_table(taxes, money)]
