"""Other tills' figures against ours: one adapter a kind, every case asserted as chosen."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest
from sold import INCLUDED, NO_TAX, paid_in_cash, priced, rung, sale_of, taken_back
from vector_choices import (
    CHOICES,
    COMPARED_AFTER_ROUNDING,
    LEFT_OUT,
    NOT_OFFERED,
    REASONS,
)
from vector_offers import NAMED, discount_total, in_offer
from vector_plans import due_dates, instalments, order_totals, overpaid, store_credit

from posdesk.catalogue.tax import LINE, RECEIPT, TaxRate, TaxScheme
from posdesk.errors import Refusal
from posdesk.money import allocate, round_div, share_between
from posdesk.returns.booking import postings
from posdesk.returns.condition import SHELF, WRITE_OFF, units_in
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.parcel import ParcelLine, announcing, free
from posdesk.returns.refund_split import split
from posdesk.returns.standing import Standing
from posdesk.rounding import divide
from posdesk.sales.basket import Basket, BasketLine, Discount
from posdesk.sales.cash import cash_payable, change, custom_of
from posdesk.sales.payment import Payment
from posdesk.sales.pricing import price
from posdesk.sales.sale import SaleLine, TenderLeg

FOLDER = Path(__file__).parent.parent / "data" / "vectors"
KINDS = (
    "round",
    "allocate",
    "prorate_discount",
    "discount_total",
    "tax",
    "refund",
    "refund_limit",
    "tender_refund",
    "cash_rounding",
    "change",
    "instalments",
    "due_date",
    "order_totals",
    "store_credit",
)
Answer = dict[str, Any]


def vectors() -> list[dict[str, Any]]:
    files = [json.loads((FOLDER / f"{kind}.json").read_text("utf-8")) for kind in KINDS]
    return [vector for file in files for vector in file["vectors"]]


# Decimal text to whole minor units and back; a vector in steps of 1 counts minor units itself.


def minor(text: str, places: int = 2) -> int:
    amount = Decimal(text).scaleb(places)
    assert amount == int(amount), text
    return int(amount)


def milli(text: str) -> int:
    return minor(text, 5)


def major(amount: int, places: int = 2) -> str:
    return str(Decimal(amount).scaleb(-places))


def percent(text: str) -> int:
    return int(Decimal(text) * 1000)


def ints(texts: list[str]) -> list[int]:
    """Weights of any scale as whole numbers."""
    return [int(Decimal(text) * 10_000) for text in texts]


# One adapter a kind: inputs -> what posdesk answers, in the vector's own words.


def rounding(inputs: Answer) -> Answer:
    above, below = (Decimal(inputs["value"]) / Decimal(inputs["step"])).as_integer_ratio()
    result = divide(above, below, inputs["mode"])
    if inputs["mode"] == "half_away_from_zero":
        assert round_div(above, below) == result, "money.py and the table agree"
    return {"result": str(result)}


def allocation(inputs: Answer) -> Answer:
    weights = ints(inputs["weights"]) if "weights" in inputs else [1] * inputs["equal_parts"]
    return {"parts": [str(part) for part in allocate(int(inputs["amount"]), weights)]}


def prorated(inputs: Answer) -> Answer:
    places = 0 if inputs["step"] == "1" else 2
    totals = [minor(line["total"], places) for line in inputs["lines"]]
    counts = [line.get("quantity", 1) for line in inputs["lines"]]
    if "discount_percent" in inputs:
        discount = Discount(percent=minor(inputs["discount_percent"]))
        asked = round_div(sum(totals) * discount.percent, 10_000)
    else:
        asked = minor(inputs["discount"], places)
        discount = Discount(amount=asked)
    eligible = [line.get("eligible", True) for line in inputs["lines"]]
    if all(eligible):
        goods = zip(totals, counts, strict=True)
        lines = [BasketLine("", "", count, 0, "Z", amount_fixed=total) for total, count in goods]
        shares = [line.discount for line in price(Basket(tuple(lines), discount), INCLUDED)]
    else:  # goods outside an offer weigh nothing in it
        shares = in_offer(totals, eligible, asked)
    return {
        "discounts": [major(share, places) for share in shares],
        "unit_discounts": [
            [major(share_between(share, i, i + 1, count), places) for i in range(count)]
            for share, count in zip(shares, counts, strict=True)
        ],
        "dropped": major(asked - sum(shares), places),
    }


def tax_rate(line: Answer) -> TaxRate:
    parts = tuple(percent(part) for part in line.get("rate_percents", ()))
    in_base = line.get("fixed_per_unit_in_base", "0")
    return TaxRate(
        code=json.dumps([line.get("rate_percent", ""), parts]),
        name="",
        rate=sum(parts) if parts else percent(line.get("rate_percent", "0")),
        parts=parts,
        per_piece=minor(line.get("fixed_per_unit", in_base)),
        in_base="fixed_per_unit_in_base" in line,
    )


def basket_line(no: int, line: Answer) -> BasketLine:
    off = line.get("line_discount")
    return BasketLine(
        sku=f"line {no}",
        text="",
        quantity=line["quantity"],
        price_milli=milli(line.get("unit_price", "0")),
        tax_code=tax_rate(line).code,
        discount=Discount(amount=minor(off)) if off else None,
        amount_fixed=minor(line["line_total"]) if "line_total" in line else None,
    )


def sold(inputs: Answer) -> tuple[SaleLine, ...]:
    """The vector's lines as posdesk would sell them."""
    lines = [basket_line(no, line) for no, line in enumerate(inputs["lines"], start=1)]
    order_discounts = inputs.get("order_discounts", [inputs.get("order_discount", "0")])
    off = sum(map(minor, order_discounts))
    if "shipping_discount" in inputs:  # delivery is a line of its own, and so is what is off it
        free = Discount(amount=minor(inputs["shipping_discount"]))
        lines.append(BasketLine("", "Delivery", 1, milli("50"), lines[0].tax_code, discount=free))
    included = inputs.get("prices_include_tax", inputs["lines"][0].get("price_includes_tax", True))
    round_at = RECEIPT if inputs.get("round_at") == "receipt" else LINE  # never by the unit
    rates = tuple(dict.fromkeys(map(tax_rate, inputs["lines"])))
    basket = Basket(tuple(lines), Discount(amount=off) if off else None)
    exempt = inputs.get("tax_exempt_customer", False)
    offers = (NAMED[inputs["offer"]],) if "offer" in inputs else ()
    scheme = TaxScheme(included, round_at, rates)
    priced_now = price(basket, scheme, exempt=exempt, offers=offers)
    if "paid" in inputs:
        assert sum(line.paid for line in priced_now) == minor(inputs["paid"]), inputs["offer"]
    return priced_now


