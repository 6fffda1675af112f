"""Goods of customers that are with us, among the commands of the histories."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desk.tills import Till
from promise.at_the_counter import sale_of

from posdesk.desk.actions.left_acts import HandBackGoods, LeaveGoods
from posdesk.returns.left_here import KEPT, REPAIR
from posdesk.returns.window import window_of

if TYPE_CHECKING:
    from promise.histories import Story


def with_us(story: Story, till: Till, customer: str) -> None:
    """Goods of hers stay here, or go home; a day of hers is never earlier for it."""
    dice, number = story.dice, sale_of(story, customer)
    if not number:
        return
    before = days_of(till, number)
    with till.file.read() as books:
        here = [each.number for each in books.left_here.of_sale(number) if each.back is None]
    if here and dice.random() < 0.6:
        paper = till.desk.do(HandBackGoods(till.desk.new_operation(), dice.choice(here))).result
        story.take(customer, till, paper)
    else:
        lines = tuple(
            (line.no, dice.randint(0, line.quantity)) for line in till.standing(number).sale.lines
        )
        why = dice.choice((KEPT, REPAIR))
        slip = till.desk.do(LeaveGoods(till.desk.new_operation(), number, lines, why)).result
        story.take(customer, till, slip)
    for line, last in days_of(till, number).items():
        known = before[line]
        assert known is None or last is None or last >= known, (number, line, known, last)


def days_of(till: Till, number: str) -> dict[int, date | None]:
    """The last day of each line of that receipt."""
    station = till.desk.station()
    return window_of(till.standing(number), station.shop, station.our_days)
