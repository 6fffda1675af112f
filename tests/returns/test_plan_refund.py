"""Goods on a plan come back: what is owed first, then the way deposit and payments came (MONEY 16)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, seed
from hypothesis import strategies as st
from sold import NOON, amounts, card, cash, priced, rung, sale_of, taken_back, ticking

from posdesk.instalments.credit import FORGIVEN, LOWERED, PAID, RETURNED, following
from posdesk.instalments.plan import Plan
from posdesk.instalments.schedule import MONTH, schedule
from posdesk.instalments.standing import PlanStanding
from posdesk.returns.booking import postings
from posdesk.returns.refund_split import split
from posdesk.returns.standing import Standing
from posdesk.sales.basket import BasketLine
from posdesk.sales.sale import TenderLeg

RINGS = priced(rung(800_00), rung(400_00))


def owing(
    owed: int, *deposit: TenderLeg, payments: tuple[TenderLeg, ...] = (), forgiven: int = 0
) -> Standing:
    financed = sum(line.paid for line in RINGS) - sum(leg.applied for leg in deposit)
    sale = sale_of(RINGS, (*deposit, TenderLeg("plan", financed)))
    return Standing(sale, owed=owed, payments=payments, forgiven=forgiven)


def test_the_smaller_ring_lowers_what_is_owed() -> None:
    back, _ = taken_back(ticking(owing(700_00, cash(500_00)), (2, 1)))
    assert amounts(back) == [("plan", 400_00)]
    assert back.legs[0].tender_no == 2


def test_the_dearer_ring_ends_what_is_owed_and_pays_out_the_rest() -> None:
    back, _ = taken_back(ticking(owing(700_00, cash(500_00)), (1, 1)))
    assert amounts(back) == [("plan", 700_00), ("cash", 100_00)]


def test_both_rings_bring_back_all_that_was_paid() -> None:
    back, standing = taken_back(ticking(owing(700_00, cash(500_00)), (1, 1), (2, 1)))
    assert amounts(back) == [("plan", 700_00), ("cash", 500_00)]
    assert standing.refunded == {1: 500_00, 2: 700_00}


def test_one_after_the_other_brings_the_same() -> None:
    first, standing = taken_back(ticking(owing(700_00, cash(500_00)), (2, 1)))
    standing = replace(standing, owed=300_00)
    second, _ = taken_back(ticking(standing, (1, 1)))
    assert amounts(first) + amounts(second) == [
        ("plan", 400_00),
        ("plan", 300_00),
        ("cash", 500_00),
    ]


def test_what_is_paid_out_goes_the_way_deposit_and_payments_came() -> None:
    standing = owing(700_00, card(300_00), payments=(cash(100_00), card(100_00, "1881")))
    back, _ = taken_back(ticking(standing, (1, 1)))
    assert amounts(back) == [("plan", 700_00), ("card", 60_00), ("card", 20_00), ("cash", 20_00)]
    assert [leg.tender_no for leg in back.legs] == [2, 1, 4, 3]


def test_the_customer_may_choose_where_the_rest_goes_but_owed_comes_off_first() -> None:
    standing = owing(700_00, card(300_00), payments=(cash(200_00),))
    back, _ = taken_back(ticking(standing, (1, 1)), choice="cash")
    assert amounts(back) == [("plan", 700_00), ("cash", 100_00)]
    back, _ = taken_back(ticking(standing, (1, 1)), choice="store_credit")
    assert amounts(back) == [("plan", 700_00), ("store_credit", 100_00)]


def test_what_is_put_towards_other_goods_is_never_what_is_owed() -> None:
    standing = owing(700_00, card(500_00))
    plan = split(standing, 800_00, 1, carry=40_00)
    assert [(leg.kind, leg.amount, leg.carried) for leg in plan.legs] == [
        ("plan", 700_00, False),
        ("card", 40_00, True),
        ("card", 60_00, False),
    ]
    with pytest.raises(AssertionError):
        split(standing, 800_00, 1, carry=100_01)


def test_the_cent_forgiven_is_not_paid_out() -> None:
    """SE-042's last payment: goods of 1,200.00 were paid with 1,199.99."""
    paid = (card(700_00), card(199_99, "1881"))
    standing = owing(0, cash(300_00), payments=paid, forgiven=1)
    back, _ = taken_back(ticking(standing, (1, 1), (2, 1)))
    assert sum(leg.amount for leg in back.legs) == 1_199_99
    assert back.rounding == -1


def test_a_payment_the_bank_took_back_gets_nothing() -> None:
    standing = owing(700_00, cash(500_00), payments=(card(0), card(0, "1881")))
    back, _ = taken_back(ticking(standing, (1, 1), (2, 1)))
    assert amounts(back) == [("plan", 700_00), ("cash", 500_00)]


def test_credit_and_cash_come_back_as_credit_and_cash() -> None:
    """MONEY 25: 25.00 credit + 15.00 cash."""
    legs = (TenderLeg("store_credit", 25_00), cash(15_00))
    back, _ = taken_back(ticking(Standing(sale_of(priced(rung(40_00)), legs)), (1, 1)))
    assert amounts(back) == [("store_credit", 25_00), ("cash", 15_00)]
    booked = {each.account: each.minor for each in postings(back, 1, customer="ana")}
    assert booked == {"RETURNS": 40_00, "CREDIT:ana": -25_00, "CASH:1": -15_00}


