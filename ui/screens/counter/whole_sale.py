"""Undo: the draft before; and right after a sale, the whole of it comes back (MONEY 32).

Once a receipt is signed there is no void: what was sold a moment ago is given back as a return.
"""

from __future__ import annotations

from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.scan import Answer, AskScan
from posdesk.wording import translate
from ui.saying import Saying
from ui.screens.counter.controller import Counter


def may_undo(counter: Counter) -> bool:
    """Whether there is a draft before this one, or a sale whose customer is still there."""
    if counter.payment is not None or counter.posting:
        return False
    return counter.can_undo or bool(sale_just_made(counter))


def sale_just_made(counter: Counter) -> str:
    """The number of the sale booked last, while nothing else has begun; empty for none."""
    last = counter.last
    return last.sale if last is not None and counter.ticket.is_empty else ""


def undo(counter: Counter) -> None:
    """One key: the draft before, else all of the sale just made on the ticket, coming back."""
    number = sale_just_made(counter)
    if counter.can_undo or not number:
        counter.undo()
        return

    def opened(answer: Answer) -> None:
        if isinstance(answer, ReceiptFound) and counter.ticket.is_empty:
            counter.change(counter.ticket.with_receipt(answer.standing).all_back())
            words = translate("Approval", "{number} comes back whole. Enter gives it back.")
            pill = translate("Decision", "Coming back")
            counter.say(Saying(words.format(number=number), pill))

    counter.work.ask(AskScan(number), opened)
