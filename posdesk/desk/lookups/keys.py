"""The shop's public keys as others check with them, and what a revoked one would still prove."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.desk.action import Station
from posdesk.desk.actions.revoke_key import NotThatTill
from posdesk.identity import Number
from posdesk.keys import KeyRing
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class AskKeys:
    """Every public key of the shop, and how far those count that were revoked."""

    def find(self, books: Books, station: Station) -> KeyRing:
        """The ring."""
        return books.tills.ring(station.ring)


@dataclass(frozen=True, slots=True)
class OtherTill:
    """A till that signs for the shop beside this one, and the `last` paper known of each kind."""

    number: int
    last: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AskOtherTills:
    """Every other till whose key was not revoked."""

    def find(self, books: Books, station: Station) -> tuple[OtherTill, ...]:
        """By their numbers."""
        others = [till for till in books.tills.signing() if till != station.till.number]
        return tuple(OtherTill(till, AskLastNumbers(till).find(books, station)) for till in others)


@dataclass(frozen=True, slots=True)
class AskLastNumbers:
    """The last paper of each kind that another till is known to have given: its end, if its keys
    were revoked now."""

    till: int

    def find(self, books: Books, station: Station) -> tuple[str, ...]:
        """Their numbers, by letter; NotThatTill where there is nothing to revoke."""
        if self.till == station.till.number or not books.tills.unrevoked(self.till):
            raise NotThatTill(till=self.till)
        ends = sorted(books.tills.ends(self.till).items())
        return tuple(str(Number(letter, self.till, last)) for letter, last in ends)
