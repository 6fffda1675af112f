"""Every key in every state: what it does is written down, and a change of it is a visible diff.

Six states of the key table, and a scanner's burst in each. One line a key: the page shown, the
ticket, the pay step, what is asked, what stands in the field, what was said.
"""

from __future__ import annotations

from pathlib import Path

from counter_shop import KETTLE, MUG
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog

from posdesk.ticket.ticket import Ticket
from ui.actions import KEYS, KeyState

GOLDEN = Path(__file__).parent / "golden" / "keys.txt"
ORDINARY = ("a", "0", "*", ".", " ")
NOT_PRESSED = ("F12",)  # signs out: its own test


def put_into(window, state: KeyState, number: str) -> None:
    """Bring the counter into that state by what a clerk would do."""
    counter, field = window.counter, window.application.window.field
    counter.asking = None
    counter.leave_pay_step()
    counter._history = []
    counter.last = None
    counter._show(Ticket(""))
    field.empty()
    if state is KeyState.BACK:
        window.scan(window.token(number))
        window.scan(MUG)
    elif state in (KeyState.OUT, KeyState.PAY, KeyState.PAY_TYPING):
        window.scan(KETTLE)
    if state in (KeyState.PAY, KeyState.PAY_TYPING):
        window.key("Enter")
    if state is KeyState.PAY_TYPING:
        window.type("50")
    if state is KeyState.TYPING:
        window.type("mu")
    window.application.window.message.say("")
    assert counter.key_state(field.typing) is state


def told(window) -> str:
    """What the counter shows, in one line."""
    counter = window.counter
    ticket = counter.ticket
    back = " ".join(
        f"back:{tick.line_no}x{tick.quantity}/{tick.reason}"
        for draft in ticket.returns
        for tick in draft.ticks
    )
    receipts = " receipt" * len(ticket.returns)
    out = " ".join(f"out:{line.sku}x{line.quantity}" for line in ticket.basket.lines)
    asked = type(counter.asking).__name__ if counter.asking else ""
    last = f"booked {counter.last.net}" if counter.last else ""
    parts = (
        window.page,
        f"{receipts.strip()} {back} {out}".strip(),
        "paying" if counter.payment else "",
        f"asks {asked}" if asked else "",
        f"field '{window.application.window.field.text()}'",
        last,
        window.said,
    )
    return " | ".join(part for part in parts if part).replace(counter_number(window), "S1-N")


def counter_number(window) -> str:
    return window.number


def test_every_key_in_every_state_does_what_is_written(window) -> None:
    window.application.screen.ahead.pause.setInterval(
        1_000_000
    )  # no look ahead while keys are sent
    window.number = window.sell(MUG, KETTLE)
    keys = [key for key in dict.fromkeys(row.key for row in KEYS) if key not in NOT_PRESSED]
    lines = []
    for state in KeyState:
        for key in (*keys, *ORDINARY):
            number = window.number
            if state is KeyState.BACK and window.counter.home is None:
                raise AssertionError
            put_into(window, state, number)
            window.hand.key(key)
            window.idle()
            close_chooser(window)
            lines.append(f"{state:<10} {key:<6} {told(window)}")
            undo_booking(window)
        put_into(window, state, window.number)
        window.scan(KETTLE)
        lines.append(f"{state:<10} scan   {told(window)}")
    text = "\n".join(line.rstrip() for line in lines) + "\n"
    if not GOLDEN.exists():
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")


def close_chooser(window) -> None:
    """The way in by a picture opens a file chooser; it is noted and closed."""
    chooser = window.application.window.findChild(QFileDialog)
    if chooser is not None:
        window.application.window.message.say("a file chooser opens")
        chooser.reject()
        chooser.deleteLater()
        QCoreApplication.sendPostedEvents(chooser, QEvent.Type.DeferredDelete)
        window.application.window.activateWindow()
        window.application.window.field.setFocus()


def undo_booking(window) -> None:
    """A key that booked something: the next state begins from a fresh receipt."""
    if window.counter.last is not None:
        window.counter.last = None
        window.counter._show(Ticket(""))
        window.number = window.sell(MUG, KETTLE)
