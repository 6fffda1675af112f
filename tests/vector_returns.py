"""Adapters of the cases of goods that come back, and of the money for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sold import NO_TAX, paid_in_cash, priced, rung, sale_of, taken_back
from vector_figures import major, milli, minor
from vector_tax import sold

from posdesk.errors import Refusal
from posdesk.money import share_between
from posdesk.returns.condition import SHELF, WRITE_OFF, units_in
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.parcel import ParcelLine, announcing, free
from posdesk.returns.refund_split import split
from posdesk.returns.standing import Standing
from posdesk.sales.basket import Basket, BasketLine
from posdesk.sales.sale import TenderLeg

Answer = dict[str, Any]


def refund(inputs: Answer) -> Answer:
    if "unrounded_item_amounts" in inputs:
        basket = Basket()
        for amount in inputs["unrounded_item_amounts"]:
            basket = basket.adding(BasketLine("goods", "", 1, milli(amount), "Z"))
        total = sum(line.paid for line in priced(*basket.lines))
        return {"refund": major(total), "store_credit": major(total)}
    lines = sold(inputs)
    cancelled = inputs["lines"][0].get("already_cancelled", 0)
    given = minor(inputs["lines"][0].get("already_cancelled_amount", "0"))
    short = share_between(lines[0].paid, 0, cancelled, lines[0].quantity) - given
    paid = TenderLeg("cash", sum(line.paid for line in lines))
    sale = sale_of(lines, (paid,))
    standing = Standing(sale, {1: cancelled}, short={1: short} if cancelled else {})
    total = 0
    visits = [[1]] * inputs.get("return_one_by_one", 0) or [inputs["return_quantities"]]
    for quantities in visits:
        draft = ReturnDraft(standing)
        for no, quantity in enumerate(quantities, start=1):
            draft = draft.with_quantity(no, quantity)
        back, standing = taken_back(draft)
        total += back.total
    inside = sum(line.tax for line in back.lines)
    came = sum(line.after - line.before for line in back.lines)
    return {
        "refund": major(total),
        "kept_worth": major(standing.worth_left),
        "line_total_after": major(standing.worth_left),
        "tax": major(inside),
        "net": major(back.total - inside),
        "stock": {"product": f"{came:+}"},
    }


def refund_limit(inputs: Answer) -> Answer:
    if "return_quantities" in inputs:
        return {"sale_state": state_after(inputs)}
    if "set_parts" in inputs:
        return {"stock_change": to_the_shelf(inputs)}
    if "customer_purchases_before" in inputs:
        return {"customer_purchases": bought_in_all(inputs)}
    if "dismiss_quantity" in inputs:
        return dismissed(inputs)
    if "return_requested" in inputs or "dismissed" in inputs:
        return by_parcel(inputs)
    total = minor(inputs.get("line_total", inputs.get("paid", inputs.get("other_return"))))
    quantity = inputs.get("quantity", 1)
    line = BasketLine("goods", "", quantity, 0, NO_TAX.code, amount_fixed=total)
    sale = sale_of(priced(line), (TenderLeg("card", total),))
    if "wanted" in inputs:  # part of it was paid back before, with no goods
        before, wanted = minor(inputs["already_refunded"]), minor(inputs["wanted"])
        standing = Standing(sale, refunded={1: before}, cuts={1: before})
        return answered(lambda: split(standing, wanted, 1), "refundable", standing)
    gone = inputs.get("already_cancelled", quantity)
    standing = Standing(sale, {1: gone}, {1: total})
    return answered(lambda: ReturnDraft(standing).tick(1), "sale_total_left", standing)


def to_the_shelf(inputs: Answer) -> list[int]:
    """Parts of sets come back as lines of their own, and each goes to the shelf in its number."""
    parts = inputs["set_parts"]
    goods = [rung(100, each["per_set"] * inputs["sold_sets"], sku=each["name"]) for each in parts]
    draft = ReturnDraft(Standing(paid_in_cash(priced(*goods))))
    for no, each in enumerate(parts, start=1):
        draft = draft.tick(no, each["per_set"] * inputs["returned_sets"])
    return [units_in((line,), SHELF) for line in draft.lines()]


def bought_in_all(inputs: Answer) -> str:
    """A sale of two lines, one of which comes back for exactly what it cost."""
    total, refund = minor(inputs["sale_total"]), minor(inputs["refund"])
    sale = paid_in_cash(priced(rung(total - refund), rung(refund)))
    back, standing = taken_back(ReturnDraft(Standing(sale)).tick(2))
    assert back.total == refund
    return major(minor(inputs["customer_purchases_before"]) + standing.worth_left)


def dismissed(inputs: Answer) -> Answer:
    """Pieces too damaged for the shelf: taken back and paid like the others, and written off."""
    draft = ReturnDraft(Standing(paid_in_cash(priced(rung(100, inputs["quantity"])))))
    draft = draft.tick(1, inputs["received"]).with_reason(1, "damaged").with_state(1, WRITE_OFF)
    lines = draft.lines()
    received = sum(line.after - line.before for line in lines)
    assert units_in(lines, SHELF) == 0
    return {
        "received": received,
        "dismissed": units_in(lines, WRITE_OFF),
        "written_off": units_in(lines, WRITE_OFF),
        "still_requested": inputs["return_requested"] - received,
    }


def by_parcel(inputs: Answer) -> Answer:
    """What may still be announced of a line, and what comes of an announcement."""
    quantity, asked = inputs["quantity"], inputs.get("return_requested", 0)
    if "dismissed" in inputs:
        total = minor(inputs["line_total"])
        line = BasketLine("goods", "", quantity, 0, NO_TAX.code, amount_fixed=total)
        standing = Standing(sale_of(priced(line), (TenderLeg("card", total),)))
        left = free(quantity, inputs["returned"], refused=inputs["dismissed"])
        return {"refundable_units": left, "refundable": major(standing.refund(1, left)[0])}
    if "return_quantity" in inputs:
        left = free(quantity, 0, asked)
        with pytest.raises(Refusal) as refused:
            announcing({1: inputs["return_quantity"]}, {1: left})
        return {"error": refused.value.code, "returnable": left}
    line = ParcelLine(1, asked, "changed_mind")
    try:
        came = line.receiving(inputs["receive_quantity"], inputs.get("receive_damaged", 0))
    except Refusal as refused:
        return {"error": refused.code}
    given = {"received": came.good, "damaged": came.damaged, "still_requested": came.still}
    return given if "receive_damaged" in inputs else {**given, "received": came.came}


def state_after(inputs: Answer) -> str:
    goods = [rung(100, line["quantity"], sku=f"{no}") for no, line in enumerate(inputs["lines"])]
    draft = ReturnDraft(Standing(paid_in_cash(priced(*goods))))
    for no, quantity in enumerate(inputs["return_quantities"], start=1):
        draft = draft.tick(no, quantity)
    _, standing = taken_back(draft)
    return "refunded" if standing.all_back else "partially refunded"


def answered(ask: Callable[[], object], name: str, standing: Standing) -> Answer:
    with pytest.raises(Refusal) as refused:
        ask()
    return {"error": refused.value.code, name: major(standing.worth_left)}


# A vector that names an order of tenders states the customer's choice (README 8).
FIRST = {"own tenders before pre-payments": "card", "gift card first": "gift card"}


def tender_refund(inputs: Answer) -> Answer:
    payments = inputs["payments"]
    legs = tuple(TenderLeg(each["tender"], minor(each["paid"])) for each in payments)
    exact = [minor(each.get("rounded_from", each["paid"])) for each in payments]
    rounding = sum(leg.applied for leg in legs) - sum(exact)
    gone = {
        no: minor(each["paid"]) - minor(each.get("refundable", each["paid"]))
        for no, each in enumerate(payments, start=1)
    }
    order = inputs.get("order_of_tenders", [FIRST.get(inputs.get("rule", ""))])
    sale = sale_of(priced(rung(sum(exact))), legs, rounding=rounding)
    standing = Standing(sale, refunded=gone)
    plan = split(standing, minor(inputs["refund"]), minor(inputs["step"]), order[0])
    placed = {leg.kind: leg.amount for leg in plan.legs if leg.tender_no}
    asked = [*order, *(leg.kind for leg in legs)] if order[0] else [leg.kind for leg in legs]
    return {
        "refunds": [
            {"tender": kind, "amount": major(placed[kind])}
            for kind in dict.fromkeys(asked)
            if kind in placed
        ],
        "unplaced": major(sum(leg.amount for leg in plan.legs if not leg.tender_no)),
    }
