"""Other tills' figures against ours: one adapter a kind, every case asserted as chosen."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest
from sold import paid_in_cash, taken_back
from vector_choices import (
    CHOICES,
    COMPARED_AFTER_ROUNDING,
    LEFT_OUT,
    NOT_OFFERED,
    REASONS,
)
from vector_figures import major, milli, minor
from vector_offers import discount_total
from vector_plans import due_dates, instalments, order_totals, overpaid, store_credit
from vector_returns import (
    refund,
    refund_limit,
    tender_refund,
)
from vector_tax import (
    allocation,
    prorated,
    rounding,
    tax,
)

from posdesk.catalogue.tax import LINE, TaxRate, TaxScheme
from posdesk.errors import Refusal
from posdesk.returns.booking import postings
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.standing import Standing
from posdesk.sales.basket import Basket, BasketLine
from posdesk.sales.cash import cash_payable, change, custom_of
from posdesk.sales.payment import Payment
from posdesk.sales.pricing import price

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
