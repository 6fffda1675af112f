"""What is written into the QR codes of a receipt and of a return slip."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.clock import Moment
from posdesk.documents import code_form as form
from posdesk.documents.code_lines import Row, signed_codes
from posdesk.documents.plain_cbor import Value
from posdesk.keys import TillKey
from posdesk.returns.goods_return import GoodsReturn, RefundLeg
from posdesk.sales.sale import Sale, SaleLine, TaxTotal, TenderLeg
from posdesk.settings import Shop, Till


def codes_for_sale(
    sale: Sale, shop: Shop, till: Till, link: bytes, key: TillKey
) -> tuple[str, ...]:
    """The signed codes of a sale's receipt, the first one first; `link` is the chain before it."""
    head = head_of(form.T_SALE, sale.number, sale.at, sale.currency, shop, till)
    first = sale_fields(sale, link)
    first[form.F_TERMS] = form.terms_hash()
    return signed_codes(head, first, sale_rows(sale), sale.tax_totals, key)


def sale_rows(sale: Sale) -> list[Row]:
    """A sale's lines as its codes hold them."""
    return _rows(sale.lines, sale.tax_totals)


def goods_rows(lines: Sequence[SaleLine]) -> tuple[list[Row], tuple[TaxTotal, ...]]:
    """Lines that are no sale of their own, and their tax by rate."""
    sums: dict[tuple[str, int], tuple[int, int]] = {}
    for line in lines:
        gross, tax = sums.get((line.tax_code, line.tax_rate), (0, 0))
        sums[line.tax_code, line.tax_rate] = (gross + line.paid, tax + line.tax)
    taxes = tuple(TaxTotal(code, rate, *amounts) for (code, rate), amounts in sums.items())
    return _rows(lines, taxes), taxes


def _rows(lines: Sequence[SaleLine], taxes: Sequence[TaxTotal]) -> list[Row]:
    places = {(tax.code, tax.rate): place for place, tax in enumerate(taxes)}
    return [
        Row(
            form.goods_form(line.sku, line.text),
            line.paid,
            line.quantity,
            line.weighed,
            places[line.tax_code, line.tax_rate],
            line.tax_rate,
            line.tax,
        )
        for line in lines
    ]


def sale_fields(sale: Sale, link: bytes) -> dict[int, Value]:
    """What the first code of a sale has besides head, lines and terms."""
    first: dict[int, Value] = {
        form.F_TENDERS: [tender_form(leg) for leg in sale.tenders],
        form.F_LINK: link[:8],
    }
    if sale.return_by is not None:
        first[form.F_RETURN_BY] = (sale.return_by - form.DAY_ONE).days
    _unless_zero(first, form.F_ROUNDING, sale.rounding)
    _unless_zero(first, form.F_CHANGE, sum(leg.change for leg in sale.tenders))
    if not sale.tax_included:
        first[form.F_TAX_ADDED] = True
    return first


def codes_for_return(
    back: GoodsReturn, sale: Sale, shop: Shop, till: Till, link: bytes, key: TillKey
) -> tuple[str, ...]:
    """The signed codes of a return slip; `sale` is the receipt the goods came back from."""
    taxes = returned_taxes(back, sale)
    places = {(tax.code, tax.rate): place for place, tax in enumerate(taxes)}
    rows = []
    for line in back.lines:
        sold = sale.line(line.sale_line)
        rows.append(
            Row(
                form.goods_form(sold.sku, sold.text),
                line.refund,
                line.after - line.before,
                sold.weighed,
                places[sold.tax_code, sold.tax_rate],
                sold.tax_rate,
                line.tax,
                (line.sale_line, line.before),
            )
        )
    first: dict[int, Value] = {
        form.F_TENDERS: [tender_form(leg) for leg in back.legs],
        form.F_TERMS: form.terms_hash(),
        form.F_LINK: link[:8],
        form.F_ORIGINAL: back.sale,
    }
    _unless_zero(first, form.F_ROUNDING, back.rounding)
    head = head_of(form.T_RETURN, back.number, back.at, back.currency, shop, till)
    return signed_codes(head, first, rows, taxes, key)


def returned_taxes(back: GoodsReturn, sale: Sale) -> tuple[TaxTotal, ...]:
    """Tax given back by rate: `gross` minor units refunded, of which `tax`."""
    sums: dict[tuple[str, int], tuple[int, int]] = {}
    for line in back.lines:
        sold = sale.line(line.sale_line)
        gross, tax = sums.get((sold.tax_code, sold.tax_rate), (0, 0))
        sums[sold.tax_code, sold.tax_rate] = (gross + line.refund, tax + line.tax)
    return tuple(TaxTotal(code, rate, *amounts) for (code, rate), amounts in sums.items())


def head_of(
    kind: int, number: str, at: Moment, currency: str, shop: Shop, till: Till
) -> dict[int, Value]:
    """The fields that stand in every code of a paper."""
    head: dict[int, Value] = {
        form.F_VERSION: form.version_of(kind),
        form.F_TYPE: kind,
        form.F_SHOP: bytes.fromhex(shop.shop_id),
        form.F_TILL: till.number,
        form.F_EPOCH: till.epoch,
        form.F_NUMBER: form.number_form(number, form.LETTERS[kind], till.number),
        form.F_TIME: at.ms // 1000,
        form.F_CURRENCY: currency,
    }
    _unless_zero(head, form.F_OFFSET, at.offset_min)
    return head


def tender_form(leg: TenderLeg | RefundLeg) -> list[Value]:
    """[kind, amount, last4, tender of the sale, carried], cut where only empty ones follow."""
    amount = leg.amount if isinstance(leg, RefundLeg) else leg.applied
    tender_no = leg.tender_no if isinstance(leg, RefundLeg) else 0
    row: list[Value] = [form.kind_form(leg.kind), amount, leg.last4[-4:], tender_no, leg.carried]
    while not row[-1] and len(row) > 2:
        row.pop()
    return row


def _unless_zero(facts: dict[int, Value], field: int, figure: int) -> None:
    if figure:
        facts[field] = figure
