"""What the acts on customers share: how one is written down, and why not. No name is journalled."""

from __future__ import annotations

import secrets

from posdesk.card_numbers import holds_card_number
from posdesk.desk.action import Station
from posdesk.desk.actions.staff_acts import CardNumberTyped
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.people.customer import Customer
from posdesk.store.books import Books

MOST_LETTERS = 120


class CustomerUnknown(Refusal):
    """Nobody is known under that reference; `figures["customer"]`."""

    code = "customer_unknown"


class CustomerNameMissing(Refusal):
    """A customer is called by a name."""

    code = "customer_name_missing"


class NoWayToReach(Refusal):
    """A telephone number or an e-mail address is needed: one of them."""

    code = "no_way_to_reach"


class TooLong(Refusal):
    """More letters than a name or an address has; `figures["most"]`."""

    code = "too_long"


def written(reference: str, name: str, phone: str, email: str) -> Customer:
    """The customer as typed; CustomerNameMissing, NoWayToReach, TooLong, CardNumberTyped."""
    name, phone, email = (" ".join(each.split()) for each in (name, phone, email))
    if not name:
        raise CustomerNameMissing()
    if not phone and not email:
        raise NoWayToReach()
    for each in (name, phone, email):
        if len(each) > MOST_LETTERS:
            raise TooLong(most=MOST_LETTERS)
    if any(holds_card_number(each) for each in (name, phone)):
        raise CardNumberTyped()
    return Customer(reference or secrets.token_hex(8), name, phone, email)


def known(books: Books, reference: str) -> Customer:
    """The customer of that reference; CustomerUnknown."""
    found = books.customers.get(reference)
    if found is None:
        raise CustomerUnknown(customer=reference)
    return found


def seal(books: Books, station: Station, operation: str, kind: str, **facts: Fact) -> None:
    """The act as an entry of the journal; of her the reference alone."""
    told: dict[str, Fact] = {"who": station.duty.code, **facts}
    entry = JournalEntry(kind, "staff_act", station.shop.currency, facts=told)
    books.journal.post(entry, station.at, operation)
