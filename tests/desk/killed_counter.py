"""Sells and takes back at the books named, until somebody kills it; says each act once it is booked.

A line a promise kept: `S1-000001-2 650` was sold for so much, `S1-000001-2 -650` was given back.
"""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random

from desk.shops import CLERK, HandClock
from desk.tills import CARD, CASH, Till

from posdesk.desk.actions.hold_ticket import KeepTicket
from posdesk.desk.opening import open_desk


def work(books: Path, random: Random) -> None:
    """Sales, returns and exchanges, the live ticket kept beside them as the window does."""
    clock = HandClock()
    till = Till(open_desk(books, clock), clock, str(books))
    till.desk.sign_in(CLERK)
    mine: list[str] = []
    print("open", flush=True)
    while True:
        ticket = till.ticket("2*MUG", "COAT")
        if mine and random.random() < 0.5:
            number = mine.pop(random.randrange(len(mine)))
            ticket = till.ticket(number).all_back()
            if random.random() < 0.5:
                ticket = till.scan(ticket, "KETTLE")
        till.desk.do(KeepTicket(ticket))
        settled = till.settle(ticket, random.choice((CASH, CARD)))
        back = [draft.standing.sale.number for draft in ticket.returns]
        for number in back:
            print(f"{number} -4300", flush=True)
        if settled.sale:
            print(f"{settled.sale} {till.sale(settled.sale).total}", flush=True)
            mine.append(settled.sale)


if __name__ == "__main__":
    work(Path(sys.argv[1]), Random(int(sys.argv[2])))
