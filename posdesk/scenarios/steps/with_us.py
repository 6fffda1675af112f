"""Goods that stay here: sold and handed over later, or left for repair; and their way home."""

from __future__ import annotations

from posdesk.desk.actions.left_acts import HandBackGoods, LeaveGoods
from posdesk.returns.left_here import KEPT, REPAIR
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage

WHYS = {"later": KEPT, "repair": REPAIR}


@sentence("the goods of receipt {paper} stay here for {phrase} on {day}, slip {plan}")
def stay_here(stage: Stage, paper: str, phrase: str, day: str, plan: str) -> None:
    """All of them, for `later` or `repair`: with a slip that is the customer's."""
    stage.today(stage.day(day))
    stage.at_work()
    number = stage.paper(paper).number
    with stage.read() as books:
        standing = books.sales.standing(number)
    assert standing is not None, paper
    lines = tuple((line.no, standing.left(line.no)) for line in standing.sale.lines)
    act = LeaveGoods(stage.desk.new_operation(), number, lines, WHYS[phrase])
    stage.hold(plan, stage.do(act))


@sentence("the goods of slip {plan} are handed over on {day}, slip {paper}")
def handed_over(stage: Stage, plan: str, day: str, paper: str) -> None:
    """They go home, with a paper that says until when they may come back."""
    stage.today(stage.day(day))
    stage.at_work()
    act = HandBackGoods(stage.desk.new_operation(), stage.paper(plan).number)
    stage.hold(paper, stage.do(act))


@sentence("slip {paper} says {words}")
def slip_says(stage: Stage, paper: str, words: str) -> None:
    """On the paper in the customer's hand."""
    text = " ".join(stage.paper(paper).text.split())
    check(words.strip('"') in text, f"it says {text}")
