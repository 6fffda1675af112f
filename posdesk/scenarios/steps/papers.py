"""Papers shown, scanned and printed: what a signed paper says outranks the books."""

from __future__ import annotations

from posdesk.desk.actions.give_promise_slip import GivePromiseSlip
from posdesk.desk.actions.hand_statement import HandStatement
from posdesk.desk.actions.key_outage_slip import KeyOutageSlip
from posdesk.desk.actions.print_outage_pad import PrintOutagePad
from posdesk.desk.actions.record_print import RecordPrint
from posdesk.desk.actions.reprint import Reprint
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.scan import AskScan
from posdesk.documents.seal import NotRead, open_seal
from posdesk.money import round_div
from posdesk.sales.payment import Payment
from posdesk.sales.sale import SaleLine
from posdesk.scenarios import hands
from posdesk.scenarios.always import APOLOGIES
from posdesk.scenarios.outcomes import Unmet, check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Rows, Stage
from posdesk.scenarios.steps.customers import spend_credit


@sentence("receipt {paper} is scanned", "statement {paper} is scanned")
def is_scanned(stage: Stage, paper: str) -> None:
    """The customer shows it; what the books do not hold is honoured at once."""
    stage.notes["honoured"] = hands.honour(stage, paper)


@sentence("promise slip {paper} is scanned for plan {plan}")
def promise_scanned(stage: Stage, paper: str, plan: str) -> None:
    """A deposit or trade-in that the books do not hold counts for the plan."""
    stage.notes["honoured"] = hands.honour(stage, paper, plan)


@sentence(
    "{name} was given promise slip {paper} on {day} for a deposit of {amount}, "
    "and the books lose it",
)
def given_promise(stage: Stage, name: str, paper: str, day: str, amount: str) -> None:
    """A signed slip in her hand; what the books had of it is gone."""
    _promise(stage, name, paper, day, stage.minor(amount), "deposit")


@sentence(
    "{name} was given promise slip {paper} on {day} for a trade-in of {amount}, "
    "and the books lose it",
)
def given_trade_in(stage: Stage, name: str, paper: str, day: str, amount: str) -> None:
    """The same, for goods she handed in."""
    _promise(stage, name, paper, day, stage.minor(amount), "trade_in")


def _promise(stage: Stage, name: str, paper: str, day: str, minor: int, kind: str) -> None:
    stage.today(stage.day(day))
    reference = hands.customer(stage, name)
    with stage.losing():
        stage.at_work()
        step = stage.desk.shop.cash_step
        paid = Payment.begin(minor, step).taking_cash() if kind == "deposit" else None
        action = GivePromiseSlip(
            stage.desk.new_operation(), kind, minor, customer=reference, paid=paid
        )
        stage.hold(paper, stage.do(action))


@sentence(
    "{name} buys on {day}, with promise slip {plan} and the rest in cash, receipt {paper}:",
    table=True, agreed=True,
)  # fmt: skip
def buys_with_promise(stage: Stage, name: str, day: str, plan: str, paper: str, rows: Rows) -> None:
    """What the slip promises becomes her credit, and that is taken off what she pays."""
    stage.today(stage.day(day))
    honoured = hands.honour(stage, plan)
    spend_credit(stage, name, honoured.amount, paper, rows)


@sentence("{name} was handed statement {paper} that says {amount} for plan {plan}")
def handed_statement(stage: Stage, name: str, paper: str, amount: str, plan: str) -> None:
    """A statement with our seal and a figure that was wrong when it was made."""
    number = hands.number_of(stage, plan)
    with stage.losing():
        less = hands.sheet(stage, plan).balance - stage.minor(amount)
        hands.put_right(stage, number, "mispost", amount=less)
        stage.hold(paper, stage.do(HandStatement(stage.desk.new_operation(), number)))
    stage.notes.pop(hands.RIGHTED)


@sentence("statement {paper} of plan {plan} says {words}")
def statement_says(stage: Stage, paper: str, plan: str, words: str) -> None:
    """A statement is printed now, and its words hold these."""
    number = stage.do(HandStatement(stage.desk.new_operation(), hands.number_of(stage, plan)))
    held = stage.hold(paper, number)
    check(words.strip('"') in held.text, f"it does not say {words}")


@sentence("the printer has no paper")
def no_paper(stage: Stage) -> None:
    """It says that it printed, and no paper came out; the customer leaves without one."""
    stage.notes["no_paper"] = True


