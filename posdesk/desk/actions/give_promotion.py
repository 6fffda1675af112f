"""Promotional credit on paper: a manager gives it, and nobody pays for it (MONEY 25)."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from posdesk.desk import settling_promotions
from posdesk.desk.action import OUTBOX, Station
from posdesk.desk.actions.shop_acts import keeper
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.sales.promotion import Promotion, PromotionNotTaken
from posdesk.store.books import Books

MOST = 100_000_00  # minor units: more is a slip of the hand


@dataclass(frozen=True, slots=True)
class GivePromotion:
    """A slip over `amount` minor units for whoever bears it; `until`: its last day, if any."""

    operation: str
    amount: int
    until: date | None = None

    topics = frozenset({OUTBOX})

    def perform(self, books: Books, station: Station) -> str:
        """The slip's number; NotYourSetting, PromotionNotTaken."""
        station.duty.acting()
        keeper(books, station)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        early = self.until is not None and self.until < station.at.day
        if not 0 < self.amount <= MOST or early:
            raise PromotionNotTaken(most=MOST)
        new = Promotion("", secrets.token_hex(8), self.amount, self.until, station.at)
        number = settling_promotions.give(books, station, self.amount, new, "")
        entry = JournalEntry(
            "promotion_given", "policy", station.shop.currency, (),
            {"who": station.duty.code, "slip": number, "minor": self.amount,
             "until": self.until.isoformat() if self.until else ""},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return number

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The slip given first."""
        return str(facts["slip"])
