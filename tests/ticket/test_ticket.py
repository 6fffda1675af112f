"""The one draft at the counter: each verb gives a new ticket and leaves the one before as it was."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sold import rung
from ticket.drafts import (
    KETTLE,
    MUG,
    SAUCER,
    back,
    bought,
    by_weight,
    out,
    reasons,
    settled,
    some,
    ticket,
)

from posdesk.returns.draft import NothingLeft
from posdesk.returns.reasons import REASONS
from posdesk.returns.standing import ReceiptAllBack, Standing
from posdesk.sales.basket import Basket, Discount, WeightWanted
from posdesk.ticket.ticket import (
    BACK,
    OUT,
    NothingToTurn,
    Spot,
    Ticket,
    turned,
)

MUGS = bought(some(MUG, 2), KETTLE)


# --- opening receipts ----------------------------------------------------------------------------


def test_a_receipt_opens_with_nothing_ticked() -> None:
    opened = ticket(MUGS)
    assert (back(opened), opened.spot) == ({}, None)
    assert opened.settles_nothing and not opened.is_empty
    assert Ticket("op").is_empty and Ticket("op").settles_nothing


def test_the_same_receipt_again_changes_nothing() -> None:
    opened = ticket(MUGS).scanning(MUG)
    assert opened.with_receipt(MUGS) is opened
    assert opened.receipt_place("S1-000001-1") == 0
    assert opened.receipt_place("S1-000002-2") is None


def test_a_receipt_that_came_back_whole_is_not_opened() -> None:
    with pytest.raises(ReceiptAllBack) as refused:
        ticket(Standing(MUGS.sale, returned={1: 2, 2: 1}))
    assert refused.value.figures == {"number": "S1-000001-1"}


def test_closing_a_receipt_leaves_the_others() -> None:
    other = bought(SAUCER, number="S1-000002-2")
    both = ticket(MUGS, other).scanning(SAUCER)
    left = both.closing(0)
    assert [draft.standing.sale.number for draft in left.returns] == ["S1-000002-2"]
    assert back(left) == {1: 1} and left.spot is None


# --- scanning ------------------------------------------------------------------------------------


def test_each_scan_ticks_a_unit_while_any_is_left_then_goods_go_out() -> None:
    """COUNTER: each scan ticks one unit of an open receipt while units are left."""
    now = ticket(MUGS)
    for units, going in ((1, {}), (2, {}), (2, {"MUG": 1}), (2, {"MUG": 2})):
        now = now.scanning(MUG)
        assert (back(now), out(now)) == ({1: units}, going)


def test_twelve_times_ticks_what_is_left_and_the_rest_goes_out() -> None:
    now = ticket(MUGS).scanning(some(MUG, 12))
    assert (back(now), out(now)) == ({1: 2}, {"MUG": 10})
    assert now.spot == Spot(OUT, 0)
    assert back(ticket(MUGS).scanning(some(MUG, 2))) == {1: 2}


def test_a_very_large_quantity_is_as_quick_as_a_small_one() -> None:
    now = ticket(bought(some(MUG, 74_215))).scanning(some(MUG, 999_999))
    assert (back(now), out(now)) == ({1: 74_215}, {"MUG": 925_784})


def test_what_came_back_before_is_not_ticked_again() -> None:
    now = ticket(Standing(MUGS.sale, returned={1: 1})).scanning(some(MUG, 2))
    assert (back(now), out(now)) == ({1: 1}, {"MUG": 1})


def test_goods_on_several_receipts_are_ticked_on_the_first_that_has_them() -> None:
    now = ticket(bought(MUG), bought(some(MUG, 3), SAUCER, number="S1-000002-2"))
    now = now.scanning(some(MUG, 3)).scanning(SAUCER)
    assert (back(now, 0), back(now, 1), out(now)) == ({1: 1}, {1: 2, 2: 1}, {})
    assert now.spot == Spot(BACK, 2, 1)


def test_goods_sold_on_two_lines_are_ticked_where_the_price_is_the_same() -> None:
    """Two packs of one article with the price on each: the label says which one is in hand."""
    small, large = rung(416, sku="CHEESE"), rung(520, sku="CHEESE")
    now = ticket(bought(small, large)).scanning(large)
    assert back(now) == {2: 1}
    assert back(now.scanning(large)) == {1: 1, 2: 1}


def test_any_other_goods_go_out_with_no_mode() -> None:
    now = ticket(MUGS).scanning(SAUCER).scanning(MUG)
    assert (back(now), out(now)) == ({1: 1}, {"SAUCER": 1})


def test_the_same_goods_join_their_line_and_another_price_does_not() -> None:
    now = ticket().scanning(MUG).scanning(KETTLE).scanning(some(MUG, 3))
    assert out(now) == {"MUG": 4, "KETTLE": 1}
    assert now.spot == Spot(OUT, 0)
    dearer = now.scanning(rung(700, sku="MUG"))
    assert [line.quantity for line in dearer.basket.lines] == [4, 1, 1]


def test_an_open_line_never_ticks_and_never_joins() -> None:
    open_line = replace(rung(500), sku="")
    now = ticket(bought(open_line, MUG)).scanning(open_line).scanning(open_line)
    assert back(now) == {}
    assert len(now.basket.lines) == 2


# --- goods by weight -----------------------------------------------------------------------------


def test_weighed_goods_go_out_a_line_each() -> None:
    now = ticket().scanning(by_weight(347)).scanning(by_weight(347))
    assert [line.quantity for line in now.basket.lines] == [347, 347]


def test_goods_nobody_weighed_do_not_go_out() -> None:
    with pytest.raises(WeightWanted) as refused:
        ticket().scanning(by_weight())
    assert refused.value.figures == {"text": "HAM"}


@pytest.mark.parametrize("weight", [0, 340, 347, 360])
def test_a_weighed_line_is_ticked_whole_whatever_the_scale_says_today(weight: int) -> None:
    """MONEY 13: the weighing tolerance is the customer's."""
    now = ticket(bought(MUG, by_weight(347))).scanning(by_weight(weight))
    assert (back(now), out(now)) == ({2: 347}, {})


