"""A receipt form of one's own: any order, any words; never without a right (SE-129)."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from documents.plan_papers import SHOP, paid_parts, position, receipt

from posdesk.documents import receipt_form
from posdesk.documents.as_text import as_text
from posdesk.documents.no_sums import AmountInWords, RightHidden
from posdesk.documents.receipt_form import AT_WILL, BUILT_IN, PARTS, FieldUnknown, FieldWanted


@pytest.mark.parametrize("part", [each for each in PARTS if each not in AT_WILL])
def test_what_must_stand_is_named(part: str) -> None:
    form = tuple(line for line in BUILT_IN if line != f"{{{part}}}")
    with pytest.raises(FieldWanted) as refused:
        receipt_form.check(form, "GBP")
    assert refused.value.figures == {"field": part}


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{debt}", FieldUnknown),
        ("{balance}", FieldUnknown),
        ("Balance {balance} of it", FieldUnknown),
        ("You owe 100.00", AmountInWords),
        ("Please bring one hundred", AmountInWords),
        ("No refunds", RightHidden),
    ],
)
def test_words_of_ones_own_name_no_sum_and_hide_no_right(line: str, why: type[Exception]) -> None:
    with pytest.raises(why):
        receipt_form.check((*BUILT_IN, line), "GBP")


def test_any_order_has_every_word_of_the_built_in_one() -> None:
    dice = random.Random(129)
    how = position(paid=paid_parts(4))
    said = sorted(as_text(receipt(how)).split())
    for _ in range(50):
        form = [*BUILT_IN, "See you soon."]
        dice.shuffle(form)
        receipt_form.check(form, "GBP")
        text = as_text(receipt(how, shop=replace(SHOP, form=tuple(form))))
        assert sorted(text.split()) == sorted([*said, "See", "you", "soon."])


def test_a_form_that_is_not_sound_is_not_used() -> None:
    how = position(paid=paid_parts(4))
    built_in = receipt(how)
    for form in (("{total}",), ("You owe 9.99", *BUILT_IN), (*BUILT_IN, "{pieces}")):
        assert receipt(how, shop=replace(SHOP, form=form)) == built_in
