"""PB-1: random histories, and nobody ever has less than papers and money say (PROMISE 4).

500 histories of 30 steps a commit; `POSDESK_ORACLE=10000` is the long trial, of 60 steps each, and a
tenth of it on the server.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import time
from pathlib import Path

import pytest
from desk.pairs import Pair
from desk.tills import Till
from promise import at_the_counter, histories, oracle
from promise.conftest import Opens
from source_code import ROOT

from posdesk.sales.basket import BasketLine

HISTORIES = int(os.environ.get("POSDESK_ORACLE", "500"))
STEPS = int(os.environ.get("POSDESK_STEPS", "30" if HISTORIES <= 500 else "60"))
A_BOOK = 25  # histories in one file: what lies in it makes looking up slower


@pytest.mark.timeout(36_000)
def test_nobody_has_less(opens_file: Opens, room: Path) -> None:
    _played("file", opens_file, room, HISTORIES)


@pytest.mark.timeout(36_000)
def test_nobody_has_less_on_the_server(opens_server: Opens, room: Path) -> None:
    """A tenth of the long trial; a handful a commit."""
    _played("server", opens_server, room, max(3, HISTORIES // (10 if HISTORIES > 500 else 100)))


def _played(name: str, opens: Opens, room: Path, many: int) -> None:
    begun, steps = time.monotonic(), 0
    for first in range(0, many, A_BOOK):
        folder = room / f"books-{first}"
        folder.mkdir()
        with opens(folder) as tills:
            for seed in range(first, min(many, first + A_BOOK)):
                steps += _history(tills, seed)
            assert _ledger(tills[0]) == 0
        shutil.rmtree(folder)
    took = time.monotonic() - begun
    print(f"\nmeasured: {name}: {many} histories, {steps} steps, 0 violations, {took:.0f} s")


def _history(tills: Pair, seed: int) -> int:
    story = histories.begun(tills, seed)
    for _ in range(STEPS):
        try:
            histories.step(story)
        except AssertionError as wrong:
            raise AssertionError(f"history {seed}: {wrong}") from wrong
    histories.end(story)
    return STEPS


def _ledger(till: Till) -> int:
    with till.file.read() as books:
        found = books.journal._unit.connection.exec_driver_sql("select sum(minor) from posting")
        return int(found.scalar_one())


# Acts that touch nobody's papers, money or dates: people who work here, keys, printers, the past.
NO_CUSTOMERS = {
    "AddOffer", "AddProduct", "AddStaff", "AddTaxRate", "AnswerOurClaim", "ChangeRole",
    "ChangeTaxRate", "CheckScale", "CountStock", "CountTry", "DecidePaper", "EditProduct",
    "EndBadgeTry", "EndOffer", "EndRecoveryTry", "EndTry", "FindLeft", "GiveBadge",
    "ImportOffers", "ImportPlans", "ImportSales", "KeepRecoveryCode", "MoveStock", "NoteMending",
    "NoteStart", "PriceFrom", "RecordBackup", "RecordCheck", "RecordPrint", "RecoverPin",
    "RenewPin", "RetireStaff", "RetireTaxRate", "ReviewServed", "RevokeKey", "SetAcquirer",
    "SetPrinter", "SetReceiptForm", "SetTerminal", "TakeBackStaff",
}  # fmt: skip


def test_every_act_that_may_touch_a_customer_is_in_the_table() -> None:
    """Whoever adds one adds a row; `test_import_plans` proves that imports worsen nobody."""
    told = "".join(
        path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("*histories.py")
    )
    acts = {
        node.name
        for path in (ROOT / "posdesk" / "desk" / "actions").glob("*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
        and any(isinstance(each, ast.FunctionDef) and each.name == "perform" for each in node.body)
    }
    played = {
        name for name in acts if re.search(rf"import [^()]*\b{name}\b|^    {name},$", told, re.M)
    }
    assert acts - played == NO_CUSTOMERS


def test_the_oracle_shares_nothing_with_the_program() -> None:
    source = Path(oracle.__file__).read_text(encoding="utf-8")
    names = [
        name
        for node in ast.walk(ast.parse(source))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    ]
    assert not any(name.split(".")[0] in ("posdesk", "ui", "tests", "desk") for name in names)
    assert source.count("\n") < 300


def test_the_oracle_sees_what_is_worse() -> None:
    day = oracle._DAY_ONE
    before = oracle.Position(100, ((day, 100),), 50, 70, (("S1", day),), 3)
    for worse in (
        oracle.Position(101, ((day, 100),), 50, 70, (("S1", day),), 3),
        oracle.Position(100, ((day, 101),), 50, 70, (("S1", day),), 3),
        oracle.Position(100, ((day, 100),), 49, 70, (("S1", day),), 3),
        oracle.Position(100, ((day, 100),), 50, 69, (("S1", day),), 3),
        oracle.Position(100, ((day, 100),), 50, 70, (("S1", day),), 2),
    ):
        assert worse.worse_than(before)
    assert not before.worse_than(before)


def test_a_line_that_pays_less_is_caught(opens_file: Opens, room: Path) -> None:
    """The harness itself: a receipt handed over at a higher price than was settled."""
    with opens_file(room / "books") as tills:
        story = histories.begun(tills, 1)
        ticket = tills[0].ticket().going_out(BasketLine("", "pin", 1, 650_000, "A"))
        at_the_counter.settle(story, tills[0], "ana", ticket)
        worth = {"ana": story.oracle.worth("ana")}
        story.oracle.pay("ana", 1)
        with pytest.raises(AssertionError):
            histories.held(story, "ana", story.oracle.position("ana"), worth)
