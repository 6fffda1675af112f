"""Returns by parcel: the label first, the goods later, paid by the promised day."""

from __future__ import annotations

from posdesk.desk.actions.parcel_acts import (
    AnnounceParcel,
    CallOffParcel,
    HandInParcel,
    PayParcel,
    ReceiveParcel,
)
from posdesk.desk.lookups.paper_answers import ParcelFound
from posdesk.desk.lookups.parcels import AskAnnounceable, AskParcel, ParcelPage
from posdesk.desk.lookups.scan import AskScan
from posdesk.scenarios.outcomes import Unmet, check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage
from posdesk.scenarios.steps.counter import LAST_BACK


def page_of(stage: Stage, plan: str) -> ParcelPage:
    """How that parcel stands; the file calls it by the name of its label."""
    found = stage.desk.ask(AskParcel(stage.paper(plan).number))
    assert found is not None, plan
    return found


@sentence("{number} of line {count} of receipt {paper} are announced by parcel, label {plan}")
def announced(stage: Stage, number: str, count: str, paper: str, plan: str) -> None:
    """The label is printed; the goods come later, whenever it suits."""
    stage.at_work()
    with stage.trying():
        act = AnnounceParcel(
            stage.desk.new_operation(), stage.paper(paper).number,
            ((int(count), int(number), "changed_mind"),),
        )  # fmt: skip
        stage.hold(plan, stage.do(act))


@sentence("parcel {plan} is handed in on {day}, slip {paper}")
def handed_in(stage: Stage, plan: str, day: str, paper: str) -> None:
    """Left at the counter, or posted: the drop-off slip is in the customer's hand."""
    stage.today(stage.day(day))
    stage.at_work()
    act = HandInParcel(stage.desk.new_operation(), stage.paper(plan).number)
    stage.hold(paper, stage.do(act))


@sentence("{number} good and {count} damaged of line {second} came with parcel {plan} on {day}")
def came(stage: Stage, number: str, count: str, second: str, plan: str, day: str) -> None:
    """What was in it, looked at; more may come another day."""
    stage.today(stage.day(day))
    stage.at_work()
    line = int(second)
    with stage.trying():
        act = ReceiveParcel(
            stage.desk.new_operation(), stage.paper(plan).number,
            ((line, int(number)),), ((line, int(count)),),
        )  # fmt: skip
        stage.do(act)


@sentence("what came with parcel {plan} is paid")
def paid(stage: Stage, plan: str) -> None:
    """As an ordinary return: the way it was paid, with its slip."""
    stage.at_work()
    act = PayParcel(
        stage.desk.new_operation(), stage.paper(plan).number, page_of(stage, plan).due
    )  # fmt: skip
    with stage.trying():
        stage.notes[LAST_BACK] = stage.do(act)


@sentence("parcel {plan} is lost on the way")
def lost(stage: Stage, plan: str) -> None:
    """Once it was handed in, that is the shop's."""
    stage.at_work()
    act = PayParcel(
        stage.desk.new_operation(), stage.paper(plan).number, page_of(stage, plan).worth, True
    )  # fmt: skip
    with stage.trying():
        stage.notes[LAST_BACK] = stage.do(act)


@sentence("slip {paper} for goods left with us is shown on {day}, and they are not found")
def not_found(stage: Stage, paper: str, day: str) -> None:
    """The slip opens what was left; nobody asks for the goods, and all of it is paid."""
    stage.today(stage.day(day))
    stage.at_work()
    found = stage.desk.ask(AskScan(stage.paper(paper).tokens[0], scanned=True))
    if not isinstance(found, ParcelFound):
        raise Unmet(f"the slip opens nothing: {found}")
    page = stage.desk.ask(AskParcel(found.number))
    assert page is not None, paper
    act = PayParcel(stage.desk.new_operation(), found.number, page.worth, True)
    stage.notes[LAST_BACK] = stage.do(act)


@sentence("nothing will come with parcel {plan}")
def called_off(stage: Stage, plan: str) -> None:
    """The customer keeps the goods after all."""
    stage.at_work()
    with stage.trying():
        stage.do(CallOffParcel(stage.desk.new_operation(), stage.paper(plan).number))


@sentence("{amount} is to be paid for parcel {plan}")
def to_be_paid(stage: Stage, amount: str, plan: str) -> None:
    """What the parcels' page shows as due now."""
    due = page_of(stage, plan).due
    check(due == stage.minor(amount), f"{stage.shown(due)} is to be paid")


@sentence("parcel {plan} is promised by {day}")
def promised_by(stage: Stage, plan: str, day: str) -> None:
    """The day on the drop-off slip, and on the page."""
    until = page_of(stage, plan).parcel.promised
    check(until == stage.day(day), f"it is promised by {until}")


@sentence("parcel {plan} is settled")
def settled(stage: Stage, plan: str) -> None:
    """Nothing is to come, nothing is owed."""
    check(not page_of(stage, plan).open, "it is open")


@sentence("{number} of line {count} of receipt {paper} may be announced by parcel")
def may_be_announced(stage: Stage, number: str, count: str, paper: str) -> None:
    """Neither back nor on a label already."""
    found = stage.desk.ask(AskAnnounceable(stage.paper(paper).number))
    assert found is not None, paper
    free = next(units for line, units in found.free if line.no == int(count))
    check(free == int(number), f"{free} may be announced")


@sentence("the label of parcel {plan} says neither a day nor an amount")
def label_says_neither(stage: Stage, plan: str) -> None:
    """Address and number alone; and that there is no last day."""
    text = stage.paper(plan).text
    number = stage.paper(plan).number
    check(number in text and "no last day" in text, f"it says {text}")
    for word in (stage.shown(page_of(stage, plan).worth), " until ", "by the "):
        check(word not in text, f"it says {word}")
