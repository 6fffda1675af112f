"""The tills of a shop, each by the public key it signs with. Keys are archived for ever."""

from __future__ import annotations

from posdesk.clock import Moment
from posdesk.identity import new_operation_id
from posdesk.keys import key_id
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.shelves.journal import JournalShelf
from posdesk.store.unit import Unit

TILL_ADDED = "till_added"


class TillsShelf:
    """Who may write a chain in these books."""

    def __init__(self, unit: Unit, journal: JournalShelf) -> None:
        self._unit = unit
        self._journal = journal

    def add(self, till: int, public: bytes, at: Moment) -> None:
        """Let another till write its chain here, by an act of this one that vouches for its key."""
        self.archive(till, public)
        facts: dict[str, Fact] = {"till": till, "key": key_id(public)}
        entry = JournalEntry(TILL_ADDED, "staff_act", "", facts=facts)
        self._journal.post(entry, at, new_operation_id(at))

    def archive(self, till: int, public: bytes) -> None:
        """Keep a till's public key, in the act being written."""
        row = {"key_id": key_id(public), "till": till, "public": public}
        self._unit.add("public_key", [row])
