"""Books of which half is left: the paper brings back the rest, and nothing that stood is touched."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from desk.shops import FLOAT, HandClock, Templates, open_shift
from desk.tampering import rewrite
from desk.tills import Till

from posdesk.desk.actions.honour_paper import HonourPaper
from posdesk.desk.actions.left_acts import HandBackGoods, LeaveGoods
from posdesk.desk.actions.parcel_acts import AnnounceParcel, HandInParcel, PayParcel
from posdesk.desk.honoured_slips import AllBack
from posdesk.desk.lookups.left_here import AskLeft
from posdesk.desk.lookups.paper_answers import PaperLost, ReceiptFound
from posdesk.desk.lookups.scan import AskScan
from posdesk.desk.opening import open_desk
from posdesk.errors import Refusal
from posdesk.returns.left_here import REPAIR

TABLES = ("sale", "sale_line", "sale_tender", "return_line", "refund_leg", "posting", "document")
LOST = {
    "a line": "delete from sale_line where no = 1",
    "all lines": "delete from sale_line",
    "the tenders": "delete from sale_tender",
    "the sale": "delete from sale",
    "all but its paper": "delete from sale; delete from sale_line; delete from sale_tender",
    "a line lowered": "update sale_line set paid = paid - 1 where no = 2",
}


@pytest.fixture
def till(templates: Templates, tmp_path: Path) -> Till:
    """A till whose books somebody may write in."""
    clock = HandClock()
    books = templates.copy("GBP", tmp_path)
    till = Till(open_desk(books, clock), clock, str(books))
    open_shift(till.desk)
    return till


def written_over(till: Till, *said: str) -> None:
    """By the file's owner, the books closed."""
    staff = till.desk.duty.staff
    till.desk.close()
    rewrite(Path(till.where), *said)
    till.desk = open_desk(Path(till.where), till.clock)
    till.desk.sign_in(staff)


def tokens(till: Till, number: str) -> tuple[str, ...]:
    with till.file.read() as books:
        kept = books.documents.get(number)
    assert kept is not None
    return kept.tokens


def rows(till: Till, number: str) -> list[object]:
    """What the tables say of that number."""
    with closing(sqlite3.connect(till.where)) as raw:
        return [
            raw.execute(f"select * from sale{end} where {key} = ?", (number,)).fetchall()
            for end, key in (("", "number"), ("_line", "sale"), ("_tender", "sale"))
        ]


@pytest.mark.parametrize("by", ["code", "number"])
@pytest.mark.parametrize("lost", LOST)
def test_the_scan_brings_back_what_the_paper_says(till: Till, lost: str, by: str) -> None:
    number = till.sell("KETTLE", "2*MUG")
    (code,) = tokens(till, number)
    written_over(till, *LOST[lost].split("; "))
    left = rows(till, number)
    found = till.desk.ask(AskScan(code if by == "code" else number, scanned=True))
    assert isinstance(found, PaperLost), found
    done = till.desk.do(found.act).result
    assert done.amount == 5_299 and done.sale != number
    assert "sorry" in till.paper(done.slip)
    again = till.desk.ask(AskScan(code, scanned=True))
    assert isinstance(again, ReceiptFound)
    assert again.standing.worth_left == 5_299 and not again.standing.half
    assert till.take_back(number).figure == 5_299
    assert till.balance("LOSS:lost_record") == 5_299
    with pytest.raises((Refusal, AssertionError)):
        till.take_back(number, "KETTLE")
    assert rows(till, number) == left  # what stood there stands there
    till.desk.close()


def test_units_that_came_back_before_are_not_paid_again(till: Till) -> None:
    number = till.sell("KETTLE", "3*MUG")
    codes = tokens(till, number)
    assert till.take_back(number, "MUG").figure == 650
    written_over(till, "delete from sale_tender", "delete from sale_line where no = 1")
    done = till.desk.do(HonourPaper(number, codes)).result
    assert done.amount == 3_999 + 2 * 650
    assert till.take_back(number).figure == 3_999 + 2 * 650
    assert till.balance("CASH:1") == FLOAT
    till.desk.close()


def test_lost_once_more_it_comes_back_once_more(till: Till) -> None:
    number = till.sell("KETTLE", "3*MUG")
    (code,) = tokens(till, number)
    for lost in ("delete from sale_tender", "delete from sale_line where no = 1") * 2:
        written_over(till, lost)
        found = till.desk.ask(AskScan(code, scanned=True))
        assert isinstance(found, PaperLost), lost
        till.desk.do(found.act)
        assert till.desk.do(found.act).repeated
        assert till.standing(number).worth_left == 3_999 + 3 * 650
    assert till.take_back(number, "MUG").figure == 650
    written_over(till, "delete from sale_tender")
    found = till.desk.ask(AskScan(number))
    assert isinstance(found, PaperLost)
    till.desk.do(found.act)
    assert till.take_back(number).figure == 3_999 + 2 * 650
    till.desk.close()


def test_all_of_it_back_is_said(till: Till) -> None:
    number = till.sell("MUG")
    codes = tokens(till, number)
    till.take_back(number)
    written_over(till, "delete from sale_tender")
    with pytest.raises(AllBack):
        till.desk.do(HonourPaper(number, codes))
    till.desk.close()


def test_goods_left_here_go_home_though_a_line_of_their_receipt_is_lost(till: Till) -> None:
    sale = till.sell("KETTLE", "2*MUG")
    act = LeaveGoods(till.desk.new_operation(), sale, ((1, 1), (2, 1)), REPAIR)
    slip = till.desk.do(act).result
    written_over(till, "delete from sale_line where no = 1")
    (row,) = till.desk.ask(AskLeft())
    assert "Mug" in row.goods
    paper = till.desk.do(HandBackGoods(till.desk.new_operation(), slip)).result
    assert sale in till.paper(paper)
    till.desk.close()


def test_a_parcel_that_never_came_is_one_loss_where_the_sale_was_lost_too(till: Till) -> None:
    number = till.sell("KETTLE")
    (code,) = tokens(till, number)
    written_over(till, "delete from sale_tender")
    found = till.desk.ask(AskScan(code, scanned=True))
    assert isinstance(found, PaperLost)
    sale = till.desk.do(found.act).result.sale
    operation = till.desk.new_operation
    parcel = till.desk.do(AnnounceParcel(operation(), sale, ((1, 1, "changed_mind"),))).result
    till.desk.do(HandInParcel(operation(), parcel))
    till.desk.do(PayParcel(operation(), parcel, 3_999, lost=True))
    assert till.balance("LOSS:lost_record") == 3_999
    assert till.balance("CASH:1") == FLOAT
    till.desk.close()
