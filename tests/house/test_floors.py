"""Imports go down only, and each outside library has one room of its own."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest
from source_code import SourceFile, imports, program

# From the ground up. Neighbours on one floor may lean on each other one way; `|` makes strangers.
FLOORS = (
    "money rounding clock check_digits card_numbers identity errors wording assets late keys settings"
    " plain_text policy new_file values",
    "ledger",
    "catalogue people",
    "sales",
    "instalments till approvals law",
    "returns",
    "ticket",
    "care",
    "promise",
    "documents",
    "devices",
    "store | printing",
    "desk",
    "intake scenarios",
    "cli | ui",
)
OUTSIDE = {"posdesk.__main__", "posdesk.verify"}
FACES = {"cli", "ui"}
NEVER_MET = {"store", "printing"}  # by the faces

ROOMS = {
    "PySide6": ("ui",),
    "shiboken6": ("ui",),
    "sqlalchemy": ("posdesk.store",),
    "alembic": ("posdesk.store",),
    "psycopg": ("posdesk.store",),
    "sqlite3": ("posdesk.store", "posdesk.verify"),
    "reportlab": ("posdesk.printing",),
    "openpyxl": ("posdesk.intake", "posdesk.desk.xlsx_file"),
    "argon2": ("posdesk.people",),
    "gherkin": ("posdesk.scenarios.features",),
    "importlib.resources": ("posdesk.assets",),
}

RANK = {name: rank for rank, row in enumerate(FLOORS) for name in row.replace("|", " ").split()}
STRANGERS = [
    {side.strip() for side in row.split("|")} if "|" in row else set[str]() for row in FLOORS
]


def room(module: str) -> str:
    """`posdesk.sales.sale` -> `sales`, `ui.theme` -> `ui`; empty for what is not ours."""
    parts = module.split(".")
    if parts[0] == "posdesk" and len(parts) > 1:
        return parts[1]
    return parts[0] if parts[0] == "ui" else ""


def within(module: str, place: str) -> bool:
    return module == place or module.startswith(place + ".")


def broken_floors(file: SourceFile) -> Iterator[str]:
    here = room(file.module)
    for line, module in imports(file):
        there = room(module)
        if not there or here not in RANK or here == there:
            continue
        upwards = RANK[there] > RANK[here] if there in RANK else module in OUTSIDE
        strangers = {here, there} <= STRANGERS[RANK[here]]
        unmet = here in FACES and there in NEVER_MET
        if module == "posdesk.verify" and here == "cli":
            continue  # `posdesk verify` is the same check, at hand
        if upwards or strangers or unmet:
            yield f"{file.name}:{line}: {here} leans on {there}"


def test_every_room_has_a_floor() -> None:
    homeless = [
        file.name
        for file in program()
        if (name := room(file.module)) and name not in RANK and file.module not in OUTSIDE
    ]
    assert homeless == [], "write the room into FLOORS, as low as it can stand"


def test_imports_go_down_only() -> None:
    inside = [file for file in program() if file.module not in OUTSIDE]
    assert [line for file in inside for line in broken_floors(file)] == []


def test_the_checker_itself_sees_a_broken_floor() -> None:
    tree = ast.parse("from posdesk.desk.desk import Desk\nimport posdesk.money\n")
    file = SourceFile(program()[0].path, "posdesk.sales.sale", "", tree)
    assert len(list(broken_floors(file))) == 1
    tree = ast.parse("from posdesk.store.books import Books\nfrom posdesk.cli import find")
    file = SourceFile(program()[0].path, "ui.work", "", tree)
    assert len(list(broken_floors(file))) == 2


def test_verify_stands_without_desk_and_faces() -> None:
    files = [file for file in program() if file.module == "posdesk.verify"]
    leans = {room(module) for file in files for _, module in imports(file)}
    assert leans.isdisjoint({"desk", "cli", "ui", "printing", "intake", "ticket"})


def test_neighbours_lean_one_way_only() -> None:
    leans = {
        (here, there)
        for file in program()
        for _, module in imports(file)
        if (here := room(file.module)) in RANK
        and (there := room(module)) in RANK
        and here != there
        and RANK[here] == RANK[there]
    }
    for _ in RANK:  # whoever is leant on through a neighbour is leant on
        leans |= {(a, d) for a, b in leans for c, d in leans if b == c}
    assert sorted(a for a, b in leans if a == b) == []


@pytest.mark.parametrize("library", ROOMS)
def test_library_stays_in_its_room(library: str) -> None:
    strays = [
        f"{file.name}:{line}"
        for file in program()
        for line, module in imports(file)
        if within(module, library) and not any(within(file.module, r) for r in ROOMS[library])
    ]
    assert strays == []


def test_imports_are_absolute() -> None:
    relative = [
        f"{file.name}:{line}"
        for file in program()
        for line, module in imports(file)
        if module.startswith(".")
    ]
    assert relative == []


def test_resources_are_opened_through_assets_alone() -> None:
    inside = [file for file in program() if file.module != "posdesk.__main__"]  # where they lie
    assert [f.name for f in inside for _, m in imports(f) if within(m, "resources")] == []


ASKS_THE_TIME = {
    "datetime": {"now", "utcnow", "today"},
    "date": {"today"},
    "time": {"time", "time_ns", "localtime", "gmtime", "ctime", "strftime"},
    "QDateTime": {"currentDateTime", "currentDateTimeUtc", "currentMSecsSinceEpoch"},
    "QDate": {"currentDate"},
    "QTime": {"currentTime"},
}


def asks_the_time(call: ast.Call) -> bool:
    if not isinstance(call.func, ast.Attribute):
        return False
    owner = call.func.value
    name = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
    return call.func.attr in ASKS_THE_TIME.get(name, ())


def test_only_the_clock_asks_the_time() -> None:
    asked = [
        f"{file.name}:{call.lineno}"
        for file in program()
        for call in file.calls()
        if asks_the_time(call)
    ]
    assert [place for place in asked if not place.startswith("posdesk/clock.py:")] == []
    assert asked, "and the clock does"


def test_nobody_imports_the_time_by_its_bare_name() -> None:
    bare = [
        f"{file.name}:{node.lineno}"
        for file in program()
        for node in file.nodes
        if isinstance(node, ast.ImportFrom)
        and node.module == "time"
        and {alias.name for alias in node.names} & ASKS_THE_TIME["time"]
    ]
    assert bare == []
