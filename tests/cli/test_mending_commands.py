"""`posdesk mend` and `posdesk papers`: rows say their seals again, papers in doubt are decided."""

from __future__ import annotations

import io
from pathlib import Path

import counter_shop
import plan_story
import pytest
from desk.tampering import rewrite

from posdesk import cli
from posdesk.clock import SystemClock
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.books_kept import AskBooksKept
from posdesk.desk.lookups.plan_pages import AskPlanPage
from posdesk.desk.opening import open_desk
from posdesk.people.staff import StaffMember

CLERK = StaffMember("7", "Clerk 7", "clerk")


@pytest.fixture
def books(tmp_path: Path) -> Path:
    """A shop with a plan, one part of it paid."""
    counter_shop.make_template(tmp_path)
    return tmp_path / "shop.books"


def at_work(books: Path) -> Desk:
    desk = open_desk(books, SystemClock())
    desk.sign_in(CLERK)
    return desk


def paid(books: Path) -> tuple[str, str]:
    """The plan and the receipt."""
    desk = at_work(books)
    if not desk._file.read():
        desk.do(OpenShift(desk.new_operation(), 0))
    plan = plan_story.signed(desk)
    number = plan_story.paid(desk, plan, 160_00)
    desk.close()
    return plan, number


def run(monkeypatch: pytest.MonkeyPatch, *words: str | Path, pin: str = "") -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{pin}\n"))
    return cli.main([str(word) for word in words])


def balance(books: Path, plan: str) -> tuple[int, bool]:
    desk = at_work(books)
    page = desk.ask(AskPlanPage(plan))
    assert page is not None
    desk.close()
    return page.standing.balance, page.standing.doubt


def test_a_row_says_its_seal_again(books: Path, monkeypatch, capsys) -> None:
    plan, number = paid(books)
    rewrite(
        books,
        f"update plan_credit set after = before + 26000 where document = '{number}'",
        f"update payment set amount = 26000 where number = '{number}'",
        f"delete from payment_tender where payment = '{number}'",
        "delete from posting where txn = (select max(txn) from posting)",
    )
    assert balance(books, plan)[1]
    assert run(monkeypatch, "verify", books) != 0
    assert run(monkeypatch, "mend", "--books", books) == 2  # nobody answers for it
    assert run(monkeypatch, "mend", "--books", books, "--by", "2", pin="000000") == 2
    assert balance(books, plan)[1]
    capsys.readouterr()
    assert run(monkeypatch, "mend", "--books", books, "--by", "2", pin=counter_shop.PIN) == 0
    said = capsys.readouterr().out
    assert "sealed: 4" in said and f"payment {number}" in said
    assert run(monkeypatch, "verify", books) == 0
    assert balance(books, plan) == (1760_00, False)


def test_a_chain_that_is_not_whole_mends_nothing(books: Path, monkeypatch, capsys) -> None:
    _, number = paid(books)
    rewrite(
        books,
        f"update payment set amount = 26000 where number = '{number}'",
        "update journal set signature = zeroblob(64) where id = (select min(id) + 3 from journal)",
    )
    assert run(monkeypatch, "mend", "--books", books, "--by", "2", pin=counter_shop.PIN) == 2
    assert "Nothing was mended" in capsys.readouterr().err


def test_papers_in_doubt_are_decided(books: Path, monkeypatch, capsys, tmp_path: Path) -> None:
    plan, number = paid(books)
    assert run(monkeypatch, "backup", "--books", books, "--to", tmp_path / "stick") == 0
    (kept,) = (tmp_path / "stick").glob("*.backup")
    assert run(monkeypatch, "restore", kept, "--books", books) == 0
    capsys.readouterr()
    assert run(monkeypatch, "papers", "--books", books) == 0
    said = capsys.readouterr().out
    assert plan in said and number in said
    by = ("--books", books, "--by", "2")
    assert run(monkeypatch, "papers", "R1-999999-9", "--drop", *by, pin=counter_shop.PIN) == 2
    assert "Nothing was decided" in capsys.readouterr().err
    assert run(monkeypatch, "papers", number, "--print", "--books", books) == 2
    assert run(monkeypatch, "papers", number, "--print", *by, pin=counter_shop.PIN) == 0
    assert run(monkeypatch, "papers", "--drop", *by, pin=counter_shop.PIN) == 0
    desk = at_work(books)
    left = desk.ask(AskBooksKept()).unfinished
    desk.close()
    assert left.in_doubt == () and left.waiting == 1
