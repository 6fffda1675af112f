"""Goods an old till took back without naming a receipt: told at the counter, never refused."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from posdesk import cli
from posdesk.clock import SystemClock
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.scan import AskScan
from posdesk.desk.opening import open_desk
from posdesk.ledger.chain import facts_in
from posdesk.people.staff import CLERK, StaffMember
from posdesk.store.migrations.old_credits import add_old_credits
from posdesk.ticket.settlement import settle
from posdesk.ticket.ticket import BACK, Spot, Ticket
from ui.screens.counter import rows, told
from ui.screens.counter.ticket_sheet import back_columns

HEADING = "InvoiceNo,LineNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID"
ROWS = (
    "1,1,85123A,HEART,6,2010-12-01 08:26,2.55,17850",
    "1,2,71053,LANTERN,3,2010-12-01 08:26,3.50,17850",
    "1,3,22752,BOXES,2,2010-12-01 08:26,7.65,17850",
    "2,1,85123a,HEART,4,2010-12-02 08:26,2.55,17850",
    "3,1,85123A,HEART,4,2010-12-02 08:26,2.55,13047",
    "C4,1,85123A,HEART,-2,2010-12-03 08:26,2.55,17850",  # two lines fit
    "C5,1,71053,LANTERN,-5,2010-12-03 08:26,3.50,17850",  # more than was sold
    "C6,1,22752,BOXES,-1,2010-12-03 08:26,7.65,17850",  # one line fits: linked
    "C7,1,85123A,HEART,-1,2010-11-01 08:26,2.55,17850",  # before any sale
    "C8,1,M,Manual,-1,2010-12-04 08:26,5.00,17850",  # no goods
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "old.csv").write_text("\n".join((HEADING, *ROWS)))
    words = ["import", "sales", str(tmp_path / "old.csv"), "--books", str(tmp_path / "books")]
    assert cli.main(words) == 0
    desk = open_desk(tmp_path / "books", SystemClock())
    desk.sign_in(StaffMember("7", "Ana", CLERK))
    desk.do(OpenShift(desk.new_operation(), 100_00))
    yield desk
    desk.close()


def opened(desk: Desk, number: str) -> Ticket:
    found = desk.ask(AskScan(number))
    assert isinstance(found, ReceiptFound)
    return Ticket(desk.new_operation()).with_receipt(found.standing)


def settled(desk: Desk, ticket: Ticket) -> dict[str, object]:
    """The facts of the entry the return was booked with."""
    station = desk.station()
    net = settle(ticket, station.taxes, station.shop.cash_step).net
    desk.do(SettleTicket(ticket, None, net))
    with desk._file.read() as books:
        return dict(facts_in(books.journal.entries(0, 1_000)[-1].payload))


def test_each_line_knows_what_came_back_of_its_goods_without_a_receipt(desk: Desk) -> None:
    assert opened(desk, "1").returns[0].standing.unplaced == {1: 2, 2: 5}
    assert opened(desk, "2").returns[0].standing.unplaced == {1: 2}
    assert opened(desk, "3").returns[0].standing.unplaced == {}  # another customer's


def test_it_is_told_when_such_a_line_is_ticked_and_nothing_is_refused(desk: Desk) -> None:
    ticket = opened(desk, "1")
    spot = Spot(BACK, 1, 0)
    words = back_columns("GBP")[1].cell
    today = desk.station().at.day
    (receipt,) = rows.receipts(ticket, today)
    assert not any("old till" in words(row).detail for row in receipt.rows)
    ticket = ticket.ticking(0, 1, 6).ticking(0, 3, 1)
    (receipt,) = rows.receipts(ticket, today)
    first, second, third = (words(row).detail for row in receipt.rows)
    assert "The old till shows 2 of these back, and not of which receipt." in first
    assert "old till" not in second + third
    said = told.toggled(ticket, spot)
    assert (said.state, said.detail) == (
        "warn", "The old till shows 2 of these back, and not of which receipt.",
    )  # fmt: skip
    assert told.toggled(ticket, Spot(BACK, 3, 0)).state == "ok"
    assert settled(desk, ticket)["told_unplaced"] == [["1", 1, 2]]
    assert opened(desk, "1").returns[0].standing.left(1) == 0  # six came, six were paid


def test_an_entry_keeps_nothing_where_nothing_was_told(desk: Desk) -> None:
    assert "told_unplaced" not in settled(desk, opened(desk, "1").ticking(0, 3, 1))


def test_books_of_the_version_before_learn_it_from_their_journal(desk: Desk) -> None:
    assert desk.books is not None
    desk.close()
    raw = sqlite3.connect(desk.books)
    question = "select * from old_credit order by credit, line"
    before = raw.execute(question).fetchall()
    raw.execute("drop table old_credit")
    add_old_credits(raw)
    assert raw.execute(question).fetchall() == before
    assert [row[0] for row in before] == ["C4", "C5", "C7"]
    raw.close()
