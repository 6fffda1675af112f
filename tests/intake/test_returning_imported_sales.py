"""A sale brought along is given back at the counter like one of ours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from posdesk import cli
from posdesk.clock import SystemClock
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.past import AskPastLines
from posdesk.desk.lookups.scan import AskScan
from posdesk.desk.opening import open_desk
from posdesk.people.staff import CLERK, StaffMember
from posdesk.returns.draft import NothingLeft
from posdesk.returns.standing import Standing
from posdesk.ticket.settlement import settle
from posdesk.ticket.ticket import Ticket

HEADING = "InvoiceNo,LineNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID"
ROWS = (
    "536365,1,85123A,WHITE HEART,6,2010-12-01 08:26:00,2.55,17850",
    "536365,2,71053,LANTERN,3,2010-12-01 08:26:00,3.335,17850",
    "C536999,1,85123a,WHITE HEART,-2,2010-12-04 08:26:00,2.55,17850",
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


def standing(desk: Desk) -> Standing:
    found = desk.ask(AskScan("536365"))
    assert isinstance(found, ReceiptFound)
    return found.standing


def give_back(desk: Desk, line: int, pieces: int, choice: str = "cash") -> int:
    """What changed hands, minor units."""
    ticket = Ticket(desk.new_operation()).with_receipt(standing(desk)).ticking(0, line, pieces)
    ticket = replace(ticket, choice=choice)
    station = desk.station()
    net = settle(ticket, station.taxes, station.shop.cash_step).net
    return desk.do(SettleTicket(ticket, None, net)).result.figure


def test_what_the_old_till_took_back_is_back_and_the_rest_is_left(desk: Desk) -> None:
    now = standing(desk)
    assert now.returned == {1: 2}
    assert (now.left(1), now.left(2)) == (4, 3)
    with pytest.raises(NothingLeft):
        Ticket(desk.new_operation()).with_receipt(now).ticking(0, 1, 5)


def test_parts_sum_to_what_was_paid_and_nothing_is_left_at_the_end(desk: Desk) -> None:
    paid = standing(desk).sale.line(2).paid
    assert paid == 10_01  # 10.005, rounded once
    assert sum(give_back(desk, 2, 1) for _ in range(3)) == paid
    assert give_back(desk, 1, 4) == 10_20
    assert standing(desk).all_back


def test_money_goes_the_way_the_customer_chooses(desk: Desk) -> None:
    assert give_back(desk, 1, 1, "card") == 2_55
    assert give_back(desk, 1, 1, "cash") == 2_55
    with desk._file.read() as books:
        assert books.journal.balance("CARD:clearing") == -2_55
        assert books.journal.balance("CASH:1") == 100_00 - 2_55
        assert books.journal.balance("RETURNS") == 5_10
        assert books.journal.balance("IMPORTED:sold") == -(15_30 + 10_01)


def test_pieces_given_back_at_the_counter_are_gone_for_credits_brought_later(desk: Desk) -> None:
    give_back(desk, 1, 3)
    (line, _) = desk.ask(AskPastLines(["17850"]))
    assert (line.sku, line.quantity, line.back) == ("85123A", 6, 5)


def test_yesterdays_imports_are_no_turnover_of_today(desk: Desk) -> None:
    with desk._file.read() as books:
        assert books.today.totals(desk.station().at.day, 1) == (0, 0)
        assert books.journal.balance("SALES") == 0
