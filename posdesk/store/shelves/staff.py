"""Who works here, and how often a PIN was missed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from posdesk.clock import Moment
from posdesk.people.staff import Failures, StaffMember
from posdesk.store.said import Said
from posdesk.store.unit import Unit

_PERSON = "select code, name, role, pin_hash, badge_hash, retired from staff "
_ALL = Said(_PERSON + "order by code")
_ONE = Said(_PERSON + "where code = ?", "code")
_FORGET = Said("delete from staff where code = ?", "code")
_PUT = Said(
    "insert into staff (code, name, role, pin_hash, badge_hash, retired) "
    "values (?, ?, ?, ?, ?, ?)",
    "code", "name", "role", "pin_hash", "badge_hash", "retired",
)  # fmt: skip
_HERE = Said(
    "select failures, at_ms from sign_in_failure where staff = ? and till = ?", "staff", "till"
)
_ANYWHERE = Said("select coalesce(sum(failures), 0) from sign_in_failure where staff = ?", "staff")
_CLEAR_HERE = Said("delete from sign_in_failure where staff = ? and till = ?", "staff", "till")
_CLEAR = Said("delete from sign_in_failure where staff = ?", "staff")
_MISSED = Said(
    "insert into sign_in_failure (staff, till, failures, at_ms) values (?, ?, ?, ?)",
    "staff", "till", "failures", "at_ms",
)  # fmt: skip


class StaffShelf:
    """The people of the shop by their code. Rows are kept for ever: papers carry the codes."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, member: StaffMember) -> None:
        """Keep a person, in place of what was known under the same code (a new PIN, a new role)."""
        self._unit.wire.do(_FORGET, member.code)
        self._unit.wire.do(
            _PUT, member.code, member.name, member.role, member.pin_hash, member.badge_hash,
            int(member.retired),
        )  # fmt: skip

    def all(self) -> tuple[StaffMember, ...]:
        """Everybody, by code; those retired too."""
        return tuple(_member(row) for row in self._unit.wire.rows(_ALL))

    def by_code(self, code: str) -> StaffMember | None:
        """The person with that code; None when there is none."""
        row = self._unit.wire.one(_ONE, code)
        return None if row is None else _member(row)

    def failures(self, code: str) -> Failures:
        """How often in a row that person's PIN was missed at this till, and at all of them."""
        here = self._unit.wire.one(_HERE, code, self._unit.till.number)
        anywhere = int(self._unit.wire.value(_ANYWHERE, code))
        return Failures(here[0], here[1], anywhere) if here else Failures(0, 0, anywhere)

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
        self._unit.wire.do(_CLEAR_HERE, code, till)
        if failures > 0:
            self._unit.wire.do(_MISSED, code, till, failures, at_ms)

    def clear_failures(self, code: str) -> None:
        """The right PIN was given, or a new one made: the count begins again at every till."""
        self._unit.wire.do(_CLEAR, code)


def _member(row: Sequence[Any]) -> StaffMember:
    code, name, role, pin_hash, badge_hash, retired = row
    return StaffMember(code, name, role, pin_hash, badge_hash, bool(retired))
