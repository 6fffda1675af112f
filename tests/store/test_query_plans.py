"""No list scans a table: every look-up that grows with the years goes through an index."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from bookmaking import KEY
from sqlalchemy import CompoundSelect, Select, event, text

from posdesk.store import chain_end, guarding, person_index
from posdesk.store.engine import open_books
from posdesk.store.said import Said, Wire
from posdesk.store.shelves import (
    calendar,
    catalogue,
    claims,
    credits,
    customers,
    documents,
    entries,
    evidence,
    goods_at_hand,
    held,
    honoured,
    journal,
    left_here,
    our_claims,
    outbox,
    parcels,
    past,
    past_sales,
    plan_questions,
    plans,
    returns,
    sales,
    settings,
    shifts,
    staff,
    stock,
    today,
)

# Counts all, walks back from the newest as far as asked, looks for many names of an import at once,
# or is all of a short list.
WALKS = ("_COUNT", "_RECENT", "_NAMED", "_ALL", "_KEYS", "_ACCOUNTS")
SHELVES = (
    calendar, catalogue, chain_end, claims, credits, customers, documents, entries, evidence,
    goods_at_hand, guarding, held, honoured, journal, left_here, our_claims, outbox, parcels, past,
    past_sales, plan_questions, plans, returns, sales, settings, shifts, staff, stock, today,
)  # fmt: skip
QUESTIONS = [
    (module, name)
    for module in SHELVES
    for name, value in vars(module).items()
    if isinstance(value, Select | CompoundSelect) and name not in WALKS
]
IN_WORDS = [
    (module, name)
    for module in SHELVES
    for name, value in vars(module).items()
    if isinstance(value, Said) and name not in WALKS
    if isinstance(value._statement, str) and value._statement.startswith("select")
]
LISTS = (
    "select number from sale where day = 20261122",
    "select number from sale where customer is not null and customer = 'a' order by day desc",
    "select sale from sale_tender where last4 <> '' and last4 = '4242' and day = 20261122",
    "select sale from sale_line where sku = 'A' and day between 20261101 and 20261130",
    "select minor from posting where account = 'CASH:1' and txn > 5",
)


def _keep(asked: list[tuple[str, object]]) -> Callable[..., None]:
    def keep(connection: object, cursor: object, sql: str, values: object, *rest: object) -> None:
        asked.append((sql, values))

    return keep


def plan_of(file_books: Path, module: object, name: str) -> list[str]:
    """The steps SQLite takes to answer that question of a shelf."""
    statement: Select[tuple[object]] = getattr(module, name)
    file = open_books(file_books, KEY)
    made = statement.compile()
    asked_for = [key for key, value in made.params.items() if value is None]
    given = {key: ["x", "y"] if made.binds[key].expanding else 1 for key in asked_for}
    with file.over.engine.connect() as connection:
        connection.execute(text("select 1"))  # the transaction is open
        asked: list[tuple[str, object]] = []
        event.listen(file.over.engine, "before_cursor_execute", _keep(asked))
        connection.execute(statement, given)
        plan = connection.exec_driver_sql(f"explain query plan {asked[0][0]}", asked[0][1])  # type: ignore[arg-type]
        steps = [row[3] for row in plan.all()]
    file.close()
    return steps


@pytest.mark.parametrize(
    ("module", "name"), QUESTIONS, ids=[f"{m.__name__.rsplit('.')[-1]}{n}" for m, n in QUESTIONS]
)
def test_every_question_of_a_shelf_uses_an_index(
    file_books: Path, module: object, name: str
) -> None:
    steps = plan_of(file_books, module, name)
    scans = [
        step for step in steps
        if step.startswith("SCAN") and "INDEX" not in step and "CONSTANT ROW" not in step
        and (name, step) not in OF_FEW_ROWS
    ]  # fmt: skip
    assert scans == [], steps


# Read whole when an outage is marked or ends: a shop has a handful in a year.
OF_FEW_ROWS = {("_TILL_DOWN", "SCAN outage")}


@pytest.mark.parametrize(
    ("module", "name"), IN_WORDS, ids=[f"{m.__name__.rsplit('.')[-1]}{n}" for m, n in IN_WORDS]
)
def test_a_question_in_words_uses_an_index(file_books: Path, module: object, name: str) -> None:
    """What a start asks (docs/decisions/0019), and what is asked at every scan."""
    file = open_books(file_books, KEY)
    with file.over.engine.connect() as connection:
        words, _ = getattr(module, name).to(Wire(connection))
        given = tuple("1" for _ in range(words.count("?")))
        plan = connection.exec_driver_sql(f"explain query plan {words}", given)
        steps = [row[3] for row in plan.all()]
    file.close()
    bare = [step for step in steps if step.startswith("SCAN") and "INDEX" not in step]
    assert bare == [], steps
    if module is goods_at_hand:
        assert steps[0].startswith(("SEARCH p USING INDEX", "SEARCH p USING INTEGER")), steps


@pytest.mark.parametrize("question", LISTS)
def test_the_lists_to_come_have_their_index(file_books: Path, question: str) -> None:
    file = open_books(file_books, KEY)
    with file.over.engine.connect() as connection:
        steps = [row[3] for row in connection.execute(text(f"explain query plan {question}"))]
    file.close()
    assert steps[0].startswith("SEARCH"), steps


# What a list is driven by, step for step: the first index narrows, the rest are found by key.
DRIVEN = (
    (past_sales, "_BY_DAY", "SEARCH sale USING INDEX sale_day (day>? AND day<?)"),
    (past_sales, "_BY_AMOUNT", "SEARCH sale USING INDEX sale_paid (<expr>=? AND day>? AND day<?)"),
    (past_sales, "_BY_CARD", "SEARCH sale_tender USING COVERING INDEX sale_tender_card"),
    (past_sales, "_BY_CUSTOMER", "SEARCH sale USING INDEX sale_customer (customer=? AND day>?"),
    (
        past_sales,
        "_BY_GOODS",
        "SEARCH sale_line USING COVERING INDEX sale_line_goods (sku=? AND day>?",
    ),
    (past_sales, "_BY_NUMBERS", "SEARCH sale USING PRIMARY KEY (number=?)"),
    (past_sales, "_BEGINNING", "SEARCH sale USING PRIMARY KEY (number>? AND number<?)"),
    (plan_questions, "PAID_BETWEEN", "SEARCH payment USING INDEX payment_day (day>? AND day<?)"),
    (entries, "_ENTRIES", "SEARCH journal USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"),
    (entries, "_OF_KIND", "SEARCH journal USING INDEX journal_kind (kind=? AND "),
)


_SORTED = ("_BY_NUMBERS", "PAID_BETWEEN")  # a few found


@pytest.mark.parametrize(("module", "name", "first"), DRIVEN, ids=[row[1] for row in DRIVEN])
def test_a_list_walks_the_index_it_is_driven_by_and_never_sorts_it_all(
    file_books: Path, module: object, name: str, first: str
) -> None:
    steps = [step for step in plan_of(file_books, module, name) if "SCALAR" not in step]
    assert steps[0].startswith(first), steps
    assert "USE TEMP B-TREE FOR ORDER BY" not in steps or name in _SORTED, steps


# The catalogue's questions are plain words to the driver: at every key.
_DAY = {"day": 20261122}
_START = {"from": "mug", "to": "mug\U0010ffff", "words": '"mug"*', "most": 12}
GOODS = (
    ("_TYPED", {**_START, **_DAY}, "SEARCH product USING COVERING INDEX sqlite_autoindex_product_1"),
    ("_TYPED_BARE", {**_START, **_DAY}, "SEARCH p USING INTEGER PRIMARY KEY (rowid=?)"),
)  # fmt: skip


@pytest.mark.parametrize(("name", "given", "first"), GOODS, ids=[row[0] for row in GOODS])
def test_goods_are_found_by_an_index_whatever_was_scanned_or_typed(
    file_books: Path, name: str, given: dict[str, object], first: str
) -> None:
    file = open_books(file_books, KEY)
    with file.over.engine.connect() as connection:
        words = f"explain query plan {getattr(catalogue, name)}"
        steps = [row[3] for row in connection.exec_driver_sql(words, given)]
    file.close()
    assert any(step.startswith(first) for step in steps), steps
    scans = [step for step in steps if step.startswith("SCAN")]
    assert all(
        "VIRTUAL TABLE INDEX" in step or OUTER.fullmatch(step.split()[1]) for step in scans
    ), steps


OUTER = re.compile(r"hit|\(subquery-\d+\)")  # at most :most rows


def test_customers_are_told_as_they_are_found_and_never_sorted(file_books: Path) -> None:
    file = open_books(file_books, KEY)
    with file.over.engine.connect() as connection:
        words, _ = person_index._TYPED["sqlite"].to(Wire(connection))
        asked = ('("ana"*) AND ("sm"*)', 50)
        steps = [row[3] for row in connection.exec_driver_sql(f"explain query plan {words}", asked)]
    file.close()
    assert any(step.startswith("SCAN person_words VIRTUAL TABLE INDEX") for step in steps), steps
    assert "SEARCH p USING INTEGER PRIMARY KEY (rowid=?)" in steps
    assert not any("TEMP B-TREE" in step for step in steps), steps


def test_goods_told_by_their_ids_are_found_by_them(file_books: Path) -> None:
    file = open_books(file_books, KEY)
    with file.over.engine.connect() as connection:
        words = (
            str(catalogue._BY_IDS.text).replace("IN :ids", "in (1, 2)").replace(":ids", "(1, 2)")
        )
        steps = [row[3] for row in connection.exec_driver_sql(f"explain query plan {words}", _DAY)]
    file.close()
    assert steps[0].startswith("SEARCH p USING INTEGER PRIMARY KEY (rowid=?)"), steps
    assert not any(step.startswith("SCAN") for step in steps), steps
