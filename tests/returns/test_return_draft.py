"""Ticking what comes back: never more than is left, and worth exactly what was paid."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sold import ADDED, paid_in_cash, priced, rung, taken_back, ticking

from posdesk.catalogue.tax import LINE, TaxRate, TaxScheme
from posdesk.returns.draft import NothingLeft, ReturnDraft, Tick
from posdesk.returns.goods_return import ReturnLine
from posdesk.returns.standing import Standing
from posdesk.sales.basket import BasketLine, Discount
from posdesk.sales.sale import SaleLine


def standing_of(*lines: SaleLine) -> Standing:
    return Standing(paid_in_cash(lines))


def one_by_one(standing: Standing, line_no: int = 1) -> list[tuple[int, int]]:
    """(refund, tax) of every unit of a line, given back one at a time."""
    given_back = []
    while standing.left(line_no) > 0:
        back, standing = taken_back(ticking(standing, (line_no, 1)))
        given_back.append((back.lines[0].refund, back.lines[0].tax))
    return given_back


# --- what it is worth


def test_the_discounted_line_brings_what_was_paid_for_it() -> None:
    """MONEY 1: 27.00, not 30.00 and not 20.00."""
    standing = standing_of(*priced(rung(5000), rung(3000), rung(1999), off=1000))
    assert ticking(standing, (2, 1)).total == 2700


def test_the_last_unit_settles_to_what_was_paid() -> None:
    """MONEY 2: 3 for 10.00."""
    line = replace(rung(0, 3), amount_fixed=1000)
    assert one_by_one(standing_of(*priced(line))) == [(333, 0), (334, 0), (333, 0)]


def test_all_ten_bring_the_printed_line_total() -> None:
    """MONEY 3: 10 x 82.50 - 15 % = 701.25, never 701.30 or 701.20."""
    standing = standing_of(*priced(rung(8250, 10, discount=Discount(percent=1500))))
    assert ticking(standing, (1, 10)).total == 70_125
    assert sum(refund for refund, _ in one_by_one(standing)) == 70_125


def test_the_tax_that_was_charged_comes_back() -> None:
    """MONEY 4: 0.32 was charged, and 0.11 + 0.10 + 0.11 comes back."""
    scheme = TaxScheme(False, LINE, (TaxRate("A", "", 10_000),))
    (line,) = priced(replace(rung(105, 3), tax_code="A"), taxes=scheme)
    assert (line.tax, line.paid) == (32, 347)
    assert [tax for _, tax in one_by_one(standing_of(line))] == [11, 10, 11]


def test_the_rate_of_the_sale_counts_and_not_todays() -> None:
    """MONEY 5: the draft has never heard of today's rates."""
    lines = priced(replace(rung(10_000), tax_code="A"), taxes=ADDED)
    (line,) = ticking(standing_of(*lines), (1, 1)).lines()
    assert (line.refund, line.tax) == (12_000, 2_000)


def test_a_part_of_a_kit_brings_its_share() -> None:
    """MONEY 9: the part listed at 40 brings 30.00; all three bring 90.00."""
    standing = standing_of(*priced(rung(6000), rung(4000), rung(2000), off=3000))
    assert ticking(standing, (2, 1)).total == 3000
    assert ReturnDraft(standing).tick_all().total == 9000


def test_of_two_for_one_either_brings_half() -> None:
    """MONEY 10."""
    one_line = standing_of(*priced(rung(2000, 2, discount=Discount(amount=2000))))
    assert one_by_one(one_line) == [(1000, 0), (1000, 0)]
    two_lines = standing_of(*priced(rung(2000), rung(2000), off=2000))
    assert [ticking(two_lines, (no, 1)).total for no in (1, 2)] == [1000, 1000]


def test_losing_a_threshold_is_not_charged_back() -> None:
    """MONEY 11: 6 x 50 - 10 % = 270; five of them bring 225.00."""
    standing = standing_of(*priced(rung(5000, 6, discount=Discount(percent=1000))))
    back, standing = taken_back(ticking(standing, (1, 5)))
    assert back.total == 22_500
    assert ticking(standing, (1, 1)).total == 4_500


