"""Card numbers are found in every disguise, and goods, telephones and days are none."""

from __future__ import annotations

import csv
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.card_numbers import (
    holds_card_number,
    holds_split_card_number,
    is_card_number,
    without_card_numbers,
)
from posdesk.check_digits import gs1_check_digit, luhn_holds

DATA = Path(__file__).parents[1] / "data/catalogue"


def codes(name: str) -> list[str]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return [row["barcode"] for row in csv.DictReader(file)]


def closed(body: str) -> str:
    return next(body + last for last in "0123456789" if luhn_holds(body + last))


# Published test numbers of the schemes, and beginnings of others closed here; nobody's own.
NUMBERS = [
    *("4111111111111111", "4012888888881881", "4222222222222", "4000000000000000006"),
    *("5555555555554444", "5105105105105100", "2223003122003222", "2720990000000007"),
    *("378282246310005", "371449635398431", "30569309025904", "38520000023237"),
    *("36227206271667", "6011111111111117", "6445644564456445", "3530111333300000"),
    *("6200000000000005", "6759649826438453", "5019717010103742", "6062826786276634"),
    *(closed(f"{begin}{0:0{15 - len(begin)}}") for begin in ("2200", "8600", "9792", "9860", "81")),
    *(closed(f"6304{0:0{length - 5}}") for length in (13, 14, 15, 18, 19)),
]


@pytest.mark.parametrize("number", NUMBERS)
def test_every_scheme_is_known(number: str) -> None:
    assert is_card_number(number)
    assert holds_card_number(number)
    assert holds_card_number(number, is_barcode_field=True)
    assert not is_card_number(number[:-1] + str((int(number[-1]) + 1) % 10))


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "4111 - 1111 - 1111 - 1111",
        "4111\u20111111\u20131111\u22121111",
        "4111.1111.1111.1111",
        "4111/1111/1111/1111",
        "4111,1111,1111,1111",
        "4111_1111_1111_1111",
        "(4111)(1111)(1111)(1111)",
        "4111\u00a01111\u30001111\u20091111",
        "4111\n1111\r\n1111\t1111",
        "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
        "41 11 11 11 11 11 11 11",
        "4\u200b111\u00ad1111\ufeff1111\u20601111",
        "4\u03011\u03011\u03011\u0301111111111111",
        "4111\x001111\x1b1111\x7f1111",
        "４１１１１１１１１１１１１１１１",
        "٤١١١١١١١١١١١١١١١",
        "४१११११११११११११११",
        "④①①①①①①①①①①①①①①①",
        "⁴¹¹¹¹¹¹¹¹¹¹¹¹¹¹¹",
        "card4111111111111111x",
        "no. 12: 4111 1111 1111 1111 (Doe)",
        "2 mugs 4111 1111 1111 1111",
        "5555555555554444 12/27 123",
        "41111111111111111227123",
        "4111111111111111 1227 123",
        "00004111111111111111",
        "]C14111111111111111",
        "%B4111111111111111^DOE/J^25121010000000000000?",
        ";4111111111111111=25121010000012300000?",
        "%B1234567890123456^DOE/J^2512",
        ";1234567890123456=25121010000?",
        "％Ｂ４１１１１１１１１１１１１１１１＾ＤＯＥ",
    ],
)
def test_no_disguise_helps(text: str) -> None:
    assert holds_card_number(text)
    assert holds_card_number(text, is_barcode_field=True)
    masked = without_card_numbers(text)
    assert not holds_card_number(masked)
    assert masked != text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Mug, blue",
        "356938035643809",  # telephones' own numbers, closed by Luhn's rule
        "490154203237518",
        "860000000000003",
        "300125010000007",
        "8944100030000000001",
        "S1-000123-4",
        "2010-12-01 08:26:00",
        "2026-11-22T04:35:00+00:00",
        "1763786100000",
        "+49 151 12345678",
        "+44 (0)20 7946 0958",
        "0049 151 12345678",
        "1 2 3 4 5 6 7 8 9 10 11 12",
        "12.50 6.99 3.20 4.15 8.00 1.99",
        "1234 5678 9012",
        "1Z 999 AA1 01 2345 6784",
    ],
)
def test_what_shops_write_is_no_card(text: str) -> None:
    assert not holds_card_number(text)
    assert without_card_numbers(text) == text


