"""Who works in the demo shop. Their PINs are no secret: they are shown where one signs in."""

from __future__ import annotations

from posdesk.people.recovery import RecoveryCode
from posdesk.people.staff import AUDITOR, CLERK, MANAGER, OWNER, SUPERVISOR, StaffMember
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody made up, with a PIN that everybody may know."""

    code: str
    name: str
    role: str
    pin: str


PEOPLE = (
    DemoPerson("1", "Morgan", OWNER, "100001"),
    DemoPerson("2", "Robin", CLERK, "200002"),
    DemoPerson("3", "Sasha", SUPERVISOR, "300003"),
    DemoPerson("4", "Jo", MANAGER, "400004"),
    DemoPerson("5", "Kim", AUDITOR, "500005"),
)
RECOVERY = RecoveryCode("DEM0-SH0P-KEYR", "N0SE-CRET-HERX")  # no secret either
CLERK_PIN = PEOPLE[1].pin


def hint() -> str:
    """Everybody's PIN, for the sign-in of a demo shop to say."""
    return ", ".join(f"{person.name} {person.pin}" for person in PEOPLE)


def members() -> tuple[StaffMember, ...]:
    """Everybody, with the PIN kept as it always is; half a second."""
    from posdesk.people.pin import hash_pin  # the hint is wanted at every start, this once

    return tuple(
        StaffMember(person.code, person.name, person.role, hash_pin(person.pin))
        for person in PEOPLE
    )
