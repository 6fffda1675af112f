"""A till whose card terminal is on a wire: a simulated one, which is told what to do."""

from __future__ import annotations

from posdesk.desk.actions.set_terminal import SetTerminal
from posdesk.people.staff import StaffMember
from posdesk.till.simulated import APPROVES


def by_wire(window):
    """The window, its terminal chosen by a manager."""
    desk = window.application.desk
    clerk = desk.duty.staff
    desk.sign_in(StaffMember("2", "Manager 2", "manager"))
    desk.do(SetTerminal({"kind": "simulated", "way": APPROVES}))
    desk.sign_in(clerk)
    window.counter.cards.begin()
    window.idle()
    assert window.counter.cards.connected
    return window


def terminal(window):
    """The simulated one: its `way` and its acquirer."""
    return window.counter.cards.desk.terminal
