"""The key table of the counter and the table of its actions, both data.

`KEYS` says what every key means in every state: the counter dispatches on it, the sheet of keys
(`?`) shows it, a test sends each key in each state. `ACTIONS` are the QActions; their shortcuts are
found in `KEYS`, so no key is written twice. What is not built yet stands in neither.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from posdesk.wording import QT_TRANSLATE_NOOP
from ui import theme


class KeyState(StrEnum):
    """Where the counter stands when a key is pressed."""

    HOME = "home"  # field empty, nothing on the ticket
    BACK = "back"  # field empty, the current line is coming back
    OUT = "out"  # field empty, the current line is going out
    TYPING = "typing"  # text in the field, or F1 has opened it
    PAY = "pay"  # pay step, no amount typed
    PAY_TYPING = "pay_typing"  # pay step, an amount in the field


class Meaning(StrEnum):
    """What a key asks for. The scanner's burst never passes through here (`ui.scanner`)."""

    OPEN_FIELD = "open_field"  # until Enter or Esc every key is text
    TICKET = "ticket"
    PLANS = "plans"
    ON_PLAN = "on_plan"  # the ticket is paid in parts: a plan is signed
    HOLD = "hold"  # put the ticket on hold, or take up the one on hold
    PRINT_AGAIN = "print_again"
    WHERE = "where"  # where the money goes
    CARD_DOWN = "card_down"  # the card machine is down, or works again
    SHUT = "shut"  # the shop is shut today, or open after all
    PROMISE = "promise"  # a promise on paper: a deposit, goods left with us
    QUOTE = "quote"  # the goods going out as a signed quote
    GIFT = "gift"  # a gift receipt, without prices
    OUR_MISTAKE = "our_mistake"  # a mistake of ours on the open receipt is put right
    OFFER_OWED = "offer_owed"  # an offer forgotten is paid back; points pay, or are added
    MANAGER = "manager"  # a manager: says no to what comes back, or the promise where none is there
    SIGN_OUT = "sign_out"
    SHOW_KEYS = "show_keys"
    ALL_BACK = "all_back"
    UNDO = "undo"
    STEP_BACK = "step_back"  # Esc: one step back, never loses a draft
    TURN = "turn"  # the last scanned line turns round
    MORE = "more"
    LESS = "less"
    DROP = "drop"
    BECOMES = "becomes"  # what becomes of the goods coming back: the next of the list
    DISCOUNT = "discount"  # off the current line, or off the whole ticket
    TAKE_OFF = "take_off"  # off goods that come back: chosen by the customer, or as agreed
    QUEUE = "queue"  # the papers waiting for the printer
    LINE_UP = "line_up"
    LINE_DOWN = "line_down"
    WAY = "way"  # a way in on the home sheet, by its digit
    REASON = "reason"  # the reason of the current line, by its digit
    CASH = "cash"
    CARD = "card"
    GO = "go"  # what the primary button says
    READ = "read"  # read what was typed
    TYPE = "type"  # any other key begins, or goes on, typing


class KeyRow(NamedTuple):
    """In these states this key means this."""

    states: tuple[KeyState, ...]
    key: str
    meaning: Meaning


HOME, BACK, OUT = KeyState.HOME, KeyState.BACK, KeyState.OUT
TYPING, PAY, PAY_TYPING = KeyState.TYPING, KeyState.PAY, KeyState.PAY_TYPING
EVERY = tuple(KeyState)
EMPTY = (HOME, BACK, OUT, PAY)
LINES = (BACK, OUT)
PAYING = (PAY, PAY_TYPING)

