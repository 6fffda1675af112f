"""Somebody holds the books longer than a connection waits: no question is lost for that."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator

import pytest
from desk.tills import Till

from posdesk.desk import desk as desk_module
from posdesk.desk.lookups.scan import AskScan, GoodsFound
from posdesk.errors import Fault
from posdesk.store import sqlite


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Till:
    """A till whose connections wait a fiftieth of a second and no longer."""
    settings = tuple(
        ("busy_timeout", "20", 20) if name == "busy_timeout" else (name, value, wanted)
        for name, value, wanted in sqlite.SETTINGS
    )
    monkeypatch.setattr(sqlite, "SETTINGS", settings)
    till: Till = request.getfixturevalue("plan_file")
    return till


@pytest.fixture
def holder(hasty: Till) -> Iterator[sqlite3.Connection]:
    """Somebody else who holds the whole file."""
    with contextlib.closing(sqlite3.connect(hasty.where, isolation_level=None)) as other:
        other.execute("begin exclusive")
        yield other


def test_a_question_waits_until_the_books_are_free(
    hasty: Till, holder: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []

    def breath() -> None:
        tries.append(1)
        if len(tries) == 3:
            holder.execute("rollback")

    monkeypatch.setattr(desk_module, "breath", breath)
    assert isinstance(hasty.desk.ask(AskScan("MUG")), GoodsFound)
    assert len(tries) == 3


def test_it_is_told_when_they_stay_held(
    hasty: Till, holder: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_module, "ASK_PATIENCE_MS", 0)
    with pytest.raises(Fault) as told:
        hasty.desk.ask(AskScan("MUG"))
    assert told.value.code == "busy"
    holder.execute("rollback")
    assert isinstance(hasty.desk.ask(AskScan("MUG")), GoodsFound)