def tax(inputs: Answer) -> Answer:
    if "raw_line_taxes" in inputs:
        return tax_given_back(inputs)
    lines = sold(inputs)
    total, inside = sum(line.paid for line in lines), sum(line.tax for line in lines)
    answer = {"tax": major(inside), "total": major(total), "net": major(total - inside)}
    if len(lines) == 1:
        scheme = TaxScheme(inputs["prices_include_tax"], LINE, ())
        goods = lines[0].listed - lines[0].discount
        taxes = scheme.taxes(tax_rate(inputs["lines"][0]), goods, lines[0].quantity)
        answer["taxes"] = [major(each) for each in taxes]
        assert inputs.get("tax_exempt_customer") or sum(taxes) == inside
    return answer


def tax_given_back(inputs: Answer) -> Answer:
    raw = ints(inputs["raw_line_taxes"])
    shares = allocate(round_div(sum(raw), 10_000), raw)
    units = [
        [str(share_between(share, i, i + 1, count)) for i in range(count)]
        for share, count in zip(shares, inputs["units_per_line"], strict=True)
    ]
    return {
        "line_taxes": [str(share) for share in shares],
        "unit_taxes": units,
        "total": str(sum(shares)),
    }


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


def cash_rounding(inputs: Answer) -> Answer:
    step = minor(inputs["step"])
    mode = inputs.get("chosen by the shop") or custom_of(inputs.get("country", ""))
    total = minor(inputs["total"])
    if inputs.get("what") == "change":  # what is to pay is rounded, and change is what is over
        handed = 100_00
        payable, _ = cash_payable(handed - total, step, mode)
        given = change(handed, payable)
        return {"payable": major(given), "rounding": major(given - total)}
    payable, off = cash_payable(total, step, mode)
    return {"payable": major(payable), "rounding": major(off)}


def tenders(inputs: Answer) -> Answer:
    if inputs.get("no_change"):
        return overpaid(inputs)
    taken = [(each["tender"], minor(each["amount"])) for each in inputs["tenders"]]
    total = minor(inputs["total"]) if "total" in inputs else sum(amount for _, amount in taken)
    payment = Payment.begin(total, 1)
    for place, (_, amount) in enumerate(taken):
        payment = payment.taking_card(amount, f"{place:04}")
    if "remove" in inputs:
        place = [name for name, _ in taken].index(inputs["remove"])
        payment, taken = payment.without(place), taken[:place] + taken[place + 1 :]
    totals = Counter[str]()
    for (name, _), each in zip(taken, payment.handed, strict=True):
        totals[name] += each.amount
    return {"tender_totals": {name: major(amount) for name, amount in totals.items()}}


