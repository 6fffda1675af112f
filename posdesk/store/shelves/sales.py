"""Sales as sold, and how each stands today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, ColumnClause, bindparam, func, literal_column, select

from posdesk.catalogue.traits import GOODS
from posdesk.clock import Moment
from posdesk.identity import PLAN as A_PLAN
from posdesk.returns.standing import Standing
from posdesk.sales.sale import IMPORTED, NOT_PAID_HERE, Sale, SaleLine, TenderLeg
from posdesk.sales.tenders import PLAN
from posdesk.store.approval_tables import REASON_SAID
from posdesk.store.days import day_number, day_of
from posdesk.store.kind_tables import LINE_TRAIT
from posdesk.store.left_tables import LEFT_GOODS
from posdesk.store.offer_tables import LINE_OFFER
from posdesk.store.past_tables import OLD_CREDIT
from posdesk.store.said import Said
from posdesk.store.trade_tables import (
    GOODS_RETURN,
    HONOURED,
    REFUND_LEG,
    RETURN_LINE,
    SALE,
    SALE_LINE,
    SALE_TENDER,
)
from posdesk.store.unit import Unit

_NUMBER: BindParameter[str] = bindparam("number")
_OTHER_WAY: ColumnClause[int] = literal_column("0")
_ELSEWHERE = (  # what went another way than it was paid
    select(func.sum(REFUND_LEG.c.amount))
    .select_from(GOODS_RETURN.join(REFUND_LEG))
    .where(GOODS_RETURN.c.sale == SALE.c.number, REFUND_LEG.c.tender_no == _OTHER_WAY)
    .scalar_subquery()
)
_ROUNDED = (
    select(func.coalesce(func.sum(GOODS_RETURN.c.rounding), literal_column("0")))
    .where(GOODS_RETURN.c.sale == SALE.c.number)
    .scalar_subquery()
)
_CUT: ColumnClause[str] = literal_column("'price_cut'")
_CUTS = (  # paid back without goods: kept among the papers honoured, one row a line
    select(func.count())
    .where(HONOURED.c.plan == SALE.c.number, HONOURED.c.kind == _CUT)
    .scalar_subquery()
)
_TRAITS = (  # what lines are beside goods, and their serial numbers
    select(func.count()).where(LINE_TRAIT.c.sale == SALE.c.number).scalar_subquery()
)
_OFFERS = (  # what offers gave
    select(func.count()).where(LINE_OFFER.c.sale == SALE.c.number).scalar_subquery()
)
_SAID = (  # why lines come back, as customers confirmed it
    select(func.count()).where(REASON_SAID.c.sale == SALE.c.number).scalar_subquery()
)
_LEFT = select(func.count()).where(LEFT_GOODS.c.sale == SALE.c.number).scalar_subquery()
_SALE = Said(
    select(SALE, _ELSEWHERE, _ROUNDED, _CUTS, _TRAITS, _OFFERS, _SAID, _LEFT).where(
        SALE.c.number == _NUMBER
    ),
    "number",
)
_EXISTS = select(SALE.c.number).where(SALE.c.number == _NUMBER)
_BACK = (
    select(func.max(RETURN_LINE.c.after))
    .where(RETURN_LINE.c.sale == SALE_LINE.c.sale, RETURN_LINE.c.line == SALE_LINE.c.no)
    .scalar_subquery()
)
_LINES = Said(
    select(SALE_LINE, _BACK).where(SALE_LINE.c.sale == _NUMBER).order_by(SALE_LINE.c.no), "number"
)
_REFUNDED = (
    select(func.sum(REFUND_LEG.c.amount))
    .select_from(GOODS_RETURN.join(REFUND_LEG))
    .where(GOODS_RETURN.c.sale == SALE_TENDER.c.sale, REFUND_LEG.c.tender_no == SALE_TENDER.c.no)
    .scalar_subquery()
)
_TENDERS = Said(
    select(SALE_TENDER, _REFUNDED).where(SALE_TENDER.c.sale == _NUMBER).order_by(SALE_TENDER.c.no),
    "number",
)
_GIVEN_BACK = (
    select(func.coalesce(func.sum(GOODS_RETURN.c.total), 0))
    .where(GOODS_RETURN.c.sale == SALE.c.number)
    .scalar_subquery()
)
_UNPLACED = (
    select(OLD_CREDIT.c.sku_key, func.sum(OLD_CREDIT.c.pieces))
    .where(OLD_CREDIT.c.customer == bindparam("customer"), OLD_CREDIT.c.at_ms >= bindparam("since"))
    .group_by(OLD_CREDIT.c.sku_key)
)
_OF_CUSTOMERS = (
    select(SALE.c.number)
    .where(SALE.c.customer.in_(bindparam("customers", expanding=True)))
    .order_by(SALE.c.day, SALE.c.at_ms, SALE.c.number)
)
_LATEST = (
    select(
        SALE.c.number, SALE.c.at_ms, SALE.c.offset_min, SALE.c.total, SALE.c.currency,
        SALE.c.origin, _GIVEN_BACK.label("given_back"),
    )
    .order_by(SALE.c.day.desc(), SALE.c.at_ms.desc())
    .limit(bindparam("most"))
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SaleRow:
    """A sale in a list: `total` and what of it was `given_back`, minor units."""

    number: str
    at: Moment
    total: int
    given_back: int
    currency: str
    origin: str


class SalesShelf:
    """Every sale, ours and those brought along."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def of_customer(self, *references: str) -> tuple[str, ...]:
        """Numbers of every sale to that person, oldest first, plans among them."""
        asked = {"customers": list(references)}
        return tuple(self._unit.connection.execute(_OF_CUSTOMERS, asked).scalars().all())

    def add(self, sale: Sale, *, customer: str = "") -> None:
        """Put a sale on the shelf, in the act being written. `customer` is a reference, no name."""
        day = day_number(sale.at.day)
        self._unit.add("sale", [_sale_row(sale, day, customer)])
        self._unit.add("sale_line", [_line_row(sale.number, line, day) for line in sale.lines])
        if [
            each
            for each in sale.lines
            if each.kind != GOODS or each.serials or each.until or each.terms
        ]:
            from posdesk.store.shelves.line_traits import LineTraits

            LineTraits(self._unit).put(sale)
        self._add_offers(sale.number, sale.lines)
        self._unit.add(
            "sale_tender",
            [_tender_row(sale.number, no, leg, day) for no, leg in enumerate(sale.tenders, 1)],
        )

    def add_goods(self, number: str, lines: Sequence[SaleLine], day: date) -> None:
        """More goods on the sale of a plan, after the credit that adds them (E_SEALED else)."""
        rows = [_line_row(number, line, day_number(day)) for line in lines]
        self._unit.add("sale_line", rows)
        self._add_offers(number, lines)

    def _add_offers(self, number: str, lines: Sequence[SaleLine]) -> None:
        if [line for line in lines if line.offers]:
            from posdesk.store.shelves.line_offers import LineOffers  # most sales have none

            LineOffers(self._unit).put(number, lines)

    def exists(self, number: str) -> bool:
        """Whether a sale of that number is on the shelf."""
        found = self._unit.connection.execute(_EXISTS, {"number": number}).first()
        return found is not None

    def alone_with(self, *numbers: str) -> None:
        """No other till books on these sales before this unit ends: ask how they stand after it.

        A plan's number is its sale's: who takes a payment waits for who takes its goods back.
        """
        self._unit.alone(
            *(f"{'plan' if each.startswith(A_PLAN) else 'sale'} {each}" for each in numbers)
        )

    def standing(self, number: str) -> Standing | None:
        """The sale with what came back of it so far; None when these books do not hold it.

        One lost in part is answered with what stands in its place, or as it is, told as `half`.
        """
        ask = self._unit.wire.rows
        found = ask(_SALE, number)
        if not found:
            return self._in_its_place(number)
        (
            number, _, till, _, at_ms, offset_min, currency, total, rounding, tax_included,
            return_by, origin, clerk, customer, elsewhere, rounded, cut, traits,
            offers, said, left,
        ) = found[0]  # fmt: skip
        lines, returned = _lines(ask(_LINES, number))
        serials_back: Mapping[int, tuple[str, ...]] = {}
        if traits:
            from posdesk.store.shelves.line_traits import LineTraits  # where lines have any

            lines, serials_back = LineTraits(self._unit).told(number, lines)
        if offers:
            from posdesk.store.shelves.line_offers import LineOffers

            lines = LineOffers(self._unit).told(number, lines)
        tenders, refunded = _tenders(ask(_TENDERS, number))
        if elsewhere:
            refunded[0] = int(elsewhere)
        sale = Sale(
            number, till, Moment(at_ms, offset_min), currency, lines, tenders,
            day_of(return_by) if return_by else None, bool(tax_included), rounding, origin, clerk,
        )  # fmt: skip
        half = origin not in NOT_PAID_HERE and _is_half(lines, tenders, total, rounding)
        if half and (instead := self._in_its_place(number)) is not None:
            return instead
        unplaced = self._unplaced(customer, at_ms, lines) if origin == IMPORTED else {}
        found_now = Standing(
            sale, returned, refunded,
            unplaced=unplaced, rounded=int(rounded), half=half, serials_back=serials_back,
            said=self._said(number) if said else {},
        )  # fmt: skip
        if any(leg.kind == PLAN.code for leg in tenders):
            from posdesk.store.shelves.plan_goods import on_plan  # and the tables of plans

            found_now = on_plan(self._unit, found_now)
        if cut:
            from posdesk.store.shelves.price_cuts import with_cuts  # where money went back alone

            found_now = with_cuts(self._unit, found_now)
        if left:
            from posdesk.store.shelves.left_here import with_us  # where goods were left

            return with_us(self._unit, found_now)
        return found_now

    def _in_its_place(self, number: str) -> Standing | None:
        from posdesk.store.shelves.remains import RemainsShelf  # where rows are lost

        instead = RemainsShelf(self._unit).instead_of(number)
        return self.standing(instead) if instead else None

    def _said(self, number: str) -> dict[int, str]:
        from posdesk.store.shelves.refusals import RefusalsShelf  # where somebody confirmed any

        return RefusalsShelf(self._unit).reasons_of(number)

    def _unplaced(
        self, customer: str | None, since_ms: int, lines: Sequence[SaleLine]
    ) -> dict[int, int]:
        """What the old system says came back of each line's goods, without naming a receipt."""
        if customer is None:
            return {}
        asked = {"customer": customer, "since": since_ms}
        came = {key: int(n) for key, n in self._unit.connection.execute(_UNPLACED, asked).all()}
        return {line.no: came[key] for line in lines if (key := line.sku.casefold()) in came}

    def latest(self, limit: int) -> tuple[SaleRow, ...]:
        """The latest sales, newest first."""
        rows = self._unit.connection.execute(_LATEST, {"most": limit}).all()
        return tuple(
            SaleRow(
                row.number, Moment(row.at_ms, row.offset_min), row.total, int(row.given_back),
                row.currency, row.origin,
            )
            for row in rows
        )  # fmt: skip


