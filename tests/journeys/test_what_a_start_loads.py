"""What a start does not wait for: modules that are not loaded before somebody wants them."""

from __future__ import annotations

import re
from pathlib import Path

import counter_shop
import pytest
from bench.starting import loaded_at_the_first_paint, loaded_at_the_first_scan
from source_code import program

# A module and all below it. Each was once loaded by every start, or lies behind one that was.
NOT_YET = (
    "posdesk.cli.",
    "posdesk.desk.actions.honour_paper",
    "posdesk.desk.actions.reenter_slip",
    "posdesk.desk.actions.reprint",
    "posdesk.desk.actions.settle_ticket",
    "posdesk.desk.actions.sign_plan",
    "posdesk.desk.honoured_plans",
    "posdesk.desk.lookups.papers_scanned",
    "posdesk.desk.mending",
    "posdesk.desk.plan_papers",
    "posdesk.documents.codes",
    "posdesk.documents.letterhead",
    "posdesk.documents.plan_position",
    "posdesk.documents.test_page",
    "posdesk.instalments",
    "posdesk.intake.demo",
    "posdesk.printing.printers",
    "posdesk.printing.reading",
    "posdesk.promise.rule",
    "posdesk.scenarios",
    "posdesk.store.backup",
    "posdesk.store.beginning",
    "posdesk.store.guarding",
    "posdesk.store.migrations.steps",
    "posdesk.store.plan_tables",
    "posdesk.store.restore",
    "posdesk.store.schema",
    "posdesk.store.server_upgrade",
    "posdesk.store.triggers",
    "posdesk.store.verify",
    "ui.screens.books",
    "ui.screens.first",
    "ui.screens.plans",
    "ui.screens.shift",
    "ui.screens.shop",
    "PIL",
    "PySide6.QtNetwork",
    "argon2",
    "asyncio",
    "cryptography.hazmat.primitives.serialization",
    "escpos",
    "importlib.metadata",
    "jsonschema",
    "openpyxl",
    "psycopg",
    "pypdfium2",
    "reportlab",
    "sqlalchemy",
    "tomllib",
    "zxingcpp",
)
MOST_OURS = 255  # modules of posdesk and ui together: 242 with offers, approvals, gifts, search
MOST = 460  # with those of others: 444
AT_THE_PAINT = 30  # ours, when the window is first seen: 23
SLOW = re.compile(r"^from dataclasses import .*\bdataclass\b", re.MULTILINE)


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return counter_shop.make_template(tmp_path_factory.mktemp("started")) / "shop.books"


@pytest.fixture(scope="module")
def loaded(books: Path) -> frozenset[str]:
    return loaded_at_the_first_scan(books)


def ours(loaded: frozenset[str]) -> set[str]:
    return {name for name in loaded if name.partition(".")[0] in ("posdesk", "ui")}


def test_the_first_scan_waits_for_nothing_that_it_does_not_ask(loaded: frozenset[str]) -> None:
    early = {
        name
        for name in loaded
        for late in NOT_YET
        if name == late or name.startswith(late.rstrip(".") + ".")
        if name != "posdesk.intake.demo_people"
    }
    assert sorted(early) == []
    assert 100 < len(ours(loaded)) <= MOST_OURS
    assert len(loaded) <= MOST


def test_the_window_is_painted_before_what_stands_behind_it(books: Path) -> None:
    loaded = loaded_at_the_first_paint(books)
    assert len(ours(loaded)) <= AT_THE_PAINT
    assert loaded.isdisjoint({"dataclasses", "posdesk.desk.desk", "posdesk.store", "sqlite3"})


def test_no_value_of_a_start_is_made_the_slow_way(loaded: frozenset[str]) -> None:
    """docs/decisions/0019: eight methods worded and compiled for each, most of them for nobody."""
    slow = [file.module for file in program() if file.module in loaded and SLOW.search(file.text)]
    assert slow == []
