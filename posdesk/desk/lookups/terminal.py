"""The card terminal this till was given, and all that waits for one."""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.desk.lookups.card_calls import AskDeclinedRefunds, AskIdleCharges, AskOpenCalls
from posdesk.store.books import Books
from posdesk.till.card_call import CardCall
from posdesk.values import dataclass


def key_of(till: int) -> str:
    """Under which the settings of that till's terminal are kept."""
    return f"terminal:{till}"


@dataclass(frozen=True, slots=True)
class AskTerminal:
    """Its settings, as `posdesk.devices.terminals` reads them; empty: it stands alone."""

    def find(self, books: Books, station: Station) -> dict[str, str]:
        """Texts by name."""
        kept = books.settings.get(key_of(station.till.number))
        return {str(name): str(value) for name, value in kept.items()} if kept else {}


@dataclass(frozen=True, slots=True)
class CardMatters:
    """What nobody knows (`open`), what a card did not take back (`declined`), what was taken for
    nothing (`idle`); the terminal as it is set, and whether who is on duty may set it."""

    open: tuple[CardCall, ...]
    declined: tuple[CardCall, ...]
    idle: tuple[CardCall, ...]
    terminal: dict[str, str]
    may: bool


@dataclass(frozen=True, slots=True)
class AskCardMatters:
    """Everything about cards that waits for somebody, at every till."""

    def find(self, books: Books, station: Station) -> CardMatters:
        """As it stands."""
        from posdesk.desk.actions.shop_acts import may_set  # not before somebody looks

        return CardMatters(
            AskOpenCalls(everywhere=True).find(books, station),
            AskDeclinedRefunds().find(books, station),
            AskIdleCharges().find(books, station),
            AskTerminal().find(books, station),
            may_set(station.duty.staff),
        )
