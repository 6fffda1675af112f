"""The contract on an empty machine: a sale, or a plan, from its codes and the public keys alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from posdesk.clock import Moment
from posdesk.documents.code_form import T_PLAN, T_SALE
from posdesk.documents.plan_form import STEPS, runs
from posdesk.documents.plan_position import PlanPosition
from posdesk.documents.scanned import ScannedDocument, ScannedLine, ScannedTender
from posdesk.errors import Refusal
from posdesk.instalments.plan import Plan, plan_on_paper
from posdesk.instalments.schedule import MONTH
from posdesk.money import round_div
from posdesk.sales.sale import Sale, SaleLine, TenderLeg

_NOON = 12


class CodesMissing(Refusal):
    """More codes of the paper must be scanned; `figures`: missing (a tuple of k), parts (n)."""

    code = "codes_missing"


class CodesDiffer(Refusal):
    """The codes scanned are not of one such paper; `figures["numbers"]` names what they are."""

    code = "codes_differ"


def rebuild_sale(parts: Sequence[ScannedDocument]) -> Sale:
    """The sale as its codes prove it; a code scanned twice does no harm.

    Exact to what was paid, taxed and tendered. Words, list prices and discounts are not in a code:
    the text is the stock code, the price is what was paid, nothing counts as discount.
    """
    by_part = _whole_paper(parts)
    lines = [line for k in sorted(by_part) for line in by_part[k].lines]
    first = by_part[1]
    in_order = [line.no for line in lines] == list(range(1, len(lines) + 1))
    if first.kind not in (T_SALE, T_PLAN) or not in_order:
        raise CodesDiffer(numbers=(first.number,))
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


def rebuild_position(parts: Sequence[ScannedDocument]) -> PlanPosition:
    """How a plan stands by the codes of any one of its papers.

    The first of several codes says all but the older payments; that they are missing is told.
    """
    by_part = _whole_paper(parts)
    slices = [by_part[k].plan for k in sorted(by_part)]
    first = slices[0]
    if first is None:
        raise CodesDiffer(numbers=(by_part[1].number,))
    further = [each for each in slices[1:] if each is not None]
    position = replace(
        first,
        dues=tuple(due for each in (first, *further) for due in each.dues),
        cuts=tuple(cut for each in (first, *further) for cut in each.cuts),
        payments=tuple(paid for each in (*reversed(further), first) for paid in each.payments),
    )
    if not position.adds_up:
        raise CodesDiffer(numbers=(by_part[1].number,))
    return position


def rebuild_plan(
    parts: Sequence[ScannedDocument], text: str, position: PlanPosition | None = None
) -> Plan:
    """The plan as any one of its papers proves it: from the agreement with its goods, from every
    other with one line of `text` for them (SE-002). Its payments stand in `rebuild_position`,
    which is `position` where that was asked before.
    """
    position = position or rebuild_position(parts)
    first = parts[0]
    every = _every(position)
    if first.kind == T_PLAN:
        sale = rebuild_sale(parts)
        return Plan(
            number=sale.number,
            customer=position.customer,
            sale=sale,
            dues=position.dues,
            kept=position.kept,
            at=first.at,
            clerk="",
            terms=position.terms,
            every=every,
        )
    signed = position.signed
    return plan_on_paper(
        position.number,
        position.customer,
        first.currency,
        position.price,
        position.deposit,
        position.dues,
        Moment.at(signed.year, signed.month, signed.day, _NOON),
        text=text,
        kept=position.kept,
        till=first.till,
        cuts=position.price - position.deposit - sum(due.amount for due in position.dues),
        terms=position.terms,
        every=every,
    )


def rebuild_added(parts: Sequence[ScannedDocument]) -> tuple[SaleLine, ...]:
    """The goods that a page of a change adds to a plan, numbered from 1; none of other papers.

    They cost what the page says was added: CodesDiffer otherwise.
    """
    if parts[0].kind == T_PLAN:
        return ()
    by_part = _whole_paper(parts)
    lines = [line for k in sorted(by_part) for line in by_part[k].lines]
    told = [cut.amount for cut in rebuild_position(parts).cuts if cut.number == parts[0].number]
    if lines and sum(line.amount for line in lines) != -sum(told):
        raise CodesDiffer(numbers=(parts[0].number,))
    return tuple(_sale_line(line, True) for line in lines)


def _every(position: PlanPosition) -> str:
    """How far apart the parts are, most of them."""
    found = runs(position.dues, position.signed)
    longest = max(found, key=lambda run: run[2], default=(0, 0, 0, 0))
    return STEPS.get(longest[1], MONTH)


def _whole_paper(parts: Sequence[ScannedDocument]) -> dict[int, ScannedDocument]:
    """The codes by their place; refused unless they are all those of one paper."""
    by_part = {part.part: part for part in parts}
    numbers = tuple(dict.fromkeys(part.number for part in parts))
    if not parts or any(_paper(part) != _paper(parts[0]) for part in parts):
        raise CodesDiffer(numbers=numbers)
    missing = tuple(k for k in range(1, parts[0].parts + 1) if k not in by_part)
    if missing:
        raise CodesMissing(missing=missing, parts=parts[0].parts)
    return by_part


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
