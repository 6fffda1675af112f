"""The ways money can go back on a ticket, each with what it can take, and moving amounts to them.

MONEY 6, SE-089, SC-1: shown before anything is confirmed. A tender of a receipt takes at most what
it paid; coins at most what the law lets a shop hand over (SC-2); another card, a bank transfer and
store credit take what the customer likes. Credit is never offered first (SE-095).
"""

from __future__ import annotations

from dataclasses import replace

from posdesk.returns.wanted import COINS, Wanted, Way, caps
from posdesk.sales.tenders import CARD, CASH, STORE_CREDIT, TRANSFER
from posdesk.ticket.settlement import Settlement, rooms
from posdesk.ticket.ticket import Ticket
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class WayBack:
    """One way: `cap` is the most it can take of this ticket, `now` what goes that way as it
    stands; minor units. `original`: the customer paid with it. `other_card`: its digits are asked.
    """

    kind: str
    last4: str
    cap: int
    now: int
    original: bool = False
    other_card: bool = False

    @property
    def way(self) -> Way:
        """Its tender and card."""
        return self.kind, self.last4


def ways(settlement: Settlement, cash_limit: int = 0) -> tuple[WayBack, ...]:
    """Every way for what is handed back; none while nothing is."""
    theirs = rooms(settlement)
    total = sum(room.amount for room in theirs)
    if total <= 0:
        return ()
    now: dict[Way, int] = {}
    for leg in settlement.paid_out:
        way = (CASH.code, "") if leg.kind in COINS else (leg.kind, leg.last4)
        now[way] = now.get(way, 0) + leg.amount
    paid = {way: cap for way, cap in caps(theirs).items() if way[0] not in COINS and cap}
    found = [WayBack(*way, cap, now.pop(way, 0), original=True) for way, cap in paid.items()]
    most = min(total, cash_limit) if cash_limit else total
    cash = WayBack(CASH.code, "", most, now.pop((CASH.code, ""), 0), _has_cash(settlement))
    others = [WayBack(*way, total, amount) for way, amount in now.items() if way[0] == CARD.code]
    transfer = WayBack(TRANSFER.code, "", total, now.get((TRANSFER.code, ""), 0))
    credit = WayBack(STORE_CREDIT.code, "", total, now.get((STORE_CREDIT.code, ""), 0))
    another = [WayBack(CARD.code, "", total, 0, other_card=True)]
    last = [each for each in (transfer, credit) if each.way not in paid]
    return (*found, cash, *others, *(another if _has_card(paid) else []), *last)


def moved(
    ticket: Ticket, settlement: Settlement, way: WayBack, amount: int | None, last4: str = ""
) -> Ticket:
    """With `amount` going that way, at most its cap (None: all it can take); what else was asked
    for gives way where it has to, and the rest goes as it was paid."""
    total = sum(room.amount for room in rooms(settlement))
    most = min(way.cap, total)
    asked = Wanted(way.kind, most if amount is None else min(amount, most), last4 or way.last4)
    if amount is None:
        return replace(ticket, choice="", wanted=(asked,))
    left, kept = total - asked.amount, []
    for each in ticket.wanted:
        if each.way != asked.way and left > 0:
            kept.append(replace(each, amount=min(each.amount, left)))
            left -= kept[-1].amount
    wanted = tuple(each for each in (asked, *kept) if each.amount or each is asked)
    return replace(ticket, choice="", wanted=wanted)


def as_paid(ticket: Ticket) -> Ticket:
    """With nothing asked for: the money goes the way it came."""
    return replace(ticket, choice="", wanted=())


def _has_cash(settlement: Settlement) -> bool:
    sales = [coming.draft.standing for coming in settlement.coming]
    return any(leg.kind in COINS for each in sales for leg in (*each.sale.tenders, *each.payments))


def _has_card(paid: dict[Way, int]) -> bool:
    return any(kind == CARD.code for kind, _ in paid)
