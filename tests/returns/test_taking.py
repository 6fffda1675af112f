"""What signed terms take off: a change of mind alone, in parts as in whole, and never a penny more."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.catalogue.terms import FEE_AMOUNT, FEE_PERCENT, Term, fee_on, kept_out, said, terms_of
from posdesk.clock import Moment
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.reasons import REASONS
from posdesk.returns.standing import Standing
from posdesk.returns.taking import fee_of
from posdesk.sales.sale import IMPORTED, REBUILT, Sale, SaleLine
from posdesk.ticket.ticket import Ticket

TEN = (Term(FEE_PERCENT, 1_000),)


def standing(
    paid: int,
    pieces: int = 1,
    terms: tuple[Term, ...] = TEN,
    *,
    tax: int = 0,
    included: bool = True,
) -> Standing:
    line = SaleLine(
        1, "", "Frame", pieces, False, 0, paid - tax, 0, paid, "A", 0, tax, terms=terms
    )  # fmt: skip
    sale = Sale("S1-000001-2", 1, Moment.at(2026, 10, 10, 9), "USD", (line,), (), None, included)
    return Standing(sale)


def ticket(held: Standing, pieces: int = 1, digit: int = 1) -> Ticket:
    return Ticket("op").with_receipt(held).ticking(0, 1, pieces).reasoned(digit)


def fees(on: Ticket) -> list[int]:
    return [line.price_milli // 1000 for line in on.basket.lines if line.taken]


def test_ten_percent_of_two_hundred_is_twenty() -> None:
    assert fees(ticket(standing(200_00))) == [20_00]


@pytest.mark.parametrize("reason", REASONS, ids=lambda row: row.code)
def test_only_a_change_of_mind_costs_anything(reason) -> None:  # type: ignore[no-untyped-def]
    kept = [20_00] if reason.code == "changed_mind" else []
    assert fees(ticket(standing(200_00), digit=reason.digit)) == kept


def test_nothing_is_taken_where_nobody_said_why() -> None:
    held = Ticket("op").with_receipt(standing(200_00)).all_back()
    assert held.returns[0].ticks[0].reason == "changed_mind" and fees(held) == []


def test_another_reason_takes_the_fee_away_and_fewer_pieces_take_less() -> None:
    held = ticket(standing(90_00, 3), 3)
    assert fees(held) == [9_00]
    assert fees(held.stepping(-1)) == [6_00]
    assert fees(held.reasoned(3)) == []
    assert fees(held.removing()) == []
    assert fees(held.closing(0)) == []


def test_said_twice_it_is_taken_once_and_never_more_than_agreed() -> None:
    held = ticket(standing(200_00)).reasoned(1).reasoned(1)
    assert fees(held) == [20_00]
    line = next(at for at, each in enumerate(held.basket.lines) if each.taken)
    from posdesk.ticket.ticket import OUT, Spot

    assert fees(held.counting(Spot(OUT, line), 5)) == [20_00]
    assert fees(held.counting(Spot(OUT, line), 0)) == []  # a kindness needs nobody


@pytest.mark.parametrize("origin", [REBUILT, IMPORTED])
def test_a_receipt_taken_in_from_paper_or_another_till_costs_nothing(origin: str) -> None:
    held = standing(200_00)
    assert fees(ticket(replace(held, sale=replace(held.sale, origin=origin)))) == []


def test_tax_added_to_the_price_is_no_part_of_it() -> None:
    assert fees(ticket(standing(216_00, tax=16_00, included=False))) == [20_00]
    assert fees(ticket(standing(216_00, tax=16_00))) == [21_60]


def test_so_much_a_piece_is_never_more_than_the_goods() -> None:
    fee = (Term(FEE_AMOUNT, 5_00),)
    assert fees(ticket(standing(30_00, 3, fee), 2)) == [10_00]
    assert fees(ticket(standing(4_00, 1, fee))) == [4_00]


@given(
    st.integers(0, 100_000),
    st.integers(1, 12),
    st.integers(1, 5_000),
    st.randoms(use_true_random=False),
)
def test_parts_take_as_much_as_the_whole(paid, pieces, percent, dice) -> None:  # type: ignore[no-untyped-def]
    held, taken = standing(paid, pieces, (Term(FEE_PERCENT, percent),)), 0
    left = pieces
    while left:
        units = dice.randint(1, left)
        draft = ReturnDraft(held).tick(1, units)
        fee = fee_of(draft, 1)
        assert 0 <= fee <= held.refund(1, units)[0]
        taken += fee
        left -= units
        held = replace(held, returned={1: pieces - left})
    assert taken == paid * percent // 10_000


@given(
    st.lists(st.sampled_from([Term(FEE_PERCENT, 1250), Term("hygiene"), Term("worn")]), unique=True)
)
def test_terms_are_kept_as_they_were(terms: list[Term]) -> None:
    assert terms_of(said(tuple(terms))) == tuple(terms)
    assert kept_out(tuple(terms)) == ("hygiene" if Term("hygiene") in terms else "")
    assert fee_on(tuple(terms), 1_00, 1) == (12 if Term(FEE_PERCENT, 1250) in terms else 0)


def test_what_nobody_can_read_is_no_term() -> None:
    assert terms_of("") == terms_of("rubbish") == terms_of("fee_percent=-5") == ()
