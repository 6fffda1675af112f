"""Cash that goes into or out of a drawer without a sale: the closed list of where from and to.

Every row names an account of the shop. There is no row for anybody who works here: a drawer that is
short is the shop's loss, and nobody pays it in (PROMISE I18, SE-119).
"""

from __future__ import annotations

from posdesk.ledger.chart import BANK, SAFE, TILL_OVER, loss
from posdesk.values import dataclass
from posdesk.wording import QT_TRANSLATE_NOOP

PAID_IN, PAID_OUT = "paid_in", "paid_out"


@dataclass(frozen=True, slots=True)
class CashMove:
    """One source or purpose. `way` is paid_in or paid_out; no two rows share way and account."""

    code: str
    way: str
    account: str
    cause: str
    name: str


CASH_MOVES = (
    CashMove("in_safe", PAID_IN, SAFE, "staff_act", QT_TRANSLATE_NOOP("CashMove", "From the safe")),
    CashMove(
        "in_bank", PAID_IN, BANK, "staff_act", QT_TRANSLATE_NOOP("CashMove", "Change from the bank")
    ),
    # SE-130: cash of which nobody knows whose it is waits until somebody asks for it.
    CashMove(
        "in_unknown",
        PAID_IN,
        TILL_OVER,
        "unknown",
        QT_TRANSLATE_NOOP("CashMove", "Found, owner not known"),
    ),
    CashMove("out_safe", PAID_OUT, SAFE, "staff_act", QT_TRANSLATE_NOOP("CashMove", "To the safe")),
    CashMove("out_bank", PAID_OUT, BANK, "staff_act", QT_TRANSLATE_NOOP("CashMove", "To the bank")),
    # SE-018, story S12: given at once; the over-count of the same drawer makes it good.
    CashMove(
        "out_change",
        PAID_OUT,
        TILL_OVER,
        "staff_error",
        QT_TRANSLATE_NOOP("CashMove", "Change a customer did not get"),
    ),
    CashMove(
        "out_goodwill", PAID_OUT, "GOODWILL", "policy", QT_TRANSLATE_NOOP("CashMove", "Goodwill")
    ),
    # MONEY 22: what sending the right goods and fetching the wrong ones costs.
    CashMove(
        "out_wrong_item",
        PAID_OUT,
        loss("wrong_item"),
        "staff_error",
        QT_TRANSLATE_NOOP("CashMove", "Postage for goods we sent wrongly"),
    ),
    # SE-016: the note is taken out of the drawer, and the shop bears it.
    CashMove(
        "out_counterfeit",
        PAID_OUT,
        loss("counterfeit"),
        "unknown",
        QT_TRANSLATE_NOOP("CashMove", "A note that is not genuine"),
    ),
)
_BY_CODE = {move.code: move for move in CASH_MOVES}
_BY_ACCOUNT = {(move.way, move.account): move for move in CASH_MOVES}


def cash_move(code: str) -> CashMove:
    """The row of that code; KeyError for one not on the list."""
    return _BY_CODE[code]


def move_between(way: str, account: str) -> CashMove:
    """The row that moves cash that way between a drawer and `account`."""
    return _BY_ACCOUNT[way, account]


def moves(way: str) -> tuple[CashMove, ...]:
    """The sources of paid_in, or the purposes of paid_out, in the order of the list."""
    return tuple(move for move in CASH_MOVES if move.way == way)
