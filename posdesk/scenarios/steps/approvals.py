"""A second person, nobody there, a no and what a customer confirmed."""

from __future__ import annotations

from dataclasses import replace

from posdesk.approvals.approval import PIN, ApprovalWanted
from posdesk.approvals.limits import PROMISE_AT_MS
from posdesk.desk.actions.add_staff import AddStaff
from posdesk.desk.actions.ask_approval import AskApproval
from posdesk.desk.actions.confirm_reason import ConfirmReason
from posdesk.desk.actions.credit_everyone import CreditEveryone
from posdesk.desk.actions.give_approval import GiveApproval
from posdesk.desk.actions.promise_refund import PromiseRefund
from posdesk.desk.actions.refuse_return import RefuseReturn
from posdesk.desk.actions.settle_ticket import Settled, SettleTicket
from posdesk.desk.deductions import taken_off
from posdesk.desk.lookups.may_refuse import AskMayRefuse
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.scan import AskScan
from posdesk.errors import Refusal
from posdesk.ledger.evidence import INK
from posdesk.people.staff import CLERK, MANAGER, OWNER, StaffMember
from posdesk.returns.reasons import REASONS
from posdesk.returns.standing import Standing
from posdesk.sales.payment import Payment
from posdesk.sales.taken import Taken
from posdesk.scenarios.house import PEOPLE
from posdesk.scenarios.outcomes import Unmet, check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Rows, Stage
from posdesk.scenarios.steps.counter import LAST_BACK, shown, ticket_of
from posdesk.ticket.ticket import Ticket

_MINUTE_MS = 60_000


@sentence("all of receipt {paper} comes back and the {role} says yes to it", agreed=True)
def comes_back_with_yes(stage: Stage, paper: str, role: str) -> None:
    """Above the clerk's limit; the second person proves herself in place."""
    ticket, ask = _asked(stage, paper)
    stage.do(GiveApproval(stage.desk.new_operation(), ask, PEOPLE[role], PIN))
    stage.notes[LAST_BACK] = _settled(stage, ticket, ask)


@sentence("all of receipt {paper} comes back and nobody comes for {number} minutes", agreed=True)
def nobody_comes(stage: Stage, paper: str, number: str) -> None:
    """Served by one person, or promised in writing, by what the till lets the clerk do."""
    ticket, ask = _asked(stage, paper)
    stage.clock.at = stage.clock.at.after(ms=int(number) * _MINUTE_MS)
    try:
        stage.notes[LAST_BACK] = _settled(stage, ticket, ask)
    except ApprovalWanted:
        check(int(number) * _MINUTE_MS >= PROMISE_AT_MS, "the promise is not due yet")
        stage.do(PromiseRefund(ask))


@sentence("all of receipt {paper} comes back and the second person is {phrase}")
def second_person_is(stage: Stage, paper: str, phrase: str) -> None:
    """The asker again, the asker with another PIN, or somebody whom the asker added today."""
    _, ask = _asked(stage, paper)
    clerk = stage.desk.duty.staff
    assert clerk is not None
    other = clerk
    if phrase == "the clerk with another PIN":
        other = replace(clerk, pin_hash="another")
    elif phrase == "somebody the owner added today":
        other, ask = _added_today(stage, paper)
    elif phrase != "the clerk again":
        raise Unmet(f"nobody knows who {phrase} is")
    with stage.trying():
        stage.do(GiveApproval(stage.desk.new_operation(), ask, other, PIN))


def _added_today(stage: Stage, paper: str) -> tuple[StaffMember, str]:
    """The owner adds a supervisor, and asks for a second person herself."""
    stage.put_on_duty(OWNER)
    made = stage.do(AddStaff(stage.desk.new_operation(), "New", MANAGER, "a hash")).code
    ask = stage.desk.new_operation()
    stage.do(AskApproval(ask, "give_back/wished", stage.paper(paper).number, 39_900))
    return StaffMember(made, "New", MANAGER), ask


@sentence("a manager is to look at {amount} that was served alone")
def to_look_at(stage: Stage, amount: str) -> None:
    """It is on the page of what is looked at later."""
    with stage.read() as books:
        found = [each.amount for each in books.approvals.not_seen()]
    check(stage.minor(amount) in found, f"to look at: {found}")


@sentence("{name} confirms that line {number} of receipt {paper} is {cause}")
def confirms(stage: Stage, name: str, number: str, paper: str, cause: str) -> None:
    """By her own signature, before anything is booked."""
    sale = stage.paper(paper).number
    stage.do(ConfirmReason(stage.desk.new_operation(), sale, int(number), cause, INK))


@sentence("all of receipt {paper} comes back as {cause}", agreed=True)
def comes_back_as(stage: Stage, paper: str, cause: str) -> None:
    """For that reason, as the clerk keys it."""
    ticket = _coming(stage, paper, cause)
    stage.notes[LAST_BACK] = _settled(stage, ticket, "")


@sentence("it came back as {cause}")
def came_back_as(stage: Stage, cause: str) -> None:
    """The reason on the last slip's lines."""
    settled: Settled | None = stage.notes.get(LAST_BACK)
    if settled is None:
        raise Unmet("nothing came back")
    with stage.read() as books:
        slips = [books.returns.get(number) for number in settled.returns]
    told = {line.reason for slip in slips if slip for line in slip.lines}
    check(told == {cause}, f"it came back as {', '.join(sorted(told))}")


