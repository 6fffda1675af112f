"""A second person: for one document, one act, one amount, once; and where nobody comes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk.shops import CLERK
from desk.tills import Till

from posdesk.approvals.approval import (
    BADGE,
    LATER,
    PIN,
    Approval,
    ApprovalUnknown,
    ApprovalWanted,
    ApproverLimit,
    OtherPersonWanted,
)
from posdesk.approvals.limits import OURS, WISHED
from posdesk.desk.actions.add_staff import AddStaff
from posdesk.desk.actions.ask_approval import AskApproval
from posdesk.desk.actions.change_role import ChangeRole
from posdesk.desk.actions.give_approval import GiveApproval
from posdesk.desk.actions.renew_pin import RenewPin
from posdesk.desk.actions.set_limits import SetLimits
from posdesk.desk.actions.settle_ticket import Settled
from posdesk.people.pin import hash_pin
from posdesk.people.staff import StaffMember
from posdesk.ticket.ticket import Ticket

MANAGER = StaffMember("2", "Manager 2", "manager")


def limited(till: Till, *rows: tuple[str, str, int]) -> None:
    """The manager sets those limits; the clerk is on duty again."""
    till.desk.sign_in(MANAGER)
    till.desk.do(SetLimits(till.desk.new_operation(), rows))
    till.desk.sign_in(CLERK)


def coming_back(till: Till, number: str, *texts: str) -> Ticket:
    """All of that receipt, or those goods of it."""
    ticket = till.ticket(number, *texts)
    return ticket if texts else ticket.all_back()


def wanted(till: Till, ticket: Ticket, ask: str = "") -> ApprovalWanted:
    """The refusal of Enter."""
    with pytest.raises(ApprovalWanted) as said:
        till.desk.do(replace(till.action(ticket), approval=ask))
    return said.value


def asked(till: Till, ticket: Ticket) -> Approval:
    """What is asked of a second person."""
    figures = wanted(till, ticket).figures
    act = AskApproval(
        till.desk.new_operation(), str(figures["act"]), str(figures["document"]),
        int(str(figures["amount"])),
    )  # fmt: skip
    found = till.desk.do(act).result
    assert till.desk.do(act).result == found
    return found


def given(till: Till, ask: str, other: StaffMember | None = MANAGER, way: str = PIN) -> Approval:
    """The second person says yes."""
    return till.desk.do(GiveApproval(till.desk.new_operation(), ask, other, way)).result


def settled(till: Till, ticket: Ticket, ask: str) -> Settled:
    """Enter once more, with what was asked."""
    return till.desk.do(replace(till.action(ticket), approval=ask)).result


def test_a_yes_within_the_limit_needs_nobody(till: Till) -> None:
    limited(till, ("clerk", WISHED, 100_00))
    number = till.sell(*["MUG"] * 2)
    assert till.take_back(number).net < 0


def test_above_it_one_other_person_for_one_receipt_one_sum_once(plan_till: Till) -> None:
    till = plan_till
    limited(till, ("clerk", WISHED, 5_00))
    first, second = till.sell("MUG", "KETTLE"), till.sell("MUG", "KETTLE")
    ticket = coming_back(till, first)
    ask = asked(till, ticket)
    with pytest.raises(ApprovalWanted):
        settled(till, ticket, ask.ask)
    approval = given(till, ask.ask, way=BADGE)
    assert (approval.approver, approval.up_to, approval.way) == ("2", ask.asked, BADGE)
    # Another receipt of the same sum, and the same one with more coming back, ask again.
    wanted(till, coming_back(till, second), ask.ask)
    wanted(till, coming_back(till, second).with_receipt(till.standing(first)).all_back(), ask.ask)
    done = settled(till, ticket, ask.ask)
    assert done.figure == ask.asked
    assert till.desk.do(replace(till.action(ticket), approval=ask.ask)).repeated
    with till.file.read() as books:
        found = books.approvals.get(ask.ask)
    assert found is not None and found.used == done.returns[0]
    wanted(till, coming_back(till, second), ask.ask)
    with pytest.raises(ApprovalUnknown):
        given(till, ask.ask)


def test_the_same_person_however_she_comes_is_no_second_one(plan_till: Till) -> None:
    """SE-113: herself with another PIN, herself as asker, somebody she made today."""
    till = plan_till
    limited(till, ("clerk", WISHED, 5_00), ("supervisor", WISHED, 5_00))
    number = till.sell("MUG", "KETTLE")
    before = till.kinds().count("attempt")
    ask = asked(till, coming_back(till, number))
    for other in (CLERK, replace(CLERK, pin_hash=hash_pin("111111")), None):
        with pytest.raises(OtherPersonWanted):
            given(till, ask.ask, other)
    assert till.kinds().count("attempt") == before + 3
    till.desk.sign_in(StaffMember("1", "Owner 1", "owner"))
    with till.file.write() as books:
        books.staff.add(StaffMember("1", "Owner 1", "owner"))
        books.staff.add(StaffMember("5", "Super 5", "supervisor"))
    till.desk.sign_in(StaffMember("1", "Owner 1", "owner"))
    limited(till, ("supervisor", WISHED, 100_000_00))
    till.desk.sign_in(StaffMember("1", "Owner 1", "owner"))
    made = till.desk.do(
        AddStaff(till.desk.new_operation(), "New one", "supervisor", hash_pin("1"))
    ).result
    ask_of_owner = till.desk.do(
        AskApproval(till.desk.new_operation(), "give_back/wished", number, 46_49)
    ).result
    with pytest.raises(OtherPersonWanted):
        given(till, ask_of_owner.ask, StaffMember(made.code, "New one", "supervisor"))
    till.desk.do(RenewPin(till.desk.new_operation(), "5", hash_pin("2")))
    with pytest.raises(OtherPersonWanted):
        given(till, ask_of_owner.ask, StaffMember("5", "Super 5", "supervisor"))
    till.clock.at = till.clock.at.after(days=1, ms=1)
    found = given(till, ask_of_owner.ask, StaffMember("5", "Super 5", "supervisor"))
    assert found.approver == "5"
    till.desk.do(ChangeRole(till.desk.new_operation(), "5", "clerk"))
    till.desk.sign_in(CLERK)


def test_the_second_persons_own_limit_counts(till: Till) -> None:
    limited(till, ("clerk", WISHED, 1_00), ("supervisor", WISHED, 2_00))
    with till.file.write() as books:
        books.staff.add(StaffMember("5", "Super 5", "supervisor"))
    ask = asked(till, coming_back(till, till.sell("KETTLE")))
    with pytest.raises(ApproverLimit):
        given(till, ask.ask, StaffMember("5", "Super 5", "supervisor"))
    assert given(till, ask.ask).approver == "2"


def test_the_reason_has_its_own_limit_and_another_reason_asks_again(till: Till) -> None:
    limited(till, ("clerk", WISHED, 1_00), ("clerk", OURS, 500_00))
    number = till.sell("KETTLE")
    ticket = coming_back(till, number)
    ask = asked(till, ticket)
    given(till, ask.ask)
    limited(till, ("clerk", OURS, 1_00))
    wanted(till, ticket.reasoned(3), ask.ask)
    assert settled(till, ticket, ask.ask).net < 0
    limited(till, ("clerk", OURS, 500_00))
    assert till.settle(coming_back(till, till.sell("KETTLE")).reasoned(3)).net < 0


def test_nobody_comes_and_the_customer_is_served_after_a_minute(plan_till: Till) -> None:
    """SE-090 (a), MONEY 35."""
    till = plan_till
    limited(till, ("clerk", WISHED, 5_00))
    ticket = coming_back(till, till.sell("MUG", "KETTLE"))
    ask = asked(till, ticket)
    till.clock.at = till.clock.at.after(ms=59_000)
    refused = wanted(till, ticket, ask.ask)
    assert refused.figures["may_serve"] and refused.figures["ask"] == ask.ask
    till.clock.at = till.clock.at.after(ms=1_000)
    done = settled(till, ticket, ask.ask)
    assert done.figure == ask.asked
    with till.file.read() as books:
        (served,) = books.approvals.not_seen()
        found = books.approvals.get(ask.ask)
    assert (served.paper, served.amount) == (done.returns[0], ask.asked)
    assert found is not None and found.way == "" and LATER == "later"


def test_above_serve_now_nobody_alone_ever_hands_it_out(till: Till) -> None:
    limited(till, ("clerk", WISHED, 5_00), ("serve_now", "", 10_00))
    ticket = coming_back(till, till.sell("KETTLE"))
    ask = asked(till, ticket)
    till.clock.at = till.clock.at.after(days=30)
    assert not wanted(till, ticket, ask.ask).figures["may_serve"]
