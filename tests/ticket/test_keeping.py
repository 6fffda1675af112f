"""A ticket kept as bytes comes back as it was, over its receipts as they stand by then."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sold import rung
from ticket.days import a_ticket
from ticket.drafts import KETTLE, MUG, SAUCER, back, bought, by_weight, reasons, some, ticket

from posdesk.returns.standing import Standing
from posdesk.sales.basket import Discount
from posdesk.sales.payment import Handed
from posdesk.ticket.keeping import Amid, from_bytes, to_bytes
from posdesk.ticket.ticket import Ticket

MUGS = bought(some(MUG, 3), KETTLE)
SAUCERS = bought(some(SAUCER, 2), number="S1-000002-2")


def kept_and_resumed(ticket: Ticket, **now: Standing | None) -> Ticket:
    """The ticket over its receipts as they stood; those named in `now` stand otherwise."""
    standings = {draft.standing.sale.number: draft.standing for draft in ticket.returns}
    standings |= {"S1-000001-1": now["mugs"]} if "mugs" in now else {}
    return from_bytes(to_bytes(ticket), lambda number: standings.get(number))


def test_everything_on_a_ticket_is_kept_but_the_line_touched_last() -> None:
    full = ticket(MUGS, SAUCERS).scanning(some(MUG, 2)).reasoned(3).scanning(SAUCER)
    full = full.scanning(rung(700, 2, sku="BOWL", discount=Discount(percent=500)))
    full = full.scanning(by_weight(347)).scanning(replace(rung(416), amount_fixed=416, sku=""))
    full = replace(full, basket=replace(full.basket, discount=Discount(amount=100)), choice="cash")
    assert kept_and_resumed(full) == replace(full, spot=None)


def test_an_empty_ticket_is_kept_too() -> None:
    assert kept_and_resumed(Ticket("op")) == Ticket("op")


@given(st.randoms(use_true_random=False))
def test_any_ticket_comes_back_as_it_was(random: Random) -> None:
    full, _ = a_ticket(random)
    again = kept_and_resumed(full)
    assert again == replace(full, spot=None)
    assert to_bytes(again) == to_bytes(full)


@pytest.mark.parametrize(
    ("returned", "left"),
    [({}, {1: 2, 2: 1}), ({1: 1}, {1: 2, 2: 1}), ({1: 2}, {1: 1, 2: 1}), ({1: 3}, {2: 1})],
)
def test_units_that_came_back_meanwhile_are_not_ticked_any_more(
    returned: dict[int, int], left: dict[int, int]
) -> None:
    held = ticket(MUGS).scanning(some(MUG, 2)).reasoned(5).scanning(KETTLE)
    resumed = kept_and_resumed(held, mugs=Standing(MUGS.sale, returned=returned))
    assert back(resumed) == left
    assert reasons(resumed.returns[0]).get(1, "damaged") == "damaged"


def test_a_receipt_these_books_no_longer_hold_is_left_out() -> None:
    held = ticket(MUGS, SAUCERS).scanning(MUG).scanning(SAUCER)
    resumed = kept_and_resumed(held, mugs=None)
    assert [draft.standing.sale.number for draft in resumed.returns] == ["S1-000002-2"]
    assert back(resumed) == {1: 1}


def test_a_receipt_is_kept_by_its_number_and_none_of_its_lines_are() -> None:
    body = to_bytes(
        ticket(bought(rung(650, sku="SECRET-MUG"))).scanning(rung(650, sku="SECRET-MUG"))
    )
    assert b"SECRET" not in body


def test_a_card_that_paid_is_not_crowded_out_by_coins_handed_over_before_it() -> None:
    amid = Amid(handed=(Handed("cash", 2_000), Handed("card", 3_000, "4242")))
    payment = amid.payment(4_000, 1)  # a line less than when it was paid
    assert [each.amount for each in payment.handed] == [3_000, 2_000]
    assert payment.change == 1_000
