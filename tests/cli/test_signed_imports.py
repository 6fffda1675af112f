"""An import into a shop where people work is answered for; every import says where it came from."""

from __future__ import annotations

import hashlib
import io
import json
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from posdesk import cli
from posdesk.clock import SystemClock
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.lookups.journal import AskEntries, Entry, Wanted
from posdesk.desk.opening import NewShop, make_shop, open_desk, tax_scheme
from posdesk.people.pin import hash_pin
from posdesk.people.staff import CLERK, MANAGER, StaffMember

SALES = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID\n"
SOLD = SALES + "536365,85123A,HEART,6,2010-12-01 08:26:00,2.55,17850\n"
MORE = SALES + "C536379,85123A,HEART,-1,2010-12-02 09:00:00,2.55,17850\n9,X,A,,2010-12-01,1,\n"
GOODS = "SKU,Barcode,Name,Price\nN1,,Nut,1\n"
NEW = NewShop("Corner", "GBP", tax_scheme(20_000, included=True))
PIN = "271828"
Bring = Callable[..., int]


@pytest.fixture
def bring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bring:
    def run(kind: str, content: str, *words: str, pin: str = "") -> int:
        file = tmp_path / "file.csv"
        file.write_text(content)
        monkeypatch.setattr("sys.stdin", io.StringIO(pin))
        return cli.main(["import", kind, str(file), "--books", str(tmp_path / "books"), *words])

    return run


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Books that were set up, with a manager 2 and a clerk 3."""
    books = tmp_path / "books"
    make_shop(books, NEW, SystemClock())
    desk = open_desk(books, SystemClock())
    with desk._file.write() as shelves:
        shelves.staff.add(StaffMember("2", "Jo", MANAGER, hash_pin(PIN)))
        shelves.staff.add(StaffMember("3", "Robin", CLERK, hash_pin(PIN)))
    desk.close()
    return books


def entries(books: Path) -> tuple[Entry, ...]:
    desk = open_desk(books, SystemClock())
    try:
        return desk.ask(AskEntries(Wanted())).rows
    finally:
        desk.close()


def brought(books: Path) -> list[Entry]:
    return [entry for entry in entries(books) if entry.kind.endswith("_brought")]


@pytest.mark.parametrize(("kind", "content"), [("sales", SOLD), ("catalogue", GOODS)])
def test_nothing_is_brought_into_a_shop_by_nobody(
    bring: Bring, shop: Path, capsys: pytest.CaptureFixture[str], kind: str, content: str
) -> None:
    assert bring(kind, content) == 2
    said = capsys.readouterr().err
    assert "a manager or the owner" in said
    assert "--by CODE" in said
    assert said.endswith("Nothing was booked.\n")
    assert bring(kind, content, "--json") == 2
    assert json.loads(capsys.readouterr().out)["error"]["reason"] == "manager_wanted"
    assert [entry.kind for entry in entries(shop)] == ["books_opened"]


@pytest.mark.parametrize(
    ("code", "pin", "part"),
    [
        ("3", PIN, "a manager or the owner"),
        ("2", "314159", "do not belong together"),
        ("7", PIN, "do not belong together"),
        ("2", "", "No PIN was given"),
    ],
)
def test_only_who_may_and_knows_the_pin(
    bring: Bring, shop: Path, capsys: pytest.CaptureFixture[str], code: str, pin: str, part: str
) -> None:
    assert bring("sales", SOLD, "--by", code, pin=pin) == 2
    said = capsys.readouterr().err
    assert part in said
    assert "Nothing was booked." in said
    assert not brought(shop)


def test_guessing_is_slowed_down_as_at_the_window(
    bring: Bring, shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(4):
        assert bring("sales", SOLD, "--by", "2", pin="314159") == 2
    capsys.readouterr()
    assert bring("sales", SOLD, "--by", "2", pin=PIN) == 2  # right, and not looked at yet
    assert re.search(r"Wait [1-5] s and try again", capsys.readouterr().err)
    assert not brought(shop)


def test_the_entry_says_who_and_which_file_and_how_much(bring: Bring, shop: Path) -> None:
    assert bring("sales", SOLD, "--by", "2", pin=PIN + "\n") == 0
    assert bring("sales", MORE, "--by", "2", pin=PIN) == 1
    assert bring("catalogue", GOODS, "--by", "2", pin=PIN) == 0
    goods, more, sold = brought(shop)
    assert (goods.who, more.who, sold.who) == ("2", "2", "2")
    digests = [(hashlib.sha256(each.encode()).hexdigest(),) for each in (GOODS, MORE, SOLD)]
    assert [each.files for each in (goods, more, sold)] == digests
    assert dict(sold.counts) == {"rows_taken": 1, "sales": 1, "credits": 0, "refused": 0}
    assert dict(more.counts) == {"rows_taken": 1, "sales": 0, "credits": 1, "refused": 1}
    assert dict(goods.counts) == {"rows_taken": 1, "refused": 0}
    assert all(entry.whole for entry in entries(shop))


def test_a_file_brought_again_needs_nobody_as_it_adds_nothing(bring: Bring, shop: Path) -> None:
    assert bring("sales", SOLD, "--by", "2", pin=PIN) == 0
    before = len(entries(shop))
    assert bring("sales", SOLD) == 0
    assert len(entries(shop)) == before


def test_books_made_by_an_import_ask_nothing_until_the_shop_has_opened(
    bring: Bring, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    books = tmp_path / "books"
    assert bring("sales", SOLD, "--json") == 0
    json.loads(capsys.readouterr().out)
    assert bring("catalogue", GOODS) == 0
    assert bring("sales", MORE) == 1
    assert [entry.who for entry in brought(books)] == ["", "", ""]
    desk = open_desk(books, SystemClock())
    desk.sign_in(StaffMember("1", "Owner", "owner"))
    desk.do(OpenShift(desk.new_operation(), 0))
    desk.close()
    assert bring("catalogue", GOODS) == 2
    assert len(brought(books)) == 3


def test_books_without_staff_ask_nothing(bring: Bring, shop: Path) -> None:
    raw = sqlite3.connect(shop)
    raw.execute("delete from staff")
    raw.commit()
    raw.close()
    assert bring("sales", SOLD, "--by", "2", pin=PIN) == 2  # nobody of that code is there
    assert bring("sales", SOLD) == 0
    assert [entry.who for entry in brought(shop)] == [""]


def test_the_pin_is_asked_on_a_terminal(
    bring: Bring, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def terminal(words: str) -> str:
        asked.append(words)
        return PIN

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(io, "StringIO", Terminal)
    monkeypatch.setattr("getpass.getpass", terminal)
    assert bring("sales", SOLD, "--by", "2") == 0
    assert asked == ["PIN of 2: "]
