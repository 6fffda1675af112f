"""Rows on the shop's server say their seals again, by the owner of the tables alone."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
from bookmaking import KEY, server_url
from desk.plan_counter import PlanCounter
from desk.servers import new_database
from desk.shops import HandClock, open_shift
from desk.tills import Till

from posdesk.desk.desk import Desk
from posdesk.errors import Fault
from posdesk.ledger.proof import BadRecord
from posdesk.store.engine import open_books
from posdesk.store.rows_mended import mend_books


@pytest.fixture
def counter(server: str, tmp_path: Path) -> PlanCounter:
    """A plan of which one part is paid, on the server."""
    where, clock = new_database(server), HandClock()
    desk = Desk(open_books(where, KEY, clock), KEY, clock, tmp_path)
    open_shift(desk)
    counter = PlanCounter(Till(desk, clock, where))
    counter.pay(counter.sign().plan, 16_000)
    return counter


def owner_of(server: str, where: str) -> str:
    """The same database, by whoever owns its tables."""
    return server_url(server, urlsplit(where).path[1:])


def written_over(owner: str, *said: str) -> None:
    with psycopg.connect(owner) as raw:
        raw.execute("set session_replication_role = replica")
        for each in said:
            raw.execute(each)


def test_altered_and_lost_rows_come_back(server: str, counter: PlanCounter) -> None:
    where = str(counter.till.where)
    counter.desk.close()
    owner = owner_of(server, where)
    written_over(
        owner,
        "update plan_credit set after = 26000 where before = 0",
        "update payment set amount = 26000",
        "delete from payment_tender",
        "delete from plan_due where no > 6",
        "delete from posting where txn = (select max(txn) from posting)",
    )
    done = mend_books(owner)
    assert len(done.mended) == 10 and not done.left, done
    assert mend_books(owner).mended == ()
    with pytest.raises(Fault):
        mend_books(where)  # the program's own role may not
    desk = Desk(open_books(where, KEY, counter.till.clock), KEY, counter.till.clock, Path("."))
    counter.till.desk = desk
    assert desk.alarms == ()
    plan = counter.standing("P1-000001-7")
    assert (plan.balance, plan.doubt) == (176_000, False)
    desk.close()


def test_a_chain_that_is_not_whole_mends_nothing(server: str, counter: PlanCounter) -> None:
    where = str(counter.till.where)
    counter.desk.close()
    owner = owner_of(server, where)
    written_over(
        owner,
        "update payment set amount = 26000",
        "update journal set kind = 'other' where id = (select min(id) + 2 from journal)",
    )
    with pytest.raises(BadRecord):
        mend_books(owner)
