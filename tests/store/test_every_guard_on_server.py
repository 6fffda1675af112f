"""M21 to M26 on the server: each guard alone taken out of its function lets through what it stopped.

`POSDESK_GUARDS=1` tries every one of them; else a few. In a file each run tries them all.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import psycopg
import pytest
from approval_acts import TRIES as OF_APPROVALS
from bookmaking import AT, KEY, server_url
from gift_acts import TRIES as OF_GIFTS
from guard_tries import TRIES as BY_HAND
from kind_acts import TRIES as OF_KINDS
from parcel_acts import TRIES as OF_PARCELS
from plan_acts import give_slip, pay, sign_plan
from plan_breaches import Shop
from promotion_acts import TRIES as OF_PROMOTIONS
from store.copies import cloned
from store.test_every_guard import BY_TABLE, TRIES, _stopped
from wall_acts import ANA
from way_tries import TRIES as OF_WAYS

from posdesk.ledger import matrix
from posdesk.ledger.journal import JournalEntry
from posdesk.promise import rule
from posdesk.store.engine import open_books
from posdesk.store.triggers import postgres as triggers
from posdesk.store.triggers.guard import Fence, Guard
from posdesk.store.triggers.guards import FENCES
from posdesk.till.shift import Shift

EVERY = 1 if os.environ.get("POSDESK_GUARDS") else 12
GUARDS = [
    (fence, guard)
    for fence in FENCES
    for guard in fence.guards
    if not guard.message.startswith(BY_TABLE) and guard.engine != "sqlite"
]


@pytest.fixture(scope="module")
def guarded(postgres: str) -> tuple[str, Shop]:
    """A database with what is tried at, to be copied; the shop's values."""
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("create database guarded_books template empty_books")
    file = open_books(server_url(postgres, "guarded_books"), KEY)
    with file.write() as books:
        books.shifts.open(Shift(1, 1, AT, "01", 0))
        books.journal.post(JournalEntry("shift_opened", "staff_act", "GBP"), AT, "op shift")
    plan = sign_plan(file)
    cash, cheque = pay(file, plan, 25_000), pay(file, plan, 10_000, "cheque")
    shop = Shop(file, plan, cash, cheque, give_slip(file, ANA, 2_500))
    file.close()
    return postgres, shop


@contextmanager
def _without(fence: Fence, guard: Guard | None, guarded: tuple[str, Shop]) -> Iterator[Shop]:
    """The shop on a copy of the database, that guard gone out of its table's function."""
    postgres, shop = guarded
    with cloned(postgres, "guarded_books") as url:
        if guard is not None:
            left = Fence(fence.table, tuple(each for each in fence.guards if each is not guard))
            with psycopg.connect(url, autocommit=True) as owner:
                owner.execute(
                    f"create or replace function public.{fence.table}_check() returns trigger "
                    f"language plpgsql as $body$ begin {triggers._body(left)} return new; end $body$"
                )
        file = open_books(url, KEY)
        try:
            yield replace(shop, file=file)
        finally:
            file.close()


@pytest.mark.timeout(0)
def test_each_guard_of_the_server_stops_something_that_no_other_does(
    guarded: tuple[str, Shop], monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing: Callable[..., None] = lambda *given: None  # noqa: E731
    monkeypatch.setattr(matrix, "check", nothing)
    monkeypatch.setattr(rule, "keep", nothing)
    alive = []
    tried = GUARDS[::EVERY]
    stopped: dict[str, str] = {}
    for fence, guard in tried:
        for name in _that_may_be_stopped(guard, stopped, fence, guarded):
            with _without(fence, guard, guarded) as shop:
                if guard.message not in _stopped(shop, TRIES[name]):
                    break
        else:
            alive.append(f"{fence.table}: {guard.message}: {guard.condition[:90]}")
    print(f"\nmeasured: server: {len(tried) - len(alive)} of {len(tried)} guards killed alone")
    assert alive == []


def _that_may_be_stopped(
    guard: Guard, stopped: dict[str, str], fence: Fence, guarded: tuple[str, Shop]
) -> Iterator[str]:
    """Names of tries that this guard's message stops, looked for as far as is needed."""
    by_hand = (*BY_HAND, *OF_KINDS, *OF_GIFTS, *OF_PROMOTIONS, *OF_PARCELS, *OF_APPROVALS, *OF_WAYS)
    for name in (*by_hand, *TRIES):
        if name not in stopped:
            with _without(fence, None, guarded) as shop:
                stopped[name] = _stopped(shop, TRIES[name])
        if guard.message in stopped[name]:
            yield name