KEYS = (
    KeyRow(EVERY, "F1", Meaning.OPEN_FIELD),
    KeyRow(EVERY, "F2", Meaning.TICKET),
    KeyRow(EVERY, "F3", Meaning.PLANS),
    KeyRow(EVERY, "F5", Meaning.HOLD),
    KeyRow(EVERY, "F6", Meaning.PRINT_AGAIN),
    KeyRow(EVERY, "F7", Meaning.WHERE),
    KeyRow((HOME, BACK, OUT), "F8", Meaning.OUR_MISTAKE),
    KeyRow(LINES, "Ctrl+O", Meaning.OFFER_OWED),
    KeyRow((BACK, OUT), "F9", Meaning.MANAGER),
    KeyRow((HOME,), "Ctrl+P", Meaning.PROMISE),
    KeyRow((HOME,), "Ctrl+G", Meaning.GIFT),
    KeyRow((OUT,), "Ctrl+E", Meaning.QUOTE),
    KeyRow(EVERY, "Ctrl+K", Meaning.CARD_DOWN),
    KeyRow((HOME,), "Ctrl+S", Meaning.SHUT),
    KeyRow(EVERY, "F12", Meaning.SIGN_OUT),
    KeyRow(EMPTY, "?", Meaning.SHOW_KEYS),
    KeyRow((HOME, BACK, OUT), "Ctrl+A", Meaning.ALL_BACK),
    KeyRow((HOME, BACK, OUT), "Ctrl+Z", Meaning.UNDO),
    KeyRow(EVERY, "Esc", Meaning.STEP_BACK),
    KeyRow(LINES, "/", Meaning.TURN),
    KeyRow(LINES, "+", Meaning.MORE),
    KeyRow(LINES, "-", Meaning.LESS),
    KeyRow(LINES, "Del", Meaning.DROP),
    KeyRow((OUT,), "%", Meaning.DISCOUNT),
    KeyRow((BACK,), "%", Meaning.TAKE_OFF),
    KeyRow((BACK,), "=", Meaning.BECOMES),
    KeyRow((HOME, BACK, OUT, TYPING), "Up", Meaning.LINE_UP),
    KeyRow((HOME, BACK, OUT, TYPING), "Down", Meaning.LINE_DOWN),
    KeyRow((HOME,), "1", Meaning.WAY),
    KeyRow((HOME,), "2", Meaning.WAY),
    KeyRow((HOME,), "3", Meaning.WAY),
    KeyRow((HOME,), "4", Meaning.WAY),
    KeyRow((HOME,), "5", Meaning.WAY),
    KeyRow((BACK,), "1", Meaning.REASON),
    KeyRow((BACK,), "2", Meaning.REASON),
    KeyRow((BACK,), "3", Meaning.REASON),
    KeyRow((BACK,), "4", Meaning.REASON),
    KeyRow((BACK,), "5", Meaning.REASON),
    KeyRow((BACK,), "6", Meaning.REASON),
    KeyRow((BACK,), "7", Meaning.REASON),
    KeyRow((BACK,), "8", Meaning.REASON),
    KeyRow((BACK,), "9", Meaning.REASON),
    KeyRow(PAYING, "C", Meaning.CASH),
    KeyRow(PAYING, "K", Meaning.CARD),
    KeyRow((PAY,), "P", Meaning.ON_PLAN),
    KeyRow((PAY,), "G", Meaning.GIFT),
    KeyRow((HOME, BACK, OUT, PAY, PAY_TYPING), "Enter", Meaning.GO),
    KeyRow((TYPING,), "Enter", Meaning.READ),
)

_MEANINGS = {(state, row.key): row.meaning for row in KEYS for state in row.states}


def meaning(state: KeyState, key: str) -> Meaning | None:
    """What `key` (a name from `key_name`) means in `state`; None leaves it to the field."""
    found = _MEANINGS.get((state, key))
    if found is None and len(key) == 1:
        return Meaning.TYPE
    return found


def meanings_in(state: KeyState) -> tuple[Meaning, ...]:
    """What keys mean in that state, in the order of the table."""
    return tuple(dict.fromkeys(row.meaning for row in KEYS if state in row.states))


