"""In-store numbers: price, weight or pieces by the shop's rules, and numbers made from stock codes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.catalogue.barcode import Barcode, read_barcode
from posdesk.catalogue.gtin import Special
from posdesk.catalogue.in_store import (
    HOUSE_NUMBERS,
    InStore,
    Kind,
    MisreadValue,
    Scheme,
    in_store_number,
    interpret,
    stock_code_of,
    verifier_digit,
)
from posdesk.catalogue.in_store_schemes import BY_COUNTRY, HOUSE_SCHEMES
from posdesk.check_digits import gs1_check_digit

CODES = (
    (Path(__file__).parents[1] / "data/catalogue/stock_codes.txt")
    .read_text(encoding="ascii")
    .splitlines()
)


def scan(text: str) -> Barcode:
    read = read_barcode(text)
    assert isinstance(read, Barcode), read
    return read


def said(text: str, country: str, exponent: int = 2) -> InStore:
    found = interpret(scan(text), BY_COUNTRY[country], exponent)
    assert isinstance(found, InStore), found
    return found


@pytest.mark.parametrize(
    ("number", "country", "price", "grams", "pieces"),
    [
        ("2135040039753", "DK", 3975, None, None),
        ("2623570001505", "DK", None, 150, None),
        ("2712341002251", "DK", None, 225, None),
        ("2211114002394", "DE", 239, None, None),
        ("2511119000129", "DE", None, None, 12),
        ("2811111068708", "DE", None, 6_870, None),
        ("2011122912346", "GB", 1234, None, None),
        ("2302148210869", "NO", None, 1_086, None),
        ("2088060112343", "SE", 1234, None, None),
        ("2188060112340", "SE", 12_340, None, None),
        ("2488060112341", "FI", None, 12_340, None),
        ("2588060112348", "LV", None, 123_400, None),
    ],
)
def test_labels_of_many_countries(
    number: str, country: str, price: int | None, grams: int | None, pieces: int | None
) -> None:
    found = said(number, country)
    assert (found.price_minor, found.weight_thousandths, found.pieces) == (price, grams, pieces)


def test_upc_of_number_system_2_is_the_same_number_as_prefix_02() -> None:
    body = f"212345{verifier_digit('0599')}0599"
    upc = body + gs1_check_digit(body)
    expected = InStore("12345", "00212345000007", price_minor=599)
    assert said(upc, "US") == said("0" + upc, "US") == expected
    assert scan(expected.catalogue_gtin14).special is Special.RESTRICTED_CIRCULATION


def test_two_labels_of_one_article_are_one_product() -> None:
    bodies = [f"20{12345:05d}{verifier_digit(price)}{price}" for price in ("0150", "1299")]
    found = [said(body + gs1_check_digit(body), "GB") for body in bodies]
    assert found[0].catalogue_gtin14 == found[1].catalogue_gtin14
    assert [each.price_minor for each in found] == [150, 1299]


def test_the_verifier_is_the_one_of_the_standard() -> None:
    assert verifier_digit("2875") == "9"  # examples of GS1 General Specifications 7.9.3, 7.9.4
    assert verifier_digit("14685") == "6"


def test_a_misread_price_is_told_with_the_digit_that_would_fit() -> None:
    assert interpret(scan("2011122812349"), BY_COUNTRY["GB"]) == MisreadValue("9")


def test_every_single_wrong_price_digit_is_seen_by_the_verifier() -> None:
    for value in ("0000", "0599", "2875", "9999", "00000", "14685", "99999"):
        for place, digit in enumerate(value):
            for other in set("0123456789") - {digit}:
                wrong = value[:place] + other + value[place + 1 :]
                assert verifier_digit(wrong) != verifier_digit(value)


def test_a_value_of_zero_asks_at_the_counter() -> None:
    assert said("2011122000005", "GB").price_minor is None


def test_prices_follow_the_currency_and_never_lose_a_part() -> None:
    assert said("2088060112343", "SE", exponent=3).price_minor == 12_340
    assert interpret(scan("2088060112343"), BY_COUNTRY["SE"], 0) == MisreadValue()
    assert said("2288060112347", "SE", exponent=0).price_minor == 1234


def test_what_no_scheme_claims_stays_unread() -> None:
    assert interpret(scan("5012345678900"), HOUSE_SCHEMES) is None
    assert interpret(scan("2911111111111"), BY_COUNTRY["GB"]) is None
    assert interpret(scan("12010000000004"), HOUSE_SCHEMES) is None


@pytest.mark.parametrize(
    ("prefix", "item", "kind", "value", "decimals", "verifier"),
    [
        ("20", 9, Kind.NONE, 0, 0, False),
        ("20", 10, Kind.PRICE, 0, 0, False),
        ("20", 5, Kind.NONE, 5, 0, False),
        ("20", 3, Kind.PRICE, 6, 2, True),
        ("20", 5, Kind.PRICE, 5, 4, False),
        ("20", 5, Kind.PIECES, 5, 1, False),
    ],
)
def test_a_layout_that_cannot_be_is_refused_when_it_is_set_up(
    prefix: str, item: int, kind: Kind, value: int, decimals: int, verifier: bool
) -> None:
    with pytest.raises(ValueError):
        Scheme(prefix, item, kind, value, decimals, verifier)


def test_all_stock_codes_of_the_gift_shop_get_numbers_of_their_own() -> None:
    by_code = {code.upper(): in_store_number(code) for code in CODES}
    assert (len(CODES), len(by_code)) == (3_159, 3_080)  # 79 differ in case alone
    assert len(set(by_code.values())) == 3_080
    for code in CODES:
        number = in_store_number(code)
        assert number == by_code[code.upper()]
        assert scan(number).special is Special.RESTRICTED_CIRCULATION


def test_the_number_tells_its_stock_code_and_the_eye_sees_it() -> None:
    told = {code for code in CODES if stock_code_of(in_store_number(code)) == code.upper()}
    assert len(told) == 3_159 - 16  # the sixteen are words of more than six letters
    assert in_store_number("85123a") == "2085123000012"
    assert in_store_number("22423") == "2022423000007"


def test_house_numbers_are_looked_up_as_they_stand() -> None:
    number = in_store_number("85123A")
    assert interpret(scan(number), HOUSE_SCHEMES) == InStore("8512300001", f"0{number}")
    assert HOUSE_SCHEMES[0] == HOUSE_NUMBERS


def test_on_a_clash_the_next_turn_gives_another_number() -> None:
    numbers = {
        in_store_number(code, turn)
        for code in ("POST", "85123A", "gift_0001_20")
        for turn in range(5)
    }
    assert len(numbers) == 15


@pytest.mark.parametrize("number", ["", "20", "2085123000013", "5012345678900", "208512300001x"])
def test_other_numbers_hold_no_stock_code(number: str) -> None:
    assert stock_code_of(number) is None


def test_an_empty_code_has_no_number() -> None:
    with pytest.raises(ValueError):
        in_store_number("  ")


@given(st.from_regex(r"\A[0-9]{5}[A-Z]{0,3}\Z") | st.text("ABCXYZ0129_-./", min_size=1, max_size=6))
def test_short_codes_and_goods_are_read_back(code: str) -> None:
    number = in_store_number(code)
    assert stock_code_of(number) == code
    assert scan(number).gtin14 == f"0{number}"


@given(st.text(min_size=1, max_size=30).filter(lambda text: bool(text.split())))
def test_any_code_gets_a_sound_number(code: str) -> None:
    assert scan(in_store_number(code)).gtin14.startswith("020")
