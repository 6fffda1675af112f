"""The owner's register by keys and by touch: bars by cause, till and shift; tries; a page."""

from __future__ import annotations

import pytest
from counter_shop import MUG, TOWEL

from posdesk.desk.actions.put_right import PutRight
from posdesk.people.staff import StaffMember

OWNER = StaffMember("1", "Ada", "owner")


@pytest.fixture
def register(window):
    """Two mistakes of this month, one try, and the owner at the page."""
    number = window.sell(MUG, TOWEL)
    desk = window.application.desk
    for cause, amount in (("undercharge", 100_00), ("counterfeit", 50_00), ("counterfeit", 20_00)):
        desk.do(PutRight(desk.new_operation(), number, cause, amount))
    show(window, OWNER)
    return window


def show(window, member: StaffMember) -> None:
    window.application.desk.sign_in(member)
    window.application.pages.shop.show("shop/register")
    window.idle()
    window.idle()


def page_of(window):
    return window.application.pages.shop.pages["shop/register"]


def bars(window) -> list[tuple[str, str]]:
    return [(bar.words, bar.figure) for bar in page_of(window).paper.chart.bars]


def test_bars_by_cause_the_longest_first(register) -> None:
    assert bars(register) == [
        ("charged too little · 1 ×", "100.00"), ("notes that were no good · 2 ×", "70.00"),
    ]  # fmt: skip
    assert page_of(register).parts.figure.amount == "170.00"
    spoken = page_of(register).paper.chart.accessibleDescription()
    assert "charged too little" in spoken and "100.00" in spoken


def test_keys_look_at_it_by_till_and_by_shift(register) -> None:
    register.key("2")
    assert bars(register) == [("Till 1 · 3 ×", "170.00")]
    register.key("3")
    assert bars(register) == [("Till 1, shift 1 · 3 ×", "170.00")]
    register.key("1")
    assert len(bars(register)) == 2


def test_nobody_is_named(register) -> None:
    everything = str(bars(register)) + str(page_of(register).register)
    register.key("3")
    everything += str(bars(register))
    assert "Clerk" not in everything and "Ada" not in everything and "'7'" not in everything


def test_the_month_before_is_empty_and_says_so(register) -> None:
    register.key("B")
    page = page_of(register)
    assert bars(register) == [] and page.paper.none.isVisible()
    assert page.until.month == 10
    register.key("N", "N")
    assert page.until.month == 11  # none in the future
    assert len(bars(register)) == 2


def test_enter_prints_it(register, monkeypatch: pytest.MonkeyPatch) -> None:
    printed = []
    page_of(register).page.connect(printed.append)
    register.key("Enter")
    assert "owners_register" in {paper.kind for paper in printed}
    assert "goes to the printer" in register.said


def test_tries_are_rows_with_what_they_were_about(register) -> None:
    from posdesk.errors import NoEvidence, Refusal

    desk = register.application.desk
    import plan_story

    plan = plan_story.signed(desk)
    paid = plan_story.paid(desk, plan, 160_00)
    with pytest.raises((NoEvidence, Refusal)):
        desk.do(PutRight(desk.new_operation(), paid, "keypad", 100_00))
    page_of(register).begin()
    register.idle()
    (row,) = page_of(register).paper.model.rows
    assert row.rule and row.amount == 100_00
    cell = page_of(register).paper.model.cell(0, 0)
    assert cell.text and row.rule in cell.detail


@pytest.mark.parametrize("role", ["clerk", "supervisor"])
def test_it_is_not_for_everybody(register, role: str) -> None:
    show(register, StaffMember("5", "Somebody", role))
    page = page_of(register)
    assert bars(register) == [] and page.parts.note.isVisible()
    assert not page.parts.primary.isVisible()
    register.key("Enter", "B")
    assert page.until.month == 11


def test_by_touch(register) -> None:
    page = page_of(register)
    page.paper.ways[1].click()
    assert bars(register) == [("Till 1 · 3 ×", "170.00")]
    page.parts.before.click()
    register.idle()
    assert page.until.month == 10
