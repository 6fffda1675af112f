"""The demo shop: quick to make, whole, of yesterday, and everything on its sheet can be scanned."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from posdesk.clock import Moment
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.home import AskHome
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.scan import AskScan, GoodsFound
from posdesk.desk.opening import open_desk
from posdesk.desk.pictures import codes_in_picture
from posdesk.desk.signing_in import sign_in
from posdesk.errors import Fault
from posdesk.intake import demo
from posdesk.intake.demo import make_demo
from posdesk.intake.demo_people import PEOPLE, hint
from posdesk.returns.standing import Standing

NOW = Moment.at(2026, 11, 22, 10, 30)


class Fixed:
    def now(self) -> Moment:
        return NOW


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    books = tmp_path_factory.mktemp("demo") / "shop.books"
    assert make_demo(books, Fixed()) == books.parent / "to-scan"
    return books


@pytest.fixture
def desk(shop: Path) -> Iterator[Desk]:
    desk = open_desk(shop, Fixed())
    yield desk
    desk.close()


def receipt(desk: Desk, text: str) -> Standing:
    found = desk.ask(AskScan(text, scanned=True))
    assert isinstance(found, ReceiptFound)
    return found.standing


def test_the_morning_it_opens_with(desk: Desk) -> None:
    home = desk.ask(AskHome())
    assert desk.shop.demo
    assert home.articles == 2979
    assert home.shift is not None
    assert home.shift.float_minor == 100_00
    assert (home.waiting, home.failed) == (0, "")
    assert len(home.latest) == 4
    assert home.sold == sum(paper.amount for paper in home.latest)
    assert home.given_back == 0


def test_everybody_signs_in_with_the_pin_that_is_shown(desk: Desk) -> None:
    for person in PEOPLE:
        staff = sign_in(desk, person.code, person.pin).staff
        assert staff is not None
        assert (staff.name, staff.role) == (person.name, person.role)
        assert person.pin in hint()


def test_its_past_ends_yesterday_and_can_come_back(desk: Desk, shop: Path) -> None:
    file = sqlite3.connect(shop)
    days = file.execute(
        "select min(day), max(day), count(*) from sale where origin = 'imported'"
    ).fetchone()
    credits, _ = file.execute("select count(*), max(day) from goods_return").fetchone()
    number = file.execute("select max(number) from sale where origin = 'imported'").fetchone()[0]
    file.close()
    assert days == (20261108, 20261121, 416)
    assert credits == 53
    standing = receipt(desk, number)
    assert standing.sale.return_by is not None
    assert standing.sale.return_by > NOW.day
    assert all(line.text and not line.text.isupper() for line in standing.sale.lines)


def test_every_barcode_and_code_on_the_sheet_is_known(desk: Desk, shop: Path) -> None:
    zxingcpp = pytest.importorskip("zxingcpp")
    pdfium = pytest.importorskip("pypdfium2")
    document = pdfium.PdfDocument(shop.parent / "to-scan" / "sheet.pdf")
    assert len(document) == 1
    picture = document[0].render(scale=200 / 72).to_pil()
    document.close()
    texts = [each.text for each in zxingcpp.read_barcodes(picture)]
    goods = [text for text in texts if text.isdigit()]
    codes = [text for text in texts if text.startswith("PD1")]
    assert (len(goods), len(codes)) == (28, 4)
    for number in goods:
        found = desk.ask(AskScan(number, scanned=True))
        assert isinstance(found, GoodsFound)
    sold = {line.sku for code in codes for line in receipt(desk, code).sale.lines}
    shown = {desk.ask(AskScan(number, scanned=True)).line.sku for number in goods}  # type: ignore[union-attr]
    assert sold <= shown


def test_each_picture_of_a_receipt_can_be_dropped_on_the_window(desk: Desk, shop: Path) -> None:
    pictures = sorted((shop.parent / "to-scan").glob("*.png"))
    papers = sorted((shop.parent / "receipts").glob("*.pdf"))
    assert len(pictures) == len(papers) == 4
    numbers = set()
    for path in (*pictures, *papers):
        (code,) = codes_in_picture(path)
        numbers.add(receipt(desk, code).sale.number)
    assert len(numbers) == 4


def test_a_shop_that_is_there_is_never_made_over(shop: Path) -> None:
    before = shop.read_bytes()
    with pytest.raises(Fault):
        make_demo(shop, Fixed())
    assert shop.read_bytes() == before


def test_an_accident_leaves_nothing_half_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise Fault("disk_full")

    monkeypatch.setattr(demo, "write_sheet", broken)
    with pytest.raises(Fault):
        make_demo(tmp_path / "shop.books", Fixed())
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("shop.books")]
