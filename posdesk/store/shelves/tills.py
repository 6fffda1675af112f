"""The tills of a shop, each by the public key it signs with. Keys are archived for ever."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select

from posdesk.clock import Moment
from posdesk.identity import new_operation_id
from posdesk.keys import KeyRing, key_id
from posdesk.ledger.chain import facts_in
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.ledger_tables import JOURNAL, PUBLIC_KEY
from posdesk.store.said import Said
from posdesk.store.shelves.journal import JournalShelf
from posdesk.store.trade_tables import DOCUMENT
from posdesk.store.unit import Unit

TILL_ADDED, KEY_REVOKED = "till_added", "key_revoked"
_REVOKED = Said(
    select(JOURNAL.c.payload).where(JOURNAL.c.kind == bindparam("kind")).order_by(JOURNAL.c.id),
    "kind",
)
_ENDS = (
    select(DOCUMENT.c.letter, func.max(DOCUMENT.c.running))
    .where(DOCUMENT.c.till == bindparam("till"))
    .group_by(DOCUMENT.c.letter)
)
_KEYS = select(PUBLIC_KEY.c.key_id).where(PUBLIC_KEY.c.till == bindparam("till"))

_TILLS = select(PUBLIC_KEY.c.till).distinct().order_by(PUBLIC_KEY.c.till)


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

    def keys(self, till: int) -> tuple[bytes, ...]:
        """The ids of the keys that till has signed with."""
        found = self._unit.connection.execute(_KEYS, {"till": till}).scalars().all()
        return tuple(map(bytes, found))

    def unrevoked(self, till: int) -> tuple[bytes, ...]:
        """Those of them that sign for the shop still."""
        revoked = self.revoked()
        return tuple(key for key in self.keys(till) if key not in revoked)

    def signing(self) -> tuple[int, ...]:
        """The numbers of all tills that sign for the shop still."""
        tills = self._unit.connection.execute(_TILLS).scalars().all()
        return tuple(till for till in tills if self.unrevoked(till))

    def ends(self, till: int) -> dict[str, int]:
        """The last running number of each letter that till is known to have given."""
        rows = self._unit.connection.execute(_ENDS, {"till": till}).all()
        return {letter: int(last) for letter, last in rows}

    def is_revoked(self, key: bytes) -> bool:
        """Whether that key signs for the shop no more."""
        return key in self.revoked()

    def in_time(self, key: bytes, number: str) -> bool:
        """Whether a paper of that number, by that key, was given before the key was revoked: up to
        the last number that was anchored in the chain then (RELIABILITY 1.5)."""
        return KeyRing((), self.revoked()).counts(key, number)

    def revoked(self) -> dict[bytes, dict[str, int]]:
        """The keys that sign for the shop no more: the last number that counts of each, by what a
        number of that till begins with (`KeyRing`)."""
        ends: dict[bytes, dict[str, int]] = {}
        for facts in self._revoked():
            said, till = facts["ends"], int(str(facts["revoked"]))
            assert isinstance(said, dict)
            counted = {f"{each}{till}": int(str(last)) for each, last in said.items()}
            for key in _keys_in(facts):
                assert isinstance(key, bytes)
                ends.setdefault(key, counted)
        return ends

    def ring(self, ring: KeyRing) -> KeyRing:
        """The same keys, with the ends of those that were revoked: what others check with."""
        return KeyRing(ring.publics.values(), self.revoked())

    def _revoked(self) -> list[dict[str, Fact]]:
        return [facts_in(row[0]) for row in self._unit.wire.rows(_REVOKED, KEY_REVOKED)]

    def archive(self, till: int, public: bytes) -> None:
        """Keep a till's public key, in the act being written."""
        row = {"key_id": key_id(public), "till": till, "public": public}
        self._unit.add("public_key", [row])


def _keys_in(facts: dict[str, Fact]) -> list[Fact]:
    keys = facts["keys"]
    assert isinstance(keys, list)
    return keys
