"""Who works here, and how often a PIN was missed."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, bindparam, delete, func, select

from posdesk.clock import Moment
from posdesk.people.staff import Failures, StaffMember
from posdesk.store.plain_tables import SIGN_IN_FAILURE, STAFF
from posdesk.store.unit import INSERTS, Unit

_ALL = select(STAFF).order_by(STAFF.c.code)
_ONE = select(STAFF).where(STAFF.c.code == bindparam("which"))
_FORGET = delete(STAFF).where(STAFF.c.code == bindparam("which"))
_HERE = select(SIGN_IN_FAILURE.c.failures, SIGN_IN_FAILURE.c.at_ms).where(
    SIGN_IN_FAILURE.c.staff == bindparam("which"), SIGN_IN_FAILURE.c.till == bindparam("at")
)
_ANYWHERE = select(func.coalesce(func.sum(SIGN_IN_FAILURE.c.failures), 0)).where(
    SIGN_IN_FAILURE.c.staff == bindparam("which")
)
_CLEAR_HERE = delete(SIGN_IN_FAILURE).where(
    SIGN_IN_FAILURE.c.staff == bindparam("which"), SIGN_IN_FAILURE.c.till == bindparam("at")
)
_CLEAR = delete(SIGN_IN_FAILURE).where(SIGN_IN_FAILURE.c.staff == bindparam("which"))


class StaffShelf:
    """The people of the shop by their code. Rows are kept for ever: papers carry the codes."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, member: StaffMember) -> None:
        """Keep a person, in place of what was known under the same code (a new PIN, a new role)."""
        self._unit.connection.execute(_FORGET, {"which": member.code})
        row = {
            "code": member.code, "name": member.name, "role": member.role,
            "pin_hash": member.pin_hash, "badge_hash": member.badge_hash,
            "retired": int(member.retired),
        }  # fmt: skip
        self._unit.connection.execute(INSERTS["staff"], row)

    def all(self) -> tuple[StaffMember, ...]:
        """Everybody, by code; those retired too."""
        return tuple(_member(row) for row in self._unit.connection.execute(_ALL).all())

    def by_code(self, code: str) -> StaffMember | None:
        """The person with that code; None when there is none."""
        row = self._unit.connection.execute(_ONE, {"which": code}).first()
        return None if row is None else _member(row)

    def failures(self, code: str) -> Failures:
        """How often in a row that person's PIN was missed at this till, and at all of them."""
        which = {"which": code, "at": self._unit.till.number}
        here = self._unit.connection.execute(_HERE, which).first()
        anywhere = int(self._unit.connection.execute(_ANYWHERE, which).scalar_one())
        return Failures(here.failures, here.at_ms, anywhere) if here else Failures(0, 0, anywhere)

    def record_failure(self, code: str, at: Moment) -> Failures:
        """One more wrong PIN at this till."""
        before = self.failures(code)
        which = {"which": code, "at": self._unit.till.number}
        self._unit.connection.execute(_CLEAR_HERE, which)
        row = {
            "staff": code, "till": self._unit.till.number, "failures": before.here + 1,
            "at_ms": at.ms,
        }  # fmt: skip
        self._unit.connection.execute(INSERTS["sign_in_failure"], row)
        return Failures(before.here + 1, at.ms, before.anywhere + 1)

    def clear_failures(self, code: str) -> None:
        """The right PIN was given, or a new one made: the count begins again at every till."""
        self._unit.connection.execute(_CLEAR, {"which": code})


def _member(row: Row[Any]) -> StaffMember:
    return StaffMember(
        row.code, row.name, row.role, row.pin_hash, row.badge_hash, bool(row.retired)
    )
