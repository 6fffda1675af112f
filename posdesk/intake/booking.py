"""Old invoices -> acts to book: sales, returns of their lines, returns without receipt, notes.

Each line is rounded once, to the minor unit; what that left is reported. Nothing of the old till's
money moves here: all postings are between accounts of the past (IMPORTED).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from posdesk.clock import Moment
from posdesk.desk.actions.import_sales import OldAct
from posdesk.intake.kinds import GOODS, SALE
from posdesk.intake.linking import Link, Links, Unlinked, in_order, numbered
from posdesk.intake.old_sales import OldInvoice, OldLine
from posdesk.ledger.journal import Fact, Posting
from posdesk.money import MILLI, extend
from posdesk.returns.booking import imported_postings as returned_postings
from posdesk.returns.goods_return import GoodsReturn, ReturnLine
from posdesk.returns.window import printed_day
from posdesk.sales.booking import imported_postings as sold_postings
from posdesk.sales.booking import summed
from posdesk.sales.sale import IMPORTED, Sale, SaleLine
from posdesk.settings import Shop
from posdesk.store.shelves.past import OldCredit

SALE_KIND, RETURN_KIND, NOTE_KIND = "sale_imported", "return_imported", "note_imported"
OLD_TILL = 0  # none of ours
_REASON = "other"


@dataclass(frozen=True, slots=True)
class Left:
    """What rounding left of one line: exact less booked, thousandths of a minor unit."""

    line: OldLine
    milli: int


def rounding_left(lines: Iterable[OldLine]) -> list[Left]:
    """Lines whose exact amount is finer than the minor unit it is booked in."""
    left = (Left(line, line.exact_milli - MILLI * booked(line)) for line in lines)
    return [each for each in left if each.milli]


def booked(line: OldLine) -> int:
    """What a line is booked at, minor units; below zero for a credit."""
    return extend(line.price_milli, line.quantity, weighed=False)


def digest(invoice: OldInvoice) -> bytes:
    """What an invoice says of goods and money, so that a second bringing can be compared.

    Nobody's id goes into it: a hash of five digits hides nothing.
    """
    said = [
        f"{line.no}\x1f{line.sku}\x1f{line.quantity}\x1f{line.price_milli}\x1f{line.at}"
        for line in sorted(invoice.lines, key=lambda line: line.no)
    ]
    return hashlib.sha256("\x1e".join(said).encode("utf-8", "surrogatepass")).digest()[:16]


def acts_of(invoices: Sequence[OldInvoice], links: Links, shop: Shop) -> list[OldAct]:
    """The acts in the order they are booked: sales and notes, then credits as they came back."""
    words = _words(invoices)
    found: list[Link | Unlinked] = [*links.linked, *links.unlinked]
    answers = {(each.credit.invoice, each.credit.no): each for each in found}
    sales = [_sale_act(each, shop, words) for each in invoices if not each.credited]
    credits = [each for each in invoices if each.credited]
    order = dict.fromkeys(line.invoice for line in in_order(credits))
    by_number = {invoice.number: invoice for invoice in credits}
    return sales + [_credit_act(by_number[number], shop, answers) for number in order]


def _words(invoices: Sequence[OldInvoice]) -> Mapping[str, str]:
    """The words of each code as sold. A free line's own words are often a clerk's note."""
    found: dict[str, str] = {}
    for invoice in invoices:
        for line in invoice.lines:
            if line.klass == SALE and line.text:
                found.setdefault(line.sku.casefold(), line.text)
    return found


def _sale_act(invoice: OldInvoice, shop: Shop, words: Mapping[str, str]) -> OldAct:
    lines = tuple(_sale_line(line, no, words) for line, no in numbered(invoice.sold))
    sale = None
    if lines:
        at = _moment(invoice)
        sale = Sale(
            number=invoice.number,
            till=OLD_TILL,
            at=at,
            currency=shop.currency,
            lines=lines,
            tenders=(),
            return_by=printed_day(shop, at.day),
            origin=IMPORTED,
        )
    return OldAct(
        kind=SALE_KIND if sale else NOTE_KIND,
        number=invoice.number,
        facts=_facts(invoice),
        postings=sold_postings(sale.total) if sale else (),
        sale=sale,
        customer=invoice.customer if sale else "",
    )


def _sale_line(line: OldLine, no: int, words: Mapping[str, str]) -> SaleLine:
    paid = booked(line)
    known = words.get(line.sku.casefold(), line.sku)
    return SaleLine(
        no=no,
        sku=line.sku,
        text=line.text if line.klass == SALE and line.text else known,
        quantity=line.quantity,
        weighed=False,
        price_milli=line.price_milli,
        listed=paid,
        discount=0,
        paid=paid,
        tax_code="",
        tax_rate=0,
        tax=0,
    )


def _credit_act(
    invoice: OldInvoice, shop: Shop, answers: Mapping[tuple[str, int], Link | Unlinked]
) -> OldAct:
    by_sale: dict[str, list[Link]] = {}
    credited: list[Fact] = []
    claims: list[tuple[str, int, int]] = []
    unplaced: list[OldCredit] = []
    postings: list[Posting] = []
    for line in sorted(invoice.credited, key=lambda each: each.no):
        answer = answers[line.invoice, line.no]
        why = answer.reason if isinstance(answer, Unlinked) else answer.sale
        credited.append([line.no, line.sku, -line.quantity, line.price_milli, -booked(line), why])
        if isinstance(answer, Link):
            by_sale.setdefault(answer.sale, []).append(answer)
        elif answer.claim:
            claims.append((*answer.claim, -line.quantity))
        if isinstance(answer, Unlinked) and line.kind == GOODS and invoice.customer:
            at = _moment(invoice)
            unplaced.append(OldCredit(invoice.number, line.no, line.sku, -line.quantity, at))
        postings += returned_postings(-booked(line))
    returns = tuple(
        _goods_return(invoice, place, sale, links, shop)
        for place, (sale, links) in enumerate(by_sale.items())
    )
    return OldAct(
        kind=RETURN_KIND,
        number=invoice.number,
        facts=_facts(invoice) | {"credited": credited},
        postings=summed((each.account, each.minor) for each in postings),
        returns=returns,
        customer=invoice.customer,
        claims=tuple(claims),
        unplaced=tuple(unplaced),
    )


def _goods_return(
    invoice: OldInvoice, place: int, sale: str, links: Sequence[Link], shop: Shop
) -> GoodsReturn:
    """What of a credit came back from one sale; one credit may give back goods of several."""
    return GoodsReturn(
        number=f"{invoice.number}/{place + 1}" if place else invoice.number,
        sale=sale,
        till=OLD_TILL,
        at=_moment(invoice),
        currency=shop.currency,
        lines=tuple(
            ReturnLine(link.line, link.before, link.after, -booked(link.credit), 0, _REASON)
            for link in links
        ),
        legs=(),
    )


def _facts(invoice: OldInvoice) -> dict[str, Fact]:
    """What the tables do not say: the old day as written, the source's own line numbers, notes."""
    facts: dict[str, Fact] = {
        "number": invoice.number,
        "old_day": invoice.at.isoformat(sep=" ", timespec="minutes"),
        "digest": digest(invoice),
    }
    old_numbers = [line.no for line, _ in numbered(invoice.sold)]
    if old_numbers != list(range(1, len(old_numbers) + 1)):
        facts["old_lines"] = list(old_numbers)
    if invoice.noted:
        facts["noted"] = [
            [line.no, line.klass, line.sku, line.quantity, line.price_milli]
            for line in invoice.noted
        ]
    return facts


def _moment(invoice: OldInvoice) -> Moment:
    at = invoice.at
    return Moment.at(at.year, at.month, at.day, at.hour, at.minute)
