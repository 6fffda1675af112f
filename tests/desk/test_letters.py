"""A letter asks for nothing: what is owed stands on papers made from the books alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk.plan_counter import PlanCounter
from desk.tills import Till

from posdesk.desk.actions.print_letter import PrintLetter
from posdesk.errors import Refusal, RuleZ

KIND = ("Thank you for coming by.", "See you soon.")


@pytest.fixture
def letter(plan_file: Till) -> tuple[PlanCounter, PrintLetter]:
    """A kind one, to Ana."""
    counter = PlanCounter(plan_file)
    ana = counter.customer()
    return counter, PrintLetter(counter.desk.new_operation(), ana, KIND)


def test_a_kind_letter_is_printed(letter: tuple[PlanCounter, PrintLetter]) -> None:
    counter, act = letter
    number = counter.do(act).result
    assert counter.do(act).result == number
    assert "See you soon." in counter.till.paper(number)


@pytest.mark.parametrize(
    "words",
    ["please bring 100.00", "please bring £100", "please bring one hundred",
     "please bring one-hundred pounds", "all sales final"],
)  # fmt: skip
def test_no_sum_and_no_right_is_touched(
    letter: tuple[PlanCounter, PrintLetter], words: str
) -> None:
    counter, act = letter
    with pytest.raises(RuleZ):
        counter.do(replace(act, words=(*KIND, words)))
    assert counter.till.kinds()[-1] == "attempt"


def test_no_picture_no_empty_page_and_nobody(letter: tuple[PlanCounter, PrintLetter]) -> None:
    counter, act = letter
    with pytest.raises(RuleZ):
        counter.do(replace(act, picture="demand.png"))
    for change, code in (
        ({"words": (" ",)}, "letter_empty"),
        ({"customer": "x"}, "customer_unknown"),
    ):
        with pytest.raises(Refusal) as refused:
            counter.do(replace(act, **change))  # type: ignore[arg-type]
        assert refused.value.code == code
