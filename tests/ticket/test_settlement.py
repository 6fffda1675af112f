"""One figure either way, and where the money goes: what is shown is what will be booked."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sold import ADDED, INCLUDED, VAT, card, cash, paid_in_cash, priced, rung, sale_of
from ticket.days import a_ticket
from ticket.drafts import KETTLE, MUG, bought, renamed, settled, some, ticket

from posdesk.catalogue.tax import LINE, TaxScheme
from posdesk.ledger import matrix
from posdesk.ledger.journal import JournalEntry, Posting
from posdesk.returns import booking as returns_booking
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.goods_return import GoodsReturn
from posdesk.returns.standing import Standing
from posdesk.sales import booking as sales_booking
from posdesk.sales.basket import Discount
from posdesk.sales.payment import Payment
from posdesk.sales.sale import Sale, TenderLeg
from posdesk.ticket.settlement import EVEN, GIVE_BACK, TO_PAY, Settlement, settle
from posdesk.ticket.ticket import Ticket

COAT = rung(3_000, sku="COAT")
BY_CARD = Standing(sale_of(priced(COAT), (card(3_000),)))


def paid_out(settlement: Settlement) -> list[tuple[str, str, int]]:
    """What is handed back: tender, card, minor units."""
    return [(leg.kind, leg.last4, leg.amount) for leg in settlement.paid_out]


def carried(settlement: Settlement) -> list[tuple[str, str, int]]:
    """What pays for new goods: first tender, card, minor units."""
    return [(leg.kind, leg.last4, leg.applied) for leg in settlement.carried]


# --- one way, the other, even --------------------------------------------------------------------


def test_nothing_ticked_and_nothing_going_out_is_even() -> None:
    for empty in (ticket(), ticket(BY_CARD)):
        settlement = settled(empty)
        assert (settlement.way, settlement.figure, settlement.coming) == (EVEN, 0, ())


def test_goods_going_out_are_to_pay() -> None:
    settlement = settled(ticket().scanning(some(MUG, 2)).scanning(KETTLE))
    assert (settlement.way, settlement.net, settlement.figure) == (TO_PAY, 5_299, 5_299)
    assert (settlement.paid_out, settlement.carried) == ((), ())


def test_goods_coming_back_are_to_give_back_the_way_they_were_paid() -> None:
    settlement = settled(ticket(BY_CARD).scanning(COAT))
    assert (settlement.way, settlement.net, settlement.figure) == (GIVE_BACK, -3_000, 3_000)
    assert paid_out(settlement) == [("card", "4242", 3_000)]


def test_a_dearer_thing_in_exchange_collects_the_difference() -> None:
    """MONEY 15: paid 30.00, new 45.00: collect 15.00; the 30.00 keeps its card."""
    settlement = settled(ticket(BY_CARD).scanning(COAT).scanning(rung(4_500)))
    assert (settlement.way, settlement.figure) == (TO_PAY, 1_500)
    assert (paid_out(settlement), carried(settlement)) == ([], [("card", "4242", 3_000)])


def test_a_cheaper_thing_in_exchange_gives_the_difference_back_to_its_card() -> None:
    """MONEY 15: paid 30.00, new 20.00: 10.00 back on the original tender."""
    settlement = settled(ticket(BY_CARD).scanning(COAT).scanning(rung(2_000)))
    assert (settlement.way, settlement.figure) == (GIVE_BACK, 1_000)
    assert paid_out(settlement) == [("card", "4242", 1_000)]
    assert carried(settlement) == [("card", "4242", 2_000)]


def test_an_even_exchange_moves_no_money() -> None:
    settlement = settled(ticket(BY_CARD).scanning(COAT).scanning(rung(3_000)))
    assert (settlement.way, settlement.net, settlement.figure) == (EVEN, 0, 0)
    assert (paid_out(settlement), carried(settlement)) == ([], [("card", "4242", 3_000)])


def test_old_goods_at_the_old_price_and_new_ones_at_todays() -> None:
    """MONEY 5: the rate has changed since; what was charged is what comes back."""
    old = Standing(paid_in_cash(priced(replace(rung(12_000, sku="COAT"), tax_code="A"))))
    today = TaxScheme(True, LINE, (replace(VAT, rate=21_000),))
    settlement = settle(ticket(old).scanning(rung(12_000, sku="COAT")), today, 1)
    assert (settlement.net, settlement.coming[0].draft.lines()[0].tax) == (-12_000, 2_000)


def test_prices_without_tax_have_it_added_to_the_figure() -> None:
    taxed = replace(MUG, tax_code="A")
    assert settle(ticket().scanning(some(taxed, 3)), ADDED, 1).net == 2_340


def test_a_discount_on_the_ticket_is_off_the_goods_going_out_only() -> None:
    now = ticket(BY_CARD).scanning(COAT).scanning(rung(2_000))
    now = replace(now, basket=replace(now.basket, discount=Discount(percent=1_000)))
    assert settled(now).net == 1_800 - 3_000


def test_goods_given_away_are_even_and_still_settled() -> None:
    free = settled(ticket().scanning(rung(0, sku="LEAFLET")))
    assert (free.way, len(free.going_out)) == (EVEN, 1)


# --- several receipts, several tenders -----------------------------------------------------------


def test_several_receipts_are_one_sum_in_one_movement_of_cash() -> None:
    """MONEY 33: 27.00 and 6.66 are 33.66; each receipt keeps its own share."""
    coats = Standing(
        paid_in_cash(priced(rung(5_000), rung(3_000, sku="B"), rung(1_999), off=1_000))
    )
    three = priced(replace(rung(667, 3, sku="BOWL"), discount=Discount(amount=1)))
    bowls = Standing(
        renamed(paid_in_cash(three), "S1-000002-2"), returned={1: 1}, refunded={1: 667}
    )
    now = ticket(coats, bowls).scanning(rung(3_000, sku="B")).scanning(rung(667, sku="BOWL"))
    settlement = settled(now)
    assert [coming.total for coming in settlement.coming] == [2_700, 666]
    assert paid_out(settlement) == [("cash", "", 3_366)]


def test_a_receipt_that_is_open_and_not_ticked_takes_no_part() -> None:
    other = bought(MUG, number="S1-000002-2")
    settlement = settled(ticket(BY_CARD, other).scanning(MUG))
    assert [coming.draft.standing.sale.number for coming in settlement.coming] == ["S1-000002-2"]


def test_the_first_receipt_pays_for_new_goods_first() -> None:
    other = Standing(renamed(sale_of(priced(MUG), (card(650, "1881"),)), "S1-000002-2"))
    now = ticket(BY_CARD, other).scanning(COAT).scanning(MUG)
    settlement = settled(now.scanning(rung(3_400)))
    assert carried(settlement) == [("card", "4242", 3_000), ("card", "1881", 400)]
    assert paid_out(settlement) == [("card", "1881", 250)]


def test_two_tenders_get_their_shares_back_and_cash_comes_last() -> None:
    """MONEY 6: proportional; the drawer opens once, at the end."""
    three = priced(rung(3_000, 3, sku="A"))
    sale = sale_of(three, (cash(4_000), card(5_000)))
    settlement = settled(ticket(Standing(sale)).scanning(rung(3_000, sku="A")))
    assert paid_out(settlement) == [("card", "4242", 1_667), ("cash", "", 1_333)]


def test_one_card_on_two_receipts_is_one_sum() -> None:
    other = Standing(renamed(sale_of(priced(MUG), (card(650),)), "S1-000002-2"))
    settlement = settled(ticket(BY_CARD, other).all_back())
    assert paid_out(settlement) == [("card", "4242", 3_650)]


def test_the_customer_may_choose_cash_for_what_a_card_paid() -> None:
    chosen = replace(ticket(BY_CARD).scanning(COAT), choice="cash")
    settlement = settled(chosen, step=5)
    assert paid_out(settlement) == [("cash", "", 3_000)]
    assert [leg.tender_no for leg in settlement.coming[0].legs] == [0]


def test_value_carried_over_stays_on_its_card_whatever_is_chosen_for_the_rest() -> None:
    chosen = replace(ticket(BY_CARD).scanning(COAT).scanning(rung(2_000)), choice="cash")
    settlement = settled(chosen)
    assert carried(settlement) == [("card", "4242", 2_000)]
    assert paid_out(settlement) == [("cash", "", 1_000)]


# --- coins ---------------------------------------------------------------------------------------

TWO = bought(rung(198, sku="A"), rung(101, sku="B"), step=5)


@pytest.mark.parametrize(("first", "second"), [("A", "B"), ("B", "A")])
def test_coins_back_are_the_mirror_of_coins_paid_in_any_order(first: str, second: str) -> None:
    """MONEY 8: 1.98 and 1.01 were paid with 3.00; 2.00 and 1.00 come back, whichever is first."""
    expected = {"A": 200, "B": 100}
    figures = []
    standing = TWO
    for sku in (first, second):
        settlement = settled(ticket(standing).scanning(rung(expected[sku], sku=sku)), step=5)
        figures.append(settlement.figure)
        line = 1 if sku == "A" else 2
        standing = Standing(
            standing.sale,
            returned={**standing.returned, line: 1},
            refunded={1: standing.refunded.get(1, 0) + settlement.figure},
        )
    assert figures == [expected[first], expected[second]]


def test_what_is_carried_over_is_not_rounded_and_what_is_handed_back_is() -> None:
    settlement = settled(ticket(TWO).scanning(rung(198, sku="A")).scanning(rung(57)), step=5)
    assert (settlement.net, settlement.figure) == (57 - 198, 140)
    assert carried(settlement) == [("cash", "", 57)]
    assert settlement.coming[0].rounding == -1


# --- any ticket at all ---------------------------------------------------------------------------


def posted(settlement: Settlement, step: int) -> tuple[Sale | None, list[GoodsReturn]]:
    """The documents of that settlement; what is to pay is paid half by card, the rest in cash."""
    backs = [
        replace(_back(coming.draft), legs=coming.legs, rounding=coming.rounding)
        for coming in settlement.coming
    ]
    if not settlement.going_out:
        return None, backs
    legs: tuple[TenderLeg, ...] = settlement.carried
    payment = Payment.begin(max(0, settlement.net), step)
    if settlement.net > 1:
        payment = payment.taking_card(settlement.net // 2)
    if settlement.net > 0:
        payment = payment.taking_cash()
    legs += payment.legs()
    return sale_of(settlement.going_out, legs, rounding=payment.rounding), backs


def _back(draft: ReturnDraft) -> GoodsReturn:
    sale = draft.standing.sale
    return GoodsReturn("B", sale.number, 1, sale.at, sale.currency, draft.lines(), ())


def entry(sale: Sale | None, backs: list[GoodsReturn]) -> JournalEntry:
    """What they book together."""
    legs = [posting for back in backs for posting in returns_booking.postings(back, 1)]
    legs += sales_booking.postings(sale, 1) if sale else ()
    sums: dict[str, int] = {}
    for leg in legs:
        sums[leg.account] = sums.get(leg.account, 0) + leg.minor
    postings = tuple(Posting(account, minor) for account, minor in sums.items() if minor)
    return JournalEntry("settlement", "customer_choice", "GBP", postings)


@settings(max_examples=200)
@given(st.randoms(use_true_random=False))
def test_the_documents_sum_to_what_changes_hands(random: Random) -> None:
    now, step = a_ticket(random)
    settlement = settle(now, INCLUDED, step)
    sale, backs = posted(settlement, step)
    paid_in = sum(leg.applied for leg in sale.tenders if not leg.carried) if sale else 0
    given_out = sum(leg.amount for back in backs for leg in back.legs if not leg.carried)
    owed = (sale.total + sale.rounding) if sale else 0
    given = sum(back.total + back.rounding for back in backs)
    assert paid_in - given_out == owed - given
    assert given_out == sum(leg.amount for leg in settlement.paid_out)
    assert settlement.figure == (given_out if settlement.net < 0 else settlement.net)
    assert paid_in == 0 or given_out == 0, "money goes one way only"
    assert all(leg.amount % step == 0 for leg in settlement.paid_out if leg.kind == "cash")
    for back in backs:
        assert back.total + back.rounding == sum(leg.amount for leg in back.legs)
    if sale:
        assert sale.total + sale.rounding == sum(leg.applied for leg in sale.tenders)
    carried_over = sum(leg.applied for leg in settlement.carried)
    assert carried_over == min(settlement.out_total, settlement.back_total)
    matrix.check(entry(sale, backs))  # no honest ticket ever meets the wall


@given(st.randoms(use_true_random=False))
def test_the_figure_shown_is_the_figure_of_the_same_ticket_over_books_read_again(
    random: Random,
) -> None:
    now, step = a_ticket(random)
    again = now.refreshed({draft.standing.sale.number: draft.standing for draft in now.returns})
    assert settle(again, INCLUDED, step) == settle(now, INCLUDED, step)


def test_no_ticket_settles_more_than_one_receipt_holds() -> None:
    """However often goods are scanned, a receipt brings what was paid for it and no more."""
    now: Ticket = ticket(BY_CARD)
    for _ in range(5):
        now = now.scanning(COAT)
    assert settled(now).back_total == 3_000


# --- goods on a plan -----------------------------------------------------------------------------


RINGS = priced(rung(80_000, sku="BIG"), rung(40_000, sku="SMALL"))


def on_plan(owed: int) -> Standing:
    """MONEY 16: rings 800.00 + 400.00, paid 500.00 by card, 700.00 on the plan."""
    sale = sale_of(RINGS, (card(50_000), TenderLeg("plan", 70_000)))
    return Standing(sale, owed=owed)


def test_what_goes_off_a_plan_changes_no_hands() -> None:
    settlement = settled(ticket(on_plan(70_000)).scanning(rung(40_000, sku="SMALL")))
    assert (settlement.way, settlement.net, settlement.figure) == (EVEN, 0, 0)
    assert settlement.paid_out == ()
    assert [coming.off_owed for coming in settlement.coming] == [40_000]
    settlement = settled(ticket(on_plan(70_000)).scanning(rung(80_000, sku="BIG")))
    assert (settlement.way, settlement.net, settlement.figure) == (GIVE_BACK, -10_000, 10_000)
    assert paid_out(settlement) == [("card", "4242", 10_000)]


def test_other_goods_are_paid_with_what_is_above_the_plan_alone() -> None:
    big = ticket(on_plan(70_000)).scanning(rung(80_000, sku="BIG"))
    settlement = settled(big.scanning(KETTLE))
    assert settlement.net == 3_999 - 10_000
    assert carried(settlement) == [("card", "4242", 3_999)]
    assert paid_out(settlement) == [("card", "4242", 6_001)]
    settlement = settled(big.scanning(some(KETTLE, 3)))
    assert (settlement.way, settlement.figure) == (TO_PAY, 3 * 3_999 - 10_000)
