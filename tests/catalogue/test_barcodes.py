"""Any form of a barcode finds the same goods; what is no barcode says why."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.card_numbers import holds_card_number
from posdesk.catalogue.barcode import (
    BadBarcode,
    Barcode,
    Form,
    Wrong,
    plain_gtin14,
    read_barcode,
    split_aim,
)
from posdesk.catalogue.gtin import LENGTHS, Special, expand_upc_e, scaled
from posdesk.check_digits import gs1_check_digit, gs1_holds, luhn_holds

DATA = Path(__file__).parents[1] / "data"
# Labelled after the first three of 14 digits; as 13 digits they are ordinary goods (see README).
MISLABELLED = {"05016805003165", "05400141174861"}


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / "catalogue" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def hostile() -> list[str]:
    lines = (DATA / "hostile.txt").read_text("ascii").splitlines()
    return [json.loads(line) for line in lines if not line.startswith("#")]


def good(text: str) -> Barcode:
    read = read_barcode(text)
    assert isinstance(read, Barcode), read
    return read


def bad(text: str) -> BadBarcode:
    read = read_barcode(text)
    assert isinstance(read, BadBarcode), read
    return read


def test_goods_of_general_circulation_are_read_as_they_stand() -> None:
    for row in rows("products.csv"):
        read = good(row["barcode"])
        assert (read.gtin14, read.special) == (row["barcode"].zfill(14), None), row


def test_numbers_that_must_be_treated_apart_are_told_apart() -> None:
    for row in rows("special_barcodes.csv"):
        special = good(row["barcode"]).special
        expected = None if row["barcode"] in MISLABELLED else Special(row["special"])
        assert special is expected, row


def test_the_two_mislabelled_rows_are_the_same_goods_in_thirteen_digits() -> None:
    for number in MISLABELLED:
        assert good(number[1:]).special is None
        assert good(number[1:]).gtin14 == good(number).gtin14 == number


def test_what_people_mistyped_is_refused_with_the_right_reason() -> None:
    kinds = {"bad_check_digit": Wrong.CHECK_DIGIT, "bad_length": Wrong.LENGTH}
    for row in rows("malformed_barcodes.csv"):
        read = bad(row["barcode"])
        assert read.wrong is kinds[row["problem"]], row
        assert read.length == len(row["barcode"])


def test_the_digit_that_would_fit_is_named() -> None:
    for row in rows("malformed_barcodes.csv"):
        read = bad(row["barcode"])
        if read.wrong is Wrong.CHECK_DIGIT:
            good(row["barcode"][:-1] + read.expected)
        else:
            assert read.expected == ""


def test_every_form_of_a_number_is_the_same_product() -> None:
    for row in rows("products.csv"):
        forms = {row["barcode"].zfill(length) for length in LENGTHS if length >= 12}
        spoken = {form for form in forms if form.zfill(14) == row["barcode"].zfill(14)}
        gtins = {good(form).gtin14 for form in spoken | {row["barcode"]}}
        assert gtins == {row["barcode"].zfill(14)}


@pytest.mark.parametrize(
    "text",
    [
        "5012345678900",
        "]E05012345678900",
        "5012345678900\r\n",
        "\t5012345678900 ",
        "5 012345 678900",
        "5-012345-678900",
        "\x1d5012345678900",
        "05012345678900",
        "]C10105012345678900",
        "]e00105012345678900",
        "]d2010501234567890010LOT/7",
        "]Q3\x1d0105012345678900",
        "(01)05012345678900",
        "(01) 05012345678900 (10) LOT7",
        "10LOT7\x1d0105012345678900",
        "]E3501234567890012",
        "]E3501234567890012345",
        "https://id.gs1.org/01/05012345678900",
        "HTTPS://shop.example/some/way/01/5012345678900/10/LOT7?17=271231&x=1",
        "５０１２３４５６７８９００",
        "٥٠١٢٣٤٥٦٧٨٩٠٠",
    ],
)
def test_one_product_in_all_the_ways_scanners_and_hands_send_it(text: str) -> None:
    assert good(text).gtin14 == "05012345678900"


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("04252614", "042100005264"),
        ("01234565", "012345000065"),
        ("04963406", "049000006346"),
        ("00783491", "007834000091"),
        ("01201303", "012000000133"),
        ("02345673", "023456000073"),
        ("14252611", "142100005261"),
        ("24252614", None),
        ("04252615", None),
    ],
)
def test_upc_e_is_short_for_upc_a(short: str, long: str | None) -> None:
    assert expand_upc_e(short) == long


def test_upc_e_with_its_identifier_is_read_and_without_it_offered() -> None:
    assert good("]E004963406").gtin14 == "00049000006346"
    assert good("]E004963406").form is Form.UPC_E
    misread = bad("04963406")
    assert (misread.wrong, misread.expected) == (Wrong.CHECK_DIGIT, "0")
    assert [maybe.gtin14 for maybe in misread.maybe] == ["00049000006346"]


def test_eight_digits_that_are_both_are_ean_8_and_name_the_other() -> None:
    both = next(
        f"0{n:06d}{last}"
        for n in range(100_000, 110_000)
        for last in "0123456789"
        if gs1_holds(f"0{n:06d}{last}") and expand_upc_e(f"0{n:06d}{last}")
    )
    read = good(both)
    assert (read.form, read.special) == (Form.EAN_8, Special.RESTRICTED_8)
    assert [other.form for other in read.also] == [Form.UPC_E]
    assert good("]E4" + both).also == ()


def test_the_short_codes_among_the_mistyped_are_offered_never_taken() -> None:
    offered = [bad(row["barcode"]).maybe for row in rows("malformed_barcodes.csv")]
    forms = [maybe[0].form for maybe in offered if maybe]
    assert forms.count(Form.UPC_E) == 99 + 18  # of eight digits, and of six or seven
    assert forms.count(Form.UPC_A) == 55  # zeros lost
    assert (forms.count(Form.ELEMENTS), forms.count(Form.EAN_13)) == (7, 2)
    assert all(len(maybe) < 2 for maybe in offered)


def test_zeros_lost_in_a_spreadsheet_and_add_ons_are_offered() -> None:
    assert [each.gtin14 for each in bad("36000291452").maybe] == ["00036000291452"]
    assert [each.gtin14 for each in bad("977123456700305").maybe] == ["09771234567003"]


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "-", "½", "00000000", "0000000000000", "²²²²²²²²", "一二三四五六七八"),
        *("mug", "85123A", "S1-000123-4", "PD1:ABCDEF", "(blue) mug", "mug | blue"),
        *("Ring\x1dV\x00", "5012345678900x"),
    ],
)
def test_words_are_no_barcode(text: str) -> None:
    assert bad(text).wrong is Wrong.NOT_A_BARCODE


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("]E45012345678900", Wrong.LENGTH),
        ("]C1", Wrong.ELEMENTS),
        ("]C1ABC", Wrong.ELEMENTS),
        ("]C10105012345678901", Wrong.CHECK_DIGIT),
        ("]C100106141412345678908", Wrong.NO_PRODUCT),
        ("(01)0501234567890", Wrong.ELEMENTS),
        ("(99", Wrong.NOT_A_BARCODE),
        ("]C101000000000000000", Wrong.ELEMENTS),
        ("]C10100000000000000", Wrong.NO_PRODUCT),
        ("5" * 5_000, Wrong.NOT_A_BARCODE),
        ("https://id.gs1.org/414/9506000134352", Wrong.NOT_A_BARCODE),
        ("http://[", Wrong.NOT_A_BARCODE),
    ],
)
def test_each_kind_of_wrong_has_its_name(text: str, wrong: Wrong) -> None:
    assert bad(text).wrong is wrong


def test_a_case_of_in_store_goods_has_no_special_meaning() -> None:
    assert good("2010000000007").special is Special.RESTRICTED_CIRCULATION
    assert good("12010000000004").special is None


def test_nothing_hostile_is_taken_for_goods_or_raises() -> None:
    taken = {read.gtin14 for text in hostile() if isinstance(read := read_barcode(text), Barcode)}
    assert taken == {"05012345678900"}  # the corpus holds it in several disguises


@given(st.text(max_size=60))
def test_no_text_raises(text: str) -> None:
    for each in (text, "]C1" + text, "(01)" + text, "https://x/01/" + text):
        read_barcode(each)


@given(st.text("0123456789()\x1d]CEde|/", max_size=40))
def test_no_near_barcode_raises(text: str) -> None:
    read = read_barcode(text)
    if isinstance(read, Barcode):
        assert len(read.gtin14) == 14
        assert gs1_holds(read.gtin14)


@given(st.text("0123456789", min_size=7, max_size=13).filter(lambda body: body.strip("0")))
def test_one_wrong_digit_is_always_seen(body: str) -> None:
    if len(body) + 1 not in LENGTHS:
        return
    whole = body + gs1_check_digit(body)
    good(whole)
    for place, digit in enumerate(whole):
        other = str((int(digit) + 1) % 10)
        assert not gs1_holds(whole[:place] + other + whole[place + 1 :])


def test_identifier_and_rest_part_cleanly() -> None:
    assert split_aim("]Q1PD1:ABC\r\n") == ("]Q1", "PD1:ABC")
    assert split_aim(" mug ") == ("", "mug")


def test_the_public_check_digits() -> None:
    assert gs1_check_digit("629104150021") == "3"  # the example of the General Specifications
    assert gs1_check_digit("37610425002123456") == "9"
    assert luhn_holds("79927398713")
    assert not luhn_holds("79927398710")


def test_figures_keep_their_worth_when_decimals_change() -> None:
    assert scaled(1234, 2, 2) == 1234
    assert scaled(1234, 1, 3) == 123_400
    assert scaled(1230, 3, 2) == 123
    assert scaled(1234, 3, 2) is None


@given(st.text("0123456789", min_size=11, max_size=14) | st.text(max_size=14))
def test_the_short_way_reads_no_barcode_otherwise(text: str) -> None:
    for each in (text, text + gs1_check_digit(text) if text.isascii() and text.isdigit() else text):
        short, read = plain_gtin14(each), read_barcode(each)
        assert not short or (isinstance(read, Barcode) and read.gtin14 == short)
        assert not short or not holds_card_number(each, is_barcode_field=True)
