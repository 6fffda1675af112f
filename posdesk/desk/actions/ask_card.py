"""Write down what the card terminal is going to be asked, before it is; no money moves by this."""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.desk.action import CARDS, Station
from posdesk.desk.actions.settle_ticket import may_act
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books
from posdesk.till.card_call import CardCall
from posdesk.till.terminal import CHARGE, REVERSAL, Call
from posdesk.values import dataclass


class NothingToTakeBack(Refusal):
    """That charge was not approved, paid for something, or is being taken back already."""

    code = "nothing_to_take_back"


@dataclass(frozen=True, slots=True)
class AskCard:
    """A card is to pay `minor` units for the ticket, or the plan, `about`. The operation is the key
    the terminal gets."""

    operation: str
    about: str
    minor: int

    topics = frozenset({CARDS})

    def perform(self, books: Books, station: Station) -> CardCall:
        """The call as it is written down."""
        may_act(books, station)
        till, currency = station.till.number, station.shop.currency
        after = books.cards.last_reference(till)
        call = Call(self.operation, CHARGE, self.minor, currency, after=after)
        return _written(books, station, call, self.about, self.operation)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> CardCall:
        """As it was written down, with what came of it since."""
        return _again(books, facts)


@dataclass(frozen=True, slots=True)
class AskCardBack:
    """The charge `key` paid for nothing: the terminal is to take it back (PC-12, SE-009)."""

    operation: str
    key: str

    topics = frozenset({CARDS})

    def perform(self, books: Books, station: Station) -> CardCall:
        """NothingToTakeBack where it paid for a paper: that is given back as goods are."""
        station.duty.acting()
        books.cards.alone_with(self.key)
        charge = books.cards.get(self.key)
        begun = [each for each in books.cards.about(self.key) if not each.is_declined]
        if charge is None or not charge.is_approved or charge.used or begun:
            raise NothingToTakeBack()
        assert charge.answer is not None
        call = Call(
            self.operation, REVERSAL, charge.call.minor, charge.call.currency,
            charge.answer.last4, charge.answer.reference,
            books.cards.last_reference(station.till.number),
        )  # fmt: skip
        return _written(books, station, call, self.key, self.operation)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> CardCall:
        """As it was written down, with what came of it since."""
        return _again(books, facts)


def _written(books: Books, station: Station, call: Call, about: str, operation: str) -> CardCall:
    till, at = station.till.number, station.at.not_before(books.journal.head().at)
    books.cards.request(call, till, about, 0, "", at)
    facts: dict[str, Fact] = {
        "who": station.duty.code, "call": call.key, "kind": call.kind, "minor": call.minor,
        "about": about,
    }  # fmt: skip
    entry = JournalEntry("card_asked", "staff_act", call.currency, facts=facts)
    books.journal.post(entry, at, operation)
    return CardCall(call, till, about, 0, "", at)


def _again(books: Books, facts: Mapping[str, Fact]) -> CardCall:
    found = books.cards.get(str(facts["call"]))
    assert found is not None, facts
    return found