ADAPTERS: dict[str, Callable[[Answer], Answer]] = {
    "round": rounding,
    "allocate": allocation,
    "prorate_discount": prorated,
    "discount_total": discount_total,
    "tax": tax,
    "refund": refund,
    "refund_limit": refund_limit,
    "tender_refund": tender_refund,
    "cash_rounding": cash_rounding,
    "change": tenders,
    "instalments": instalments,
    "due_date": due_dates,
    "order_totals": order_totals,
    "store_credit": store_credit,
}


def ours(vector: dict[str, Any]) -> Answer:
    inputs = dict(vector["inputs"])
    if vector["id"].startswith("CASH-NZ-A"):
        inputs["chosen by the shop"] = "half_away_from_zero"
    try:
        return ADAPTERS[vector["kind"]](inputs)
    except (ValueError, Refusal) as refused:
        return {"error": getattr(refused, "code", str(refused))}


def agree(expected: Any, given: Any) -> bool:
    """The same figures (decimals compared as numbers); a refusal agrees with a refusal."""
    if isinstance(expected, dict):
        refusal = "error" in expected
        named = {name: value for name, value in expected.items() if name != "error"}
        return refusal == ("error" in given) and all(
            name in given and agree(value, given[name]) for name, value in named.items()
        )
    if isinstance(expected, list):
        pairs = isinstance(given, list) and len(expected) == len(given)
        return pairs and all(map(agree, expected, given))
    try:
        return Decimal(expected) == Decimal(given)
    except ArithmeticError:
        return bool(expected == given)


def expected_of(vector: dict[str, Any]) -> Answer:
    if vector["id"] in LEFT_OUT:
        part, name, _ = LEFT_OUT[vector["id"]]
        kept = {key: value for key, value in vector["expected"][part].items() if key != name}
        return {**vector["expected"], part: kept}
    if vector["id"] not in COMPARED_AFTER_ROUNDING:
        return dict(vector["expected"])
    cent = Decimal("0.01")
    return {
        name: str(Decimal(value).quantize(cent, ROUND_HALF_UP))
        for name, value in vector["expected"].items()
    }


ALL = vectors()
STANDARD = [v for v in ALL if v["standing"] == "field standard" and v["id"] not in NOT_OFFERED]
CHOSEN = [v for v in ALL if v["standing"] != "field standard"]


@pytest.mark.parametrize("vector", STANDARD, ids=lambda vector: vector["id"])
def test_field_standard(vector: dict[str, Any]) -> None:
    assert agree(expected_of(vector), ours(vector)), (vector, ours(vector))


@pytest.mark.parametrize("vector", CHOSEN, ids=lambda vector: vector["id"])
def test_every_other_is_as_chosen(vector: dict[str, Any]) -> None:
    choice = CHOICES[vector["id"]]
    given = ours(vector)
    if choice.figures is None:
        assert agree(vector["expected"], given), (vector, given)
        return
    assert not agree(vector["expected"], given), "it differs on purpose, and now it does not"
    assert agree(choice.figures, given), (choice, given)
    if "recommended" in vector:
        assert agree(vector["recommended"], given), (vector["recommended"], given)


def test_the_choices_are_about_the_vectors_there_are() -> None:
    assert set(CHOICES) == {vector["id"] for vector in CHOSEN}
    assert {choice.reason for choice in CHOICES.values()} <= set(REASONS)


def test_what_is_not_offered_is_listed_by_name() -> None:
    standards = {vector["id"] for vector in ALL if vector["standing"] == "field standard"}
    assert set(NOT_OFFERED) <= standards
    points, terms = ("OSP-PT-01", "OSP-PT-02"), (f"TRY-TERM-0{n}" for n in (1, 3, 4, 5))
    assert sorted(NOT_OFFERED) == [*points, *terms]
    assert all(len(reason) > 20 for reason in NOT_OFFERED.values())


def test_the_sign_of_a_return_is_as_tryton_books_it() -> None:
    """TRY-RET-01's note: revenue is debited 9.92, tax 2.08, cash is credited 12.00."""
    scheme = TaxScheme(True, LINE, (TaxRate("A", "", 21_000),))
    lines = price(Basket((BasketLine("p", "", 1, milli("12.00"), "A"),)), scheme)
    back, _ = taken_back(ReturnDraft(Standing(paid_in_cash(lines))).tick(1))
    posted = [(posting.account, posting.minor) for posting in postings(back, 1)]
    assert posted == [("RETURNS", 992), ("TAX", 208), ("CASH:1", -1200)]
