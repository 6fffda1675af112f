"""The act being written: its rows go in, are noted for the payload, and are sealed together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any

from posdesk.clock import Moment
from posdesk.keys import KeyRing, TillKey
from posdesk.ledger.chain import GENESIS, Head, Place
from posdesk.ledger.journal import SealedEntry
from posdesk.settings import Till
from posdesk.store.place import place_id
from posdesk.store.said import POSTGRESQL, Link, Put, Said, Wire
from posdesk.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Connection, Insert, Table

    from posdesk.store.begun import Begun

_ALONE = Said("select pg_advisory_xact_lock(?, hashtext(?))", "family", "what")
_ALONE_FAMILY = 0x50445332  # not the one of the tills' turns


def _table(name: str) -> Table:
    """One of the books' tables; all of them are loaded when it is of none that are there yet."""
    from posdesk.store.columns import METADATA

    if name not in METADATA.tables:
        import posdesk.store.tables  # noqa: F401
    return METADATA.tables[name]


class _Inserts(dict[str, "Insert"]):
    def __missing__(self, name: str) -> Insert:
        from sqlalchemy import insert

        made = self[name] = insert(_table(name))
        return made


class _Puts(dict[str, Put]):
    def __missing__(self, name: str) -> Put:
        made = self[name] = Put(_table(name))
        return made


# By the name of a table: made when it is first written to, and then kept.
INSERTS, PUTS = _Inserts(), _Puts()


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Where this till's chain stands, kept in memory and proved by the database at every seal.

    `numbers`: the last running number of each letter. `accounts`: the accounts known to exist.
    `epoch` is the one the next entry is written in.
    """

    epoch: int
    head: Head | None = None
    numbers: Mapping[str, int] = field(default_factory=dict)
    accounts: frozenset[str] = frozenset()

    def above(self, numbers: Mapping[str, int]) -> Standpoint:
        """This standpoint with running numbers that go on above `numbers` as well."""
        letters = {*self.numbers, *numbers}
        highest = {
            letter: max(self.numbers.get(letter, 0), numbers.get(letter, 0)) for letter in letters
        }
        return replace(self, numbers=highest)


class Unit:
    """One transaction on the books. Sealed rows go through `add`; `sealed` closes the act."""

    def __init__(
        self, over: Connection | Link, shop: str, till: Till, key: TillKey, stand: Standpoint
    ) -> None:
        self.wire = Wire(over)
        self.shop = shop
        self.till = till
        self.key = key
        self.stand = stand
        self.ring: KeyRing | None = None  # whose signatures count
        self.known: dict[str, Any] | None = None  # settings read by looks before this one
        self.rows: dict[str, list[Mapping[str, Any]]] = {}
        self.settings_changed = False
        self.tables_touched: set[str] = set()
        self.begun: Begun | None = None  # until the act's next row is written
        self._act: int | None = None
        self._alone_on: set[str] = set()

    @property
    def connection(self) -> Connection:
        """SQLAlchemy's connection, for what is not in words."""
        return self.wire.connection

    @property
    def _next_seq(self) -> int:
        head = self.stand.head
        return head.seq + 1 if head and head.epoch == self.stand.epoch else 1

    def alone(self, *whats: str) -> None:
        """Be the only one at work on these until the transaction ends; waits for who is.

        SQLite has one writer by itself. On a server, two tills would each read what the other has
        not written yet: every unit once, and still more money than was paid (RELIABILITY 2.4).
        """
        if self.wire.engine == POSTGRESQL:
            for what in sorted({*whats} - self._alone_on):  # in one order: no two wait in a ring
                self.wire.rows(_ALONE, _ALONE_FAMILY, what)
                self._alone_on.add(what)

    def begin(self, operation: str, plan: str) -> bool:
        """Open the act and read what it begins with (`begun`); False, and nothing is opened, where
        that operation was booked before. The act has to be sealed, or rolled back."""
        from posdesk.store.begun import opened  # at the first act

        place = (self.till.number, self.stand.epoch, self._next_seq)
        self.begun = opened(self.wire, place, operation, plan)
        self._act = place_id(*place) if self.begun else None
        return self.begun is not None

    def act(self) -> int:
        """The id of the act being written; the first call opens it."""
        if self._act is None:
            self._act = place_id(self.till.number, self.stand.epoch, self._next_seq)
            self.wire.put(PUTS["txn"], {"id": self._act})
        return self._act

    def add(self, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert rows of a sealed table into the act, and note them for its payload."""
        if not rows:
            return
        self.begun = None
        act = self.act()
        if "txn" in _table(table).columns:
            rows = [{**row, "txn": act} for row in rows]
        self.wire.put(PUTS[table], *rows)
        self.rows.setdefault(table, []).extend(rows)
        self.tables_touched.add(table)

    def place(self) -> Place:
        """Where the act's entry goes in the chain."""
        head = self.stand.head
        return Place(
            shop=self.shop,
            till=self.till.number,
            epoch=self.stand.epoch,
            seq=self._next_seq,
            previous=head.link if head else GENESIS,
            key_id=self.key.id,
        )

    def sealed(self, entry: SealedEntry, at: Moment) -> None:
        """The act is closed: the next one follows it."""
        stand, head = self.stand, Head(entry.epoch, entry.seq, entry.link, at)
        self.stand = Standpoint(stand.epoch, head, stand.numbers, stand.accounts)
        self._act = self.begun = None
        self.rows = {}

    def took_number(self, letter: str, running: int) -> None:
        """That running number is used by a paper of this act."""
        stand = self.stand
        numbers = {**stand.numbers, letter: max(running, stand.numbers.get(letter, 0))}
        self.stand = Standpoint(stand.epoch, stand.head, numbers, stand.accounts)

    def knows_accounts(self, codes: frozenset[str]) -> None:
        """Those accounts exist from now on."""
        self.stand = replace(self.stand, accounts=self.stand.accounts | codes)
