"""Where a till's chain stands, read from the books and held against the mark beside them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from posdesk.clock import Moment
from posdesk.identity import LETTERS
from posdesk.keys import KeyRing
from posdesk.ledger import chain
from posdesk.ledger.chain import Head
from posdesk.store.mark import Mark
from posdesk.store.place import place_id
from posdesk.store.said import Link, Said, Wire
from posdesk.store.unit import Standpoint
from posdesk.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Connection

NUMBERS_ABOVE = "numbers_above"  # a setting: what a restore goes on above, by till and letter
BEHIND_MARK, FORK, ALTERED = "behind_mark", "fork", "altered"

_LAST = Said(
    "select epoch, seq, at_ms, link, payload, signature, key_id from journal "
    "where id > ? and id < ? order by id desc limit 1",
    "after", "until",
)  # fmt: skip
_LINK = Said("select link from journal where id = ?", "place")
_RUNNING = Said("select max(running) from document where letter = ? and till = ?", "letter", "till")
_KEYS = Said("select key_id, till, public from public_key")
_ACCOUNTS = Said("select code from account")
_ABOVE = Said("select value from setting where key = ?", "key")


@dataclass(frozen=True, slots=True)
class ChainEnd:
    """The standpoint to go on from, and what is wrong with the chain's end (empty: nothing).

    `against`: the mark that says so, where one does.
    """

    stand: Standpoint
    trouble: str = ""
    against: Mark | None = None


def read_keys(over: Connection | Link) -> tuple[KeyRing, dict[bytes, int]]:
    """The archive of public keys, and which till each one signs for."""
    rows = Wire(over).rows(_KEYS)
    ring = KeyRing(bytes(public) for _, _, public in rows)
    return ring, {bytes(key): int(till) for key, till, _ in rows}


def read_standpoint(over: Connection | Link, till: int) -> Standpoint:
    """Where that till's chain stands; its first entry is still to come when it has no head."""
    wire = Wire(over)
    row = wire.one(_LAST, place_id(till, 0, 0), place_id(till + 1, 0, 0))
    numbers = {}
    for letter in LETTERS:
        last = wire.value(_RUNNING, letter, till)
        if last:
            numbers[letter] = int(last)
    accounts = frozenset(code for (code,) in wire.rows(_ACCOUNTS))
    if row is None:
        return Standpoint(epoch=1, numbers=numbers, accounts=accounts)
    epoch, seq, at_ms, link = row[:4]
    return Standpoint(epoch, Head(epoch, seq, link, Moment(at_ms)), numbers, accounts)


def read_numbers_above(over: Connection | Link, till: int) -> dict[str, int]:
    """The running numbers that books restored once go on above, whatever the mark says."""
    kept = Wire(over).value(_ABOVE, NUMBERS_ABOVE)
    numbers = json.loads(kept).get(str(till), {}) if kept else {}
    return {str(letter): int(last) for letter, last in numbers.items()}


def read_end(
    over: Connection | Link, shop: str, till: int, ring: KeyRing, *marks: Mark | None
) -> ChainEnd:
    """The end of the chain, its last entry proved, and held against the marks kept of it.

    Books behind a mark, or that parted from it, go on in a new epoch with numbers above all.
    """
    stand = read_standpoint(over, till).above(read_numbers_above(over, till))
    wire = Wire(over)
    trouble = "" if _is_whole(wire, till, ring, stand) else ALTERED
    against: Mark | None = None
    for mark in marks:
        if mark is None or (mark.shop, mark.till) != (shop, till):
            continue
        stand = stand.above(mark.numbers)
        parted = _parted(wire, mark, stand)
        if parted and (against is None or (mark.epoch, mark.seq) > (against.epoch, against.seq)):
            against, trouble = mark, parted
    if against is None:
        return ChainEnd(stand, trouble)
    epoch = max(against.epoch, stand.epoch) + 1
    return ChainEnd(replace(stand, epoch=epoch), trouble, against)


def _parted(wire: Wire, mark: Mark, stand: Standpoint) -> str:
    here = (stand.head.epoch, stand.head.seq) if stand.head else (0, 0)
    if (mark.epoch, mark.seq) > here:
        return BEHIND_MARK
    if mark.epoch < here[0]:
        return ""  # what was put back is on record: an epoch begins with it
    place = place_id(mark.till, mark.epoch, mark.seq)
    return "" if wire.value(_LINK, place) == mark.link else FORK


def _is_whole(wire: Wire, till: int, ring: KeyRing, stand: Standpoint) -> bool:
    if stand.head is None:
        return True
    place = place_id(till, stand.head.epoch, stand.head.seq)
    _, _, _, link, payload, signature, key_id = wire.one(_LAST, place - 1, place + 1)
    return bool(link == chain.link_of(payload, signature)) and ring.verify(
        key_id, signature, payload
    )
