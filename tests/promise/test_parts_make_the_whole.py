"""PB-3: parts of a whole always make the whole, whatever it is parted by (PROMISE I15).

Schedules, discounts spread over lines, taxes, split tenders and goods coming back one by one.
`POSDESK_PARTS=1000000` is the long trial; a hundredth of it otherwise.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from random import Random

from bookmaking import a_line, a_sale

from posdesk.instalments.schedule import MONTH, WEEK, parts, schedule
from posdesk.money import allocate
from posdesk.returns.standing import Standing
from posdesk.sales.payment import Payment

CASES = int(os.environ.get("POSDESK_PARTS", "10000"))
DAY = date(2026, 1, 31)


def test_parts_of_a_schedule() -> None:
    dice = Random(3)
    for _ in range(CASES):
        count = dice.randint(2, 60)
        total = dice.randint(count, 10_000_000)
        made = parts(total, count)
        assert sum(made) == total and len(made) == count
        assert list(made) == sorted(made) and made[-1] - made[0] <= 1


def test_dues_of_a_schedule() -> None:
    dice = Random(33)
    for _ in range(CASES // 20):
        count = dice.randint(2, 60)
        total = dice.randint(count, 10_000_000)
        dues = schedule(total, count, DAY, dice.choice((MONTH, WEEK)))
        assert sum(due.amount for due in dues) == total
        assert [due.day for due in dues] == sorted({due.day for due in dues})


def test_what_is_spread_over_lines() -> None:
    dice = Random(333)
    for _ in range(CASES):
        worth = [dice.randint(1, 100_000) for _ in range(dice.randint(1, 12))]
        amount = dice.randint(0, sum(worth))
        spread = allocate(amount, worth)
        assert sum(spread) == amount
        assert all(0 <= part <= most for part, most in zip(spread, worth, strict=True))


def test_tenders_of_one_payment() -> None:
    dice = Random(3333)
    for _ in range(CASES // 10):
        due, step = dice.randint(1, 100_000), dice.choice((1, 5, 10))
        payment = Payment.begin(due, step)
        for _ in range(dice.randint(0, 3)):
            if payment.left > 0:
                payment = payment.taking_card(dice.randint(1, payment.left), "4242")
        payment = payment.taking_cash()
        legs = payment.legs()
        assert sum(leg.applied for leg in legs) == due + payment.rounding
        assert abs(payment.rounding) * 2 <= step
        assert all(leg.change == 0 for leg in legs)


def test_units_that_come_back_in_any_order() -> None:
    dice = Random(33_333)
    for _ in range(CASES // 10):
        units, paid = dice.randint(1, 12), dice.randint(1, 50_000)
        tax = dice.randint(0, paid // 3)
        line = replace(a_line(1, units), paid=paid, tax=tax)
        standing = Standing(a_sale("S1-000001-2", line))
        left, refunds, taxes = units, 0, 0
        while left:
            some = dice.randint(1, left)
            amount, part = standing.refund(1, some)
            refunds, taxes, left = refunds + amount, taxes + part, left - some
            standing = replace(standing, returned={1: units - left})
        assert (refunds, taxes) == (paid, tax)
