"""What every paper of the shop has: its name at the top, its promise and its codes at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from posdesk.catalogue.terms import FEE_AMOUNT, FEE_PERCENT, KEPT_OUT, WORN, percent_words
from posdesk.clock import Moment
from posdesk.documents import figures
from posdesk.documents.codes import check_code
from posdesk.documents.paper import CENTRE, LARGE, SMALL, Block, Gap, Pair, QrCode, Rule, Words
from posdesk.plain_text import printable
from posdesk.sales.sale import SaleLine, TaxTotal
from posdesk.sales.tenders import CHEQUE, PLAN, tender
from posdesk.settings import Shop
from posdesk.wording import translate


def head(shop: Shop) -> list[Block]:
    """Who the shop is: name, address, tax number (RC-1)."""
    about = [" · ".join(printable(row) for row in shop.address)]
    if shop.tax_id:
        number = translate("Paper", "Tax no. {number}")
        about.append(number.format(number=printable(shop.tax_id)))
    blocks: list[Block] = [Words(printable(shop.name), CENTRE, LARGE, bold=True)]
    blocks += [Words(row, CENTRE, SMALL) for row in about if row]
    if shop.demo:
        words = translate("Paper", "Demo shop: no real goods, no real money")
        blocks.append(Words(words, CENTRE, SMALL))
    return [*blocks, Rule(dashed=False)]


def title(words: str, number: str, at: Moment, till: int, clerk: str) -> list[Block]:
    """What the paper is, its number, when and where. The clerk is a number, never a name."""
    where = translate("Paper", "till {till}").format(till=till)
    if clerk:
        by = translate("Paper", "clerk {clerk}").format(clerk=printable(clerk))
        where = f"{where} · {by}"
    return [
        Pair(words, printable(number), bold=True),
        Pair(figures.weekday_and_time(at), where, SMALL),
        Rule(),
    ]


def goods_words(line: SaleLine) -> str:
    """What the goods are called, or their stock code when the name has nothing to see in it."""
    return printable(line.text).strip() or printable(line.sku) or translate("Paper", "Goods")


def promise(return_by: date | None) -> str:
    """The return promise in one plain sentence."""
    if return_by is None:
        return translate("Paper", "Bring anything back. Faulty or wrong: any time.")
    words = translate("Paper", "Bring anything back until {day}. Faulty or wrong: any time.")
    return words.format(day=figures.day(return_by))


def promises(return_by: date | None, lines: Sequence[SaleLine]) -> str:
    """The same of a receipt: where lines have days of their own, they stand at the lines."""
    if any(line.terms for line in lines):
        return promise(return_by) + " " + _by_its_terms(lines)
    if return_by is None or not differ(lines):
        return promise(return_by)
    return translate(
        "Paper", "Bring anything back until the day at its line. Faulty or wrong: any time."
    )


def _by_its_terms(lines: Sequence[SaleLine]) -> str:
    """What stands at a line counts for a change of mind, and for nothing else.

    Of goods that were sent, the right to change one's mind is told here: else nothing may be taken
    off them, however worn they are (PC-09).
    """
    words = translate("Paper", "A change of mind: as its line says.")
    if not any(each.what == WORN for line in lines for each in line.terms):
        return words
    return (
        words
        + " "
        + translate(
            "Paper",
            "What was sent to you may come back for no reason within 14 days of its coming; "
            "try it as you would in a shop.",
        )
    )


def terms_words(line: SaleLine, money: figures.Figures) -> list[str]:
    """What its terms say of a change of mind, each with its figure."""
    told = []
    for term in line.terms:
        if term.what == FEE_PERCENT:
            words = translate("Paper", "Change of mind: {percent} % restocking is kept")
            told.append(words.format(percent=percent_words(term.amount)))
        elif term.what == FEE_AMOUNT:
            words = translate("Paper", "Change of mind: {amount} a piece is kept")
            told.append(words.format(amount=money.amount(term.amount)))
        elif term.what == WORN:
            told.append(translate("Paper", "Worn beyond trying: less may come back"))
        else:
            told.append(translate("Terms", KEPT_OUT[term.what]))
    return told


def differ(lines: Sequence[SaleLine]) -> bool:
    """Whether any of them has another last day than the receipt."""
    return bool([line for line in lines if line.until])


def until_words(line: SaleLine, return_by: date | None) -> list[str]:
    """`back until 21 Jan 2027`, said at each line of a receipt whose days differ."""
    day = line.until or return_by
    if day is None:
        return []
    return [translate("Paper", "back until {day}").format(day=figures.day(day))]


def tender_words(kind: str, last4: str) -> str:
    """`Cash`, `Card ending 4242`: four digits at most (US-5)."""
    try:
        name = translate("Tender", tender(kind).name)
    except KeyError:
        name = printable(kind)
    if not last4:
        return name
    return translate("Paper", "{tender} ending {digits}").format(tender=name, digits=last4[-4:])


def back_words(kind: str, last4: str) -> str:
    """The way money goes back: a cheque of hers is no cheque of ours, and what is owed on a plan
    goes down first."""
    if kind == PLAN.code:
        return translate("Paper", "Off what you owe on the plan")
    if kind == CHEQUE.code:
        return translate("Paper", "As a bank transfer, for the cheque")
    return tender_words(kind, last4)


def tax_table(taxes: Sequence[TaxTotal], money: figures.Figures) -> list[Block]:
    """One small row a rate: `20% on 44.16 net` and the tax."""
    blocks: list[Block] = []
    for tax in taxes:
        words = translate("Paper", "{rate} on {net} net").format(
            rate=figures.percent(tax.rate), net=money.amount(tax.gross - tax.tax)
        )
        name = f"{printable(tax.code)} · " if len(taxes) > 1 and tax.code else ""
        blocks.append(Pair(name + words, money.amount(tax.tax), SMALL))
    return blocks


def first_code(codes: Sequence[str]) -> list[Block]:
    """The first code with its check code; empty when nothing was signed."""
    return [Gap(), _code(codes, 0), Gap()] if codes else []


def foot(shop: Shop, codes: Sequence[str]) -> list[Block]:
    """The last words, then further codes where one could not hold every line."""
    blocks: list[Block] = [Rule(dashed=False)]
    blocks += [Words(printable(row), CENTRE, SMALL) for row in shop.foot]
    last = translate("Paper", "Something wrong? Tell us. Sorry comes first.")
    blocks.append(Words(last, CENTRE, SMALL))
    for place in range(1, len(codes)):
        blocks += [Gap(), _code(codes, place)]
    return blocks


def _code(codes: Sequence[str], place: int) -> QrCode:
    words = translate("Paper", "check code {code}").format(code=check_code(codes[place]))
    if len(codes) > 1:
        part = translate("Paper", "{part} of {parts}")
        words = part.format(part=place + 1, parts=len(codes)) + " · " + words
    return QrCode(codes[place], words)