@sentence("receipt {paper} is printed again")
def printed_again(stage: Stage, paper: str) -> None:
    """The same paper, asked for later."""
    number = stage.paper(paper).number
    if stage.notes.pop("no_paper", False):
        with stage.read() as books:
            jobs = [job.id for job in books.outbox.waiting() if job.number == number]
        for job in jobs:
            stage.do(RecordPrint(job, "printed"))
    stage.notes["copy"] = stage.do(Reprint(number))


@sentence(
    "the copy has the number and the signature of receipt {paper} and is marked COPY {number}"
)
def copy_is(stage: Stage, paper: str, number: str) -> None:
    """Nothing is signed a second time: a copy is the first paper once more."""
    held = stage.paper(paper)
    with stage.read() as books:
        kept = books.documents.get(held.number)
        jobs = [job for job in books.outbox.waiting() if job.number == held.number]
    assert kept is not None
    check(kept.tokens == held.tokens, "the copy is signed anew")
    copies = max((job.copy for job in jobs), default=0)
    check(copies == int(number), f"it is COPY {copies}")


@sentence("{name} gets a signed slip that says {words}")
def gets_slip(stage: Stage, name: str, words: str) -> None:
    """The last paper that was printed has our seal, and its words hold these."""
    printed = stage.printed()
    if not printed:
        raise Unmet("no paper was printed")
    number = printed[-1]
    with stage.read() as books:
        kept = books.documents.get(number)
    assert kept is not None
    ring = stage.desk.station().ring
    read = [open_seal(token, ring) for token in kept.tokens]
    check(
        bool(read) and not any(isinstance(each, NotRead) for each in read), f"{number} has no seal"
    )
    text = stage.text_of(number)
    check(words.strip('"') in text, f"{number} does not say {words}")
    stage.notes["slip"] = text


@sentence("the slip begins with an apology")
def begins_with_apology(stage: Stage) -> None:
    """The slip looked at before; its first sentence is that we are sorry."""
    text = stage.notes.get("slip") or stage.text_of(stage.printed()[-1])
    top = " ".join(text.lower().splitlines()[:14])
    check(any(word in top for word in APOLOGIES), "it does not begin with an apology")


@sentence("receipt {paper} still verifies")
def still_verifies(stage: Stage, paper: str) -> None:
    """Its codes have our seal, whatever became of the books."""
    ring = stage.desk.station().ring
    read = [open_seal(token, ring) for token in stage.paper(paper).tokens]
    check(not any(isinstance(each, NotRead) for each in read), f"receipt {paper} does not verify")


@sentence("the last day printed on receipt {paper} is {day}")
def last_day_printed(stage: Stage, paper: str, day: str) -> None:
    """As the signed code says it."""
    from posdesk.documents.codes import read_code

    read = read_code(stage.paper(paper).tokens[0], stage.desk.station().ring)
    check(not isinstance(read, NotRead), f"receipt {paper} does not verify")
    assert not isinstance(read, NotRead)
    check(read.return_by == stage.day(day), f"it is {read.return_by}")


@sentence(
    "the paper of receipt {paper} says {amount} for line {number} and {second} for line {count}"
)
def paper_says_lines(
    stage: Stage, paper: str, amount: str, number: str, second: str, count: str
) -> None:
    """As the signed code says it."""
    from posdesk.documents.codes import read_code

    read = read_code(stage.paper(paper).tokens[0], stage.desk.station().ring)
    assert not isinstance(read, NotRead), paper
    for no, said in ((number, amount), (count, second)):
        line = next(each for each in read.lines if each.no == int(no))
        check(line.amount == stage.minor(said), f"line {no} says {stage.shown(line.amount)}")


@sentence("{amount} is booked to {account} when slip {paper} is scanned")
def booked_when_scanned(stage: Stage, amount: str, account: str, paper: str) -> None:
    """Paid twice by our restore: the second time is the shop's, and nobody is asked for it."""
    stage.at_work()
    found = stage.desk.ask(AskScan(stage.paper(paper).tokens[0], scanned=True))
    check(isinstance(found, ReceiptFound) and found.lost_slip is not None, f"it says {found}")
    assert isinstance(found, ReceiptFound)
    assert found.lost_slip is not None
    before = stage.balance(account)
    stage.do(found.lost_slip)
    more = stage.balance(account) - before
    check(more == stage.minor(amount), f"{stage.shown(more)} is booked to {account}")
    stage.stated[account] += more