_NAMES = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Delete: "Del",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
}
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def key_name(event: QKeyEvent) -> str:
    """The name a key has in `KEYS`: a sign (letters in capitals), `Enter`, `Ctrl+Z`; else empty."""
    key = Qt.Key(event.key())
    held = event.modifiers() & _COMMANDS
    if held == Qt.KeyboardModifier.ControlModifier and Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return f"Ctrl+{chr(key.value)}"
    if key in _NAMES:
        return _NAMES[key]
    text = event.text()
    if len(text) == 1 and text.isprintable() and held in (_COMMANDS, _NOTHING):
        return text.upper() if len(text.upper()) == 1 else text
    return ""


_NOTHING = Qt.KeyboardModifier.NoModifier
CLERK, SUPERVISOR, MANAGER, OWNER, AUDITOR = "clerk", "supervisor", "manager", "owner", "auditor"
SELLERS = (CLERK, SUPERVISOR, MANAGER, OWNER)
ALL_ROLES = (*SELLERS, AUDITOR)


class ActionRow(NamedTuple):
    """One thing a clerk can do by a key of its own: words, icon, which roles may."""

    meaning: Meaning
    text: str
    icon: str
    who: tuple[str, ...] = SELLERS


ACTIONS = (
    ActionRow(Meaning.OPEN_FIELD, QT_TRANSLATE_NOOP("Actions", "Type"), "search", ALL_ROLES),
    ActionRow(Meaning.TICKET, QT_TRANSLATE_NOOP("Actions", "Ticket"), "receipt-text"),
    ActionRow(Meaning.PLANS, QT_TRANSLATE_NOOP("Actions", "Plans"), "calendar-check"),
    ActionRow(Meaning.HOLD, QT_TRANSLATE_NOOP("Actions", "Tickets on hold"), "pause"),
    ActionRow(Meaning.PRINT_AGAIN, QT_TRANSLATE_NOOP("Actions", "Print again"), "printer"),
    ActionRow(Meaning.WHERE, QT_TRANSLATE_NOOP("Actions", "Where the money goes"), "coins"),
    ActionRow(
        Meaning.OUR_MISTAKE, QT_TRANSLATE_NOOP("Actions", "Our mistake"), "message-square-warning"
    ),
    ActionRow(
        Meaning.OFFER_OWED, QT_TRANSLATE_NOOP("Actions", "A forgotten offer, or points"), "tag"
    ),
    ActionRow(Meaning.MANAGER, QT_TRANSLATE_NOOP("Actions", "Manager"), "user-round"),
    ActionRow(Meaning.QUOTE, QT_TRANSLATE_NOOP("Actions", "Print it as a quote"), "file-text"),
    ActionRow(Meaning.GIFT, QT_TRANSLATE_NOOP("Actions", "Gift receipt"), "gift"),
    ActionRow(Meaning.PROMISE, QT_TRANSLATE_NOOP("Actions", "Promise slip"), "heart"),
    ActionRow(
        Meaning.CARD_DOWN,
        QT_TRANSLATE_NOOP("Actions", "Card machine down, or works again"),
        "credit-card",
    ),
    ActionRow(Meaning.SHUT, QT_TRANSLATE_NOOP("Actions", "Shop shut today, or open"), "store"),
    ActionRow(Meaning.SIGN_OUT, QT_TRANSLATE_NOOP("Actions", "Sign out"), "log-out", ALL_ROLES),
    ActionRow(Meaning.ALL_BACK, QT_TRANSLATE_NOOP("Actions", "All lines come back"), "rotate-ccw"),
    ActionRow(Meaning.UNDO, QT_TRANSLATE_NOOP("Actions", "Undo"), "undo-2"),
)

