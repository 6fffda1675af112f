"""What an action is, and what comes home from one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Generic, Protocol, TypeVar

from posdesk.approvals.limits import Limits
from posdesk.catalogue.tax import TaxScheme
from posdesk.clock import Moment
from posdesk.desk.duty import Duty
from posdesk.keys import KeyRing, TillKey
from posdesk.law.cash import cash_most
from posdesk.ledger.journal import Fact
from posdesk.policy import OurDays
from posdesk.sales.offers.offer import NO_OFFERS, Offer, Offers
from posdesk.settings import Shop, Till
from posdesk.store.books import Books
from posdesk.values import dataclass

# What an act can touch: only the views of these refresh.
SALES, RETURNS, DRAWER, OUTBOX, SHIFT, HELD, STAFF, TRUST, SETTINGS = (
    "sales", "returns", "drawer", "outbox", "shift", "held", "staff", "trust", "settings",
)  # fmt: skip
APPROVALS, CARDS = "approvals", "cards"
PLANS, CUSTOMERS, CREDITS, MISTAKES, CALENDAR = (
    "plans", "customers", "credits", "mistakes", "calendar",
)  # fmt: skip

Result = TypeVar("Result", covariant=True)
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Station:
    """Where an act happens: the shop, its taxes, this till, its key and the archive of
    public keys, who is on duty, when; every offer the shop has made; and its days shut or down."""

    shop: Shop
    taxes: TaxScheme
    till: Till
    key: TillKey
    ring: KeyRing
    duty: Duty
    at: Moment
    offers: Offers = NO_OFFERS
    our_days: OurDays = OurDays()

    @property
    def offered(self) -> tuple[Offer, ...]:
        """The offers in force today."""
        return self.offers.on(self.at.day)

    @property
    def limits(self) -> Limits:
        """What each role says yes to alone, as the shop has set it."""
        return Limits(self.shop.limits)

    @property
    def cash_limit(self) -> int:
        """The most that may be handed back in cash today, minor units; 0 where any may (SC-2)."""
        return cash_most(self.shop.country, self.shop.currency, self.at.day)


class Action(Protocol[Result]):
    """One act. `operation` was made when its draft was opened: the same id twice is one act.

    An act that always ends in an entry or in a Refusal may have `opens_with`, the plan it is about
    or an empty string: over a file it is opened with its first question (`JournalShelf.begin`).
    """

    @property
    def operation(self) -> str:
        """The id of the act; empty for an act that is harmless to repeat (it posts nothing)."""
        ...

    @property
    def topics(self) -> frozenset[str]:
        """What the act touches."""
        ...

    def perform(self, books: Books, station: Station) -> Result:
        """Do it inside the unit of work; a Refusal leaves the books untouched."""
        ...

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Result:
        """The first result once more, from the facts sealed under the same operation id."""
        ...


class Lookup(Protocol[Result]):
    """A question that changes nothing, answered with frozen values."""

    def find(self, books: Books, station: Station) -> Result:
        """The answer as the books stand."""
        ...


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Answer]):
    """What came of an act: its result, what it touched, and whether it had been done before."""

    result: Answer
    touched: frozenset[str] = field(default_factory=frozenset)
    repeated: bool = False
