"""MONEY 12, 13, 19 and 27: serial numbers, weighed goods, a price rung wrong, what is beside goods."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from posdesk.catalogue.tax import LINE, TaxRate, TaxScheme
from posdesk.catalogue.traits import DELIVERY, FEE, GOODS
from posdesk.clock import Moment
from posdesk.returns.draft import ReturnDraft, SerialBackBefore
from posdesk.returns.standing import Standing
from posdesk.sales.basket import Basket, BasketLine
from posdesk.sales.pricing import price
from posdesk.sales.sale import Sale, TenderLeg

AT = Moment.at(2026, 11, 22, 10)
TAXES = TaxScheme(True, LINE, (TaxRate("S", "standard", 20_000),))


def bought(*lines: BasketLine) -> Standing:
    """A receipt of those lines, paid in cash."""
    sold = price(Basket(lines), TAXES)
    total = sum(line.paid for line in sold)
    legs = (TenderLeg("cash", total, total),)
    return Standing(Sale("S1-000001-1", 1, AT, "GBP", sold, legs, None))


def after(draft: ReturnDraft) -> Standing:
    """The receipt once that is booked."""
    standing = draft.standing
    returned = {**standing.returned, **{line.sale_line: line.after for line in draft.lines()}}
    serials = dict(standing.serials_back)
    for line in draft.lines():
        serials[line.sale_line] = (*serials.get(line.sale_line, ()), *line.serials)
    return replace(standing, returned=returned, serials_back=serials)


def rung(each: int, kind: str = GOODS, *, pieces: int = 1, **more: object) -> BasketLine:
    """Goods at that price, minor units."""
    return BasketLine(kind, kind, pieces, each * 1000, "S", kind=kind, **more)  # type: ignore[arg-type]


def test_money_12_each_serial_number_is_its_own_unit() -> None:
    standing = bought(rung(300_00, pieces=3, serials=("101", "102", "103")))
    draft = ReturnDraft(standing).tick_serial("102")
    assert draft is not None
    assert draft.total == 300_00
    left = after(draft)
    assert left.serials_left(1) == ("101", "103")
    assert ReturnDraft(left).tick_serial("999") is None  # not on this receipt
    with pytest.raises(SerialBackBefore):
        ReturnDraft(left).tick_serial("102")


def test_money_13_a_weighed_line_comes_back_in_parts() -> None:
    line = BasketLine("cheese", "Cheese", 347, 11_99_000, "S", weighed=True)
    standing = bought(line)
    assert standing.sale.total == 4_16
    first = ReturnDraft(standing).with_quantity(1, 100)
    assert first.total == 1_20
    assert ReturnDraft(after(first)).with_quantity(1, 247).total == 2_96


@pytest.mark.parametrize("parts", sorted(set(permutations((100, 47, 150, 50)))))
def test_money_13_whatever_the_parts_all_of_it_is_what_was_paid(parts: tuple[int, ...]) -> None:
    standing = bought(BasketLine("cheese", "Cheese", 347, 11_99_000, "S", weighed=True))
    total = tax = 0
    for part in parts:
        draft = ReturnDraft(standing).with_quantity(1, part)
        total += draft.total
        tax += draft.lines()[0].tax
        standing = after(draft)
    assert (total, tax) == (standing.sale.total, standing.sale.lines[0].tax)


def test_money_19_an_undercharge_stands_and_an_overcharge_goes_back() -> None:
    rung_low = bought(rung(39_90))  # the shelf says 49.90
    assert ReturnDraft(rung_low).tick(1).total == 39_90
    rung_high = bought(rung(59_90))
    right = replace(rung_high, cuts={1: 10_00})  # 10.00 went back at once, the goods stay
    assert ReturnDraft(right).tick(1).total == 49_90


def test_money_27_a_fault_brings_delivery_tip_and_fee_back() -> None:
    standing = bought(rung(60_00), rung(5_00, DELIVERY), rung(2_00, FEE))
    goods = ReturnDraft(standing).tick(1)
    assert goods.with_reason(1, "faulty").total == 67_00
    assert goods.with_reason(1, "wrong_item").total == 67_00
    assert {line.sale_line for line in goods.with_reason(1, "faulty").lines()} == {1, 2, 3}


def test_money_27_a_change_of_mind_brings_goods_alone_unless_all_of_them_come() -> None:
    standing = bought(rung(60_00), rung(40_00), rung(5_00, DELIVERY))
    first = ReturnDraft(standing).tick(1)
    assert first.total == 60_00
    assert first.tick(2).total == 105_00
    last = ReturnDraft(after(first)).tick(2)
    assert last.total == 45_00
    assert after(last).all_back


def test_money_27_delivery_comes_back_once() -> None:
    standing = bought(rung(60_00, pieces=2), rung(5_00, DELIVERY))
    first = ReturnDraft(standing).tick(1).with_reason(1, "damaged")
    assert first.total == 65_00
    assert ReturnDraft(after(first)).tick(1).with_reason(1, "damaged").total == 60_00


def test_money_27_nobody_can_keep_the_delivery_of_what_is_faulty() -> None:
    standing = bought(rung(60_00), rung(5_00, DELIVERY))
    draft = ReturnDraft(standing).tick(1).with_reason(1, "faulty").with_quantity(2, 0)
    assert draft.total == 65_00


def test_se_102_a_surcharge_comes_back_with_all_of_it() -> None:
    standing = bought(rung(52_99), rung(53, FEE))
    assert ReturnDraft(standing).tick_all().total == 53_52
    assert ReturnDraft(standing).tick(1).total == 53_52
