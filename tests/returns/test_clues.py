"""One typed line, read as what somebody remembers of a sale."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.returns.clues import Clues, Language, read_clues

TODAY = date(2026, 11, 22)
OCT12 = date(2026, 10, 12)


def read(text: str, exponent: int = 2) -> Clues:
    return read_clues(text, TODAY, exponent)


@pytest.mark.parametrize(
    ("typed", "since", "until"),
    [
        ("12 Oct", OCT12, OCT12),
        ("12th october", OCT12, OCT12),
        ("Oct 12", OCT12, OCT12),
        ("12 Oct 2025", date(2025, 10, 12), date(2025, 10, 12)),
        ("2026-10-12", OCT12, OCT12),
        ("12/10/2026", OCT12, OCT12),
        ("12.10.26", OCT12, OCT12),
        ("12/10", OCT12, OCT12),
        ("24 dec", date(2025, 12, 24), date(2025, 12, 24)),  # this year's is still to come
        ("29 feb", date(2024, 2, 29), date(2024, 2, 29)),
        ("today", TODAY, TODAY),
        ("yesterday", date(2026, 11, 21), date(2026, 11, 21)),
        ("oct", date(2026, 10, 1), date(2026, 10, 31)),
        ("feb 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("1-15 oct", date(2026, 10, 1), date(2026, 10, 15)),
        ("1 oct - 15 oct", date(2026, 10, 1), date(2026, 10, 15)),
        ("1 oct to 3 nov", date(2026, 10, 1), date(2026, 11, 3)),
        ("20 dec - 5 jan", date(2025, 12, 20), date(2026, 1, 5)),
        ("this week", date(2026, 11, 16), TODAY),
        ("last week", date(2026, 11, 9), TODAY),
        ("this month", date(2026, 11, 1), TODAY),
        ("last month", date(2026, 10, 1), date(2026, 10, 31)),
        ("a few days ago", date(2026, 11, 15), TODAY),
        ("a week ago", date(2026, 11, 12), date(2026, 11, 18)),
        ("8 days ago", date(2026, 11, 13), date(2026, 11, 15)),
        ("two weeks ago", date(2026, 11, 5), date(2026, 11, 11)),
        ("3 months ago", date(2026, 8, 14), date(2026, 9, 3)),
        ("last friday", date(2026, 11, 20), date(2026, 11, 20)),
        ("on sunday", date(2026, 11, 15), date(2026, 11, 15)),
        ("999 months ago", date(1944, 10, 23), date(1944, 11, 12)),
    ],
)
def test_a_day_or_days(typed: str, since: date, until: date) -> None:
    assert read(typed) == Clues(since=since, until=until)


@pytest.mark.parametrize(
    ("typed", "exponent", "paid"),
    [
        ("39.99", 2, 39_99), ("39,99", 2, 39_99), ("£39.99", 2, 39_99), ("=40", 2, 40_00),
        ("1,234.50", 2, 1_234_50), ("¥500", 0, 500), ("1.250", 3, 1_250),
    ],
)  # fmt: skip
def test_an_amount_has_its_decimals_or_a_sign(typed: str, exponent: int, paid: int) -> None:
    assert read(typed, exponent) == Clues(paid=paid)


def test_four_digits_are_a_card_and_its_word_may_stand_before_them() -> None:
    assert read("4242") == read("card 4242") == read("*4242") == Clues(last4="4242")


def test_a_customers_number_stands_after_its_word_as_it_was_typed() -> None:
    assert read("customer 1785 mug") == Clues(customer="1785", words="mug")
    assert read("CUSTOMER C-17a") == Clues(customer="C-17a")
    assert read("customer") == Clues(words="customer")
    assert read("customer 4000001234567899").customer == "7899"
    german = Language(customer="Kunde")
    assert read_clues("kunde 17850", TODAY, 2, german) == Clues(customer="17850")


def test_a_whole_card_number_leaves_its_last_four_digits_only() -> None:
    assert read("4242424242424242") == Clues(last4="4242")


@pytest.mark.parametrize("typed", ["mug", "S1-000123-4", "123", "536365", "85123A", "mug blue"])
def test_anything_else_is_for_the_books_to_tell(typed: str) -> None:
    assert read(typed) == Clues(words=typed.casefold())


def test_several_clues_in_one_line() -> None:
    assert read("mug 12 oct 4242 13.00") == Clues(OCT12, OCT12, 13_00, "4242", "mug")


def test_the_language_of_the_screen_names_months_too() -> None:
    german = Language(
        ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
         "Oktober", "November", "Dezember"), "heute", "gestern",
    )  # fmt: skip
    assert read_clues("12. Okt", TODAY, 2, german) == Clues(since=OCT12, until=OCT12)
    assert read_clues("heute", TODAY, 2, german) == Clues(since=TODAY, until=TODAY)


def test_a_month_may_stand_before_the_day() -> None:
    american = Language(day_first=False)
    assert read_clues("10/12", TODAY, 2, american).since == OCT12
    assert read_clues("10/13", TODAY, 2, american).since == date(2026, 10, 13)


def test_nothing_typed_is_no_clue() -> None:
    assert read("  ").none


@given(st.text(max_size=60))
def test_nothing_that_can_be_typed_breaks_it(typed: str) -> None:
    found = read(typed)
    assert (found.since is None) == (found.until is None)
    assert found.since is None or found.until is None or found.since <= found.until


@given(st.lists(st.sampled_from(
    ["1", "31", "oct", "feb", "2024", "9999", "-", "to", "1-99", "99/99", "=1", "today", "0"]
), max_size=8))  # fmt: skip
def test_no_row_of_figures_and_months_breaks_it(tokens: list[str]) -> None:
    test = read(" ".join(tokens))
    assert test.since is None or test.until is None or test.since <= test.until


def test_words_of_another_language_say_when_too() -> None:
    german = Language(long_ago=("diese woche", "letzte woche", "dieser monat", "letzter monat",
                                "vor ein paar tagen", "vor einer woche", "vor einem monat",
                                "vor # tagen", "vor # wochen", "vor # monaten", "letzten @",
                                "am @"),
                      weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag",
                                "Samstag", "Sonntag"))  # fmt: skip
    read_german = read_clues("vase vor 2 wochen", TODAY, 2, german)
    assert read_german == Clues(date(2026, 11, 5), date(2026, 11, 11), words="vase")
    assert read_clues("am Montag", TODAY, 2, german).since == date(2026, 11, 16)
    assert read_clues("last week", TODAY, 2, german).since == date(2026, 11, 9)
