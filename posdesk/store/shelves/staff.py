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

    def alone_with_tries(self, code: str) -> None:
        """Count that person's tries with no other till counting them meanwhile."""
        self._unit.alone(f"tries {code}")

    def alone_with_people(self) -> None:
        """Change who works here with no other till doing so meanwhile."""
        self._unit.alone("staff")

    def record_failure(self, code: str, at: Moment) -> Failures:
        """One more try at this till that was not right, or is not known to be right yet."""
        before = self.failures(code)
        self._put_failures(code, before.here + 1, at.ms)
        return Failures(before.here + 1, at.ms, before.anywhere + 1)

    def take_back_failure(self, code: str) -> None:
        """The try counted last at this till was right: it is no miss, and nobody waits for it."""
        self._put_failures(code, self.failures(code).here - 1, 0)

    def _put_failures(self, code: str, here: int, at_ms: int) -> None:
        self.put_failures(code, self._unit.till.number, here, at_ms)

    def put_failures(self, code: str, till: int, failures: int, at_ms: int) -> None:
        """Misses in a row as they were counted at `till`: what a restore carries over."""
        which = {"which": code, "at": till}
        self._unit.connection.execute(_CLEAR_HERE, which)
        if failures > 0:
            row = {"staff": code, "till": till, "failures": failures, "at_ms": at_ms}
            self._unit.connection.execute(INSERTS["sign_in_failure"], row)

    def clear_failures(self, code: str) -> None:
        """The right PIN was given, or a new one made: the count begins again at every till."""
        self._unit.connection.execute(_CLEAR, {"which": code})


def _member(row: Row[Any]) -> StaffMember:
    return StaffMember(
        row.code, row.name, row.role, row.pin_hash, row.badge_hash, bool(row.retired)
    )
