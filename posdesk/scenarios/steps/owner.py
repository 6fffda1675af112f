"""The owner's pages: the register of mistakes, and every attempt."""

from __future__ import annotations

from datetime import timedelta

from posdesk.desk.lookups.mistakes import AskRegister, AskRegisterPaper
from posdesk.documents.as_text import as_text
from posdesk.documents.owners_register import percent
from posdesk.sales.taken import CHOICE
from posdesk.scenarios.house import PEOPLE
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage


@sentence("the owner's register shows the attempt of the {role}")
def shows_attempt(stage: Stage, role: str) -> None:
    """What was tried, when, at which till, against which rule; the journal has who."""
    day = stage.clock.at.day
    tries = stage.desk.ask(AskRegister(day, day)).attempts
    check(bool(tries) and bool(tries[0].rule), "no attempt is shown")
    last = stage.entries()[-1]["facts"]
    check(last["who"] == PEOPLE[role].code, f"it was tried by {last['who']}")


@sentence("the owner's register shows {cause} of the {role} beside the shop's median")
def shows_share(stage: Stage, cause: str, role: str) -> None:
    """How often a person says it, and how often everybody else; nobody owes anything by it."""
    check(cause == CHOICE, f"no share is kept of {cause}")
    day = stage.clock.at.day
    register = stage.desk.ask(AskRegister(day, day))
    rows = {row.who: row for row in register.shares}
    row = rows.get(PEOPLE[role].code)
    check(row is not None and row.said > 0, f"shares are shown of {', '.join(rows) or 'nobody'}")
    assert row is not None
    text = as_text(stage.desk.ask(AskRegisterPaper(day, day)))
    for words in (percent(row.permille), percent(register.median), "the shop's median"):
        check(words in text, f"the register does not say {words}")


@sentence("the owner's register shows receipt {paper} beside the case of {name}")
def shows_beside(stage: Stage, paper: str, name: str) -> None:
    """Its number stands beside that of the slip by which her case was put right."""
    day = stage.clock.at.day
    register = stage.desk.ask(AskRegister(day - timedelta(days=31), day))
    number, reference = stage.paper(paper).number, stage.customer(name)
    with stage.read() as books:
        hers = {row.number for row in books.plans.of_customer(reference)}
        cases = [case for case, sold in register.beside if sold == number]
        plans = [books.plans.plan_of(case) for case in cases]
    check(bool(cases) and set(plans) <= hers, f"beside it stands {', '.join(cases) or 'nothing'}")
