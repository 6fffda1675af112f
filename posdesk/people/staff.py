"""Who works here: a code on papers instead of a name, a role, and how she signs in."""

from __future__ import annotations

from posdesk.values import dataclass

CLERK, SUPERVISOR, MANAGER, OWNER, AUDITOR = "clerk", "supervisor", "manager", "owner", "auditor"
ROLES = (CLERK, SUPERVISOR, MANAGER, OWNER, AUDITOR)


@dataclass(frozen=True, slots=True)
class StaffMember:
    """One person. `pin_hash` and `badge_hash` are Argon2id, empty for none; `retired`: gone."""

    code: str
    name: str
    role: str
    pin_hash: str = ""
    badge_hash: str = ""
    retired: bool = False

    def __post_init__(self) -> None:
        assert self.role in ROLES, self.role


@dataclass(frozen=True, slots=True)
class Failures:
    """Wrong PINs in a row: `here` at this till (the last at `last_ms`), `anywhere` over all."""

    here: int = 0
    last_ms: int = 0
    anywhere: int = 0
