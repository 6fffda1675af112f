"""Plans behind their walls: every breach is stopped, by triggers alone and by the domain alone."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bookmaking import AT, KEY, server_url
from plan_acts import (
    bank_entry,
    change_dues,
    fill_plans,
    give_slip,
    honour,
    make_good,
    pay,
    put_bank_return,
    reverse,
    seal,
    sign_plan,
    spend_slip,
)
from plan_breaches import BOTH, BREACHES, Breach, Shop, raise_next
from store.copies import cloned, copied
from wall_acts import ANA

from posdesk import verify
from posdesk.errors import NoEvidence, Refusal, RuleZ
from posdesk.instalments.schedule import Due
from posdesk.ledger import matrix
from posdesk.promise import rule
from posdesk.store.engine import BooksFile, open_books
from posdesk.store.faults import BooksRefused
from posdesk.store.triggers.sqlite import statements
from posdesk.till.shift import Shift

APP_ROLE = "posdesk_app"


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def kept(
    request: pytest.FixtureRequest, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Shop]]:
    """Where such a shop is, closed, and what is in it."""
    if request.param == "sqlite":
        where = str(copied(sqlite_template, tmp_path_factory.mktemp("plans")))
        yield where, _closed(where)
        return
    with cloned(request.getfixturevalue("postgres"), "empty_books") as owner:
        yield owner, _closed(server_url(owner, None, role=APP_ROLE))


@pytest.fixture
def shop(kept: tuple[str, Shop], request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shop]:
    """A copy of it, open."""
    where, shop = kept
    with contextlib.ExitStack() as until:
        if "://" in where:
            postgres = request.getfixturevalue("postgres")
            owner = until.enter_context(cloned(postgres, urlsplit(where).path[1:]))
            copy = server_url(owner, None, role=APP_ROLE)
        else:
            copy = str(copied(Path(where), tmp_path))
        file = until.enter_context(contextlib.closing(open_books(copy, KEY)))
        yield replace(shop, file=file)


def _closed(where: str) -> Shop:
    with contextlib.closing(open_books(where, KEY)) as file:
        return _shop(file)


def _shop(file: BooksFile) -> Shop:
    with file.write() as books:
        books.shifts.open(Shift(1, 1, AT, "01", 0))
        seal(books, replace(bank_nothing(), kind="shift_opened"))
    plan = sign_plan(file)
    cash, cheque = pay(file, plan, 25_000), pay(file, plan, 10_000, "cheque")
    return Shop(file, plan, cash, cheque, give_slip(file, ANA, 2_500))


def bank_nothing() -> matrix.JournalEntry:
    """An entry that moves nothing."""
    return matrix.JournalEntry("nothing", "staff_act", "GBP")


def _told(shop: Shop) -> tuple[object, ...]:
    with shop.file.read() as books:
        standing = books.plans.get(shop.plan.number)
        slips = books.credits.of_bearer(ANA)
        balances = [books.journal.balance(f"{kind}:{ANA}") for kind in ("RECV", "CREDIT")]
    return standing, slips, tuple(balances)


def _refused(shop: Shop, breach: Breach) -> None:
    before = _told(shop)
    with pytest.raises((Refusal, AssertionError)) as said:
        breach(shop)
    assert isinstance(said.value, RuleZ | BooksRefused), said.value
    if breach.__name__ not in {"bank_twice"} and "good" not in breach.__name__:
        assert _told(shop) == before


@pytest.mark.parametrize("breach", [each for each, _ in BREACHES], ids=lambda each: each.__name__)
def test_no_breach_gets_through(shop: Shop, breach: Breach) -> None:
    _refused(shop, breach)


@pytest.mark.parametrize("breach", [each for each, _ in BREACHES], ids=lambda each: each.__name__)
def test_triggers_alone_stop_it(
    shop: Shop, breach: Breach, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing: Callable[..., None] = lambda *given: None  # noqa: E731
    monkeypatch.setattr(matrix, "check", nothing)
    monkeypatch.setattr(rule, "keep", nothing)
    _refused(shop, breach)


@pytest.mark.parametrize(
    "breach", [each for each, seen in BREACHES if seen == BOTH], ids=lambda each: each.__name__
)
def test_the_domain_alone_stops_it(file_books: Path, breach: Breach) -> None:
    file = open_books(file_books, KEY)
    shop = _shop(file)
    raw = sqlite3.connect(file_books)
    for name in statements():
        raw.execute(f"drop trigger {name}")
    raw.execute("pragma ignore_check_constraints = on")
    raw.close()
    with pytest.raises((RuleZ, BooksRefused)) as said:
        breach(shop)
    if isinstance(said.value, BooksRefused):
        assert "check" in str(said.value).lower()
    file.close()


def test_what_must_still_work(shop: Shop) -> None:
    """PC-13, PC-14, PC-16, SE-006: a wall that refuses everything fails these."""
    file, plan = shop.file, shop.plan
    later = tuple(Due(due.day.replace(day=28), due.amount) for due in plan.dues)
    change_dues(file, plan, later, proved=False)  # later, and no more: nobody has to be asked
    change_dues(file, plan, (Due(date(2027, 1, 1), 100_000),))  # she asked for it
    with file.write() as books:
        seal(books, bank_entry(put_bank_return(books, plan, shop.cheque)))
    spend_slip(file, shop.slip, 500)
    spend_slip(file, shop.slip, 2_000)
    make_good(file, honour(file, plan, 3_000), 3_000)
    with file.read() as books:
        standing = books.plans.get(plan.number)
        assert standing is not None
        assert (standing.balance, standing.doubt) == (100_000 - 25_000 - 3_000, False)
        assert books.credits.of_bearer(ANA)[0].left == 0
        assert books.journal.balance("LOSS:unrecorded") == 0


def test_without_her_word_it_is_no_evidence(shop: Shop) -> None:
    with pytest.raises(NoEvidence) as said:
        raise_next(shop)
    assert said.value.figures["part"] == "T"


def test_every_kind_of_row_is_proved_by_the_chain(file_books: Path) -> None:
    file = open_books(file_books, KEY)
    fill_plans(file)
    file.close()
    verify.verify(file_books, signatures=True)


def test_a_found_short_drawer_is_turned_round_once(shop: Shop) -> None:
    from plan_acts import an_entry

    with shop.file.write() as books:
        short = seal(
            books, an_entry("short", "unknown", ("LOSS:till_short", 700), ("CASH:1", -700))
        )
    reverse(shop.file, short, "LOSS:till_short", 700)
    with pytest.raises(BooksRefused, match="E_TAKEN made_good"):
        reverse(shop.file, short, "LOSS:till_short", 700)
