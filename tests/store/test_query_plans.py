"""No list scans a table: every look-up that grows with the years goes through an index."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from bookmaking import KEY
from sqlalchemy import Select, event, text

from posdesk.store.engine import open_books
from posdesk.store.shelves import catalogue, documents, journal, outbox, returns, sales, shifts

WALKS = ("_COUNT", "_RECENT")  # counts all, or walks back from the newest as far as asked
QUESTIONS = [
    (module, name)
    for module in (catalogue, documents, journal, outbox, returns, sales, shifts)
    for name, value in vars(module).items()
    if isinstance(value, Select) and name not in WALKS
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


@pytest.mark.parametrize(
    ("module", "name"), QUESTIONS, ids=[f"{m.__name__.rsplit('.')[-1]}{n}" for m, n in QUESTIONS]
)
def test_every_question_of_a_shelf_uses_an_index(
    file_books: Path, module: object, name: str
) -> None:
    statement: Select[tuple[object]] = getattr(module, name)
    file = open_books(file_books, KEY)
    many = {"keys", "ids", "gtins", "codes"}
    given = {key: ["x", "y"] if key in many else 1 for key in statement.compile().params}
    with file._engine.connect() as connection:
        connection.execute(text("select 1"))  # the transaction is open
        asked: list[tuple[str, object]] = []
        event.listen(file._engine, "before_cursor_execute", _keep(asked))
        connection.execute(statement, given)
        plan = connection.exec_driver_sql(f"explain query plan {asked[0][0]}", asked[0][1])  # type: ignore[arg-type]
        steps = [row[3] for row in plan.all()]
    file.close()
    scans = [
        step for step in steps
        if step.startswith("SCAN") and "INDEX" not in step and "CONSTANT ROW" not in step
    ]  # fmt: skip
    assert scans == [], steps


@pytest.mark.parametrize("question", LISTS)
def test_the_lists_to_come_have_their_index(file_books: Path, question: str) -> None:
    file = open_books(file_books, KEY)
    with file._engine.connect() as connection:
        steps = [row[3] for row in connection.execute(text(f"explain query plan {question}"))]
    file.close()
    assert steps[0].startswith("SEARCH"), steps
