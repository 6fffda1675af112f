"""`%` on a line coming back: something the customer chose, or worn as the receipt says (PC-09)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posdesk.returns.reasons import reason
from posdesk.ticket.ticket import BACK
from posdesk.wording import translate
from ui.saying import Saying
from ui.screens.counter.asking import TakeOff
from ui.screens.counter.controller import Counter

if TYPE_CHECKING:
    from posdesk.desk.lookups.may_take_off import MayTakeOff


def ask_take_off(counter: Counter) -> None:
    """Ask what is taken off the line touched last; of faulty or wrong goods nothing can be."""
    spot = counter.ticket.spot
    if spot is None or spot.way != BACK or counter.posting:
        return
    draft = counter.ticket.returns[spot.receipt]
    ticks = [each for each in draft.ticks if each.line_no == spot.place]
    if not ticks or draft.for_holder or draft.unproved:
        return
    if any(reason(each.reason).ours for each in draft.ticks):
        words = translate("Counter", "Faulty, wrong or late: nothing is taken off, ever.")
        counter.say(Saying(words, translate("Counter", "All of it goes back"), "warn"))
        return
    most = draft.standing.refund(spot.place, ticks[0].quantity)[0]
    from posdesk.desk.lookups.may_take_off import AskMayTakeOff  # where somebody asks for it

    def found(may: MayTakeOff | None) -> None:
        if may is not None and counter.ticket.spot == spot:
            counter.ask(TakeOff(may, most, by_terms=ticks[0].reason == "changed_mind"))

    counter.work.ask(AskMayTakeOff(draft.standing.sale.number, spot.place), found, newest="less")
