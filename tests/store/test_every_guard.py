"""M21 to M26: each guard of the triggers taken away alone lets something through that it stopped."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from approval_acts import TRIES as OF_APPROVALS
from bookmaking import AT, KEY
from gift_acts import TRIES as OF_GIFTS
from guard_tries import TRIES as BY_HAND
from kind_acts import TRIES as OF_KINDS
from parcel_acts import TRIES as OF_PARCELS
from plan_acts import give_slip, pay, sign_plan
from plan_breaches import BREACHES, Breach, Shop
from promotion_acts import TRIES as OF_PROMOTIONS
from raw_books import put_grounds
from sqlalchemy.exc import DBAPIError
from wall_acts import ANA, Act, forbidden
from way_tries import TRIES as OF_WAYS

from posdesk.errors import Refusal
from posdesk.ledger import matrix
from posdesk.ledger.journal import JournalEntry
from posdesk.promise import rule
from posdesk.store.engine import open_books
from posdesk.store.faults import BooksRefused
from posdesk.store.triggers import sqlite as triggers
from posdesk.store.triggers.guard import Fence, Guard
from posdesk.store.triggers.guards import FENCES
from posdesk.till.shift import Shift

# Guards of keys and of sealed acts: test_forbidden_statements tries them table by table.
BY_TABLE = ("E_TAKEN", "E_SEALED")
GUARDS = [
    (fence, guard)
    for fence in FENCES
    for guard in fence.guards
    if not guard.message.startswith(BY_TABLE) and guard.engine != "postgresql"
]
Try = Callable[[Shop], None]


def _acts() -> dict[str, Try]:
    def of(act: Act) -> Try:
        def post(shop: Shop) -> None:
            with shop.file.write() as books:
                put_grounds(books, act)
                books.journal.post(act.entry, AT, f"op {act.name}")

        return post

    def of_breach(breach: Breach) -> Try:
        return breach

    acts = {f"act {act.name}": of(act) for act in forbidden()}
    return {
        **acts,
        **{each.__name__: of_breach(each) for each, _ in BREACHES},
        **BY_HAND,
        **OF_KINDS,
        **OF_GIFTS,
        **OF_PROMOTIONS,
        **OF_PARCELS,
        **OF_APPROVALS,
        **OF_WAYS,
    }


TRIES = _acts()


@pytest.fixture(scope="module")
def shop_books(
    sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Shop]:
    """Books with what is tried at; the shop's values, for the file in each try."""
    folder = tmp_path_factory.mktemp("guards")
    for end in ("", ".mark"):
        shutil.copy(f"{sqlite_template}{end}", folder / f"BOOKS{end}")
    file = open_books(folder / "BOOKS", KEY)
    with file.write() as books:
        books.shifts.open(Shift(1, 1, AT, "01", 0))
        books.journal.post(JournalEntry("shift_opened", "staff_act", "GBP"), AT, "op shift")
    plan = sign_plan(file)
    cash, cheque = pay(file, plan, 25_000), pay(file, plan, 10_000, "cheque")
    slip = give_slip(file, ANA, 2_500)
    shop = Shop(file, plan, cash, cheque, slip)
    file.close()
    return folder / "BOOKS", shop


@contextmanager
def _without(
    fence: Fence | None, guard: Guard | None, shop: tuple[Path, Shop], folder: Path
) -> Iterator[Shop]:
    """The shop on a copy of its books, that one guard gone."""
    for end in ("", ".mark"):
        shutil.copy(f"{shop[0]}{end}", folder / f"TRIED{end}")
    file = open_books(folder / "TRIED", KEY)
    if fence is not None:
        left = Fence(fence.table, tuple(each for each in fence.guards if each is not guard))
        with closing(sqlite3.connect(folder / "TRIED")) as raw:
            raw.execute("pragma synchronous = off")
            raw.execute(f"drop trigger {fence.table}_insert")
            body = triggers._body(left)
            if body:
                raw.execute(
                    f"create trigger {fence.table}_insert before insert on {fence.table} "
                    f"begin {body} end"
                )
            raw.commit()
    try:
        yield Shop(file, shop[1].plan, shop[1].cash, shop[1].cheque, shop[1].slip)
    finally:
        file.close()


def _stopped(shop: Shop, act: Try) -> str:
    """What the database says to it; empty when it lets it through."""
    try:
        act(shop)
    except (Refusal, BooksRefused, AssertionError, sqlite3.Error, DBAPIError) as refused:
        return str(refused.__cause__ or refused)
    return ""


@pytest.mark.timeout(0)
def test_each_guard_stops_something_that_no_other_does(
    shop_books: tuple[Path, Shop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing: Callable[..., None] = lambda *given: None  # noqa: E731
    monkeypatch.setattr(matrix, "check", nothing)
    monkeypatch.setattr(rule, "keep", nothing)
    stopped: dict[str, str] = {}
    for name, act in TRIES.items():
        with _without(None, None, shop_books, tmp_path) as shop:
            stopped[name] = _stopped(shop, act)
    alive = []
    for fence, guard in GUARDS:
        tried = [name for name, said in stopped.items() if guard.message in said]
        for name in tried:
            with _without(fence, guard, shop_books, tmp_path) as shop:
                if guard.message not in _stopped(shop, TRIES[name]):
                    break
        else:
            alive.append(f"{fence.table}: {guard.message}: {guard.condition[:90]}")
    print(f"\nmeasured: {len(GUARDS) - len(alive)} of {len(GUARDS)} guards killed alone")
    assert alive == []
