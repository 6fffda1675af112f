"""Plans reckoned, changed, ended; attempts to worsen them; what a bank takes back."""

from __future__ import annotations

import random

from posdesk.desk.actions.bank_took_back import BankTookBack
from posdesk.desk.actions.change_plan import ChangePlan
from posdesk.desk.actions.hand_over_goods import HandOverGoods
from posdesk.desk.actions.sign_plan import SignPlan
from posdesk.errors import RuleZ
from posdesk.instalments.schedule import MONTH, Due, schedule
from posdesk.ledger.chart import receivable
from posdesk.people.staff import OWNER
from posdesk.sales.basket import Basket, BasketLine
from posdesk.scenarios import hands
from posdesk.scenarios.closed_list import named_so
from posdesk.scenarios.crafted import CraftedEntry, CraftedPayment
from posdesk.scenarios.house import PEOPLE
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage
from posdesk.scenarios.steps.counter import shown, take_back
from posdesk.ticket.ticket import Ticket

_FEES = ("fee", "surcharge", "penalty", "insurance", "admin")


@sentence("a schedule of {amount} in {number} {every} parts from {day} is made")
def schedule_made(stage: Stage, amount: str, number: str, every: str, day: str) -> None:
    """Reckoned as for a plan, not signed."""
    from posdesk.instalments.schedule import schedule

    how = {"monthly": "month", "fortnightly": "fortnight", "weekly": "week"}[every]
    made = schedule(stage.minor(amount), int(number), stage.day(day), how)
    stage.notes["parts"] = tuple(due.amount for due in made)


@sentence("its parts are {amount}, {second} and {third}")
def parts_are(stage: Stage, amount: str, second: str, third: str) -> None:
    """The parts of the schedule just made, in their order."""
    wanted = tuple(stage.minor(each) for each in (amount, second, third))
    made = stage.notes["parts"]
    check(made == wanted, f"they are {', '.join(stage.shown(each) for each in made)}")


@sentence(
    "{number} schedules of {amount} to {second} in {count} to {third} parts each make their whole"
)
def whole_each(stage: Stage, number: str, amount: str, second: str, count: str, third: str) -> None:
    """Drawn by lot; the sum of the parts is the price, and no part is above a later one."""
    from posdesk.instalments.schedule import parts

    dice = random.Random(34)
    for _ in range(int(number.replace(",", ""))):
        pieces = dice.randint(max(2, int(count)), int(third))
        total = dice.randint(max(stage.minor(amount), pieces), stage.minor(second))
        made = parts(total, pieces)
        check(sum(made) == total, f"{pieces} parts of {stage.shown(total)} make {sum(made)}")
        check(list(made) == sorted(made), f"the first parts of {stage.shown(total)} are larger")


@sentence("somebody tries to replace plan {plan} by one of {amount} for the same goods")
def replaces(stage: Stage, plan: str, amount: str) -> None:
    """Cancelled, and signed anew for more."""
    old = hands.sheet(stage, plan).plan
    take_back(stage, plan)
    minor, today = stage.minor(amount), stage.clock.at.day
    line = BasketLine("", old.sale.lines[0].text, 1, minor * 1000, old.sale.lines[0].tax_code)
    ticket = Ticket(stage.desk.new_operation(), Basket((line,)))
    dues = schedule(minor, len(old.dues), today, MONTH)
    with stage.trying():
        stage.do(SignPlan(ticket, old.customer, minor, dues, MONTH, confirmed="ink"))


@sentence(
    "somebody tries to change part {number} of plan {plan} to {amount} and part {count} to "
    "{second} without asking {name}"
)  # fmt: skip
def changes_parts(
    stage: Stage, number: str, plan: str, amount: str, count: str, second: str, name: str
) -> None:
    """A change for the worse without the customer's own confirmation."""
    standing = hands.sheet(stage, plan)
    dues = list(standing.dues)
    for no, said in ((number, amount), (count, second)):
        dues[int(no) - 1] = Due(dues[int(no) - 1].day, stage.minor(said))
    paid = len(standing.dues) - len(standing.open_dues)
    with stage.trying():
        stage.do(_agreed_dues(stage, plan, tuple(dues[paid:])))


@sentence("somebody tries to add {words} of {amount} to plan {plan}")
def adds_fee(stage: Stage, words: str, amount: str, plan: str) -> None:
    """A fee, by every way there is to add something to a plan: as goods she did not sign for, by an
    entry of one's own. No command is for one."""
    fees = [f"{name} ({word})" for word in _FEES for name in named_so(word)]
    check(not fees, f"there is {', '.join(fees)}")
    minor, standing = stage.minor(amount), hands.sheet(stage, plan)
    line = BasketLine(
        "", words.strip('"'), 1, minor * 1000, stage.desk.station().taxes.rates[0].code
    )
    with stage.trying():
        stage.do(
            ChangePlan(
                stage.desk.new_operation(), standing.plan.number, "added", standing.balance,
                goods=Basket((line,)),
            )
        )  # fmt: skip
    check(isinstance(stage.refused, RuleZ), f"as goods it was answered by {stage.refused}")
    legs = ((receivable(standing.plan.customer), minor), ("SALES", -minor))
    with stage.trying():
        stage.do(CraftedEntry(stage.desk.new_operation(), legs, "agreed_term"))
    stage.notes["tried"] = (legs, "agreed_term")


@sentence("somebody tries to credit plan {plan} with {amount} of {second} that {name} hands over")
def credits_less(stage: Stage, plan: str, amount: str, second: str, name: str) -> None:
    """The rest of her money would go elsewhere: to a service rung with it."""
    with stage.trying():
        stage.do(
            CraftedPayment(
                stage.desk.new_operation(), hands.number_of(stage, plan), stage.minor(second),
                stage.minor(amount),
            )
        )  # fmt: skip


