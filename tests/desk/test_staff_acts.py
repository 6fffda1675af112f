"""The staff page's acts: who may do what to whom, what each leaves in the journal, what stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from argon2 import PasswordHasher
from desk.shops import PIN, pin_hash
from desk.tills import Till

from posdesk.desk import signing_in
from posdesk.desk.actions.change_role import ChangeRole
from posdesk.desk.actions.retire_staff import RetireStaff
from posdesk.desk.actions.sign_in import BadgesWornOut, BadgeUnknown, TooSoon
from posdesk.desk.actions.staff_acts import (
    BadgeTaken,
    CardNumberTyped,
    LastOwner,
    NameMissing,
    NoBadge,
    StaffGone,
    StaffUnknown,
)
from posdesk.desk.duty import NobodySignedIn, NotForThisRole
from posdesk.desk.lookups.staff import AskRecoveryCode, AskStaffList, StaffRow
from posdesk.errors import Refusal
from posdesk.ledger import chain
from posdesk.people import pin as pins
from posdesk.people import rights
from posdesk.people.staff import OWNER, ROLES, StaffMember

BADGE = "BADGE-0042-X"
Act = Callable[[Till, str], object]

# How each act is done to somebody of a role: the target's code is the role's place, from 11.
ACTS: dict[str, Act] = {
    rights.ADD: lambda till, role: signing_in.add_staff(till.desk, "Sam", role),
    rights.ROLE: lambda till, role: till.desk.do(
        ChangeRole(till.desk.new_operation(), target(role), role)
    ),
    rights.PIN: lambda till, role: signing_in.renew_pin(till.desk, target(role)),
    rights.RETIRE: lambda till, role: till.desk.do(
        RetireStaff(till.desk.new_operation(), target(role))
    ),
    rights.TAKE_BACK: lambda till, role: signing_in.take_back(till.desk, target(role)),
    rights.BADGE: lambda till, role: signing_in.give_badge(till.desk, target(role), BADGE),
}
KINDS = {
    rights.ADD: "staff_added",
    rights.ROLE: "role_changed",
    rights.PIN: "pin_renewed",
    rights.RETIRE: "staff_gone",
    rights.TAKE_BACK: "staff_back",
    rights.BADGE: "badge_given",
}
# RELIABILITY 4.2 written out once more, by hand: act -> role of who acts -> whom it may be done to.
EXPECTED = {
    act: {
        "owner": set(ROLES),
        "manager": {"clerk", "supervisor"},
        "supervisor": set(),
        "clerk": set(),
        "auditor": set(),
    }
    for act in rights.ACTS
}
EXPECTED[rights.PIN] = {
    "owner": set(ROLES),
    "manager": {"clerk", "supervisor", "manager"},
    "supervisor": {"clerk"},
    "clerk": set(),
    "auditor": set(),
}


def actor(role: str) -> str:
    return str(20 + ROLES.index(role))


def target(role: str) -> str:
    return str(11 + ROLES.index(role))


@pytest.fixture
def staffed(till: Till, monkeypatch: pytest.MonkeyPatch) -> Till:
    """Somebody of each role to act, somebody of each to be acted on."""
    monkeypatch.setattr(pins, "_hasher", lambda: PasswordHasher(1, 8, 1))
    with till.file.write() as books:
        for role in ROLES:
            for code in (actor(role), target(role)):
                books.staff.add(StaffMember(code, f"{role} {code}", role, pin_hash()))
    return till


def on_duty(till: Till, role: str) -> None:
    till.desk.sign_in(StaffMember(actor(role), "", role))


def member(till: Till, code: str) -> StaffMember:
    with till.file.read() as books:
        found = books.staff.by_code(code)
    assert found is not None
    return found


def row(till: Till, code: str) -> StaffRow:
    return next(row for row in till.desk.ask(AskStaffList()) if row.code == code)


def last(till: Till) -> tuple[str, dict[str, object]]:
    said = chain.decode(till.entries(1)[-1].payload)
    return str(said["kind"]), dict(said["facts"])  # type: ignore[call-overload]


@pytest.mark.parametrize("act", rights.ACTS)
@pytest.mark.parametrize("by", ROLES)
def test_every_role_and_act_and_role_it_is_done_to(staffed: Till, by: str, act: str) -> None:
    on_duty(staffed, by)
    done = set()
    for role in ROLES:
        before = len(staffed.entries())
        try:
            ACTS[act](staffed, role)
        except NotForThisRole:
            assert len(staffed.entries()) == before
        else:
            done.add(role)
            kind, facts = last(staffed)
            assert (kind, facts["who"], facts["till"]) == (KINDS[act], actor(by), 1)
            assert act == rights.ADD or facts["staff"] == target(role)
            assert len(staffed.entries()) == before + 1
            if act == rights.BADGE:  # one badge, one person
                signing_in.give_badge(staffed.desk, target(role), "")
    assert done == EXPECTED[act][by]
    assert rights.may_any(by) == any(EXPECTED[each][by] for each in rights.ACTS)


@pytest.mark.parametrize("act", rights.ACTS)
def test_nobody_does_anything_while_nobody_is_signed_in(staffed: Till, act: str) -> None:
    staffed.desk.sign_in(None)
    with pytest.raises(NobodySignedIn):
        ACTS[act](staffed, "clerk")


def test_who_was_demoted_meanwhile_may_no_more(staffed: Till) -> None:
    on_duty(staffed, "manager")
    with staffed.file.write() as books:
        books.staff.add(StaffMember(actor("manager"), "", "clerk", pin_hash()))
    with pytest.raises(NotForThisRole):
        ACTS[rights.PIN](staffed, "clerk")


def test_a_role_is_asked_for_before_and_after(staffed: Till) -> None:
    on_duty(staffed, "manager")
    change = ChangeRole(staffed.desk.new_operation(), target("clerk"), "manager")
    with pytest.raises(NotForThisRole):
        staffed.desk.do(change)
    staffed.desk.do(ChangeRole(staffed.desk.new_operation(), target("clerk"), "supervisor"))
    assert member(staffed, target("clerk")).role == "supervisor"
    assert last(staffed)[1] == {
        "who": actor("manager"), "till": 1, "staff": target("clerk"),
        "before": "clerk", "after": "supervisor",
    }  # fmt: skip


def test_the_last_owner_neither_leaves_nor_is_demoted(staffed: Till) -> None:
    on_duty(staffed, OWNER)
    desk = staffed.desk
    desk.do(RetireStaff(desk.new_operation(), target(OWNER)))
    for act in (
        RetireStaff(desk.new_operation(), actor(OWNER)),
        ChangeRole(desk.new_operation(), actor(OWNER), "manager"),
    ):
        with pytest.raises(LastOwner):
            desk.do(act)
    desk.do(ChangeRole(desk.new_operation(), target("manager"), OWNER))
    desk.do(ChangeRole(desk.new_operation(), actor(OWNER), "manager"))
    assert member(staffed, actor(OWNER)).role == "manager"


def test_somebody_new_signs_in_with_the_pin_that_was_shown(staffed: Till) -> None:
    on_duty(staffed, OWNER)
    given = signing_in.add_staff(staffed.desk, "  Sam \u202e ", "clerk")
    assert (given.person.code, given.person.name) == ("25", "Sam □")
    assert signing_in.sign_in(staffed.desk, "25", given.pin).staff is not None
    assert given.pin not in repr(given)
    content = b"".join(entry.payload for entry in staffed.entries())
    assert b"Sam" not in content and given.pin.encode() not in content


@pytest.mark.parametrize(
    ("name", "refusal"),
    [("", NameMissing), (" \t\u200b ", NameMissing), ("4111 1111 1111 1111", CardNumberTyped)],
)
def test_a_name_is_a_name(staffed: Till, name: str, refusal: type[Refusal]) -> None:
    on_duty(staffed, OWNER)
    with pytest.raises(refusal):
        signing_in.add_staff(staffed.desk, name, "clerk")
    assert len(staffed.desk.ask(AskStaffList())) == 4 + 2 * len(ROLES)


def test_a_renewed_pin_forgets_the_misses_at_every_till(staffed: Till) -> None:
    with staffed.file.write() as books:
        for _ in range(100):
            books.staff.record_failure(target("clerk"), staffed.clock.at)
    assert row(staffed, target("clerk")).worn_out
    on_duty(staffed, "supervisor")
    given = signing_in.renew_pin(staffed.desk, target("clerk"))
    assert not row(staffed, target("clerk")).worn_out
    assert signing_in.sign_in(staffed.desk, target("clerk"), PIN).staff is None
    assert signing_in.sign_in(staffed.desk, target("clerk"), given.pin).staff is not None


def test_who_left_signs_in_no_more_and_comes_back_with_a_new_pin(staffed: Till) -> None:
    on_duty(staffed, OWNER)
    code = target("clerk")
    signing_in.give_badge(staffed.desk, code, BADGE)
    ACTS[rights.RETIRE](staffed, "clerk")
    assert signing_in.sign_in(staffed.desk, code, PIN).staff is None
    assert signing_in.sign_in_by_badge(staffed.desk, BADGE).staff is None
    for gone in (rights.PIN, rights.BADGE):
        with pytest.raises(StaffGone):
            ACTS[gone](staffed, "clerk")
    assert row(staffed, code).retired
    staffed.clock.later(seconds=900)
    given = signing_in.take_back(staffed.desk, code)
    back = signing_in.sign_in(staffed.desk, code, given.pin).staff
    assert back is not None and back.code == code and not back.badge_hash


@pytest.mark.parametrize("act", [rights.ROLE, rights.PIN, rights.RETIRE, rights.TAKE_BACK])
def test_a_code_nobody_has_is_told(staffed: Till, act: str) -> None:
    on_duty(staffed, OWNER)
    with staffed.file.write() as books:
        books.staff._unit.connection.exec_driver_sql("delete from staff where code = '11'")
    with pytest.raises(StaffUnknown):
        ACTS[act](staffed, "clerk")


def test_the_same_act_twice_is_one(staffed: Till) -> None:
    on_duty(staffed, OWNER)
    act = RetireStaff(staffed.desk.new_operation(), target("clerk"))
    assert staffed.desk.do(act).result.code == staffed.desk.do(act).result.code
    assert staffed.kinds().count("staff_gone") == 1


# --- badges --------------------------------------------------------------------------------------


def test_a_badge_signs_in_whose_it_is(staffed: Till) -> None:
    on_duty(staffed, OWNER)
    signing_in.give_badge(staffed.desk, target("clerk"), BADGE)
    assert row(staffed, target("clerk")).has_badge
    with pytest.raises(BadgeTaken):
        signing_in.give_badge(staffed.desk, target("manager"), BADGE)
    with pytest.raises(NoBadge):
        signing_in.give_badge(staffed.desk, target("manager"), "5012345678900")
    signed = signing_in.sign_in_by_badge(staffed.desk, BADGE).staff
    assert signed is not None and signed.code == target("clerk")
    signing_in.give_badge(staffed.desk, target("clerk"), "")
    assert last(staffed)[0] == "badge_taken"
    assert signing_in.sign_in_by_badge(staffed.desk, BADGE).staff is None
    assert BADGE.encode() not in b"".join(entry.payload for entry in staffed.entries())


def test_unknown_badges_wait_and_wear_out_and_a_supervisor_reads_them_again(staffed: Till) -> None:
    on_duty(staffed, OWNER)
    signing_in.give_badge(staffed.desk, target("clerk"), BADGE)
    staffed.desk.sign_in(None)
    stray = signing_in.sign_in_by_badge(staffed.desk, "5012345678900").refusal
    assert isinstance(stray, BadgeUnknown) and "badge_missed" not in staffed.kinds()
    for at in range(4):
        refused = signing_in.sign_in_by_badge(staffed.desk, f"STRANGER-{at}").refusal
        assert isinstance(refused, BadgeUnknown)
    assert isinstance(signing_in.sign_in_by_badge(staffed.desk, BADGE).refusal, TooSoon)
    staffed.clock.later(seconds=900)
    assert signing_in.sign_in_by_badge(staffed.desk, BADGE).staff is not None
    for at in range(200):
        staffed.clock.later(seconds=900)
        signing_in.sign_in_by_badge(staffed.desk, f"STRANGER-{at}")
    assert staffed.kinds().count("badge_missed") == 100
    assert isinstance(signing_in.sign_in_by_badge(staffed.desk, BADGE).refusal, BadgesWornOut)
    assert signing_in.sign_in(staffed.desk, target("clerk"), PIN).staff is not None
    assert isinstance(signing_in.sign_in_by_badge(staffed.desk, BADGE).refusal, BadgesWornOut)
    assert signing_in.sign_in(staffed.desk, target("supervisor"), PIN).staff is not None
    assert signing_in.sign_in_by_badge(staffed.desk, BADGE).staff is not None


# --- the recovery code ---------------------------------------------------------------------------


def test_only_an_owner_makes_a_recovery_code(staffed: Till) -> None:
    for role in ROLES:
        if role == OWNER:
            continue
        on_duty(staffed, role)
        with pytest.raises(NotForThisRole):
            signing_in.make_recovery_code(staffed.desk)
    assert not staffed.desk.ask(AskRecoveryCode())
    on_duty(staffed, OWNER)
    made = signing_in.make_recovery_code(staffed.desk)
    assert staffed.desk.ask(AskRecoveryCode())
    assert last(staffed)[0] == "recovery_code_made"
    again = signing_in.make_recovery_code(staffed.desk)
    with pytest.raises(Refusal, match="wrong_recovery_code"):
        signing_in.recover(staffed.desk, "7", *made.halves)
    assert signing_in.recover(staffed.desk, "7", *again.halves).recovery is not None


def test_a_used_code_counts_until_whom_it_helped_has_signed_in(staffed: Till) -> None:
    """A power cut between booking and showing locks nobody out."""
    on_duty(staffed, OWNER)
    code = signing_in.make_recovery_code(staffed.desk)
    staffed.desk.sign_in(None)
    signing_in.recover(staffed.desk, "7", *code.halves)  # nobody saw what came of it
    given = signing_in.recover(staffed.desk, "7", *code.halves)
    assert given.recovery is not None
    assert signing_in.sign_in(staffed.desk, "7", given.pin).staff is not None
    with pytest.raises(Refusal, match="wrong_recovery_code"):
        signing_in.recover(staffed.desk, "7", *code.halves)
    assert signing_in.recover(staffed.desk, "2", *given.recovery.halves).person.code == "2"


def test_wrong_halves_wait_like_wrong_pins_and_are_entries(staffed: Till) -> None:
    on_duty(staffed, OWNER)
    code = signing_in.make_recovery_code(staffed.desk)
    other = pins_code()
    for _ in range(4):
        with pytest.raises(Refusal, match="wrong_recovery_code"):
            signing_in.recover(staffed.desk, "7", *other)
    with pytest.raises(TooSoon):
        signing_in.recover(staffed.desk, "7", *code.halves)
    assert staffed.kinds().count("recovery_missed") == 4
    staffed.clock.later(seconds=5)
    assert signing_in.recover(staffed.desk, "7", *code.halves).person.code == "7"


def pins_code() -> tuple[str, str]:
    from posdesk.people.recovery import new_recovery_code

    return new_recovery_code().halves
