"""Cards: what the acquirer settled, and a card that paid twice."""

from __future__ import annotations

import hashlib
from datetime import date

from posdesk.desk.actions.ask_card import AskCardBack, NothingToTakeBack
from posdesk.desk.actions.read_settlement import GiveBackTwice, ReadSettlement
from posdesk.desk.card_desk import CardDesk
from posdesk.desk.lookups.card_calls import AskIdleCharges
from posdesk.desk.lookups.settlement import AskSettlement
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage
from posdesk.till.card_call import AcquirerLine
from posdesk.till.simulated import Simulated

LINES, BACK, TWICE = "acquirer", "back_twice", "twice"


@sentence("the terminal took {amount} on card {number} for receipt {paper}")
def took(stage: Stage, amount: str, number: str, paper: str) -> None:
    """A line of the acquirer's file, of the day the receipt is of."""
    with stage.read() as books:
        ours = books.cards.ours(stage.desk.station().at.after(days=-400).day, stage.clock.at.day)
    our = next(each for each in ours if each.paper == stage.paper(paper).number)
    _line(stage, stage.minor(amount), number, our.day, our.approval)


@sentence("the terminal took {amount} on card {number} once more")
def took_again(stage: Stage, amount: str, number: str) -> None:
    """The answer was lost, the clerk ran the card again, and it was approved a second time."""
    _line(stage, stage.minor(amount), number, stage.clock.at.day, "")


@sentence("the acquirer's settlement is read")
def settlement_read(stage: Stage) -> None:
    """The file of the acquirer; nobody has complained."""
    stage.at_work()
    lines = tuple(stage.notes.get(LINES, ()))
    stage.do(ReadSettlement(stage.desk.new_operation(), lines))
    stage.notes[TWICE] = stage.desk.ask(AskSettlement()).twice


@sentence("{amount} is found to be taken twice for receipt {paper}")
def found_twice(stage: Stage, amount: str, paper: str) -> None:
    """What the page of cards shows by itself."""
    found = [(each.line.minor, each.paid.paper) for each in stage.notes.get(TWICE, ())]
    wanted = (stage.minor(amount), stage.paper(paper).number)
    check(found == [wanted], f"found to be taken twice: {found}")


@sentence("what was taken twice goes back to the card, with {amount} of proved charges")
def given_back(stage: Stage, amount: str) -> None:
    """The same day, with a signed slip; the charges of the customer's bank in cash."""
    stage.at_work()
    (twice,) = stage.notes[TWICE]
    act = GiveBackTwice(stage.desk.new_operation(), twice.line.id, stage.minor(amount))
    done = stage.notes[BACK] = stage.do(act)
    stage.notes["slip"] = done.slip


@sentence("{amount} went back to the card on {day}")
def went_back(stage: Stage, amount: str, day: str) -> None:
    """By the slip of what was taken twice."""
    done = stage.notes.get(BACK)
    check(done is not None and done.minor == stage.minor(amount), f"what went back: {done}")
    check(stage.clock.at.day == stage.day(day), f"it went back on {stage.clock.at.day}")


@sentence("the terminal authorised {amount} twice, and one of them is for nothing")
def authorised_twice(stage: Stage, amount: str) -> None:
    """Two calls approved by a terminal on a wire; no paper was printed for either."""
    stage.at_work()
    stage.notes["cards"] = CardDesk(stage.desk, Simulated())
    for ticket in ("one ticket", "the other"):
        stage.notes["cards"].charge(stage.desk.new_operation(), ticket, stage.minor(amount))


@sentence("one of the two is reversed")
def one_reversed(stage: Stage) -> None:
    """The terminal takes it back."""
    idle = stage.desk.ask(AskIdleCharges())
    check(len(idle) == 2, f"{len(idle)} stand for nothing")
    back = stage.notes["cards"].reverse(idle[0].call.key)
    check(back.is_approved, "it was not reversed")
    stage.notes["reversed"] = idle[0].call.key


@sentence("it is reversed once and nothing is owed by anybody")
def reversed_once(stage: Stage) -> None:
    """A second reversal of the same call is not asked for."""
    act = AskCardBack(stage.desk.new_operation(), stage.notes["reversed"])
    with stage.trying():
        stage.do(act)
    check(isinstance(stage.refused, NothingToTakeBack), f"a second time: {stage.refused}")
    stage.refused = None
    check(len(stage.desk.ask(AskIdleCharges())) == 1, "the other one is gone")


def _line(stage: Stage, minor: int, last4: str, day: date, approval: str) -> None:
    lines = stage.notes.setdefault(LINES, [])
    name = hashlib.sha256(f"{len(lines)} {minor} {last4}".encode()).hexdigest()[:32]
    lines.append(AcquirerLine(name, day, minor, stage.desk.shop.currency, last4, approval))
