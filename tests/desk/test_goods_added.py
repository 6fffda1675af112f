"""Goods added to a plan come back like its other goods, whatever happened between (MONEY 16)."""

from __future__ import annotations

import os
import random
from dataclasses import replace

import pytest
from desk.plan_counter import PlanCounter
from desk.tills import Till

from posdesk.desk.actions.change_plan import ChangePlan
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.lookups.missing_money import AskMissingMoney
from posdesk.instalments.schedule import MONTH, schedule
from posdesk.sales.basket import Basket, BasketLine

STORIES = int(os.environ.get("POSDESK_GOODS_ADDED", "3"))
WISHES = ("ends_sooner", "pays_less")


@pytest.fixture
def counter(plan_till: Till) -> PlanCounter:
    """On each engine in turn."""
    return PlanCounter(plan_till)


class Story:
    """One plan, and what changed hands since: everything ends where it began."""

    def __init__(self, counter: PlanCounter, dice: random.Random) -> None:
        self.counter, self.dice = counter, dice
        self.handed = 0
        act = counter.plan_act(self.goods("A"))
        ticket = act.ticket.going_out(self.goods("B"))
        price = counter.till.settlement(ticket).out_total
        dues = schedule(price, dice.randint(2, 12), act.dues[0].day, MONTH)
        act = replace(act, ticket=ticket, price=price, dues=dues)
        self.plan = counter.do(act).result.plan

    def goods(self, name: str) -> BasketLine:
        pieces, price = self.dice.randint(1, 3), self.dice.randint(1, 30_000)
        return BasketLine("", name, pieces, price * 1_000 + self.dice.randint(0, 999), "A")

    def pay(self) -> None:
        owed = self.counter.standing(self.plan).balance
        if owed:
            amount = self.dice.randint(1, owed)
            self.counter.pay(self.plan, amount, sure=True)
            self.handed += amount

    def add(self) -> None:
        owed = self.counter.standing(self.plan).balance
        if owed:
            more = Basket(tuple(self.goods(name) for name in "CD"[: self.dice.randint(1, 2)]))
            operation = self.counter.desk.new_operation()
            act = ChangePlan(operation, self.plan, "added", owed, goods=more, confirmed="window")
            self.counter.do(act)

    def back(self, *, everything: bool = False) -> None:
        standing = self.counter.till.standing(self.plan)
        lefts = [(line.no, standing.left(line.no)) for line in standing.sale.lines]
        lefts = [(no, left) for no, left in lefts if left]
        if not everything:
            lefts = [(no, 1) for no, _ in self.dice.sample(lefts, min(len(lefts), 1))]
        ticket = self.counter.till.ticket().with_receipt(standing)
        for no, left in lefts:
            ticket = ticket.ticking(0, no, left)
        if lefts:
            shown = self.counter.till.settlement(ticket)
            act = SettleTicket(ticket, None, shown.net, on_plan=self.dice.choice(WISHES))
            self.handed -= self.counter.do(act).result.figure

    def check(self) -> None:
        standing, sheet = self.counter.till.standing(self.plan), self.counter.standing(self.plan)
        assert not sheet.doubt
        assert sheet.balance == self.counter.owed() == standing.owed
        assert standing.worth_left == self.handed + standing.owed
        day = self.counter.desk.ask(AskMissingMoney(self.counter.till.clock.at.day)).papers
        assert day.agrees and day.papers and day.cash_said == day.cash_booked


@pytest.mark.parametrize("seed", range(STORIES))
def test_what_was_paid_comes_back_to_the_last_minor_unit(counter: PlanCounter, seed: int) -> None:
    story = Story(counter, random.Random(seed))
    for _ in range(8):
        story.dice.choice((story.pay, story.add, story.back))()
        story.check()
    story.back(everything=True)
    story.check()
    assert story.handed == 0 and counter.till.standing(story.plan).all_back
    counter.till.check_chain()
