"""What stands on a receipt of a change of mind: fees, goods kept out, goods worn beyond trying."""

from __future__ import annotations

from dataclasses import replace

from posdesk.catalogue.terms import FEE_AMOUNT, FEE_PERCENT, KEPT_OUT, Term
from posdesk.desk import settling_choice
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.actions.set_return_days import SetReturnDays
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.deductions import taken_off
from posdesk.people.staff import CLERK, MANAGER
from posdesk.sales.taken import TERM, Taken
from posdesk.scenarios import hands
from posdesk.scenarios.house import PEOPLE
from posdesk.scenarios.outcomes import Unmet, check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage
from posdesk.ticket.ticket import Ticket


@sentence("the rules of returns hang where customers see them before they pay")
def rules_hang(stage: Stage) -> None:
    """A manager says so in the settings: without it no term counts."""
    rules(stage)


def rules(stage: Stage, *, worn: bool = False) -> None:
    """The rules of returns hang there, and what they say of worn goods; by a manager."""
    shop = stage.desk.station().shop
    stage.put_on_duty(MANAGER)
    policy = replace(shop.policy, posted=True, worn=worn)
    stage.do(SetReturnDays(stage.desk.new_operation(), shop.return_days, policy))
    stage.put_on_duty(CLERK)


def terms_of(stage: Stage, words: str) -> tuple[Term, ...]:
    """`10 % restocking`, `15.00 restocking`, or a class of goods: `custom_made`."""
    if not words:
        return ()
    if words in KEPT_OUT:
        return (Term(words),)
    figure, *rest = words.split()
    if rest == ["%", "restocking"]:
        return (Term(FEE_PERCENT, int(figure) * 100),)
    if rest == ["restocking"]:
        return (Term(FEE_AMOUNT, stage.minor(figure)),)
    raise Unmet(f"no term is called {words}")


@sentence("receipt {paper} says {words}")
def receipt_says(stage: Stage, paper: str, words: str) -> None:
    """Among the words printed on it."""
    told = words.strip('"')
    check(told in " ".join(stage.paper(paper).text.split()), f"it does not say {told}")


@sentence("receipt {paper} does not say {words}")
def receipt_says_not(stage: Stage, paper: str, words: str) -> None:
    """Nowhere on it."""
    told = words.strip('"')
    check(told not in " ".join(stage.paper(paper).text.split()), f"it says {told}")


@sentence(
    "the shop's rules, which hang where customers see them, take less for goods worn beyond trying"
)
def rules_worn(stage: Stage) -> None:
    """Off unless a manager says so; it counts where the law allows it, for goods that are sent."""
    rules(stage, worn=True)


@sentence(
    "line {number} of receipt {paper} comes back worn, and the {role} who saw {words} takes off "
    "{amount}", agreed=True,
)  # fmt: skip
def comes_back_worn(
    stage: Stage, number: str, paper: str, role: str, words: str, amount: str
) -> None:
    """All of that line, for a change of mind; what was seen and its photo are written down."""
    stage.at_work()
    held, line = stage.paper(paper), int(number)
    with stage.read() as books:
        standing = books.sales.standing(held.number)
    assert standing is not None, held.number
    ticket = Ticket(stage.desk.new_operation()).with_receipt(standing)
    ticket = ticket.ticking(0, line, standing.left(line)).reasoned(1)
    taken = Taken(held.number, TERM, line, words.strip('"'), PEOPLE[role].code)
    ticket = taken_off(ticket, taken, stage.minor(amount), "Worn beyond trying")
    stage.notes.pop(hands.RIGHTED, None)
    net = settling_choice.settled(ticket, stage.desk.station()).net
    with stage.trying():
        stage.notes["last_back"] = stage.do(SettleTicket(ticket, None, net))


@sentence("{words} asks {amount} for one of line {number} of receipt {paper}")
def asks_less(stage: Stage, words: str, amount: str, number: str, paper: str) -> None:
    """The customer saw it for less and asks for the difference, within the shop's days."""
    stage.at_work()
    act = PutRight(
        stage.desk.new_operation(), stage.paper(paper).number, "price_match",
        stage.minor(amount), int(number), where=words.strip('"'),
    )  # fmt: skip
    with stage.trying():
        stage.notes[hands.RIGHTED] = stage.do(act)
