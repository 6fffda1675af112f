"""The shift and its float; every opening of the drawer is an event."""

from __future__ import annotations

import pytest
from desk.shops import AT, AUDITOR, CLERK, FLOAT, HandClock, Templates
from desk.tills import Till

from posdesk.desk.actions.open_drawer import OpenDrawer
from posdesk.desk.actions.open_shift import FloatBelowZero, OpenShift, ShiftOpenAlready
from posdesk.desk.actions.settle_ticket import ShiftNotOpen
from posdesk.desk.duty import NobodySignedIn, NotForThisRole
from posdesk.desk.lookups.home import AskHome
from posdesk.desk.opening import open_desk


@pytest.fixture
def closed(templates: Templates, tmp_path: object) -> object:
    """A till whose shift is not open yet; the clerk is on duty."""
    clock = HandClock()
    till = Till(open_desk(templates.copy("GBP", tmp_path), clock), clock)  # type: ignore[arg-type]
    till.desk.sign_in(CLERK)
    yield till
    till.check_always()
    till.desk.close()


def open_with(till: Till, minor: int, operation: str = "shift") -> int:
    """Open the shift with that float."""
    return till.desk.do(OpenShift(operation, minor)).result


def test_a_shift_opens_with_its_float_from_the_safe(closed: Till) -> None:
    assert closed.desk.ask(AskHome()).shift is None
    assert open_with(closed, FLOAT) == 1
    assert closed.postings("shift") == {"CASH:1": FLOAT, "SAFE": -FLOAT}
    assert closed.content("shift")["facts"] == {"shift": 1, "who": "7", "float": FLOAT}
    shift = closed.desk.ask(AskHome()).shift
    assert shift is not None
    assert (shift.number, shift.opened_by, shift.float_minor, shift.opened_at) == (
        1,
        "7",
        FLOAT,
        AT,
    )


def test_an_empty_drawer_opens_a_shift_too(closed: Till) -> None:
    open_with(closed, 0)
    assert closed.postings("shift") == {}
    assert closed.sell("MUG")


def test_a_float_below_nothing_is_refused(closed: Till) -> None:
    with pytest.raises(FloatBelowZero):
        open_with(closed, -1)
    assert closed.kinds() == ["books_opened"]


def test_a_second_shift_does_not_open_over_the_first(till: Till) -> None:
    with pytest.raises(ShiftOpenAlready) as refused:
        open_with(till, FLOAT)
    assert refused.value.figures == {"number": 1}
    assert till.balance("CASH:1") == FLOAT


def test_the_same_opening_twice_is_one_shift_and_one_float(closed: Till) -> None:
    first = closed.desk.do(OpenShift("shift", FLOAT))
    again = closed.desk.do(OpenShift("shift", FLOAT))
    assert (first.result, again.result, again.repeated) == (1, 1, True)
    assert closed.balance("CASH:1") == FLOAT


@pytest.mark.parametrize("act", [OpenShift("one", FLOAT), OpenDrawer("one")])
def test_it_takes_somebody_who_may_act(closed: Till, act: OpenShift | OpenDrawer) -> None:
    closed.desk.sign_in(None)
    with pytest.raises(NobodySignedIn):
        closed.desk.do(act)
    closed.desk.sign_in(AUDITOR)
    with pytest.raises(NotForThisRole):
        closed.desk.do(act)
    assert closed.kinds() == ["books_opened"]


def test_every_opening_of_the_drawer_is_in_the_journal(till: Till) -> None:
    for operation in ("one", "two", "two"):
        till.desk.do(OpenDrawer(operation))
    assert till.kinds()[2:] == ["drawer_opened", "drawer_opened"]
    content = till.content("one")
    assert (content["facts"], content["cause"]) == ({"who": "7", "till": 1}, "staff_act")
    assert till.postings("one") == {}


def test_a_drawer_stays_shut_before_the_shift(closed: Till) -> None:
    with pytest.raises(ShiftNotOpen):
        closed.desk.do(OpenDrawer("one"))
