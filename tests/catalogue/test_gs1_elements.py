"""One scan may say product, weight, price, batch and dates; what breaks its rules is refused whole."""

from __future__ import annotations

import pytest

from posdesk.catalogue.barcode import Barcode, Form, read_barcode
from posdesk.catalogue.gs1_elements import is_well_formed, read_elements, read_link


def goods(text: str) -> Barcode:
    read = read_barcode(text)
    assert isinstance(read, Barcode), read
    return read


def test_elements_are_read_in_order_with_and_without_separator() -> None:
    assert read_elements("010950600013435217271231310300125010AB-7\x1d21S1") == (
        ("01", "09506000134352"),
        ("17", "271231"),
        ("3103", "001250"),
        ("10", "AB-7"),
        ("21", "S1"),
    )


@pytest.mark.parametrize("mark", ["\x1d", "\u241d", "|", "~", "^", "<GS>", "{GS}", "[GS]"])
def test_the_separator_in_every_guise(mark: str) -> None:
    found = goods(f"]C1010950600013435210AB7{mark}17271231")
    assert (found.element("10"), found.element("17")) == ("AB7", "271231")


def test_weight_comes_in_thousandths() -> None:
    assert goods("]C101095060001343523103001250").weight_thousandths == 1_250
    assert goods("]C101095060001343523101000012").weight_thousandths == 1_200
    assert goods("]C101095060001343523100000002").weight_thousandths == 2_000
    assert goods("]C101095060001343523105123456").weight_thousandths == 1_234
    assert goods("]C10109506000134352").weight_thousandths is None


def test_price_comes_in_the_shops_minor_units() -> None:
    assert goods("]C1010950600013435239221299").price_minor(2) == 1_299
    assert goods("]C1010950600013435239201299").price_minor(0) == 1_299
    assert goods("]C1010950600013435239201299").price_minor(3) == 1_299_000
    assert goods("]C1010950600013435239221299").price_minor(0) is None
    assert goods("]C10109506000134352").price_minor(2) is None


def test_a_link_is_read_and_says_the_same() -> None:
    link = goods("https://shop.example/p/01/9506000134352/10/AB%2D7?17=271231&3103=001250&utm=x")
    assert (link.form, link.gtin14) == (Form.LINK, "09506000134352")
    assert (link.element("10"), link.element("17"), link.weight_thousandths) == (
        "AB-7",
        "271231",
        1_250,
    )


@pytest.mark.parametrize(
    "text", ["https://x/01", "https://x/01/12", "https://x", "https://[x/01/1"]
)
def test_other_addresses_are_no_link_to_goods(text: str) -> None:
    assert read_link(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0",
        "01",
        "0195060001343",
        "010950600013435217271331",  # month 13
        "010950600013435217271232",  # day 32
        "0109506000134352310312345",  # weight too short
        "010950600013435210",  # batch without a value
        "010950600013435210" + "A" * 21,
        "0109506000134352600001",  # no such identifier
        "01095060001343520109506000134369",  # two products
        "010950600013435210A B",  # a blank is no letter of GS1
        "010950600013435210é",
        "(01)09506000134352(10)",
        "(01)09506000134352x",
        "(01)09506000134352(1)A",
        "(٠١)09506000134352",
    ],
)
def test_broken_strings_are_refused_whole(text: str) -> None:
    assert read_elements(text) is None


def test_the_last_day_of_a_month_may_be_written_as_none() -> None:
    assert is_well_formed("17", "270200")


def test_the_same_element_twice_is_one() -> None:
    assert read_elements("01095060001343520109506000134352") == (("01", "09506000134352"),)
