"""Adapters of the cases of rounding, sharing, discounts and tax."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from sold import INCLUDED
from vector_figures import ints, major, milli, minor, percent
from vector_offers import NAMED, in_offer

from posdesk.catalogue.tax import LINE, RECEIPT, TaxRate, TaxScheme
from posdesk.money import allocate, round_div, share_between
from posdesk.rounding import divide
from posdesk.sales.basket import Basket, BasketLine, Discount
from posdesk.sales.pricing import price
from posdesk.sales.sale import SaleLine

Answer = dict[str, Any]


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