# --- the outage pad ----------------------------------------------------------------------------


@sentence("a pad of {number} outage slips was printed on {day}")
def pad_printed(stage: Stage, number: str, day: str) -> None:
    """Numbered and signed beforehand, to be filled in by hand."""
    stage.today(stage.day(day))
    stage.notes["pad"] = stage.do(PrintOutagePad(stage.desk.new_operation(), int(number)))


@sentence(
    "outage slip {number} was filled in by hand for {name} on {day} with {amount} on plan {plan}"
)
def pad_filled(stage: Stage, number: str, name: str, day: str, amount: str, plan: str) -> None:
    """While the station was down."""
    stage.today(stage.day(day))
    stage.notes["slip of pad"] = (stage.notes["pad"][int(number) - 1], stage.day(day))


@sentence("outage slip {number} is scanned with {amount} for plan {plan}")
def pad_scanned(stage: Stage, number: str, amount: str, plan: str) -> None:
    """The customer shows her half."""
    _key_slip(stage, amount, plan, shown=True)


@sentence("outage slip {number} is keyed with {amount} for plan {plan}")
def pad_keyed(stage: Stage, number: str, amount: str, plan: str) -> None:
    """Staff key the shop's half."""
    with stage.trying():
        _key_slip(stage, amount, plan, shown=False)


def _key_slip(stage: Stage, amount: str, plan: str, *, shown: bool) -> None:
    number, day = stage.notes["slip of pad"]
    stage.at_work()
    action = KeyOutageSlip(
        stage.desk.new_operation(), number, hands.number_of(stage, plan), stage.minor(amount), day,
        shown=shown,
    )  # fmt: skip
    stage.notes["keyed"] = stage.do(action)


@sentence("the payment of outage slip {number} is dated {day}")
def pad_dated(stage: Stage, number: str, day: str) -> None:
    """The day on the slip, not the day it was keyed."""
    keyed = stage.notes["keyed"]
    with stage.read() as books:
        standing = books.plans.get(keyed.plan)
    assert standing is not None
    days = [each.at.day for each in standing.credits if each.number == keyed.number]
    days = days or [standing.credits[-1].at.day]
    check(days[-1] == stage.day(day), f"it is dated {days[-1]}")


# --- our mistakes ------------------------------------------------------------------------------


@sentence("it is found that line {number} of receipt {paper} was meant to cost {amount}")
def line_meant_to_cost(stage: Stage, number: str, paper: str, amount: str) -> None:
    """It rang too low: what is missing is the shop's."""
    held, no = stage.paper(paper), int(number)
    less = stage.minor(amount) - _line_of(stage, held.number, no).paid
    hands.put_right(stage, held.number, "undercharge", amount=less, line=no)


@sentence("line {number} of receipt {paper} is lowered to {amount}")
def line_lowered(stage: Stage, number: str, paper: str, amount: str) -> None:
    """The difference goes back the way it was paid."""
    held, no = stage.paper(paper), int(number)
    more = _line_of(stage, held.number, no).paid - stage.minor(amount)
    hands.put_right(stage, held.number, "overcharge", amount=more, line=no)


@sentence("it is found that line {number} of receipt {paper} should have carried the standard tax")
def line_taxed(stage: Stage, number: str, paper: str) -> None:
    """The tax is inside of what was paid; the customer owes nothing."""
    held, no = stage.paper(paper), int(number)
    rate = stage.desk.station().taxes.rates[0].rate
    tax = round_div(_line_of(stage, held.number, no).paid * rate, 100_000 + rate)
    hands.put_right(stage, held.number, "tax", amount=tax, line=no)


@sentence("{name} says that only {number} piece of line {count} of receipt {paper} was taken")
def fewer_taken(stage: Stage, name: str, number: str, count: str, paper: str) -> None:
    """Two were rung, one was taken: the other goes back without proof."""
    held, no = stage.paper(paper), int(count)
    units = _line_of(stage, held.number, no).quantity - int(number)
    hands.put_right(stage, held.number, "two_for_one", line=no, units=units)


def _line_of(stage: Stage, number: str, line: int) -> SaleLine:
    with stage.read() as books:
        standing = books.sales.standing(number)
    assert standing is not None, number
    return standing.sale.line(line)