def test_what_is_owed_goes_off_the_customers_account() -> None:
    back, _ = taken_back(ticking(owing(700_00, cash(500_00)), (1, 1)))
    booked = {each.account: each.minor for each in postings(back, 1, customer="ana")}
    assert booked == {"RETURNS": 800_00, "RECV:ana": -700_00, "CASH:1": -100_00}


class Story:
    """A plan paid and given back in a random order, in coins of a random step."""

    def __init__(self, random: Random) -> None:
        self.random, self.step = random, random.choice((1, 1, 5, 10))
        lines = priced(*(self._goods() for _ in range(random.randint(1, 4))))
        total = sum(line.paid for line in lines)
        deposit = self._deposit(total)
        financed = total - sum(leg.applied for leg in deposit)
        sale = sale_of(lines, (*deposit, TenderLeg("plan", financed)))
        count = min(random.randint(2, 60), financed)
        dues = schedule(financed, count, NOON.day, MONTH)
        plan = Plan("P1-000001-0", "ana", sale, dues, False, NOON, "", b"", MONTH)
        self.plan = PlanStanding(plan, dues)
        self.standing = Standing(sale, owed=financed)
        self.out = Counter[int]()

    def _goods(self) -> BasketLine:
        return rung(self.random.choice((2, 99, 333, 12_34, 999_99)), self.random.randint(1, 5))

    def _deposit(self, total: int) -> tuple[TenderLeg, ...]:
        some = self.random.randint(0, max(0, total - 2)) // 2
        coins = self.random.randint(0, max(0, total - 2 - some)) // self.step * self.step
        legs = (card(some, "0001"), cash(coins))
        return tuple(leg for leg in legs if leg.applied)

    def pay(self) -> None:
        balance = self.plan.balance
        if not balance:
            return
        amount = self.random.choice((balance, self.random.randint(1, balance)))
        forgiven = 0
        if self.random.random() < 0.5:
            leg = card(amount, "0002")
        else:  # coins; the last ones in the customer's favour
            amount = amount // self.step * self.step
            forgiven = balance - amount if balance - amount < self.step else 0
            if not amount:
                return
            leg = cash(amount)
        self._credit(PAID, amount)
        self._credit(FORGIVEN, forgiven)
        payments = (*self.standing.payments, leg)
        self.standing = replace(self.standing, payments=payments)
        self.standing = replace(self.standing, forgiven=self.standing.forgiven + forgiven)

    def give_back(self) -> None:
        left = [line.no for line in self.standing.sale.lines if self.standing.left(line.no)]
        some = self.random.sample(left, self.random.randint(1, len(left)))
        units = [(no, self.random.randint(1, self.standing.left(no))) for no in some]
        back, self.standing = taken_back(ticking(self.standing, *units), self.step)
        assert back.total + back.rounding == sum(leg.amount for leg in back.legs)
        for leg in back.legs:
            assert leg.amount > 0 and leg.tender_no
            assert leg.kind != "cash" or leg.amount % self.step == 0
            if leg.kind == "plan":
                self._credit(RETURNED, leg.amount)
            else:
                self.out[leg.tender_no] += leg.amount

    def put_right(self) -> None:
        """A price was too high: it is lowered, off what is owed (MONEY 19), goods stay."""
        whole = [line for line in self.standing.sale.lines if line.no not in self.standing.returned]
        if not whole or not self.plan.balance:
            return
        line = self.random.choice(whole)
        most = min(self.plan.balance, line.paid - self.standing.cuts.get(line.no, 0))
        if not most:
            return
        amount = self.random.randint(1, most)
        numbers = [no for no, leg in enumerate(self.standing.sale.tenders, 1) if leg.kind == "plan"]
        cuts, refunded = dict(self.standing.cuts), dict(self.standing.refunded)
        cuts[line.no] = cuts.get(line.no, 0) + amount
        refunded[numbers[0]] = refunded.get(numbers[0], 0) + amount
        self.standing = replace(self.standing, cuts=cuts, refunded=refunded)
        self._credit(LOWERED, amount)

    def _credit(self, kind: str, amount: int) -> None:
        if amount:
            made = following(self.plan.credits, kind, "x", NOON, amount)
            self.plan = replace(self.plan, credits=(*self.plan.credits, made))
        self.standing = replace(self.standing, owed=self.plan.balance)

    def is_exact(self) -> None:
        """What she holds was paid for or is owed: nothing more, nothing less."""
        kept = self.standing.worth_left
        money = self.plan.paid - sum(self.out.values())
        coins = self.standing.rounded + self.plan.forgiven
        assert kept == self.plan.balance + money + coins
        assert sum(self.out.values()) <= self.plan.paid

    def all_back_is_all_paid(self) -> None:
        assert self.plan.balance == 0
        assert sum(self.out.values()) == self.plan.paid
        tenders = (*self.standing.sale.tenders, *self.standing.payments)
        for no, leg in enumerate(tenders, start=1):
            assert leg.kind == "plan" or self.out[no] == leg.applied, (no, leg, self.out)


@seed(20261101)
@given(st.integers(0, 2**32))
def test_owed_and_paid_out_are_exactly_what_was_paid_in_any_order(number: int) -> None:
    """PROMISE PB-5 over plans."""
    story = Story(Random(number))
    while not story.standing.all_back:
        story.random.choice((story.pay, story.pay, story.give_back, story.put_right))()
        story.is_exact()
    story.all_back_is_all_paid()
