"""The drawer: counted and closed, cash taken out and paid in, and what landed on which account."""

from __future__ import annotations

from posdesk.desk.actions.close_shift import CloseShift
from posdesk.desk.actions.count_drawer import CountDrawer, Counted
from posdesk.desk.actions.move_cash import MoveCash
from posdesk.scenarios import hands
from posdesk.scenarios.house import PEOPLE
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage
from posdesk.scenarios.steps.customers import give_credit, sheet_of
from posdesk.till.cash_moves import CASH_MOVES, PAID_IN
from posdesk.till.drawer_count import DrawerCount

_OVER = "SUSPENSE:till_over"
COUNTED = "counted at once"


@sentence(
    "the shift at T1 is closed on {day} with {amount} too little in the drawer",
)
def closed_short(stage: Stage, day: str, amount: str) -> None:
    """Counted so much under what the books expect, and closed."""
    _close(stage, day, -stage.minor(amount))


@sentence("the shift at T1 is closed on {day} with {amount} too much in the drawer")
def closed_over(stage: Stage, day: str, amount: str) -> None:
    """Counted so much over what the books expect, and closed."""
    _close(stage, day, stage.minor(amount))
    stage.notes["over"] = -stage.balance(_OVER)


def _close(stage: Stage, day: str, more: int) -> None:
    stage.today(stage.day(day))
    stage.at_work()
    desk = stage.desk
    count = DrawerCount(other=expected(stage) + more)
    counted = stage.do(CountDrawer(desk.new_operation(), count, on_paper=False))
    stage.do(CloseShift(desk.new_operation(), count, counted.expected))


@sentence("the drawer is counted at once, with {amount} too much in it")
def counted_at_once(stage: Stage, amount: str) -> None:
    """A spot count between two customers, with what the books expect, on paper; the shift goes
    on, and nothing is booked by it."""
    stage.at_work()
    count = DrawerCount(other=expected(stage) + stage.minor(amount))
    stage.notes[COUNTED] = stage.do(CountDrawer(stage.desk.new_operation(), count))


@sentence("the count says {amount} more than the books expect")
def count_says(stage: Stage, amount: str) -> None:
    """What was counted beside what should be there."""
    counted: Counted = stage.notes[COUNTED]
    over = counted.difference
    check(over == stage.minor(amount), f"it says {stage.shown(over)} more")
    check(bool(counted.paper), "no paper was printed")


def expected(stage: Stage) -> int:
    """What the books expect in the drawer of T1, minor units."""
    with stage.read() as books:
        shift = books.shifts.current(1)
        assert shift is not None
        return books.shifts.expected_in_drawer(shift)


@sentence("{amount} is taken out of the drawer because a note is not genuine")
def counterfeit(stage: Stage, amount: str) -> None:
    """The shop bears it."""
    stage.at_work()
    stage.do(MoveCash(stage.desk.new_operation(), "out_counterfeit", stage.minor(amount)))


@sentence("{amount} of which nobody knows the owner is paid in")
def paid_in_unknown(stage: Stage, amount: str) -> None:
    """Found cash, into the drawer."""
    stage.at_work()
    stage.do(MoveCash(stage.desk.new_operation(), "in_unknown", stage.minor(amount)))
    stage.notes["over"] = -stage.balance(_OVER)


@sentence("{amount} that came from {name} is paid in")
def paid_in_from(stage: Stage, amount: str, name: str) -> None:
    """A customer's cash without a contract becomes her credit."""
    give_credit(stage, name, stage.minor(amount))


@sentence("{amount} is shown as to be given back to {name}")
def shown_for_refund(stage: Stage, amount: str, name: str) -> None:
    """On her page, as what we owe her."""
    credit = sheet_of(stage, name).credit
    check(credit == stage.minor(amount), f"{stage.shown(credit)} is shown")


@sentence("{amount} of change is missing on receipt {paper}")
def change_missing(stage: Stage, amount: str, paper: str) -> None:
    """The customer says so and is given it at once."""
    hands.put_right(stage, stage.paper(paper).number, "change_short", amount=stage.minor(amount))


@sentence("{amount} is booked to {account}")
def booked(stage: Stage, amount: str, account: str) -> None:
    """So much more stands on that account than the file has stated so far; it is stated by this."""
    account = stage.account(account)
    more = stage.balance(account) - stage.stated[account]
    check(more == stage.minor(amount), f"{stage.shown(more)} is booked to {account}")
    stage.stated[account] += more


@sentence("{amount} is taken from SUSPENSE:till_over")
def taken_from_over(stage: Stage, amount: str) -> None:
    """What a drawer had too much has gone to whom it belonged to."""
    taken = stage.notes.get("over", 0) + stage.balance(_OVER)
    check(taken == stage.minor(amount), f"{stage.shown(taken)} was taken from it")


@sentence("{account} holds {amount}")
def holds(stage: Stage, account: str, amount: str) -> None:
    """The account's balance, whichever side it is on."""
    minor = abs(stage.balance(stage.account(account)))
    check(minor == stage.minor(amount), f"{account} holds {stage.shown(minor)}")


@sentence("no source of paid-in cash is a person who works here")
def no_staff_source(stage: Stage) -> None:
    """The closed list of sources names accounts of the shop and customers only."""
    words = {member.role for member in PEOPLE.values()} | {"staff", "employee", "wage", "tip"}
    found = [
        move.code
        for move in CASH_MOVES
        if move.way == PAID_IN and words & set(move.code.split("_"))
    ]
    check(not found, f"there is a source {', '.join(found)}")


@sentence("no account is of a person who works here")
def no_staff_account(stage: Stage) -> None:
    """Neither the chart of accounts nor any account in use."""
    from posdesk.ledger.chart import KINDS

    words = ("STAFF", "WAGE", "CLERK", "EMPLOYEE", "TIP")
    codes = [kind.code for kind in KINDS] + list(stage.balances())
    found = [code for code in codes if code.startswith(words)]
    check(not found, f"there is an account {', '.join(found)}")
