"""Goods by barcode, by code, and as one types, on both engines; and fast over 100,000 of them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from bookmaking import KEY
from sqlalchemy import event

from posdesk.catalogue.product import DatedPrice, Product
from posdesk.clock import Moment
from posdesk.store.engine import BooksFile, open_books

DAY = date(2026, 11, 22)
MUG = Product("MUG-01", "Red enamel mug", 650_000, "S", ("05012345678900", "05012345678917"))
TEA = Product("TEA", "Émile's loose tea", 11_990_000, "Z", (), weighed=True)
ASK = Product("OPEN-9", "Second-hand book", None, "Z")


@pytest.fixture
def stocked(file: BooksFile) -> BooksFile:
    with file.write() as books:
        books.catalogue.put([MUG, TEA, ASK])
    return file


def found(file: BooksFile, typed: str, limit: int = 20) -> list[str]:
    with file.read() as books:
        return [product.sku for product in books.catalogue.search(typed, DAY, limit)]


def test_goods_come_back_as_they_were(stocked: BooksFile) -> None:
    with stocked.read() as books:
        assert books.catalogue.by_gtin("05012345678917", DAY) == MUG
        assert books.catalogue.by_gtin("05012345678924", DAY) is None
        assert books.catalogue.by_sku(" mug-01 ", DAY) == MUG
        assert books.catalogue.by_sku("tea", DAY) == TEA
        assert books.catalogue.by_sku("open-9", DAY) == ASK
        assert books.catalogue.by_sku("nothing", DAY) is None
        assert books.catalogue.count() == 3


def test_the_same_code_in_any_case_is_the_same_goods(stocked: BooksFile) -> None:
    blue = replace(MUG, sku="Mug-01", text="Blue enamel mug", gtins=("05012345678900",))
    with stocked.write() as books:
        books.catalogue.put([replace(MUG, text="lost"), blue])
        assert books.catalogue.count() == 3
        assert books.catalogue.by_sku("MUG-01", DAY) == blue
        assert books.catalogue.by_gtin("05012345678917", DAY) is None
    assert found(stocked, "blue") == ["Mug-01"]
    assert found(stocked, "red") == []
    assert found(stocked, "lost") == []


def test_a_barcode_belongs_to_whoever_claimed_it_last(stocked: BooksFile) -> None:
    with stocked.write() as books:
        books.catalogue.put([replace(TEA, gtins=MUG.gtins[:1])])
        assert books.catalogue.by_gtin(MUG.gtins[0], DAY) == replace(TEA, gtins=MUG.gtins[:1])
        assert books.catalogue.by_sku("MUG-01", DAY) == replace(MUG, gtins=MUG.gtins[1:])


@pytest.mark.parametrize(
    ("typed", "skus"),
    [
        ("mug", ["MUG-01"]), ("MUG-0", ["MUG-01"]), ("enam", ["MUG-01"]), ("mug red", ["MUG-01"]),
        ("ename re", ["MUG-01"]), ("namel", ["MUG-01"]), ("hand book", ["OPEN-9"]), ("tea", ["TEA"]),
        ("loos", ["TEA"]), ("m", ["MUG-01"]), ("", []), ("   ", []), ("-", []), ("zzz", []),
        ("mug zzz", []), ("'; drop table product --", []), ('"', []), ("mug*", ["MUG-01"]),
        ("100%", []), ("a_b", []), ("(mug OR tea)", []), ("\x00", []), ("NEAR(mug)", []),
    ],
)  # fmt: skip
def test_search_as_one_types(stocked: BooksFile, typed: str, skus: list[str]) -> None:
    assert found(stocked, typed) == skus


def test_a_search_stops_at_its_limit(file: BooksFile) -> None:
    with file.write() as books:
        books.catalogue.put(Product(f"CUP{n:03}", f"Cup number {n}", 100, "S") for n in range(50))
    assert len(found(file, "cup", 7)) == 7
    assert found(file, "cup001") == ["CUP001"]
    assert found(file, "number 49") == ["CUP049"]


def _name(number: int) -> str:
    """A made-up word of its own for every few goods: "lavo", "tiruke"."""
    syllables = ("la", "vo", "ti", "ru", "ke", "mo", "sa", "ne", "pi", "do")
    return "".join(syllables[int(digit)] for digit in str(number // 3))


@pytest.fixture(scope="module")
def large(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BooksFile]:
    path = tmp_path_factory.mktemp("large") / "BOOKS"
    path.write_bytes(sqlite_template.read_bytes())
    file = open_books(path, KEY)
    colours = ("red", "blue", "green", "white", "black", "silver", "gold", "pink", "cream", "ivory")
    things = (
        "kettle",
        "teapot",
        "lantern",
        "holder",
        "candle",
        "bag",
        "tin",
        "clock",
        "frame",
        "bunting",
    )
    with file.write() as books:
        books.catalogue.put(
            Product(
                f"{n:06}{'ABC'[n % 3]}",
                f"{colours[n % 10]} {things[n // 10 % 10]} set of {n % 97} {_name(n)}",
                n * 10, "S", (f"{n:014}",),
            )
            for n in range(100_000)
        )  # fmt: skip
    yield file
    file.close()


def test_search_over_100_000_goods_is_quick(large: BooksFile) -> None:
    """PERFORMANCE 3 (7): 95 of 100 within 10 ms on a quiet machine; three times that must do here."""
    typed = (
        "k",
        "ke",
        "ket",
        "kettle",
        "red ke",
        "red lavo",
        "lantern green",
        "0123",
        "antern",
        "zzzz",
    )
    times = []
    with large.read() as books:
        for words in typed * 10:
            begun = time.perf_counter()
            hits = books.catalogue.search(words, DAY)
            times.append(time.perf_counter() - begun)
            assert len(hits) == (0 if words == "zzzz" else 20)
    assert sorted(times)[94] < 0.030


def test_one_change_among_100_000_is_quick_to_find(large: BooksFile) -> None:
    with large.write() as books:
        books.catalogue.put([Product("NEW-1", "brand new zebra", 1, "S")])
    assert found(large, "zebra") == ["NEW-1"]
    assert found(large, "ebra") == ["NEW-1"]


def prices(file: BooksFile, *days: date) -> list[int | None]:
    with file.read() as books:
        found = [books.catalogue.by_sku("MUG-01", day) for day in days]
        return [product.price_milli for product in found if product]


def test_the_price_of_the_day_counts_and_none_is_forgotten(stocked: BooksFile) -> None:
    at = Moment.at(2026, 11, 22, 9)
    week, month = DAY + timedelta(days=7), DAY + timedelta(days=30)
    with stocked.write() as books:
        books.catalogue.set_price("mug-01", 900_000, month, at, "2")
        books.catalogue.set_price("MUG-01", 700_000, week, at, "2")
        books.catalogue.set_price("MUG-01", 720_000, week, at, "3")
    eve = week - timedelta(days=1)
    assert prices(stocked, DAY, eve, week, month, date(2040, 1, 1)) == [
        650_000, 650_000, 720_000, 900_000, 900_000,
    ]  # fmt: skip
    with stocked.read() as books:
        assert books.catalogue.prices("MUG-01") == (
            DatedPrice(None, 650_000),
            DatedPrice(week, 700_000, "2"),
            DatedPrice(week, 720_000, "3"),
            DatedPrice(month, 900_000, "2"),
        )
        assert [each.price_milli for each in books.catalogue.search("mug", week)] == [720_000]
        assert books.catalogue.by_gtin(MUG.gtins[0], month) == replace(MUG, price_milli=900_000)


def test_goods_brought_again_keep_the_price_they_had(stocked: BooksFile) -> None:
    before = DAY - timedelta(days=1)
    with stocked.write() as books:
        same, dearer = replace(TEA, text="Tea"), replace(MUG, price_milli=800_000)
        books.catalogue.put(
            [same, dearer, replace(ASK, price_milli=5_000)], Moment.at(2026, 11, 22)
        )
        assert len(books.catalogue.prices("TEA")) == 1
        assert books.catalogue.by_sku("OPEN-9", DAY) == replace(ASK, price_milli=5_000)
        assert books.catalogue.by_sku("OPEN-9", before) == ASK
        books.catalogue.put([ASK], Moment.at(2026, 11, 22))
        assert books.catalogue.by_sku("OPEN-9", DAY) == ASK
    assert prices(stocked, before, DAY) == [650_000, 800_000]


def test_goods_are_listed_by_code_from_one_on(stocked: BooksFile) -> None:
    with stocked.read() as books:
        assert books.catalogue.from_code("", DAY, 9) == (MUG, ASK, TEA)
        assert books.catalogue.from_code("n", DAY, 1) == (ASK,)


def test_a_range_for_an_empty_shelf_takes_few_statements(file: BooksFile) -> None:
    """One for all the goods, one for all their barcodes, and what makes the index."""
    goods = [
        Product(f"N{no:05d}", f"Article no. {no}", 100_000 + no, "S", (f"{no:014d}",))
        for no in range(5_000)
    ]
    sent: list[str] = []

    def note(_: object, __: object, sql: str, *rest: object) -> None:
        sent.append(sql)

    event.listen(file.over.writers, "before_cursor_execute", note)
    with file.write() as books:
        books.catalogue.put(goods)
    event.remove(file.over.writers, "before_cursor_execute", note)
    assert len([each for each in sent if each.startswith("insert into product (")]) == 1
    assert len([each for each in sent if each.startswith("insert into product_gtin")]) == 1
    assert len(sent) <= 12, sent
    with file.read() as books:
        assert books.catalogue.count() == 5_000
        assert books.catalogue.by_gtin(f"{77:014d}", DAY) == goods[77]
