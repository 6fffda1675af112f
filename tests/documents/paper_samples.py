"""Sales and returns as samples for the tests of papers, codes and verifiers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from posdesk.clock import Moment
from posdesk.identity import Number
from posdesk.keys import KeyRing, make_key
from posdesk.money import round_div, share_between
from posdesk.returns.goods_return import GoodsReturn, RefundLeg, ReturnLine
from posdesk.returns.standing import Standing
from posdesk.sales.sale import Sale, SaleLine, TenderLeg
from posdesk.settings import Shop, Till

KEY = make_key(bytes(range(32)))
OTHER_KEY = make_key(bytes(range(1, 33)))
RETIRED_KEY = make_key(bytes(range(2, 34)))  # signs no more; what it signed counts for ever
REVOKED_KEY = make_key(bytes(range(3, 35)))  # of a till that was stolen after these numbers
RING = KeyRing(
    [KEY.public, RETIRED_KEY.public, REVOKED_KEY.public],
    {REVOKED_KEY.id: {"S1": 123, "R1": 243, "P1": 0}},
)
TILL = Till(1, 1)
LINK = bytes(range(100, 132))
AT = Moment.at(2026, 11, 22, 14, 5)
UNTIL = date(2027, 1, 21)
SHOP = Shop(
    shop_id="9f1c02d4aa5b7e10",
    name="Harbour Gifts",
    currency="GBP",
    address=("12 Quay Street", "Whitby"),
    tax_id="123 4567 89",
    foot=("Open daily from nine to six",),
)


def a_line(
    no: int,
    text: str,
    paid: int,
    quantity: int = 1,
    *,
    sku: str | None = None,
    weighed: bool = False,
    discount: int = 0,
    rate: tuple[str, int] = ("S", 20_000),
    added: bool = False,
    tax: int | None = None,
) -> SaleLine:
    """A line for which `paid` was paid, tax included; `added`: the shop adds tax to its prices."""
    code, percent = rate
    inside = round_div(paid * percent, 100_000 + percent) if tax is None else tax
    listed = (paid - inside if added else paid) + discount
    unit = 1_000_000 if weighed else 1_000
    return SaleLine(
        no=no,
        sku=str(22_422 + no) if sku is None else sku,
        text=text,
        quantity=quantity,
        weighed=weighed,
        price_milli=round_div(listed * unit, quantity),
        listed=listed,
        discount=discount,
        paid=paid,
        tax_code=code,
        tax_rate=percent,
        tax=inside,
    )


def a_sale(
    lines: Sequence[SaleLine],
    tenders: Sequence[TenderLeg] = (),
    *,
    currency: str = "GBP",
    running: int = 123,
    rounding: int = 0,
    added: bool = False,
    at: Moment = AT,
) -> Sale:
    """A sale of those lines, paid in exact cash unless it says otherwise."""
    due = sum(line.paid for line in lines) + rounding
    return Sale(
        number=str(Number("S", 1, running)),
        till=1,
        at=at,
        currency=currency,
        lines=tuple(lines),
        tenders=tuple(tenders) or (TenderLeg("cash", due, handed=due),),
        return_by=UNTIL,
        tax_included=not added,
        rounding=rounding,
        clerk="7",
    )


def many_lines(count: int, *, sku: str = "{}", first: int = 10_001) -> list[SaleLine]:
    """Lines with different goods, amounts and quantities, at two rates."""
    return [
        a_line(
            no,
            f"Article {no}",
            99 + no * 7,
            1 + no % 3,
            sku=sku.format(first + no),
            rate=("Z", 0) if no % 5 == 0 else ("S", 20_000),
        )
        for no in range(1, count + 1)
    ]


def a_return(
    sale: Sale,
    units: Sequence[tuple[int, int, int]],
    legs: Sequence[RefundLeg] = (),
    *,
    reason: str = "changed_mind",
    rounding: int = 0,
    running: int = 7,
) -> GoodsReturn:
    """(line, before, after) came back from `sale`; the money back in cash unless said otherwise."""
    lines = []
    for no, before, after in units:
        sold = sale.line(no)
        shares = [
            share_between(total, before, after, sold.quantity) for total in (sold.paid, sold.tax)
        ]
        lines.append(ReturnLine(no, before, after, shares[0], shares[1], reason))
    due = sum(line.refund for line in lines) + rounding
    return GoodsReturn(
        number=str(Number("B", 1, running)),
        sale=sale.number,
        till=1,
        at=sale.at.after(days=3, ms=3_600_000),
        currency=sale.currency,
        lines=tuple(lines),
        legs=tuple(legs) or (RefundLeg("cash", due, tender_no=1),),
        rounding=rounding,
        clerk="7",
    )


def standing_after(sale: Sale, back: GoodsReturn) -> Standing:
    """How the receipt stands with that return as its only one."""
    return replace(Standing(sale), returned={line.sale_line: line.after for line in back.lines})
