"""What comes of every scan and every word typed: one answer, and nothing kept of what is refused."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from desk.shops import bring_goods, label
from desk.tills import OpenTill, Till

from posdesk.catalogue.product import Product
from posdesk.desk.lookups.goods import SearchGoods
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.scan import (
    MOST,
    AskScan,
    Candidates,
    GoodsFound,
    NothingFound,
    NotTaken,
    PriceWanted,
    ready,
)
from posdesk.sales.basket import BasketLine

DATA = Path(__file__).parent.parent / "data"
HOSTILE = [
    json.loads(line)
    for line in (DATA / "hostile.txt").read_text("ascii").splitlines()
    if line and not line.startswith("#")
]
CARD_NUMBER = "4111111111111111"


def rows(name: str) -> list[dict[str, str]]:
    """A file of barcodes."""
    with (DATA / "catalogue" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def line_of(till: Till, text: str, quantity: int = 1) -> BasketLine:
    """The line those goods would go out as."""
    answer = till.ask(text, quantity)
    assert isinstance(answer, GoodsFound), answer
    return answer.line


# --- goods ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["MUG", "mug", " Mug ", "5012345678900", "05012345678900", "]E05012345678900"]
)
def test_goods_are_found_by_code_and_by_any_form_of_their_barcode(till: Till, text: str) -> None:
    assert line_of(till, text) == BasketLine("MUG", "Mug, blue", 1, 650_000, "A")


def test_a_quantity_before_them_counts_with_the_one_that_waited(till: Till) -> None:
    assert line_of(till, "3*MUG").quantity == 3
    assert line_of(till, "MUG", quantity=12).quantity == 12
    assert line_of(till, "3*5012345678900", quantity=2).quantity == 6


@pytest.mark.parametrize(("text", "quantity"), [("999999*MUG", 2), ("999999*999999*MUG", 2)])
def test_more_pieces_than_anybody_sells_are_a_slip(till: Till, text: str, quantity: int) -> None:
    assert till.ask(text, quantity) == NotTaken("too_many", {"most": MOST})
    assert line_of(till, "999999*MUG").quantity == MOST


def test_an_article_without_a_price_asks_for_one(till: Till) -> None:
    answer = till.ask("2*BOWL")
    assert isinstance(answer, PriceWanted)
    assert (answer.product.sku, answer.quantity) == ("BOWL", 2)
    found = ready(answer.product, answer.quantity, price_milli=1_200_000)
    assert isinstance(found, GoodsFound)
    assert (found.line.price_milli, found.line.quantity) == (1_200_000, 2)


def test_an_exact_code_goes_before_goods_that_begin_like_it(till: Till) -> None:
    assert line_of(till, "tray").sku == "TRAY"


def test_words_find_candidates_and_nothing_found_may_be_an_open_line(till: Till) -> None:
    answer = till.ask("2*small tray")
    assert isinstance(answer, Candidates)
    assert ([product.sku for product in answer.products], answer.quantity) == (["TRAY"], 2)
    assert till.ask("3*purple elephant") == NothingFound("purple elephant", 3)
    assert till.ask("99999Q") == NothingFound("99999Q", 1)
    assert [product.sku for product in till.desk.ask(SearchGoods("book of"))] == ["BOOK"]
    assert till.desk.ask(SearchGoods("\ud800\x00")) == ()


@pytest.mark.parametrize("text", ["", " ", "\r\n", "\x00"])
def test_nothing_is_nothing(till: Till, text: str) -> None:
    assert till.ask(text) == NotTaken("empty")


def test_a_jammed_key_is_told(till: Till) -> None:
    assert till.ask("7" * 1_000_000) == NotTaken("unreadable")


# --- labels of the shop's own scale --------------------------------------------------------------


def test_a_weight_label_goes_out_by_its_weight(till: Till) -> None:
    line = line_of(till, label("2212345", "00347"))
    assert (line.sku, line.quantity, line.weighed, line.price_milli) == (
        "HAM",
        347,
        True,
        1_199_000,
    )
    assert till.settlement(till.ticket().scanning(line)).net == 416
    assert line_of(till, label("2212345", "00347"), quantity=2).quantity == 694


def test_a_price_label_goes_out_at_its_price_as_often_as_it_is_scanned(till: Till) -> None:
    line = line_of(till, label("2154321", "00416"), quantity=3)
    assert (line.sku, line.quantity, line.weighed, line.price_milli) == (
        "CHEESE",
        3,
        False,
        416_000,
    )
    once = till.ticket(label("2154321", "00416"))
    assert till.settlement(once.stepping(1)).net == 832


def test_a_price_label_ticks_the_pack_it_was_sold_with(till: Till) -> None:
    small, large = label("2154321", "00416"), label("2154321", "00520")
    number = till.sell(small, large)
    assert till.take_back(number, large).figure == 520
    assert till.take_back(number, small).figure == 416


def test_goods_by_weight_without_a_weight_come_back_and_do_not_go_out(till: Till) -> None:
    number = till.sell("347*HAM")
    assert line_of(till, "HAM").quantity == 0
    assert till.settlement(till.ticket(number, "HAM")).net == -416


def test_a_label_without_a_value_is_as_if_nobody_had_weighed(till: Till) -> None:
    assert line_of(till, label("2212345")).quantity == 0
    assert line_of(till, label("2154321")).quantity == 0


def test_a_label_of_goods_nobody_knows_is_not_found(till: Till) -> None:
    assert isinstance(till.ask(label("2299999", "00347")), NothingFound)


def test_a_label_whose_price_was_misread_adds_nothing(till: Till) -> None:
    """A US price label carries a digit over its price alone."""
    digits = "0212345" + "9" + "0499"
    answer = till.ask(digits + label(digits, "")[-1])
    assert isinstance(answer, NotTaken) and answer.code == "label_misread"


def test_weight_and_price_inside_a_gs1_code_count(till: Till) -> None:
    weight = line_of(till, f"]C1010{label('2212345')}3103000250")
    assert (weight.sku, weight.quantity) == ("HAM", 250)
    price = line_of(till, f"]C1010{label('2212345')}39220399")
    assert (price.price_milli, price.weighed) == (399_000, False)


# --- real barcodes -------------------------------------------------------------------------------


def test_special_barcodes_find_their_goods_in_either_form(till: Till) -> None:
    special = rows("special_barcodes.csv")
    goods = [
        Product(f"G{no}", row["name"] or "Goods", 100_000, "A", (row["barcode"].zfill(14),))
        for no, row in enumerate(special)
    ]
    bring_goods(till.desk, goods)
    lost = [
        row["barcode"]
        for no, row in enumerate(special)
        if till.ask(row["barcode"]) != ready(goods[no], 1)
        or till.ask(row["barcode"].zfill(14)) != ready(goods[no], 1)
    ]
    assert lost == []


def test_malformed_barcodes_add_nothing_and_say_why(till: Till) -> None:
    problems = {"bad_check_digit": "check_digit", "bad_length": "barcode_length"}
    for row in rows("malformed_barcodes.csv"):
        answer = till.ask(row["barcode"])
        if isinstance(answer, NotTaken):
            assert answer.code == problems[row["problem"]], row
            assert answer.figures
        else:  # too short to be meant as a barcode: looked for as a code
            assert isinstance(answer, NothingFound) and len(row["barcode"]) < 7, (row, answer)


def test_a_misread_barcode_names_the_digit_that_would_fit(till: Till) -> None:
    assert till.ask("5012345678901") == NotTaken("check_digit", {"expected": "0"})
    assert till.ask("5012345678") == NotTaken("barcode_length", {"length": 10})


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("]C1010501234567", "barcode_elements"),
        ("]C100340123450000000018", "barcode_no_product"),
        ("]C10105012345678901", "check_digit"),
    ],
)
def test_a_gs1_code_that_is_broken_or_about_no_goods_says_so(
    till: Till, text: str, code: str
) -> None:
    answer = till.ask(text)
    assert isinstance(answer, NotTaken) and answer.code == code


# --- cards and hostile text ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        CARD_NUMBER,
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "４１１１１１１１１１１１１１１１",
        "%B4111111111111111^DOE/J^2512101",
        "5555555555554444 12/27 123",
        "mug 4111111111111111",
        "3*4111111111111111",
        "378282246310005",
    ],
)
def test_a_card_number_is_refused_and_kept_nowhere(till: Till, text: str) -> None:
    """RELIABILITY 4.4: 0 bytes on disk, and nothing of it comes back in the answer."""
    assert till.ask(text) == NotTaken("card_number")
    for file in Path(till.where).parent.iterdir():
        content = file.read_bytes()
        assert CARD_NUMBER.encode() not in content and text.encode("utf-8") not in content


def test_goods_whose_barcode_looks_like_a_card_are_still_goods(till: Till) -> None:
    bring_goods(till.desk, [Product("LOOKALIKE", "Tin", 100_000, "A", ("04006381333931",))])
    assert line_of(till, "4006381333931").sku == "LOOKALIKE"


def test_hostile_text_is_answered_and_is_no_receipt(till: Till) -> None:
    for text in HOSTILE:
        assert not isinstance(till.ask(text), ReceiptFound)
        assert till.desk.ask(AskScan(text, quantity=5)) is not None
    assert till.kinds() == ["books_opened", "shift_opened"]


def test_old_numbers_of_another_system_find_their_sales_after_goods(open_till: OpenTill) -> None:
    till = open_till("GBP")
    bring_goods(till.desk, [Product("536365", "Lantern", 100_000, "A")])
    assert line_of(till, "536365").sku == "536365"
    assert not isinstance(till.ask("536366"), ReceiptFound)
