"""Sales as tests tell them: what was rung, what was taken off, how it was paid; and returns of them."""

from __future__ import annotations

from dataclasses import replace

from posdesk.catalogue.tax import LINE, TaxRate, TaxScheme
from posdesk.clock import Moment
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.goods_return import GoodsReturn
from posdesk.returns.refund_split import RefundPlan, split
from posdesk.returns.standing import Standing
from posdesk.sales.basket import Basket, BasketLine, Discount
from posdesk.sales.payment import Payment
from posdesk.sales.pricing import price
from posdesk.sales.sale import Sale, SaleLine, TenderLeg

NOON = Moment.at(2026, 11, 2, 12)
VAT = TaxRate("A", "Standard", 20_000)
NO_TAX = TaxRate("Z", "Zero", 0)
INCLUDED = TaxScheme(True, LINE, (VAT, NO_TAX))
ADDED = TaxScheme(False, LINE, (VAT, NO_TAX))


def rung(
    price_minor: int, quantity: int = 1, *, sku: str = "", discount: Discount | None = None
) -> BasketLine:
    """Goods at a price in minor units, without tax."""
    name = sku or f"at {price_minor}"
    return BasketLine(name, name, quantity, price_minor * 1000, NO_TAX.code, discount=discount)


def priced(*lines: BasketLine, off: int = 0, taxes: TaxScheme = INCLUDED) -> tuple[SaleLine, ...]:
    """Those lines with `off` minor units off the whole ticket."""
    return price(Basket(lines, Discount(amount=off) if off else None), taxes)


def sale_of(
    lines: tuple[SaleLine, ...], tenders: tuple[TenderLeg, ...], *, rounding: int = 0
) -> Sale:
    """Those lines, paid with those tenders."""
    return Sale(
        number="S1-000123-4",
        till=1,
        at=NOON,
        currency="GBP",
        lines=lines,
        tenders=tenders,
        return_by=None,
        rounding=rounding,
    )


def paid_in_cash(lines: tuple[SaleLine, ...], step: int = 1) -> Sale:
    """Those lines, paid in coins of `step`."""
    due = sum(line.paid for line in lines)
    payment = Payment.begin(due, step).taking_cash() if due else Payment.begin(0, step)
    return sale_of(lines, payment.legs(), rounding=payment.rounding)


def card(amount: int, last4: str = "4242") -> TenderLeg:
    """A card that paid `amount` minor units."""
    return TenderLeg("card", amount, last4=last4)


def cash(amount: int) -> TenderLeg:
    """Cash that paid `amount` minor units, handed over exactly."""
    return TenderLeg("cash", amount, handed=amount)


def ticking(standing: Standing, *units: tuple[int, int]) -> ReturnDraft:
    """A draft with (line number, units) ticked."""
    draft = ReturnDraft(standing)
    for line_no, quantity in units:
        draft = draft.tick(line_no, quantity)
    return draft


def taken_back(
    draft: ReturnDraft, step: int = 1, choice: str | None = None, carry: int = 0
) -> tuple[GoodsReturn, Standing]:
    """The return as it would be posted, and the receipt as it stands after it."""
    plan = split(draft.standing, draft.total, step, choice, carry)
    back = GoodsReturn(
        number="B1-000001-1",
        sale=draft.standing.sale.number,
        till=1,
        at=NOON,
        currency=draft.standing.sale.currency,
        lines=draft.lines(),
        legs=plan.legs,
        rounding=plan.rounding,
    )
    return back, after(draft, plan)


def after(draft: ReturnDraft, plan: RefundPlan) -> Standing:
    """How the receipt stands when that was posted."""
    standing = draft.standing
    returned, refunded = dict(standing.returned), dict(standing.refunded)
    for line in draft.lines():
        returned[line.sale_line] = line.after
    for leg in plan.legs:
        refunded[leg.tender_no] = refunded.get(leg.tender_no, 0) + leg.amount
    short = {no: sum_ for no, sum_ in standing.short.items() if returned.get(no) is None}
    rounded = standing.rounded + plan.rounding
    return replace(standing, returned=returned, refunded=refunded, short=short, rounded=rounded)


def amounts(back: GoodsReturn | RefundPlan) -> list[tuple[str, int]]:
    """(tender, minor units) of every leg."""
    return [(leg.kind, leg.amount) for leg in back.legs]
