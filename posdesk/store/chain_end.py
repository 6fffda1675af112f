"""Where a till's chain stands, read from the books and held against the mark beside them."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from sqlalchemy import Connection, bindparam, func, select

from posdesk.clock import Moment
from posdesk.identity import LETTERS
from posdesk.keys import KeyRing
from posdesk.ledger import chain
from posdesk.ledger.chain import Head
from posdesk.store.ledger_tables import ACCOUNT, JOURNAL, PUBLIC_KEY, place_id
from posdesk.store.mark import Mark
from posdesk.store.plain_tables import SETTING
from posdesk.store.trade_tables import DOCUMENT
from posdesk.store.unit import Standpoint

NUMBERS_ABOVE = "numbers_above"  # a setting: what a restore goes on above, by till and letter
BEHIND_MARK, FORK, ALTERED = "behind_mark", "fork", "altered"

_LAST = (
    select(JOURNAL)
    .where(JOURNAL.c.id > bindparam("after"), JOURNAL.c.id < bindparam("until"))
    .order_by(JOURNAL.c.id.desc())
    .limit(1)
)
_LINK = select(JOURNAL.c.link).where(JOURNAL.c.id == bindparam("place"))
_RUNNING = select(func.max(DOCUMENT.c.running)).where(
    DOCUMENT.c.letter == bindparam("letter"), DOCUMENT.c.till == bindparam("till")
)
_KEYS = select(PUBLIC_KEY.c.key_id, PUBLIC_KEY.c.till, PUBLIC_KEY.c.public)


@dataclass(frozen=True, slots=True)
class ChainEnd:
    """The standpoint to go on from, and what is wrong with the chain's end (empty: nothing).

    `against`: the mark that says so, where one does.
    """

    stand: Standpoint
    trouble: str = ""
    against: Mark | None = None


def read_keys(connection: Connection) -> tuple[KeyRing, dict[bytes, int]]:
    """The archive of public keys, and which till each one signs for."""
    rows = connection.execute(_KEYS).all()
    return KeyRing(row.public for row in rows), {row.key_id: row.till for row in rows}


def read_standpoint(connection: Connection, till: int) -> Standpoint:
    """Where that till's chain stands; its first entry is still to come when it has no head."""
    reach = {"after": place_id(till, 0, 0), "until": place_id(till + 1, 0, 0)}
    row = connection.execute(_LAST, reach).first()
    numbers = {}
    for letter in LETTERS:
        last = connection.execute(_RUNNING, {"letter": letter, "till": till}).scalar()
        if last:
            numbers[letter] = int(last)
    accounts = frozenset(connection.execute(select(ACCOUNT.c.code)).scalars().all())
    if row is None:
        return Standpoint(epoch=1, numbers=numbers, accounts=accounts)
    head = Head(row.epoch, row.seq, row.link, Moment(row.at_ms))
    return Standpoint(row.epoch, head, numbers, accounts)


def read_numbers_above(connection: Connection, till: int) -> dict[str, int]:
    """The running numbers that books restored once go on above, whatever the mark says."""
    asked = select(SETTING.c.value).where(SETTING.c.key == NUMBERS_ABOVE)
    kept = connection.execute(asked).scalar()
    numbers = json.loads(kept).get(str(till), {}) if kept else {}
    return {str(letter): int(last) for letter, last in numbers.items()}


def read_end(
    connection: Connection, shop: str, till: int, ring: KeyRing, *marks: Mark | None
) -> ChainEnd:
    """The end of the chain, its last entry proved, and held against the marks kept of it.

    Books behind a mark, or that parted from it, go on in a new epoch with numbers above all.
    """
    stand = read_standpoint(connection, till).above(read_numbers_above(connection, till))
    trouble = "" if _is_whole(connection, till, ring, stand) else ALTERED
    against: Mark | None = None
    for mark in marks:
        if mark is None or (mark.shop, mark.till) != (shop, till):
            continue
        stand = stand.above(mark.numbers)
        parted = _parted(connection, mark, stand)
        if parted and (against is None or (mark.epoch, mark.seq) > (against.epoch, against.seq)):
            against, trouble = mark, parted
    if against is None:
        return ChainEnd(stand, trouble)
    epoch = max(against.epoch, stand.epoch) + 1
    return ChainEnd(replace(stand, epoch=epoch), trouble, against)


def _parted(connection: Connection, mark: Mark, stand: Standpoint) -> str:
    here = (stand.head.epoch, stand.head.seq) if stand.head else (0, 0)
    if (mark.epoch, mark.seq) > here:
        return BEHIND_MARK
    if mark.epoch < here[0]:
        return ""  # what was put back is on record: an epoch begins with it
    place = {"place": place_id(mark.till, mark.epoch, mark.seq)}
    return "" if connection.execute(_LINK, place).scalar() == mark.link else FORK


def _is_whole(connection: Connection, till: int, ring: KeyRing, stand: Standpoint) -> bool:
    if stand.head is None:
        return True
    reach = {
        "after": place_id(till, stand.head.epoch, stand.head.seq) - 1,
        "until": place_id(till, stand.head.epoch, stand.head.seq) + 1,
    }
    row = connection.execute(_LAST, reach).one()
    return row.link == chain.link_of(row.payload, row.signature) and ring.verify(
        row.key_id, row.signature, row.payload
    )
