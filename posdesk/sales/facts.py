"""A sale as plain facts for the sealed payload: every figure, no person."""

from __future__ import annotations

from posdesk.ledger.journal import Fact
from posdesk.sales.sale import Sale, SaleLine, TenderLeg


def sale_facts(sale: Sale) -> dict[str, Fact]:
    """The sale, its lines and tenders in order; amounts minor units, prices thousandths of one."""
    return {
        "number": sale.number,
        "till": sale.till,
        "at": [sale.at.ms, sale.at.offset_min],
        "currency": sale.currency,
        "lines": [_line(line) for line in sale.lines],
        "tenders": [_tender(leg) for leg in sale.tenders],
        "return_by": sale.return_by.isoformat() if sale.return_by else None,
        "tax_included": sale.tax_included,
        "rounding": sale.rounding,
        "origin": sale.origin,
        "clerk": sale.clerk,
    }


def _line(line: SaleLine) -> list[Fact]:
    return [
        line.no, line.sku, line.text, line.quantity, line.weighed, line.price_milli, line.listed,
        line.discount, line.paid, line.tax_code, line.tax_rate, line.tax,
    ]  # fmt: skip


def _tender(leg: TenderLeg) -> list[Fact]:
    return [
        leg.kind, leg.applied, leg.handed, leg.change, leg.last4, leg.approval, leg.carried,
    ]  # fmt: skip