def test_weighed_goods_come_back_by_weight() -> None:
    """MONEY 13: 0.347 kg at 11.99 = 4.16; 0.100 kg brings 1.20, the rest 2.96."""
    ham = BasketLine("ham", "Ham", 347, 1_199_000, "Z", weighed=True)
    back, standing = taken_back(ticking(standing_of(*priced(ham)), (1, 100)))
    assert back.total == 120
    assert ticking(standing, (1, 247)).total == 296


def test_an_undercharge_stands() -> None:
    """MONEY 19: rung at 39.90 instead of 49.90, and 39.90 comes back."""
    assert ticking(standing_of(*priced(rung(3990))), (1, 1)).total == 3990


def test_too_much_given_back_never_lowers_what_follows() -> None:
    """MONEY 20: A was refunded as 27.00 instead of 17.00; B still brings 33.00."""
    standing = standing_of(*priced(rung(1700, sku="A"), rung(3300, sku="B")))
    standing = replace(standing, returned={1: 1}, refunded={1: 2700})
    assert ticking(standing, (2, 1)).total == 3300


def test_a_forgotten_promotion_lowers_every_unit() -> None:
    """MONEY 21: 10.00 of 30.00 was paid back without goods."""
    standing = replace(standing_of(*priced(rung(1000, 3))), cuts={1: 1000}, refunded={1: 1000})
    assert one_by_one(standing) == [(667, 0), (666, 0), (667, 0)]


def test_the_tax_in_what_was_paid_back_without_goods_does_not_come_back_twice() -> None:
    (line,) = priced(replace(rung(1000, 3), tax_code="A"))
    standing = replace(standing_of(line), cuts={1: 1000}, refunded={1: 1000})
    back = one_by_one(standing)
    assert sum(refund for refund, _ in back) == 2000
    assert sum(tax for _, tax in back) == 333, "of 5.00, a third went with the cut"


def test_what_is_paid_back_after_a_unit_came_lowers_the_others_alone() -> None:
    """Three mugs at 6.50: one came back, then 3.00 without goods; the two bring 10.00 more."""
    (line,) = priced(replace(rung(650, 3), tax_code="A"))
    once = replace(standing_of(line), returned={1: 1}, refunded={1: 950})
    standing = replace(once, cuts={1: 300}, late_cuts={1: ((1, 300),)})
    assert standing.refund(1, 2)[0] == 1000
    assert [back for back, _ in one_by_one(standing)] == [500, 500]
    twice = replace(standing, returned={1: 2}, cuts={1: 500}, late_cuts={1: ((1, 300), (2, 200))})
    assert twice.refund(1, 1)[0] == 300
    assert standing.refund(1, 2)[1] + 108 + 50 == line.tax, "of 1.08 and 0.50 went before"


def test_what_a_unit_should_have_brought_comes_with_the_next() -> None:
    """SOL-REF-09."""
    (line,) = priced(replace(rung(600, 2), tax_code="A"))
    standing = replace(standing_of(line), returned={1: 1}, short={1: 600})
    assert ticking(standing, (1, 1)).lines() == (ReturnLine(1, 1, 2, 1200, 200, "changed_mind"),)


def test_free_goods_come_back_for_nothing() -> None:
    standing = standing_of(*priced(rung(0, 2), rung(500)))
    back, _ = taken_back(ticking(standing, (1, 2)))
    assert (back.total, back.legs, back.rounding) == (0, (), 0)


# --- ticking


MUGS = standing_of(
    *priced(rung(650, 2, sku="MUG-b"), rung(3999, sku="KETTLE"), rung(650, sku="mug-B"))
)


def test_ticks_stand_in_the_receipts_order() -> None:
    draft = ReturnDraft(MUGS).tick(3).tick(1).tick(1)
    assert draft.ticks == (Tick(1, 2), Tick(3, 1))
    assert draft.total == 1950


def test_goods_tick_the_first_line_that_has_any_left() -> None:
    draft = ReturnDraft(MUGS)
    seen = []
    while (further := draft.tick_goods("mug-b")) is not None:
        draft = further
        seen.append([(tick.line_no, tick.quantity) for tick in draft.ticks])
    assert seen == [[(1, 1)], [(1, 2)], [(1, 2), (3, 1)]]
    assert ReturnDraft(MUGS).tick_goods("saucer") is None


