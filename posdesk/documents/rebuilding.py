"""The contract on an empty machine: a sale rebuilt from its codes and the public keys alone."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.documents.code_form import T_SALE
from posdesk.documents.scanned import ScannedDocument, ScannedLine, ScannedTender
from posdesk.errors import Refusal
from posdesk.money import round_div
from posdesk.sales.sale import Sale, SaleLine, TenderLeg


class CodesMissing(Refusal):
    """More codes of the paper must be scanned; `figures`: missing (a tuple of k), parts (n)."""

    code = "codes_missing"


class CodesDiffer(Refusal):
    """The codes scanned are not of one sale receipt; `figures["numbers"]` names what they are."""

    code = "codes_differ"


def rebuild_sale(parts: Sequence[ScannedDocument]) -> Sale:
    """The sale as its codes prove it; a code scanned twice does no harm.

    Exact to what was paid, taxed and tendered. Words, list prices and discounts are not in a code:
    the text is the stock code, the price is what was paid, nothing counts as discount.
    """
    by_part = {part.part: part for part in parts}
    numbers = tuple(dict.fromkeys(part.number for part in parts))
    if not parts or any(_paper(part) != _paper(parts[0]) for part in parts):
        raise CodesDiffer(numbers=numbers)
    missing = tuple(k for k in range(1, parts[0].parts + 1) if k not in by_part)
    if missing:
        raise CodesMissing(missing=missing, parts=parts[0].parts)
    lines = [line for k in sorted(by_part) for line in by_part[k].lines]
    first = by_part[1]
    if first.kind != T_SALE or [line.no for line in lines] != list(range(1, len(lines) + 1)):
        raise CodesDiffer(numbers=numbers)
    return Sale(
        number=first.number,
        till=first.till,
        at=first.at,
        currency=first.currency,
        lines=tuple(_sale_line(line, first.tax_included) for line in lines),
        tenders=_tenders(first),
        return_by=first.return_by,
        tax_included=first.tax_included,
        rounding=first.rounding,
    )


def _paper(part: ScannedDocument) -> tuple[object, ...]:
    """What every code of one paper has in common."""
    return (
        part.kind, part.shop_id, part.till, part.epoch, part.number, part.at, part.currency,
        part.parts,
    )  # fmt: skip


def _sale_line(line: ScannedLine, tax_included: bool) -> SaleLine:
    unit = 1_000_000 if line.weighed else 1_000
    listed = line.amount if tax_included else line.amount - line.tax
    return SaleLine(
        no=line.no,
        sku=line.sku,
        text=line.words,
        quantity=line.quantity,
        weighed=line.weighed,
        price_milli=round_div(listed * unit, line.quantity),
        listed=listed,
        discount=0,
        paid=line.amount,
        tax_code=line.tax_code,
        tax_rate=line.tax_rate,
        tax=line.tax,
    )


def _tenders(first: ScannedDocument) -> tuple[TenderLeg, ...]:
    """The tenders; the change is put on the first cash handed over."""
    legs, change = [], first.change
    for tender in first.tenders:
        handed = tender.amount + change if _is_cash(tender) else 0
        given = change if _is_cash(tender) else 0
        legs.append(
            TenderLeg(
                tender.kind, tender.amount, handed, given, tender.last4, carried=tender.carried
            )
        )
        change -= given
    return tuple(legs)


def _is_cash(tender: ScannedTender) -> bool:
    return tender.kind == "cash" and not tender.carried
