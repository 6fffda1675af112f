"""The journal: an entry passes the walls, is signed, and its row seals the act."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from sqlalchemy import bindparam, func, select

from posdesk.clock import Moment
from posdesk.ledger import chain
from posdesk.ledger.chain import Head
from posdesk.ledger.chart import customer_of, kind_of
from posdesk.ledger.journal import Fact, JournalEntry, SealedEntry
from posdesk.store.ledger_tables import ACCOUNT, JOURNAL, POSTING, place_id
from posdesk.store.said import Said
from posdesk.store.unit import PUTS, Unit

_FACTS = Said(
    select(JOURNAL.c.payload).where(JOURNAL.c.operation == bindparam("operation")), "operation"
)
_BALANCE = select(func.coalesce(func.sum(POSTING.c.minor), 0)).where(
    POSTING.c.account == bindparam("account")
)
_ACCOUNTS = select(ACCOUNT.c.code).where(ACCOUNT.c.code.in_(bindparam("codes", expanding=True)))
_AT_ONCE = 500
_ENTRIES = (
    select(JOURNAL)
    .where(JOURNAL.c.id > bindparam("after"), JOURNAL.c.id < bindparam("until"))
    .order_by(JOURNAL.c.id)
    .limit(bindparam("most"))
)


class JournalShelf:
    """What was done, in order, one chain a till."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._absent: set[str] = set()

    @contextmanager
    def many(self, codes: Collection[str]) -> Iterator[None]:
        """Acts of one import, one after the other: the accounts they will open are asked for once,
        and on a server the rows of an act go out together."""
        self._unit.alone("account")
        asked = sorted(codes)
        self._absent |= set(asked)
        for at in range(0, len(asked), _AT_ONCE):
            part = {"codes": asked[at : at + _AT_ONCE]}
            found = self._unit.connection.execute(_ACCOUNTS, part).scalars().all()
            self._absent -= set(found)
        with self._unit.wire.together():
            yield

    def post(self, entry: JournalEntry, at: Moment, operation: str) -> SealedEntry:
        """Seal the act: the last call of a unit of work (of each act, where one holds several).

        Every row put on a shelf since the last seal becomes part of the payload. Raises RuleZ when
        the entry, or a customer's position after it, breaks the promise. `at` is made no earlier
        than the entry before (I14).
        """
        from posdesk.store.guarding import guard  # with all it reads: not before an act

        unit = self._unit
        guard(unit, entry)
        moment = at.not_before(unit.stand.head.at) if unit.stand.head else at
        act = unit.act()
        self._book(entry, act)
        place = unit.place()
        payload = chain.encode(entry, place, moment, operation, unit.rows)
        signature = unit.key.sign(payload)
        link = chain.link_of(payload, signature)
        row = {
            "id": act, "till": place.till, "epoch": place.epoch, "seq": place.seq,
            "at_ms": moment.ms, "operation": operation, "kind": entry.kind, "cause": entry.cause,
            "contract": entry.contract, "consent": entry.consent, "previous": place.previous,
            "payload": payload, "signature": signature, "link": link, "key_id": place.key_id,
        }  # fmt: skip
        unit.wire.put(PUTS["journal"], row)
        sealed = SealedEntry(
            place.till, place.epoch, place.seq, operation, payload, link, signature, place.key_id
        )
        unit.sealed(sealed, moment)
        return sealed

    def head(self) -> Head:
        """Where this till's chain stands; the link is what the next entry names."""
        head = self._unit.stand.head
        assert head is not None, "books are opened by an entry"
        return head

    def last_at(self) -> Moment | None:
        """The time of this till's last entry; None before its first."""
        head = self._unit.stand.head
        return head.at if head else None

    def facts_of(self, operation: str) -> dict[str, Fact] | None:
        """The facts sealed under an operation id; None when it was never used."""
        row = self._unit.wire.one(_FACTS, operation)
        return None if row is None else chain.facts_in(row[0])

    def begin(self, operation: str, plan: str = "") -> dict[str, Fact] | None:
        """The same, and where it was never used its act is opened at once, in one statement with
        what it begins with: the shift, and how `plan` stands. Such an act is sealed or refused."""
        return None if self._unit.begin(operation, plan) else self.facts_of(operation)

    def balance(self, account: str) -> int:
        """The account's balance in minor units, debits above zero: summed from sealed postings."""
        return int(self._unit.connection.execute(_BALANCE, {"account": account}).scalar_one())

    def entries(self, after_seq: int, limit: int) -> tuple[SealedEntry, ...]:
        """This till's entries of the running epoch after `after_seq`, at most `limit`."""
        till, epoch = self._unit.till.number, self._unit.stand.epoch
        places = {
            "after": place_id(till, epoch, after_seq),
            "until": place_id(till, epoch + 1, 0),
            "most": limit,
        }
        return tuple(
            SealedEntry(
                row.till, row.epoch, row.seq, row.operation,
                row.payload, row.link, row.signature, row.key_id,
            )
            for row in self._unit.connection.execute(_ENTRIES, places).all()
        )  # fmt: skip

    def _book(self, entry: JournalEntry, act: int) -> None:
        postings = [posting for posting in entry.postings if posting.minor]
        if not postings:
            return
        self._open_accounts({posting.account for posting in postings})
        rows = [
            {"txn": act, "no": no, "account": posting.account, "minor": posting.minor}
            for no, posting in enumerate(postings, 1)
        ]
        self._unit.wire.put(PUTS["posting"], *rows)

    def _open_accounts(self, codes: set[str]) -> None:
        unit = self._unit
        fresh = codes - unit.stand.accounts
        if not fresh:
            return
        unit.alone("account")
        asked = {"codes": sorted(fresh - self._absent)}
        found = unit.connection.execute(_ACCOUNTS, asked).scalars().all() if asked["codes"] else ()
        unit.add(
            "account",
            [
                {"code": code, "kind": kind_of(code).code, "customer": customer_of(code) or None}
                for code in sorted(fresh - set(found))
            ],
        )
        unit.knows_accounts(frozenset(fresh))
