"""Papers scanned: what they prove above the books is booked by the scan; Enter prints."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.clerk import Clerk
from scenarios.windows.drawer_by_hand import to_shift
from scenarios.windows.plans_by_hand import shows
from scenarios.windows.window_stage import WindowStage

from posdesk.desk.honoured import Honoured
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.stage import Stage
from posdesk.scenarios.steps import empty_station


@by_hand("receipt {paper} is scanned", "statement {paper} is scanned")
def is_scanned(stage: WindowStage, paper) -> None:
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.key("Enter")
    stage.notes["honoured"] = stage.result(Honoured)


def show(stage: WindowStage, clerk: Clerk, paper: str) -> None:
    """All its codes; the plan it is about stands on the window."""
    for token in stage.paper(paper).tokens:
        clerk.scan(token)
    shows(clerk, stage.result(Honoured).plan)
    said = clerk.plans.sheet.say.text.text().lower()
    check("sorry" in said, f"nothing is said first but {said}")


@by_hand("an empty station that has nothing but the public keys")
def empty(stage: WindowStage) -> None:
    """Another machine of the shop, till 2: no sale, no plan, no customer."""
    known = stage.desk.station().key.public
    stage.end()
    beside = stage.ground.beside("empty")
    there = WindowStage(beside, stage.house, stage.clock, empty_station._KEY, 2)
    with there.desk._file.write() as books:
        books.tills.add(1, known, stage.clock.now())
    there.end()
    stage.notes[empty_station._EMPTY] = there
    stage.open_books()


@by_hand("receipt {paper} is scanned at the empty station")
def scanned_there(stage: WindowStage, paper) -> None:
    """On a window of its own, ours closed meanwhile: each stands for a machine."""
    there = stage.notes[empty_station._EMPTY]
    there.papers[paper] = stage.paper(paper)
    stage.end()
    with there.hand() as clerk:
        show(there, clerk, paper)
        plan = clerk.plans.desk.page.standing
        check(plan.balance == there.result(Honoured).balance, "the window shows another balance")
    there.end()
    after = Stage(there.ground, there.house, stage.clock, there.key, there.till)
    after._made = True
    after.numbers.update(stage.numbers)
    stage.notes[empty_station._EMPTY] = after
    stage.steps_by_hand += there.steps_by_hand
    stage.open_books()


@by_hand("a pad of {number} outage slips was printed on {day}")
def pad_printed(stage: WindowStage, number, day) -> None:
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        to_shift(clerk)
        clerk.press(clerk.day.panel.buttons["outage_pad"])
    stage.notes["pad"] = stage.result(tuple)
