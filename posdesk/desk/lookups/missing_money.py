"""At the close of a day: does a gap mean that a customer is owed a posting? (SE-006, I3)

Looked for in the shop's own drawers, plans and papers alone. A drawer that is short is nobody's;
one that is over may hold a payment that nobody wrote down. What comes of it is a call that begins
with sorry, and never a list of people to ask for money.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from posdesk.desk.action import Station
from posdesk.desk.plan_sheet import sheet
from posdesk.documents import call_script
from posdesk.documents.call_script import MayBeOwed
from posdesk.documents.paper import Paper
from posdesk.documents.slip import Slip
from posdesk.instalments.missing import OPEN_DAYS, OverCount, PaymentClaim
from posdesk.store.books import Books

NEAR_DAYS = 7
MOST = 200


@dataclass(frozen=True, slots=True)
class MissingMoney:
    """What does not agree on `day`. `over`: drawers with too much that nobody asked for yet;
    `claims`: payments told of and not found; `doubts`: plans whose rows and papers disagree;
    `owed`: who may be owed a posting. All empty: everything agrees."""

    day: date
    over: tuple[OverCount, ...]
    claims: tuple[PaymentClaim, ...]
    doubts: tuple[str, ...]
    owed: tuple[MayBeOwed, ...]

    @property
    def agrees(self) -> bool:
        """Whether receipts, journal and drawers say the same."""
        return not (self.over or self.claims or self.doubts or self.owed)


@dataclass(frozen=True, slots=True)
class AskMissingMoney:
    """Receipts against journal against drawers, of one day."""

    day: date

    def find(self, books: Books, station: Station) -> MissingMoney:
        """The gaps, and whose payment may be in them."""
        offset = station.at.offset_min
        over = tuple(each for each in books.claims.over_counts(self.day, offset) if each.left)
        claims = books.claims.not_settled(station.at.after(days=-OPEN_DAYS))
        near = timedelta(days=NEAR_DAYS)
        doubts: list[str] = []
        owed = [MayBeOwed(each.plan, each.day, each.amount, each.customer) for each in claims]
        for number, _ in books.plans.due(self.day - near, self.day + near, MOST):
            standing = sheet(books, station, number)
            if standing.doubt:
                doubts.append(number)
            due = next((each for each in standing.open_dues if each.day <= self.day + near), None)
            most = max((each.left for each in over), default=0)
            if due is not None and due.amount <= most:
                owed.append(MayBeOwed(number, due.day, due.amount, standing.plan.customer))
        return MissingMoney(self.day, over, claims, tuple(doubts), tuple(owed))


@dataclass(frozen=True, slots=True)
class AskCallScript:
    """What to say to those who may be owed a posting, as a page: sorry first."""

    day: date

    def find(self, books: Books, station: Station) -> Paper | None:
        """None where nobody is to be called. The page has no number: it is the shop's own."""
        found = AskMissingMoney(self.day).find(books, station)
        if not found.owed:
            return None
        slip = Slip("", station.at, station.shop.currency, station.till.number, station.duty.code)
        return call_script.compose(slip, found.owed, station.shop)
