"""Paid in and paid out: a closed list of sources and purposes, none of them anybody who works here."""

from __future__ import annotations

import pytest
from desk.shops import AUDITOR, FLOAT
from desk.tills import Till

from posdesk.desk.actions.move_cash import MoveCash, MoveUnknown, NothingToMove
from posdesk.desk.actions.settle_ticket import ShiftNotOpen
from posdesk.desk.duty import NotForThisRole
from posdesk.ledger import matrix
from posdesk.ledger.causes import SHOP, cause
from posdesk.ledger.chart import CUSTOMER_KINDS, kind_of
from posdesk.ledger.journal import JournalEntry, Posting
from posdesk.money import CURRENCIES
from posdesk.till.cash_moves import CASH_MOVES, PAID_IN, PAID_OUT, cash_move, move_between, moves
from posdesk.till.denominations import DENOMINATIONS, denominations
from posdesk.till.drawer_count import DrawerCount


@pytest.mark.parametrize("move", CASH_MOVES, ids=lambda move: move.code)
def test_every_row_books_between_the_drawer_and_its_account(till: Till, move: object) -> None:
    till.desk.do(MoveCash("one", move.code, 5_00))
    into = 5_00 if move.way == PAID_IN else -5_00
    assert till.postings("one") == {"CASH:1": into, move.account: -into}
    assert till.content("one")["kind"] == move.way
    assert till.balance("CASH:1") == FLOAT + into


@pytest.mark.parametrize("move", CASH_MOVES, ids=lambda move: move.code)
def test_a_row_touches_no_customer_and_the_shop_bears_it(move: object) -> None:
    assert kind_of(move.account).code not in CUSTOMER_KINDS
    assert cause(move.cause).bearer == SHOP
    assert move_between(move.way, move.account) is move


def test_rows_are_told_apart_by_code_and_by_account() -> None:
    assert len({move.code for move in CASH_MOVES}) == len(CASH_MOVES)
    assert len({(move.way, move.account) for move in CASH_MOVES}) == len(CASH_MOVES)
    assert moves(PAID_IN) + moves(PAID_OUT) == CASH_MOVES


def test_a_shortage_cannot_be_paid_in_by_anybody(till: Till) -> None:
    """SE-119: no source exists, and the wall refuses the posting behind one."""
    for word in ("clerk", "staff", "wage", "tip", "payroll", "short"):
        assert not any(word in f"{move.code} {move.name}".lower() for move in moves(PAID_IN))
    assert not any(move.account.startswith("LOSS") for move in moves(PAID_IN))
    for name in ("clerk", "in_clerk", "STAFF:7", ""):
        with pytest.raises(MoveUnknown):
            till.desk.do(MoveCash("one", name, 100_00))
    for account in ("STAFF:7", "WAGES", "CLAIM:clerk", "RECV"):
        with pytest.raises(ValueError, match=account):
            kind_of(account)
    paid = JournalEntry(
        PAID_IN, "staff_act", "GBP", (Posting("CASH:1", 1), Posting("LOSS:till_short", -1))
    )
    with pytest.raises(matrix.RuleZ):
        matrix.check(paid)


@pytest.mark.parametrize("minor", [0, -1])
def test_an_amount_above_nothing_is_needed(till: Till, minor: int) -> None:
    with pytest.raises(NothingToMove):
        till.desk.do(MoveCash("one", "in_safe", minor))


def test_the_same_move_twice_moves_once(till: Till) -> None:
    first = till.desk.do(MoveCash("one", "out_bank", 20_00))
    again = till.desk.do(MoveCash("one", "out_bank", 20_00))
    assert (first.result, again.result, again.repeated) == (20_00, 20_00, True)
    assert till.balance("CASH:1") == FLOAT - 20_00


def test_it_takes_somebody_who_may_act_and_an_open_shift(till: Till) -> None:
    till.desk.sign_in(AUDITOR)
    with pytest.raises(NotForThisRole):
        till.desk.do(MoveCash("one", "in_safe", 1))
    assert ShiftNotOpen.code == "shift_not_open"


def test_too_little_change_is_given_at_once_from_what_the_drawer_is_over(till: Till) -> None:
    """SE-018: the drawer is 10.00 over; 10.00 paid from SUSPENSE:till_over, no form."""
    till.desk.do(MoveCash("one", "out_change", 10_00))
    assert till.balance("SUSPENSE:till_over") == 10_00
    assert cash_move("out_change").cause == "staff_error"


def test_every_currency_has_its_coins_and_notes() -> None:
    assert [each.currency for each in DENOMINATIONS] == [each.code for each in CURRENCIES]
    for money in CURRENCIES:
        listed = denominations(money.code)
        assert list(listed.faces) == sorted(set(listed.faces), reverse=True)
        smallest = listed.faces[-1]
        assert money.cash_step % smallest == 0
        assert listed.notes
        assert listed.coins


def test_a_count_is_the_sum_of_its_pieces() -> None:
    count = DrawerCount.of({5_00: 2, 20_00: 1, 1: 0, 2: 7}, other=3)
    assert count.pieces == ((20_00, 1), (5_00, 2), (2, 7))
    assert count.total == 30_17
    assert count.is_possible
    assert not DrawerCount.of({5_00: -1}).is_possible
    assert not DrawerCount.of({}, other=-1).is_possible