def test_each_scan_of_weighed_goods_is_one_weighed_line() -> None:
    receipt = bought(by_weight(347), by_weight(200))
    now = ticket(receipt).scanning(by_weight(200)).scanning(by_weight(347))
    assert back(now) == {1: 347, 2: 200}
    assert out(now.scanning(by_weight(100))) == {"HAM": 100}


def test_a_part_of_a_weighed_line_comes_back_by_its_weight() -> None:
    """MONEY 13: 0.347 kg at 11.99 is 4.16; 0.100 kg back is 1.20, the rest later 2.96."""
    receipt = bought(by_weight(347))
    part = ticket(receipt).counting(Spot(BACK, 1), 100)
    assert settled(part).net == -120
    rest = ticket(Standing(receipt.sale, returned={1: 100}, refunded={1: 120})).all_back()
    assert settled(rest).net == -296


# --- counting, stepping, removing ----------------------------------------------------------------


def test_plus_and_minus_count_the_line_touched_last() -> None:
    now = ticket().scanning(MUG).stepping(1).stepping(1)
    assert out(now) == {"MUG": 3}
    assert out(now.stepping(-2)) == {"MUG": 1}
    assert now.stepping(-3).is_empty
    assert now.stepping(-9).is_empty


def test_plus_on_a_line_coming_back_stops_at_what_is_left() -> None:
    now = ticket(MUGS).scanning(MUG).stepping(1)
    assert back(now) == {1: 2}
    with pytest.raises(NothingLeft) as refused:
        now.stepping(1)
    assert refused.value.figures == {"line": 1, "asked": 3, "left": 2, "sold": 2, "returned": 0}
    assert back(now.stepping(-2)) == {}


def test_with_no_line_touched_plus_minus_and_delete_do_nothing() -> None:
    opened = ticket(MUGS)
    assert opened.stepping(1) is opened
    assert opened.removing() is opened


def test_delete_takes_the_line_touched_last_away_and_goes_to_the_last_one() -> None:
    now = ticket().scanning(MUG).scanning(KETTLE).scanning(SAUCER)
    now = replace(now, spot=Spot(OUT, 0)).removing()
    assert (out(now), now.spot) == ({"KETTLE": 1, "SAUCER": 1}, Spot(OUT, 1))
    assert now.removing().removing().is_empty
    unticked = ticket(MUGS).scanning(some(MUG, 2)).removing()
    assert back(unticked) == {} and unticked.settles_nothing


def test_a_line_pressed_is_ticked_whole_and_pressed_again_not_at_all() -> None:
    whole = ticket(MUGS).toggling(0, 1)
    assert back(whole) == {1: 2}
    assert back(whole.toggling(0, 1)) == {}
    assert back(ticket(MUGS).scanning(MUG).toggling(0, 1)) == {}
    assert back(ticket(Standing(MUGS.sale, returned={1: 2})).toggling(0, 1)) == {}


def test_ticking_more_units_than_are_left_is_refused() -> None:
    assert back(ticket(MUGS).ticking(0, 1).ticking(0, 1)) == {1: 2}
    with pytest.raises(NothingLeft):
        ticket(MUGS).ticking(0, 1, 3)


def test_all_lines_of_all_receipts_come_back_at_once() -> None:
    other = Standing(bought(some(SAUCER, 3), number="S1-000002-2").sale, returned={1: 1})
    now = ticket(MUGS, other).scanning(MUG).reasoned(3).all_back()
    assert (back(now, 0), back(now, 1)) == ({1: 2, 2: 1}, {1: 2})
    assert reasons(now.returns[0]) == {1: "faulty", 2: "changed_mind"}
    assert now.all_back() == now


