"""A no: on the closed list, true, by a manager who did not ask, on signed paper; and asked again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk.shops import CLERK
from desk.test_approvals import MANAGER
from desk.tills import Till

from posdesk.approvals.approval import OtherPersonWanted
from posdesk.desk.actions.ask_again import AskAgain
from posdesk.desk.actions.confirm_reason import ConfirmReason
from posdesk.desk.actions.refuse_return import RefuseReturn
from posdesk.desk.deductions import taken_off
from posdesk.desk.lookups.may_refuse import AskMayRefuse
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.errors import NoEvidence, RuleZ
from posdesk.people.staff import StaffMember
from posdesk.returns.refusals import (
    GROUNDS,
    NoSuchReason,
    NotSo,
    SomebodyElseSaysNo,
    WordsWanted,
)
from posdesk.sales.taken import Taken

OWNER = StaffMember("1", "Owner 1", "owner")
SEEN = "The seal of the box is of another shop, and the piece is worn through."


def refuse(till: Till, sale: str, lines: tuple[int, ...], reason: str, **more: object) -> str:
    """The clerk asks, the manager says no."""
    asked: dict[str, object] = {"approver": MANAGER, **more}
    act = RefuseReturn(till.desk.new_operation(), sale, lines, reason, **asked)  # type: ignore[arg-type]
    done = till.desk.do(act).result
    assert till.desk.do(act).result == done
    return done


def with_owner(till: Till) -> None:
    """The shop has an owner as well."""
    with till.file.write() as books:
        books.staff.add(OWNER)


def past_its_day(till: Till) -> str:
    """A sale of long ago, with trade since: nobody doubts the day."""
    number = till.sell("MUG", "KETTLE")
    for _ in range(75):
        till.clock.at = till.clock.at.after(days=1)
        if _ > 50:
            till.sell("MUG")
    return number


def test_after_the_last_day_a_manager_may_say_no_and_anybody_yes(plan_till: Till) -> None:
    """PC-05."""
    till = plan_till
    number = past_its_day(till)
    slip = refuse(till, number, (2,), "past_day")
    text = till.paper(slip)
    for words in ("NOT TAKEN BACK TODAY", number, "last day", "How to ask again", "What would"):
        assert words in text
    assert slip.startswith("Y1-") and "PD1" in till.token(slip)
    assert till.kinds()[-1] == "return_refused"
    # It is asked about again by the slip alone, and a yes needs nobody.
    found = till.ask(till.token(slip))
    assert isinstance(found, ReceiptFound) and found.asked_again == AskAgain(slip)
    assert till.desk.do(AskAgain(slip)).result == number
    assert till.desk.do(AskAgain(slip)).repeated
    assert till.take_back(number).net < 0


def test_before_the_last_day_or_with_a_fault_there_is_no_no(plan_till: Till) -> None:
    till = plan_till
    with_owner(till)
    number = till.sell("MUG", "KETTLE")
    for reason in ("already_back", "past_day", "excluded", "not_ours"):
        with pytest.raises(NotSo):
            refuse(till, number, (1,), reason, words=SEEN)
    old = past_its_day(till)
    faulty = (("why", ((1, "faulty"),)),)
    for reason in ("past_day", "other_item", "excluded", "abuse"):
        with pytest.raises(NotSo):
            refuse(till, old, (1,), reason, words=SEEN, second=OWNER, **dict(faulty))
    grounds = till.desk.ask(AskMayRefuse(old, ((1, "faulty"),))).grounds
    assert grounds == ()


@pytest.mark.parametrize(
    "reason",
    ["no_record", "no_receipt", "opened", "no_box", "other_cashier", "promotion_over",
     "system_down", ""],
)  # fmt: skip
def test_what_is_not_on_the_list_is_no_reason(till: Till, reason: str) -> None:
    number = past_its_day(till) if not reason else till.sell("MUG")
    attempts = till.kinds().count("attempt")
    with pytest.raises(NoSuchReason):
        refuse(till, number, (1,), reason, words=SEEN)
    assert till.kinds().count("attempt") == attempts + 1
    assert reason not in [ground.code for ground in GROUNDS]


def test_a_no_is_never_one_persons(till: Till) -> None:
    number = past_its_day(till)
    with till.file.write() as books:
        books.staff.add(StaffMember("5", "Super 5", "supervisor"))
    for other in (None, CLERK):
        with pytest.raises(OtherPersonWanted):
            refuse(till, number, (1,), "past_day", approver=other)
    with pytest.raises(SomebodyElseSaysNo):
        refuse(till, number, (1,), "past_day", approver=StaffMember("5", "", "supervisor"))
    till.desk.sign_in(MANAGER)
    with pytest.raises(OtherPersonWanted):
        refuse(till, number, (1,), "past_day", approver=MANAGER)


def test_two_look_at_one_return_and_nothing_is_ever_owed(plan_till: Till) -> None:
    """SE-114: how often somebody came is no evidence; with a dossier there is still no debt."""
    till = plan_till
    with_owner(till)
    number = till.sell("MUG")
    for lacking in ({}, {"second": OWNER}, {"words": SEEN}, {"words": SEEN, "second": MANAGER},
                    {"words": "9 returns", "second": OWNER}):  # fmt: skip
        with pytest.raises((WordsWanted, RuleZ)):
            refuse(till, number, (1,), "abuse", **lacking)
    slip = refuse(till, number, (1,), "abuse", words=SEEN, second=OWNER)
    assert SEEN.split()[0] in till.paper(slip) and "Nothing was charged" in till.paper(slip)
    with till.file.read() as books:
        (no,) = books.refusals.of_sale(number)
        assert (no.approver, no.second, no.lines) == ("2", "1", (1,))
        assert books.journal.balance("SALES") == books.journal.balance("SALES")
    assert till.take_back(number).net < 0  # the one who says yes needs nobody


def test_a_fault_she_confirmed_stays_a_fault(plan_till: Till) -> None:
    """SE-086."""
    till = plan_till
    number = till.sell("KETTLE")
    with pytest.raises(NoEvidence):
        till.desk.do(ConfirmReason(till.desk.new_operation(), number, 1, "faulty", ""))
    till.desk.do(ConfirmReason(till.desk.new_operation(), number, 1, "faulty", "window"))
    ticket = till.ticket(number).all_back().reasoned(1)
    assert ticket.returns[0].ticks[0].reason == "faulty"
    stale = replace(
        ticket, returns=(replace(ticket.returns[0], ticks=(
            replace(ticket.returns[0].ticks[0], reason="changed_mind"),)),)
    )  # fmt: skip
    done = till.settle(stale)
    assert till.goods_return(done.returns[0]).lines[0].reason == "faulty"
    other = till.sell("KETTLE")
    till.desk.do(ConfirmReason(till.desk.new_operation(), other, 1, "faulty", "ink"))
    till.desk.do(ConfirmReason(till.desk.new_operation(), other, 1, "changed_mind", "ink"))
    assert till.ticket(other).all_back().returns[0].ticks[0].reason == "changed_mind"


def test_opened_goods_with_a_fault_lose_nothing(till: Till) -> None:
    """SE-087: not even with her signature."""
    number = till.sell("KETTLE")
    faulty = till.ticket(number).all_back().reasoned(3)
    ticket = taken_off(faulty, Taken(number), 10_00, "Packaging gone")
    with pytest.raises(RuleZ):
        till.desk.do(replace(till.action(ticket), confirmed="ink"))
    assert till.settle(till.ticket(number).all_back().reasoned(3)).net < 0
