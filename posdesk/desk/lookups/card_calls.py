"""What was asked of the card terminal, and what nobody knows yet."""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.store.books import Books
from posdesk.till.card_call import CardCall
from posdesk.till.terminal import CHARGE
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class AskOpenCalls:
    """Calls of this till that have no outcome, oldest first; of every till where `everywhere`."""

    everywhere: bool = False

    def find(self, books: Books, station: Station) -> tuple[CardCall, ...]:
        """Empty: everything asked was answered."""
        return books.cards.open(None if self.everywhere else station.till.number)


@dataclass(frozen=True, slots=True)
class AskCall:
    """The call of that key, as it stands."""

    key: str

    def find(self, books: Books, station: Station) -> CardCall | None:
        """None where it was never written down."""
        return books.cards.get(self.key)


@dataclass(frozen=True, slots=True)
class AskLastReference:
    """The terminal's own number of the last call that it answered at this till."""

    def find(self, books: Books, station: Station) -> str:
        """Empty where it answered none yet."""
        return books.cards.last_reference(station.till.number)


@dataclass(frozen=True, slots=True)
class AskCallsAbout:
    """The calls for that ticket (its operation), or for the returns of that slip."""

    about: str

    def find(self, books: Books, station: Station) -> tuple[CardCall, ...]:
        """Oldest first."""
        return books.cards.about(self.about)


@dataclass(frozen=True, slots=True)
class AskIdleCharges:
    """Charges that were approved, paid for nothing and are not being taken back; `days` back."""

    days: int = 120

    def find(self, books: Books, station: Station) -> tuple[CardCall, ...]:
        """Money of customers that belongs to no paper."""
        calls = books.cards.since(station.at.after(days=-self.days))
        back = {each.about for each in calls if each.is_reversal and not each.is_declined}
        return tuple(
            each
            for each in calls
            if each.call.kind == CHARGE and each.is_approved and not each.used
            and each.call.key not in back
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class AskDeclinedRefunds:
    """Money that a card did not take back and that was not paid another way yet."""

    days: int = 120

    def find(self, books: Books, station: Station) -> tuple[CardCall, ...]:
        """Oldest first."""
        since = station.at.after(days=-self.days)
        if not books.today.cards_declined(since):  # asked at every sign-in: nothing is loaded
            return ()
        return tuple(
            each
            for each in books.cards.since(since)
            if each.call.kind == "refund" and each.is_declined and not each.used
        )