# --- reasons -------------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", REASONS, ids=lambda reason: str(reason.digit))
def test_a_digit_is_the_reason_of_the_line_touched_last(reason: object) -> None:
    now = ticket(MUGS).scanning(KETTLE).scanning(MUG).reasoned(reason.digit)  # type: ignore[attr-defined]
    assert reasons(now.returns[0]) == {1: reason.code, 2: "changed_mind"}  # type: ignore[attr-defined]


def test_a_digit_with_no_line_touched_is_the_reason_of_all_ticked_lines() -> None:
    other = bought(SAUCER, number="S1-000002-2")
    now = ticket(MUGS, other).all_back().reasoned(4)
    assert reasons(now.returns[0]) == {1: "wrong_item", 2: "wrong_item"}
    assert reasons(now.returns[1]) == {1: "wrong_item"}
    assert reasons(ticket(MUGS).scanning(MUG).scanning(SAUCER).reasoned(8).returns[0]) == {
        1: "gift"
    }


def test_a_reason_on_a_line_that_is_not_ticked_ticks_nothing() -> None:
    now = ticket(MUGS).scanning(MUG).removing().reasoned(3)
    assert back(now) == {}


# --- turning round -------------------------------------------------------------------------------


def test_a_ticked_unit_turned_goes_out_and_turned_again_is_ticked() -> None:
    ticked = ticket(MUGS).scanning(some(MUG, 2))
    outward = turned(ticked, MUG)
    assert (back(outward), out(outward)) == ({1: 1}, {"MUG": 1})
    again = turned(outward)
    assert (back(again), out(again)) == ({1: 2}, {})


def test_the_unit_that_goes_out_has_todays_price() -> None:
    outward = turned(ticket(MUGS).scanning(MUG), rung(700, sku="MUG"))
    assert settled(outward).net == 700
    assert settled(turned(outward)).net == -650


def test_what_cannot_turn_says_so_and_changes_nothing() -> None:
    for cannot in (
        ticket(),
        ticket(MUGS).scanning(SAUCER),
        ticket().scanning(MUG),
        ticket(MUGS).scanning(some(MUG, 3)),
        ticket(MUGS).scanning(MUG).removing(),
    ):
        with pytest.raises(NothingToTurn):
            turned(cannot, MUG if cannot.spot and cannot.spot.way == BACK else None)
    with pytest.raises(NothingToTurn):  # the article is no longer in the catalogue
        turned(ticket(MUGS).scanning(MUG), None)


def test_weighed_goods_turn_whole() -> None:
    ticked = ticket(bought(by_weight(347))).scanning(by_weight())
    outward = turned(ticked, by_weight())
    assert (back(outward), out(outward)) == ({}, {"HAM": 347})
    assert back(turned(outward)) == {1: 347}


# --- undo, and what is not kept ------------------------------------------------------------------


def test_undo_is_the_ticket_before() -> None:
    steps = [ticket()]
    for step in (
        lambda now: now.scanning(some(MUG, 2)),
        lambda now: now.with_receipt(MUGS),
        lambda now: now.scanning(KETTLE),
        lambda now: now.reasoned(5),
        lambda now: now.stepping(-1),
        lambda now: now.all_back(),
        lambda now: now.closing(0),
    ):
        before, kept = steps[-1], repr(steps[-1])
        steps.append(step(before))
        assert repr(before) == kept
    assert len({repr(each) for each in steps}) == len(steps)
    assert {each.operation for each in steps} == {"op"}


def test_a_discount_does_not_wait_for_the_next_customer() -> None:
    now = ticket().scanning(MUG)
    off = replace(now, basket=replace(now.basket, discount=Discount(percent=1_000)))
    assert settled(off).net == 585
    assert off.removing().basket == Basket()
    assert settled(off.removing().scanning(MUG)).net == 650


def test_a_choice_of_tender_does_not_wait_for_the_next_customer() -> None:
    chosen = replace(ticket(MUGS).scanning(MUG), choice="card")
    assert chosen.removing().choice == "card"
    assert chosen.closing(0).choice == ""


def test_refreshed_keeps_ticks_and_reasons_or_says_what_is_gone() -> None:
    now = ticket(MUGS).scanning(MUG).reasoned(3)
    fresh = now.refreshed({"S1-000001-1": Standing(MUGS.sale, returned={1: 1})})
    assert back(fresh) == {1: 1} and reasons(fresh.returns[0]) == {1: "faulty"}
    with pytest.raises(NothingLeft):
        now.refreshed({"S1-000001-1": Standing(MUGS.sale, returned={1: 2})})
