"""SE-128, SE-129: words of a shop's own name no sum, in any spelling, and take no right away."""

from __future__ import annotations

import pytest

from posdesk.documents.no_sums import (
    AmountInWords,
    RightHidden,
    checked_free_text,
    checked_head,
    hides_a_right,
    names_a_sum,
)

SUMS = (
    "Please bring 100.00", "please bring 100", "bring £100", "100 GBP", "GBP100", "100gbp", "50p",
    "A fee of 5 GBP is due", "Returns cost £ 5.00", "Fee ５€", "pay 20", "you owe 1,280.00",
    "1.280,00", "Balance: 640", "100 pounds", "one hundred", "One Hundred", "one-hundred pounds",
    "a hundred", "please bring one hundred", "twenty-five pounds", "bring fifty", "two thousand",
    "a tenner is due: 1 tenner", "owing forty two", "$5", "5 $", "¥500", "500 yen", "99 cents",
    "bring \u0661\u0660\u0660", "\u0967\u0966\u0966 pounds", "£\u0665\u0660", "pay \u09e7\u09e6",
    "bring \U0001d7d9\U0001d7d8\U0001d7d8", "b\u200bring 1\u200b0\u200b0", "pay\u00a0100",
    "100 is due", "12.50", "ONE HUNDRED POUNDS", "charge 15", "settle ninety",
)  # fmt: skip
FINE = (
    "Open daily from nine to six", "Open 9.00 to 17.30", "Mon to Fri 9.30-18.00", "Tel. 020 7946 0018",
    "12 Europa Road", "VAT GB123", "12 Quay Street", "Unit 7, Penny Lane", "Thank you for coming",
    "It was good to see you in June.", "Two for tea on Mondays", "Bring it back within 60 days",
    "Bring it back within sixty days", "www.harbour-gifts.example", "Ask for Sam or Jo",
    "Since 1987", "Room 101", "Closed on 25 December", "One shop, three floors", "",
    "Faulty or wrong: bring it back at any time", "We take returns gladly", "Nothing is too small",
)  # fmt: skip
HIDING = (
    "No refunds", "no returns on sale goods", "All sales final", "All sales are FINAL",
    "Non-refundable", "Goods cannot be, and will not be, refunded", "Exchange only",
    "Store credit only", "Sold as seen", "Ignore the above", "No\u200b refunds",
    "Without the box not returned",
)  # fmt: skip


@pytest.mark.parametrize("text", SUMS)
def test_a_sum_is_seen_in_digits_of_any_script_and_in_words(text):
    assert names_a_sum(text, "GBP")
    with pytest.raises(AmountInWords):
        checked_free_text((text,), "GBP")


@pytest.mark.parametrize("text", FINE)
def test_hours_telephones_and_kind_words_are_let_be(text):
    for currency in ("GBP", "EUR", "USD"):
        assert not names_a_sum(text, currency)
    assert not hides_a_right(text)
    checked_free_text((text,), "GBP")


@pytest.mark.parametrize("text", HIDING)
def test_words_that_take_a_right_away_are_not_taken(text):
    with pytest.raises(RightHidden):
        checked_free_text((text,), "GBP")


def test_a_head_may_have_a_house_number_after_asking_words_and_no_money():
    checked_head(("Pay & Go", "12 Quay Street", "Fee Lane 3"), "GBP")
    for text in ("All for 5 GBP", "One hundred", "£1 Shop", "No refunds"):
        with pytest.raises((AmountInWords, RightHidden)):
            checked_head((text,), "GBP")


def test_a_sum_cut_over_two_lines_is_still_one():
    with pytest.raises(AmountInWords):
        checked_free_text(("Please bring one", "hundred pounds"), "GBP")