@sentence("all of receipt {paper} comes back as {cause} with {amount} taken off for its packaging")
def packaging(stage: Stage, paper: str, cause: str, amount: str) -> None:
    """The clerk takes it off, and the customer even signs."""
    number = stage.paper(paper).number
    less = Taken(number), stage.minor(amount), "Packaging"
    ticket = taken_off(_coming(stage, paper, cause), *less)
    act = SettleTicket(ticket, None, shown(stage, ticket).net, confirmed=INK)
    with stage.trying():
        stage.do(act)


@sentence("no reason of the list says no to receipt {paper} as {cause}")
def no_reason(stage: Stage, paper: str, cause: str) -> None:
    """The panel of the second person offers none."""
    standing = _standing(stage, paper)
    why = tuple((line.no, cause) for line in standing.sale.lines)
    found = stage.desk.ask(AskMayRefuse(standing.sale.number, why)).grounds
    check(not found, f"it may be refused: {', '.join(each.code for each in found)}")


@sentence("the manager says no to receipt {paper} because of {cause}")
def manager_says_no(stage: Stage, paper: str, cause: str) -> None:
    """The clerk asks, the manager alone says it."""
    with stage.trying():
        _say_no(stage, paper, cause, "", None)


@sentence("the manager and the owner say no to receipt {paper} because of {cause}, having seen "
          "{words}")  # fmt: skip
def two_say_no(stage: Stage, paper: str, cause: str, words: str) -> None:
    """Two people, and what they saw in words."""
    with stage.trying():
        _say_no(stage, paper, cause, words.strip('"'), PEOPLE[OWNER])


@sentence("the manager says no to receipt {paper} because of {cause}, slip {plan}")
def manager_says_no_with_slip(stage: Stage, paper: str, cause: str, plan: str) -> None:
    """It is so: the customer leaves with the slip, and nothing else has changed."""
    stage.hold(plan, _say_no(stage, paper, cause, "", None))


def _say_no(stage: Stage, paper: str, cause: str, words: str, second: StaffMember | None) -> str:
    standing = _standing(stage, paper)
    lines = tuple(line.no for line in standing.sale.lines)
    return stage.do(
        RefuseReturn(
            stage.desk.new_operation(), standing.sale.number, lines, cause, PEOPLE[MANAGER],
            words, second, tuple((line, "changed_mind") for line in lines),
        )
    )  # fmt: skip


def _standing(stage: Stage, paper: str) -> Standing:
    with stage.read() as books:
        found = books.sales.standing(stage.paper(paper).number)
    if found is None:
        raise Unmet(f"the books do not hold receipt {paper}")
    return found


def _coming(stage: Stage, paper: str, cause: str = "changed_mind") -> Ticket:
    stage.at_work()
    ticket = Ticket(stage.desk.new_operation()).with_receipt(_standing(stage, paper)).all_back()
    digit = next((row.digit for row in REASONS if row.code == cause), 0)
    if not digit:
        raise Unmet(f"nobody brings goods back as {cause}")
    return ticket.reasoned(digit)


def _asked(stage: Stage, paper: str) -> tuple[Ticket, str]:
    """The ticket, and what was asked after Enter was refused."""
    ticket = _coming(stage, paper)
    try:
        _settled(stage, ticket, "")
    except ApprovalWanted as wanted:
        said = wanted.figures
        ask = stage.desk.new_operation()
        amount = int(str(said["amount"]))
        stage.do(AskApproval(ask, str(said["act"]), str(said["document"]), amount))
        return ticket, ask
    except Refusal as refused:
        raise Unmet(f"the till refused it: {refused.code}") from refused
    raise Unmet("one person gave it back alone")


def _settled(stage: Stage, ticket: Ticket, ask: str) -> Settled:
    return stage.do(SettleTicket(ticket, None, shown(stage, ticket).net, approval=ask))


@sentence("everyone charged more than {amount} each for {words} from {day} to {until} is credited "
          "{second} in all")  # fmt: skip
def credited(stage: Stage, amount: str, words: str, day: str, until: str, second: str) -> None:
    """By one act of the manager; nobody has to ask for it."""
    stage.at_work()
    stage.put_on_duty(MANAGER)
    act = CreditEveryone(
        stage.desk.new_operation(), words.strip('"'), stage.day(day), stage.day(until),
        stage.minor(amount), stage.minor(second),
    )  # fmt: skip
    stage.do(act)
    stage.put_on_duty(CLERK)


@sentence("receipt {paper} says that {amount} waits")
def waits(stage: Stage, paper: str, amount: str) -> None:
    """Credit given while nobody was there is found again when the receipt is scanned."""
    found = stage.desk.ask(AskScan(stage.paper(paper).tokens[0], scanned=True))
    left = sum(minor for _, minor in found.waiting) if isinstance(found, ReceiptFound) else 0
    check(left == stage.minor(amount), f"{stage.shown(left)} waits")


@sentence("{name} buys on {day} and hands over {amount} in cash, receipt {paper}:", table=True)
def hands_over(stage: Stage, name: str, day: str, amount: str, paper: str, rows: Rows) -> None:
    """What was handed over, and the change, stand on the receipt."""
    stage.today(stage.day(day))
    stage.at_work()
    ticket = ticket_of(stage, rows)
    net = shown(stage, ticket).net
    payment = Payment.begin(net, stage.house.shop.cash_step).taking_cash(stage.minor(amount))
    stage.hold(paper, stage.do(SettleTicket(ticket, payment, net)).sale)
    stage.notes[paper] = name