def _sale_row(sale: Sale, day: int, customer: str) -> dict[str, Any]:
    return {
        "number": sale.number,
        "till": sale.till,
        "day": day,
        "at_ms": sale.at.ms,
        "offset_min": sale.at.offset_min,
        "currency": sale.currency,
        "total": sale.total,
        "rounding": sale.rounding,
        "tax_included": int(sale.tax_included),
        "return_by": day_number(sale.return_by) if sale.return_by else None,
        "origin": sale.origin,
        "clerk": sale.clerk,
        "customer": customer or None,
    }


def _line_row(number: str, line: SaleLine, day: int) -> Mapping[str, Any]:
    return {
        "sale": number, "no": line.no, "sku": line.sku, "text": line.text,
        "quantity": line.quantity, "weighed": int(line.weighed), "price_milli": line.price_milli,
        "listed": line.listed, "discount": line.discount, "paid": line.paid,
        "tax_code": line.tax_code, "tax_rate": line.tax_rate, "tax": line.tax, "day": day,
    }  # fmt: skip


def _tender_row(number: str, no: int, leg: TenderLeg, day: int) -> Mapping[str, Any]:
    return {
        "sale": number, "no": no, "kind": leg.kind, "applied": leg.applied, "handed": leg.handed,
        "change": leg.change, "last4": leg.last4, "approval": leg.approval,
        "carried": int(leg.carried), "day": day,
    }  # fmt: skip