def _agreed_dues(stage: Stage, plan: str, dues: tuple[Due, ...]) -> ChangePlan:
    number, balance = hands.number_of(stage, plan), hands.sheet(stage, plan).balance
    return ChangePlan(stage.desk.new_operation(), number, "agreed", balance, dues=dues)


@sentence("somebody tries to make all of plan {plan} due at once")
def all_due(stage: Stage, plan: str) -> None:
    """Every part of it due today, without asking her."""
    balance = hands.sheet(stage, plan).balance
    dues = (Due(stage.clock.at.day, balance),)
    with stage.trying():
        stage.do(_agreed_dues(stage, plan, dues))


@sentence("the shop sets {number} % interest for plans")
def interest(stage: Stage, number: str) -> None:
    """There is no such setting; the Then looks."""


@sentence(
    "{name} signs that {words} of {amount} is added to plan {plan}, from {second} to {third}",
    agreed=True,
)
def adds_goods(
    stage: Stage, name: str, words: str, amount: str, plan: str, second: str, third: str
) -> None:
    """More goods, with both figures on the page she signs."""
    before = stage.minor(second)
    rates = stage.desk.station().taxes.rates
    line = BasketLine("", words.strip('"'), 1, stage.minor(amount) * 1000, rates[0].code)
    action = ChangePlan(
        stage.desk.new_operation(), hands.number_of(stage, plan), "added", before,
        goods=Basket((line,)), confirmed="ink",
    )  # fmt: skip
    changed = stage.do(action)
    check(changed.balance == stage.minor(third), f"it is {stage.shown(changed.balance)} now")


@sentence("it is found that plan {plan} was meant to cost {amount}")
def meant_to_cost(stage: Stage, plan: str, amount: str) -> None:
    """A price mistyped at the signing: what is missing is the shop's."""
    less = stage.minor(amount) - hands.sheet(stage, plan).plan.price
    hands.put_right(stage, hands.number_of(stage, plan), "undercharge", amount=less)


@sentence("{name} may cancel plan {plan} at no cost")
def may_cancel(stage: Stage, name: str, plan: str) -> None:
    """Everything paid would come back to her, nothing would be owed, and no line stays behind."""
    with stage.read() as books:
        goods = books.sales.standing(hands.number_of(stage, plan))
    assert goods is not None, plan
    found = shown(stage, Ticket(stage.desk.new_operation()).with_receipt(goods).all_back())
    standing = hands.sheet(stage, plan)
    off = sum(coming.off_owed for coming in found.coming)
    check(off == standing.balance, f"{stage.shown(standing.balance - off)} would stay owed")
    check(-found.net == standing.paid, f"{stage.shown(-found.net)} of it would come back")


@sentence("{amount} of plan {plan} is forgiven")
def forgiven(stage: Stage, amount: str, plan: str) -> None:
    """In the customer's favour, at the shop's cost."""
    number = hands.number_of(stage, plan)
    hands.put_right(stage, number, "mispost", amount=stage.minor(amount))


@sentence("the goods of plan {plan} are handed over")
def hands_over(stage: Stage, plan: str) -> None:
    """A layaway is picked up."""
    stage.do(HandOverGoods(stage.desk.new_operation(), hands.number_of(stage, plan)))


@sentence("the goods of plan {plan} are with {name}")
def goods_with(stage: Stage, plan: str, name: str) -> None:
    """The plan says that they were handed over."""
    check(hands.sheet(stage, plan).released, f"the goods are not with {name}")


@sentence("somebody enters a cash refund of {amount} on plan {plan} while {name} is away")
def refund_without_her(stage: Stage, amount: str, plan: str, name: str) -> None:
    """Money paid back on paper, without her confirmation."""
    paid = [paper for paper, on in stage.notes.items() if on == plan and paper in stage.papers]
    with stage.trying():
        hands.put_right(stage, stage.paper(paid[-1]).number, "keypad", amount=stage.minor(amount))


@sentence("{amount} too much was taken by receipt {paper}", agreed=True)
def too_much_taken(stage: Stage, amount: str, paper: str) -> None:
    """A slip of the keypad, put right; she confirms what she is given back."""
    hands.put_right(
        stage, stage.paper(paper).number, "keypad", amount=stage.minor(amount), confirmed="ink"
    )


@sentence("{amount} goes back to {name} by card on the same day")
def back_same_day(stage: Stage, amount: str, name: str) -> None:
    """Sent to the card on the day it was found."""
    legs = stage.notes[hands.RIGHTED].legs
    back = sum(minor for kind, minor in legs if kind == "card")
    check(back == stage.minor(amount), f"{stage.shown(back)} goes back by card")


@sentence(
    "the bank takes back the payment of receipt {paper} with reference {words}, seen by the "
    "{role} and the owner",
    agreed=True,
)
def bank_takes_back(stage: Stage, paper: str, words: str, role: str) -> None:
    """A payment subject to clearing that the customer's bank did not pay; two people saw it."""
    with stage.trying():
        stage.put_on_duty(role)
        action = BankTookBack(
            stage.desk.new_operation(), stage.paper(paper).number, words.strip('"'), PEOPLE[OWNER]
        )
        stage.do(action)


@sentence(
    "the bank takes back the payment of receipt {paper} with reference {words}, seen by the {role}",
)
def bank_takes_back_alone(stage: Stage, paper: str, words: str, role: str) -> None:
    """The same, and one person alone says so."""
    with stage.trying():
        stage.put_on_duty(role)
        action = BankTookBack(
            stage.desk.new_operation(), stage.paper(paper).number, words.strip('"'), None
        )
        stage.do(action)
