"""Who may do what to whom on the staff page: one table (RELIABILITY 4.2).

An owner may do all of it. Creating somebody with rights of one's own or above is, in RELIABILITY,
for two people: here it is left to owners alone, and every such act is an entry of the journal.
"""

from __future__ import annotations

from posdesk.people.staff import AUDITOR, CLERK, MANAGER, OWNER, ROLES, SUPERVISOR

ADD, ROLE, PIN, RETIRE, TAKE_BACK, BADGE = (
    "add_staff", "change_role", "renew_pin", "retire_staff", "take_back_staff", "give_badge",
)  # fmt: skip
ACTS = (ADD, ROLE, PIN, RETIRE, TAKE_BACK, BADGE)

_NOBODY: frozenset[str] = frozenset()
_ALL = frozenset(ROLES)
_BELOW_MANAGER = frozenset({CLERK, SUPERVISOR})

# Role of who acts -> act -> roles it may be done to. A role changed is asked for before and after.
RIGHTS: dict[str, dict[str, frozenset[str]]] = {
    OWNER: dict.fromkeys(ACTS, _ALL),
    MANAGER: {**dict.fromkeys(ACTS, _BELOW_MANAGER), PIN: _BELOW_MANAGER | {MANAGER}},
    SUPERVISOR: {**dict.fromkeys(ACTS, _NOBODY), PIN: frozenset({CLERK})},
    CLERK: dict.fromkeys(ACTS, _NOBODY),
    AUDITOR: dict.fromkeys(ACTS, _NOBODY),
}


def may(actor: str, act: str, *roles: str) -> bool:
    """Whether somebody of the role `actor` may do `act` to somebody of each of `roles`."""
    return RIGHTS[actor][act].issuperset(roles)


def may_any(actor: str) -> bool:
    """Whether the staff page has anything to do for that role."""
    return any(RIGHTS[actor].values())
