"""Older books on the shop's server: copied aside, brought up in one transaction, or told whom to ask.

Books of an older release are made by undoing what the later ones brought: there was no server whose
books could have been kept.
"""

from __future__ import annotations

import psycopg
import pytest
from bookmaking import KEY, sell, server_url

from posdesk.errors import Fault
from posdesk.store import fingerprint as shapes
from posdesk.store import migrations, server_upgrade
from posdesk.store.engine import create_books, open_books
from posdesk.store.migrations.steps import STEPS, VERSION
from posdesk.store.postgres import engine_for
from posdesk.store.tables import TABLES

APP_ROLE = "posdesk_app"
# What version 1 had; the rest came later.
FIRST = (
    "account", "faces", "journal", "txn", "posting", "contract", "consent", "public_key", "sale",
    "sale_line", "sale_tender", "goods_return", "return_line", "refund_leg", "document", "shift",
    "shift_close", "product", "product_gtin", "staff", "sign_in_failure", "person", "print_job",
    "held_ticket", "setting", "old_customer", "old_claim",
)  # fmt: skip


def fingerprint(where: str) -> str:
    engine = engine_for(where)
    with engine.connect() as connection:
        found = shapes.fingerprint(connection)
    engine.dispose()
    return found


@pytest.fixture
def older(server_books: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Books of version 1 on a server, with a sale in them."""
    database = server_books
    with psycopg.connect(database, autocommit=True) as raw:
        raw.execute("drop schema public cascade")
        raw.execute("create schema public")
        raw.execute(f"grant usage on schema public to {APP_ROLE}")
    _made_as_version_1(database, monkeypatch)
    with psycopg.connect(database, autocommit=True) as raw:
        later = [name for name in TABLES if name not in FIRST]
        functions = raw.execute(
            "select oid::regprocedure::text from pg_proc "
            "where pronamespace = 'public'::regnamespace"
        ).fetchall()
        for (function,) in functions:
            raw.execute(f"drop function {function} cascade")
        for name in (*later, "person"):
            raw.execute(f"drop table public.{name} cascade")
        raw.execute(
            "create table person (reference text primary key, name text not null, "
            "phone text not null, email text not null, address text not null)"
        )
        raw.execute(
            "delete from faces where (credit, debit) in (('BANK', 'RECV'), ('LOSS', 'CASH'))"
        )
        raw.execute(f"grant select, insert on all tables in schema public to {APP_ROLE}")
    return database


def _made_as_version_1(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from bookmaking import AT, SHOP, TAXES

    with monkeypatch.context() as then:
        then.setattr(migrations, "VERSION", 1)
        create_books(database, SHOP, TAXES, KEY, AT)
        then.setattr(server_upgrade, "STEPS", ())
        file = open_books(database, KEY)
        sell(file)
        file.close()


def test_there_is_a_step_for_each_of_a_file(server_books: str) -> None:
    assert [each.number for each in server_upgrade.STEPS] == [each.number for each in STEPS]


def test_they_become_what_is_made_today(older: str, server_books: str) -> None:
    file = open_books(older, KEY)
    assert file.alarms == ()
    sale = sell(file)
    assert sale.number.startswith("S1-000002")
    file.close()
    again = open_books(older, KEY)
    assert again.alarms == ()
    again.close()
    with psycopg.connect(older) as raw:
        kept = raw.execute(f"select count(*) from before_version_{VERSION}_1.sale").fetchone()
        assert kept == (1,), "the copy made first"
        kinds = [row[0] for row in raw.execute("select kind from journal order by id")]
    assert kinds == ["books_opened", "sale", "books_upgraded", "sale"]
    as_upgraded = fingerprint(older)
    with psycopg.connect(older, autocommit=True) as raw:
        raw.execute("drop schema public cascade")
        raw.execute("create schema public")
    from bookmaking import AT, SHOP, TAXES

    create_books(older, SHOP, TAXES, KEY, AT)
    assert fingerprint(older) == as_upgraded


def test_the_application_s_role_sells_on_afterwards_and_is_told_before(older: str) -> None:
    role = server_url(older, None, role=APP_ROLE)
    with pytest.raises(Fault, match="books_older"):
        open_books(role, KEY)
    open_books(older, KEY).close()
    file = open_books(role, KEY)
    assert file.alarms == ()
    sell(file)
    file.close()


def test_a_fault_on_the_way_leaves_the_old_books(
    older: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = fingerprint(older)

    def broken(*_: object) -> None:
        raise Fault("disk_full", "amid it")

    with monkeypatch.context() as then:
        then.setattr(server_upgrade.postgres, "let_role_work", broken)
        with pytest.raises(Fault, match="disk_full"):
            open_books(older, KEY)
    assert fingerprint(older) == before
    open_books(older, KEY).close()


def test_not_while_another_till_is_at_work(older: str) -> None:
    with psycopg.connect(older) as other:
        other.execute("select pg_advisory_lock(%s, 1)", (server_upgrade.postgres.LOCK_FAMILY,))
        with pytest.raises(Fault, match="books_locked"):
            open_books(older, KEY)
    open_books(older, KEY).close()
