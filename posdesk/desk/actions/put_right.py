"""F8: a mistake of ours on any past receipt is put right at once, sorry first.

What is due goes back the way it was paid, the rest is booked as ours, and a slip says so. Nothing
here can raise what anybody owes, but for money that goes back to her hand with her own word on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.catalogue.stock import Doubt
from posdesk.desk import mending, offers_forgotten, plan_papers, righting, settling_points
from posdesk.desk.action import CREDITS, DRAWER, MISTAKES, OUTBOX, PLANS, RETURNS, SALES, Station
from posdesk.desk.actions.settle_ticket import ReceiptUnknown, may_act
from posdesk.desk.our_mistakes import (
    CHANGE,
    MATCH,
    NOTED,
    NOTHING_BACK,
    OFF_PLAN,
    PAYMENT_BACK,
    PAYMENT_STAYS,
    SHELF,
    TENDER,
    UNITS_BACK,
    OurMistake,
    our_mistake,
)
from posdesk.desk.plan_sheet import sheet
from posdesk.desk.price_match import match_back
from posdesk.desk.righting_plans import forgive, hand_back, keyed_more
from posdesk.desk.shelf_said import shelf_back
from posdesk.documents import our_mistake_slip
from posdesk.documents.slip import Slip
from posdesk.errors import Refusal
from posdesk.identity import MISTAKE
from posdesk.instalments.credit import LOWERED, RETURNED, following
from posdesk.instalments.standing import PlanStanding
from posdesk.ledger.chart import TILL_OVER, cash
from posdesk.ledger.journal import Fact, JournalEntry, Posting
from posdesk.returns.goods_return import RefundLeg
from posdesk.returns.standing import Standing
from posdesk.sales.booking import account_of, summed
from posdesk.sales.payment import NotInCoins
from posdesk.sales.tenders import CARD, CASH, PLAN
from posdesk.store.books import Books

# Why money moves, where it is no mistake.
CAUSES = {"price_match": "policy"}


class MistakeUnknown(Refusal):
    """The list has no such mistake, or not on such a paper; `figures["cause"]`."""

    code = "mistake_unknown"


@dataclass(frozen=True, slots=True)
class Righted:
    """What was done: `back` minor units were given back, `lost` stands on a loss account, `balance`
    is what her plan owes (0 without one). `slip` prints; `legs` are (tender, minor units)."""

    slip: str
    paper: str
    cause: str
    back: int
    lost: int
    balance: int
    legs: tuple[tuple[str, int], ...]
    opens_drawer: bool


@dataclass(frozen=True, slots=True)
class PutRight:
    """Put `cause` (a code of `our_mistakes`) right on the receipt, plan or payment `paper`.

    `amount` minor units: what goes back, or what was charged too little, or the missing tax, or
    what the shelf said for one, as the cause needs. `line` and `units`: which line (0: the whole
    receipt), and of `two_for_one` how many were not taken. `tender`: how she wants it back (empty:
    as it was paid); of `wrong_tender` the right one. `confirmed` (ink, window) only where a payment
    for a plan goes back to her; `drawn` is her signature from her own window.
    `by_offers`: `amount` is what the offers of the day of sale make of it, line by line; `shown`
    are offers whose coupon is shown only now. `where`: who asks `amount` for one, of `price_match`.
    """

    operation: str
    paper: str
    cause: str
    amount: int = 0
    line: int = 0
    units: int = 0
    tender: str = ""
    confirmed: str = ""
    drawn: bytes = b""
    by_offers: bool = False
    shown: tuple[str, ...] = ()
    where: str = ""

    topics = frozenset({SALES, RETURNS, PLANS, CREDITS, MISTAKES, DRAWER, OUTBOX})

    def perform(self, books: Books, station: Station) -> Righted:
        """ReceiptUnknown, MistakeUnknown, MoreThanItCost, NoEvidence; nothing is booked then."""
        may_act(books, station)
        try:
            row = our_mistake(self.cause)
        except KeyError as unknown:
            raise MistakeUnknown(cause=self.cause) from unknown
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        slip = plan_papers.new_slip(books, station, MISTAKE)
        if row.does == PAYMENT_BACK:
            return self._done(hand_back(books, station, self, slip))
        if row.does == PAYMENT_STAYS:
            return self._done(keyed_more(books, station, self, slip))
        if row.does == OFF_PLAN:
            return self._done(forgive(books, station, self, slip))
        books.sales.alone_with(self.paper)
        standing = books.sales.standing(self.paper)
        if standing is None:
            raise ReceiptUnknown(number=self.paper)
        if row.does == NOTED:
            return self._noted(books, station, standing, slip)
        if row.does in (NOTHING_BACK, TENDER, CHANGE):
            return self._booked(books, station, standing, row, slip)
        return self._given_back(books, station, standing, row, slip)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Righted:
        """What was done the first time."""
        kinds, minors = facts["tenders"], facts["minors"]
        assert isinstance(kinds, list)
        assert isinstance(minors, list)
        legs = tuple((str(k), int(str(m))) for k, m in zip(kinds, minors, strict=True))
        back, lost, balance = (int(str(facts[name])) for name in ("back", "lost", "balance"))
        return Righted(
            str(facts["slip"]), self.paper, self.cause, back, lost, balance, legs,
            bool(facts["drawer"]),
        )  # fmt: skip

    def _done(self, found: tuple[str, int, int, int, tuple[tuple[str, int], ...]]) -> Righted:
        slip, back, lost, balance, legs = found
        opens = any(kind == CASH.code for kind, _ in legs)
        return Righted(slip, self.paper, self.cause, back, lost, balance, legs, opens)

    def _given_back(
        self, books: Books, station: Station, standing: Standing, row: OurMistake, slip: Slip
    ) -> Righted:
        """Price, or units that were never taken, go back."""
        righted: tuple[our_mistake_slip.Righted, ...] = ()
        if row.does == UNITS_BACK:
            found = righting.units_back(
                station, standing, slip.number, self.line, self.units, self.tender
            )
        elif row.does == MATCH:
            match = match_back(
                station, standing, slip.number, self.line, self.amount, self.tender, self.where
            )
            found, righted = match.found, (match.told,)
        elif row.does == SHELF:
            found = shelf_back(station, standing, slip.number, self.line, self.amount, self.tender)
        else:
            owed = offers_forgotten.owed(station, standing, self) if self.by_offers else None
            found = righting.price_back(
                station, standing, slip.number, self.amount, self.line, self.tender, owed
            )
        plan = self._plan(books, station, standing)
        after, owner = plan, plan.plan.customer if plan else ""
        if plan is not None and found.off_owed:
            kind = RETURNED if row.does == UNITS_BACK else LOWERED
            chain = (
                *plan.credits,
                following(plan.credits, kind, slip.number, station.at, found.off_owed),
            )
            after = replace(plan, credits=chain)
        legs = tuple(leg for leg in found.handed)
        back = sum(leg.amount for leg in legs)
        plan_papers.mistake_slip(
            books, station, slip, self.cause, original=self.paper, standing=after, back=back,
            legs=legs, righted=righted,
        )  # fmt: skip
        righting.put(books, found, owner)
        if row.does == UNITS_BACK:
            settling_points.never_taken(books, station, standing, found.back)
        posted = righting.postings(books, station, standing, found, row.account, owner)
        if after is not None and plan is not None:
            for credit in after.credits[len(plan.credits) :]:
                books.plans.credit(plan.plan.number, credit)
            books.plans.paper(plan.plan.number, slip.number)
        return self._seal(books, station, slip, posted, legs, after)

    def _noted(self, books: Books, station: Station, standing: Standing, slip: Slip) -> Righted:
        """What is said not to have been in the bag: noted on paper, to be counted and answered."""
        left = standing.left(self.line) if 0 < self.line <= len(standing.sale.lines) else 0
        if not 0 < self.units <= left:
            raise righting.MoreThanItCost(amount=self.units, most=left)
        plan_papers.mistake_slip(books, station, slip, self.cause, original=self.paper)
        sale = standing.sale.number
        books.stock.doubt(
            Doubt(slip.number, sale, self.line, self.units, station.at, station.duty.code)
        )
        return self._seal(books, station, slip, (), (), None)

    def _booked(
        self, books: Books, station: Station, standing: Standing, row: OurMistake, slip: Slip
    ) -> Righted:
        """Only accounts of the shop move, or change she did not get."""
        if self.amount <= 0:
            raise righting.MoreThanItCost(amount=self.amount, most=standing.sale.total)
        legs: tuple[RefundLeg, ...] = ()
        if row.does == TENDER:
            posted = self._moved(station, standing)
        elif row.does == CHANGE:
            posted, legs = self._change(books, station, standing, row)
        else:
            credit = cash(station.till.number) if row.credit == "CASH" else row.credit
            posted = summed(((row.account, self.amount), (credit, -self.amount)))
        plan = self._plan(books, station, standing)
        plan_papers.mistake_slip(
            books, station, slip, self.cause, original=self.paper, standing=plan,
            back=sum(leg.amount for leg in legs), legs=legs,
        )  # fmt: skip
        if plan is not None:
            books.plans.paper(plan.plan.number, slip.number)
        return self._seal(books, station, slip, posted, legs, plan)

    def _moved(self, station: Station, standing: Standing) -> tuple[Posting, ...]:
        """From the tender it was booked on to the right one; between cash and card."""
        till = station.till.number
        wrong = CARD.code if self.tender == CASH.code else CASH.code
        booked = sum(leg.applied for leg in standing.sale.tenders if leg.kind == wrong)
        if self.tender not in (CASH.code, CARD.code) or self.amount > booked:
            raise righting.MoreThanItCost(amount=self.amount, most=booked)
        right = account_of(self.tender, till)
        return summed(((right, self.amount), (account_of(wrong, till), -self.amount)))

    def _change(
        self, books: Books, station: Station, standing: Standing, row: OurMistake
    ) -> tuple[tuple[Posting, ...], tuple[RefundLeg, ...]]:
        """Out of what drawers had too many, as far as it goes (SE-018)."""
        cash_legs = [leg for leg in standing.sale.tenders if leg.kind == CASH.code]
        most = sum(max(leg.handed, leg.applied) for leg in cash_legs)
        if self.amount > most:
            raise righting.MoreThanItCost(amount=self.amount, most=most)
        if self.amount % station.shop.cash_step:
            raise NotInCoins(amount=self.amount, step=station.shop.cash_step)
        over = min(self.amount, max(0, -books.journal.balance(TILL_OVER)))
        drawer = cash(station.till.number)
        posted = summed(
            ((TILL_OVER, over), (row.account, self.amount - over), (drawer, -self.amount))
        )
        return posted, (RefundLeg(CASH.code, self.amount),)

    def _plan(self, books: Books, station: Station, standing: Standing) -> PlanStanding | None:
        if all(leg.kind != PLAN.code for leg in standing.sale.tenders):
            return None
        return sheet(books, station, standing.sale.number)

    def _seal(
        self,
        books: Books,
        station: Station,
        slip: Slip,
        posted: tuple[Posting, ...],
        legs: tuple[RefundLeg, ...],
        plan: PlanStanding | None,
    ) -> Righted:
        losses = [(each.account, each.minor) for each in posted]
        mending.mistakes(books, station, slip.number, losses, self.paper)
        lost = sum(minor for account, minor in losses if account.startswith("LOSS:"))
        told = tuple((leg.kind, leg.amount) for leg in legs)
        back, balance = sum(minor for _, minor in told), plan.balance if plan else 0
        done = self._done((slip.number, back, lost, balance, told))
        why, currency = CAUSES.get(self.cause, "staff_error"), station.shop.currency
        entry = JournalEntry("put_right", why, currency, posted, facts(self, station, done))
        books.journal.post(entry, station.at, self.operation)
        return done


def facts(act: PutRight, station: Station, done: Righted) -> dict[str, Fact]:
    """The facts of the act: figures and numbers."""
    kinds: list[Fact] = [kind for kind, _ in done.legs]
    minors: list[Fact] = [minor for _, minor in done.legs]
    return {
        "who": station.duty.code, "paper": act.paper, "mistake": act.cause, "slip": done.slip,
        "back": done.back, "lost": done.lost, "balance": done.balance, "tenders": kinds,
        "minors": minors, "drawer": done.opens_drawer,
        **({"where": act.where, "theirs": act.amount} if act.where else {}),
    }  # fmt: skip
