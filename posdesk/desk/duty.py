"""Who is on duty, and at which till."""

from __future__ import annotations

from posdesk.errors import Refusal
from posdesk.people.staff import AUDITOR, StaffMember
from posdesk.values import dataclass


class NobodySignedIn(Refusal):
    """Acts that move money or goods need somebody signed in."""

    code = "nobody_signed_in"


class NotForThisRole(Refusal):
    """The role of the person signed in looks, and does not act; `figures["role"]` names it."""

    code = "not_for_this_role"


@dataclass(frozen=True, slots=True)
class Duty:
    """The person signed in at this till; None while nobody is."""

    staff: StaffMember | None = None

    @property
    def code(self) -> str:
        """The short code papers show instead of a name; empty while nobody is signed in."""
        return self.staff.code if self.staff else ""

    def acting(self) -> StaffMember:
        """Who is signed in, if she may act and not only look; NobodySignedIn, NotForThisRole."""
        if self.staff is None:
            raise NobodySignedIn()
        if self.staff.role == AUDITOR:
            raise NotForThisRole(role=self.staff.role)
        return self.staff