def _is_half(
    lines: Sequence[SaleLine], tenders: Sequence[TenderLeg], total: int, rounding: int
) -> bool:
    """Whether lines or tenders of a sale are lost: goods added to a plan make them more, not less.

    What was signed for a plan is in `total`; its lines are counted from one without a gap.
    """
    paid = sum([line.paid for line in lines])
    there = bool(lines) and lines[-1].no == len(lines)
    return paid < total or not there or sum([leg.applied for leg in tenders]) < total + rounding


# Rows are taken apart by place: a column more in a table's definition is met here, and loudly.
def _lines(rows: Sequence[Any]) -> tuple[tuple[SaleLine, ...], dict[int, int]]:
    """The lines, and the units back of each of which any came back."""
    lines, returned = [], {}
    for (
        _, no, sku, text, quantity, weighed, price_milli, listed, discount, paid, tax_code,
        tax_rate, tax, _, back,
    ) in rows:  # fmt: skip
        lines.append(
            SaleLine(
                no, sku, text, quantity, bool(weighed), price_milli, listed, discount, paid,
                tax_code, tax_rate, tax,
            )
        )  # fmt: skip
        if back:
            returned[no] = back
    return tuple(lines), returned


def _tenders(rows: Sequence[Any]) -> tuple[tuple[TenderLeg, ...], dict[int, int]]:
    """The tenders, and the minor units given back by each by which any were."""
    legs, refunded = [], {}
    for _, no, kind, applied, handed, change, last4, approval, carried, _, back in rows:
        legs.append(TenderLeg(kind, applied, handed, change, last4, approval, bool(carried)))
        if back:
            refunded[no] = int(back)
    return tuple(legs), refunded