def test_no_barcode_of_goods_is_refused_in_the_scan_field() -> None:
    sample = codes("products.csv") + codes("special_barcodes.csv")
    refused = [code for code in sample if holds_card_number(code, is_barcode_field=True)]
    assert refused == []
    assert sum(map(is_card_number, sample)) >= 60  # so that the line above says something
    for code in codes("products.csv"):
        assert not holds_card_number(f"]E0{code}\r\n", is_barcode_field=True)
        assert not holds_card_number(f" {code[:1]} {code[1:7]} {code[7:]}", is_barcode_field=True)
        assert not holds_card_number(f"]C101{code.zfill(14)}172712313103001250", True)
        assert not holds_card_number(f"(01){code.zfill(14)}(10)AB7", True)


def test_a_misread_barcode_is_not_called_a_card() -> None:
    for code in codes("malformed_barcodes.csv"):
        assert not holds_card_number(code, is_barcode_field=True)


def test_false_refusals_stay_rare_over_numbers_of_all_beginnings() -> None:
    dice = random.Random(44)
    bodies = ["".join(dice.choices("0123456789", k=length)) for length in (7, 11, 12) * 1_000]
    sound = [body + gs1_check_digit(body) for body in bodies]
    assert not any(holds_card_number(code, is_barcode_field=True) for code in sound)
    cases = ["".join(dice.choices("0123456789", k=13)) for _ in range(3_000)]
    refused = [holds_card_number(c + gs1_check_digit(c), is_barcode_field=True) for c in cases]
    assert sum(refused) <= 3_000 * 6 // 1_000  # Diners Club in fourteen digits, and those alone


def test_no_telephones_number_is_refused_anywhere() -> None:
    dice = random.Random(15)
    bodies = [f"35{dice.randrange(10**12):012d}" for _ in range(1_000)]
    assert not any(holds_card_number(closed(body)) for body in bodies)


def test_a_second_number_behind_a_barcode_is_seen() -> None:
    assert holds_card_number("5012345678900 4111111111111111", is_barcode_field=True)
    assert holds_card_number("(01)05012345678900(21)4111111111111111", is_barcode_field=True)


@pytest.mark.parametrize(
    "values",
    [
        ("41111111", "11111111"),
        ("4111", "1111", "1111", "1111"),
        ("4111 1111 ", "", "  ", "1111-1111"),
        ("Doe 4111 1111", "1111 1111 exp 12/27"),
        ("x", "4111111111111111"),
    ],
)
def test_split_over_the_fields_of_one_form(values: tuple[str, ...]) -> None:
    assert holds_split_card_number(values)


def test_fields_of_an_honest_form_are_none() -> None:
    assert not holds_split_card_number(("4242", "A1B2C3"))
    assert not holds_split_card_number(("Mug", "wrong colour", "5012345678900"))
    assert not holds_split_card_number(())


def test_a_log_keeps_the_last_four_and_nothing_that_follows() -> None:
    said = without_card_numbers("paid 4111 1111 1111 1111 12/27 123, thanks")
    assert said == "paid **** **** **** 1111 **/** ***, thanks"
    assert without_card_numbers("x %B4111111111111111^DOE/J^25121010000? y") == "x [card] y"
    assert without_card_numbers("a 5555555555554444, b 378282246310005").count("*") == 12 + 15
    assert without_card_numbers("Mug 6.50") == "Mug 6.50"


@given(st.text(max_size=80), st.sampled_from(NUMBERS), st.text("abc XYZ.", max_size=20))
def test_a_number_is_found_whatever_stands_around_it(before: str, number: str, after: str) -> None:
    text = f"{before}\n:: {number} {after}"
    assert holds_card_number(text)
    assert number not in without_card_numbers(text)


@given(st.text("0123456789 -.,;=^%B?+/\u200b", max_size=60))
def test_what_is_masked_holds_no_number_and_keeps_its_letters(text: str) -> None:
    masked = without_card_numbers(text)
    if not holds_card_number(text):
        assert masked == text
    elif "[card]" not in masked:
        assert len(masked) == len(text)
        assert all(new in (old, "*") for new, old in zip(masked, text, strict=True))


@given(st.text(max_size=100))
def test_no_text_raises(text: str) -> None:
    holds_card_number(text, is_barcode_field=True)
    without_card_numbers(text)


def test_digits_of_another_script_in_a_barcode_field_are_looked_at_and_no_crash() -> None:
    arabic = "\u0661" * 14
    assert not holds_card_number(f"01{arabic}", is_barcode_field=True)
    assert holds_card_number(f"01{arabic} 4111111111111111", is_barcode_field=True)
