"""PB-5: returns of a sale bring back exactly what was paid, in any order and split (PROMISE 4).

100,000 sales nightly: `POSDESK_RETURNED=100000`; a two-hundredth a commit, and a tenth of each on
the server. Each is sold and brought back part by part, at either till, until nothing is left; what came
back is then added up by plain SQL, line by line and tender by tender.
"""

from __future__ import annotations

import os
import shutil
import time
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest
from desk.pairs import Pair, in_one_file, on_server
from desk.shops import Templates
from desk.tills import Till

from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.sales.basket import BasketLine, Discount
from posdesk.sales.payment import Payment
from posdesk.ticket.ticket import Ticket

SALES = int(os.environ.get("POSDESK_RETURNED", "500"))
SHOPS = ("GBP", "CHF", "USD")  # tax inside, small coins that are not there, tax added
A_BOOK = 250
LINES_OFF = (
    "select l.sale, l.no, l.paid, l.tax, sum(r.refund), sum(r.tax), l.quantity, max(r.after) "
    "from sale_line l left join return_line r on r.sale = l.sale and r.line = l.no "
    "group by l.sale, l.no, l.paid, l.tax, l.quantity having l.paid <> coalesce(sum(r.refund), 0) "
    "or l.tax <> coalesce(sum(r.tax), 0) or l.quantity <> coalesce(max(r.after), 0)"
)
TENDERS_OFF = (
    "select t.sale, t.no, t.applied, sum(g.amount) from sale_tender t "
    "left join (select g.sale, f.tender_no, f.amount from refund_leg f "
    "join goods_return g on g.number = f.goods_return) g on g.sale = t.sale and g.tender_no = t.no "
    "group by t.sale, t.no, t.applied having t.applied <> coalesce(sum(g.amount), 0)"
)
LEDGER = "select account, sum(minor) from posting where account in ('TAX', 'ROUNDING') group by 1"


@pytest.mark.timeout(0)
def test_whatever_the_order_and_the_parts_in_a_file(room: Path) -> None:
    (room / "shops").mkdir()
    _tried("file", partial(in_one_file, Templates(room / "shops")), room, SALES)


@pytest.mark.timeout(0)
def test_whatever_the_order_and_the_parts_on_the_server(owner: str, room: Path) -> None:
    _tried("server", partial(on_server, owner), room, max(9, SALES // 10))


def _tried(name: str, opens: Any, room: Path, many: int) -> None:
    begun, returns, a_book = time.monotonic(), 0, min(A_BOOK, many // len(SHOPS) + 1)
    for place, first in enumerate(range(0, many, a_book)):
        folder = room / f"books-{place}"
        folder.mkdir()
        opened: AbstractContextManager[Pair] = opens(SHOPS[place % len(SHOPS)], folder)
        with opened as tills:
            for seed in range(first, min(many, first + a_book)):
                returns += _sold_and_back(tills, Random(seed), seed)
            _adds_up(tills[0])
        shutil.rmtree(folder)
    took = time.monotonic() - begun
    print(f"\nmeasured: {name}: {many} sales in {returns} returns, 0 off, {took:.0f} s")


def _sold_and_back(tills: Pair, dice: Random, seed: int) -> int:
    """One sale, brought back until nothing is left; how many returns that took."""
    till, returns, money = dice.choice(tills), 0, 0
    ticket = _goods(till.ticket(), dice)
    number, paid = _settled(till, ticket, dice)
    while not (standing := till.standing(number)).all_back:
        till = dice.choice(tills)
        back = till.ticket().with_receipt(standing)
        left = [line for line in standing.sale.lines if standing.left(line.no) > 0]
        for line in dice.sample(left, dice.randint(1, len(left))):
            most = standing.left(line.no)
            back = back.ticking(0, line.no, dice.choice((1, most, most, dice.randint(1, most))))
        money += _settled(till, back, dice)[1]
        returns += 1
    assert money == -paid, f"sale {seed}: {paid} paid, {-money} back"
    return returns


def _goods(ticket: Ticket, dice: Random) -> Ticket:
    for _ in range(dice.choice((1, 1, 2, 3))):
        weighed = dice.random() < 0.2
        many = dice.randint(50, 2_000) if weighed else dice.choice((1, 1, 2, 3, 7))
        each = dice.choice((7_333, 333_333, 650_000, 999, dice.randint(1, 9_999) * 1_000))
        line = BasketLine("", "pin", many, each, dice.choice("AZ"), weighed=weighed)
        ticket = ticket.going_out(replace(line, discount=_off(dice, 0.25)))
    return replace(ticket, basket=replace(ticket.basket, discount=_off(dice, 0.25)))


def _off(dice: Random, often: float) -> Discount | None:
    if dice.random() > often:
        return None
    percent, amount = dice.choice((500, 1_000, 3_333)), dice.choice((1, 99, 500))
    return dice.choice((Discount(percent=percent), Discount(amount=amount)))


def _settled(till: Till, ticket: Ticket, dice: Random) -> tuple[str, int]:
    """Its number, and what the customer paid; below zero: what she was paid."""
    shown = till.settlement(ticket)
    payment = None
    if shown.net > 0:
        payment = Payment.begin(shown.net, till.desk.shop.cash_step)
        for last4 in ("4242", "1881")[: dice.choice((0, 0, 1, 2))]:
            if payment.left > 1:
                payment = payment.taking_card(dice.randint(1, payment.left), last4)
        if not payment.is_paid:
            payment = payment.taking_cash(payment.left_in_cash)
    done = till.desk.do(SettleTicket(ticket, payment, shown.net)).result
    legs = payment.legs() if payment else ()
    return done.sale, sum(leg.applied for leg in legs) or -done.figure


def _adds_up(till: Till) -> None:
    """Nothing is left: no unit, no penny of a line, its tax or a tender, nothing in the ledger."""
    with till.file.read() as books:
        connection = books.journal._unit.connection
        for asked in (LINES_OFF, TENDERS_OFF):
            assert connection.exec_driver_sql(asked).all() == []
        left = connection.exec_driver_sql(LEDGER).all()
    assert not any(minor for _, minor in left), left