# Words of the sheet of keys for what has no QAction.
KEY_WORDS = {
    Meaning.SHOW_KEYS: QT_TRANSLATE_NOOP("Actions", "Keys"),
    Meaning.STEP_BACK: QT_TRANSLATE_NOOP("Actions", "One step back, nothing is lost"),
    Meaning.TURN: QT_TRANSLATE_NOOP("Actions", "Turn the last scanned line round"),
    Meaning.MORE: QT_TRANSLATE_NOOP("Actions", "One more of this line"),
    Meaning.LESS: QT_TRANSLATE_NOOP("Actions", "One fewer of this line"),
    Meaning.DROP: QT_TRANSLATE_NOOP("Actions", "Take this line off the ticket"),
    Meaning.BECOMES: QT_TRANSLATE_NOOP("Actions", "What becomes of these goods: the next"),
    Meaning.DISCOUNT: QT_TRANSLATE_NOOP("Actions", "Discount on this line or the ticket"),
    Meaning.TAKE_OFF: QT_TRANSLATE_NOOP("Actions", "Something the customer chose, or as agreed"),
    Meaning.QUEUE: QT_TRANSLATE_NOOP("Actions", "Papers waiting for the printer"),
    Meaning.LINE_UP: QT_TRANSLATE_NOOP("Actions", "The line above"),
    Meaning.LINE_DOWN: QT_TRANSLATE_NOOP("Actions", "The line below"),
    Meaning.WAY: QT_TRANSLATE_NOOP("Actions", "What the customer has with them"),
    Meaning.REASON: QT_TRANSLATE_NOOP("Actions", "Why this line comes back"),
    Meaning.CASH: QT_TRANSLATE_NOOP("Actions", "Pay in cash"),
    Meaning.CARD: QT_TRANSLATE_NOOP("Actions", "Pay by card"),
    Meaning.ON_PLAN: QT_TRANSLATE_NOOP("Actions", "Pay in parts: sign a plan"),
    Meaning.GO: QT_TRANSLATE_NOOP("Actions", "Do what the large button says"),
    Meaning.READ: QT_TRANSLATE_NOOP("Actions", "Look up what was typed"),
    Meaning.TYPE: QT_TRANSLATE_NOOP("Actions", "Any other key begins typing"),
}


def words(of: Meaning) -> str:
    """The words for a meaning in the language of the screen."""
    named = {row.meaning: row.text for row in ACTIONS} | KEY_WORDS
    return QCoreApplication.translate("Actions", named[of])


def keys_of(of: Meaning) -> tuple[str, ...]:
    """The keys that ask for it, in the order of the table."""
    return tuple(dict.fromkeys(row.key for row in KEYS if row.meaning is of))


def can_be_shortcut(key: str) -> bool:
    """True for keys a QAction may own; signs, digits, Enter and Esc belong to the scan field."""
    return key.startswith("Ctrl+") or (key[0] == "F" and key[1:].isdigit())


class Actions(QObject):
    """The QActions of one window. `fired(str)` tells the meaning, once a press."""

    fired = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[Meaning, QAction] = {}
        for row in ACTIONS:
            action = QAction(theme.icon(row.icon), words(row.meaning), window)
            keys = [QKeySequence(key) for key in keys_of(row.meaning) if can_be_shortcut(key)]
            action.setShortcuts(keys)
            action.setAutoRepeat(False)
            action.setObjectName(row.meaning.value)
            action.triggered.connect(self._tell)
            window.addAction(action)
            self._actions[row.meaning] = action
        self.allow((), CLERK)

    def __getitem__(self, of: Meaning) -> QAction:
        """The action of a meaning."""
        return self._actions[of]

    def allow(self, meanings: Collection[Meaning], role: str) -> None:
        """Show and enable just these, and of these only what the role may do.

        Typing (F1) and signing out are always there. A key that means nothing now does nothing.
        """
        always = (Meaning.OPEN_FIELD, Meaning.SIGN_OUT)
        for row in ACTIONS:
            on = role in row.who and (row.meaning in meanings or row.meaning in always)
            self._actions[row.meaning].setEnabled(on)
            self._actions[row.meaning].setVisible(on)

    def means_something(self, of: Meaning) -> bool:
        """False for an action that is switched off now; signs and digits are never."""
        return of not in self._actions or self._actions[of].isEnabled()

    def _tell(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.fired.emit(action.objectName())
