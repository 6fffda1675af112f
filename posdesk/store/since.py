"""What books that are being replaced still tell of the days that a backup does not hold.

People who left, new PINs and badges, a recovery code that was used, papers that were printed, slips
that were handed out: a restore must not undo them (RELIABILITY 1.6, row 8; PROMISE SE-125). The
tables of people are not sealed, so a change counts only where a signed entry names it. Nothing is
written here; books that cannot be read tell nothing.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from posdesk.ledger import chain
from posdesk.people.recovery import SETTING as RECOVERY
from posdesk.people.staff import ROLES, StaffMember
from posdesk.store.shop_settings import SHOP
from posdesk.store.vouched import vouched_keys

_OF_PEOPLE = (
    "staff_added", "role_changed", "staff_gone", "staff_back", "pin_renewed", "badge_given",
    "badge_taken",
)  # fmt: skip
_OF_THE_CODE = "recovery_code_made"
RESTORED = "restored"  # names whom it carried over, and whether the recovery code
_KINDS = (*_OF_PEOPLE, _OF_THE_CODE, RESTORED)
_ENTRIES = (
    "select kind, key_id, signature, payload from journal "
    f"where id > ? and kind in ({', '.join('?' * len(_KINDS))}) order by id"
)
_STAFF = "select code, name, role, pin_hash, badge_hash, retired from staff order by code"
_FAILURES = "select staff, till, failures, at_ms from sign_in_failure"
_SETTING = "select value from setting where key = ?"
_PRINTED = "select id, document, copy from print_job where state = 'printed'"
_SLIPS = "select sale, number from goods_return where txn > ? order by txn, number"
_END = "select max(id) from journal"


@dataclass(frozen=True, slots=True)
class Failure:
    """Misses in a row of a PIN, at one till."""

    staff: str
    till: int
    failures: int
    at_ms: int


@dataclass(frozen=True, slots=True)
class Since:
    """What came after the backup. `people` as they are now, those alone that changed.

    `recovery`: the setting with the code's hashes, None where the backup's counts. `printed`: jobs
    (id, paper, copy) that are on paper. `slips`: receipt -> return slips the backup does not hold.
    """

    people: tuple[StaffMember, ...] = ()
    recovery: Any = None
    failures: tuple[Failure, ...] = ()
    printed: frozenset[tuple[int, str, int]] = frozenset()
    slips: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def since(books: Path, backup: Path) -> Since | None:
    """What `books` tell beyond `backup`; None where they cannot be read, or are behind it."""
    try:
        with _looked_at(books) as now, _looked_at(backup, still=True) as then:
            end, here = then.execute(_END).fetchone()[0], now.execute(_END).fetchone()[0]
            if _shop(now) != _shop(then) or end is None or here is None or here < end:
                return None
            return _read(now, then, end)
    except (sqlite3.Error, OSError, ValueError, KeyError, TypeError, AssertionError):
        return None


def _read(now: sqlite3.Connection, then: sqlite3.Connection, end: int) -> Since:
    codes, code_changed = _named(now, end)
    before = {member.code: member for member in _people(then)}
    changed = tuple(
        member
        for member in _people(now)
        if member.code in codes and member != before.get(member.code)
    )
    slips: dict[str, tuple[str, ...]] = {}
    for sale, number in now.execute(_SLIPS, (end,)):
        slips[str(sale)] = (*slips.get(str(sale), ()), str(number))
    return Since(
        people=changed,
        recovery=_recovery(now, then, code_changed),
        failures=tuple(Failure(*row) for row in now.execute(_FAILURES)),
        printed=frozenset((job, paper, copy) for job, paper, copy in now.execute(_PRINTED)),
        slips=slips,
    )


def _named(now: sqlite3.Connection, end: int) -> tuple[set[str], bool]:
    """Whom signed entries after `end` change, and whether they change the recovery code."""
    ring = vouched_keys(now)
    codes, code_changed = set[str](), False
    for kind, key_id, signature, payload in now.execute(_ENTRIES, (end, *_KINDS)):
        if not ring.verify(key_id, signature, payload):
            continue
        facts: Any = chain.facts_in(payload)
        if kind == RESTORED:
            codes |= {str(code) for code in facts.get("people", ())}
            code_changed = code_changed or bool(facts.get("recovery"))
        else:
            codes.add(str(facts.get("staff", "")))
            code_changed = code_changed or kind == _OF_THE_CODE
            code_changed = code_changed or facts.get("by") == "recovery_code"
    return codes, code_changed


def _recovery(now: sqlite3.Connection, then: sqlite3.Connection, changed: bool) -> Any:
    """The code as it is now, where it was changed or a used half of it fell away."""
    kept, before = _setting(now, RECOVERY), _setting(then, RECOVERY)
    if not kept or kept == before:
        return None
    fell_away = before and set(kept["hashes"]) < set(before["hashes"])
    return kept if changed or fell_away else None


def _people(raw: sqlite3.Connection) -> tuple[StaffMember, ...]:
    members = []
    for code, name, role, pin_hash, badge_hash, retired in raw.execute(_STAFF):
        if role not in ROLES:
            raise ValueError(role)
        members.append(StaffMember(code, name, role, pin_hash, badge_hash, bool(retired)))
    return tuple(members)


def _shop(raw: sqlite3.Connection) -> str:
    return str(_setting(raw, SHOP)["shop_id"])


def _setting(raw: sqlite3.Connection, key: str) -> Any:
    row = raw.execute(_SETTING, (key,)).fetchone()
    return json.loads(row[0]) if row else None


@contextlib.contextmanager
def _looked_at(path: Path, *, still: bool = False) -> Iterator[sqlite3.Connection]:
    """Open to look only; `still`: nobody writes there, and its folder may be read-only."""
    asked = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if still else ''}"
    with contextlib.closing(sqlite3.connect(asked, uri=True, timeout=5.0)) as raw:
        yield raw