def test_a_scan_of_weighed_goods_ticks_all_of_it() -> None:
    ham = BasketLine("ham", "Ham", 347, 1_199_000, "Z", weighed=True)
    draft = ReturnDraft(standing_of(*priced(ham))).tick_goods("HAM")
    assert draft is not None
    assert draft.ticks == (Tick(1, 347),)
    assert draft.tick_goods("ham") is None


def test_never_more_than_is_left() -> None:
    _, standing = taken_back(ticking(MUGS, (1, 1)))
    with pytest.raises(NothingLeft) as refused:
        ReturnDraft(standing).tick(1, 2)
    assert refused.value.figures == {"line": 1, "asked": 2, "left": 1, "sold": 2, "returned": 1}
    with pytest.raises(NothingLeft):
        ReturnDraft(standing).tick(1).tick(1)


def test_units_before_and_after_say_which_units_came_back() -> None:
    _, standing = taken_back(ticking(MUGS, (1, 1)))
    (line,) = ticking(standing, (1, 1)).lines()
    assert (line.before, line.after) == (1, 2)


def test_all_what_is_left_keeps_reasons_given_before() -> None:
    _, standing = taken_back(ticking(MUGS, (1, 1)))
    draft = ReturnDraft(standing).tick(2).with_reason(2, "faulty").tick_all()
    assert draft.ticks == (Tick(1, 1), Tick(2, 1, "faulty"), Tick(3, 1))
    assert draft.clear().ticks == ()
    _, standing = taken_back(ticking(standing, (1, 1)))
    assert [tick.line_no for tick in ReturnDraft(standing).tick_all().ticks] == [2, 3]


def test_a_line_that_is_all_back_is_worth_nothing_more() -> None:
    standing = standing_of(*priced(rung(500, 2), rung(300)))
    standing = replace(standing, returned={1: 2}, short={1: 100})
    assert standing.worth_left == 300
    assert not standing.all_back


def test_a_reason_is_for_a_ticked_line_and_on_the_list() -> None:
    draft = ReturnDraft(MUGS)
    assert draft.with_reason(1, "faulty") == draft
    assert draft.tick(1).with_reason(1, "gift").lines()[0].reason == "gift"
    with pytest.raises(KeyError):
        draft.tick(1).with_reason(1, "no reason")


def test_unticking_takes_the_last_unit_away() -> None:
    draft = ReturnDraft(MUGS).tick(1, 2).with_reason(1, "faulty")
    assert draft.with_quantity(1, 1).ticks == (Tick(1, 1, "faulty"),)
    assert draft.with_quantity(2, 0) == draft
    assert draft.with_quantity(1, 0).ticks == ()


def test_the_same_ticks_over_the_receipt_as_it_stands_now() -> None:
    draft = ReturnDraft(MUGS).tick(1).tick(2).with_reason(2, "faulty")
    _, now = taken_back(ticking(MUGS, (1, 1)))
    again = draft.over(now)
    assert again.ticks == draft.ticks
    assert again.standing is now
    _, now = taken_back(ticking(now, (2, 1)))
    with pytest.raises(NothingLeft):
        draft.over(now)


def test_huge_quantities_stay_exact() -> None:
    standing = standing_of(*priced(replace(rung(0, 74_215, sku="x"), price_milli=104_000)))
    back, standing = taken_back(ticking(standing, (1, 74_214)))
    assert back.total + ticking(standing, (1, 1)).total == 7_718_360


@given(st.lists(st.sampled_from(["mug-b", "kettle", "saucer"]), max_size=8), st.integers(1, 9))
def test_whatever_is_scanned_the_total_is_the_sum_of_the_lines(scans: list[str], pick: int) -> None:
    draft = ReturnDraft(MUGS)
    for sku in scans:
        draft = draft.tick_goods(sku) or draft
    draft = draft.with_quantity(1 + pick % 3, 0)
    assert draft.total == sum(line.refund for line in draft.lines())
    assert all(0 <= line.before < line.after for line in draft.lines())
