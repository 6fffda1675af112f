"""Every act by every role at the window: what a role may not is not offered, or refused in words."""

from __future__ import annotations

import pytest
from desk.test_roles_by_acts import PEOPLE, TARGET, acts, made

from posdesk.desk.rights import SELL, WHO, may_do
from posdesk.people.staff import AUDITOR, ROLES
from ui.actions import ACTIONS, Meaning
from ui.saying import Saying, refused_words
from ui.wording import refusal

# A key of the counter and the act at its end.
KEYS = {
    Meaning.HOLD: "HoldTicket", Meaning.PRINT_AGAIN: "Reprint", Meaning.OUR_MISTAKE: "PutRight",
    Meaning.PROMISE: "GivePromiseSlip", Meaning.CARD_DOWN: "MarkOutage",
    Meaning.SHUT: "MarkShut", Meaning.MANAGER: "RefuseReturn", Meaning.ALL_BACK: "SettleTicket",
    Meaning.WHERE: "SettleTicket", Meaning.PLANS: "TakeInstalment",
}  # fmt: skip


@pytest.fixture
def staffed(window):
    with window.application.desk._file.write() as books:
        for member in (*PEOPLE.values(), TARGET):
            books.staff.add(member)
    return window


@pytest.mark.parametrize("role", ROLES)
def test_the_counters_keys_are_those_the_role_may(staffed, role: str) -> None:
    shown = {row.meaning for row in ACTIONS if role in row.who}
    for meaning, act in KEYS.items():
        assert (meaning in shown) == may_do(role, act), (role, meaning)
    staffed.application.desk.sign_in(PEOPLE[role])
    staffed.counter.changed.emit()
    staffed.idle()
    table = staffed.application.window.actions_table
    for meaning in KEYS:
        assert may_do(role, KEYS[meaning]) or not table.means_something(meaning)


@pytest.mark.parametrize("role", ROLES)
def test_every_cell_sent_from_the_window_is_answered_in_words(staffed, role: str) -> None:
    """A refusal for the role reads as a sentence in the message bar; nothing is booked by it."""
    desk, counter = staffed.application.desk, staffed.counter
    generic = refusal(_Unworded())[0]
    wrong = []
    for name, kind in sorted(acts().items()):
        if may_do(role, name):
            continue
        desk.sign_in(PEOPLE[role])
        counter.say(Saying(""))
        act = made(kind, desk.new_operation())
        counter.work.do(act, lambda _: None, lambda trouble: counter.say(refused_words(trouble)))
        staffed.idle()
        words = staffed.said
        if not words or generic in words:
            wrong.append((name, words))
    desk.sign_in(PEOPLE[AUDITOR])
    assert wrong == []
    assert set(ROLES) >= SELL and len(WHO) > 90


class _Unworded(Exception):
    """A trouble nobody has words for."""
