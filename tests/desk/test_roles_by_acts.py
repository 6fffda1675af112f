"""Every act by every role at the desk: each cell of `desk.rights` is tried, and no act is missing."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from desk.tills import Till

import posdesk.desk.actions as rooms
from posdesk.desk.rights import WHO, may_do
from posdesk.errors import Refusal
from posdesk.people.staff import AUDITOR, CLERK, MANAGER, OWNER, ROLES, SUPERVISOR, StaffMember
from posdesk.ticket.ticket import Ticket

PEOPLE = {
    CLERK: StaffMember("7", "Clerk 7", CLERK),
    SUPERVISOR: StaffMember("5", "Super 5", SUPERVISOR),
    MANAGER: StaffMember("2", "Manager 2", MANAGER),
    OWNER: StaffMember("1", "Owner 1", OWNER),
    AUDITOR: StaffMember("9", "Auditor 9", AUDITOR),
}
TARGET = StaffMember("66", "Somebody", CLERK)
BY_ROLE = {"not_for_this_role", "not_your_setting"}
# What a dummy has to be for the act to come as far as its own question of who asks.
GIVEN: dict[str, Any] = {
    "staff": TARGET.code, "role": CLERK, "name": "Somebody", "till": 99, "pin_hash": "x",
    "badge_hash": "x", "who": "66",
}  # fmt: skip


def acts() -> Mapping[str, type]:
    """Every act of the program, by its name."""
    found: dict[str, type] = {}
    for info in pkgutil.iter_modules(rooms.__path__):
        module = importlib.import_module(f"{rooms.__name__}.{info.name}")
        for name, kind in vars(module).items():
            own = inspect.isclass(kind) and kind.__module__ == module.__name__
            if own and hasattr(kind, "perform") and hasattr(kind, "again"):
                found[name] = kind
    return found


def made(kind: type, operation: str) -> Any:
    """One of them with nothing sensible in it: who asks is looked at before what is asked."""
    values: dict[str, Any] = {}
    for field in dataclasses.fields(kind):
        said = str(field.type)
        if field.name == "operation":
            values[field.name] = operation
        elif field.name in GIVEN:
            values[field.name] = GIVEN[field.name]
        elif said == "Ticket":
            values[field.name] = Ticket(operation)
        elif said.startswith("str"):
            values[field.name] = "x"
        elif said.startswith("int"):
            values[field.name] = 1
        elif said.startswith("bool"):
            values[field.name] = False
        elif said.startswith("date"):
            values[field.name] = date(2026, 11, 23)
        elif said.startswith(("tuple", "Sequence")):
            values[field.name] = ()
        elif said.startswith("Mapping"):
            values[field.name] = {}
        else:
            values[field.name] = None
    return kind(**values)


@pytest.fixture
def staffed(till: Till) -> Till:
    """Somebody of every role works here, and one more to whom things are done."""
    with till.file.write() as books:
        for member in (*PEOPLE.values(), TARGET):
            books.staff.add(member)
    return till


def test_the_table_names_every_act_there_is() -> None:
    assert sorted(WHO) == sorted(acts())


def test_every_cell_at_the_desk(staffed: Till) -> None:
    """A role that may not is told so, and nothing is written; one that may is never told so."""
    wrong, tried, refused = [], 0, 0
    for name, kind in sorted(acts().items()):
        for role in ROLES:
            staffed.desk.sign_in(PEOPLE[role])
            with staffed.file.write() as books:
                books.staff.add(TARGET)
            before = len(staffed.kinds())
            code = ""
            try:
                staffed.desk.do(made(kind, staffed.desk.new_operation()))
            except Refusal as no:
                code = no.code
            except Exception:  # a dummy nobody could book: whoever asked came so far
                code = ""
            told = code in BY_ROLE
            tried, refused = tried + 1, refused + told
            if told == may_do(role, name):
                wrong.append((name, role, code))
            if told and len(staffed.kinds()) != before:
                wrong.append((name, role, "it was refused, and yet something was written"))
    staffed.desk.sign_in(PEOPLE[CLERK])
    assert wrong == [], wrong
    assert (tried, refused) == (
        len(WHO) * len(ROLES), sum(role not in who for who in WHO.values() for role in ROLES)
    )  # fmt: skip
