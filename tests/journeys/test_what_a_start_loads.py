"""What the first scan does not wait for: modules that are not loaded before somebody wants them."""

from __future__ import annotations

from pathlib import Path

import counter_shop
from bench.starting import loaded_at_the_first_scan

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
    "asyncio",
    "cryptography.hazmat.primitives.serialization",
    "escpos",
    "importlib.metadata",
    "jsonschema",
    "openpyxl",
    "psycopg",
    "pypdfium2",
    "reportlab",
    "sqlalchemy.dialects.postgresql",
    "sqlalchemy.dialects.sqlite.aiosqlite",
    "sqlalchemy.ext",
    "sqlalchemy.orm",
    "tomllib",
    "zxingcpp",
)
MOST_OURS = 220  # modules of posdesk and ui together: 195 when this was written


def test_the_first_scan_waits_for_nothing_that_it_does_not_ask(tmp_path: Path) -> None:
    books = counter_shop.make_template(tmp_path) / "shop.books"
    loaded = loaded_at_the_first_scan(books)
    early = {
        name
        for name in loaded
        for late in NOT_YET
        if name == late or name.startswith(late.rstrip(".") + ".")
        if name != "posdesk.intake.demo_people"
    }
    assert sorted(early) == []
    ours = [name for name in loaded if name.partition(".")[0] in ("posdesk", "ui")]
    assert 100 < len(ours) <= MOST_OURS
